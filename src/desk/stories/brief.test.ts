import { describe, expect, it } from 'vitest';
import { openTexts, storeOf } from '../newsroom.fixture.ts';
import { brief } from './brief.ts';

const ARTICLES = [
  'A landslide buried fourteen houses in the town of Nerva on Friday. Rescuers pulled eleven people from the mud before dark. The governor of Alba has asked the army for helicopters.',
  'Mud lies over fourteen houses in the town of Nerva. Rescuers found two people in the mud at dawn. A gym serves as a hospital for the injured, a nurse said. The governor of Alba has asked the army to bring tents.',
  'The parliament of Sudria voted for a new road on Monday. Opponents say that the road will cost a forest. Builders will begin in spring, the ministry said. A landslide in Nerva closed the coast road for eleven weeks.',
  'Bakers in Torva raised their prices for the second time on Tuesday. Nobody in Torva was surprised by the prices.',
];

describe('a brief of a topic', () => {
  const store = openTexts(ARTICLES);

  const told = async (topic: string): Promise<string> =>
    (await brief(store(), topic, { since: '' }, { size: 6, page: 1 }))
      .map(({ text }) => text)
      .join(' ');

  it('of several words tells the whole story that opens with it, and of others what holds it', async () => {
    const text = await told('the landslide in Nerva');
    expect(text).toContain('Rescuers pulled eleven people');
    expect(text).toContain('asked the army');
    expect(text).toContain('serves as a hospital');
    expect(text).toContain('closed the coast road');
    expect(text).not.toMatch(/forest|prices/);
  });

  it('of one word, or with a day, tells what holds it', async () => {
    expect(await told('landslide')).not.toContain('Rescuers');
    expect(await told('Nerva on Friday')).not.toContain('Rescuers');
  });

  it('of one word tells all that an article with it in the title tells', async () => {
    const text =
      'A dog bit the judge of Hovden in her court on Monday. Its owner had come to pay a fine. The trial of three bakers was put off until May.';
    const titled = await storeOf([{ outlet: 'Bay Post', title: 'Dog bites judge in court', text }]);
    const untitled = await storeOf([{ outlet: 'Bay Post', text }]);
    const told = async (store: typeof titled) =>
      (await brief(store, 'dog', { since: '' }, { size: 6, page: 1 })).map((claim) => claim.text);
    expect(await told(titled)).toContain('The trial of three bakers was put off until May.');
    expect(await told(untitled)).toEqual(['A dog bit the judge of Hovden in her court on Monday.']);
    await Promise.all([titled.close(), untitled.close()]);
  });
});

describe('a brief without a topic', () => {
  it('is of the story reported last, where several have as many articles', async () => {
    const store = await storeOf([
      {
        ...{ outlet: 'Bay Post', date: '1 March 2024' },
        text: 'A dog bit the judge of Hovden in her court on Friday. Its owner had come to pay a fine. The trial of three bakers was put off until May. The court has a new lock.',
      },
      {
        ...{ outlet: 'Bay Post', date: '3 March 2024' },
        text: 'The ferry to Orlu sank in a storm on Sunday. All 40 passengers were saved.',
      },
    ]);
    const told = await brief(store, '', { since: '' }, { size: 6, page: 1 });
    expect(told.map(({ text }) => text).join(' ')).toMatch(/ferry/);
    await store.close();
  });
});
