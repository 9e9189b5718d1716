import { describe, expect, it } from 'vitest';
import { storeOf } from '../newsroom.fixture.ts';
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

  it('has a name in its other spellings, without its title, and by the surname alone', async () => {
    const store = await storeOf([
      {
        outlet: 'Hill Times',
        text: 'President Hassan Rouhani came to Kiev on Monday. Rouhani said that the talks had gone well.',
      },
      {
        outlet: 'Bay Post',
        text: 'Hassan Ruhani left Kiev on Tuesday. A fowl hit the town of Elm in Turkey.',
      },
    ]);
    const formsOf = async (question: string) =>
      (await termsOf(store, question)).map(({ forms }) => forms);
    const [named = []] = await formsOf('President Hassan Rouhani');
    expect(named).toEqual(expect.arrayContaining(['Hassan Rouhani', 'Hassan Ruhani', 'Rouhani']));
    expect(await termsOf(store, 'Did Rouhani leave?')).toMatchObject([
      { asked: 'Rouhani', kind: 'name' },
      { asked: 'leave', kind: 'word' },
    ]);
    expect(await formsOf('Where is Kyiv?')).toEqual([expect.arrayContaining(['Kyiv', 'Kiev'])]);
    expect(await formsOf('Where is Turkey?')).toEqual([['Turkey']]);
    expect(await formsOf('Who is Ruhanni?')).toEqual([expect.arrayContaining(['Ruhani'])]);
    await store.close();
  });

  it('looks for words in quotation marks as they stand', async () => {
    const store = await storeOf([
      { outlet: 'Hill Times', text: 'Ann Poe said that the pier is in. The fix is in, she added.' },
      { outlet: 'Bay Post', text: 'Crews fixed the pier on Monday. Ann Poe owns its cranes.' },
    ]);
    const asked = async (question: string) =>
      (await termsOf(store, question)).map((term) => term.asked);
    expect(await asked('Who said "the fix is in"?')).toEqual(['the fix is in']);
    expect(await asked('Did “Ann” fix the pier?')).toEqual(['Ann', 'fix', 'pier']);
    expect(await asked('What does Ann Poe own?')).toEqual(['Ann Poe', 'own']);
    expect(await asked('Did she fix her own pier?')).toEqual(['fix', 'pier']);
    expect(await asked('What did Ann fix in order to paint the pier?')).toEqual([
      'Ann',
      'fix',
      'paint',
      'pier',
    ]);
    expect(await asked('Why are people fixing the pier?')).toEqual(['fixing', 'pier']);
    expect(await asked('Where did the fix take place?')).toEqual(['fix']);
    await store.close();
  });

  it('has no other words for a name that the corpus does not know', async () => {
    const text = 'A meeting of the ferry’s owners ended in Elm. Their wish was to sell.';
    const store = await storeOf([{ outlet: 'Hill Times', text }]);
    const [name] = await termsOf(store, 'What did Congress sell?');
    const [word] = await termsOf(store, 'What did the congress sell?');
    expect([name?.forms, word?.forms]).toEqual([['Congress'], ['congress', 'meeting']]);
    await store.close();
  });

  it('has for an office the name of whoever holds it, where few do', async () => {
    const store = await storeOf([
      {
        outlet: 'Hill Times',
        text: 'Judge Emil Garza heard the case of the ferry in Elm on Monday. Garza did not rule on it. House leader Ida Krull was there.',
      },
    ]);
    const [judge] = await termsOf(store, 'Did the judge rule?');
    expect(judge?.forms).toContain('Garza');
    const [house] = await termsOf(store, 'What did the house do?');
    expect(house?.forms).not.toContain('Krull');
    await store.close();
  });

  it('are two names where a question joins them and no text does', async () => {
    const text =
      'Elm and Brack talked on Monday. The Lund-Roe bridge stood open. Lund and Roe left.';
    const store = await storeOf([{ outlet: 'Bay Post', text }]);
    const asked = async (question: string) =>
      (await termsOf(store, question)).map((term) => term.asked);
    expect(await asked('When were the Elm-Brack talks?')).toEqual(['Elm', 'Brack', 'talks']);
    expect(await asked('Why was the Lund-Roe bridge open?')).toContain('Lund-Roe');
    await store.close();
  });
});
