import { RECORDS } from '../../tables/cues.ts';
import { FROM_BODIES, GROUP_NOUNS, IN_FIRMS } from '../../tables/organisations.ts';
import { PERSON_NOUNS, TOWNSMEN } from '../../tables/person-words.ts';
import {
  DIRECTIONS,
  MOTIONS,
  NOT_IN_PLACES,
  PLACE_PREPOSITIONS,
  PLACE_VERBS,
  SENDS,
} from '../../tables/place-words.ts';
import type { Token } from '../../wink.ts';
import { factsOf } from '../words/facts.ts';
import { isPossessive, type Run } from '../words/tokens.ts';
import { addEvidence, byWord, type Evidence, evidence } from './evidence.ts';

const BEFORE = byWord([
  [DIRECTIONS, { place: 2.5 }],
  [GROUP_NOUNS, { organisation: 2 }],
  [['in'], { place: 1.6 }],
  [['to', 'from', 'over', 'between'], { place: -0.4 }],
  [PLACE_VERBS, { place: 1 }],
  [PLACE_PREPOSITIONS, { place: 0.7 }],
]);
/* "shares in X". */
const INVESTED = evidence({ organisation: 4, person: -1 });
/* "published in X": a journal, or where it was. */
const PRINTED = evidence({ organisation: 2, place: 1 });
const WRITTEN = /^(?:article|column|essay|op-ed|published|reprinted|writing|wrote)$/;

/** What the preposition, verb or noun at `at`, right before a name or its article, says of its kind. */
export function byLink(tokens: readonly Token[], at: number, { from, to }: Run): Evidence {
  const sum = evidence({});
  const word = tokens[at]?.lower ?? '';
  addEvidence(sum, byWordAt(tokens, word === 'and' ? beforeOther(tokens, at, to) : at));
  if (at < from - 1 && to - from === 1 && OVER.test(word)) sum.place += 1.2;
  return sum;
}

/* "plunged into the X", "villages along the X" */
const OVER = /^(?:across|along|into|off|up)$/;

/* "near X", "shares in X", "a drop in X sales" */
function byWordAt(tokens: readonly Token[], at: number): Evidence | undefined {
  const word = tokens[at]?.lower ?? '';
  const noun = tokens[at - 1]?.lower ?? '';
  if (/^(?:in|of)$/.test(word) && IN_FIRMS.has(noun)) return INVESTED;
  if (word === 'in' && WRITTEN.test(noun)) return PRINTED;
  return word === 'in' && NOT_IN_PLACES.has(noun) ? undefined : BEFORE.get(word);
}

/* "bombed A |and X": the word before the first of two that share it; `at` itself where X is a subject. */
function beforeOther(tokens: readonly Token[], at: number, to: number): number {
  const next = tokens[to];
  if (/^(?:VERB|AUX)$/.test(next?.pos ?? '') || isPossessive(next)) return at;
  if (tokens[at + 1]?.lower === 'the' || factsOf(next?.text ?? '').capital) return at;
  let first = at;
  while (factsOf(tokens[first - 1]?.text ?? '').capital) first--;
  return first < at ? first - 1 : at;
}

/** What a "to" or "from" says by what stands before it: "flew to X", "a man from X", "officials from X". */
export function behindWay(tokens: readonly Token[], link: number): Evidence {
  const { lemma, lower } = tokens[link - 1] as Token;
  const from = tokens[link]?.lower === 'from';
  const moves = MOTIONS.has(lemma) || (SENDS.has(lemma) && lemma !== 'send');
  const sum = evidence({ place: moves ? 1.2 : 0 });
  if (from && (PERSON_NOUNS.has(lower) || TOWNSMEN.has(lower))) sum.place += 1.2;
  if (from && FROM_BODIES.has(lower)) sum.organisation += 0.8;
  if (isMoved(tokens, link)) sum.place += 1.2;
  return sum;
}

/* "sent two boats |to X", "fled with her sons |from X": what moves is somebody or something. */
function isMoved(tokens: readonly Token[], link: number): boolean {
  if (RECORDS.has(tokens[link - 1]?.lower ?? '')) return false;
  for (let at = link - 2; at >= Math.max(0, link - MOST_MOVED); at--) {
    const { pos, lemma, lower } = tokens[at] as Token;
    if (pos === 'VERB') return MOTIONS.has(lemma) || SENDS.has(lemma);
    if (/^(?:PUNCT|AUX|SCONJ)$/.test(pos) || lower === 'to') return false;
  }
  return false;
}

const MOST_MOVED = 8;
