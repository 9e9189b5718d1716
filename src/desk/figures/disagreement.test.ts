import { describe, expect, it } from 'vitest';
import { storeOf, type Written } from '../newsroom.fixture.ts';
import { CASES } from './disagreement.fixture.ts';
import { figures } from './figures.ts';

const shown = async (articles: readonly Written[], topic: string): Promise<string[]> => {
  const store = await storeOf(articles);
  try {
    return (await figures(store, topic, { since: '' })).items.map((group) => {
      const figured = group.figures
        .map(
          ({ qualifier, low, unit }) =>
            `${qualifier === 'exactly' ? '' : `${qualifier} `}${low} ${unit}`,
        )
        .sort();
      const sums = group.computed.length > 0 ? ` (${group.computed.join('; ')})` : '';
      return `${group.later ?? group.verdict} ${group.origins}: ${figured.join(', ')}${sums}`;
    });
  } finally {
    await store.close();
  }
};

/** The figures of an expected group in the order they are compared in. */
const inOrder = (group: string): string => {
  const [head = '', rest = ''] = group.split(': ');
  const [figured = '', sums] = rest.split(' (');
  return `${head}: ${figured.split(', ').sort().join(', ')}${sums === undefined ? '' : ` (${sums}`}`;
};

describe('figures that two outlets give', () => {
  it.each(CASES)('are compared: $says', async ({ articles, topic, groups }) => {
    expect(await shown(articles, topic)).toEqual(expect.arrayContaining(groups.map(inOrder)));
  });
});
