import { LIMITS } from './limits.ts';

/** Words that carry English sentences and stand in hardly any other language. */
const ENGLISH = new Set(
  (
    'the of and to that with was were his her from which this have has had been they their there ' +
    'would will who said by it its not are but after about when more when than into over before'
  ).split(' '),
);

/** Share of such words from which a text is English whatever its names look like. */
const PLAIN_ENGLISH = 0.12;
/** The same of a few lines from its middle: most news has 0.3, and no more needs to be looked at. */
const CLEAR_ENGLISH = 0.2;
const CLEAR_CHARACTERS = 300;
const SOME_ENGLISH = 0.06;

/** Fewer words than this tell no language, and few of them, names above all, mislead. */
const FEWEST_WORDS = 3;
const FEW_WORDS = 8;
/** English that scores at least this share of the best language stays English when in doubt. */
const NEARLY = 0.75;

/** Letters in a row that are not Latin. */
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}]{4}/u;

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** The language of a text in English ("Spanish"), or null when it is English or cannot be told. */
export async function foreignLanguage(text: string): Promise<string | null> {
  if (englishShare(wordsOf(middleOf(text, CLEAR_CHARACTERS))) >= CLEAR_ENGLISH) return null;
  const sample = middleOf(text, LIMITS.languageSample).toLowerCase();
  const words = wordsOf(sample);
  const latin = !OTHER_SCRIPT.test(sample);
  if (words.length < FEWEST_WORDS && latin) return null;
  const share = englishShare(words);
  if (share >= PLAIN_ENGLISH) return null;
  const { eld } = await import('eld/extrasmall');
  const detected = eld.detect(sample);
  const { language } = detected;
  if (language === '' || language === 'en') return null;
  const scores = detected.getScores();
  const doubtful = share >= SOME_ENGLISH || (latin && words.length < FEW_WORDS);
  if (doubtful && (scores.en ?? 0) > NEARLY * (scores[language] ?? 0)) return null;
  return names.of(language) ?? language;
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];

/** The share of words that are English; not a number when there are none. */
const englishShare = (words: readonly string[]): number =>
  words.filter((word) => ENGLISH.has(word)).length / words.length;

/** A stretch from the middle, where a foreign headline or an English menu does not decide. */
function middleOf(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const start = Math.floor((text.length - characters) / 2);
  return text.slice(start, start + characters);
}
