import { describe, expect, it } from 'vitest';
import { answersTo, openTexts } from '../newsroom.fixture.ts';

const ARTICLES = [
  'Norland raided six camps of the river militia near Orlu on Friday in retaliation for the shelling of Brack, in which three nurses died. The raids went on until dawn.',
  'Norland was calm on Saturday. Colonel Vik said fog was a factor as Norland planned the raids in order to spare the old town. Norland raided the camps by landing gliders on the river.',
  'Alcor Bank opened in Tamora in 1950. Its head office is there. The bank will cut 900 jobs in Tamora and Leira in order to save money, its chief, Ida Moll, said.',
  'Alcor Bank will cut about 900 jobs, it said on Monday.',
  'The league suspended striker Oto Lund on Monday. It was a cold day. Oto Lund was suspended for three matches over a brawl with a steward.',
  'Crowds in Hovden came to the hall to protest a new toll on Monday. A clerk came only to protest in peace.',
];

describe('a question for a reason', () => {
  const store = openTexts(ARTICLES);

  it.each([
    ['Why did Norland raid the camps?', 'in retaliation for the shelling'],
    ['Why did Norland raid?', 'in retaliation for the shelling'],
    ['How did Norland raid the camps?', 'by landing gliders'],
    ['Why will Alcor Bank cut jobs?', 'in order to save money'],
    ['Why are people protesting in Hovden?', 'protest a new toll'],
    ['Why was Lund suspended?', 'over a brawl'],
  ])('%s', async (question, words) => {
    expect((await answersTo(store(), question))[0]).toContain(words);
  });
});
