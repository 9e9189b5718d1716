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
    return words === headline || areNames(words) || !isItem(words);
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
  const houses = lone.map((words) => houseOf(words.split(/,|\s\(/)[0] ?? ''));
  const agency = houses.find((words) => agencyOf(words) !== null) ?? null;
  const papers = houses.filter((words) => words !== agency);
  const outlet = papers.find(isOutlet) ?? papers.find(isArticled) ?? null;
  const author = lone.find((words) => areNames(words) && !isOutlet(words));
  const authors = author === undefined ? [] : (creditsOf(author)?.authors ?? []);
  const top = zone[0] !== headline && isKnownOutlet(zone[0] ?? '') ? zone[0] : null;
  return firstStated(
    { outlet, authors, agency },
    signature(zone.slice(zone.indexOf(headline) + 1, from)),
    {
      outlet: top ?? null,
    },
  );
}

/** Names that stand line by line above their outlet's. */
function signature(zone: readonly string[]): Partial<Metadata> {
  const isName = (words: string): boolean => areNames(words) && !isOutlet(words);
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
