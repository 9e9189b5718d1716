import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../src/answer/answer.ts';
import { usage } from '../src/command.ts';
import { blocksOf, SAMPLE, shownIn } from './opened.ts';
import { sharedCorpus } from './shared-corpus.ts';

const textsOf = (answer: Answer): string[] => shownIn(answer).map(({ claim }) => claim.text);

/** Questions of every command that asks the news. */
const QUESTIONS: readonly (readonly [string, ...string[]])[] = [
  ['who', 'Kirby'],
  ['who', 'mayor of Al-Qaim'],
  ['numbers', 'attacks'],
  ['numbers', 'injured'],
  ['quotes', 'Kirby'],
  ['quotes', 'Raisi'],
  ['ask', 'What did Washington tell Iraq?'],
  ['ask', 'Who does the United States blame for the drone?'],
  ['brief'],
  ['brief', 'Kataib Hezbollah'],
  ['timeline'],
  ['timeline', 'drone'],
  ['compare', 'Harbour Gazette', 'Lantern'],
  ['sources'],
];

describe('the sample corpus', () => {
  const opened = sharedCorpus(SAMPLE);

  it('is read whole, each article with its outlet, title and date', async () => {
    expect(opened().loaded).toMatchObject({ read: 11, skips: [], notices: [] });
    const heads = await opened().store.articles({}, { limit: 99 });
    const untold = heads.filter(
      ({ outlet, title, published }) => !outlet || !title || !published?.startsWith('2024-02-0'),
    );
    expect(untold.map(({ file }) => file)).toEqual([]);
    expect(heads.filter(({ agency }) => agency === 'Meridian Wire')).toHaveLength(2);
  });

  it('says in every file that it is sample data', async () => {
    const files = (await opened().store.known()).map(({ file }) => file);
    expect(files).toHaveLength(10);
    for (const file of files)
      expect(readFileSync(SAMPLE + file, 'utf8')).toMatch(/sample data written for Verbatim/i);
  });

  it('finds who Kirby is, with his role', async () => {
    const answer = await opened().ask('who', ['Kirby']);
    expect(answer.tone).toBe('found');
    expect(blocksOf(answer, 'names')[0]?.names[0]).toMatchObject({
      name: 'John Kirby',
      kind: 'person',
    });
    expect(textsOf(answer)).toContain('National Security Council spokesman John Kirby');
    expect(answer.sources.map(({ outlet }) => outlet)).toContain('Harbour Gazette');
  });

  it('finds a name by another spelling and by a role, and says so', async () => {
    const kataeb = await opened().ask('who', ['kataeb']);
    expect(blocksOf(kataeb, 'names')[0]?.names[0]).toMatchObject({
      name: 'Kataib Hezbollah',
      spellings: ['Kataib Hezbollah', 'Kataeb Hezbollah'],
      articles: 4,
    });
    const raissi = await opened().ask('who', ['Raissi']);
    expect(blocksOf(raissi, 'note')[0]?.text).toMatch(/^Taken for Ebrahim R.isi, /);
    const mayor = await opened().ask('who', ['mayor of Al-Qaim']);
    expect(blocksOf(mayor, 'note')[0]?.text).toBe('Found by role: Turki al-Mahalawi.');
  });

  it('says that the sources give Sims different roles', async () => {
    const answer = await opened().ask('who', ['Sims']);
    expect(blocksOf(answer, 'note').map(({ text }) => text)).toContain(
      'The sources give different roles.',
    );
    expect(textsOf(answer)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('director of the Joint Staff'),
        expect.stringContaining('director of the Joint Chiefs of Staff'),
      ]),
    );
  });

  it('shows each count of the attacks, an open one too, with a verdict', async () => {
    const answer = await opened().ask('numbers', ['attacks']);
    const groups = blocksOf(answer, 'figures').flatMap((block) => block.groups);
    const figures = groups.flatMap((group) => group.figures);
    const seen = figures.map(({ low, high, qualifier }) => ({ low, high, qualifier }));
    expect(seen).toContainEqual({ low: 166, high: 166, qualifier: 'exactly' });
    expect(seen).toContainEqual({ low: 165, high: 165, qualifier: 'exactly' });
    expect(seen).toContainEqual({ low: 160, high: null, qualifier: 'more than' });
    expect(groups[0]).toMatchObject({ verdict: 'differ', computed: ['67 + 98 + 1 = 166'] });
    expect(groups[0]?.figures.some(({ claim }) => claim.text.includes('67 in Iraq'))).toBe(true);
  });

  it('answers how many with figures of just these, whatever word says what befell them', async () => {
    const died = textsOf(await opened().ask('ask', ['How many soldiers died?']));
    expect(died.length).toBeGreaterThan(0);
    expect(died.filter((text) => !/three .*soldiers/i.test(text))).toEqual([]);
    const wounded = await opened().ask('numbers', ['wounded']);
    const units = blocksOf(wounded, 'figures').flatMap(({ groups }) =>
      groups.flatMap(({ figures }) => figures.map(({ unit }) => unit)),
    );
    expect(units.length).toBeGreaterThan(1);
    expect(units.filter((unit) => /attack|target|soldier/.test(unit))).toEqual([]);
  });

  it('counts what two outlets took from one agency as one origin', async () => {
    const answer = await opened().ask('numbers', ['targets']);
    const reprinted = shownIn(answer).find(({ claim }) => claim.articles > 1)?.claim;
    expect(reprinted).toMatchObject({ origins: 1, articles: 2 });
    const same = await opened().ask('ask', ['Does Iran deny any part in the attack?']);
    const both = shownIn(same).find(({ claim }) => claim.cited.length > 1);
    expect(both?.claim.origins).toBe(1);
    expect(both?.files).toEqual(
      expect.arrayContaining(['harbour-gazette/raids-on-militias.md', 'inland-post/warplanes.txt']),
    );
  });

  it('gives Kirby the words after which only "he said" stands', async () => {
    const answer = await opened().ask('quotes', ['Kirby']);
    const quotes = blocksOf(answer, 'quotes').flatMap((block) => block.quotes);
    const [pronoun] = quotes.filter(({ claim }) => claim.text.includes('“clear, irrefutable,” he'));
    expect(pronoun).toMatchObject({ speaker: 'John Kirby', claim: { origins: 1, articles: 2 } });
    expect(quotes.some(({ claim }) => claim.text.includes('“were successful,"'))).toBe(true);
  });

  it.each([
    ['who', 'Lamont'],
    ['who', 'Pinder'],
    ['numbers', 'cost of the raids'],
    ['quotes', 'Turki al-Mahalawi'],
    ['ask', 'Who won the regatta?'],
  ])('cites nothing where nothing is found: %s %s', async (command, words) => {
    const answer = await opened().ask(command, [words]);
    expect(answer.tone).toBe('nothing');
    expect([shownIn(answer), answer.sources]).toEqual([[], []]);
    expect(blocksOf(answer, 'note').map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^Searched 11 articles, \d+ sentences\.$/),
    );
  });

  it('briefs in at most six claims, no two of them reprints', async () => {
    const answer = await opened().ask('brief');
    const [{ claims } = { claims: [] }] = blocksOf(answer, 'claims');
    expect(claims.length).toBeGreaterThanOrEqual(3);
    expect(claims.length).toBeLessThanOrEqual(6);
    const wordings = claims.flatMap(({ text, reprints }) => [text, ...reprints.map((r) => r.text)]);
    expect(new Set(wordings).size).toBe(wordings.length);
  });

  it('tells what happened in the order of the days', async () => {
    const answer = await opened().ask('timeline');
    const moments = blocksOf(answer, 'timeline').flatMap((block) => block.moments);
    const days = moments.map(({ from }) => from);
    expect(days).toEqual([...days].sort());
    const airBase = moments.find(({ claim }) => claim.text.includes('Jan. 29'));
    expect(airBase).toMatchObject({ from: '2024-01-29', to: '2024-01-29', computed: true });
  });

  it('compares two outlets by what each has alone', async () => {
    const answer = await opened().ask('compare', ['Harbour Gazette', 'Valley Courier']);
    const [here, there] = blocksOf(answer, 'claims');
    expect([here?.label, there?.label]).toEqual([
      'Only in Harbour Gazette',
      'Only in Valley Courier',
    ]);
    const outletsOf = (n: 0 | 1) =>
      new Set(
        [here, there][n]?.claims.flatMap(({ cited }) =>
          cited.map(({ source }) => answer.sources[source - 1]?.outlet),
        ),
      );
    expect([outletsOf(0).has('Valley Courier'), outletsOf(1).has('Harbour Gazette')]).toEqual([
      false,
      false,
    ]);
  });

  it('lists the sources and how much they share', async () => {
    const answer = await opened().ask('sources');
    expect(answer.sources).toHaveLength(11);
    const [list] = blocksOf(answer, 'articles');
    const post = answer.sources.find(({ outlet }) => outlet === 'Inland Post');
    const wire = answer.sources.find(({ file }) => file.endsWith('raids-on-militias.md'));
    const shares = list?.articles.find(({ source }) => source === post?.n)?.shares ?? [];
    expect(shares).toContainEqual({ with: wire?.n, passages: 6 });
    const page = answer.sources.find(({ file }) => file.endsWith('.html'));
    expect(page).toMatchObject({
      outlet: 'Bridge Street Review',
      title: 'Biden under pressure from two sides',
      authors: ['Nell Okafor'],
      url: 'https://bridge-street-review.example/politics/pressure',
    });
  });

  it('shows nothing of the menus, the sidebar or the notes', async () => {
    for (const [command, ...words] of QUESTIONS) {
      const said = textsOf(await opened().ask(command, words)).join('\n');
      expect(said).not.toMatch(/herring|Pinder|newsletter|sample data|handout/i);
    }
  });

  it.each(QUESTIONS)('shows only words that stand where it says: %s %s', async (...question) => {
    const [command, ...words] = question.filter((word) => word !== undefined);
    const answer = await opened().ask(command as string, words);
    expect(answer.tone).toBe('found');
    const heads = await opened().store.articles({}, { limit: 99 });
    const ids = new Map(heads.map(({ file, id }) => [file, id]));
    const texts = await opened().house.desk.texts([...ids.values()]);
    for (const { claim, files } of shownIn(answer)) {
      for (const [i, { start, end }] of claim.cited.entries()) {
        const file = files[i] ?? '';
        expect(texts.get(ids.get(file) ?? '')?.slice(start, end)).toBe(claim.text);
        if (/\.(?:txt|md)$/.test(file))
          expect(readFileSync(SAMPLE + file, 'utf8').slice(start, end)).toBe(claim.text);
      }
    }
    expect(opened().logged).toEqual([]);
  });

  it('lists every command in the help, those of a group in one line', async () => {
    const answer = await opened().ask('help');
    const listed = blocksOf(answer, 'commands').flatMap((block) => block.commands);
    const { commands } = opened().house;
    const alone = commands.filter(({ name }) => !/ (?!create$)/.test(name));
    expect(listed.map((one) => one.usage)).toEqual(alone.map(usage));
    const said = listed.map((one) => one.summary).join('\n');
    for (const { name } of commands)
      expect(said + alone.map(usage)).toContain(name.split(' ')[1] ?? name);
    expect(listed.length).toBeGreaterThanOrEqual(10);
  });
});
