import { THING_HEADS, THING_STARTS } from '../tables/no-names.ts';
import { OFFICE_FIELDS, OFFICE_MODIFIERS } from '../tables/offices.ts';
import { ORGANISATION_HEADS } from '../tables/organisations.ts';
import { PLACE_HEADS } from '../tables/place-words.ts';
import { SHORT_STATES } from '../tables/states.ts';
import { ADDRESS, DOUBTFUL_RANKS, RANK_PARTS } from '../tables/titles.ts';
import type { Sentence, Token } from '../wink.ts';
import { factsOf, senseOf } from './facts.ts';
import { dropOpener, endsGroup, opensOffice } from './opener.ts';
import { opens, type Page } from './page.ts';
import type { Run } from './tokens.ts';
import type { Sense } from './wordnet.ts';

/** Words that may be one name. */
export interface Candidate extends Run {
  /** Index of its sentence. */
  readonly sentence: number;
  /** A rank or office stands right before it in capitals: it is a person. */
  readonly titled: boolean;
  /** It opens a sentence or stands in a headline: its capital says little. */
  readonly unsure: boolean;
}

/** The candidates in one run: titles, peoples and sentence openers taken off, names set apart. */
export function splitRun(
  sentence: Sentence,
  index: number,
  run: Run,
  page: Page,
): readonly Candidate[] {
  const { tokens } = sentence;
  const headline = page.headlines[index] ?? false;
  const candidate = (part: Run, titled: boolean): Candidate[] => {
    const { from, to } = trim(tokens, part);
    if (from >= to) return [];
    return [{ from, to, sentence: index, titled, unsure: headline || opens(tokens, from) }];
  };
  const whole = dropOpener(tokens, run, page);
  if (isThing(tokens, whole) || opensOffice(tokens, whole)) return [];
  const title = lastTitle(tokens, whole);
  if (title !== undefined)
    return [
      ...candidate(dropModifiers(tokens, { from: whole.from, to: title }), false),
      ...candidate({ from: title + 1, to: whole.to }, true),
    ];
  const state = leadingState(tokens, whole);
  if (state === undefined) return candidate(whole, false);
  return [
    ...candidate({ from: whole.from, to: state }, false),
    ...candidate({ from: state, to: whole.to }, false),
  ];
}

const isHeadWord = (lower: string): boolean =>
  ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower) || THING_HEADS.has(lower);

/* The last rank or office word that has a person's name behind it in the same run. */
function lastTitle(tokens: readonly Token[], { from, to }: Run): number | undefined {
  const address = addressIn(tokens, { from, to });
  if (address !== undefined) return address;
  if (isHeadWord(tokens[to - 1]?.lower ?? '') && !isGiven(tokens[to - 2])) return undefined;
  for (let at = to - 2; at >= from; at--) {
    const { capital, lower, rank, office } = factsOf(tokens[at]?.text ?? '');
    if (!capital) continue;
    if (OFFICE_FIELDS.has(lower) && isOfficeOf(tokens, at)) return at;
    if (at > from && isFirstName(tokens[at - 1] as Token)) continue;
    if (rank || office) return givesTitle(tokens, at) ? at : undefined;
  }
  return undefined;
}

/* "Mr Hall": what follows is a person whatever else it may be. */
function addressIn(tokens: readonly Token[], { from, to }: Run): number | undefined {
  for (let at = from; at < to - 1; at++) if (ADDRESS.has(tokens[at]?.lower ?? '')) return at;
  return undefined;
}

const isGiven = (token: Token | undefined): boolean =>
  token !== undefined && factsOf(token.text).given === 2;

const isTitleWord = (token: Token | undefined): boolean =>
  token !== undefined && (factsOf(token.text).rank || factsOf(token.text).office);

/* "Billie Jean King Jr.": what follows a given name is a surname, not a title. */
const isFirstName = ({ text }: Token): boolean => {
  const { given, country, people, office, rank, city, shout } = factsOf(text);
  return given > 0 && !country && !people && !office && !rank && !shout && city < 100_000;
};

/* Whether a rank or office word has a person's name right behind it. */
function givesTitle(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const next = factsOf(tokens[at + 1]?.text ?? '');
  if (!next.capital) return false;
  if (RANK_PARTS.has(word) && !isTitleWord(tokens[at - 1]) && word !== 'chief' && word !== 'deputy')
    return false;
  if (!next.ordinary || next.given > 0) return true;
  return !OFFICE_MODIFIERS.has(next.lower) && !DOUBTFUL_RANKS.has(word) && !next.people;
}

/* "Secretary of State", "Chief of Staff" up to the field's last word. */
function isOfficeOf(tokens: readonly Token[], field: number): boolean {
  for (let at = field - 1; at > 0 && field - at < 6; at--) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'of' || word === 'for') return factsOf(tokens[at - 1]?.text ?? '').office;
    if (!OFFICE_FIELDS.has(word) && word !== 'the' && word !== 'and') return false;
  }
  return false;
}

function dropModifiers(tokens: readonly Token[], { from, to }: Run): Run {
  let end = to;
  while (end > from && isModifier(tokens[end - 1] as Token)) {
    const named = end - from > 1 && !isModifier(tokens[from] as Token);
    if (named && BODIES.has(tokens[end - 1]?.lower ?? '')) break;
    end--;
  }
  return { from, to: end };
}

/* "Ashford Police Chief": with a name before them these are an organisation. */
const BODIES: ReadonlySet<string> = new Set([
  'police',
  'army',
  'navy',
  'senate',
  'house',
  'council',
]);

const isModifier = ({ text, pos }: Token): boolean => {
  const { lower, rank, office, people, noName } = factsOf(text);
  return OFFICE_MODIFIERS.has(lower) || rank || office || people || noName || pos === 'PUNCT';
};

/* "US" before what is no organisation's name is a name of its own. */
function leadingState(tokens: readonly Token[], { from, to }: Run): number | undefined {
  const first = tokens[from] as Token;
  if (to - from < 2 || !SHORT_STATES.has(first.lower) || !factsOf(first.text).shout)
    return undefined;
  return endsGroup(tokens, { from, to }) ? undefined : from + 1;
}

/* Peoples before a name, ranks and small words at its ends are not part of it. */
function trim(tokens: readonly Token[], run: Run): Run {
  let { from, to } = run;
  while (to > from && isTail(tokens[to - 1] as Token, to - from)) to--;
  while (from < to && isLead(tokens, from, to)) from++;
  return { from, to };
}

const isTail = ({ text, lower, pos }: Token, words: number): boolean => {
  const { people, rank, capital, closed } = factsOf(text);
  if (closed && !capital) return true;
  if (words === 1) return people;
  return lower === 'the' || pos === 'PUNCT' || (people && capital) || (rank && !capital);
};

function isLead(tokens: readonly Token[], from: number, to: number): boolean {
  const { lower, people, rank, given, closed } = factsOf(tokens[from]?.text ?? '');
  if (closed || tokens[from]?.pos === 'PUNCT') return true;
  if (to - from === 1) return people || rank;
  const next = factsOf(tokens[from + 1]?.text ?? '');
  if (people && (given === 0 || next.ordinary || next.given === 2))
    return !endsGroup(tokens, { from, to }) && !senseOf(wordsOf(tokens, from, to));
  return rank && !DOUBTFUL_RANKS.has(lower) && !endsGroup(tokens, { from, to });
}

const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text, spaced }, at) => (spaced && at > 0 ? ` ${text}` : text))
    .join('');

const isThingOnly = ({ thing, place, organisation, person }: Sense): boolean =>
  thing && !place && !organisation && !person;

/* The last word, or the one before "of" or "for". */
const headOf = (tokens: readonly Token[], from: number, to: number): string => {
  for (let at = from + 1; at < to; at++)
    if (/^(?:of|for|on)$/.test(tokens[at]?.lower ?? '')) return tokens[at - 1]?.lower ?? '';
  return tokens[to - 1]?.lower ?? '';
};

/* An event, law, prize or product: "World Cup", "Hurricane Ida". */
function isThing(tokens: readonly Token[], { from, to }: Run): boolean {
  const first = tokens[from]?.lower ?? '';
  const last = tokens[to - 1]?.lower ?? '';
  if (to - from < 2) return THING_HEADS.has(last);
  const sense = senseOf(wordsOf(tokens, from, to));
  if (sense && !isThingOnly(sense)) return false;
  const head = headOf(tokens, from, to);
  if (ORGANISATION_HEADS.has(head) || PLACE_HEADS.has(head)) return false;
  return (
    sense !== undefined ||
    (THING_HEADS.has(last) && !isGiven(tokens[from])) ||
    THING_STARTS.has(first)
  );
}
