import { PERSONAL } from '../tables/acts.ts';
import { lowerAt } from '../tokens/at.ts';
import type { Token } from '../wink.ts';
import { readAct } from './acts/act.ts';
import { actBehind } from './acts/behind.ts';
import type { Noun } from './counted/noun.ts';
import type { Phrase } from './counted/phrase.ts';
import { isOfThem, isTotal } from './ellipsis.ts';
import type { Placed } from './numerals/numeral.ts';

/** "ten people, |including three children": whether the counted are part of those before. */
export const isIncluded = (tokens: readonly Token[], from: number): boolean =>
  lowerAt(tokens, from - 1) === 'including';

const isPersonal = (act: string | null): act is string => act !== null && PERSONAL.has(act);

/* "killed two of them"; "40 of them died"; "17 were hurt, five of them badly". */
function actOfThem(
  tokens: readonly Token[],
  { next }: Placed,
  from: number,
  own: string | null,
  earlier: string | null,
): string | null {
  if (tokens[from - 1]?.pos === 'VERB') return own;
  return actBehind(tokens, next + 2) ?? (isPersonal(earlier) ? earlier : own);
}

/**
 * What happened to those a figure counts, as a dictionary form; null when nothing tells. `from` is the
 * first token of the number with its qualifier, `earlier` what happened to those of the figure before:
 * in "nine clerks, including two nurses, have died" the nurses died too.
 */
export function actOfFigure(
  tokens: readonly Token[],
  placed: Placed,
  phrase: Phrase | null,
  from: number,
  earlier: string | null,
): string | null {
  const act = readAct(tokens, from, placed.next, phrase);
  if (isOfThem(tokens, placed)) return actOfThem(tokens, placed, from, act, earlier);
  if (isIncluded(tokens, from)) return earlier ?? act;
  const total = phrase === null && isTotal(tokens, placed);
  return total && !isPersonal(act) ? earlier : act;
}

/**
 * The same where the number has no noun of its own: `noun` may tell by itself ("the toll stands at 19"), and
 * where it is that of the sentence before, so may that sentence: "Four were killed. The union put it at nine."
 */
export function actOfElliptic(
  noun: Noun,
  act: string | null,
  earlier: { readonly noun: Noun | null; readonly act: string | null },
): string | null {
  const { done, level } = noun;
  if (level && isPersonal(act)) return act;
  return (level ? done : (done ?? act)) ?? (noun === earlier.noun ? earlier.act : null);
}
