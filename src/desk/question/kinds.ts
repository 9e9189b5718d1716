import { lemmas } from '../../meaning/morphy.ts';
import { isKindOf } from '../../meaning/similarity.ts';
import { fold } from '../../reading/fold.ts';
import type { StoredPassage } from '../../store/store.ts';
import { folded, ownCoverage } from './coverage.ts';
import type { Term } from './question.ts';

/** "What weapons were seized?", "Which country left?": the noun of which a kind is asked for. */
const ASKS_A_KIND = /^\s*(?:[Ww]hat|[Ww]hich)(?: (?:kinds?|sorts?|types?) of)? (\p{Ll}+)\b/u;

/** What a kind of which is asked for, with the terms without it. */
export interface Kind {
  readonly noun: string;
  readonly terms: readonly Term[];
}

/** The noun a question asks a kind of: a text that says "rifles" need not say "weapons"; null where it asks for none. */
export function kindAsked(question: string, terms: readonly Term[]): Kind | null {
  const noun = ASKS_A_KIND.exec(question)?.[1];
  const rest = terms.filter(({ asked }) => asked !== noun);
  const isNoun = noun !== undefined && lemmas(noun, 'n').length > 0;
  return isNoun && rest.length > 0 && rest.length < terms.length ? { noun, terms: rest } : null;
}

/** Those of the passages that have all the other words themselves, and one for a kind of the noun. */
export const thoseOfKind = (
  passages: readonly StoredPassage[],
  { noun, terms }: Kind,
): readonly StoredPassage[] =>
  passages.filter(
    ({ text }) =>
      ownCoverage(folded(text), terms) === 1 &&
      [...text.matchAll(/\p{L}+/gu)].some(([word]) => isKindOf(fold(word), noun)),
  );
