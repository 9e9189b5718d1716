import { expect, it } from 'vitest';
import { speakers } from '../article.fixture.ts';

const statements = [
  '“We look forward to working with the new harbour board.”',
  '“I will go on rowing with all of you.”',
  '“It was a great day for boats.”',
  '“Our crews hope for more boats,” her spokesman Karl Orr said.',
  '“The tie between the ports is as strong as ever.',
  '“It has lasted for years.”',
];

it('a paragraph among statements whose headings are lost is nobody’s', () => {
  expect(speakers(statements.join('\n'))).toEqual([null, null, null, 'Karl Orr', null, null]);
});

it('but goes on with the speaker before where all the others are told', () => {
  expect(speakers(statements.slice(3).join('\n'))).toEqual(['Karl Orr', 'Karl Orr', 'Karl Orr']);
});
