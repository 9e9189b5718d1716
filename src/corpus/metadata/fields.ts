import type { Metadata } from '../../news/article.ts';
import { agencyOf, creditsOf } from './byline.ts';
import { dateOf } from './dates.ts';

/** Names of fields in data about an article, the most telling first; compared without case and `-_`. */
const NAMES = {
  title: ['title', 'headline', 'webtitle', 'name'],
  url: [
    'url',
    'link',
    'canonicalurl',
    'permalink',
    'mainentityofpage',
    'sourceurl',
    'articleurl',
    'weburl',
    'uri',
    'guid',
    'source',
    'id',
  ],
  published: [
    'published',
    'publishedat',
    'datepublished',
    'publisheddate',
    'publishdate',
    'datepublish',
    'publicationdate',
    'pubdate',
    'firstpublished',
    'webpublicationdate',
    'date',
    'created',
    'createdat',
    'datecreated',
    'datetime',
    'timestamp',
    'time',
  ],
  updated: [
    'updated',
    'updatedat',
    'modified',
    'modifiedat',
    'datemodified',
    'lastmodified',
    'lastupdated',
    'dateupdated',
    'updateddate',
    'datemodify',
  ],
  outlet: [
    'outlet',
    'source',
    'sourcename',
    'publisher',
    'publication',
    'site',
    'sitename',
    'sourcehostname',
    'medianame',
    'newspaper',
    'provider',
  ],
  authors: ['authors', 'author', 'byline', 'creator', 'creators', 'writer', 'by'],
  agency: ['agency', 'wire', 'newsagency'],
} as const;

type Field = keyof typeof NAMES;

/** What an object holds, by the plain names of its fields. */
export type Fields = ReadonlyMap<string, unknown>;

/* A leading "_" is a database's own: its "_source" is no outlet. */
const plainName = (name: string): string => name.toLowerCase().replace(/(?!^_)[-_\s.:()]/g, '');

/** An object's fields, by their names in small letters without `-_` and the like. */
export const plainFields = (data: object): Fields =>
  new Map(Object.entries(data).map(([name, value]) => [plainName(name), value]));

function first<T>(fields: Fields, field: Field, read: (value: unknown) => T | null): T | null {
  for (const name of NAMES[field]) {
    const value = read(fields.get(name));
    if (value !== null) return value;
  }
  return null;
}

/** Whether an object has a title, as an article has and a paragraph has not. */
export const hasTitle = (data: object): boolean =>
  first(plainFields(data), 'title', nameOf) !== null;

/** Metadata from an object with common field names: front matter, an article's JSON, JSON-LD. */
export function fieldsOf(data: object): Metadata {
  const fields = plainFields(data);
  const outlet = first(fields, 'outlet', nameOf);
  const wire = outlet === null ? null : agencyOf(outlet);
  const credits = authorsOf(fields);
  return {
    title: first(fields, 'title', nameOf),
    url: first(fields, 'url', urlOf),
    published: first(fields, 'published', isoOf),
    updated: first(fields, 'updated', isoOf),
    outlet: wire === null ? (outlet ?? credits.outlet) : credits.outlet,
    authors: credits.authors,
    agency: first(fields, 'agency', nameOf) ?? wire ?? credits.agency,
  };
}

/** Whether a value of JSON is an object. */
export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wordsOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** Fields of an object that is a name, the most telling first: people's, pages', headlines', bylines'. */
const INNER = ['name', 'title', 'main', 'original', 'rendered'];

/** A name as a string, or within an object or a list's first. */
const nameOf = (value: unknown): string | null => {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  const fields = isObject(one) ? plainFields(one) : null;
  const words =
    fields === null
      ? wordsOf(one)
      : (INNER.map((name) => wordsOf(fields.get(name))).find((found) => found !== null) ?? null);
  return words === null || /^https?:/i.test(words) ? null : words;
};

const urlOf = (value: unknown): string | null => {
  const fields = isObject(value) ? plainFields(value) : null;
  const words = wordsOf(fields === null ? value : (fields.get('@id') ?? fields.get('url')));
  return words !== null && /^https?:\/\/\S+$/i.test(words) ? words : null;
};

function isoOf(value: unknown): string | null {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? null : trimMidnight(value.toISOString());
  if (typeof value === 'number') {
    const time = new Date(value < 1e11 ? value * 1000 : value);
    return value > 1e8 && !Number.isNaN(time.getTime()) ? dateOf(time.toISOString()) : null;
  }
  return typeof value === 'string' ? dateOf(value) : null;
}

const trimMidnight = (iso: string): string | null =>
  dateOf(iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso);

function authorsOf(fields: Fields): Pick<Metadata, 'authors' | 'outlet' | 'agency'> {
  const found: { authors: string[]; outlet: string | null; agency: string | null } = {
    authors: [],
    outlet: null,
    agency: null,
  };
  const value = NAMES.authors
    .map((name) => fields.get(name))
    .find((v) => v !== undefined && v !== null);
  for (const entry of Array.isArray(value) ? value : [value]) {
    const words = nameOf(entry);
    if (words === null) continue;
    const credits = creditsOf(words.replace(/^by\s+/i, ''));
    found.authors.push(...(credits === null ? [words] : (credits.authors ?? [])));
    found.outlet ??= credits?.outlet ?? null;
    found.agency ??= credits?.agency ?? null;
  }
  return found;
}
