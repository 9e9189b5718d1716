import { remembering } from '../../news/remember.ts';
import { fold } from '../fold.ts';
import { mayBeOneGiven } from '../tables/short-names.ts';

/* Spellings of one sound by the usual ways of writing Arabic, Persian and Slavic names in English. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|cz|ch/g, '1'],
  [/sch|sh|sz/g, '2'],
  [/kh|gh|ck|q|c(?=[aou]|[^aeiouy]|$)/g, 'k'],
  [/ph/g, 'f'],
  [/dj|dzh|zh/g, 'j'],
  [/th|dh/g, 't'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/[zc]/g, 's'],
  [/h/g, ''],
];

const ARTICLE = /^(?:al|el|ad|ash|as|an|ar|ul) (?=\p{L}{2})/u;

function soundOf(word: string): string {
  let sound = fold(word).replace(ARTICLE, '').replaceAll(' ', '');
  for (const written of SOUNDS) sound = sound.replace(written[0], written[1]);
  return sound
    .replace(/[aeiouy]+/g, (vowels) => (/[ou]/.test(vowels) ? 'o' : 'a'))
    .replace(/(.)\1+/g, '$1');
}

/* Names come again in many articles. */
const MOST_REMEMBERED = 50_000;

/** A word's sounds: transliteration doublets and vowels of one colour are the same. "Reisi", "Raisi" → "rasa". */
export const skeleton: (word: string) => string = remembering(soundOf, MOST_REMEMBERED);

/* Shorter words share their skeleton with too many others: "Dan" with "Dean", "Bell" with "Bill". */
const LEAST_LETTERS = 5;
const MOST_EDITS = 2;

/**
 * Whether two labels may be one name spelt in two ways: equal when folded without "al", or word by
 * word of one skeleton and at most two edits apart, or a given name in short. Iran and Iraq, Niger
 * and Nigeria are not.
 */
export function sameSpelling(a: string, b: string): boolean {
  const { words: left, joined } = plainWords(a);
  const { words: right, joined: other } = plainWords(b);
  if (joined === other) return joined !== '';
  return (
    left.length === right.length &&
    left.every(
      (word, at) => sameWord(word, right[at] ?? '', left.length > 1) || isGivenOf(left, right, at),
    )
  );
}

/* "Sam Poe" is "Samuel Poe": the first of several words, and one name in short. */
const isGivenOf = (left: readonly string[], right: readonly string[], at: number): boolean =>
  at === 0 && left.length > 1 && mayBeOneGiven(left[0] ?? '', right[0] ?? '');

/* "Abdul Rahim", "Abd al-Rahim", "Abdelrahim", "Abdur Rahman": one name of two words. */
const SERVANT = /\babd ?[aeu](?:l|([rsndtz])(?= ?\1)) ?(?=\p{L}{3})/gu;

const plainWords = remembering((label: string) => {
  const all = fold(label).replace(SERVANT, 'abdal').split(' ').filter(Boolean);
  const telling = all.filter((word) => word !== 'al' && word !== 'el');
  const words = telling.length > 0 ? telling : all;
  return { words, joined: words.join('') };
}, MOST_REMEMBERED);

/* A vowel between two consonants, as some write it where others write none: "Harthi", "Harithi". */
const isHelped = (longer: string, shorter: string): boolean =>
  longer.length === shorter.length + 1 &&
  shorter.length >= LEAST_LETTERS &&
  [...shorter].some(
    (_, at) =>
      at > 1 &&
      /[aeiou]/.test(longer.charAt(at)) &&
      !/[aeiouy]/.test(shorter.charAt(at - 1) + shorter.charAt(at)) &&
      longer.slice(0, at) + longer.slice(at + 1) === shorter,
  );

/* Beside another word of the name one may be a letter shorter: "Amir Daud", "Ameer Daoud". */
const sameWord = (a: string, b: string, isOfSeveral: boolean): boolean =>
  a === b ||
  (isOfSeveral && (isHelped(a, b) || isHelped(b, a))) ||
  (Math.min(a.length, b.length) >= LEAST_LETTERS - (isOfSeveral ? 1 : 0) &&
    Math.max(a.length, b.length) >= LEAST_LETTERS &&
    skeleton(a) === skeleton(b) &&
    distance(a, b, MOST_EDITS) <= MOST_EDITS);

/**
 * Edits between two words (letters put in, left out, changed, or two neighbours swapped), at most
 * `most` + 1. After Damerau 1964, restricted to swaps nothing else is done to.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let above: number[] = [];
  let row: number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (above[j - 2] ?? 0) + 1);
      next.push(best);
    }
    if (Math.min(...next) > most) return most + 1;
    above = row;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}
