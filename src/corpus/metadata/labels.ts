import type { Metadata } from '../../news/article.ts';
import { countOf } from '../text/count.ts';
import { agencyOf, areNames, creditsOf, isNobody, withoutAgencies } from './byline.ts';
import { datesIn } from './dates.ts';
import { firstStated } from './metadata.ts';
import { stampOf, stampsOf } from './stamp.ts';

type Field = keyof Metadata | 'source';

/** Labels of header lines ("Posted on: …") by the field they state. */
const LABELS: Readonly<Record<Field, readonly string[]>> = {
  title: ['title', 'headline'],
  authors: [
    'author',
    'authors',
    'author(s)',
    'byline',
    'by',
    'writer',
    'written by',
    'reporter',
    'reported by',
  ],
  source: ['source', 'website'],
  outlet: [
    'outlet',
    'publisher',
    'publication',
    'newspaper',
    'site',
    'published by',
    'published in',
  ],
  agency: ['agency', 'news agency', 'wire', 'wire service'],
  url: ['url', 'link', 'permalink', 'original url', 'source url'],
  published: [
    'date',
    'dated',
    'published',
    'published on',
    'published at',
    'published date',
    'first published',
    'first published on',
    'publication date',
    'publish date',
    'pub date',
    'pubdate',
    'date published',
    'posted',
    'posted on',
    'posted at',
    'created',
    'release date',
  ],
  updated: [
    'updated',
    'updated on',
    'updated at',
    'update',
    'last updated',
    'last updated on',
    'last updated at',
    'last update',
    'date updated',
    'modified',
    'last modified',
    'date modified',
  ],
};

const FIELDS: ReadonlyMap<string, Field> = new Map(
  (Object.keys(LABELS) as Field[]).flatMap((field) =>
    LABELS[field].map((label): [string, Field] => [label, field]),
  ),
);

const LABELLED = /^[\s>*_#-]{0,4}([A-Za-z][A-Za-z_ ()]{1,24}?)[\s*_]{0,3}\s*[:=][\s*_]*(.*)$/su;

/** A label without its colon, where a date stands on the next line. */
const ALONE = /^([A-Za-z][A-Za-z_ ]{1,24})$/;

/** A labelled line's fields, and whether its value stands on the next line. */
export interface Labelled {
  readonly stated: Partial<Metadata>;
  readonly takesNext: boolean;
}

/** Small words of which a few stand in any sentence. */
const SMALL =
  /(?<!\S)(?!(?:of|the|and|for|local|time|ago|hours?|minutes?|days?)\b)\p{Ll}{3,}(?=[\s,.!?])/gu;
const SENTENCE_SMALL = 3;

/** "UPDATE: The pier was closed on Tuesday." begins with a label and is a sentence all the same. */
const isSentence = (value: string): boolean =>
  /[.!?]["”’]?$/.test(value) && (value.match(SMALL)?.length ?? 0) >= SENTENCE_SMALL;

/** More words than this behind a date's label, and the article begins in its line. */
const DATE_WORDS = 20;

/** Reads "Label: value"; a label without a value takes the next line. null for any other line. */
export function labelledLine(words: string, next: string): Labelled | null {
  if (/^by$/i.test(words) && areNames(next)) {
    return { stated: creditsOf(next) ?? {}, takesNext: true };
  }
  const match = LABELLED.exec(words) ?? ALONE.exec(words);
  const label = match?.[1]?.toLowerCase().replaceAll('_', ' ').trim() ?? '';
  const field = FIELDS.get(label);
  if (match === null || field === undefined) return null;
  const dated = field === 'published' || field === 'updated';
  if (match[2] === undefined && !(dated && datesIn(next)[0]?.span[0] === 0)) return null;
  const after = (match[2] ?? '').trim();
  const takesNext = after === '' && next.length < 120;
  const value = takesNext ? next : after;
  if (field !== 'title' && isSentence(value)) return null;
  if (dated && (!/\d/.test(value) || countOf(value) > DATE_WORDS)) return null;
  return { stated: dated ? datedStated(field, value) : stated(field, value), takesNext };
}

/* "Updated: May 3, 2021 / 10 AM / Harbour News": who stands behind the date counts too. */
function datedStated(field: 'published' | 'updated', value: string): Partial<Metadata> {
  const dates = datesIn(value);
  const stamps = stampsOf(value, dates);
  const first = dates[0]?.iso ?? null;
  const own = first === stamps.published ? { ...stamps, published: null, [field]: first } : stamps;
  const { authors, outlet, agency } = stampOf(value, dates) ?? {};
  return firstStated(own, {
    authors: authors ?? [],
    outlet: outlet ?? null,
    agency: agency ?? null,
  });
}

const URL_ALONE = /^<?(https?:\/\/[^\s<>]+)>?$/i;

/** The address a line consists of, or null. */
export const urlOf = (words: string): string | null => URL_ALONE.exec(words)?.[1] ?? null;

function stated(field: Exclude<Field, 'published' | 'updated'>, value: string): Partial<Metadata> {
  switch (field) {
    case 'source':
      return sourceStated(value);
    case 'authors':
      return (
        creditsOf(value) ??
        (value.length > NAME_CHARACTERS || isNobody(value) ? {} : { authors: [value] })
      );
    case 'url':
      return { url: urlOf(value) };
    default:
      return value === '' || value.length > 300 ? {} : { [field]: value };
  }
}

/** A longer value is no name. */
const NAME_CHARACTERS = 60;

/** "Source:" names a page, an agency or an outlet, and a date may follow. */
function sourceStated(value: string): Partial<Metadata> {
  const url = urlOf(value);
  if (url !== null) return { url };
  const credit = value.split(/\s*(?:[|(©]|\bcopyright\b|\s[-–—/]\s)/iu)[0]?.trim() ?? '';
  const agency = agencyOf(credit.replace(/\/[a-z]{2,3}$/, ''));
  const named = withoutAgencies(credit);
  const outlet = named !== '' && named.length <= 60 ? named : null;
  return firstStated(agency === null ? { outlet } : { agency }, stampsOf(value));
}
