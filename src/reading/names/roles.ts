import type { Role } from '../../news/reading.ts';
import { FORMER, MEMBERS, OFFICE_FIELDS } from '../tables/offices.ts';
import type { Sentence, Token } from '../wink.ts';
import { factsOf } from './facts.ts';
import type { Mention } from './mention.ts';
import { isPossessive, type Run, spanOf } from './tokens.ts';

/**
 * The titles and offices given to a person at one mention: before it, before it with a comma, or
 * behind it. `others` holds where the sentence's other persons begin (token indexes).
 */
export function rolesAt(
  { tokens }: Sentence,
  mention: Mention,
  others: ReadonlySet<number>,
): Role[] {
  const runs = [inFront(tokens, mention), ahead(tokens, mention, others)];
  runs.push(behind(tokens, mention, others), taken(tokens, mention, others));
  return runs.flatMap((run) => (run ? [roleOf(tokens, run, mention)] : []));
}

const roleOf = (tokens: readonly Token[], run: Run, { span }: Mention): Role => {
  const title = tokens.slice(run.from, run.to).every(({ text }) => factsOf(text).rank);
  return { span: spanOf(tokens, run), mention: span, kind: title ? 'title' : 'office' };
};

const isTitle = (token: Token | undefined): boolean => {
  if (!token) return false;
  const { office, rank, capital, lower } = factsOf(token.text);
  return office || (rank && (capital || lower.endsWith('.')));
};

/* In a phrase of its own an adjective or verb is no office: "major", "general", "heads". */
const isOffice = (token: Token): boolean =>
  factsOf(token.text).office && token.pos !== 'ADJ' && token.pos !== 'VERB';

const isDeterminer = ({ pos, lower }: Token): boolean =>
  pos === 'DET' || /^(?:the|a|an|his|her|its|their|our|my|one)$/.test(lower);

/* Before a phrase of its own: "now the", "once a". */
const isOpening = (token: Token): boolean =>
  isDeterminer(token) || (token.pos === 'ADV' && !/^(?:wh|how)/.test(token.lower));

const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  /^[-‐‑]$/.test(tokens[at]?.text ?? '') && !tokens[at]?.spaced && !tokens[at + 1]?.spaced;

/* "Iraqi army spokesman X", "Lt. Gen. X", "Secretary of State X", "player of the year X". */
function inFront(tokens: readonly Token[], { from: to }: Run): Run | undefined {
  const last = to - 1;
  const one = isTitle(tokens[last]) || isElect(tokens, last) || isFormerMember(tokens, last);
  const head = one ? last : headBeforeOf(tokens, to);
  if (head === undefined) return undefined;
  let from = head;
  const plain = ADDRESS.test(tokens[head]?.lower ?? '');
  while (from > 0 && !plain && belongsToOffice(tokens, from - 1)) from--;
  while (from < head && isLoose(tokens[from] as Token)) from++;
  return { from, to };
}

/* "President-elect X", "editor-in-chief X". */
const isElect = (tokens: readonly Token[], at: number): boolean =>
  isHyphen(tokens, at - 1) && /^(?:elect|designate|chief|general)$/.test(tokens[at]?.lower ?? '');

/* "former partner X": of a firm, where "his partner X" is kin. */
const isFormerMember = (tokens: readonly Token[], at: number): boolean =>
  MEMBERS.has(tokens[at]?.lower ?? '') && FORMER.has(tokens[at - 1]?.lower ?? '');

/* A form of address takes no words before it. */
const ADDRESS = /^(?:mr|mrs|ms|miss|mx|messrs|sir|madam)\.?$/;

const isLoose = (token: Token): boolean => token.pos === 'PUNCT' || isPossessive(token);

/* The office of "office of X" when the name follows at once. */
function headBeforeOf(tokens: readonly Token[], to: number): number | undefined {
  for (let at = to - 1; at > 0 && to - at < 6; at--) {
    const token = tokens[at] as Token;
    if (token.lower === 'of') return isTitle(tokens[at - 1]) && at < to - 1 ? at - 1 : undefined;
    if (token.lower === 'for')
      return isTitle(tokens[at - 1]) && OFFICE_FIELDS.has(tokens[at + 1]?.lower ?? '')
        ? at - 1
        : undefined;
    const { capital } = factsOf(token.text);
    if (!capital && token.pos !== 'NOUN' && token.lower !== 'the') return undefined;
  }
  return undefined;
}

/* Whether the word before an office belongs to it. */
function belongsToOffice(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const { capital, closed } = factsOf(token.text);
  if (isPossessive(token) || isDeterminer(token)) return false;
  if (isHyphen(tokens, at) || isHyphen(tokens, at + 1)) return true;
  if (token.text === '&') return true;
  if (token.lower === 'of')
    return isTitle(tokens[at - 1]) && OFFICE_FIELDS.has(tokens[at + 1]?.lower ?? '');
  if (token.lower === 'and') return isTitle(tokens[at - 1]) && isTitle(tokens[at + 1]);
  if (FORMER.has(token.lower)) return true;
  if (capital) return !closed;
  const shown =
    factsOf(tokens[at + 1]?.text ?? '').rank && factsOf(tokens[at + 1]?.text ?? '').capital;
  return !closed && (token.pos === 'ADJ' || (token.pos === 'NOUN' && !shown));
}

/* "X, director of the Y, said"; "X, 52, a farmer"; "X (the mayor of Y)". */
function behind(
  tokens: readonly Token[],
  { to }: Run,
  others: ReadonlySet<number>,
): Run | undefined {
  let at = to;
  if (tokens[at]?.text === ',' && /^\d{1,3}$/.test(tokens[at + 1]?.text ?? '')) at += 2;
  if (!/^[,(–—]$/.test(tokens[at]?.text ?? '')) return undefined;
  at++;
  while (tokens[at] && isOpening(tokens[at] as Token)) at++;
  if (SOME.test(tokens[at]?.lower ?? '')) return undefined;
  const end = endOfOffice(tokens, at, others);
  /* "After meeting X, the mayor was …" opens a new subject. */
  const subject = tokens[at - 1]?.lower === 'the' && tokens[end ?? at]?.pos === 'AUX';
  return end === undefined || subject ? undefined : { from: at, to: end };
}

/* Opens a new subject, not an office: "X, many analysts think". */
const SOME = /^(?:many|some|several|most|other|few|all|both|two|three|\d+)$/;

/* "the mayor of A, X, said": a noun phrase that ends with the comma before the name. */
function ahead(
  tokens: readonly Token[],
  { from, to }: Run,
  others: ReadonlySet<number>,
): Run | undefined {
  const next = tokens[to];
  if (tokens[from - 1]?.text !== ',') return undefined;
  const several = next?.lower === 'and' && isPluralOffice(tokens[from - 2]);
  if (next && next.pos !== 'PUNCT' && next.pos !== 'VERB' && !several) return undefined;
  for (let at = from - 2; at >= 0 && from - at < 18; at--) {
    const token = tokens[at] as Token;
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.text === ',') return undefined;
    if (!isDeterminer(token) && !isPossessive(token)) continue;
    if (endOfOffice(tokens, at + 1, others) === from - 1) return { from: at + 1, to: from - 1 };
  }
  return undefined;
}

/* "the firm's owners, X and Y". */
const isPluralOffice = (token: Token | undefined): boolean =>
  token?.lower.endsWith('s') === true && isOffice(token);

/* "X, who became Acme's director", "X, who has been head of …". */
function taken(
  tokens: readonly Token[],
  { to }: Run,
  others: ReadonlySet<number>,
): Run | undefined {
  if (tokens[to]?.text !== ',' || tokens[to + 1]?.lower !== 'who') return undefined;
  let at = to + 2;
  while (/^(?:has|had|later|then|now|also)$/.test(tokens[at]?.lower ?? '')) at++;
  if (!/^(?:became|become|been)$/.test(tokens[at]?.lower ?? '')) return undefined;
  at = pastOwner(tokens, at + 1);
  const end = endOfOffice(tokens, at, others) ?? at;
  const when = tokens.findIndex((_, i) => i > at && i < end && isWhen(tokens, i));
  return end === at ? undefined : { from: at, to: when < 0 ? end : when };
}

/* "in May", "since 2004": when, not of what. */
const isWhen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'ADP' &&
  (tokens[at + 1]?.pos === 'NUM' || factsOf(tokens[at + 1]?.text ?? '').calendar);

/* Over determiners, adverbs and "Acme Foods's". */
function pastOwner(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at] && isOpening(tokens[at] as Token)) at++;
  let owner = at;
  while (factsOf(tokens[owner]?.text ?? '').capital) owner++;
  return owner > at && isPossessive(tokens[owner]) ? owner + 1 : at;
}

/* Longer ones are a clause that was not recognised. */
const MOST_WORDS = 25;

/* Where a noun phrase ends that has an office before its first preposition; undefined for any other. */
function endOfOffice(
  tokens: readonly Token[],
  from: number,
  others: ReadonlySet<number>,
): number | undefined {
  let office = false;
  let linked = false;
  let at = from;
  for (; at < tokens.length && at - from < MOST_WORDS && !endsPhrase(tokens, at); at++) {
    const token = tokens[at] as Token;
    if (others.has(at) && isListed(tokens, from, at)) return undefined;
    if (token.pos === 'ADP' || token.lower === 'and') linked = true;
    else if (!linked && isOffice(token)) office = true;
    if (linked && !office) return undefined;
  }
  return office && at > from ? at : undefined;
}

/* Whether another person stands for themselves here, not behind an "of" or before an "'s". */
function isListed(tokens: readonly Token[], from: number, person: number): boolean {
  let at = inFront(tokens, { from: person, to: person })?.from ?? person;
  while (at > from && isOpening(tokens[at - 1] as Token)) at--;
  if (at > from && tokens[at - 1]?.pos === 'ADP') return false;
  return ![1, 2, 3].some((words) => isPossessive(tokens[person + words]));
}

const endsPhrase = (tokens: readonly Token[], at: number): boolean => {
  const { pos, text, lower } = tokens[at] as Token;
  if (isPossessive(tokens[at] as Token) || isHyphen(tokens, at)) return false;
  if (pos === 'PUNCT') return !/^[.&]$/.test(text) || at === tokens.length - 1;
  if (pos === 'AUX' || pos === 'SCONJ') return true;
  if (pos === 'VERB') return !factsOf(text).capital && !isHyphen(tokens, at - 1);
  return /^(?:who|which|that|whose|where|when|while|but|to)$/.test(lower);
};
