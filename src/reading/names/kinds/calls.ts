import { BYSTANDERS } from '../../tables/cues.ts';
import { BODY_NOUNS, FIRM_NOUNS, FIRM_TRADES, GROUP_NOUNS } from '../../tables/organisations.ts';
import { PERSON_NOUNS } from '../../tables/person-words.ts';
import { PLACE_NOUNS } from '../../tables/place-words.ts';
import type { Token } from '../../wink.ts';
import { factsOf, singular } from '../words/facts.ts';
import { isPossessive } from '../words/tokens.ts';
import { type Evidence, evidence } from './evidence.ts';

/** What a noun says of the name it stands for: "militant group", "cities", "lawyer". */
export function calls({ text, lower, pos }: Token): Evidence | undefined {
  if (pos === 'ADJ') return undefined;
  if (isNoun(FIRM_TRADES, lower)) return evidence({ organisation: 1, person: 0.7 });
  if (factsOf(lower).office) return evidence({ person: 1.5 });
  return factsOf(text).capital ? undefined : callsNoPerson(lower);
}

/** What a noun in small letters says of a body or place it stands for: "militant group", "cities". */
export function callsNoPerson(lower: string): Evidence | undefined {
  if (isNoun(GROUP_NOUNS, lower)) return evidence({ organisation: 2 });
  return isNoun(PLACE_NOUNS, lower) ? evidence({ place: 2 }) : undefined;
}

/** Whether a noun in small letters is one of those given, in the singular or plural. */
export const isNoun = (nouns: ReadonlySet<string>, lower: string): boolean =>
  nouns.has(lower) || nouns.has(singular(lower)) || nouns.has(lower.replace(/ies$/, 'y'));

/* Any verb but a participle inside a noun phrase: "a London-based, publicly owned bank". */
const isFiniteVerb = ({ pos, lower }: Token): boolean =>
  pos === 'VERB' &&
  !/^(?:acting|based|owned|called|known|backed|run|led|linked|armed)$/.test(lower);

/* "X, a rival gang" */
const callsBody = ({ lower, pos }: Token): Evidence | undefined =>
  pos === 'NOUN' && (isNoun(FIRM_NOUNS, lower) || isNoun(BODY_NOUNS, lower))
    ? evidence({ organisation: 2 })
    : undefined;

/* "X, an employee", "X, the widow of". */
const SOMEBODY = evidence({ person: 2 });
const isSomebody = ({ lower }: Token): boolean => PERSON_NOUNS.has(lower) || BYSTANDERS.has(lower);

/** "X, one of the largest banks": what the noun phrase behind the comma calls it. */
export function inApposition(tokens: readonly Token[], from: number): Evidence | undefined {
  for (let at = from; at < from + 9; at++) {
    const token = tokens[at];
    if (!token || token.pos === 'AUX' || isFiniteVerb(token)) break;
    if (token.pos === 'PUNCT' && !/^[-‐‑]$/.test(token.text)) break;
    if (token.pos === 'ADP' && tokens[at - 1]?.lower !== 'one') break;
    const says = isSomebody(token) ? SOMEBODY : (callsBody(token) ?? calls(token));
    const next = tokens[at + 1];
    if (says && next?.pos !== 'NOUN' && !isPossessive(next)) return says;
  }
  return undefined;
}
