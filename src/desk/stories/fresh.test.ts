import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Opened, openCorpus, SAMPLE } from '../../../test/opened.ts';
import type { FreshStory } from '../desk.ts';

const ALL = { topic: '', names: [], outlets: [] } as const;

const idsOf = async ({ store }: Opened, ...starts: readonly string[]): Promise<string[]> =>
  (await store.articles({}, { limit: 100 }))
    .filter(({ file }) => starts.some((start) => file.startsWith(start)))
    .map(({ id }) => id);

const wordsOf = (stories: readonly FreshStory[]): string =>
  stories.flatMap(({ claims }) => claims.map(({ text }) => text)).join('\n');

describe('what is new in articles', () => {
  it('is told story by story, and never a passage that an older article has', async () => {
    const opened = await openCorpus(SAMPLE);
    const { desk } = opened.house;
    const gazette = await idsOf(opened, 'harbour-gazette/');
    const stories = await desk.fresh(gazette, ALL, 12);
    expect(stories.length).toBeGreaterThan(0);
    for (const { claims, articles, origins } of stories) {
      expect(claims.length).toBeGreaterThan(0);
      expect(origins).toBeLessThanOrEqual(articles);
      for (const { cited } of claims)
        for (const { article } of cited) expect(gazette).toContain(article);
    }
    const everything = await idsOf(opened, '');
    expect((await desk.fresh(everything, ALL, 4)).flatMap(({ claims }) => claims)).toHaveLength(4);
    expect(await desk.fresh([], ALL, 4)).toEqual([]);
    await opened.store.close();
  });

  it('keeps to a topic, a name or an outlet', async () => {
    const opened = await openCorpus(SAMPLE);
    const { desk } = opened.house;
    const everything = await idsOf(opened, '');
    const named = await desk.fresh(everything, { ...ALL, names: ['kirby'] }, 6);
    for (const { claims } of named)
      for (const { text } of claims) expect(text).toMatch(/Kirby|\bhe /i);
    const drones = await desk.fresh(everything, { ...ALL, topic: 'drone' }, 6);
    for (const { claims } of drones) for (const { text } of claims) expect(text).toMatch(/drone/i);
    const lantern = await desk.fresh(everything, { ...ALL, outlets: ['the lantern'] }, 6);
    const own = await idsOf(opened, 'lantern/');
    for (const { claims } of lantern)
      for (const { cited } of claims) expect(own).toContain(cited[0].article);
    expect(await desk.fresh(everything, { ...ALL, outlets: ['Nowhere'] }, 6)).toEqual([]);
    await opened.store.close();
  });

  const shared = fileURLToPath(new URL('../../../../shared', import.meta.url));
  const strikes = join(shared, 'corpus/strikes');

  /** Facts of the update that stand in no article before it, as the acceptance cases give them. */
  function newFacts(): string[] {
    const { cases } = JSON.parse(readFileSync(join(shared, 'acceptance.json'), 'utf8'));
    const wanted: { file: string; text: string }[] = [
      'who-kaabi',
      'ask-iran',
      'numbers-attacks',
    ].flatMap((wantedId) =>
      cases.find(({ id }: { id: string }) => id === wantedId).mustShow.flat(),
    );
    const others = readdirSync(strikes)
      .filter((file) => !file.startsWith('004'))
      .map((file) => readFileSync(join(strikes, file), 'utf8'))
      .join();
    return wanted
      .filter(({ file, text }) => file.startsWith('004') && !others.includes(text))
      .map(({ text }) => text);
  }

  it.runIf(existsSync(strikes))(
    'is nothing in a reprint, and the new facts of an update',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
      const files = await readdir(strikes);
      const bring = async (...starts: readonly string[]): Promise<Opened> => {
        for (const file of files.filter((one) => starts.some((start) => one.startsWith(start))))
          await cp(join(strikes, file), join(folder, file));
        return openCorpus(folder);
      };
      const first = await bring('002', '001');
      expect(await first.house.desk.fresh(await idsOf(first, '001'), ALL, 10)).toEqual([]);
      await first.store.close();
      const second = await bring('004');
      const stories = await second.house.desk.fresh(await idsOf(second, '004'), ALL, 40);
      const words = wordsOf(stories).replaceAll('\u00A0', ' ');
      expect(newFacts().length).toBeGreaterThan(2);
      for (const fact of newFacts()) expect(words).toContain(fact);
      await second.store.close();
      await rm(folder, { recursive: true });
    },
  );
});
