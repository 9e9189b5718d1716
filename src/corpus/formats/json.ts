import type { Skip } from '../../news/article.ts';
import type { Draft } from '../draft.ts';
import { tooLong } from '../files/pieces.ts';
import { LIMITS } from '../limits.ts';
import { fieldsOf, textOf } from '../metadata/fields.ts';
import { firstStated } from '../metadata/metadata.ts';
import { storedText } from './html.ts';
import { readPlain } from './plain.ts';

const LISTS = ['articles', 'items', 'data', 'results', 'documents', 'docs', 'entries', 'stories'];

/** Reads a `.json`: an article, an array of them (`x.json#1` is its first), or an object that holds one. */
export function readJson(text: string, file: string): readonly (Draft | Skip)[] {
  const value = parsed(text);
  if (value === undefined) return [broken(file, 'It is not valid JSON.')];
  const list = listIn(value);
  return list === null
    ? [articleIn(value, file)]
    : list.map((element, i) => articleIn(element, `${file}#${i + 1}`));
}

/** Reads a `.jsonl`: one article a line; `file` of each is `x.jsonl#` and its line. */
export function readJsonLines(
  text: string,
  file: string,
  firstLine: number,
): readonly (Draft | Skip)[] {
  return text.split('\n').flatMap((line, i): readonly (Draft | Skip)[] => {
    if (line.trim() === '') return [];
    const number = firstLine + i;
    if (line.length > LIMITS.lineBytes) return [tooLong(file, number)];
    const value = parsed(line);
    const name = `${file}#${number}`;
    return [
      value === undefined ? broken(name, 'The line is not valid JSON.') : articleIn(value, name),
    ];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const broken = (file: string, detail: string): Skip => ({ file, reason: 'broken', detail });

function listIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null || textOf(value) !== null) return null;
  const fields = new Map<string, unknown>(Object.entries(value));
  const list = LISTS.map((name) => fields.get(name)).find((held) => Array.isArray(held));
  return Array.isArray(list) ? list : null;
}

function articleIn(value: unknown, file: string): Draft | Skip {
  if (typeof value !== 'object' || value === null) return broken(file, 'It is not an article.');
  const given = textOf(value);
  if (given === null) return broken(file, 'It has no text.');
  const text = storedText(given);
  const plain = readPlain(text);
  return {
    file,
    text,
    own: false,
    stated: firstStated(fieldsOf(value), plain.stated),
    body: plain.body,
  };
}
