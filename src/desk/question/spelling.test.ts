import { describe, expect, it } from 'vitest';
import { openTexts } from '../newsroom.fixture.ts';
import { respelt } from './spelling.ts';

describe('a topic or question of which a word stands nowhere', () => {
  const store = openTexts([
    'The council alerted Orlu to the design of the ferry. The ferry needs a permit.',
    'The ferry sank at Orlu. Iran and the union spoke of the ferry.',
  ]);

  it.each([
    ['fery', 'ferry'],
    ['Who alertde Orlu?', 'Who alerted Orlu?'],
    ['wran Iran of the fery', 'warn Iran of the ferry'],
  ])('is read as the word that "%s" is most likely a slip of', async (typed, right) => {
    expect(await respelt(store(), typed)).toBe(right);
  });

  it.each(['Did the union resign?', 'ferret', '"fery"', 'Did the “fery” sink?', 'cats'])(
    'is as it was typed where it is a word, or stands in quotation marks: %s',
    async (typed) => {
      expect(await respelt(store(), typed)).toBe(typed);
    },
  );
});
