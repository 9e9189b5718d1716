import { describe, expect, it } from 'vitest';
import { storeOf } from './newsroom.fixture.ts';
import { termsOf } from './question.ts';

describe('what a question asks about', () => {
  it('takes initials with and without dots, and the whole name, for one', async () => {
    const store = await storeOf([
      {
        outlet: 'Hill Times',
        text: 'The United States warned Denmark on Monday. The U.S. said no more than that.',
      },
      {
        outlet: 'Bay Post',
        text: 'The US warned Denmark on Monday, the mayor of Elm said. Danish ships turned round.',
      },
    ]);
    const terms = await termsOf(store, 'Did the US warn Denmark?');
    expect(terms.map(({ asked }) => asked)).toEqual(['US', 'warn', 'Denmark']);
    expect(terms[0]?.forms).toEqual(expect.arrayContaining(['US', 'U.S.', 'United States']));
    expect(terms[2]?.forms).toContain('Danish');
    await store.close();
  });
});
