import type { Token } from '../wink.ts';
import type { Placed } from './numeral.ts';
import type { Phrase } from './phrase.ts';

const OLDEST = 122;
const CUES = /^(?:aged?|ages|turned|turning|turns)$/;
const PERSONS = /^(?:he|she|i|who)$/;

const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** Whether a number is a person's age: "42-year-old", "Ann Lee, 42,", "aged 42", "he was 42". */
export function isAge(tokens: readonly Token[], placed: Placed, phrase: Phrase | null): boolean {
  if (phrase?.tied && /^years?$/.test(lower(tokens, phrase.head)))
    return tokens[phrase.to]?.text === '-' && /^olds?$/.test(lower(tokens, phrase.to + 1));
  if (placed.unit !== null || placed.low > OLDEST || placed.low <= 0 || !placed.high) return false;
  const previous = lower(tokens, placed.first - 1);
  if (CUES.test(previous)) return phrase === null || previous !== 'turned';
  if (previous === 'of' && lower(tokens, placed.first - 2) === 'age') return true;
  if (phrase !== null || placed.shape !== 'digits') return false;
  return apposed(tokens, placed) || stated(tokens, placed);
}

/* ", 42," and "(42)" after a name. */
function apposed(tokens: readonly Token[], { first, next }: Placed): boolean {
  const [open, close] = [lower(tokens, first - 1), tokens[next]?.text ?? '.'];
  const named = /^(?:PROPN|NOUN)$/.test(tokens[first - 2]?.pos ?? '');
  if (!named) return false;
  return open === ','
    ? /^[,.;)—–]$/.test(close) || /^(?:of|was|from)$/.test(close)
    : open === '(' && close === ')';
}

/* "She was 42." */
const stated = (tokens: readonly Token[], { first, next }: Placed): boolean =>
  /^(?:is|was|'s|’s|am)$/.test(lower(tokens, first - 1)) &&
  PERSONS.test(lower(tokens, first - 2)) &&
  /^[.,;]$/.test(tokens[next]?.text ?? '.');
