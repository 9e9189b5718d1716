import { expect, it } from 'vitest';
import { groupQuotations } from './quotations.ts';

const WORDS = '“We will rebuild the dam before the rains come back,”';

it('takes the same words for one quotation, whole or cut, whoever tells of them', () => {
  const groups = groupQuotations([
    { article: 'a', text: WORDS },
    { article: 'b', text: '"we will rebuild the dam before the rains come back"' },
    { article: 'c', text: '“rebuild the dam before the rains”' },
    { article: 'd', text: '“We will build the dam again before it rains.”' },
  ]);
  expect(groups).toEqual([[0, 1, 2], [3]]);
});

it('takes a few words for one only within an article', () => {
  const few = '“a new dam”';
  expect(
    groupQuotations([
      { article: 'a', text: few },
      { article: 'a', text: few },
      { article: 'b', text: few },
    ]),
  ).toEqual([[0, 1], [2]]);
});
