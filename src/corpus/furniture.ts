import { CAPTIONS, EMBED_SIGNATURE, EMBEDS, PHRASES, SECTIONS } from './phrases.ts';

/** What a paragraph looks like by itself. */
export type Look = 'prose' | 'fragment' | 'furniture' | 'section' | 'embed' | 'signature';

const TERMINAL = /[.!?…]["”’'»)\]*_]*$/;
const LEADS_ON = /[:;,–—-]["”’')]*$/;
const INNER_STOP = /[.!?]["”’)]*\s+["“‘(]?\p{Lu}/u;

/** Words from which a paragraph without a full stop is a sentence that was cut, not a heading. */
const CUT_WORDS = 22;
const CUT_WORDS_AFTER_STOP = 15;
const LEAD_WORDS = 8;
const LONG_WORDS = 20;

const countOf = (words: string): number => words.split(/\s+/).length;

/** Judges one trimmed paragraph without its neighbours. */
export function lookOf(words: string): Look {
  const head = words.slice(0, 400);
  if (SECTIONS.some((pattern) => pattern.test(head))) return 'section';
  if (EMBED_SIGNATURE.test(words.slice(-200)))
    return EMBEDS[0]?.test(words) ? 'embed' : 'signature';
  if (EMBEDS.some((pattern) => pattern.test(words))) return 'embed';
  if (PHRASES.some((pattern) => pattern.test(head))) return 'furniture';
  if (words.length < 500 && CAPTIONS.some((pattern) => pattern.test(words))) return 'furniture';
  if (!/\p{L}/u.test(words) || /^\S+$/.test(words)) return 'fragment';
  if (TERMINAL.test(words)) return 'prose';
  const count = countOf(words);
  if (count >= CUT_WORDS || (LEADS_ON.test(words) && count >= LEAD_WORDS)) return 'prose';
  return count >= CUT_WORDS_AFTER_STOP && INNER_STOP.test(words) ? 'prose' : 'fragment';
}

/**
 * Which paragraphs belong to the article: prose from the first to the last of it, without what follows
 * a heading like "Related", without embedded posts, and without lines that repeat.
 */
export function kept(paragraphs: readonly string[]): readonly boolean[] {
  const looks = paragraphs.map(lookOf);
  const repeated = repeatedLines(paragraphs);
  const keep = looks.map((look, i) => look === 'prose' && !repeated.has(paragraphs[i] ?? ''));
  for (const [i, look] of looks.entries()) {
    if (look === 'signature' && i > 0 && !TERMINAL.test(paragraphs[i] ?? ''))
      keep[i - 1] &&= !isPost(paragraphs, i);
  }
  let inSection = false;
  for (const [i, look] of looks.entries()) {
    if (look === 'section') inSection = true;
    else if (inSection && keep[i] === true) {
      if (resumes(paragraphs, looks, i)) inSection = false;
      else keep[i] = false;
    }
  }
  return keep;
}

/** Whether a signature stands alone under its post, so that the paragraph above is the post. */
const isPost = (paragraphs: readonly string[], at: number): boolean =>
  /^[—–-]/.test(paragraphs[at] ?? '');

/** After a block of links the article goes on with long prose that is followed by prose. */
function resumes(paragraphs: readonly string[], looks: readonly Look[], at: number): boolean {
  const words = paragraphs[at] ?? '';
  const next = looks.slice(at + 1).find((look) => look !== 'furniture');
  return countOf(words) >= LONG_WORDS && next === 'prose';
}

function repeatedLines(paragraphs: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const words of paragraphs) {
    if (seen.has(words) && !INNER_STOP.test(words)) repeated.add(words);
    seen.add(words);
  }
  return repeated;
}
