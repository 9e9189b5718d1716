import { folded } from './coverage.ts';
import type { Term } from './question.ts';

const SAYING =
  /\b(?:said|says|told|tells|added|wrote|announced|warned|insisted|argued|claimed|reported|denied|confirmed|stated|spoke of|according to|statement)\b/i;
/** "Said the mayor, |Poe", "according to |Poe", but not "told reporters that |Poe". */
const TOLD_BEFORE = new RegExp(
  `${SAYING.source}(?: (?!(?:about|he|if|it|she|that|they|whether)\\b)\\S+){0,5} $`,
  'i',
);
/** "Poe| then said", "Poe|, a mayor from Elm, told", but not "Poe|, Garza said" or "Poe| has not told". */
const TOLD_BEHIND = new RegExp(
  `^(?:['’]s? (?:envoy|experts?|inspectors?|monitors|observers?|officials?|representatives?|spokes\\p{L}+))?(?:,[^,;:]{1,90},| \\([^)]{1,40}\\))?(?: (?:at|for|from|in|of)(?: \\p{L}+){1,4}?)?(?: (?!never|not)[\\p{Ll}-]+){0,3} ${SAYING.source}`,
  'u',
);
/** "Asked what Poe thought, he shot back: “…”". */
const TOLD_AS_HE = /\b(?:he|she|they)\b[^"“”]{0,30}[:,]\s?["“]/i;

/** Whether it is the speaker, the last of the terms, who tells what a text says. */
export function isToldBy(text: string, speaker: readonly Term[]): boolean {
  const names = new Set((speaker.at(-1)?.forms ?? []).map(lastOf));
  return [...text.matchAll(/[\p{L}\p{N}.-]+/gu)].some(
    ({ 0: word, index }) =>
      names.has(lastOf(word)) &&
      (TOLD_AS_HE.test(text.slice(index)) ||
        TOLD_BEFORE.test(text.slice(0, index)) ||
        TOLD_BEHIND.test(text.slice(index + word.length))),
  );
}

const lastOf = (words: string): string => folded(words).split(' ').at(-1) ?? '';
