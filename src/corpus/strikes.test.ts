import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../news/article.ts';
import { readDocument } from './document.ts';
import { walk } from './files/walk.ts';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const CASES = `${SHARED}acceptance.json`;

interface Case {
  readonly mustShow: readonly (readonly { readonly file: string; readonly text: string }[])[];
  readonly mustNotShow: readonly string[];
}

describe.runIf(existsSync(CASES))('a corpus of scraped articles', () => {
  const articles: Article[] = [];
  let cases: readonly Case[] = [];

  beforeAll(async () => {
    const told = JSON.parse(readFileSync(CASES, 'utf8')) as { corpus: string; cases: Case[] };
    cases = told.cases;
    for await (const found of walk(SHARED + told.corpus)) {
      if ('reason' in found) continue;
      articles.push(...(await readDocument(found.file, readFileSync(found.path))).articles);
    }
  });

  const bodyOf = ({ text, body }: Article): string =>
    body
      .map((span) => text.slice(...span))
      .join('\n')
      .replaceAll('\u00A0', ' ');

  test('keeps everything an answer must show', () => {
    expect(articles).toHaveLength(5);
    for (const { file, text } of cases.flatMap(({ mustShow }) => mustShow.flat())) {
      const article = articles.find((one) => one.file === file);
      expect(article === undefined ? '' : bodyOf(article)).toContain(text);
    }
  });

  test('keeps no menu, link, post or glued date that an answer must not show', () => {
    const furniture = cases
      .filter((one) => one.mustNotShow.length > 4)
      .flatMap((one) => one.mustNotShow.slice(0, 6));
    for (const words of furniture) {
      for (const article of articles) expect(bodyOf(article)).not.toContain(words);
    }
  });

  test('takes metadata only from words of the file', () => {
    for (const { text, title, outlet, agency, url, authors } of articles) {
      for (const words of [title, outlet, agency, url, ...authors]) {
        expect(words === null || text.includes(words)).toBe(true);
      }
    }
  });

  test('leaves unsaid what no file says', () => {
    expect(articles.every(({ published }) => /^\d{4}-\d\d-\d\d/.test(published ?? ''))).toBe(true);
    const said = ({ title, outlet, agency, url, authors }: Article): boolean[] =>
      [title, outlet, agency, url, authors[0] ?? null].map((words) => words !== null);
    expect(articles.map(said)).toEqual([
      [false, false, false, false, false],
      [false, false, false, false, false],
      [true, false, true, false, false],
      [true, true, true, false, true],
      [true, true, false, true, true],
    ]);
  });
});
