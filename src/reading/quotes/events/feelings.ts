import { SAYING } from '../../tables/cues.ts';
import { FEELINGS } from '../../tables/feelings.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import { gapBefore, mentionAt, type Scene } from '../scene/scene.ts';
import { wordFrom } from '../scene/search.ts';
import { stretchTo, verbGroup } from '../scene/stretch.ts';

/* How many words of a quotation may hold the feeling it begins with: "really very sad". */
const NEAR = 3;
const SUBJECT = /^(?:he|she|they)$/;
/* "a story about |how Smith was …": somebody else tells of it. */
const TOLD = /^(?:how|if|that|whether|why)$/;

/* Whether the quotation after the word at `at` begins with a feeling. */
const isFeeling = ({ words, sentence: { tokens } }: Scene, at: number): boolean => {
  const first = wordFrom(tokens, (words[at] as Token).span[1]) + 1;
  const word = tokens.slice(first, first + NEAR).find(({ pos }) => pos !== 'ADV');
  return word !== undefined && FEELINGS.has(word.lower);
};

/** Whether a verb gives somebody's feeling, which is in their own words if no other is said to tell it: `Smith |was "deeply saddened"`. */
export const feels = (scene: Scene, at: number): boolean => {
  const { words } = scene;
  const { lemma } = words[at] as Token;
  if ((lemma !== 'be' && lemma !== 'feel') || !gapBefore(scene, at + 1)) return false;
  const { last } = verbGroup(scene, at);
  const subject = words[last];
  if (!subject || !(SUBJECT.test(subject.lower) || mentionAt(scene, subject))) return false;
  if (TOLD.test(lowerAt(words, stretchTo(scene, last) - 1))) return false;
  const said = words.slice(0, at).some(({ pos, lemma }) => pos === 'VERB' && SAYING.has(lemma));
  return !said && isFeeling(scene, at);
};
