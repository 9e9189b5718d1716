import { MOST_CHARACTERS } from './option.ts';

/** The parts of a list as it was typed; with semicolons where its parts have commas. */
export const listOf = (typed: string): readonly string[] =>
  typed
    .split(typed.includes(';') ? ';' : ',')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');

/** Parts as a list that `listOf` takes apart again, no longer than an option may be. */
export function listWords(parts: readonly string[]): string {
  const mark = parts.some((part) => part.includes(',')) ? ';' : ',';
  const end = mark === ';' && parts.length === 1 ? mark : '';
  const words = parts.join(`${mark} `) + end;
  return words.length <= MOST_CHARACTERS ? words : parts.join(mark) + end;
}
