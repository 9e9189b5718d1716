import { dayNumber } from '../../../news/day.ts';
import type { NameKind } from '../../../news/reading.ts';
import { hash32 } from './hash.ts';

/** Days are counted from 31 December 1799, so that 0 is free for "no date"; enough until 2158. */
const EPOCH_DAY = dayNumber('1799-12-31');
const LAST_DAY = 2 ** 17 - 1;

/** Articles of one day that get a number: 20 bits. */
export const ARTICLES_A_DAY = 2 ** 20;

/** Passages of one article that get a number: 16 bits. */
export const PASSAGES_AN_ARTICLE = 2 ** 16;

/** Above every passage's id: 17 + 20 + 16 bits, so that ids stay exact as JS numbers. */
export const LAST_PASSAGE = 2 ** 53 - 1;

/** The day of an ISO date as ids carry it, kept between 1 and the last; 0 for no date. */
export function dayOfIds(date: string | null): number {
  const day = Math.floor(dayNumber(date ?? ''));
  return Number.isNaN(day) ? 0 : Math.min(Math.max(day - EPOCH_DAY, 1), LAST_DAY);
}

/** The first number an article of this day can have; numbers grow with the day, then with filing. */
export const firstArticle = (day: number): number => day * ARTICLES_A_DAY;

/** The id of an article's passage; an article's ids are contiguous. */
export const passageId = (article: number, index: number): number =>
  article * PASSAGES_AN_ARTICLE + index;

/** The number of the article a passage stands in. */
export const articleOf = (passage: number): number => Math.floor(passage / PASSAGES_AN_ARTICLE);

/** A passage's place in its article, from 0. */
export const indexOf = (passage: number): number => passage % PASSAGES_AN_ARTICLE;

/**
 * The number of a name: 53 bits of hash, so that nothing has to be looked up to file an article.
 * Among a million names the chance that any two share one is 1 in 18,000.
 */
export const nameId = (kind: NameKind, label: string): number =>
  (hash32(`${label} ${kind}`) >>> 11) * 2 ** 32 + hash32(`${kind} ${label}`);
