import { CLOSED_WORDS } from '../../tables/closed-words.ts';
import { KNOWN_ORGANISATIONS } from '../../tables/known-organisations.ts';
import { CALENDAR_WORDS } from '../../tables/no-names.ts';
import { OF_HEADS } from '../../tables/organisations.ts';
import type { Token } from '../../wink.ts';
import { isCapital } from './facts.ts';

/* Words at which a run of capitals would end, or that open none. */
const breaks = (word: string, i: number, words: readonly string[]): boolean =>
  word === 'of'
    ? !OF_HEADS.has(words[i - 1] ?? '')
    : CLOSED_WORDS.has(word) || CALENDAR_WORDS.has(word) || /^\d/.test(word);

/* Known bodies with such a word in their name, by their first word, the longest first. */
const BROKEN = new Map<string, (readonly string[])[]>();

for (const name of KNOWN_ORGANISATIONS) {
  const words = name.split(' ');
  const [first = ''] = words;
  if (words.length > 1 && first !== 'the' && words.some(breaks))
    BROKEN.set(first, [...(BROKEN.get(first) ?? []), words]);
}
for (const names of BROKEN.values()) names.sort((a, b) => b.length - a.length);

const written = ({ text }: Token): boolean => isCapital(text) || /^\d/.test(text);

/** Where a known body ends that begins at `at` and has a word in its name that is none elsewhere: "Just Stop Oil"; `at` when none does. */
export function endOfKnownBody(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const names = token && BROKEN.get(token.lower);
  if (!names || !written(token)) return at;
  const name = names.find(
    (words) =>
      words.every((word, i) => tokens[at + i]?.lower === word) &&
      written(tokens[at + words.length - 1] as Token),
  );
  return at + (name?.length ?? 0);
}
