import { DAYS } from '../../tables/calendar.ts';
import { ADDRESSING, RECORDS, SAYING } from '../../tables/cues.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import { isHyphened } from '../scene/noun-phrase.ts';
import { gapBefore, isPersonName, mentionAt, type Scene } from '../scene/scene.ts';
import { REACH_WORDS, wordFrom } from '../scene/search.ts';
import { isAbbreviation, RELATIVE } from '../scene/stretch.ts';
import type { SpeakerPhrase } from './appositions.ts';
import { speakerOf } from './speaker.ts';

/* Whether a verb is none, as a name follows in its phrase: "said study |lead author Ann Smith". */
const isBeforeName = (scene: Scene, verb: number): boolean => {
  for (let i = verb + 1; i <= verb + 3; i++) {
    const token = scene.words[i];
    if (token === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(token.pos)) return false;
    if (isPersonName(scene, token)) return true;
  }
  return false;
};

/* Whether a participle belongs to a text: "a statement |released by Tarn". */
const isIssued = ({ words }: Scene, at: number): boolean =>
  RECORDS.has(lowerAt(words, at - 1)) && /^(?:by|from)$/.test(lowerAt(words, at + 1));

/* How many commas may stand before the name: "said the leader, a baker, John Smith". */
const STEPS = 3;

const ENDS = /^[,.;:()!?–—]/;

/* Whether a phrase ends before a word: a verb, a conjunction, a mark. */
const endsPhrase = (scene: Scene, at: number): boolean => {
  const { pos, lower, text } = scene.words[at] as Token;
  if (isAbbreviation(scene, at) || isHyphened(scene.words, at)) return false;
  return /^(?:VERB|AUX|SCONJ)$/.test(pos) || RELATIVE.test(lower) || ENDS.test(text);
};

/* Where the phrase at `first` begins and ends; it begins anew behind a verb that is none. */
const phraseFrom = (scene: Scene, first: number): { from: number; next: number } => {
  let from = first;
  let next = first;
  for (; next < Math.min(scene.words.length, first + REACH_WORDS); next++) {
    const token = scene.words[next] as Token;
    if (mentionAt(scene, token) !== undefined) continue;
    if (next > first && gapBefore(scene, next)) break;
    if (token.pos === 'VERB' && !SAYING.has(token.lemma) && isBeforeName(scene, next)) {
      from = next + 1;
      continue;
    }
    if (next > first && isIssued(scene, next)) continue;
    if (endsPhrase(scene, next)) break;
  }
  return { from, next };
};

/** The speaker whose phrase begins at `first`, "said |John Smith", and the word behind it (`next`). */
export const speakerFrom = (
  scene: Scene,
  first: number,
  steps = STEPS,
): (SpeakerPhrase & { readonly next: number }) | null => {
  const { from, next } = phraseFrom(scene, first);
  const phrase = scene.words.slice(from, next);
  if (phrase.every(({ lower }) => DAYS.has(lower))) return null;
  const speaker = speakerOf(scene, phrase);
  if (speaker === null) return null;
  /* "said the group's leader, John Smith" */
  const after =
    steps > 0 &&
    scene.words[next]?.text === ',' &&
    speaker.name === null &&
    speaker.kind !== 'pronoun' &&
    !phrase.some((word) => word.lower === 'and' && mentionAt(scene, word) === undefined);
  const named = after ? speakerFrom(scene, next + 1, steps - 1) : null;
  return named?.speaker.name?.kind === 'person' ? { ...named, first } : { speaker, first, next };
};

/* Whether a quotation lacks a subject, which the words before it are: `said |Smith “will answer …”`. */
const lacksSubject = ({ sentence: { tokens } }: Scene, end: number): boolean => {
  const at = wordFrom(tokens, end);
  return tokens[at]?.pos === 'PUNCT' && tokens[at + 1]?.pos === 'AUX';
};

/** The speaker behind a verb, `"…", |said the mayor`; null where whoever stands there is spoken to, or is no subject. */
export const inverted = (scene: Scene, verb: number, gap: boolean): SpeakerPhrase | null => {
  const { lemma } = scene.words[verb] as Token;
  const addressing = ADDRESSING.has(lemma);
  if (addressing && (!gap || lemma === 'tell')) return null;
  /* `"…," Smith, 45, said |to Jones` */
  if (scene.words[verb + 1]?.lower === 'to') return null;
  const right = speakerFrom(scene, verb + 1);
  if (right === null) return null;
  if (right.speaker.kind === 'pronoun' && !/^(?:he|she|they)$/.test(right.speaker.head))
    return null;
  /* `His lawyer, an old man, said |Smith “will answer …”` */
  if (!gap && gapBefore(scene, right.next) && lacksSubject(scene, right.speaker.by[1])) return null;
  const next = scene.words[right.next];
  const closed =
    next === undefined || /^[,.;:!?–—(]/.test(next.text) || gapBefore(scene, right.next);
  return (gap && !addressing) || closed ? right : null;
};
