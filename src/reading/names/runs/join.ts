import { KNOWN_COMPANIES } from '../../tables/known-companies.ts';
import { THING_HEADS } from '../../tables/no-names.ts';
import {
  FOR_HEADS,
  IN_HEADS,
  OF_HEADS,
  OFFICE_BODIES,
  ORGANISATION_HEADS,
  OWNERS,
  SUBJECT_HEADS,
} from '../../tables/organisations.ts';
import { OWNED_SITES, PLACE_HEADS } from '../../tables/place-words.ts';
import { SHORT_STATES } from '../../tables/states.ts';
import type { Token } from '../../wink.ts';
import { factsOf, senseOf } from '../words/facts.ts';
import { isName, isPossessive, type Run, wordsOf } from '../words/tokens.ts';
import { endOfCampus } from './campus.ts';
import { endOfRun, startOfName } from './runs.ts';

/** Where a run ends that goes on over "of", "for", "in", "and", "'s" because a body or place is named so. */
export function join(tokens: readonly Token[], from: number, to: number): number {
  const head = tokens[to - 1]?.lower ?? '';
  const link = tokens[to];
  if (link === undefined) return to;
  if (isPossessive(link)) return overPossessive(tokens, from, to);
  if (link.text === ',') return endOfCampus(tokens, to) ?? endOfList(tokens, from, to);
  const heads = LINKS.get(link.lower);
  const whole = heads || KNOWN_LINKS.test(link.lower) ? endOfKnown(tokens, from, to) : to;
  if (whole > to) return whole;
  const inside = heads !== undefined && LINKS.has(tokens[from]?.lower ?? '');
  if (!heads?.has(head) && !isCause(tokens, to) && !(inside && isInsideLink(tokens, to)))
    return link.lower === 'and' ? overAnd(tokens, from, to) : to;
  const next = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  const start = startOfName(tokens, next);
  if (start === undefined || (link.lower === 'of' && isFollowed(tokens, head, start))) return to;
  return join(tokens, to, endOfRun(tokens, start));
}

/* "Relief and Works Agency |for Refugees" */
function overAnd(tokens: readonly Token[], from: number, to: number): number {
  const end = joinAnd(tokens, from, to);
  return end > to ? join(tokens, from, end) : to;
}

function overPossessive(tokens: readonly Token[], from: number, to: number): number {
  if (isFirm(tokens, from, to)) return endOfRun(tokens, to);
  return isOwnersName(tokens, from, to) ? join(tokens, from, endOfRun(tokens, to + 1)) : to;
}

/* "the Green Movement of Ann Lee": whose it is, not its name. */
function isFollowed(tokens: readonly Token[], head: string, at: number): boolean {
  if (!LED.has(head)) return false;
  const name = tokens[at];
  const next = tokens[at + 1];
  const first = factsOf(name?.text ?? '');
  if (first.given < 2 || first.ordinary || first.country) return false;
  const { given, country, ordinary } = factsOf(next?.text ?? '');
  return isName(next) && next?.spaced === true && !country && (given > 0 || !ordinary);
}

/* What has somebody at its head. */
const LED: ReadonlySet<string> = new Set(
  'administration alliance army campaign coalition company forces front government group movement party'.split(
    ' ',
  ),
);

/* "Help for Heroes". */
const isCause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'for' && isPlainLink(tokens, at);

/* Ordinary words with capitals on both sides of a small one: "… for the Prevention of Cruelty". */
const isPlainLink = (tokens: readonly Token[], at: number): boolean =>
  isPlain(tokens[at - 1]?.text ?? '') &&
  isName(tokens[at + 1]) &&
  isPlain(tokens[at + 1]?.text ?? '');

/* "… Union of Journalists of the Philippines", "Board of Investment of Sri Lanka". */
const isInsideLink = (tokens: readonly Token[], at: number): boolean =>
  isPlainLink(tokens, at) || (tokens[at]?.lower === 'of' && isCountryAt(tokens, at + 1));

/* "US Food and Drug …", "UN Relief and Works …", "Kent Fire and Rescue …" */
const isState = (token: Token | undefined): boolean => {
  const { country, city, sense, lower } = factsOf(token?.text ?? '');
  return (
    country ||
    city > 0 ||
    sense?.place === true ||
    SHORT_STATES.has(lower) ||
    lower.endsWith('shire')
  );
};

/* "the Philippines", "Sri Lanka" */
function isCountryAt(tokens: readonly Token[], at: number): boolean {
  const from = tokens[at]?.lower === 'the' ? at + 1 : at;
  return [1, 2].some((words) => factsOf(wordsOf(tokens, { from, to: from + words })).country);
}

/* "Bureau of Alcohol, Tobacco and Firearms": the words behind an "of" that are a list with an "and". */
function endOfList(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[from]?.lower !== 'of' && tokens[from]?.lower !== 'for') return to;
  let at = isPlain(tokens[to - 1]?.text ?? '') ? to : tokens.length;
  while (tokens[at]?.text === ',' && isName(tokens[at + 1])) {
    const end = endOfRun(tokens, at + 1);
    if (!tokens.slice(at + 1, end).every(({ text }) => isPlain(text))) return to;
    at = end;
  }
  const last = tokens[at]?.text === ',' ? at + 1 : at;
  if (at === to || !/^(?:and|&)$/.test(tokens[last]?.lower ?? '')) return to;
  return isName(tokens[last + 1]) && isPlain(tokens[last + 1]?.text ?? '')
    ? endOfRun(tokens, last + 1)
    : to;
}

/* A map, not an object: that has a "constructor", and to look up ever other words in it is slow. */
const LINKS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['of', OF_HEADS],
  ['for', FOR_HEADS],
  ['on', FOR_HEADS],
  ['in', IN_HEADS],
]);

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

/* "Children's Hospital", "St. Mary's Church", "Tarvo's Park": the possessive is part of the name. */
function isOwnersName(tokens: readonly Token[], from: number, to: number): boolean {
  const owner = tokens[to - 1] as Token;
  const link = (tokens[to] as Token).text;
  if (!isName(tokens[to + 1]) || !tokens[to + 1]?.spaced) return false;
  return (
    OWNERS.has(owner.lower) ||
    (link.length === 1 && areMembers(tokens, { from, to }) && isHeadAhead(tokens, to + 1)) ||
    (to - from === 1 && OWNED_SITES.has(tokens[to + 1]?.lower ?? '') && !isName(tokens[to + 2])) ||
    (factsOf(owner.text).office && OFFICE_BODIES.has(tokens[to + 1]?.lower ?? '')) ||
    (to - from >= 2 && /^(?:st\.?|saint)$/i.test(tokens[to - 2]?.text ?? ''))
  );
}

/* "Tribal |Leaders'", but "United Nations'" */
const areMembers = (tokens: readonly Token[], run: Run): boolean =>
  tokens.slice(run.from, run.to).every(({ text }) => isPlain(text) || factsOf(text).office) &&
  !isHead(tokens[run.to - 1]?.lower ?? '') &&
  !senseOf(wordsOf(tokens, run));

/* "Tribal Leaders' |Forum", "Exporters' |National Union" */
const isHeadAhead = (tokens: readonly Token[], at: number): boolean => {
  const end = endOfRun(tokens, at);
  return end - at < 4 && ORGANISATION_HEADS.has(tokens[end - 1]?.lower ?? '');
};

/* "Health and Safety Executive": two runs of ordinary words before an organisation's last word. */
function joinAnd(tokens: readonly Token[], from: number, to: number): number {
  const start = to + 1;
  if (!isName(tokens[start]) || !tokens[start]?.spaced) return to;
  const end = endOfRun(tokens, start);
  /* "US |Food and Drug Administration" */
  const inside = LINKS.has(tokens[from]?.lower ?? '');
  const near = tokens.slice(Math.max(inside ? from + 1 : from, to - 2), to);
  const owned =
    near.length > 1 && isState(near[0]) && !senseOf(wordsOf(tokens, { from: to - 2, to }));
  const left = owned ? near.slice(1) : near;
  const right = tokens.slice(start, end);
  if (left.length === 1 && left[0]?.lower === right[0]?.lower) return end;
  const lastLeft = left.at(-1)?.lower ?? '';
  if (to - from > 1 && isHead(lastLeft) && !SUBJECT_HEADS.has(lastLeft)) return to;
  const plain = [...left, ...right].every(({ text }) => isPlain(text));
  const last = right.at(-1)?.lower ?? '';
  return plain && (inside || (right.length > 1 && ORGANISATION_HEADS.has(last))) ? end : to;
}

const isHead = (lower: string): boolean =>
  ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower) || THING_HEADS.has(lower);

const isPlain = (word: string): boolean => {
  const { ordinary, country, people, rank, office, shout, city } = factsOf(word);
  return ordinary && !country && !people && !rank && !office && !shout && city < 100_000;
};
