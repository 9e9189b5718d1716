import { MAGNITUDES, SHORT_MAGNITUDES } from '../../tables/numerals.ts';
import { ATTACHED } from '../../tables/units.ts';
import { charAhead, matchAt } from './sticky.ts';

const PERCENT = /\s?%/y;
const MAGNITUDE =
  /[\s-]?(million|billion|trillion|thousand|hundred|dozen|lakhs?|crores?|mn|bn)\b/iy;
const MORE_MAGNITUDE = /\s(million|billion|crores?)\b/iy;
const LETTERS = /°?[A-Za-z]+/y;
const COUNTED = /\s(?:[a-z]+s|people|men|women|children)\b/y;
const MILLIONS = /\d\s?(?:million|mn|bn|billion)\b(?:[^.?!]|\.\d)*$/;
/* How many characters beside a number tell what its letter means. */
const BESIDE = 60;
/* "1.5m boats |across", "1.5m gates |was": metres. */
const NOT_COUNTED = /\s(?:across|as|has|was|is)\b/y;

/** What is written right behind digits, "%", "m", " million": where it ends, by how much it multiplies, its unit. */
export interface Tail {
  readonly end: number;
  readonly factor: number;
  readonly unit: string | null;
}

/** Reads "%", a magnitude or a unit's letters right behind digits; null when the letters make them a name ("747s"). */
export function readTail(text: string, at: number, money: boolean): Tail | null {
  const plain: Tail = { end: at, factor: 1, unit: null };
  const next = charAhead(text, at);
  if (next === '%') {
    const percent = matchAt(PERCENT, text, at);
    return { ...plain, end: at + (percent?.[0].length ?? 0), unit: 'percent' };
  }
  if (!/[a-z°-]/i.test(next)) return plain;
  const word = matchAt(MAGNITUDE, text, at);
  if (word) return magnified(text, at + word[0].length, word[1] as string);
  const letters = matchAt(LETTERS, text, at);
  return letters ? attached(text, at, letters[0], money) : plain;
}

function magnified(text: string, end: number, word: string): Tail {
  const lower = word.toLowerCase();
  const factor = MAGNITUDES.get(lower) ?? SHORT_MAGNITUDES.get(lower) ?? 1;
  const second = matchAt(MORE_MAGNITUDE, text, end);
  if (!second) return { end, factor, unit: null };
  const times = MAGNITUDES.get((second[1] as string).toLowerCase()) ?? 1;
  return { end: end + second[0].length, factor: factor * times, unit: null };
}

function attached(text: string, at: number, letters: string, money: boolean): Tail | null {
  const word = letters.toLowerCase();
  const end = at + letters.length;
  if (/\d/.test(text[end] ?? '')) return null;
  const short = SHORT_MAGNITUDES.get(word);
  if (short && (money || !ATTACHED.has(word) || countsMillions(text, at, end)))
    return { end, factor: short, unit: null };
  if (/^[CF]$/.test(letters) && !isOfWarmth(text, at)) return null;
  if (letters.startsWith('°')) return { end: at, factor: 1, unit: 'degrees' };
  if (ATTACHED.has(word))
    return { end: at, factor: 1, unit: /^pct?$/.test(word) ? 'percent' : word };
  /* A whole word glued to digits lost its space ("7.8magnitude"). */
  return /^[a-z]{4,}$/.test(letters) ? { end: at, factor: 1, unit: null } : null;
}

const WARMTH =
  /[-−°]\d|minus|temperature|degrees|celsius|fahrenheit|warm|heat|hot\b|col[dl]|cool|fr(?:o|ee)z|mercury|\b(?:high|low)s?\b/i;

/* "It was 35C in the shade, a hot day", but "section 18C", "square 2C". */
const isOfWarmth = (text: string, at: number): boolean =>
  WARMTH.test(text.slice(Math.max(0, at - BESIDE), at + BESIDE));

/* "1.5m people" is a million and a half, and "1.5m." behind "2 million"; "1.5m long" and "1.5m." are metres. */
const countsMillions = (text: string, at: number, end: number): boolean =>
  (matchAt(COUNTED, text, end) !== null && matchAt(NOT_COUNTED, text, end) === null) ||
  MILLIONS.test(text.slice(Math.max(0, at - BESIDE), at));
