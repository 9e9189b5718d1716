import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupStories } from './stories.ts';

const FERRY = [
  {
    title: 'Ferry runs aground off Skarvik',
    lead: 'A ferry with 140 passengers ran aground off Skarvik in thick fog early on Friday. Boats from the harbour took the passengers ashore.',
  },
  {
    title: 'Passengers taken ashore after Skarvik ferry accident',
    lead: 'All passengers of a ferry that struck rocks near Skarvik are safe, the coast guard said. The captain blamed the fog.',
  },
];
const VOTE = [
  {
    title: 'Parliament rejects pension reform',
    lead: 'Deputies voted down the pension reform of the minister of labour by 12 votes after a debate that lasted all night.',
  },
  {
    title: 'Minister of labour resigns after pension vote',
    lead: 'The minister of labour gave up her office hours after deputies voted down her pension reform.',
  },
];

describe('grouping articles into stories', () => {
  it('puts articles about one event together, however few there are', () => {
    const [a, b] = [FERRY[0], VOTE[0]].map((one) => one as (typeof FERRY)[0]);
    const articles = [a, b, FERRY[1], VOTE[1]].map((one) => one as (typeof FERRY)[0]);
    expect(groupStories(articles)).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('keeps one article for itself and none for none', () => {
    expect(groupStories([])).toEqual([]);
    expect(groupStories(VOTE.slice(0, 1))).toEqual([[0]]);
  });

  it('gives every article exactly once', () => {
    const words = fc
      .array(fc.constantFrom('ferry', 'fog', 'vote', 'pension', 'rocks', 'night'), { maxLength: 8 })
      .map((list) => list.join(' '));
    const headed = fc.record({ title: fc.option(words), lead: words });
    fc.assert(
      fc.property(fc.array(headed, { maxLength: 10 }), (articles) => {
        const groups = groupStories(articles);
        expect(groups.flat().sort((a, b) => a - b)).toEqual(articles.map((_, at) => at));
      }),
    );
  });
});
