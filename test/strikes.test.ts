import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../src/answer/answer.ts';
import { groupReprints } from '../src/brief/reprints/reprints.ts';
import { renderTerminal } from '../src/render/terminal/render.ts';
import { blocksOf, shownIn } from './opened.ts';
import { sharedCorpus } from './shared-corpus.ts';

const CORPUS = fileURLToPath(new URL('../../shared/corpus/strikes/', import.meta.url));

const notesOf = (answer: Answer): string[] => blocksOf(answer, 'note').map(({ text }) => text);

const groupsOf = (answer: Answer) => blocksOf(answer, 'figures').flatMap(({ groups }) => groups);

/** Furniture of the five pages, and glue between a date and a sentence. */
const NEVER =
  /Lamont|\$50,000|in your Inbox|Cookie Settings|pic\.twitter|date 2024-|Privacy Policy|NewsApp/;

const QUESTIONS: readonly (readonly [string, ...string[]])[] = [
  ['who', 'Biden'],
  ['who', 'IRGC'],
  ['numbers', 'attacks'],
  ['numbers', 'people killed'],
  ['quotes', 'Kirby'],
  ['ask', 'Did the US strike Yemen?'],
  ['ask', 'What did the drone hit?'],
  ['brief'],
  ['brief', 'Kataib Hezbollah'],
  ['timeline'],
  ['compare', 'CNN', '002'],
  ['sources'],
];

describe.runIf(existsSync(CORPUS))('five noisy articles about one night', () => {
  const opened = sharedCorpus(CORPUS);

  it('differ on how many attacks there were, and the parts of one count add up', async () => {
    const groups = groupsOf(await opened().ask('numbers', ['attacks']));
    const group = groups.find(({ figures }) => figures.some(({ low }) => low === 166));
    const counts = group?.figures.map(({ low, high }) => [low, high]) ?? [];
    expect(group?.verdict).toBe('differ');
    expect(counts).toEqual(
      expect.arrayContaining([
        [166, 166],
        [165, 165],
      ]),
    );
    expect(counts).toContainEqual([160, null]);
    expect(group?.computed).toEqual(['67 + 98 + 1 = 166']);
  });

  it.each(['munitions', 'injured', 'minutes', 'militants killed'])(
    'do not differ on %s',
    async (topic) => {
      const groups = groupsOf(await opened().ask('numbers', [topic]));
      expect(groups.length).toBeGreaterThan(0);
      expect(groups.map(({ verdict }) => verdict)).not.toContain('differ');
    },
  );

  it('give one officer two roles, and the answer says so', async () => {
    expect(notesOf(await opened().ask('who', ['sims']))).toContain(
      'The sources give different roles.',
    );
  });

  it('have names in several spellings that are one, and the answer says which it took', async () => {
    const raisi = await opened().ask('who', ['Reisi']);
    expect(notesOf(raisi)[0]).toMatch(/^Taken for .*Raisi, another spelling\.$/);
    const kataib = await opened().ask('who', ['Kataeb']);
    expect(blocksOf(kataib, 'names')[0]?.names[0]).toMatchObject({
      spellings: expect.arrayContaining(['Kataib Hezbollah', 'Kataeb Hezbollah']),
      articles: 5,
    });
    expect(JSON.stringify(kataib.blocks)).not.toContain('Free Hezbollah');
  });

  it('count what an agency gave to several as one origin', async () => {
    const answer = await opened().ask('ask', ['Has Iran denied the attack?']);
    const denial = shownIn(answer).find(({ claim }) => /has denied/.test(claim.text))?.claim;
    expect(denial).toMatchObject({ origins: 1, articles: 3 });
  });

  it('keep two translations of one quotation apart', async () => {
    const [block] = blocksOf(await opened().ask('quotes', ['Raisi']), 'quotes');
    const bully = block?.quotes.filter(({ claim }) => /bully us/.test(claim.text)) ?? [];
    expect(bully).toHaveLength(2);
    expect(bully.map(({ claim }) => claim.reprints.length)).toContain(0);
  });

  it('are briefed without two cuts of one sentence', async () => {
    const [block] = blocksOf(await opened().ask('brief'), 'claims');
    const texts = block?.claims.map(({ text }) => ({ article: text, text })) ?? [];
    expect(texts.length).toBeGreaterThanOrEqual(3);
    expect(groupReprints(texts).every((group) => group.length === 1)).toBe(true);
    expect(texts.map(({ text }) => text.split(' ')[0])).not.toContain('He');
  });

  it('are listed with what their files say of themselves, and no more', async () => {
    const { sources } = await opened().ask('sources');
    const told = new Map(sources.map((source) => [source.file.slice(0, 3), source]));
    expect([told.get('000')?.outlet, told.get('001')?.outlet]).toEqual([null, null]);
    expect(told.get('002')?.agency).toBe('Associated Press');
    expect(told.get('004')).toMatchObject({ outlet: 'CNN', published: '2024-02-02T20:12-05:00' });
    const linked = sources.filter(({ url }) => url !== null);
    expect(linked.map(({ file }) => file.slice(0, 3))).toEqual(['004']);
  });

  it.each(QUESTIONS)(
    'are shown word for word, and nothing around them: %s %s',
    async (...asked) => {
      const [command = '', ...words] = asked.filter((word) => word !== undefined);
      const answer = await opened().ask(command, words);
      expect(answer.tone).toBe('found');
      for (const { claim, files } of shownIn(answer))
        for (const [i, { start, end }] of claim.cited.entries())
          expect(readFileSync(CORPUS + files[i], 'utf8').slice(start, end)).toBe(claim.text);
      expect(renderTerminal(answer, { columns: null, colour: false })).not.toMatch(NEVER);
    },
  );
});
