import type { Token } from '../../wink.ts';
import { factsOf } from '../words/facts.ts';
import { isPossessive } from '../words/tokens.ts';
import { isHyphen, isOpening } from './role-words.ts';

/* "X |of Elm Foods|, a chemist": behind the body or town, if a comma follows. */
const pastBody = (tokens: readonly Token[], from: number): number =>
  (tokens[from]?.lower === 'of' ? endOfCapitals(tokens, pastOwner(tokens, from + 1)) : undefined) ??
  from;

/** Where what else may stand behind a name ends: "of Elm Foods", ", 45", ", R-Ohio", ", M.D." and ", of Ashby, Kent", where more follows. */
export function pastDetails(tokens: readonly Token[], from: number): number {
  let at = pastBody(tokens, from);
  for (;;) {
    const end = tokens[at]?.text === ',' ? endOfDetail(tokens, at + 1) : undefined;
    if (end === undefined) return at;
    at = end;
  }
}

function endOfDetail(tokens: readonly Token[], at: number): number | undefined {
  const { text = '', lower = '' } = tokens[at] ?? {};
  if (/^\d{1,3}$/.test(text) || /^(?:M\.D\.|Ph\.D\.|Jr\.?|Sr\.?)$/.test(text)) return at + 1;
  if (/^[RDI]$/.test(text) && isHyphen(tokens, at + 1)) return endOfCapitals(tokens, at + 2);
  return /^(?:from|of)$/.test(lower) ? endOfCapitals(tokens, at + 1) : undefined;
}

const isCapital = (token: Token | undefined): boolean => factsOf(token?.text ?? '').capital;

/* Behind words with capitals, if a comma follows. */
function endOfCapitals(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  while (isCapital(tokens[at]) || (tokens[at]?.lower === 'and' && isCapital(tokens[at + 1]))) at++;
  return at > from && tokens[at]?.text === ',' ? at : undefined;
}

/** Over determiners, adverbs and "Acme Foods's". */
export function pastOwner(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at] && isOpening(tokens[at] as Token)) at++;
  let owner = at;
  while (factsOf(tokens[owner]?.text ?? '').capital) owner++;
  return owner > at && isPossessive(tokens[owner]) ? owner + 1 : at;
}
