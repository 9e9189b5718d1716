import { Refusal } from '../../refusal.ts';
import { ALSO, COMMON, RENAMED, SHARED } from './table.ts';

const isZone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
};

const renamed = (name: string): string => {
  const now = RENAMED.get(name);
  return now && isZone(now) ? now : name;
};

/** "São_Paulo", "sao paulo" and "Sao-Paulo" are one. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'\u2019]/gu, '')
    .toLowerCase()
    .replace(/[_\s.-]+/g, ' ')
    .trim();

interface Known {
  readonly zone: string;
  /** Folded: "america/new york". */
  readonly whole: string;
  /** Folded: the last part of the name, then the zone's other names. */
  readonly names: readonly string[];
}

const KNOWN: readonly Known[] = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])]
  .map(renamed)
  .map((zone) => ({
    zone,
    whole: folded(zone),
    names: [
      folded(zone.slice(zone.lastIndexOf('/') + 1)),
      ...ALSO.filter(([, to]) => to === zone).map(([name]) => folded(name)),
    ],
  }));

const OFFSET = /^(?:utc|gmt)? ?([+\u2212-]) ?(\d{1,2})(?::?(\d{2}))?$/i;

/**
 * The IANA name of a zone from what somebody typed: "Europe/Berlin", "new york", "JST", "UTC+2".
 * A Refusal, with the zones that may be meant, for what is unknown or means several.
 */
export function zoneNamed(typed: string): string {
  const text = typed.trim();
  const shifted = OFFSET.exec(text);
  if (shifted) return zoneAtOffset(text, shifted);
  const sought = folded(text);
  const meant = SHARED.get(sought);
  if (meant) throw unclear(text, meant);
  const whole = KNOWN.find((known) => known.whole === sought);
  if (whole) return whole.zone;
  const named = KNOWN.filter((known) => known.names.includes(sought)).map(({ zone }) => zone);
  if (named.length > 1) throw unclear(text, named);
  return named[0] ?? oldName(text);
}

/** A name that Intl takes and does not list, such as "US/Eastern". Short ones mean other things there. */
function oldName(text: string): string {
  const name = text.replace(/ /g, '_');
  if (/^Etc\/GMT[+-]\d+$/i.test(name) && isZone(name)) return `Etc/GMT${name.slice(7)}`;
  if (name.includes('/') && isZone(name))
    return renamed(new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone);
  throw new Refusal('bad option', `I know no time zone "${text}".`, hintOf(suggestZones(text, 3)));
}

/** Whole hours have zones of their own, with the sign turned round (tzdata, "etcetera"). */
function zoneAtOffset(text: string, [, sign = '+', hours = '', minutes = '00']: string[]): string {
  const east = sign === '+';
  const hour = Number(hours);
  if (hour === 0 && minutes === '00') return 'UTC';
  const zone = `Etc/GMT${east ? '-' : '+'}${hour}`;
  if (minutes === '00' && isZone(zone)) return zone;
  const meant = SHARED.get(`${east ? '+' : '-'}${hour}:${minutes}`);
  if (meant) throw unclear(text, meant);
  throw new Refusal('bad option', `No zone is at "${text}".`, hintOf([]));
}

const unclear = (text: string, zones: readonly string[]): Refusal =>
  new Refusal('bad option', `"${text}" does not say which time zone.`, hintOf(zones));

const hintOf = (zones: readonly string[]): string =>
  zones.length > 0
    ? `Did you mean ${zones.join(', ')}?`
    : 'Name a city, such as Europe/Berlin or New York.';

/** Zones that what is typed so far may become, likeliest first, at most `limit`. */
export function suggestZones(typed: string, limit: number): string[] {
  const sought = folded(typed);
  if (sought === '') return COMMON.slice(0, limit);
  const ranked = KNOWN.map((known) => ({ zone: known.zone, rank: rankOf(known, sought) }))
    .filter(({ rank }) => rank < RANKS.length)
    .sort((a, b) => a.rank - b.rank || (a.zone < b.zone ? -1 : 1));
  const zones = [...(SHARED.get(sought) ?? []), ...ranked.map(({ zone }) => zone)];
  return [...new Set(zones)].slice(0, limit);
}

/** Ways in which a zone fits what is typed, best first. */
const RANKS: readonly ((known: Known, sought: string) => boolean)[] = [
  ({ names }, sought) => names.includes(sought),
  ({ names }, sought) => names[0]?.startsWith(sought) ?? false,
  ({ names }, sought) => names.some((name) => name.startsWith(sought)),
  ({ whole }, sought) => whole.startsWith(sought),
  ({ whole }, sought) => whole.includes(` ${sought}`) || whole.includes(`/${sought}`),
  ({ whole }, sought) => whole.includes(sought),
];

const rankOf = (known: Known, sought: string): number => {
  const rank = RANKS.findIndex((fits) => fits(known, sought));
  return rank < 0 ? RANKS.length : rank;
};
