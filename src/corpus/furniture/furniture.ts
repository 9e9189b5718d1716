import { countOf } from '../text/count.ts';
import { CAPTION_FOLLOWS, CAPTION_HIDDEN, PICTURE_CREDIT, PICTURE_LABEL } from './captions.ts';
import { linkedAmong } from './links.ts';
import { type Look, lookOf } from './look.ts';
import { ABOUT_AUTHOR, REPORTED } from './phrases.ts';

/** A sentence that stands in one text so often is a menu's. */
const MENU_TIMES = 3;

/**
 * Which paragraphs belong to the article: prose, without what follows a heading like "Related",
 * without embedded posts, and without lines that repeat.
 */
export function kept(paragraphs: readonly string[]): readonly boolean[] {
  const looks = paragraphs.map(lookOf);
  const repeated = repeats(paragraphs, looks);
  const linked = linkedAmong(paragraphs, looks);
  const first = looks.indexOf('prose');
  const last = looks.slice(0, endOf(paragraphs, looks)).lastIndexOf('prose');
  return looks.map((look, i) => {
    if (look !== 'prose' || repeated[i] === true || linked[i] === true || i > last) return false;
    if (isPost(paragraphs, looks, i) || isBesidePicture(paragraphs, i)) return false;
    if (i === first && isCaptionFirst(paragraphs, i)) return false;
    return !(i > 2 && i > last - 2 && ABOUT_AUTHOR.test(paragraphs[i] ?? ''));
  });
}

/** Sentences behind a deck from which "Comments" under it is a button, and the article follows. */
const ARTICLE_FOLLOWS = 5;

/** Who helped is said when the article is over. */
const CONTRIBUTED =
  /\bcontributed (?:to this (?:report|story|article)|reporting)\.?$|^\W?with reporting (?:by|from)\b/i;

/** Where a heading or a credit says that the article is over. */
function endOf(paragraphs: readonly string[], looks: readonly Look[]): number {
  let left = looks.filter((look) => look === 'prose').length;
  let before = 0;
  for (let i = 0; i < looks.length; i++) {
    const look = looks[i];
    if (look === 'prose') {
      before += 1;
      left -= 1;
    }
    const isOver = before > 1 && left < ARTICLE_FOLLOWS && CONTRIBUTED.test(paragraphs[i] ?? '');
    if (isOver || (look === 'ending' && (before > 1 || left < ARTICLE_FOLLOWS))) return i;
  }
  return looks.length;
}

/** Whether a line before it says that it is a caption, or one behind it whose picture it is. */
const isBesidePicture = (paragraphs: readonly string[], at: number): boolean =>
  CAPTION_FOLLOWS.test(paragraphs[at - 1] ?? '') ||
  isCredit(paragraphs[at + 1] ?? '') ||
  CAPTION_HIDDEN.test(paragraphs[at + 2] ?? '');

/** A longer paragraph does not only say whose a picture is. */
const CREDIT_CHARACTERS = 120;

const isCredit = (words: string): boolean =>
  words.length <= CREDIT_CHARACTERS && PICTURE_CREDIT.test(words);

/** Words up to which what stands above "Photo: …" can be a caption alone. */
const CAPTION_WORDS = 16;

const isCaptionFirst = (paragraphs: readonly string[], at: number): boolean => {
  const words = paragraphs[at] ?? '';
  const credited = PICTURE_LABEL.test(paragraphs[at + 1] ?? '');
  return credited && countOf(words) <= CAPTION_WORDS && !REPORTED.test(words);
};

/** Whether the next paragraph is nothing but the signature of an embedded post. */
const isPost = (paragraphs: readonly string[], looks: readonly Look[], at: number): boolean =>
  looks[at + 1] !== 'prose' && /^[—–-]\s?[^—–]{1,60}\(@\w{1,20}\)/.test(paragraphs[at + 1] ?? '');

/** Lines that stand there again: all of a menu's, and of a sentence every one but the first. */
function repeats(paragraphs: readonly string[], looks: readonly Look[]): readonly boolean[] {
  const times = new Map<string, number>();
  for (const words of paragraphs) times.set(words, (times.get(words) ?? 0) + 1);
  const seen = new Set<string>();
  return paragraphs.map((words, i) => {
    const again = seen.has(words);
    seen.add(words);
    return looks[i] === 'prose' ? again || (times.get(words) ?? 0) >= MENU_TIMES : again;
  });
}
