import type { Span } from '../../news/span.ts';
import { AROUND_WORKS, SMALL_IN_TITLES, WORKS } from '../tables/works.ts';
import type { Sentence, Token } from '../wink.ts';

const CAPITAL = /^[\p{Lu}\p{N}]/u;
const WORD = /[\p{L}\p{N}]/u;

const inTitleCase = (words: readonly Token[]): boolean =>
  words.every(({ text, lower }, i) => CAPITAL.test(text) || (i > 0 && SMALL_IN_TITLES.has(lower)));

/* Dwayne "The Rock" Johnson */
const nickname = (inside: readonly Token[], before: Token | undefined, after: Token | undefined) =>
  inside.length <= 4 &&
  before?.pos === 'PROPN' &&
  after?.pos === 'PROPN' &&
  CAPITAL.test(before.text) &&
  CAPITAL.test(after.text);

/** Whether a quotation is the title of a work or a nickname, and no words of anybody's. */
export function isTitle({ tokens }: Sentence, [start, end]: Span): boolean {
  const inside = tokens.filter(
    ({ span, text }) => span[0] >= start && span[1] <= end && WORD.test(text),
  );
  const first = tokens.findIndex(({ span }) => span[0] >= start);
  const next = tokens.findIndex(({ span }) => span[0] >= end);
  if (inside.length === 0) return true;
  const before = tokens.slice(Math.max(0, first - 3), Math.max(0, first));
  const after = next < 0 ? [] : tokens.slice(next, next + 2);
  if (!inTitleCase(inside)) return false;
  if (nickname(inside, before.at(-1), after[0])) return true;
  const sentenceLike = /[.!?]$/.test(inside.at(-1)?.text ?? '');
  if (before.some(({ lower }) => WORKS.has(lower) || AROUND_WORKS.has(lower))) return true;
  if (after.some(({ lower }) => WORKS.has(lower) || AROUND_WORKS.has(lower))) return true;
  return inside.length >= 2 && !sentenceLike && before.at(-1)?.lower === "'s";
}
