/* Words that inflect and are worth a search; auxiliaries and pronouns are neither. */
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV']);

const VOWEL = /[aeiou]|(?<=[^aeiou])y/;
const DOUBLED = /([^aeiouylsz])\1$/;
const SHORT = /^[^aeiou]*[aeiouy][^aeiouywx]$/;

/* Porter's measure: how many times a vowel is followed by a consonant. */
const measure = (stem: string): number =>
  stem
    .replace(/(?<=[^aeiou])y/g, 'i')
    .replace(/^[^aeiou]+/, '')
    .match(/[aeiou]+[^aeiou]+/g)?.length ?? 0;

const withoutPlural = (word: string): string => {
  if (/(?:ss|i)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
};

const withoutTense = (word: string): string => {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const stem = word.replace(/(?:ed|ing)$/, '');
  if (stem === word || !VOWEL.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (DOUBLED.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && SHORT.test(stem) ? `${stem}e` : stem;
};

const withoutEnd = (word: string): string => {
  const noun = word.replace(/[ae]nce$/, '');
  if (noun !== word && measure(noun) > 1) return noun;
  const turned = /y$/.test(word) && VOWEL.test(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;
  const stem = turned.endsWith('e') ? turned.slice(0, -1) : turned;
  const mute = stem !== turned && (measure(stem) > 1 || (measure(stem) === 1 && !SHORT.test(stem)));
  const short = mute ? stem : turned;
  return short.endsWith('ll') && measure(short.slice(0, -1)) > 1 ? short.slice(0, -1) : short;
};

/*
 * Steps 1 and 5 (and "-ence", "-ance" of step 4) of Porter, An algorithm for suffix stripping
 * (Program 14, 1980): the ones that undo inflection. Two words that agree here agree after the other steps, which the index's stemmer adds.
 */
const stemOf = (word: string): string =>
  word.length < 3 ? word : withoutEnd(withoutTense(withoutPlural(word)));

/** Whether the index's stemmer cannot reach a dictionary form from a word: "strike" from "struck". */
export const isIrregular = (lower: string, lemma: string, pos: string): boolean =>
  lemma !== lower && CONTENT.has(pos) && lemma.length > 1 && stemOf(lower) !== stemOf(lemma);

/** A word whose dictionary form is known, and whether the index's stemmer cannot reach that from it. */
interface Inflected {
  readonly lemma: string;
  readonly irregular: boolean;
}

/** Dictionary forms the index's stemmer cannot reach from the words. Each once. */
export function irregularLemmas(words: readonly Inflected[]): string[] {
  const lemmas: string[] = [];
  for (const { irregular, lemma } of words)
    if (irregular && !lemmas.includes(lemma)) lemmas.push(lemma);
  return lemmas;
}
