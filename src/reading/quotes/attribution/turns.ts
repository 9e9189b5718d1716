import type { Teller, Told } from '../reference/context.ts';
import { wordFrom } from '../scene/search.ts';
import type { Before } from './continued.ts';

/* Verbs for saying something to the words of another, dictionary forms. */
const ANSWERING = /^(?:agree|concur|counter|disagree|reply|respond)$/;

/** Whether the one who speaks behind a quotation introduces the next: `Smith wrote: "We sail." |Jones added: "…"`. */
export const introducesNext = (own: Told, final: Told, start: number, { cue }: Teller): boolean => {
  const first = own.scene.words;
  const { words } = final.scene;
  const announced = first[wordFrom(first, start) - 1]?.text === ':';
  return announced && /^[:,]$/.test(words[wordFrom(words, cue[1])]?.text ?? '');
};

/** Whether the one who speaks behind a quotation answers it: `"No," said Smith. "We stay." |Jones agreed.` */
export const isAnswered = (
  text: string,
  { scene: { words } }: Told,
  start: number,
  { cue }: Teller,
  before: Before | null,
): before is Before => {
  const verb = words[wordFrom(words, cue[0])];
  const next = words[wordFrom(words, cue[1])];
  const answers = ANSWERING.test(verb?.lemma ?? '') || next?.text === ':';
  const spoke = answers && before !== null && before.attribution.speaker !== null;
  return spoke && !text.slice(before.quoted.span[1], start).includes('\n');
};
