import type { Role } from '../../../news/reading.ts';
import { SAYING_VERBS } from '../../tables/person-words.ts';
import type { Sentence, Token } from '../../wink.ts';
import type { Mention } from '../kinds/mention.ts';
import { factsOf, singular } from '../words/facts.ts';
import { isPossessive, type Run, spanOf } from '../words/tokens.ts';
import { pastDetails, pastOwner } from './details.ts';
import { apart, inFront } from './role-before.ts';
import { endOfOffice } from './role-phrase.ts';
import { isDeterminer, isHyphen, isOffice, isOpening, isRunningMate } from './role-words.ts';

/**
 * The titles and offices given to a person at one mention: before it, before it with a comma, or
 * behind it. `others` holds where the sentence's other persons begin (token indexes).
 */
export function rolesAt(
  { tokens }: Sentence,
  mention: Mention,
  others: ReadonlySet<number>,
): Role[] {
  const runs = [...apart(tokens, inFront(tokens, mention)), ahead(tokens, mention, others)];
  runs.push(behind(tokens, mention, others), taken(tokens, mention, others));
  runs.push(given(tokens, mention, others));
  return runs.flatMap((run) => (run ? [roleOf(tokens, run, mention)] : []));
}

const roleOf = (tokens: readonly Token[], run: Run, { span }: Mention): Role => {
  const title = tokens
    .slice(run.from, run.to)
    .every(({ text }) => text === '.' || factsOf(text).rank);
  return { span: spanOf(tokens, run), mention: span, kind: title ? 'title' : 'office' };
};

/* "X, director of the Y, said"; "X, 52, a farmer"; "X (the mayor of Y)". */
function behind(
  tokens: readonly Token[],
  mention: Run,
  others: ReadonlySet<number>,
): Run | undefined {
  let at = pastDetails(tokens, mention.to);
  if (!/^[,(–—]$/.test(tokens[at]?.text ?? '')) return undefined;
  at++;
  while (tokens[at] && isOpening(tokens[at] as Token)) at++;
  if (SOME.test(tokens[at]?.lower ?? '') && !isAge(tokens, at)) return undefined;
  const end = endOfOffice(tokens, at, others);
  if (end === undefined) return undefined;
  if (!isOneOffice(tokens.slice(at, end)) && !isOfSeveral(tokens, mention, others))
    return undefined;
  const run = { from: at, to: end };
  return isSubject(tokens, run, mention) || isRecord(tokens, run) ? undefined : run;
}

/* "X, the first guard |killed there", "X, the only nurse |to stay": who was more than that. */
const isRecord = (tokens: readonly Token[], { from, to }: Run): boolean =>
  /^(?:first|last|only|second|third)$/.test(tokens[from]?.lower ?? '') &&
  (tokens[to]?.pos === 'VERB' || tokens[to]?.lower === 'to');

/* "Ann Lee, her friends and backers" names others. */
const isOneOffice = (words: readonly Token[]): boolean =>
  words.some(
    ({ text, lower }) => (factsOf(text).office || lower === 'partner') && singular(lower) === lower,
  );

/* "Ann Lee and |Tim Marsh, founders of Acme" */
const isOfSeveral = (
  tokens: readonly Token[],
  { from }: Run,
  others: ReadonlySet<number>,
): boolean =>
  tokens[from - 1]?.lower === 'and' &&
  [2, 3, 4, 5].some((words) => others.has(from - words)) &&
  tokens.slice(from - 5, from).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');

/* "After meeting X, the mayor was …", "a friend of X, an aide said": a new subject. */
function isSubject(tokens: readonly Token[], { from, to }: Run, mention: Run): boolean {
  const next = tokens[to];
  if (next?.pos === 'AUX') return tokens[from - 1]?.lower === 'the';
  const front = tokens[(inFront(tokens, mention)?.from ?? mention.from) - 1];
  const object = front !== undefined && front.pos !== 'PUNCT';
  if (!object || next?.pos !== 'VERB') return false;
  const isBare = to - from <= 2 && tokens[from - 1]?.lower === 'the';
  return SAYING_VERBS.has(next.lemma) || (isBare && isClauseVerb(tokens, next));
}

/* "Like X, the mayor flew"; but "met X, the farmer killed in the fire". */
const isClauseVerb = ([first]: readonly Token[], { lower }: Token): boolean =>
  !/ing$/.test(lower) && (!/e[dn]$/.test(lower) || /^(?:ADP|SCONJ|ADV)$/.test(first?.pos ?? ''));

/* Opens a new subject, not an office: "X, many analysts think". */
const SOME = /^(?:many|some|several|most|other|few|all|both|two|three|\d{1,3}|\d{5,})$/;

/* "a 37-year-old pilot". */
const isAge = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 2]?.lower === 'year' && tokens[at + 4]?.lower === 'old';

/* "the mayor of A, X, said", "a spokesman for B, Col. X, said": a noun phrase that ends with the comma before the name. */
function ahead(
  tokens: readonly Token[],
  { from, to }: Run,
  others: ReadonlySet<number>,
): Run | undefined {
  const next = tokens[to];
  let comma = from - 1;
  while (isRank(tokens[comma])) comma--;
  if (tokens[comma]?.text !== ',') return undefined;
  const several = next?.lower === 'and' && isPluralOffice(tokens[comma - 1]);
  if (next && next.pos !== 'PUNCT' && next.pos !== 'VERB' && !several) return undefined;
  for (let at = comma - 1; at >= 0 && comma - at < 17; at--) {
    if (isEnd(tokens, at) || isAnothers(tokens, at, others)) return undefined;
    const start = startOfPhrase(tokens, at, next);
    if (start === undefined) continue;
    const before = tokens[at - 1];
    if (next?.pos === 'VERB' && isObject(before)) {
      if (before?.lower === 'of') continue;
      return undefined;
    }
    if (endOfOffice(tokens, start, others) === comma) return { from: start, to: comma };
  }
  return undefined;
}

/* "told |Ann Lee, |the mayor, X said" */
const isAnothers = (tokens: readonly Token[], at: number, others: ReadonlySet<number>): boolean =>
  tokens[at - 1]?.text === ',' && [3, 4, 5].some((words) => others.has(at - words));

/* "Col.", "Dr": no office besides. */
const isRank = (token: Token | undefined): boolean => {
  const { rank, office } = factsOf(token?.text ?? '');
  return rank && !office;
};

/* A verb or comma, but not the "placed" of "third-placed". */
const isEnd = (tokens: readonly Token[], at: number): boolean => {
  const { pos, text } = tokens[at] as Token;
  if (isRunningMate(tokens, at + 1)) return false;
  return text === ',' || pos === 'AUX' || (pos === 'VERB' && !isHyphen(tokens, at - 1));
};

/* Where a phrase may begin: behind an article, an owner, "As" or "said", or with the sentence. */
function startOfPhrase(
  tokens: readonly Token[],
  at: number,
  next: Token | undefined,
): number | undefined {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (isDeterminer(token) || isPossessive(token)) return at + 1;
  if (token.lower === 'as' && (!before || before.pos === 'PUNCT' || before.lower === 'role'))
    return at + 1;
  const isSaid = next?.pos === 'PUNCT' && before?.pos === 'VERB' && SAYING_VERBS.has(before.lemma);
  return isSaid || (at === 0 && next?.text === ',') ? at : undefined;
}

/* "After a row |with the mayor, X left": another than the mayor; but "as the mayor, X left". */
const isObject = (before: Token | undefined): boolean =>
  before?.pos === 'ADP' && before.lower !== 'as';

/* "the firm's owners, X and Y". */
const isPluralOffice = (token: Token | undefined): boolean =>
  token?.lower.endsWith('s') === true && isOffice(token);

const SERVES = /^(?:acted|acts|serves|served|works|worked)$/;

/* "X, who became Acme's director", "X, who has been head of …", "X, who served as head of …". */
function taken(
  tokens: readonly Token[],
  { to }: Run,
  others: ReadonlySet<number>,
): Run | undefined {
  if (tokens[to]?.text !== ',' || tokens[to + 1]?.lower !== 'who') return undefined;
  let at = to + 2;
  while (/^(?:has|had|later|then|now|also)$/.test(tokens[at]?.lower ?? '')) at++;
  if (SERVES.test(tokens[at]?.lower ?? '')) at++;
  if (!/^(?:as|became|become|been|is|was)$/.test(tokens[at]?.lower ?? '')) return undefined;
  at = pastOwner(tokens, at + 1);
  return officeAt(tokens, at, others);
}

/* Whatever stands behind "the most" is praise or blame. */
function officeAt(
  tokens: readonly Token[],
  from: number,
  others: ReadonlySet<number>,
): Run | undefined {
  const to = endOfOffice(tokens, from, others);
  const isJudged = /^(?:least|most)$/.test(tokens[from - 1]?.lower ?? '');
  return to === undefined || isJudged ? undefined : { from, to };
}

const GIVES = new Set(['name', 'appoint', 'elect', 're-elect', 'crown', 'declare', 'nominate']);
const GIVES_AS = new Set([...GIVES, 'succeed', 'replace', 'hire', 'install', 'confirm', 'swear']);

/* "if X is elected president" */
const HYPOTHESIS = /^(?:if|unless|whether|until|once)$/;

/* "named X chief executive", "replaced X as the club's manager", "X was elected president". */
function given(
  tokens: readonly Token[],
  { from, to }: Run,
  others: ReadonlySet<number>,
): Run | undefined {
  const as = tokens[to]?.lower === 'as';
  const verb = tokens[from - 1];
  if (HYPOTHESIS.test(verb?.lower ?? '')) return undefined;
  if (verb?.pos === 'VERB' && (as ? GIVES_AS : GIVES).has(verb.lemma))
    return officeAt(tokens, pastOwner(tokens, as ? to + 1 : to), others);
  let at = to;
  while (tokens[at]?.pos === 'AUX') at++;
  const passive = tokens[at];
  if (at === to || passive?.pos !== 'VERB' || !GIVES.has(passive.lemma)) return undefined;
  return officeAt(
    tokens,
    pastOwner(tokens, tokens[at + 1]?.lower === 'as' ? at + 2 : at + 1),
    others,
  );
}
