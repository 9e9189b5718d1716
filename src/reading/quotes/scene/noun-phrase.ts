import { DAYS, MONTHS } from '../../tables/calendar.ts';
import { MEN, WOMEN } from '../../tables/cues.ts';
import { OFFICES } from '../../tables/offices.ts';
import { POSTNOMINALS } from '../../tables/titles.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import { isPersonName, mentionAt, type Scene } from './scene.ts';

/* "the Ashby |forward": an adverb for the tagger. */
const isOfficeAdverb = ({ pos, lower }: Token): boolean => pos === 'ADV' && OFFICES.has(lower);

/** Words of a noun phrase; a hyphen belongs to the words it joins. */
export const isNominal = (token: Token): boolean =>
  token.text === '-' ||
  /^(?:PROPN|NOUN|ADJ|NUM|DET|PRON|SYM)$/.test(token.pos) ||
  isOfficeAdverb(token);

/** "Tarn-|based", "president-|elect", "|under-secretary": whether a hyphen joins a word to another. */
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

/** "a man |named Ann Smith": whether a word only gives the name of the noun before it. */
export const isNaming = (words: readonly Token[], at: number): boolean =>
  /^(?:called|named|nicknamed|surnamed)$/.test(lowerAt(words, at)) && words[at - 1]?.pos === 'NOUN';

/* "May", "Mrs May": a month's name that cannot be the day of anything. */
const isSurname = (words: readonly Token[]): boolean => {
  const title = words.at(-2)?.lower.replace(/\.$/, '') ?? '';
  return (
    MONTHS.has(words.at(-1)?.lower ?? '') &&
    (words.length === 1 || MEN.has(title) || WOMEN.has(title))
  );
};

/* What may stand behind a phrase that is no part of it. */
const ASIDE =
  /^(?:on|in|had|has|have|,|also|\)|\d+|today|yesterday|tomorrow|himself|herself|itself|themselves)$/;

/* "Ann Smith |MP", but "the Tarn |MP" */
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

/** The words before "of", "for", "who" …, unless those stand inside a name. */
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

/** The words of a phrase up to its head, "the work and pensions secretary" too. */
export const phraseOf = (words: readonly Token[]): readonly Token[] => {
  const [first] = words;
  const whole =
    first?.lower === 'the' &&
    OFFICES.has(words.at(-1)?.lower ?? '') &&
    words.every((word) => isNominal(word) || word.lower === 'and' || word.lower === ',');
  const before = words.findLastIndex((word, i) => !isNominal(word) && !isHyphened(words, i));
  return whole ? words : words.slice(before + 1);
};

/** The last word of a phrase, small letters, and if it is no noun what a hyphen joins it to: "president-elect". */
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
