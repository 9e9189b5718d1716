import type { Metadata } from '../../news/article.ts';
import {
  agencyOf,
  areNames,
  creditsOf,
  houseOf,
  isArticled,
  isKnownOutlet,
  isOffice,
  isOutlet,
  namesAlone,
} from '../metadata/byline.ts';
import { HEADLINE_WORDS } from '../metadata/headline.ts';
import { firstStated } from '../metadata/metadata.ts';
import { countOf } from '../text/count.ts';
import type { Line } from './header-line.ts';

/**
 * The date that a line says is of the publication, or else the first one under the headline: above it
 * may stand a page's own date.
 */
export function releaseIn(
  zone: readonly string[],
  lines: readonly Line[],
  from: number,
  title: string,
): Partial<Metadata> {
  const dated = lines.flatMap(({ stated, labelled }, i) => {
    const says = labelled || (i < from && RELEASED.test(zone[i] ?? ''));
    return stated.published != null && (says || i < from)
      ? { published: stated.published, says, i }
      : [];
  });
  const under = zone.indexOf(title);
  return dated.find(({ says }) => says) ?? dated.find(({ i }) => i > under) ?? {};
}

const RELEASED = /\b(?:published|posted|issued)\b/i;

/** Lines of names or of an outlet alone, which count only near a byline, a date or another credit. */
export function loneCredits(
  zone: readonly string[],
  lines: readonly Line[],
  from: number,
  headline: string,
): Partial<Metadata> {
  const told = lines.slice(0, from).flatMap((line, i) => (line.kind === 'furniture' ? [] : i));
  const states = (at: number): boolean => lines[told[at] ?? -1]?.kind === 'meta';
  const isCredit = (at: number): boolean => {
    const words = zone[told[at] ?? -1] ?? '';
    return words === headline || areNames(words) || isOutlet(words) || !isItem(words);
  };
  const near = (i: number): boolean => {
    const at = told.indexOf(i);
    return [1, -1].some((to) => states(at + to) || (states(at + 2 * to) && isCredit(at + to)));
  };
  const isLone = (words: string, i: number): boolean =>
    words !== headline &&
    lines[i]?.kind === 'line' &&
    !isOffice(words) &&
    (i > 0 || isMasthead(words, lines));
  const lone = zone
    .slice(0, from)
    .filter((words, i) => isLone(words, i) && near(i))
    .map((words) => namesAlone(words));
  const houses = lone.map((words) => houseOf((forWhom(words) ?? words).split(/,|\s\(/)[0] ?? ''));
  const agency = houses.find((words) => agencyOf(words) !== null) ?? null;
  const papers = houses.filter((words) => words !== agency);
  const outlet = papers.find(isOutlet) ?? papers.find(isArticled) ?? null;
  const above = zone.slice(0, Math.max(0, zone.indexOf(headline)));
  const { authors, masthead } = signed(lone, above);
  const top = zone[0] !== headline && isKnownOutlet(zone[0] ?? '') ? zone[0] : null;
  return firstStated(
    { outlet: outlet ?? masthead, authors, agency },
    signature(zone.slice(zone.indexOf(headline) + 1, from).filter((words) => !isOffice(words))),
    {
      outlet: top ?? null,
    },
  );
}

/** The outlet in "Ann Poe for Harbour Post"; null in other lines. */
function forWhom(words: string): string | null {
  const [name = '', house] = words.split(/\s(?:special (?:for|to)|for)\s/i);
  return house !== undefined && isName(name) ? house : null;
}

const isName = (words: string): boolean => areNames(words) && !isOutlet(words) && !isOffice(words);

/** The authors of the first line of names under the headline, or above it; what is the page's name up there is none. */
function signed(lone: readonly string[], above: readonly string[]) {
  const names = lone.filter((words) => isName(words) || forWhom(words) !== null);
  const line = names.find((words) => !above.includes(words)) ?? names[0] ?? '';
  const authors = creditsOf(line)?.authors ?? [];
  const masthead = authors.find((name) => name !== line && above.includes(name)) ?? null;
  return { authors: authors.filter((name) => name !== masthead), masthead };
}

/** Names that stand line by line above their outlet's. */
function signature(zone: readonly string[]): Partial<Metadata> {
  const at = zone.findIndex((words, i) => isOutlet(words) && isName(zone[i - 1] ?? ''));
  if (at < 0) return {};
  const above = zone.slice(0, at);
  const authors = above.slice(above.findLastIndex((words) => !isName(words)) + 1);
  return { outlet: zone[at] ?? null, authors };
}

/* An outlet's name at the very top with a date under it. */
const isMasthead = (words: string, lines: readonly Line[]): boolean =>
  (isOutlet(words) || isArticled(words.split(/\s\(/)[0] ?? '')) &&
  words.split(/\s+/).length <= 4 &&
  lines[1]?.stated.published != null;

/** Whether a line is so short that it may be an item of a menu. */
export const isItem = (words: string): boolean =>
  countOf(words) < HEADLINE_WORDS && !areNames(words);
