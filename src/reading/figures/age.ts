import type { Token } from '../wink.ts';
import type { Placed } from './numeral.ts';
import type { Phrase } from './phrase.ts';

const OLDEST = 122;
const CUES = /^(?:aged?|ages|turned|turning|turns)$/;
const SCANT = /^(?:just|only|about|around|between|now|then|all)$/;
const PERSONS = /^(?:he|she|i|who)$/;

const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** Whether a number is a person's age: "42-year-old", "Ann Lee, 42,", "aged 42", "he was 42". */
export function isAge(tokens: readonly Token[], placed: Placed, phrase: Phrase | null): boolean {
  if (phrase?.tied && /^years?$/.test(lower(tokens, phrase.head)))
    return /^olds?$/.test(
      lower(tokens, tokens[phrase.to]?.text === '-' ? phrase.to + 1 : phrase.to),
    );
  if (placed.unit !== null || placed.low > OLDEST || placed.low <= 0 || !placed.high) return false;
  const previous = lower(
    tokens,
    placed.first - (SCANT.test(lower(tokens, placed.first - 1)) ? 2 : 1),
  );
  if (CUES.test(previous)) return phrase === null || previous !== 'turned';
  if (/^(?:of|from)$/.test(previous) && /^ages?$/.test(lower(tokens, placed.first - 2)))
    return true;
  if (phrase !== null || placed.shape !== 'digits') return false;
  const first = SCANT.test(previous) ? placed.first - 1 : placed.first;
  return apposed(tokens, first, placed.next) || stated(tokens, first, placed.next);
}

/* ", 42," and "(42)" after a name. */
function apposed(tokens: readonly Token[], first: number, next: number): boolean {
  const [open, close] = [lower(tokens, first - 1), tokens[next]?.text ?? '.'];
  const named = /^(?:PROPN|NOUN)$/.test(tokens[first - 2]?.pos ?? '');
  if (!named) return false;
  return open === ','
    ? /^[,.;)—–]$/.test(close) || /^(?:of|was|from)$/.test(close)
    : open === '(' && close === ')';
}

/* "She was 42." */
const stated = (tokens: readonly Token[], first: number, next: number): boolean =>
  /^(?:is|was|'s|’s|am)$/.test(lower(tokens, first - 1)) &&
  PERSONS.test(lower(tokens, first - 2)) &&
  /^[.,;]$/.test(tokens[next]?.text ?? '.');
