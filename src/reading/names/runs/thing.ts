import {
  AIRCRAFT,
  CAR_MAKERS,
  CARS,
  OF_PRIZES,
  OF_THINGS,
  PRIZES,
  SHIP_NOUNS,
  THING_HEADS,
  THING_STARTS,
} from '../../tables/no-names.ts';
import { MAGNITUDES } from '../../tables/numerals.ts';
import { FOR_HEADS, ORGANISATION_HEADS } from '../../tables/organisations.ts';
import { PLACE_HEADS } from '../../tables/place-words.ts';
import { CURRENCIES } from '../../tables/units.ts';
import type { Token } from '../../wink.ts';
import { factsOf, senseOf } from '../words/facts.ts';
import { lastTitle } from '../words/title.ts';
import { isGiven, isPossessive, joins, type Run, wordsOf } from '../words/tokens.ts';
import type { Sense } from '../words/wordnet.ts';
import { SHIPS } from './page.ts';

const isThingOnly = ({ thing, place, organisation, person }: Sense): boolean =>
  thing && !place && !organisation && !person;

/* The last word, or the one before "of" or "for". */
const headOf = (tokens: readonly Token[], from: number, to: number): string => {
  for (let at = from + 1; at < to; at++)
    if (/^(?:of|for|on)$/.test(tokens[at]?.lower ?? '')) return tokens[at - 1]?.lower ?? '';
  return tokens[to - 1]?.lower ?? '';
};

/* "a Boeing 777", "an Airbus A330". */
const isModel = (tokens: readonly Token[], at: number): boolean =>
  AIRCRAFT.has(tokens[at]?.lower ?? '') && /^\p{Lu}{0,2}-?\d{2}/u.test(tokens[at + 1]?.text ?? '');

/* "Proposition 8", "Turn 4": an ordinary word with a number of its own. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next?.spaced || !/^\d+$/.test(next.text)) return false;
  const { ordinary, city, country, sense } = factsOf(tokens[at]?.text ?? '');
  return ordinary && city === 0 && !country && !sense;
}

/* "Group B", "Class C": an ordinary word with a letter of its own. */
function isLettered(tokens: readonly Token[], { from, to }: Run): boolean {
  if (to - from !== 2 || !/^\p{Lu}$/u.test(tokens[from + 1]?.text ?? '')) return false;
  const { ordinary, given, city } = factsOf(tokens[from]?.text ?? '');
  return ordinary && given === 0 && city === 0 && !/^['’.]/.test(tokens[to]?.text ?? '');
}

/* "US$500", "$US500", "RM50", "PKR 3 billion" */
const isSum = (tokens: readonly Token[], { from, to }: Run): boolean =>
  to - from === 1 &&
  (isCoded(tokens, from) ||
    (((tokens[from - 1]?.text === '$' && !tokens[from]?.spaced) || tokens[to]?.text === '$') &&
      /^(?:US|A|C|HK|NZ|S)\d*$/.test(tokens[from]?.text ?? '')));

/* A currency's code with digits: "N5 billion" and "R4bn", but the road N5. */
function isCoded(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const [, code = '', digits] = CODED.exec(tokens[at]?.lower ?? '') ?? [];
  if (!CURRENCIES.has(code)) return /^[¢₵]/.test(next?.text ?? '');
  if (digits === undefined) return /^\d/.test(next?.text ?? '');
  return code.length > 1 || /[mn]$/.test(digits) || isMore(next);
}

const CODED = /^([a-z]+\$?)(\d[\d.,]*(?:[mb]n?)?)?$/;

/* "million", or ",000" */
const isMore = (token: Token | undefined): boolean =>
  MAGNITUDES.has(token?.lower ?? '') || (token?.spaced === false && /^,/.test(token.text));

/* "Grad rockets", "the Wolayta language": a product or a people that has no other name. */
function isMade(tokens: readonly Token[], { from, to }: Run): boolean {
  const next = tokens[to];
  if (to - from > 1 || next?.pos !== 'NOUN' || !OF_THINGS.has(next.lower)) return false;
  const { sense, country, city, shout, given, rank } = factsOf(tokens[from]?.text ?? '');
  return (
    !country &&
    city === 0 &&
    !shout &&
    given === 0 &&
    !rank &&
    !sense?.organisation &&
    !sense?.place
  );
}

/* "an Oscar winner", "her first Oscar" */
const isPrize = (tokens: readonly Token[], { from, to }: Run): boolean =>
  to - from === 1 &&
  PRIZES.has(tokens[from]?.lower ?? '') &&
  (OF_PRIZES.has(tokens[to]?.lower ?? '') ||
    joins(tokens, to) ||
    /^(?:an?|the|first|second|third)$/.test(tokens[from - 1]?.lower ?? ''));

/* "the ferry |Lady Ann" */
const isShip = (tokens: readonly Token[], { from, to }: Run): boolean =>
  SHIP_NOUNS.has(tokens[from - 1]?.lower ?? '') &&
  !isPossessive(tokens[to]) &&
  tokens[to]?.pos !== 'NOUN' &&
  !factsOf(tokens[from]?.text ?? '').people;

/* "a Honda Civic", "her red Volvo V70 estate", but "a Honda Motor plant" and "a Toyota Spain spokesman" */
function isCar(tokens: readonly Token[], { from, to }: Run): boolean {
  if (to - from < 2 || !CAR_MAKERS.has(tokens[from]?.lower ?? '')) return false;
  if (!/^(?:ADJ|DET|NUM|PRON)$/.test(tokens[from - 1]?.pos ?? '')) return false;
  const next = tokens[to];
  if (next?.pos === 'NOUN' && !CARS.has(next.lower)) return false;
  return !tokens
    .slice(from, to)
    .some(({ lower }) => ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower));
}

/* "the 737 |MAX", "the |MAX"; "the |Good Friday Agreement" */
const isVersion = (tokens: readonly Token[], { from, to }: Run): boolean =>
  to - from === 1 &&
  (tokens[from]?.text === 'MAX' ||
    (tokens[from]?.text === 'Good' && tokens[to]?.text === 'Friday'));

/* "Nathan Deal", "Ann B. Day", but "Tony Awards" and "The Ann Holt Show" */
const isPersons = (tokens: readonly Token[], { from, to }: Run): boolean => {
  const { lower, sense } = factsOf(tokens[to - 1]?.text ?? '');
  const short = to - from === 2 && !lower.endsWith('s');
  return isGiven(tokens[from]) && (short || sense?.person === true);
};

/** An event, law, prize or product: "World Cup", "Hurricane Ida". */
export function isThing(tokens: readonly Token[], run: Run): boolean {
  const { from, to } = run;
  const first = tokens[from]?.lower ?? '';
  const last = tokens[to - 1]?.lower ?? '';
  if (isModel(tokens, from) || isSum(tokens, run) || isPrize(tokens, run)) return true;
  if (isShip(tokens, run) || isLettered(tokens, run) || isMade(tokens, run)) return true;
  if (isCar(tokens, run) || isVersion(tokens, run)) return true;
  if (to - from < 2) return THING_HEADS.has(last) || isNumbered(tokens, from);
  const sense = senseOf(wordsOf(tokens, run));
  if (sense && !isThingOnly(sense)) return false;
  const head = headOf(tokens, from, to);
  if (ORGANISATION_HEADS.has(head) || PLACE_HEADS.has(head)) return false;
  if (FOR_HEADS.has(head) && head !== last) return false;
  return (
    sense !== undefined ||
    (THING_HEADS.has(last) && !isPersons(tokens, run)) ||
    SHIPS.test(first) ||
    (THING_STARTS.has(first) && lastTitle(tokens, run) === undefined)
  );
}
