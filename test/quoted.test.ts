import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { blocksOf, openCorpus } from './opened.ts';

it('of two persons of one surname, the quotes are those of the one who is quoted', async () => {
  const corpus = await mkdtemp(join(tmpdir(), 'quoted-'));
  const about = 'Mayor Ada Lorne opened the port of Orlu. Ada Lorne wore a hat.';
  await writeFile(join(corpus, 'a.txt'), about);
  await writeFile(join(corpus, 'b.txt'), about.replace('port', 'dam'));
  await writeFile(join(corpus, 'c.txt'), '“The dam leaks,” said Emil Lorne, a guard in Ulm.');
  const opened = await openCorpus(corpus);
  const answer = await opened.ask('quotes', ['Lorne']);
  expect(answer.tone).toBe('found');
  expect(blocksOf(answer, 'note')[0]?.text).toBe('Taken for Emil Lorne.');
  const none = await opened.ask('quotes', ['Ada Lorne']);
  expect(none.tone).toBe('nothing');
  await opened.store.close();
  await rm(corpus, { recursive: true });
});
