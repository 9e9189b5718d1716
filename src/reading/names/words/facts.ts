import { remembering } from '../../../news/remember.ts';
import { fold } from '../../fold.ts';
import { CLOSED_WORDS } from '../../tables/closed-words.ts';
import { ACRONYMS, KNOWN_ORGANISATIONS } from '../../tables/known-organisations.ts';
import { KNOWN_SURNAMES } from '../../tables/known-persons.ts';
import { KNOWN_PLACES } from '../../tables/known-places.ts';
import { CALENDAR_WORDS, IRREGULAR, NO_NAMES, PEOPLES } from '../../tables/no-names.ts';
import { OFFICES } from '../../tables/offices.ts';
import { NO_TRADES } from '../../tables/person-words.ts';
import { STATE_ABBREVIATIONS } from '../../tables/states.ts';
import { RANKS } from '../../tables/titles.ts';
import { givenName } from './given.ts';
import { cityPeople, isCountry } from './places.ts';
import { type Sense, wordNet } from './wordnet.ts';

/** What is known of a word without its context. */
export interface Facts {
  readonly lower: string;
  /** Opens with a capital letter, or is one like "eBay". */
  readonly capital: boolean;
  /** Capital letters only, two or more. */
  readonly shout: boolean;
  /** A capital inside: "YouGov"; not "McKay". */
  readonly camel: boolean;
  /** Has a meaning in small letters, inflected or not. */
  readonly ordinary: boolean;
  /** A people, language, religion or party's adherents: "Norwegian". */
  readonly people: boolean;
  /** How sure it is a given name: 2, 1 or 0. */
  readonly given: 0 | 1 | 2;
  readonly country: boolean;
  /** How many people its largest city has, 0 for none. */
  readonly city: number;
  /** Never part of a name: "However", "Monday". */
  readonly closed: boolean;
  /** A day or month; a month may be somebody's name. */
  readonly calendar: boolean;
  /** Never a name by itself. */
  readonly noName: boolean;
  readonly rank: boolean;
  readonly office: boolean;
  readonly sense: Sense | undefined;
}

/** Whether a word opens with a capital letter or is one like "eBay". */
export function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first >= 97 && first <= 122) return first === 101 && EBAY.test(word);
  return (first >= 65 && first <= 90) || (first > 127 && /^\p{Lu}/u.test(word));
}

const EBAY = /^e\p{Lu}\p{Ll}/u;

/* Offices by their ending: "geologist", "photographer", "electrician". */
const OFFICE = /\p{L}{3}(?:ologists?|ographers?|(?<!gal|phoen|patr)icians?|iatrists?)$/u;

/* "Ex-president" is one word. */
const isOffice = (word: string): boolean => {
  const lower = word.replace(/^ex-/, '');
  return OFFICES.has(lower) || OFFICES.has(singular(lower)) || OFFICE.test(lower);
};

/* With a capital it is rather a surname: "Baker", "Turner". */
const isTrade = (lower: string): boolean =>
  !NO_TRADES.has(lower) && !NO_TRADES.has(singular(lower)) && wordNet().trades.has(singular(lower));

const SOFT_HYPHEN = '\u00AD';

/* A shouted word of this length is rather a headline's than an acronym. */
const LONG_SHOUT = 5;
const CONTRACTED = /^(?:i|he|she|it|we|you|they|that|there|here|what|who|let|don|can|won)['’]/;

/* Words made of a name are none: "Anti-Poe", "Poe-esque". */
const AFFIXED = /^(?:pro|anti|non|post|pre)-\p{L}|\p{L}-esque$/u;

const study = (written: string): Facts => {
  const word = written.replaceAll(SOFT_HYPHEN, '');
  const lower = word.toLowerCase();
  const camel = /^[eE]\p{Lu}\p{Ll}|^\p{Lu}\p{Ll}+\p{Lu}|^\p{Lu}\p{Lu}+\p{Ll}{2}/u.test(word);
  const capital = isCapital(word);
  const shout = /^\p{Lu}[\p{Lu}\p{N}.&'’]+$/u.test(word);
  const spelt = shout && word.length >= LONG_SHOUT ? `${word[0]}${lower.slice(1)}` : word;
  const sense = capital ? senseOf(word) : undefined;
  const ordinary = lower.length > 1 && !camel && isOrdinary(lower);
  const calendar = CALENDAR_WORDS.has(lower);
  const closed =
    calendar || lower === 'aka' || CONTRACTED.test(lower) || (CLOSED_WORDS.has(lower) && !shout);
  return {
    lower,
    capital,
    shout,
    camel: camel && !/^(?:Mc|Mac|De|Di|La|Le|Van|Von|Fitz|Kwa)\p{Lu}/u.test(word),
    ordinary,
    people: capital && isPeople(word, lower, ordinary, sense),
    given: capital ? givenIn(lower) : 0,
    country: capital && isCountry(spelt),
    city: capital && !closed ? cityPeople(spelt) : 0,
    closed,
    calendar,
    noName: closed || AFFIXED.test(lower) || (NO_NAMES.has(lower) && !ACRONYMS.has(word)),
    rank: RANKS.has(lower),
    office: isOffice(lower) || (!capital && isTrade(lower)),
    sense,
  };
};

/* The lists leave marks out of some names, and double ones: "Péter", "Marie-Rose". */
const givenIn = (lower: string): Facts['given'] =>
  givenName(lower) ||
  (/[^ -~]/.test(lower) ? givenName(fold(lower)) : 0) ||
  (lower.includes('-') && givenName(lower.split('-')[0] ?? '') === 2 ? 1 : 0);

/* Enough for the words of thousands of articles. */
const MOST_REMEMBERED = 100_000;

/** What is known of a word, as it is written. */
export const factsOf: (word: string) => Facts = remembering(study, MOST_REMEMBERED);

const NOTHING: Sense = {
  person: false,
  organisation: false,
  place: false,
  people: false,
  thing: false,
};
const PLACE: Sense = { ...NOTHING, place: true };
const ORGANISATION: Sense = { ...NOTHING, organisation: true };

function studySense(phrase: string): Sense | undefined {
  if (ACRONYMS.has(phrase)) return ORGANISATION;
  if (STATE_ABBREVIATIONS.has(phrase)) return PLACE;
  const key = phrase.toLowerCase().replaceAll('-', ' ').replaceAll('’', "'");
  const sense = wordNet().proper.get(key);
  if (KNOWN_SURNAMES.has(key)) return { ...(sense ?? NOTHING), person: true };
  if (isGivenName(phrase)) return sense?.place || sense?.person ? sense : undefined;
  if (KNOWN_ORGANISATIONS.has(key) || isKnownUnmarked(key)) return ORGANISATION;
  return KNOWN_PLACES.has(key) ? PLACE : sense;
}

const studied = remembering((phrase: string) => studySense(phrase) ?? NOTHING, MOST_REMEMBERED);

/** What is known of a phrase with a capital: our own lists of organisations and places first, then WordNet. */
export function senseOf(phrase: string): Sense | undefined {
  const sense = studied(phrase);
  return sense === NOTHING ? undefined : sense;
}

/* "El País" */
const isKnownUnmarked = (key: string): boolean =>
  /[^ -~]/.test(key) && KNOWN_ORGANISATIONS.has(fold(key));

/* "IRA" is an organisation, "Ira" a man. */
const isGivenName = (word: string): boolean =>
  word.length <= 4 && word !== word.toUpperCase() && givenName(word.toLowerCase()) > 0;

/** A plural's singular, roughly: "officers" gives "officer". */
export const singular = (lower: string): string =>
  lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower.replace(/men$/, 'man');

const ENDINGS = [
  ['ies', 'y'],
  ['ier', 'y'],
  ['iest', 'y'],
  ['king', ''],
  ['es', ''],
  ['s', ''],
  ['ied', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['er', ''],
  ['er', 'e'],
  ['est', ''],
  ['ly', ''],
  ['men', 'man'],
].map(([ending = '', instead = '']) => ({ ending, instead }));

const PREFIX = /^(?:re|co|mega|multi|mid|non)$/;

function isOrdinary(lower: string): boolean {
  const { ordinary } = wordNet();
  if (ordinary.has(lower) || NO_NAMES.has(lower) || CLOSED_WORDS.has(lower)) return true;
  if (IRREGULAR.has(lower)) return true;
  /* "cross-selling", "re-elected" */
  const [first = '', second = '', more] = lower.split('-');
  if (second.length > 2 && more === undefined)
    return (PREFIX.test(first) || (first.length > 2 && isOrdinary(first))) && isOrdinary(second);
  const bare = /^(.+?)(.)\2(?:ing|ed|er)$/.exec(lower);
  if (bare && ordinary.has(`${bare[1]}${bare[2]}`)) return true;
  return ENDINGS.some(
    ({ ending, instead }) =>
      lower.length > ending.length + 2 &&
      lower.endsWith(ending) &&
      ordinary.has(lower.slice(0, -ending.length) + instead),
  );
}

/* "Londoners", "Seattleites": large towns only, for surnames end so too. */
const isTownsfolk = (word: string): boolean =>
  cityPeople(/^(\p{Lu}\p{L}{3,})(?:ers|ites)$/u.exec(word)?.[1] ?? '') > 500_000;

/* Many ordinary words name some people too ("green", "new", "union"), and given names do ("Michael",
   "Oscar"): they count only when listed. */
function isPeople(
  word: string,
  lower: string,
  ordinary: boolean,
  sense: Sense | undefined,
): boolean {
  if (PEOPLES.has(lower)) return true;
  if (ordinary || givenName(lower) === 2) return false;
  if (sense?.people)
    return /(?:an|ese|ish)$/.test(lower) || !(sense.place || sense.organisation || sense.person);
  if (isTownsfolk(word)) return true;
  const one = word.slice(0, -1);
  return (
    lower.endsWith('s') &&
    !sense?.place &&
    senseOf(one)?.people === true &&
    givenName(one.toLowerCase()) < 2
  );
}
