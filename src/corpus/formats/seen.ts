import type { Metadata } from '../../news/article.ts';
import { agencyOf, bylineOf, type Credits, creditsOf, namesAny } from '../metadata/byline.ts';
import { dateOf } from '../metadata/dates.ts';
import { firstStated } from '../metadata/metadata.ts';
import { stampOf } from '../metadata/stamp.ts';
import { partsIn, type TreeDocument, wordsIn } from './tree.ts';

/** A longer text with a date in it is none of a header. */
const STAMP_CHARACTERS = 80;

const BYLINES =
  '[rel="author"], [itemprop="author"], [class*="byline"], [class*="Byline"], [class*="author-name"], ' +
  '[data-component*="byline"], [data-testid*="byline"], .author, .article-author, .credit';

const DATES =
  '[itemprop="datePublished"], [class*="date"], [class*="Date"], [class*="timestamp"], [class*="published"], [class*="meta"]';

const PUBLISHERS = '[itemprop="publisher"] [itemprop="name"]';

const AGENCIES = '[class*="source"], [class*="agency"]';

/** What the elements of a page say to its reader: byline, dates, outlet and agency. */
export function seenStated(document: TreeDocument): Metadata {
  const named = [...document.querySelectorAll(PUBLISHERS)].map(
    (name) => name.getAttribute('content') ?? wordsIn(name),
  );
  const sources = [...document.querySelectorAll(AGENCIES)].map((source) =>
    agencyOf(wordsIn(source)),
  );
  return firstStated(
    { outlet: named.find((words) => words !== '') ?? null },
    bylineSeen(document),
    timesSeen(document),
    stampSeen(document),
    { agency: sources.find((agency) => agency !== null) ?? null },
  );
}

const bylineSeen = (document: TreeDocument): Partial<Metadata> =>
  [...document.querySelectorAll(BYLINES)]
    .map((element) => partsIn(element).join(' | '))
    .filter((words) => words.length > 3 && words.length < 150)
    .flatMap((words) => bylineOf(words) ?? agencyAlone(words) ?? creditsOf(words) ?? [])
    .find(namesAny) ?? {};

function agencyAlone(words: string): Credits | null {
  const agency = agencyOf(words);
  return agency === null ? null : { authors: [], outlet: null, agency };
}

function timesSeen(document: TreeDocument): Partial<Metadata> {
  const times = [...document.querySelectorAll('time')].map((time) => ({
    iso: dateOf(time.getAttribute('datetime') ?? '') ?? dateOf(time.textContent ?? ''),
    updated: /updat|modif/i.test(
      `${time.className} ${time.getAttribute('itemprop') ?? ''} ${(time.parentNode?.textContent ?? '').slice(0, 60)}`,
    ),
  }));
  const first = (updated: boolean): string | null =>
    times.find((time) => time.iso !== null && time.updated === updated)?.iso ?? null;
  return { published: first(false), updated: first(true) };
}

function stampSeen(document: TreeDocument): Partial<Metadata> {
  const stamps = [...document.querySelectorAll(DATES)]
    .map(wordsIn)
    .filter((words) => words.length < STAMP_CHARACTERS)
    .flatMap((words) => stampOf(words) ?? []);
  const { published, updated } = firstStated(...stamps);
  return { published, updated };
}
