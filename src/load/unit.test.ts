import { describe, expect, it } from 'vitest';
import { documentOf, unitOf } from './unit.ts';

const FOUND = { file: 'feed.jsonl', path: '/news/feed.jsonl', size: 9, modified: 5 };
const BYTES = new TextEncoder().encode('{"text":"a"}');

describe('a unit', () => {
  it('is filed by its document, and a later piece of one by its first line', () => {
    const [first, later] = [1, 512].map((firstLine) =>
      unitOf(FOUND, { file: 'feed.jsonl', bytes: BYTES, firstLine }),
    );
    expect([first?.file, later?.file]).toEqual(['feed.jsonl', 'feed.jsonl@512']);
    expect(later).toMatchObject({ size: 9, modified: 5, hash: first?.hash });
    expect(first?.hash).toMatch(/^\d+:[0-9a-f]{64}$/);
  });

  it('leads back to its document', () => {
    expect(
      ['feed.jsonl@512', 'feed.jsonl', 'a@12.txt', 'a.txt@12', 'B.NDJSON@7'].map(documentOf),
    ).toEqual(['feed.jsonl', 'feed.jsonl', 'a@12.txt', 'a.txt@12', 'B.NDJSON']);
  });
});
