import { KNOWN_COMPANIES } from '../tables/known-companies.ts';
import { THING_HEADS } from '../tables/no-names.ts';
import {
  FOR_HEADS,
  IN_HEADS,
  OF_HEADS,
  OFFICE_BODIES,
  ORGANISATION_HEADS,
  OWNERS,
  SUBJECT_HEADS,
} from '../tables/organisations.ts';
import { PLACE_HEADS } from '../tables/place-words.ts';
import type { Sentence, Token } from '../wink.ts';
import { factsOf, senseOf } from './facts.ts';
import { endOfRun, startOfName } from './runs.ts';
import { isName, isPossessive, type Run, wordsOf } from './tokens.ts';

/** Every run of capitalised words in a sentence, with the small words that belong inside names. */
export function findRuns({ tokens }: Sentence): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; ) {
    const from = startOfName(tokens, at);
    if (from === undefined) {
      at++;
      continue;
    }
    const run = { from: at, to: join(tokens, at, endOfRun(tokens, from)) };
    runs.push(run);
    at = Math.max(run.to, at + 1);
  }
  return runs;
}

/* Goes on over "of", "for", "in", "and", "'s" where an organisation or place is named so. */
function join(tokens: readonly Token[], from: number, to: number): number {
  const head = tokens[to - 1]?.lower ?? '';
  const link = tokens[to];
  if (link === undefined) return to;
  if (isPossessive(link) && isFirm(tokens, from, to)) return endOfRun(tokens, to);
  if (isPossessive(link) && isOwnersName(tokens, from, to))
    return join(tokens, from, endOfRun(tokens, to + 1));
  const heads = LINKS[link.lower];
  const whole = heads || KNOWN_LINKS.test(link.lower) ? endOfKnown(tokens, from, to) : to;
  if (whole > to) return whole;
  const inside = LINKS[tokens[from]?.lower ?? ''] !== undefined && heads !== undefined;
  if (!heads?.has(head) && !isCause(tokens, to) && !(inside && isPlainLink(tokens, to)))
    return link.lower === 'and' ? joinAnd(tokens, from, to) : to;
  const next = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  const start = startOfName(tokens, next);
  if (start === undefined || (link.lower === 'of' && isFollowed(tokens, head, start))) return to;
  return join(tokens, to, endOfRun(tokens, start));
}

/* "the Green Movement of Ann Lee": whose it is, not its name. */
function isFollowed(tokens: readonly Token[], head: string, at: number): boolean {
  if (SAINTS.has(head) || factsOf(tokens[at]?.text ?? '').given < 2) return false;
  const next = tokens[at + 1];
  const { given, country, ordinary } = factsOf(next?.text ?? '');
  return isName(next) && next?.spaced === true && !country && (given > 0 || !ordinary);
}

/* What is called after people: "College of William and Mary". */
const SAINTS: ReadonlySet<string> = new Set(
  'church college university school society order house sisters hospital'.split(' '),
);

/* "Help for Heroes". */
const isCause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'for' && isPlainLink(tokens, at);

/* Ordinary words with capitals on both sides of a small one: "… for the Prevention of Cruelty". */
const isPlainLink = (tokens: readonly Token[], at: number): boolean =>
  isPlain(tokens[at - 1]?.text ?? '') &&
  isName(tokens[at + 1]) &&
  isPlain(tokens[at + 1]?.text ?? '');

const LINKS: Readonly<Record<string, ReadonlySet<string>>> = {
  of: OF_HEADS,
  for: FOR_HEADS,
  on: FOR_HEADS,
  in: IN_HEADS,
};

const KNOWN_LINKS = /^(?:and|without|the|to|against)$/;

/* "Law and Justice": a known body of two names and a small word. */
function endOfKnown(tokens: readonly Token[], from: number, to: number): number {
  const start = to + 1;
  if (!isName(tokens[start])) return to;
  const end = endOfRun(tokens, start);
  return senseOf(wordsOf(tokens, { from, to: end }))?.organisation ? end : to;
}

/* "Macy's": a known firm whose name is a possessive. */
const isFirm = (tokens: readonly Token[], from: number, to: number): boolean =>
  KNOWN_COMPANIES.has(`${wordsOf(tokens, { from, to }).toLowerCase()}'s`);

/* "Children's Hospital", "St. Mary's Church": the possessive is part of the name. */
function isOwnersName(tokens: readonly Token[], from: number, to: number): boolean {
  const owner = tokens[to - 1] as Token;
  if (!isName(tokens[to + 1]) || !tokens[to + 1]?.spaced) return false;
  return (
    OWNERS.has(owner.lower) ||
    (factsOf(owner.text).office && OFFICE_BODIES.has(tokens[to + 1]?.lower ?? '')) ||
    (to - from >= 2 && /^(?:st\.?|saint)$/i.test(tokens[to - 2]?.text ?? ''))
  );
}

/* "Health and Safety Executive": two runs of ordinary words before an organisation's last word. */
function joinAnd(tokens: readonly Token[], from: number, to: number): number {
  const start = to + 1;
  if (!isName(tokens[start]) || !tokens[start]?.spaced) return to;
  const end = endOfRun(tokens, start);
  const left = tokens.slice(Math.max(from, to - 2), to);
  const right = tokens.slice(start, end);
  if (left.length === 1 && left[0]?.lower === right[0]?.lower) return end;
  const lastLeft = left.at(-1)?.lower ?? '';
  if (to - from > 1 && isHead(lastLeft) && !SUBJECT_HEADS.has(lastLeft)) return to;
  const plain = [...left, ...right].every(({ text }) => isPlain(text));
  const last = right.at(-1)?.lower ?? '';
  const inside = LINKS[tokens[from]?.lower ?? ''] !== undefined;
  return plain && (inside || (right.length > 1 && ORGANISATION_HEADS.has(last))) ? end : to;
}

const isHead = (lower: string): boolean =>
  ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower) || THING_HEADS.has(lower);

const isPlain = (word: string): boolean => {
  const { ordinary, country, people, rank, office, shout, city } = factsOf(word);
  return ordinary && !country && !people && !rank && !office && !shout && city < 100_000;
};
