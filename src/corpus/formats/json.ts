import type { Metadata, Skip } from '../../news/article.ts';
import type { Draft } from '../draft.ts';
import { tooLong } from '../files/pieces.ts';
import { LIMITS } from '../limits.ts';
import { isObject } from '../metadata/values.ts';
import { recordDraft } from './html.ts';
import { listIn, recordIn, statedOfAll } from './records.ts';

/**
 * Reads a `.json`: an article, an array of them (`x.json#1` is its first), an object that holds one, or
 * an article a line.
 */
export function readJson(text: string, file: string): readonly (Draft | Skip)[] {
  const value = parsed(text);
  if (value !== undefined) return articlesIn(value, file);
  return isObject(parsed(firstLineOf(text)))
    ? readJsonLines(text, file, 1)
    : [broken(file, 'It is not valid JSON.')];
}

function articlesIn(value: unknown, file: string): readonly (Draft | Skip)[] {
  const list = listIn(value);
  if (list === null) return [articleIn(value, file)];
  if (list.length === 0) return [{ file, reason: 'empty', detail: 'It is a list of nothing.' }];
  const ofAll = statedOfAll(value);
  return list.map((element, i) => articleIn(element, `${file}#${i + 1}`, ofAll));
}

const firstLineOf = (text: string): string => /\S.*/.exec(text)?.[0] ?? '';

/**
 * Reads a `.jsonl`: one article a line; `file` of each is `x.jsonl#` and its line. One that is no list of
 * lines, but one value over many, is read as a `.json` is.
 */
export function readJsonLines(
  text: string,
  file: string,
  firstLine: number,
): readonly (Draft | Skip)[] {
  const whole = isObject(parsed(firstLineOf(text))) ? undefined : parsed(text);
  if (whole !== undefined) return articlesIn(whole, file);
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
  return record === null ? broken(file, 'It has no text.') : recordDraft(record, file, ofAll);
}
