import { SENT_TO } from '../../tables/offices.ts';
import { FOR_HEADS } from '../../tables/organisations.ts';
import type { Token } from '../../wink.ts';
import { factsOf } from '../words/facts.ts';

/** A rank or office right before a name. */
export const isTitle = (token: Token | undefined): boolean => {
  if (!token) return false;
  const { office, rank, capital, lower } = factsOf(token.text);
  /* "She |heads Acme" */
  if (token.pos === 'VERB' && !capital && lower.endsWith('s')) return false;
  return office || (rank && (capital || lower.endsWith('.')));
};

/** An office in a phrase of its own, where an adjective, adverb or verb is none: "major", "forward", "heads". */
export const isOffice = ({ text, pos }: Token): boolean =>
  factsOf(text).office && !/^(?:ADJ|ADV|VERB)$/.test(pos);

/** A small word inside a name: "the Port |of Lisbon police chief", "Center |for Disease Control director". */
export const isInName = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.lower === 'of' ||
    (tokens[at]?.lower === 'for' && FOR_HEADS.has(tokens[at - 1]?.lower ?? ''))) &&
  [at - 1, at + 1].every((i) => factsOf(tokens[i]?.text ?? '').capital);

/** Whether a "to" says to whom somebody is sent or whom they help: "ambassador |to the court". */
export const isSentTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'to' &&
  SENT_TO.has(tokens[at - 1]?.lower ?? '') &&
  !/^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '');

/** An article, or whose it is. */
export const isDeterminer = ({ pos, lower }: Token): boolean =>
  pos === 'DET' || /^(?:the|a|an|his|her|its|their|our|my|one)$/.test(lower);

/** What stands before a phrase of its own: "now the", "once a". */
export const isOpening = (token: Token): boolean =>
  isDeterminer(token) ||
  /^(?:him|her|it|them)sel(?:f|ves)$/.test(token.lower) ||
  (token.pos === 'ADV' && !/^(?:wh|how)/.test(token.lower));

/** A hyphen inside a word. */
export const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  /^[-‐‑]$/.test(tokens[at]?.text ?? '') && !tokens[at]?.spaced && !tokens[at + 1]?.spaced;

/** Who stands for election beside somebody: "his running |mate". */
export const isRunningMate = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'mate' && tokens[at - 1]?.lower === 'running';
