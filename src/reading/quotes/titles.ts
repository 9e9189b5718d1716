import type { Span } from '../../news/span.ts';
import { SAYING } from '../tables/cues.ts';
import { AROUND_WORKS, SMALL_IN_TITLES, WORKS } from '../tables/works.ts';
import type { Sentence, Token } from '../wink.ts';
import { firstThat } from './search.ts';

const CAPITAL = /^[\p{Lu}\p{N}]/u;
const ENDING = /^(?:['’]\p{Ll}+|n['’]t)$/u;
/* How many words before a title may say what it is. */
const REACH = 3;
const WORD = /[\p{L}\p{N}]/u;

const inTitleCase = (words: readonly Token[]): boolean =>
  words.every(
    ({ text, lower }, i) =>
      CAPITAL.test(text) || ENDING.test(text) || (i > 0 && SMALL_IN_TITLES.has(lower)),
  );

/* Dwayne "The Rock" Johnson */
const nickname = (inside: readonly Token[], before: Token | undefined, after: Token | undefined) =>
  inside.length <= 4 &&
  before?.pos === 'PROPN' &&
  after?.pos === 'PROPN' &&
  CAPITAL.test(before.text) &&
  CAPITAL.test(after.text);

/** Whether a quotation is the title of a work or a nickname, and no words of anybody's. */
export function isTitle({ tokens }: Sentence, [start, end]: Span): boolean {
  const first = firstThat(tokens, ({ span }) => span[0] >= start);
  const next = firstThat(tokens, ({ span }) => span[0] >= end);
  const own = tokens.slice(first, next).filter(({ span }) => span[1] <= end);
  const inside = own.filter(({ text }) => WORD.test(text));
  if (inside.length === 0) return true;
  if (!inTitleCase(inside)) return false;
  const before = tokens.slice(Math.max(0, first - REACH), first);
  const after = tokens.slice(next, next + 2);
  if (nickname(inside, before.at(-1), after[0])) return true;
  if ([...before, ...after].some(({ lower }) => WORKS.has(lower) || AROUND_WORKS.has(lower)))
    return true;
  const told = [before.at(-1), before.at(-2), ...after].some(
    (token) => token !== undefined && SAYING.has(token.lemma),
  );
  const shouted = own.some(({ span, text }) => span[1] < end - 1 && /^[,!?]$/.test(text));
  return !told && !shouted && inside.filter(({ text }) => CAPITAL.test(text)).length >= 2;
}
