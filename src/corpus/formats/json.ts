import type { Metadata, Skip } from '../../news/article.ts';
import type { Draft } from '../draft.ts';
import { tooLong } from '../files/pieces.ts';
import { LIMITS } from '../limits.ts';
import { isObject } from '../metadata/fields.ts';
import { firstStated } from '../metadata/metadata.ts';
import { storedText } from './html.ts';
import { readPlain } from './plain.ts';
import { listIn, recordIn, statedOfAll } from './records.ts';

/** Reads a `.json`: an article, an array of them (`x.json#1` is its first), or an object that holds one. */
export function readJson(text: string, file: string): readonly (Draft | Skip)[] {
  const value = parsed(text);
  if (value === undefined) return [broken(file, 'It is not valid JSON.')];
  const list = listIn(value);
  if (list === null) return [articleIn(value, file)];
  const ofAll = statedOfAll(value);
  return list.map((element, i) => articleIn(element, `${file}#${i + 1}`, ofAll));
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

function articleIn(value: unknown, file: string, ofAll: Partial<Metadata> = {}): Draft | Skip {
  if (!isObject(value)) return broken(file, 'It is not an article.');
  const record = recordIn(value);
  if (record === null) return broken(file, 'It has no text.');
  const text = storedText(record.text);
  const plain = readPlain(text);
  const stated = firstStated(record.stated, plain.stated, ofAll);
  return { file, text, own: false, stated, body: plain.body };
}
