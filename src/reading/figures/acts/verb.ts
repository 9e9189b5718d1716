import { FRAMING, STATES } from '../../tables/acts.ts';
import { isNoun, lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import { isDoneToOthers } from './agent.ts';

const HEDGES: ReadonlySet<string> = new Set(
  `still also already now reported reportedly feared presumed listed believed pronounced declared confirmed
  shot`.split(/\s+/),
);
/* "remain missing", "lay dead". */
const LINKING = /^(?:remain|stay|go|lie|lay|become)$/;

/** Marks behind which another clause begins. */
export const STOP = /^(?:[.;:?!—–])$/;

/** What a state says was done: "dead", "missing". */
export const stateAct = (token: Token | undefined): string | null =>
  STATES.get(token?.lower ?? '') ?? null;

/** What a verb right after a noun says that the tagger takes for an adjective: "12 people drowned". */
export const trailingAct = (tokens: readonly Token[], at: number): string | null => {
  const token = tokens[at];
  const isVerb = token?.pos === 'ADJ' && /ed$/.test(token.lower) && token.lemma !== token.lower;
  return isVerb && !isNoun(tokens[at + 1]) ? token.lemma : null;
};

/** Whether a participle belongs to the noun behind it, and governs nothing: "enriched fuel", "the reported attack". */
export const isAttribute = (tokens: readonly Token[], at: number): boolean =>
  /(?:ed|en|ing)$/.test((tokens[at] as Token).lower) &&
  /^(?:DET|ADP|ADJ|NUM|PRON)$/.test(tokens[at - 1]?.pos ?? '') &&
  isNoun(tokens[at + 1]) &&
  !/ing$/.test((tokens[at] as Token).lower);

/* Verbs before "to death" by which somebody died: "burned to death"; not "sentenced to death". */
const DEADLY: ReadonlySet<string> = new Set(
  `batter beat bleed bludgeon burn choke club crush freeze hack knife put shoot stab starve stone torture
  trample`.split(/\s+/),
);

/** Whether a verb says that somebody died of it: "were |stabbed to death". */
export const isDeadly = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at + 2) === 'death' &&
  lowerAt(tokens, at + 1) === 'to' &&
  DEADLY.has(tokens[at]?.lemma ?? '');

/** What a verb tells of, in its dictionary form; null for one that only reports or frames. */
export const eventAct = (tokens: readonly Token[], at: number): string | null => {
  const token = tokens[at] as Token;
  if (isDeadly(tokens, at)) return 'die';
  return token.pos === 'VERB' && !FRAMING.has(token.lemma) && !isAttribute(tokens, at)
    ? token.lemma
    : null;
};

/** The first token from `from` on that is no word that hedges a state: "still", "feared", "confirmed". */
export const pastHedges = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (HEDGES.has(lowerAt(tokens, at))) at++;
  return at;
};

/** The state behind words that hedge it: "40 people still missing", "12 feared dead". */
export const stateBehind = (tokens: readonly Token[], end: number): string | null => {
  const at = pastHedges(tokens, end);
  return isDoneToOthers(tokens, at) ? null : stateAct(tokens[at]);
};

/** What a verb says happened to its subject: "fled", "remain missing"; null when it is done to others or only reports. */
export const verbAct = (tokens: readonly Token[], at: number): string | null => {
  if (isDoneToOthers(tokens, at)) return null;
  const state = LINKING.test(tokens[at]?.lemma ?? '') ? stateBehind(tokens, at + 1) : null;
  return state ?? eventAct(tokens, at);
};
