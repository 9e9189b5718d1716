import { describe, expect, it } from 'vitest';
import { storeOf } from '../newsroom.fixture.ts';
import { uncounted } from './uncounted.ts';

const of = async (topic: string, ...texts: readonly string[]): Promise<string[]> => {
  const store = await storeOf(texts.map((text, n) => ({ outlet: `Harbour Mail ${n}`, text })));
  const claims = await uncounted(store, topic, { since: '' });
  await store.close();
  return claims.map(({ text }) => text);
};

describe('a number that is not known', () => {
  it.each([
    ['dockers hurt', 'The port does not know yet how many dockers were hurt.'],
    ['people injured', 'It was unclear how many people had been injured in the harbour.'],
    ['lorries', 'The company declined to say how many lorries had been burnt.'],
    ['arrests', 'Police spoke of arrests in the old town but did not give a number.'],
    ['missing', 'The number of missing sailors was not immediately known.'],
    ['casualties', 'There was no immediate word on casualties from the ferry.'],
  ])('is told for %s', async (topic, sentence) => {
    expect(await of(topic, `The crane fell on Monday in Ostby. ${sentence}`)).toEqual([sentence]);
  });

  it.each([
    ['dockers hurt', 'Nine dockers were hurt, but it is unclear how many ships left the port.'],
    ['dockers hurt', 'Nine dockers were hurt, and the number of sailors was not known.'],
    ['dockers', 'The dockers did not know the number of the house.'],
    ['sailors', 'The mayor knows how many sailors are missing.'],
  ])('is not told for %s by another’s', async (topic, sentence) => {
    expect(await of(topic, `The crane fell on Monday in Ostby. ${sentence}`)).toEqual([]);
  });

  it('is one origin where it is a reprint', async () => {
    const text =
      'The crane fell on Monday in Ostby. The port does not know yet how many dockers were hurt.';
    expect(await of('dockers', text, text)).toHaveLength(1);
  });
});
