import { describe, expect, it } from 'vitest';
import { answers } from '../answers.ts';
import { storeOf } from '../newsroom.fixture.ts';

const asked = async (question: string, ...texts: readonly string[]): Promise<string[]> => {
  const store = await storeOf(texts.map((text, n) => ({ outlet: `Cape Mail ${n}`, text })));
  const { items } = await answers(store, question, { since: '' }, { size: 5, page: 1 });
  await store.close();
  return items.map(({ text }) => text);
};

describe('a question for a number', () => {
  it('is answered first by what was counted in the place it names', async () => {
    const abroad =
      'Sweden sent two planes to Norway after a storm in Denmark last week that killed seven sailors.';
    const there = 'The coast guard said that three fishermen were killed in the Norway storms.';
    const again = 'Denmark mourned the seven sailors who were killed.';
    const [first] = await asked('How many people were killed in Norway?', abroad, there, again);
    expect(first).toBe(there);
  });

  it('is answered first by those who are asked for by their own word', async () => {
    const people =
      'A coach with pupils on board hit a lorry on Friday, killing 15 people, police said.';
    const also = 'A coach crash on Friday killed 15 people, the ministry said.';
    const pupils = 'At least 15 people, including 13 pupils, were killed when a coach hit a lorry.';
    const [first] = await asked('How many pupils were killed?', people, also, pupils);
    expect(first).toBe(pupils);
  });

  it('is answered by whoever does not know it, too', async () => {
    const known = 'Twelve miners were killed in the shaft, the union said on Monday.';
    const unknown = 'The owner does not know how many miners were killed.';
    expect(await asked('How many miners were killed?', known, unknown)).toEqual([known, unknown]);
  });
});
