import type { Article, Notice, Skip } from '../news/article.ts';
import type { Draft } from './draft.ts';
import { decode } from './files/decode.ts';
import { articleId, distinct } from './files/identity.ts';
import { readHtml } from './formats/html.ts';
import { readJson, readJsonLines } from './formats/json.ts';
import { readMarkdown } from './formats/markdown.ts';
import { readPlain } from './formats/plain.ts';
import { foreignLanguage } from './language.ts';
import { withPublished } from './metadata/metadata.ts';

/** Everything one document, or one piece of it, gave. */
export interface Document {
  readonly articles: readonly Article[];
  readonly skips: readonly Skip[];
  readonly notices: readonly Notice[];
}

type Format = (text: string, file: string, firstLine: number) => readonly (Draft | Skip)[];

const plain: Format = (text, file) => [{ file, text, own: true, ...readPlain(text) }];

/** Readers by the end of a file's name; any other is plain text, `.txt` among them. */
const FORMATS: Readonly<Record<string, Format>> = {
  md: readMarkdown,
  markdown: readMarkdown,
  html: readHtml,
  htm: readHtml,
  json: readJson,
  jsonl: readJsonLines,
  ndjson: readJsonLines,
};

/**
 * Reads a document's bytes. The text of a `.txt` or `.md` is every decoded character after the byte
 * order mark, line ends as they are. Never throws: what cannot be read is a skip.
 */
export async function readDocument(
  file: string,
  bytes: Uint8Array,
  firstLine = 1,
): Promise<Document> {
  const decoded = decode(bytes);
  if (decoded === null) return only(file, 'binary', 'It holds binary data, not text.');
  if (decoded.text.trim() === '') return only(file, 'empty', 'It holds nothing but space.');
  const format = FORMATS[/[^.]+$/.exec(file)?.[0].toLowerCase() ?? ''] ?? plain;
  const read = attempt(format, decoded.text, file, firstLine);
  const part = firstLine === 1 ? file : `${file}@${firstLine}`;
  const articles: Article[] = [];
  const skips: Skip[] = [];
  for (const draft of read) {
    const fault = 'reason' in draft ? draft : await faultOf(draft);
    if (fault !== null) skips.push(fault);
    else if (!('reason' in draft)) articles.push(articleOf(draft, part));
  }
  const notices =
    decoded.guess === null ? [] : [{ file, detail: `Its encoding was guessed: ${decoded.guess}.` }];
  return { articles: distinct(articles), skips, notices };
}

/** A document that brings a parser to its knees is one more broken document. */
function attempt(
  format: Format,
  text: string,
  file: string,
  firstLine: number,
): ReturnType<Format> {
  try {
    return format(text, file, firstLine);
  } catch (error) {
    const detail = `It cannot be taken apart: ${error instanceof Error ? error.message : 'unknown'}.`;
    return [{ file, reason: 'broken', detail }];
  }
}

const only = (file: string, reason: Skip['reason'], detail: string): Document => ({
  articles: [],
  skips: [{ file, reason, detail }],
  notices: [],
});

/** Why what was read is no article: it has no body, or is not English. */
async function faultOf({ file, text, body }: Draft): Promise<Skip | null> {
  const isEmpty = body.length === 0;
  const words = isEmpty ? text : body.map((span) => text.slice(...span)).join('\n');
  const language = await foreignLanguage(words);
  if (language !== null) return { file, reason: 'not English', detail: `It is in ${language}.` };
  return isEmpty
    ? { file, reason: 'empty', detail: 'No sentence of an article stands in it.' }
    : null;
}

function articleOf({ file, text, own, stated, body }: Draft, document: string): Article {
  return { id: articleId(document, text), file, ...withPublished(stated), text, own, body };
}
