import type { Told } from '../../news/passage.ts';
import { MONTHS, WEEKDAYS } from '../../reading/tables/calendar.ts';
import { countryOf } from '../words/peoples.ts';
import type { Word } from '../words/words.ts';

/** Where and when a figure's sentence says that it was. */
export interface Setting {
  /** Stems of the names that a word of place leads to: "in Norland", "near the Orlu dam". */
  readonly places: ReadonlySet<string>;
  /** Days of the week beside the figure. */
  readonly days: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** Days of the year that its clause names, "02-06"; not those that something runs on from. */
  readonly dates: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
}

/** Words that lead to a place. */
const LEADING: ReadonlySet<string> = new Set(
  'in at near from of outside inside across around over off throughout along'.split(' '),
);
/** Words that may stand between them and the name. */
const BETWEEN: ReadonlySet<string> = new Set(
  'the north northern south southern east eastern west western central upper lower nearby'.split(
    ' ',
  ),
);
/** Who tells of a figure or counts it on Monday says nothing of when it was. */
const TELLING: ReadonlySet<string> = new Set(
  `said says say told reported added admitted announced confirmed counted stood rose risen climbed reached
  jumped put recovered`.split(/\s+/),
);
/** Words between such a word and its day: "told reporters on Monday", "counted 36 dead on Saturday". */
const TELLING_REACH = 4;
/** A sentence that begins "In 2021" or "On the first Monday of May" has its time there. */
const OPENING = /^(?:in|on|during|by|last|early|late)$/;
const OPENING_WORDS = 6;

/** What happened is no place: "killed in the Alder Fire". */
const HAPPENING =
  /^(?:attacks?|battle|crash|crisis|cyclone|disaster|earthquake|fires?|floods?|hurricane|quake|storm|typhoon|war|wildfire)$/;

/** "In 2019, when it killed 12", "the quake of 2019, which killed 12". */
const RELATIVE = /^(?:when|which)$/;
/** "The roof fell on Monday, killing 12". */
const PARTICIPLE =
  /^(?:burying|damaging|destroying|displacing|forcing|injuring|killing|leaving|trapping|wounding)$/;

/** What many names begin with: "New York" and "New Jersey" share no place. */
const SHARED =
  /^(?:east|el|fort|great|la|lake|las|los|lower|mount|new|north|port|saint|san|santa|south|st|upper|west)$/;

const DAYS_A_WEEK = 7;

const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Whether a word names a day of the week, a month or a year. */
export const isTime = ({ key, name, number }: Word): boolean =>
  number ? YEAR.test(key) : name && (WEEKDAYS.has(key) || MONTHS.has(key));

/** A name without the endings of peoples and languages: "Nepal" and "Nepalese" are one. */
export const placeStem = (key: string): string => {
  const country = countryOf.get(key) ?? key;
  const rest = country.replace(/(?:ians?|ans?|ia|a|ish|ese|is?)$/, '');
  return country.length < 5 || rest === country ? country : placeStem(rest);
};

/** Whether the name that a word stands in is that of something that happened. */
const isOfHappening = (all: readonly Word[], at: number): boolean => {
  const end = all.findIndex(({ name }, i) => i > at && !name);
  return HAPPENING.test(all[(end < 0 ? all.length : end) - 1]?.key ?? '');
};

/** Whether a word of a name tells which one it is, and does not only begin it. */
export const isTelling = (all: readonly Word[], word: Word): boolean =>
  !(SHARED.test(word.key) && all[all.indexOf(word) + 1]?.name);

/** The names that words of place lead to, in order. */
const placesOf = (all: readonly Word[]): readonly Word[] => {
  const places: Word[] = [];
  let led = false;
  for (const [at, word] of all.entries()) {
    if (word.name && led && !isTime(word)) {
      if (!isOfHappening(all, at)) places.push(word);
    } else if (LEADING.has(word.key)) led = !(word.key === 'of' && all[at - 1]?.name);
    else if (!BETWEEN.has(word.key)) led = false;
  }
  return places;
};

const stemsOf = (places: readonly Word[]): ReadonlySet<string> =>
  new Set(places.map(({ key }) => placeStem(key)));

/** Stems of the names that words of place lead to. */
export const placesIn = (all: readonly Word[]): ReadonlySet<string> => stemsOf(placesOf(all));

/** Words behind a number in which its place stands: "four more in the Elm valley". */
const PLACE_REACH = 5;

/** The place that a number is of: one right behind it, or else the one named nearest; null where none is named. */
export const placeNearest = (all: readonly Word[], at: number): Word | null => {
  const places = placesOf(all);
  const next = all.filter(({ start }) => start > at).slice(0, PLACE_REACH);
  const end = next.findIndex((word) => word.number && !isTime(word));
  const behind = (end < 0 ? next : next.slice(0, end)).find((word) => places.includes(word));
  const [nearest] = [...places].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  return behind ?? nearest ?? null;
};

/** The part of a clause that tells when it was. */
const isOfTime = (word: Word): boolean => isTime(word) || /^(?:last|year)$/.test(word.key);

/** The words of the figure's own clause, those that open the sentence with a time, and the time that it hangs on. */
const clauseAround = (all: readonly Word[], text: string, place: number): readonly Word[] => {
  const cut = (before: Word | undefined, after: Word | undefined): boolean =>
    /[,;:()—–]/.test(text.slice(before?.end ?? 0, after?.start));
  const own = all.findIndex(({ end }) => end > place);
  const clauseStart = (at: number): number => {
    let from = at;
    while (from > 0 && !cut(all[from - 1], all[from])) from -= 1;
    return from;
  };
  const from = clauseStart(own);
  let to = own;
  while (to < all.length - 1 && !cut(all[to], all[to + 1])) to += 1;
  const opening = OPENING.test(all[0]?.key ?? '') ? all.slice(0, OPENING_WORDS) : [];
  const participle = PARTICIPLE.test(text.slice(all[from]?.start, all[from]?.end));
  const hangs = participle ? clauseStart(from - 1) : from - 1;
  const isHung = hangs < from - 1 || RELATIVE.test(all[from]?.key ?? '');
  const clause = all.slice(from, to + 1);
  /* "There were 26 fires last year, and 60 people died in them." */
  const isJoined = all[from]?.key === 'and' && !clause.some(isOfTime);
  const start = isJoined ? clauseStart(from - 1) : hangs;
  const before = isHung || isJoined ? all.slice(Math.max(0, start), from) : [];
  return [...opening.slice(0, from), ...before.filter(isOfTime), ...clause];
};

/** A word that ends a number before it: "4.2 million". */
const POWER = /^(?:hundred|thousand|million|billion|trillion|lakh|crore)$/;
/** What compares with last year, or runs on from it. */
const NOT_THEN = /^(?:from|since|than|to|with)$/;

/** The year that is "last year" for a figure at a place of a clause: with no other number between them. */
const lastYear = (clause: readonly Word[], place: number, published: string | null): string[] => {
  const at = clause.findIndex(({ key }, i) => key === 'last' && clause[i + 1]?.key === 'year');
  if (at < 0 || published === null || NOT_THEN.test(clause[at - 1]?.key ?? '')) return [];
  const [from, to] = [place, clause[at]?.start ?? 0].sort((a, b) => a - b) as [number, number];
  const isParted = clause.some(
    (word) =>
      word.number && !isTime(word) && !POWER.test(word.key) && word.start > from && word.start < to,
  );
  return isParted ? [] : [String(Number(published.slice(0, 4)) - 1)];
};

const NUMBERED = [...MONTHS];

/** The month of a day of the week that is named in the month's second week or later. */
const monthBefore = (published: string | null): string[] => {
  const [, month, day] = /^\d{4}-(\d\d)-(\d\d)/.exec(published ?? '') ?? [];
  const name = NUMBERED.find(([, number]) => number === Number(month))?.[0];
  return name !== undefined && Number(day) > DAYS_A_WEEK ? [name] : [];
};

/** Times of one kind that a clause has: of several, those between the figure and the next number ("7 in May from 8 in June"). */
const timesOf = (
  times: readonly Word[],
  [at, next]: readonly [number, number],
  isKind: (key: string) => boolean,
): readonly string[] => {
  const all = times.filter(({ key }) => isKind(key));
  const own = all.filter(({ start }) => start > at && start < next);
  return (own.length > 0 ? own : all).map(({ key }) => key);
};

const DAY_OF_MONTH = /^(?:[1-9]|[12]\d|3[01])$/;

/** Days of the year that words name: "February 6", "6 February"; what is told "since July 8" is of no such day. */
const datesIn = (clause: readonly Word[]): readonly string[] =>
  clause.flatMap(({ key, name }, at) => {
    const month = name ? MONTHS.get(key) : undefined;
    if (month === undefined) return [];
    const day = [clause[at + 1], clause[at - 1]].find((word) => DAY_OF_MONTH.test(word?.key ?? ''));
    const runsOn = clause.slice(Math.max(0, at - 2), at).some((word) => word.key === 'since');
    if (day === undefined || runsOn) return [];
    return [`${String(month).padStart(2, '0')}-${day.key.padStart(2, '0')}`];
  });

/** Reads where and when the figure at a place of a passage was. */
export const settingOf = (
  all: readonly Word[],
  { text, published }: Pick<Told, 'text' | 'published'>,
  place: number,
): Setting => {
  /* A sign of money stands before the number's own word. */
  const at = all.find(({ end }) => end > place)?.start ?? place;
  const clause = clauseAround(all, text, at);
  const times = clause.filter(
    (word, i) =>
      isTime(word) &&
      word.start !== at &&
      !clause.slice(Math.max(0, i - TELLING_REACH), i).some(({ key }) => TELLING.has(key)),
  );
  const next = clause.find((word) => word.number && word.start > at && !isTime(word));
  const reach = [at, next?.start ?? text.length] as const;
  const days = timesOf(times, reach, (key) => WEEKDAYS.has(key));
  const months = timesOf(times, reach, (key) => MONTHS.has(key));
  const years = timesOf(times, reach, (key) => YEAR.test(key));
  return {
    places: stemsOf(placesOf(all).filter((word) => isTelling(all, word))),
    days: new Set(days),
    months: new Set(months.length === 0 && days.length > 0 ? monthBefore(published) : months),
    dates: new Set(datesIn(clause)),
    years: new Set(years.length > 0 ? years : lastYear(clause, at, published)),
  };
};
