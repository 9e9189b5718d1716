import { WORKS } from '../../tables/works.ts';
import type { Token } from '../../wink.ts';
import { endOfCampus } from '../runs/campus.ts';
import { factsOf, singular } from '../words/facts.ts';
import { endOfTitle } from '../words/quoted.ts';
import { isPossessive } from '../words/tokens.ts';
import { inFront } from './role-before.ts';
import { isHyphen, isInName, isOffice, isOpening, isRunningMate, isSentTo } from './role-words.ts';

/* Longer ones are a clause that was not recognised. */
const MOST_WORDS = 25;

/** Where a noun phrase ends whose own noun is an office ("the club's coach in Rome", not "the coach's son"); undefined for any other. */
export function endOfOffice(
  tokens: readonly Token[],
  from: number,
  others: ReadonlySet<number>,
): number | undefined {
  let office = false;
  let linked = false;
  let at = from;
  for (; at < tokens.length && at - from < MOST_WORDS && !ends(tokens, at, office); at++) {
    if (isTitleOf(tokens, at)) {
      at = endOfTitle(tokens, at) - 1;
      continue;
    }
    if (others.has(at) && isListed(tokens, from, at)) return undefined;
    if (links(tokens, at, office)) linked = true;
    else if (!linked && isPossessive(tokens[at])) office = false;
    else if (!linked && isOfficeAt(tokens, at)) office = true;
    if (linked && !office) return undefined;
  }
  const end = withoutTail(tokens, from, at);
  return office && end > from ? end : undefined;
}

/* `host of |"Tarn Tonight" on Channel 5`, `co-host of Tarn's |"Today" show`, `star of the film |"Gulls"` */
const isTitleOf = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  const led = before?.pos === 'ADP' || isPossessive(before) || WORKS.has(before?.lower ?? '');
  return led && endOfTitle(tokens, at) > at;
};

/* `host of "Tarn Tonight," |a show` */
const isBehindTitle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.text === ',' && /^["”]$/.test(tokens[at - 1]?.text ?? '');

const ends = (tokens: readonly Token[], at: number, office: boolean): boolean =>
  isBehindTitle(tokens, at) || endsPhrase(tokens, at, office);

/* Small words at the end of a phrase that was cut are left out. */
function withoutTail(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && isTail(tokens, end - 1)) end--;
  return end;
}

/* "head of Acme |already"; "runner-|up" and "in the |south" end in none. */
const isTail = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:ADP|DET|CCONJ)$/.test(tokens[at]?.pos ?? '') ||
    (tokens[at]?.pos === 'ADV' && !/^(?:ADP|DET)$/.test(tokens[at - 1]?.pos ?? ''))) &&
  !isHyphen(tokens, at - 1);

/* "the Acme chief|," and "chief |of staff" the tagger takes for adjectives; a "partner at" is one of a firm. */
const isOfficeAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  if (isRunningMate(tokens, at)) return true;
  if (token.lower === 'partner') return /^(?:at|in)$/.test(tokens[at + 1]?.lower ?? '');
  if (isOfBody(tokens, at)) return false;
  const last = tokens[at + 1]?.pos === 'PUNCT' || tokens[at + 1]?.lower === 'of';
  return isOffice(token) || (last && token.pos === 'ADJ' && factsOf(token.text).office);
};

/* "National |Farmers Union", "|Teachers Association" */
const isOfBody = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at] as Token;
  const next = factsOf(tokens[at + 1]?.text ?? '');
  return singular(lower) !== lower && next.capital && !next.office;
};

/* Whether a preposition or an "and" goes on with what is no office any more. */
const links = (tokens: readonly Token[], at: number, office: boolean): boolean =>
  (tokens[at]?.pos === 'ADP' && (office || !isInName(tokens, at))) ||
  (tokens[at]?.lower === 'and' && (office || !joinsModifiers(tokens, at)));

const MODIFIER = /^(?:NOUN|ADJ|PROPN)$/;

/* "the top trade and industry aide": both before the office. */
const joinsModifiers = (tokens: readonly Token[], at: number): boolean =>
  MODIFIER.test(tokens[at - 1]?.pos ?? '') && MODIFIER.test(tokens[at + 1]?.pos ?? '');

/* Whether another person stands for themselves here, not behind an "of" or before an "'s". */
function isListed(tokens: readonly Token[], from: number, person: number): boolean {
  let at = inFront(tokens, { from: person, to: person })?.from ?? person;
  while (at > from && isOpening(tokens[at - 1] as Token)) at--;
  if (at > from && tokens[at - 1]?.pos === 'ADP') return false;
  /* "a senior |Holt adviser" */
  if ([1, 2].some((words) => isAttributive(tokens[person + words]))) return false;
  return ![1, 2, 3].some((words) => isPossessive(tokens[person + words]));
}

const isAttributive = (next: Token | undefined): boolean =>
  next !== undefined && isOffice(next) && !factsOf(next.text).capital;

const endsPhrase = (tokens: readonly Token[], at: number, office: boolean): boolean => {
  const { pos, text, lower } = tokens[at] as Token;
  if (isPossessive(tokens[at] as Token) || isHyphen(tokens, at)) return false;
  if (pos === 'PUNCT')
    return (
      !(
        /^[.&]$/.test(text) ||
        endOfCampus(tokens, at) ||
        listsField(tokens, at) ||
        isTitleOf(tokens, at)
      ) || at === tokens.length - 1
    );
  /* "officer for |Dare County" */
  if (pos === 'AUX' || pos === 'SCONJ') return !factsOf(text).capital;
  if (pos === 'VERB') {
    if (factsOf(text).capital || isHyphen(tokens, at - 1) || isInCompound(tokens, at)) return false;
    return !(isActing(tokens, at) && (!office || isPossessive(tokens[at - 1])));
  }
  if (lower === 'to') return !isSentTo(tokens, at);
  /* "head of the bank |and his wife" */
  if (lower === 'and' && /^(?:his|her|their)$/.test(tokens[at + 1]?.lower ?? '')) return true;
  return (
    isWhen(tokens, at) ||
    /^(?:whom?|which|that|whose|where|when|while|but|by|during|after|before|despite)$/.test(lower)
  );
};

/* "vice president of Trade|, Ports and Roads at Acme": what an office is of, in capitals, up to where it is held. */
function listsField(tokens: readonly Token[], comma: number): boolean {
  let from = comma;
  while (isItem(tokens[from - 1])) from--;
  let to = comma + 1;
  while (isItem(tokens[to])) to++;
  return (
    from < comma &&
    tokens[from - 1]?.lower === 'of' &&
    tokens.slice(comma, to).some(({ lower }) => lower === 'and') &&
    /^(?:at|for|of)$/.test(tokens[to]?.lower ?? '')
  );
}

const isItem = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:,|and)$/.test(token.lower) || factsOf(token.text).capital);

/* "managing director", "an exiled party leader", "finance minister" taken for a verb. */
const isActing = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  const { lower, lemma } = tokens[at] as Token;
  return PARTICIPLE.test(lower) ? isNominal(next) : lower === lemma && isOffice(next);
};

/* "money |transfer service" taken for a verb. */
const isInCompound = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  const isBare = token.lower === token.lemma && !before?.lower.endsWith('s');
  return isBare && before?.pos === 'NOUN' && next?.pos === 'NOUN';
};

const PARTICIPLE = /(?:ing|ed|own)$/;

const isNominal = (token: Token): boolean =>
  isOffice(token) || token.pos === 'NOUN' || token.pos === 'ADJ';

/* "in May", "since 2004", "in the 1970s": when, not of what. */
function isWhen(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.pos !== 'ADP' || tokens[at]?.lower === 'of') return false;
  const next = tokens[tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1];
  return (
    /^(?:\p{Lu}?\d{4}s?|\d{2}s)$/u.test(next?.text ?? '') || factsOf(next?.text ?? '').calendar
  );
}
