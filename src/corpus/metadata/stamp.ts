import type { Metadata } from '../../news/article.ts';
import { AGENCIES } from './agencies.ts';
import { agencyOf, areNames, creditsOf, isArticled, isOutlet, namesAlone } from './byline.ts';
import { type Dated, datesIn } from './dates.ts';
import { firstStated } from './metadata.ts';

const IS_UPDATED = /\b(?:updated?|modified|edited|revised)\b/i;
const UPDATED = new RegExp(IS_UPDATED, 'gi');
const RELEASED = /\b(?:published|posted|created|issued|first)\b/gi;

/** Words that stand around a date in a header and say nothing else. */
const AROUND =
  /\b(?:last|first|updated?|modified|published|posted|created|date|issued|on|at|by|edited|local time|source|editor|\d+ min(?:ute)?s? read|min read|am|pm|[A-Z]{2,4}T|UTC|GMT|\d+)\b/gi;

/** More words than this beside the dates, and a line is a sentence. */
const OTHER_WORDS = 4;

/** What a line of a header says with its dates; null for a line without a date, or with a sentence. */
export function stampOf(words: string, known?: readonly Dated[]): Partial<Metadata> | null {
  if (isSentence(words)) return null;
  const dates = known ?? datesIn(words);
  if (dates.length === 0 || dates.length > 3) return null;
  const beside = besideDates(words, dates);
  const credits = creditsBeside(beside);
  const others = beside.replace(AROUND, ' ').match(/\p{L}+/gu)?.length ?? 0;
  const says = credits.whole !== 'none' || IS_UPDATED.test(words);
  if (others > (says ? 3 : 1) * OTHER_WORDS) return null;
  const inside = credits.whole === 'none' ? (NAMED_AGENCY.exec(beside)?.[0] ?? null) : null;
  return firstStated(stampsOf(words, dates), credits.stated, { agency: inside });
}

/** "He was born on May 3, 1921." is no stamp, "Updated May 3, 2021 at 4 p.m." is one. */
const isSentence = (words: string): boolean =>
  /[.!?]["”’]?$/.test(words) &&
  !/\b[ap]\.m\.$/i.test(words) &&
  !/^\W*(?:last |first )?(?:updated|published|posted|date)\b(?:\W+[a-z]+){0,2}\W+\d/i.test(words);

/** The dates of a line, each as published or as updated by the nearest word before it. */
export function stampsOf(
  words: string,
  dates: readonly Dated[] = datesIn(words),
): Pick<Metadata, 'published' | 'updated'> {
  let published: string | null = null;
  let updated: string | null = null;
  let at = 0;
  for (const { span, iso } of dates) {
    const before = words.slice(at, span[0]);
    if (lastIndex(before, UPDATED) > lastIndex(before, RELEASED)) updated ??= iso;
    else published ??= iso;
    at = span[1];
  }
  return { published, updated };
}

const lastIndex = (words: string, what: RegExp): number =>
  [...words.matchAll(what)].at(-1)?.index ?? -1;

/** A line without its dates, a bar in place of each. */
function besideDates(words: string, dates: readonly Dated[]): string {
  let rest = '';
  let at = 0;
  for (const { span } of dates) {
    rest += `${words.slice(at, span[0])} | `;
    at = span[1];
  }
  return rest + words.slice(at);
}

/** An agency's full name, which is long enough to be none by chance, among other words. */
const NAMED_AGENCY = new RegExp(
  `\\b(?:${AGENCIES.filter((name) => name.length >= 8).join('|')})\\b`,
  'u',
);

/** A longer line is no list of names and outlets. */
const CREDIT_CHARACTERS = 160;

/** Reads a line of nothing but names, outlets and agencies with bars between them; null for another. */
export function creditLine(words: string): Partial<Metadata> | null {
  if (words.length > CREDIT_CHARACTERS || !/[|•·,]/.test(words)) return null;
  /* Most lines are sentences, and no credit stands before their first bar. */
  const first = partsOf(words, 1)[0];
  if (first !== undefined && !isCredit(first)) return null;
  const { stated, whole } = creditsBeside(words);
  const named = stated.outlet !== null || stated.agency !== null;
  return whole === 'all' && named ? stated : null;
}

const PARTING = /[|•·]|\s[/–—-]\s|\bby\s+(?=\p{Lu})|^by:?\s*(?=\p{Lu})/iu;

/** The parts of a line that say more than what stands around a date; of the first so many. */
const partsOf = (beside: string, most?: number): readonly string[] =>
  beside
    .split(PARTING, most)
    .map((part) =>
      part
        .replace(/^\s*(?:source|by)\s*:?\s*|(?:\b(?:published|updated|posted))?[\s,:]*$/gi, '')
        .trim(),
    )
    .filter((part) => part.replace(AROUND, '').trim() !== '');

const isCredit = (part: string): boolean =>
  namesAlone(part)
    .split(/,\s*|\/|\swith\s/)
    .every(
      (name) => agencyOf(name) !== null || [isOutlet, isArticled, areNames].some((is) => is(name)),
    );

/** Names, outlets and agencies that share a line with a date: "PTI | Updated: …", "… by Jane Roe". */
function creditsBeside(beside: string): { stated: Metadata; whole: 'all' | 'part' | 'none' } {
  const parts = partsOf(beside);
  const known = parts.filter(isCredit);
  const whole = known.length === 0 ? 'none' : known.length === parts.length ? 'all' : 'part';
  return { stated: firstStated(...known.map((part) => creditsOf(part) ?? {})), whole };
}
