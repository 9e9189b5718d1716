import type { Token } from '../../wink.ts';
import type { Teller, Told } from '../reference/context.ts';
import { wordFrom } from '../scene/search.ts';
import type { Before } from './continued.ts';

/* Verbs for what one says to the words of another, dictionary forms. */
const ANSWERING = /^(?:agree|concur|counter|disagree|reply|respond)$/;

const wordAt = (words: readonly Token[], at: number): number => wordFrom(words, at);

/** Whether who speaks after the words has other ones: `Smith wrote: "We sail." Jones added: "…"`. */
export const introducesNext = (own: Told, final: Told, start: number, { cue }: Teller): boolean => {
  const first = own.scene.words;
  const { words } = final.scene;
  const announced = first[wordAt(first, start) - 1]?.text === ':';
  return announced && /^[:,]$/.test(words[wordAt(words, cue[1])]?.text ?? '');
};

/** `"No," said Smith. "We stay." Jones agreed.`: whether who speaks after the words answers whose they are. */
export const isAnswered = (
  text: string,
  { scene: { words } }: Told,
  start: number,
  { cue }: Teller,
  before: Before | null,
): before is Before => {
  const verb = words[wordAt(words, cue[0])];
  const next = words[wordAt(words, cue[1])];
  const answers = ANSWERING.test(verb?.lemma ?? '') || next?.text === ':';
  const spoke = answers && before !== null && before.attribution.speaker !== null;
  return spoke && !text.slice(before.quoted.span[1], start).includes('\n');
};
