import { describe, expect, it } from 'vitest';
import { answersTo, openTexts } from '../newsroom.fixture.ts';

const ARTICLES = [
  'Gunfire broke out at the mill in Orlu on Monday. Employees were shot both inside and outside the mill, Sheriff Emil Garza said. The shooting began at noon, Garza said.',
  'A driver exchanged gunfire with a law officer in Nerva.',
  'Two clerks said that Ida Moll had asked Karl Lund to wait. Her lawyer denied it.',
  'Trader Ida Moll told reporters that her club wants the arrest of the ministers who sold the port. The ministers laughed.',
  'The painter Nils Orm drew crowds. A guard shot and killed Orm outside the theatre in Leira. Orm’s brother wept. Police arrested the guard, Karl Lund, at once.',
  'Jana Vik, 41, a nurse, was later arrested in Tamora. She was charged on Friday.',
  'The port of Brack was sold in an $8 million takeover on Friday.',
  'Alcor Bank set aside 9 million euros for a fine. The port authority fined Alcor Bank 11 million euros on Friday.',
  'The owner, Brack Lines, was warned because the ferry Alma was overloaded.',
  'The mill of Tamora was closed on Friday because its roof leaks. The owner closed his office.',
  'The prime minister, Ada Lorne, resigned, and lawmakers elected Paul Ruiz in her place.',
  'The miller of Nerva died of a head wound. The miller was 40.',
  'Brack Lines has denied that it was behind the attack on the port.',
  'The plane came down in the Sarun hills. The climbers left the plane on their own. The plane’s pilot needs six months to recover.',
];

describe('what was done to somebody', () => {
  const store = openTexts(ARTICLES);

  it.each([
    ['Who shot Orm?', 'A guard shot and killed Orm'],
    ['Was Karl Lund arrested?', 'Police arrested the guard'],
    ['Was Jana Vik arrested?', 'Jana Vik, 41, a nurse, was later arrested'],
    ['Was Jana Vik charged?', 'She was charged'],
    ['Who owns the ferry Alma?', 'The owner, Brack Lines'],
    ['Who fined Alcor Bank?', 'The port authority fined'],
    ['How much is the takeover worth?', 'an $8 million takeover'],
    ['Why was the mill closed?', 'because its roof leaks'],
    ['Has Brack Lines denied the attack?', 'Brack Lines has denied'],
    ['Who was elected prime minister?', 'elected Paul Ruiz'],
    ['How did the miller die?', 'died of a head wound'],
  ])('is found: %s', async (question, words) => {
    expect((await answersTo(store(), question))[0]).toContain(words);
  });

  it('is asked for with its time or reason too, and then told of nobody else', async () => {
    expect(await answersTo(store(), 'Why was the mill closed?')).toHaveLength(1);
    expect(await answersTo(store(), 'When was Karl Lund arrested?')).toEqual([
      expect.stringContaining('Police arrested the guard, Karl Lund'),
    ]);
  });

  it('is shown with who denies it', async () => {
    const [told, denied] = await answersTo(store(), 'Did Ida Moll ask Karl Lund to wait?');
    expect(told).toContain('had asked Karl Lund to wait');
    expect(denied).toBe('Her lawyer denied it.');
  });

  it.each([
    ['Who shot the sheriff?'],
    ['Who owned the plane?'],
    ['Was Ida Moll arrested?'],
    ['How much did the plane cost?'],
  ])('is not taken from what somebody did or said: %s', async (question) => {
    expect(await answersTo(store(), question)).toEqual([]);
  });
});
