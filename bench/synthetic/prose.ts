import type { Figure, Moment, NameKind } from '../../src/news/reading.ts';
import type { Span } from '../../src/news/span.ts';
import { RARE_NOUNS } from './rare.ts';
import {
  ACTS,
  ADJECTIVES,
  FIRST_NAMES,
  NOUNS,
  OFFICES,
  ORGANISATION_ENDINGS,
  SYLLABLES,
  TITLES,
  UNITS,
  VERBS,
  WEEKDAYS,
} from './words.ts';

type Dice = () => number;

/** A made-up sentence with what a reading would find in it; spans count from its beginning. */
export interface Sentence {
  readonly words: string;
  /** Further words and the stop; null when the sentence is cut short. */
  readonly tail: string | null;
  readonly lemmas: readonly string[];
  readonly names: readonly { label: string; kind: NameKind; span: Span; role: Span | null }[];
  readonly quotes: readonly { span: Span; speaker: string }[];
  readonly figures: readonly Figure[];
  readonly moments: readonly Moment[];
}

/** Who and what an article is about. */
export interface Cast {
  readonly people: readonly { label: string; office: string }[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
}

const DAY_MS = 86_400_000;

/** Different names that can come up. */
const SURNAMES = 60_000;
const PLACES = 30_000;

/** One of a list, the first ones most often (Zipf: the chance of place n falls as 1/n). */
function pick<Item>(dice: Dice, list: readonly Item[]): Item {
  const place = Math.floor(list.length ** dice()) - 1;
  return list[Math.min(place, list.length - 1)] as Item;
}

const even = <Item>(dice: Dice, list: readonly Item[]): Item =>
  list[Math.floor(dice() * list.length)] as Item;

/** The nth made-up proper noun: two to four syllables. */
function proper(n: number): string {
  let word = '';
  for (let rest = n * 7919 + 1297; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length];
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const properOf = (dice: Dice, most: number): string => proper(Math.floor(most ** dice()));

/** Draws the people, organisations and places of an article. */
export function castOf(dice: Dice): Cast {
  const several = <Item>(count: number, one: () => Item): Item[] =>
    Array.from({ length: count }, one);
  return {
    people: several(4, () => ({
      label: `${pick(dice, FIRST_NAMES)} ${properOf(dice, SURNAMES)}`,
      office: dice() < 0.5 ? even(dice, TITLES) : even(dice, OFFICES),
    })),
    organisations: several(
      3,
      () => `${properOf(dice, PLACES)} ${pick(dice, ORGANISATION_ENDINGS)}`,
    ),
    places: several(4, () => properOf(dice, PLACES)),
  };
}

/* With this share 500,000 words have 27,000 different ones among them; of real news it is 30,000. */
const RARE = 0.3;

const thing = (dice: Dice): string => {
  const adjective = dice() < 0.4 ? `${pick(dice, ADJECTIVES)} ` : '';
  return adjective + (dice() < RARE ? even(dice, RARE_NOUNS) : pick(dice, NOUNS));
};

const nothing = { lemmas: [], names: [], quotes: [], figures: [], moments: [] } as const;

/** "The Lenka Council rejected the plan for the new harbor and …" */
export function statement(dice: Dice, cast: Cast): Sentence {
  const [past, base] = pick(dice, VERBS);
  const [after, afterBase] = pick(dice, VERBS);
  const label = even(dice, cast.organisations);
  const words = `The ${label} ${past} the ${thing(dice)} for the ${thing(dice)} of the ${thing(dice)}`;
  const tail = `, which ${after} the ${thing(dice)} after a ${thing(dice)} in the ${thing(dice)}.`;
  const span: Span = [4, 4 + label.length];
  return {
    ...nothing,
    words,
    tail,
    lemmas: [base, afterBase],
    names: [{ label, kind: 'organisation', span, role: null }],
  };
}

/** "“We made a deal for the school,” Mayor Ana Lenka said …" */
export function quotation(dice: Dice, cast: Cast): Sentence {
  const [past] = pick(dice, VERBS);
  const quote = `“We ${past} the ${thing(dice)} before the ${thing(dice)} and the ${thing(dice)},”`;
  const { label, office } = even(dice, cast.people);
  const isTitle = TITLES.includes(office);
  const start = quote.length + 1 + (isTitle ? office.length + 1 : 0);
  const span: Span = [start, start + label.length];
  const roleStart = isTitle ? quote.length + 1 : span[1] + 2;
  const who = isTitle ? `${office} ${label}` : `${label}, ${office},`;
  return {
    ...nothing,
    words: `${quote} ${who} said`,
    tail: ` in a statement on the ${thing(dice)}.`,
    names: [{ label, kind: 'person', span, role: [roleStart, roleStart + office.length] }],
    quotes: [{ span: [0, quote.length], speaker: label }],
  };
}

/** "At least 12 homes were destroyed in Varos on Monday …" */
export function tally(dice: Dice, cast: Cast, date: Date): Sentence {
  const count = Math.ceil(2000 ** dice());
  const unit = pick(dice, UNITS);
  const [past, base] = pick(dice, ACTS);
  const place = even(dice, cast.places);
  const day = new Date(date.getTime() - Math.ceil(dice() * 6) * DAY_MS);
  const weekday = WEEKDAYS[day.getUTCDay()] ?? '';
  const before = `At least ${count} ${unit} were ${past} in `;
  const placeEnd = before.length + place.length;
  const iso = day.toISOString().slice(0, 10);
  const figure: Figure = {
    span: [9, 9 + String(count).length],
    low: count,
    high: null,
    qualifier: 'at least',
    unit,
    what: null,
    act: base,
  };
  return {
    ...nothing,
    words: `${before}${place} on ${weekday}`,
    tail: ` when the ${thing(dice)} ${pick(dice, VERBS)[0]} the ${thing(dice)} near the ${thing(dice)}.`,
    names: [{ label: place, kind: 'place', span: [before.length, placeEnd], role: null }],
    figures: [figure],
    moments: [
      { span: [placeEnd + 4, placeEnd + 4 + weekday.length], from: iso, to: iso, computed: true },
    ],
  };
}
