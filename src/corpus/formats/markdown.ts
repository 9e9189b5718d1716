import type { Span } from '../../news/span.ts';
import type { Draft } from '../draft.ts';
import { fieldsOf } from '../metadata/fields.ts';
import { firstStated } from '../metadata/metadata.ts';
import { frontOf } from './front.ts';
import { readPlain } from './plain.ts';

/** Reads Markdown: front matter, then the text itself; spans point into the whole file. */
export function readMarkdown(text: string, file: string): readonly Draft[] {
  const front = frontOf(text);
  const masked = withoutMarkup(text, front?.end ?? 0);
  const plain = readPlain(masked.text);
  const stated = firstStated(fieldsOf(front?.fields ?? {}), { title: masked.title }, plain.stated);
  return [{ file, text, own: true, stated, body: plain.body }];
}

/** Markup that is no words: fences with their content, comments, tables, images, rules, tags, notes' marks. */
const MARKUP: readonly RegExp[] = [
  /^ {0,3}(?:```|~~~)[\s\S]*?(?:^ {0,3}(?:```|~~~).*$|(?![\s\S]))/gm,
  /<!--[\s\S]*?(?:-->|$)/g,
  /^[ \t]*\|.*$/gm,
  /^[ \t]*!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)[ \t]*$/gm,
  /^[ \t]*(?:[-*_][ \t]{0,8}){3,200}$/gm,
  /<\/?[a-z][^<>\n]{0,2000}>/gi,
  /\[\^[^\]\s]{1,40}\](?!:)/g,
  /^[ \t]*\[[^\]\n]{1,200}\]:[ \t]*\S+.*$/gm,
];

/** The same text, its markup lines and markers overwritten by spaces so that no character moves. */
function withoutMarkup(text: string, front: number): { text: string; title: string | null } {
  let plain = blank(text, [0, front]);
  for (const pattern of MARKUP) plain = plain.replace(pattern, blanked);
  let title: string | null = null;
  plain = plain.replace(
    /^[ \t]{0,3}#{1,6}[ \t]+(.*)$|^([^\n]+)\r?\n[ \t]{0,3}=+[ \t]*$/gm,
    (all, hashed?: string, underlined?: string) => {
      title ??= (underlined ?? unclosed(hashed ?? '')).replace(/\s+/g, ' ').trim();
      return blanked(all);
    },
  );
  plain = plain.replace(/^[ \t]*(?:>[ \t]?)+/gm, blanked);
  return { text: plain, title };
}

/** A heading's words without the hashes that may close it; a pattern would try every run of them anew. */
function unclosed(words: string): string {
  let end = words.length;
  while (end > 0 && ' \t#'.includes(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end);
}

const blanked = (words: string): string => words.replace(/[^\r\n]/g, ' ');
const blank = (text: string, [start, end]: Span): string =>
  text.slice(0, start) + blanked(text.slice(start, end)) + text.slice(end);
