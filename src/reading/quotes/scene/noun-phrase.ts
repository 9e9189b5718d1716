import { DAYS, MONTHS } from '../../tables/calendar.ts';
import { MEN, WOMEN } from '../../tables/cues.ts';
import { OFFICES } from '../../tables/offices.ts';
import { POSTNOMINALS } from '../../tables/titles.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import { isPersonName, mentionAt, type Scene } from './scene.ts';

/* Whether an adverb for the tagger is an office: "the Ashby |forward". */
const isOfficeAdverb = ({ pos, lower }: Token): boolean => pos === 'ADV' && OFFICES.has(lower);

/** Whether a word may belong to a noun phrase; a hyphen does, as the words it joins. */
export const isNominal = (token: Token): boolean =>
  token.text === '-' ||
  /^(?:PROPN|NOUN|ADJ|NUM|DET|PRON|SYM)$/.test(token.pos) ||
  isOfficeAdverb(token);

/** Whether a hyphen joins a word to another: "Tarn-|based", "president-|elect", "|under-secretary". */
export const isHyphened = (words: readonly Token[], at: number): boolean => {
  const before = words[at - 1];
  const word = words[at];
  const after = words[at + 1];
  return (
    (before?.text === '-' && !before.spaced && word?.spaced === false) ||
    (after?.text === '-' && !after.spaced)
  );
};

/** Words that join a noun to what it is of, for or with. */
export const LINKS: ReadonlySet<string> = new Set(
  `of for from at in into on over under with without within to by near against behind between before since who
  which that whose as about across along around among alongside during after inside off outside through
  throughout toward towards when`.split(/\s+/),
);

/** Whether a word only gives the name of the noun before it: "a woman |named Ann Smith". */
export const isNaming = (words: readonly Token[], at: number): boolean =>
  /^(?:called|named|nicknamed|surnamed)$/.test(lowerAt(words, at)) && words[at - 1]?.pos === 'NOUN';

/* Whether words that end in a month's name are a surname: "May", "Mrs May". */
const isSurname = (words: readonly Token[]): boolean => {
  const title = words.at(-2)?.lower.replace(/\.$/, '') ?? '';
  return (
    MONTHS.has(words.at(-1)?.lower ?? '') &&
    (words.length === 1 || MEN.has(title) || WOMEN.has(title))
  );
};

/* Words at the end of a phrase that are no part of it: "Smith |on Friday", "Smith |himself". */
const ASIDE =
  /^(?:on|in|had|has|have|,|also|\)|\d+|today|yesterday|tomorrow|himself|herself|itself|themselves)$/;

/* "|Smith MP", but not "the |Tarn MP" */
const isOfPerson = (scene: Scene, before: Token | undefined): boolean =>
  isPersonName(scene, before);

/** A phrase's own words: without "on Friday", "later", brackets at its end. */
export const trimmed = (scene: Scene, words: readonly Token[]): Token[] => {
  const own = [...words];
  for (let last = own.at(-1); last !== undefined; last = own.at(-1)) {
    if (mentionAt(scene, last) !== undefined || isSurname(own)) break;
    const aside =
      (POSTNOMINALS.has(last.text) && isOfPerson(scene, own.at(-2))) ||
      (last.pos === 'ADV' && !isOfficeAdverb(last)) ||
      DAYS.has(last.lower) ||
      MONTHS.has(last.lower);
    if (!aside && !ASIDE.test(last.lower)) break;
    own.pop();
  }
  return own;
};

/** The words of a phrase before "of", "for", "who" and the like, unless those stand inside a name. */
export const beforeLink = (scene: Scene, words: readonly Token[]): readonly Token[] => {
  const cut = words.findIndex(
    (word, i) =>
      i > 0 &&
      (LINKS.has(word.lower) || word.pos === 'VERB') &&
      !isHyphened(words, i) &&
      mentionAt(scene, word) === undefined,
  );
  return cut < 0 ? words : words.slice(0, cut);
};

/** The noun phrase that some words end with, "the work and pensions secretary" as a whole. */
export const phraseOf = (words: readonly Token[]): readonly Token[] => {
  const [first] = words;
  const whole =
    first?.lower === 'the' &&
    OFFICES.has(words.at(-1)?.lower ?? '') &&
    words.every((word) => isNominal(word) || word.lower === 'and' || word.lower === ',');
  const before = words.findLastIndex((word, i) => !isNominal(word) && !isHyphened(words, i));
  return whole ? words : words.slice(before + 1);
};

/** The head of a phrase, small letters: its last word, or what hyphens join to that: "president-elect", "mother-of-two". */
export const headWord = (words: readonly Token[]): string => {
  const last = words.at(-1);
  if (last === undefined) return '';
  /* "mother-of-two" */
  if (words.at(-3)?.lower === 'of' && words.at(-4)?.text === '-')
    return words
      .slice(-5)
      .map(({ lower }) => lower)
      .join('');
  const noun = /^(?:NOUN|PROPN)$/.test(last.pos) || !isHyphened(words, words.length - 1);
  return noun ? last.lower : `${words.at(-3)?.lower ?? ''}-${last.lower}`;
};
