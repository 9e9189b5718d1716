import { unescaped } from '../text/references.ts';
import { dateOf } from './dates.ts';

/** What an object holds, by the plain names of its fields. */
export type Fields = ReadonlyMap<string, unknown>;

/** A field's name in small letters without `-_` and the like; a leading "_" is a database's own: its "_source" is no outlet. */
export const plainName = (name: string): string =>
  name.toLowerCase().replace(/(?!^_)[-_\s.:()]/g, '');

/** What programs set before a field's name: "post_title", "article_url". */
const OF_WHAT = /^(?:article|post|news|story|item|document|doc)(?=\w{3})/;

/** An object's fields, by their names in small letters without `-_` and the like, and without "article" before them. */
export function plainFields(data: object): Fields {
  const own = Object.entries(data).map(([name, value]): [string, unknown] => [
    plainName(name),
    value,
  ]);
  const short = own.map(([name, value]): [string, unknown] => [name.replace(OF_WHAT, ''), value]);
  return new Map([...short, ...own]);
}

/** Whether a value of JSON is an object. */
export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What programs write where nothing is known. */
const SAYS_NOTHING = /^(?:none|null|nan|n\/?a|undefined|unknown|[-–—?.]+|)$/i;

const TAG = /<\/?[a-z][^<>]{0,200}>/gi;

/** A value's words in one line, without the tags and character references of HTML. */
function wordsOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const words = unescaped(value.replace(TAG, '')).replace(/\s+/g, ' ').trim();
  return SAYS_NOTHING.test(words) ? null : words;
}

/** A value, or a list's first. */
const alone = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** The first words in the named fields of a value that is an object, or else its own. */
function wordsIn(value: unknown, names: readonly string[]): string | null {
  const one = alone(value);
  if (!isObject(one)) return wordsOf(one);
  const fields = plainFields(one);
  return names.map((name) => wordsOf(fields.get(name))).find((found) => found !== null) ?? null;
}

/** Fields of an object that is a name, the most telling first: people's, pages', headlines', bylines'. */
const NAMED = ['name', 'fullname', 'displayname', 'title', 'main', 'original', 'rendered'];
const ADDRESSED = ['@id', 'url', 'href'];
/** MongoDB exports a date as an object. */
const DATED = ['$date', '$numberlong'];

/** A name as a string, or within an object or a list's first. */
export function nameOf(value: unknown): string | null {
  const words = wordsIn(value, NAMED) ?? partedName(alone(value));
  return words === null || /^https?:/i.test(words) ? null : words;
}

/** The two names of somebody that stand in a field each. */
function partedName(value: unknown): string | null {
  const given = wordsIn(value, ['firstname', 'givenname']);
  const family = wordsIn(value, ['lastname', 'familyname', 'surname']);
  return isObject(value) && given !== null && family !== null ? `${given} ${family}` : null;
}

/** An address as a string, or within an object or a list's first. */
export function urlOf(value: unknown): string | null {
  const words = wordsIn(value, ADDRESSED);
  return words !== null && /^https?:\/\/\S+$/i.test(words) ? words : null;
}

/** "20210503", "20210503T101500Z", "20210503101500". */
const COMPACT =
  /^(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<date>\d\d)(?:T?(?<hour>\d\d)(?<minute>\d\d)\d\d(?<zone>Z?))?$/;
/** Seconds or milliseconds since 1970. */
const EPOCH = /^\d{9,10}(?<milliseconds>\d{3})?(?:\.\d+)?$/;

/** A date in any of the ways that programs write one, or within an object or a list's first. */
export function isoOf(value: unknown): string | null {
  const one = alone(value);
  if (isObject(one)) {
    const fields = plainFields(one);
    return isoOf(DATED.map((name) => fields.get(name)).find((date) => date !== undefined));
  }
  const words = typeof one === 'number' ? String(one) : (wordsOf(one) ?? '');
  const { year, month, date, hour, minute, zone } = COMPACT.exec(words)?.groups ?? {};
  if (year !== undefined) {
    const clock = hour === undefined ? '' : `T${hour}:${minute}${zone}`;
    return dateOf(`${year}-${month}-${date}${clock}`);
  }
  const epoch = EPOCH.exec(words);
  if (epoch === null) return dateOf(words);
  const unit = epoch.groups?.milliseconds === undefined ? 1000 : 1;
  return dateOf(new Date(Number(words) * unit).toISOString());
}
