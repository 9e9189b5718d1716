import type { Metadata } from '../../news/article.ts';
import { agencyOf, type Credits, creditsOf, isNobody, namesAny } from './byline.ts';
import { type Fields, isObject, isoOf, nameOf, plainFields, urlOf } from './values.ts';

/** Names of fields in data about an article, the most telling first; compared without case and `-_`. */
const NAMES = {
  title: ['title', 'headline', 'webtitle', 'heading', 'name'],
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
    'href',
    'pageurl',
    'fullurl',
    'originalurl',
    'canonical',
  ],
  address: ['source', 'id'],
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
    'firstpublishedat',
    'firstpublicationdate',
    'publishtime',
    'publishedtime',
    'publisheddatetime',
    'publicationdatetime',
    'publishedon',
    'publicationtime',
    'displaydate',
    'issued',
    'posted',
    'postedat',
    'postedon',
    'releasedate',
    'webpublicationdate',
    'date',
    'dategmt',
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
    'lastmod',
    'lastmodifieddate',
    'lastmodifiedat',
    'modifieddate',
    'modificationdate',
    'modifiedgmt',
    'updatetime',
    'updatedtime',
    'updatedon',
    'lastupdate',
    'lastupdatedat',
    'updateddatetime',
    'lastupdateddatetime',
    'edited',
    'editedat',
    'revised',
  ],
  outlet: [
    'outlet',
    'outletname',
    'source',
    'sourcename',
    'publisher',
    'publishername',
    'publication',
    'publicationname',
    'site',
    'sitename',
    'ogsitename',
    'sitetitle',
    'website',
    'sourcehostname',
    'medianame',
    'newspaper',
    'newspapername',
    'brand',
    'provider',
    'sourcedomain',
    'domain',
  ],
  authors: [
    'authors',
    'author',
    'authorname',
    'authorlist',
    'authorslist',
    'authornames',
    'byline',
    'bylines',
    'creator',
    'creators',
    'writer',
    'writtenby',
    'reporter',
    'reporters',
    'by',
  ],
  agency: ['agency', 'wire', 'newsagency'],
} as const;

type Field = keyof typeof NAMES;

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

/* Of an object it would be the outlet's own. */
const lineUrl = (value: unknown): string | null => (isObject(value) ? null : urlOf(value));

/** Metadata from an object with common field names: front matter, an article's JSON, JSON-LD. */
export function fieldsOf(data: object): Metadata {
  const fields = plainFields(data);
  const outlet = first(fields, 'outlet', nameOf);
  const wire = outlet === null ? null : agencyOf(outlet);
  const credits = authorsOf(fields);
  return {
    title: withoutOutlet(first(fields, 'title', nameOf), outlet),
    url: first(fields, 'url', urlOf) ?? first(fields, 'address', lineUrl),
    published: first(fields, 'published', isoOf),
    updated: first(fields, 'updated', isoOf),
    outlet: wire === null ? (outlet ?? credits.outlet) : credits.outlet,
    authors: credits.authors,
    agency: first(fields, 'agency', nameOf) ?? wire ?? credits.agency,
  };
}

/* "Ferry strikes pier - Harbour Post" of the Harbour Post. */
const withoutOutlet = (title: string | null, outlet: string | null): string | null =>
  (outlet !== null &&
    title?.endsWith(outlet) &&
    SUFFIX.exec(title.slice(0, -outlet.length))?.[1]) ||
  title;

const SUFFIX = /^(.*\S)\s+[|–—•·-]\s+$/su;

const NOBODY: Credits = { authors: [], outlet: null, agency: null };

/** Who wrote it, by the first field that names anybody. */
const authorsOf = (fields: Fields): Credits =>
  NAMES.authors.map((name) => creditsIn(fields.get(name))).find(namesAny) ?? NOBODY;

/* JSON-LD may give several people as one with several names. */
function namesWithin(entry: unknown): unknown {
  const names = isObject(entry) ? plainFields(entry).get('name') : null;
  return Array.isArray(names) ? names : entry;
}

/* An author's number is no name. */
const HAS_LETTERS = /\p{L}/u;

function creditsIn(value: unknown): Credits {
  const entries: readonly unknown[] = [value].flat().flatMap(namesWithin);
  const all = entries.flatMap((entry): Credits | [] => {
    const words = nameOf(entry);
    if (words === null || isNobody(words)) return [];
    return (
      creditsOf(words.replace(/^by\s+/i, '')) ??
      (HAS_LETTERS.test(words) ? { ...NOBODY, authors: [words] } : [])
    );
  });
  return {
    authors: all.flatMap(({ authors }) => authors),
    outlet: all.find(({ outlet }) => outlet !== null)?.outlet ?? null,
    agency: all.find(({ agency }) => agency !== null)?.agency ?? null,
  };
}
