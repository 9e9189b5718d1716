import type { Span } from '../../news/span.ts';
import { ARTICLES, PARTICLES, SYLLABLES, THING_HEADS } from '../tables/no-names.ts';
import { FOR_HEADS, IN_HEADS, OF_HEADS, ORGANISATION_HEADS } from '../tables/organisations.ts';
import { FACILITY_NOUNS, NUMBERED, PLACE_HEADS } from '../tables/place-words.ts';
import type { Sentence, Token } from '../wink.ts';
import { factsOf, isCapital } from './facts.ts';

/** A stretch of a sentence's tokens, `[from, to)`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const HYPHEN = /^[-‐‑–/]$/;
const POSSESSIVE = /^['’]s?$/i;

/** Whether a token is a possessive ending. */
export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && !token.spaced && POSSESSIVE.test(token.text);

/** Whether two tokens are one hyphenated word: the first ends right before a mark that joins them. */
const joins = (tokens: readonly Token[], at: number): boolean => {
  const mark = tokens[at];
  const next = tokens[at + 1];
  return (
    mark !== undefined &&
    next !== undefined &&
    at > 0 &&
    !mark.spaced &&
    !next.spaced &&
    HYPHEN.test(mark.text)
  );
};

/** The span of a run's words. */
export function spanOf(tokens: readonly Token[], { from, to }: Run): Span {
  const last = tokens[to - 1] as Token;
  /* wink leaves the possessive of an acronym in its token: "NASA's". */
  const ending = /['’]s?$/.exec(last.text)?.[0].length ?? 0;
  return [(tokens[from] as Token).span[0], last.span[1] - (last.text.length > ending ? ending : 0)];
}

const isName = (token: Token | undefined): boolean => {
  if (!token) return false;
  return isCapital(token.text) && !factsOf(token.text).closed;
};

/* "Theresa May", "June Ito": a month beside a given or family name, and not beside a number. */
const isMonthName = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token || !/^(?:April|August|June|March|May)$/.test(token.text)) return false;
  if (tokens[at + 1]?.pos === 'NUM' || tokens[at - 1]?.pos === 'NUM') return false;
  const before = tokens[at - 1];
  return before !== undefined && isName(before) && factsOf(before.text).given === 2;
};

const isParticle = (token: Token | undefined): boolean =>
  token !== undefined && PARTICLES.has(token.lower) && !isCapital(token.text);

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

/* Where the first capital of a name is that opens here: at once, or after "al-", "van", "bin". */
function startOfName(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (isName(token)) return at;
  if (token === undefined) return undefined;
  if (ARTICLES.has(token.lower) && joins(tokens, at + 1) && isName(tokens[at + 2])) return at + 2;
  if (isParticle(token) && isName(tokens[at + 1]) && tokens[at + 1]?.spaced) return at + 1;
  if (isParticle(token) && isParticle(tokens[at + 1]) && isName(tokens[at + 2])) return at + 2;
  return undefined;
}

/* The first token behind the words that follow each other as one name. */
function endOfRun(tokens: readonly Token[], first: number): number {
  let to = first + 1;
  for (;;) {
    const next = step(tokens, to);
    if (next === to) return to;
    to = next;
  }
}

function step(tokens: readonly Token[], to: number): number {
  const last = tokens[to - 1] as Token;
  if (joins(tokens, to)) return stepOverHyphen(tokens, to);
  const token = tokens[to];
  const domain = endOfDomain(tokens, to);
  if (domain > to) return domain;
  if (token === undefined || !token.spaced) return to;
  if (isName(token) || isMonthName(tokens, to)) return to + 1;
  if (token.pos === 'NUM' && NUMBERED.has(last.lower) && /^\d{1,3}$/.test(token.text))
    return to + 1;
  if (FACILITY_NOUNS.has(token.lower)) return to + 1;
  if (token.text === '&' && isName(tokens[to + 1])) return to + 2;
  if (ARTICLES.has(token.lower) && joins(tokens, to + 1) && isName(tokens[to + 2])) return to + 3;
  if (isParticle(token) && isName(tokens[to + 1])) return to + 2;
  if (isParticle(token) && isParticle(tokens[to + 1]) && isName(tokens[to + 2])) return to + 3;
  return to;
}

/* Where the pieces end that wink makes of "Acme.com" and "Acme.co.uk"; `at` itself for other words. */
function endOfDomain(tokens: readonly Token[], at: number): number {
  const [dot, name, more] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!dot || !name || dot.text !== '.' || dot.spaced || name.spaced) return at;
  if (!DOMAINS.test(name.lower)) return at;
  return name.lower === 'co.' && more && !more.spaced ? at + 3 : at + 2;
}

const DOMAINS = /^(?:com|org|net|gov|edu|co\.?|io|tv|uk|ca|au|nz|in)$/;

/* "Jean-Paul" and "Jae-in" go on; "Kenya-based" ends before its hyphen; two known places are two names. */
function stepOverHyphen(tokens: readonly Token[], to: number): number {
  const before = tokens[to - 1] as Token;
  const after = tokens[to + 1] as Token;
  if (isSyllable(after.lower) && isName(tokens[to - 2]) && tokens[to - 1]?.spaced) return to + 2;
  if (/^\p{Ll}{2,4}$/u.test(after.text) && joins(tokens, to + 2) && isName(tokens[to + 3]))
    return to + 4;
  if (!isName(after) || tokens[to]?.text === '/' || PARTY.test(before.text)) return to;
  return standsAlone(before.text) && (standsAlone(after.text) || tokens[to]?.text !== '-')
    ? to
    : to + 2;
}

/* "R-Ohio", "D-N.Y.": a party, not part of the state's name. */
const PARTY = /^[RDI]$/;

/* The second part of a Korean given name: "Jae-in". */
const isSyllable = (lower: string): boolean =>
  SYLLABLES.has(lower) || (/^\p{Ll}{2,5}$/u.test(lower) && !factsOf(lower).ordinary);

const standsAlone = (word: string): boolean => {
  const { country, sense, people, city, shout, given } = factsOf(word);
  if (country || people || shout || sense?.organisation) return true;
  return city > 500_000 || (given < 2 && sense?.place === true);
};

/* Goes on over "of", "for", "in", "and", "'s" where an organisation or place is named so. */
function join(tokens: readonly Token[], from: number, to: number): number {
  const head = tokens[to - 1]?.lower ?? '';
  const link = tokens[to];
  if (link === undefined) return to;
  if (isPossessive(link) && isOwnersName(tokens, from, to))
    return join(tokens, from, endOfRun(tokens, to + 1));
  const heads = LINKS[link.lower];
  const inside = LINKS[tokens[from]?.lower ?? ''] !== undefined && heads !== undefined;
  if (!heads?.has(head) && !isCause(tokens, to) && !(inside && isPlainLink(tokens, to)))
    return link.lower === 'and' ? joinAnd(tokens, from, to) : to;
  const next = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  const start = startOfName(tokens, next);
  return start === undefined ? to : join(tokens, to, endOfRun(tokens, start));
}

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

/* "Children's Hospital", "St. Mary's Church": the possessive is part of the name. */
function isOwnersName(tokens: readonly Token[], from: number, to: number): boolean {
  const owner = tokens[to - 1] as Token;
  if (!isName(tokens[to + 1]) || !tokens[to + 1]?.spaced) return false;
  return (
    OWNERS.has(owner.lower) ||
    (factsOf(owner.text).office && BODIES.has(tokens[to + 1]?.lower ?? '')) ||
    (to - from >= 2 && /^(?:st\.?|saint)$/i.test(tokens[to - 2]?.text ?? ''))
  );
}

/* What an office has: "Sheriff's Department", "Prime Minister's Office". */
const BODIES: ReadonlySet<string> = new Set(['office', 'department', 'association', 'court']);

const OWNERS: ReadonlySet<string> = new Set([
  ...[
    'people',
    'peoples',
    'women',
    'men',
    'children',
    'workers',
    'veterans',
    'farmers',
    'teachers',
    'king',
  ],
  ...['queen', 'girls', 'boys', 'lord', 'writers', 'players', 'students', 'master', 'citizens'],
]);

/* "Health and Safety Executive": two runs of ordinary words before an organisation's last word. */
function joinAnd(tokens: readonly Token[], from: number, to: number): number {
  const start = to + 1;
  if (!isName(tokens[start]) || !tokens[start]?.spaced) return to;
  const end = endOfRun(tokens, start);
  const left = tokens.slice(Math.max(from, to - 2), to);
  const right = tokens.slice(start, end);
  if (left.length === 1 && left[0]?.lower === right[0]?.lower) return end;
  if (to - from > 1 && isHead(left.at(-1)?.lower ?? '')) return to;
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
