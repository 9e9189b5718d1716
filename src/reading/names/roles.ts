import type { NameKind, Role } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import { FORMER, OFFICE_FIELDS } from '../tables/offices.ts';
import type { Sentence, Token } from '../wink.ts';
import { isPossessive, type Run, spanOf } from './candidates.ts';
import { factsOf } from './facts.ts';
import type { Mention } from './mention.ts';

/** The titles and offices given to a person at one mention; other names are given none. */
export function rolesAt({ tokens }: Sentence, mention: Mention, kind: NameKind): Role[] {
  if (kind !== 'person') return [];
  const runs = [inFront(tokens, mention), ahead(tokens, mention), behind(tokens, mention)];
  return runs
    .filter((run) => run !== undefined)
    .map((run): Role => {
      const span: Span = spanOf(tokens, run);
      const title = tokens.slice(run.from, run.to).every(({ text }) => factsOf(text).rank);
      return { span, mention: mention.span, kind: title ? 'title' : 'office' };
    });
}

const isOffice = (token: Token | undefined): boolean => {
  if (!token || token.pos === 'VERB') return false;
  const { office, rank, capital, lower } = factsOf(token.text);
  return (
    (office && token.pos !== 'ADJ') || (rank && capital) || /^(?:mr|mrs|ms|dr)\.?$/.test(lower)
  );
};

const isDeterminer = ({ pos, lower }: Token): boolean =>
  pos === 'DET' || pos === 'PRON' || /^(?:the|a|an|his|her|its|their|our|my)$/.test(lower);

/* "Iraqi army spokesman X", "Lt. Gen. X", "Secretary of State X": the words right before. */
function inFront(tokens: readonly Token[], { from }: Run): Run | undefined {
  let to = from;
  if (!isOffice(tokens[to - 1]) && !isField(tokens, to - 1)) return undefined;
  let at = to - 1;
  while (at > 0 && isBeforeOffice(tokens, at - 1)) at--;
  while (at < to && tokens[at]?.pos === 'PUNCT') at++;
  if (isPossessive(tokens[at])) at++;
  to = from;
  return at < to ? { from: at, to } : undefined;
}

const isField = (tokens: readonly Token[], at: number): boolean =>
  OFFICE_FIELDS.has(tokens[at]?.lower ?? '') &&
  [2, 3, 4].some((back) => tokens[at - back + 1]?.lower === 'of' && isOffice(tokens[at - back]));

/* Whether the word before an office belongs to it. */
function isBeforeOffice(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (isPossessive(token) || isDeterminer(token)) return false;
  if (/^[-‐‑]$/.test(token.text)) return !token.spaced && !tokens[at + 1]?.spaced;
  if (token.text === '&' || token.lower === 'of') return factsOf(tokens[at - 1]?.text ?? '').office;
  if (FORMER.has(token.lower)) return true;
  if (token.pos === 'PUNCT') return false;
  if (factsOf(token.text).capital) return !factsOf(token.text).noName || factsOf(token.text).shout;
  return token.pos === 'NOUN' || token.pos === 'ADJ';
}

/* "X, director of the Y, said": the words between the commas. */
function behind(tokens: readonly Token[], { to }: Run): Run | undefined {
  let at = to;
  if (tokens[at]?.text === ',' && /^\d{1,3}$/.test(tokens[at + 1]?.text ?? '')) at += 2;
  if (tokens[at]?.text !== ',' && tokens[at]?.text !== '(') return undefined;
  at++;
  while (tokens[at] && isDeterminer(tokens[at] as Token)) at++;
  const end = endOfOffice(tokens, at);
  return end === undefined ? undefined : { from: at, to: end };
}

/* The end of a noun phrase that has an office in its first part, up to a mark or verb. */
function endOfOffice(tokens: readonly Token[], from: number): number | undefined {
  let found = false;
  let linked = false;
  let at = from;
  for (; at < tokens.length && at - from < 25; at++) {
    const token = tokens[at] as Token;
    if (isClauseEnd(tokens, at)) break;
    if (token.pos === 'ADP' || token.lower === 'and') linked = true;
    if (!linked && isOffice(token)) found = true;
    if (linked && !found) return undefined;
  }
  return found && at > from ? at : undefined;
}

const isClauseEnd = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  if (token.pos === 'PUNCT') return !/^[-‐‑.&'’]$/.test(token.text) || at === tokens.length - 1;
  if (token.pos === 'AUX' || token.pos === 'SCONJ') return true;
  if (token.pos === 'VERB')
    return !factsOf(token.text).capital && !/^[-‐‑]$/.test(tokens[at - 1]?.text ?? '');
  return /^(?:who|which|that|whose|where|when|while|but|to)$/.test(token.lower);
};

/* "the mayor of A, X, said": a definite noun phrase that ends with a comma before the name. */
function ahead(tokens: readonly Token[], { from, to }: Run): Run | undefined {
  if (tokens[from - 1]?.text !== ',') return undefined;
  if (tokens[to] && tokens[to]?.pos !== 'PUNCT' && !/^(?:said|says)$/.test(tokens[to]?.lower ?? ''))
    return undefined;
  for (let at = from - 2; at >= 0 && from - at < 18; at--) {
    const token = tokens[at] as Token;
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.text === ',') return undefined;
    if (!isDeterminer(token) && !isPossessive(token)) continue;
    if (isOffice(tokens[at + 1]) || endOfOffice(tokens, at + 1) === from - 1)
      return { from: at + 1, to: from - 1 };
  }
  return undefined;
}
