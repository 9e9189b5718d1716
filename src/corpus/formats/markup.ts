import { LIMITS } from '../limits.ts';
import { unescaped } from '../text/references.ts';

/** Elements whose content is never text of an article. */
export const DROPPED = new Set(
  (
    'script style noscript template svg math canvas iframe object audio video figure figcaption picture ' +
    'nav aside footer form button select textarea input label dialog menu table'
  ).split(' '),
);

/** Elements that part paragraphs. */
export const BLOCKS = new Set(
  (
    'address article blockquote body center dd details div dl dt fieldset h1 h2 h3 h4 h5 h6 header hr ' +
    'html li main ol p pre section summary tbody td th tr ul'
  ).split(' '),
);

const RAW = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'svg', 'iframe']);
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Characters that only say where a word may be broken or that nothing stands there. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/** Words without the characters that nobody sees. */
export const visible = (words: string): string => words.replace(INVISIBLE, '');

/** Words of a page as they are shown: every run of space is one, and what nobody sees is not there. */
export const spaced = (words: string): string => visible(words).replace(/\s+/g, ' ');

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly start: number;
  readonly end: number;
}

/** The tags of a page in order, without a tree, in linear time; comments and raw text are passed over. */
function* tagsOf(html: string): Generator<Tag> {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end < 0) return;
      at = end + 3;
      continue;
    }
    const name = /^<\/?([a-z][\w:-]{0,40})/i.exec(html.slice(at, at + 44))?.[1]?.toLowerCase();
    if (name === undefined) {
      at += 1;
      continue;
    }
    const close = html.indexOf('>', at);
    if (close < 0) return;
    const closing = html[at + 1] === '/';
    yield { name, closing, start: at, end: close + 1 };
    at = close + 1;
    if (RAW.has(name) && !closing) {
      const raw = new RegExp(`</${name}`, 'gi');
      raw.lastIndex = at;
      const found = raw.exec(html);
      if (found === null) return;
      at = found.index;
    }
  }
}

/** Whether a page can be made a tree in reasonable time and stack. */
export function isTame(html: string): boolean {
  let depth = 0;
  let tags = 0;
  if ((html.match(/</g)?.length ?? 0) > 2 * LIMITS.htmlTags) return false;
  for (const { name, closing } of tagsOf(html)) {
    tags += 1;
    if (VOID.has(name) || name === 'p' || name === 'li') continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > LIMITS.htmlDepth || tags > LIMITS.htmlTags) return false;
  }
  return true;
}

/** The text of a page without a tree: blocks parted by empty lines, everything between tags kept. */
export function flatText(html: string): string {
  const parts: string[] = [];
  let at = 0;
  let raw = false;
  for (const { name, closing, start, end } of tagsOf(html)) {
    if (!raw) parts.push(spaced(unescaped(html.slice(at, start))));
    if (BLOCKS.has(name) || name === 'title') parts.push('\n\n');
    else if (name === 'br') parts.push('\n');
    raw = RAW.has(name) && !closing;
    at = end;
  }
  if (!raw) parts.push(spaced(unescaped(html.slice(at))));
  return tidy(parts.join(''));
}

/** Paragraphs without surrounding space, parted by one empty line. */
export const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
