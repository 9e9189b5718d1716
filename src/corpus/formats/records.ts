import type { Metadata } from '../../news/article.ts';
import { fieldsOf, hasTitle } from '../metadata/fields.ts';
import { firstStated } from '../metadata/metadata.ts';
import { isObject, plainFields } from '../metadata/values.ts';

/** An article as it stands in data: its text, which may be HTML, and what is stated beside it. */
export interface ArticleRecord {
  readonly text: string;
  readonly stated: Metadata;
}

/** Fields of an article's text, the most telling first, and those of a short form of it. */
const WHOLE = [
  'text',
  'articlebody',
  'body',
  'content',
  'fulltext',
  'contenthtml',
  'bodyhtml',
  'html',
  'article',
  'articletext',
  'story',
  'storytext',
  'maintext',
  'bodytext',
  'maincontent',
  'textcontent',
  'plaintext',
  'contenttext',
  'rendered',
  'paragraphs',
  'contents',
  'articlecontent',
  'pagecontent',
  'cleantext',
  'rawtext',
];
const SHORT = [
  'description',
  'shortdescription',
  'summary',
  'leadparagraph',
  'abstract',
  'excerpt',
];

/** How deep in an object a list of articles is looked for: `{"response": {"results": […]}}`. */
const DEPTH = 3;

const JSON_FEED = /^https:\/\/jsonfeed\.org\//;

/**
 * The articles in data, as the object of each: the elements of a list, wherever it stands in an object
 * that has no text itself, or the fields of an object that holds nothing else; null for a single article.
 */
export function listIn(data: unknown): readonly unknown[] | null {
  if (Array.isArray(data)) return data;
  if (!isObject(data) || namedText(data, WHOLE) !== null) return null;
  const list = listWithin(data, DEPTH);
  if (list !== null) return list;
  const named: readonly unknown[] = Object.values(data);
  return named.length > 1 && named.every(isArticle) ? named : null;
}

/** The article that an object is or holds; null when it has no text. */
export function recordIn(data: object): ArticleRecord | null {
  const found = namedText(data, WHOLE) ?? innerText(data) ?? namedText(data, SHORT);
  if (found === null) return null;
  const stating = [data, found.holder].flatMap((one) => [one, ...besideIn(one)]);
  return { text: found.text, stated: firstStated(...stating.map(fieldsOf)) };
}

/** Fields of an object that say what the others are. */
const BESIDE = ['metadata', 'meta', 'yoastheadjson'];

const besideIn = (data: object): readonly object[] => {
  const fields = plainFields(data);
  return BESIDE.map((name) => fields.get(name)).filter(isObject);
};

/** What a list of articles says of them all: the name of the outlet. */
export const statedOfAll = (data: unknown): Partial<Metadata> => {
  if (!isObject(data)) return {};
  const { outlet, title } = fieldsOf(data);
  const version = plainFields(data).get('version');
  return { outlet: typeof version === 'string' && JSON_FEED.test(version) ? title : outlet };
};

function listWithin(data: object, depth: number): readonly unknown[] | null {
  const values: readonly unknown[] = Object.values(data);
  const list = values.find((value) => Array.isArray(value) && value.some(isArticle));
  if (Array.isArray(list)) return list;
  if (depth === 1) return null;
  for (const value of values) {
    const found = isObject(value) ? listWithin(value, depth - 1) : null;
    if (found !== null) return found;
  }
  return null;
}

/** Whether a value is an article: an object with a text, or with a title and a short form of one. */
const isArticle = (value: unknown): boolean =>
  isObject(value) &&
  (namedText(value, WHOLE) ?? innerText(value) ?? (hasTitle(value) ? recordIn(value) : null)) !==
    null;

interface Held {
  readonly text: string;
  /** The object that the text stands in. */
  readonly holder: object;
}

/** The text in one of the named fields, also one level down. */
function namedText(data: object, names: readonly string[]): Held | null {
  const fields = plainFields(data);
  for (const name of names) {
    const value = fields.get(name);
    const text = paragraphsIn(value);
    if (text !== null) return { text, holder: data };
    const within = isObject(value) ? ownText(value) : null;
    if (within !== null) return within;
  }
  return null;
}

/** The text in whatever object stands within: `{"fields": {"bodyText": …}}`, `{"data": {"article": {…}}}`. */
function innerText(data: object, depth = DEPTH): Held | null {
  const objects = Object.values(data).filter(isObject);
  for (const value of objects) {
    const within = ownText(value) ?? (depth > 1 ? innerText(value, depth - 1) : null);
    if (within !== null) return within;
  }
  return null;
}

function ownText(data: object): Held | null {
  const fields = plainFields(data);
  for (const name of WHOLE) {
    const text = paragraphsIn(fields.get(name));
    if (text !== null) return { text, holder: data };
  }
  return null;
}

/** A text, or the paragraphs of one as strings or objects; null for anything else, such as articles. */
function paragraphsIn(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (!Array.isArray(value)) return null;
  const objects = value.filter(isObject).filter((part) => stringIn(part) !== '');
  if (objects.some(hasTitle)) return null;
  const parts = value.map((part) =>
    isObject(part) ? (isProse(part) ? stringIn(part) : '') : part,
  );
  const texts = parts.filter((part) => typeof part === 'string' && part.trim() !== '');
  return texts.length === 0 ? null : texts.join('\n\n');
}

/* What a part of a text is called that is none of its paragraphs. */
const NO_PROSE =
  /caption|image|photo|picture|video|audio|gallery|embed|tweet|promo|related|advert|newsletter|pull.?quote/i;

const isProse = (data: object): boolean => {
  const { type } = data as { readonly type?: unknown };
  return typeof type !== 'string' || !NO_PROSE.test(type);
};

const stringIn = (data: object): string => {
  const fields = plainFields(data);
  const text = WHOLE.map((name) => fields.get(name)).find((held) => typeof held === 'string');
  return typeof text === 'string' ? text : '';
};
