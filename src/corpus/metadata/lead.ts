import { AGENCY, agencyOf, isOutlet } from './byline.ts';
import { dateOf, datesIn } from './dates.ts';
import { DATELINE_CITIES } from './places.ts';

/** What stands glued in front of an article's first sentence. */
export interface Lead {
  /** Characters before the sentence. */
  readonly length: number;
  readonly published: string | null;
  readonly agency: string | null;
  readonly outlet: string | null;
}

const LABEL =
  /^(?:(?:date|dated|published|posted|pubdate|publication date|created)\b\s*[:=|-]?\s*)/i;

const BRACKET = /^[[(]\s*/;

const PLACE =
  "(?:\\p{Lu}[\\p{L}.'’-]*(?:[ /](?:(?:d[aeiou]s?|al|el|la|le|of|the|upon|[A-Z][\\p{L}.'’-]*)))*)";
const SHOUTED = "(?:\\p{Lu}{2}[\\p{Lu}.'’-]*(?:[ /-]\\p{Lu}[\\p{Lu}.'’-]*)*)";
const MORE = `(?:,? \\(?(?:${PLACE}|\\d{1,2}|\\d{4})\\)?){0,4}`;
const DASH = '(?:\\s*(?:—|–|--+|―)\\s*|\\s+[-_]\\s+)';
const SOURCE = `\\(\\s*(?<agency>[^()]{2,60}?)\\s*\\)`;

/** "(CNN)The …": the space was lost. */
const UNSPACED = new RegExp(`^${SOURCE}(?=[\\p{Lu}"“‘])`, 'u');

/** The forms of a dateline, from the surest to the loosest; each ends where the sentence begins. */
const DATELINES: readonly RegExp[] = [
  new RegExp(
    `^(?:${PLACE}${MORE},?\\s*)?${SOURCE}\\s*(?:${DASH}|:\\s+|\\s)(?=[\\p{Lu}"“‘'\\d$€£])`,
    'u',
  ),
  new RegExp(
    `^${SHOUTED}${MORE}(?:\\s*[,/|]\\s*(?<agency>${AGENCY}))?(?:${DASH}|:\\s+)(?=\\S)`,
    'u',
  ),
  new RegExp(`^${PLACE}${MORE}(?:\\s*(?:—|–|--+)\\s*)(?=[\\p{Lu}"“‘])`, 'u'),
  new RegExp(
    `^(?:${PLACE}${MORE}[.,]?\\s*)?/(?<agency>[^/\\s]{2,20})/[.:]?\\s*(?:[—–-]+\\s*)?(?=[\\p{Lu}"“])`,
    'u',
  ),
  UNSPACED,
];

/** One of these is in every dateline. */
const MAY_END_LINE = /[(/—–―:]|[-_][-\s]/;

/** Shouted openings that name no place. */
const NO_PLACE = /^(?:TONIGHT|TODAY|TOMORROW|NOTE|WARNING|Q|A|FILE)\b/;

/** Shouted labels of a paragraph anywhere in an article. */
const NO_START = /^(?:UPDATED?|BREAKING|CORRECT(?:ION|ED)|WATCH|LIVE|VIDEO|READ|MORE|RELATED)\b/;

/** Longest dateline that is believed: "SHARM EL-SHEIKH, Egypt, Nov. 12 (Xinhua) -- ". */
const LONGEST = 90;

/** Reads what stands before the first sentence of a paragraph: a glued date, then a dateline. */
export function leadOf(words: string): Lead {
  const date = gluedDate(words);
  const rest = words.slice(date.length);
  const first = datelineOf(rest);
  /* "OSLO -- OSLO (AP) — …": a page's and its agency's. */
  const behind = rest.slice(first.length);
  const again = first.length > 0 && behind.startsWith(rest.slice(0, behind.search(/\W/)));
  const second = again ? datelineOf(behind) : NO_LINE;
  const { credit } = second.length > 0 ? second : first;
  const line = first.length + second.length;
  const published = date.published ?? dateOf(rest.slice(0, line));
  return { length: date.length + line, published, ...credit };
}

/** A date that a scraper glued in front of a paragraph, and the characters before its first sentence: 0 for none. */
export function gluedDate(words: string): { length: number; published: string | null } {
  const none = { length: 0, published: null };
  const label = (LABEL.exec(words) ?? BRACKET.exec(words))?.[0].length ?? 0;
  const date = datesIn(words.slice(0, 80)).find(({ span }) => span[0] === label);
  if (date === undefined) return none;
  const after = /^\s*[\])]?\s*(?:[|•·–—:-]\s*)?/.exec(words.slice(date.span[1]))?.[0] ?? '';
  const rest = words.slice(date.span[1] + after.length);
  const separated = /\S/.test(after) || /^\d[\d/.-]+\d\s/.test(words.slice(date.span[0]));
  if (!(label > 0 || separated || date.iso.includes('T'))) return none;
  return /^["“‘'(\p{Lu}\d]/u.test(rest) && after !== ''
    ? { length: date.span[1] + after.length, published: date.iso }
    : none;
}

/** Whether a paragraph begins with a dateline that credits somebody, or names its place in capitals. */
export function hasDateline(words: string): boolean {
  if (!/[(/—–]|--/.test(words.slice(0, LONGEST)) || NO_START.test(words)) return false;
  const { length, credit } = datelineOf(words);
  return (
    credit.agency !== null || credit.outlet !== null || (length > 0 && /^\p{Lu}{4}/u.test(words))
  );
}

/** Whom a line credits that is nothing but a dateline: "OSLO, Norway (AP) —"; null for any other. */
export function datelineAlone(words: string): Credit | null {
  if (words.length > LONGEST || !/[)/]\W*$/.test(words)) return null;
  const { length, credit } = datelineOf(`${words} A line`);
  return length > words.length && (credit.agency ?? credit.outlet) !== null ? credit : null;
}

interface Credit {
  readonly agency: string | null;
  readonly outlet: string | null;
}

const NOBODY: Credit = { agency: null, outlet: null };
const NO_LINE = { length: 0, credit: NOBODY };

function datelineOf(words: string): { length: number; credit: Credit } {
  const top = words.slice(0, LONGEST + 40);
  if (!MAY_END_LINE.test(top) || !/\p{Ll}/u.test(words)) return NO_LINE;
  for (const pattern of DATELINES) {
    const match = pattern.exec(top);
    if (match === null || match[0].length > LONGEST || NO_PLACE.test(words)) continue;
    const named = match.groups?.agency;
    const credit = named === undefined ? NOBODY : creditIn(named);
    const known = credit.agency !== null || credit.outlet !== null;
    if (known || /[—–―:_-]\s*$/.test(match[0])) return { length: match[0].length, credit };
  }
  const place = CITY_COLON.exec(words);
  const known = DATELINE_CITIES.has(place?.[1]?.toLowerCase() ?? '');
  return { length: known ? (place?.[0].length ?? 0) : 0, credit: NOBODY };
}

/** "New Delhi: The …": only a known city, as any word may stand before a colon. */
const CITY_COLON = /^(\p{Lu}[\p{L}. -]{2,24}?)(?:, \p{Lu}\p{L}+)?:\s+(?=[\p{Lu}"“‘])/u;

/** Who stands in a dateline's brackets: "Reuters", "Xinhua/Reuters" (the first), "CNN". */
function creditIn(named: string): Credit {
  const parts = named.split(/\s*[/,-]\s*/);
  const agency = parts.map(agencyOf).find((name) => name !== null) ?? null;
  return { agency, outlet: agency === null && isOutlet(named) ? named : null };
}

const TAIL = new RegExp(
  `(?<=[.!?"”’])\\s*(?:\\(\\s*(${AGENCY})\\s*\\)|(?:—|–|--|\\s-|\\s)\\s?(${AGENCY}))[.\\s]*$`,
  'u',
);

/** An agency's credit at the very end of an article: where it begins, and whose it is. */
export function tailOf(words: string): { start: number; agency: string } | null {
  const match = TAIL.exec(words.slice(-60));
  const agency = match?.[1] ?? match?.[2];
  if (match === null || agency === undefined) return null;
  return { start: Math.max(0, words.length - 60) + match.index, agency };
}
