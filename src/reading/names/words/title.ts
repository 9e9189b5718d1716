import { ARTICLES, THING_HEADS } from '../../tables/no-names.ts';
import { OFFICE_FIELDS, OFFICE_MODIFIERS } from '../../tables/offices.ts';
import { ORGANISATION_HEADS } from '../../tables/organisations.ts';
import { PLACE_HEADS } from '../../tables/place-words.ts';
import { ADDRESS, DOUBTFUL_RANKS, RANK_PARTS } from '../../tables/titles.ts';
import type { Token } from '../../wink.ts';
import { factsOf } from './facts.ts';
import { isGiven, joins, type Run } from './tokens.ts';

/** The last rank or office word that has a person's name behind it in the same run. */
export function lastTitle(tokens: readonly Token[], { from, to }: Run): number | undefined {
  const address = isRankedSurname(tokens, { from, to }) ? from : addressIn(tokens, { from, to });
  if (address !== undefined) return address;
  if (isHeadWord(tokens[to - 1]?.lower ?? '') && !isGiven(tokens[to - 2])) return undefined;
  for (let at = to - 2; at >= from; at--) {
    const { capital, lower } = factsOf(tokens[at]?.text ?? '');
    if (capital && OFFICE_FIELDS.has(lower) && isOfficeOf(tokens, at)) return at;
    if (!capital || !isTitleWord(tokens[at]) || isBodyBehind(tokens, at, to)) continue;
    if (at === from || !isGivenBefore(tokens, at)) return givesTitle(tokens, at) ? at : undefined;
  }
  return undefined;
}

/* "Sheriff Park", "President Hill": no park and no hill. */
const isRankedSurname = (tokens: readonly Token[], { from, to }: Run): boolean =>
  to - from === 2 &&
  SURNAMES.test(tokens[to - 1]?.text ?? '') &&
  PERSONAL.test(tokens[from]?.text ?? '');

const SURNAMES =
  /^(?:Banks?|Beach|Brooks?|Church|Cross|Field|Forest|Hall|Hill|Lake|Marsh|Park|Ridge|Rivers|Woods?)$/;
const PERSONAL =
  /^(?:Chancellor|Coach|Congress(?:wo)?man|Constable|Detective|Governor|Inspector|Judge|Justice|President|Professor|Secretary|Senator|Sergeant|Sheriff)$/;

/* "Billie Jean |King Jr.", "Pratul |Shaikh Deo", "al-|Sheikh Holt": a surname, not a title. */
const isGivenBefore = (tokens: readonly Token[], at: number): boolean =>
  isFirstName(tokens[at - 1]) ||
  (joins(tokens, at - 1) && ARTICLES.has(tokens[at - 2]?.lower ?? '')) ||
  tokens[at]?.lower === 'shaikh';

/* "Queen Mary University of Oslo": a head of a body's name, and its "of", stand behind. */
const isBodyBehind = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens
    .slice(at + 2, to)
    .some(({ lower }, i) => lower === 'of' && isHeadWord(tokens[at + 1 + i]?.lower ?? ''));

/* "Mr Hall": what follows is a person whatever else it may be. */
function addressIn(tokens: readonly Token[], { from, to }: Run): number | undefined {
  for (let at = from; at < to - 1; at++) {
    if (!ADDRESS.has(tokens[at]?.lower ?? '') && !(at + 2 === to && isPeer(tokens, at))) continue;
    /* "Mr Justice Holt" */
    return tokens[at + 1]?.lower === 'justice' && at + 2 < to ? at + 1 : at;
  }
  return undefined;
}

/* "Lord Hill", but the Lord Mayor. */
function isPeer(tokens: readonly Token[], at: number): boolean {
  const title = tokens[at] as Token;
  const name = tokens[at + 1];
  const { capital, rank, office, lower } = factsOf(name?.text ?? '');
  return (
    /^L(?:ord|ady)$/.test(title.text) && capital && !rank && !office && !OFFICE_MODIFIERS.has(lower)
  );
}

const isHeadWord = (lower: string): boolean =>
  ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower) || THING_HEADS.has(lower);

const isTitleWord = (token: Token | undefined): boolean =>
  token !== undefined && (factsOf(token.text).rank || factsOf(token.text).office);

const isFirstName = (token: Token | undefined): boolean => {
  const { given, ordinary, country, people, office, rank, city, shout } = factsOf(
    token?.text ?? '',
  );
  return (
    given > (ordinary ? 1 : 0) &&
    !country &&
    !people &&
    !office &&
    !rank &&
    !shout &&
    city < 100_000
  );
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
