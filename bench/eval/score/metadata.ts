import type { Article } from '../../../src/news/article.ts';
import { type Span, wordsAt } from '../../../src/news/span.ts';
import type { GoldMetadata } from '../gold.ts';
import { NONE, plus, type Tally } from './tally.ts';

/** The fields that are judged. */
export const FIELDS = [
  'title',
  'outlet',
  'authors',
  'agency',
  'published',
  'updated',
  'url',
] as const;

const even = (words: string): string => words.replace(/\s+/g, ' ').trim();
const isSpan = (value: unknown): value is Span =>
  Array.isArray(value) && typeof value[0] === 'number';
const DAY = 'YYYY-MM-DD'.length;

/** A field's value as plain strings: what stands at its spans, dates by their day. */
export function fieldValues(value: unknown, field: string, text: string): string[] {
  if (value === null) return [];
  if (isSpan(value)) return [even(wordsAt(text, value))];
  if (Array.isArray(value)) return value.flatMap((item) => fieldValues(item, field, text));
  const words = even(String(value));
  return [field === 'published' || field === 'updated' ? words.slice(0, DAY) : words];
}

/* Values that are exactly those wanted; a field left out counts nothing. */
function fieldTally(field: (typeof FIELDS)[number], gold: GoldMetadata, article: Article): Tally {
  if (gold[field] === undefined) return NONE;
  const wanted = fieldValues(gold[field], field, article.text);
  const given = fieldValues(article[field], field, article.text);
  const right = given.filter((value) => wanted.includes(value)).length;
  return { right, given: given.length, found: right, wanted: wanted.length };
}

/** Counts over all fields. */
export const metadataTally = (gold: GoldMetadata, article: Article): Tally =>
  FIELDS.map((field) => fieldTally(field, gold, article)).reduce(plus, NONE);
