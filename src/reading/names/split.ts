import { NO_NAMES, THING_HEADS, THING_STARTS } from '../tables/no-names.ts';
import { OFFICE_FIELDS, OFFICE_MODIFIERS } from '../tables/offices.ts';
import { ORGANISATION_HEADS } from '../tables/organisations.ts';
import { PLACE_HEADS } from '../tables/place-words.ts';
import { DOUBTFUL_RANKS } from '../tables/titles.ts';
import type { Sentence, Token } from '../wink.ts';
import type { Run } from './candidates.ts';
import { factsOf, senseOf } from './facts.ts';
import { isHeadline, opens, type Page } from './page.ts';

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
  const parts: Candidate[] = [];
  const headline = isHeadline(sentence);
  const add = ({ from, to }: Run, titled: boolean): void => {
    const trimmed = trim(tokens, { from, to });
    if (trimmed.to > trimmed.from)
      parts.push({
        ...trimmed,
        sentence: index,
        titled,
        unsure: headline || opens(tokens, trimmed.from),
      });
  };
  let rest = dropOpener(tokens, run, page);
  const title = lastTitle(tokens, rest);
  if (title !== undefined) {
    const before = dropModifiers(tokens, { from: rest.from, to: title });
    if (before.to > before.from) add(before, false);
    rest = { from: title + 1, to: rest.to };
    add(rest, true);
    return parts;
  }
  const country = leadingState(tokens, rest);
  if (country !== undefined) {
    add({ from: rest.from, to: country }, false);
    rest = { from: country, to: rest.to };
  }
  add(rest, false);
  return parts;
}

/* Takes a capital off the beginning of a sentence when only the sentence gave it: "Former", "Police". */
function dropOpener(tokens: readonly Token[], run: Run, page: Page): Run {
  let { from } = run;
  while (from < run.to - 1 && opens(tokens, from)) {
    const word = tokens[from] as Token;
    const { ordinary, people, rank, given, country } = factsOf(word.text);
    const next = factsOf(tokens[from + 1]?.text ?? '');
    const kept =
      page.capital.has(word.text) || people || rank || country || (given && !next.ordinary);
    if (kept || !ordinary || endsOrganisation(tokens, run)) break;
    from++;
  }
  return { from, to: run.to };
}

const endsOrganisation = (tokens: readonly Token[], { from, to }: Run): boolean => {
  for (let at = from + 1; at < to; at++) {
    const word = tokens[at]?.lower ?? '';
    if (ORGANISATION_HEADS.has(word) || PLACE_HEADS.has(word)) return true;
  }
  return false;
};

/* The last rank or office word that has a person's name behind it in the same run. */
function lastTitle(tokens: readonly Token[], { from, to }: Run): number | undefined {
  const last = tokens[to - 1] as Token;
  if (
    ORGANISATION_HEADS.has(last.lower) ||
    PLACE_HEADS.has(last.lower) ||
    THING_HEADS.has(last.lower)
  )
    return undefined;
  for (let at = to - 2; at >= from; at--) {
    const facts = factsOf(tokens[at]?.text ?? '');
    if (!facts.capital) continue;
    if (OFFICE_FIELDS.has(facts.lower) && isOfficeOf(tokens, from, at)) return at;
    if (!(facts.rank || facts.office)) continue;
    const next = factsOf(tokens[at + 1]?.text ?? '');
    if (!next.capital) return undefined;
    if (next.ordinary && !next.given && OFFICE_MODIFIERS.has(next.lower)) return undefined;
    if (DOUBTFUL_RANKS.has(facts.lower) && next.ordinary && !next.given) return undefined;
    return at;
  }
  return undefined;
}

/* "Secretary of State", "Chief of Staff" up to the field's last word. */
function isOfficeOf(tokens: readonly Token[], from: number, field: number): boolean {
  for (let at = field - 1; at > from; at--) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'of') return factsOf(tokens[at - 1]?.text ?? '').office;
    if (!OFFICE_FIELDS.has(word) && word !== 'the' && word !== 'and') return false;
  }
  return false;
}

function dropModifiers(tokens: readonly Token[], { from, to }: Run): Run {
  let end = to;
  while (end > from) {
    const { lower, rank, office, people } = factsOf(tokens[end - 1]?.text ?? '');
    if (
      !(
        OFFICE_MODIFIERS.has(lower) ||
        rank ||
        office ||
        people ||
        lower === 'of' ||
        NO_NAMES.has(lower)
      )
    )
      break;
    end--;
  }
  return { from, to: end };
}

const STATES: ReadonlySet<string> = new Set([
  'us',
  'u.s.',
  'uk',
  'u.k.',
  'eu',
  'un',
  'u.n.',
  'usa',
]);

/* "US" before what is no organisation's name is a name of its own. */
function leadingState(tokens: readonly Token[], { from, to }: Run): number | undefined {
  const first = tokens[from] as Token;
  if (to - from < 2 || !STATES.has(first.lower) || !factsOf(first.text).shout) return undefined;
  return endsOrganisation(tokens, { from, to }) ? undefined : from + 1;
}

/* Peoples before a name, ranks and small words at its ends are not part of it. */
function trim(tokens: readonly Token[], run: Run): Run {
  let { from, to } = run;
  if (isThing(tokens, run)) return { from, to: from };
  while (to > from && isTail(tokens[to - 1] as Token, to - from)) to--;
  while (from < to && isHead(tokens, from, to)) from++;
  return { from, to };
}

const isTail = ({ text, lower }: Token, words: number): boolean => {
  const { capital, people, rank } = factsOf(text);
  if (words === 1) return people || (rank && !capital);
  return lower === 'the' || lower === '&' || people;
};

function isHead(tokens: readonly Token[], from: number, to: number): boolean {
  const { lower, people, rank } = factsOf(tokens[from]?.text ?? '');
  if (to - from === 1) return people || rank || NO_NAMES.has(lower);
  if (people) return !endsOrganisation(tokens, { from, to }) && !senseOf(words(tokens, from, to));
  return rank && !DOUBTFUL_RANKS.has(lower) && !endsOrganisation(tokens, { from, to });
}

const words = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text, spaced }, at) => (spaced && at > 0 ? ` ${text}` : text))
    .join('');

const isThing = (tokens: readonly Token[], { from, to }: Run): boolean => {
  const first = tokens[from]?.lower ?? '';
  const last = tokens[to - 1]?.lower ?? '';
  if (to - from < 2) return THING_HEADS.has(last);
  const sense = senseOf(words(tokens, from, to));
  if (sense) return sense.thing && !sense.place && !sense.organisation && !sense.person;
  return THING_HEADS.has(last) || THING_STARTS.has(first);
};
