import { describe, expect, it } from 'vitest';
import { answers } from '../answers.ts';
import { answersTo, openTexts, storeOf } from '../newsroom.fixture.ts';

const ARTICLES = [
  'The ferry Alma sank, killing two sailors. Its owner was asked about the ferry after it sank.',
  'The ferry Alma sank off Brack on Tuesday with 80 people on board, the coast guard said. The ferry sank because a bow door had been left open, an inquiry found. Police said the ferry sank under its mate, identified as Emil Garza.',
  'Divers looked for the ferry. It had sunk with all its cars, a diver said on Friday.',
  'Emil Garza was arrested in Brack, his lawyer said. Emil Garza was arrested for drinking on the bridge, police said.',
];

describe('what a question asks for comes first', () => {
  const store = openTexts(ARTICLES);

  it.each([
    ['When did the ferry sink?', 'on Tuesday'],
    ['Where did the ferry sink?', 'off Brack'],
    ['Why did the ferry sink?', 'because a bow door'],
    ['Why was Garza arrested?', 'for drinking'],
    ['Who was on the ferry that sank?', 'identified as Emil Garza'],
  ])('%s', async (question, words) => {
    expect((await answersTo(store(), question))[0]).toContain(words);
  });

  it('is filled up with passages that say the rest beside them', async () => {
    expect(await answersTo(store(), 'Was the ferry sunk with cars?')).toContain(
      'It had sunk with all its cars, a diver said on Friday.',
    );
  });

  it('is followed by the sentence that it is explained in, and is no name where none stands', async () => {
    const store = await storeOf([
      {
        outlet: 'Bay Post',
        text: 'The mayor of Elm explained why the pool was closed. “The pipes leak,” she said. The teacher was told by a boy, whose name she knew.',
      },
    ]);
    expect(await answersTo(store, 'Why was the pool closed?')).toEqual([
      'The mayor of Elm explained why the pool was closed.',
      '“The pipes leak,” she said.',
    ]);
    expect(await answersTo(store, 'What is the name of the teacher?')).toEqual([]);
    await store.close();
  });

  it('may stand in a passage whose article names the place in its lead alone', async () => {
    const coup = await storeOf([
      {
        outlet: 'Bay Post',
        text: 'Soldiers in Kenya’s capital took the palace on Thursday. A curfew began. Shops were shut. The coup is a setback for the region.',
      },
      { outlet: 'Hill Times', text: 'A coup in Chad failed in spring. The king stayed.' },
    ]);
    expect(await answersTo(coup, 'coup in Kenya')).toEqual([
      'The coup is a setback for the region.',
    ]);
    await coup.close();
  });

  it.each([
    ['Why did the ferry sink?', null],
    ['Why did divers look for the ferry?', 'why'],
    ['Did the ferry sink?', null],
  ])('is said to be lacking where no passage gives it: %s', async (question, lacks) => {
    const found = await answers(store(), question, { since: '' }, { size: 5, page: 1 });
    expect(found.lacks).toBe(lacks);
  });

  it('and what comes near and gives it stands before a passage on it, which is not left out', async () => {
    const text =
      'The hall of Elm was shut on Monday. It was shut because its roof leaks, a nurse said.';
    const hall = await storeOf([{ outlet: 'Bay Post', text }]);
    const one = { size: 1, page: 1 };
    const { items, near } = await answers(
      hall,
      'Why was the hall of Elm shut?',
      { since: '' },
      one,
    );
    expect([items, near.map((claim) => claim.text)]).toEqual([
      [],
      ['It was shut because its roof leaks, a nurse said.', 'The hall of Elm was shut on Monday.'],
    ]);
    await hall.close();
  });
});
