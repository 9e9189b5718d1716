import { describe, expect, it } from 'vitest';
import { typedWords } from './typed.ts';

describe('words typed on Slack', () => {
  it.each([
    ['entities', 'Smith &amp; Sons &lt;3 &amp;lt;', 'Smith & Sons <3 &lt;'],
    [
      'emphasis as the words in it',
      '*who is* _Ann Lee_? `code` a_b 2*3',
      'who is Ann Lee? code a_b 2*3',
    ],
    ['a person by the name Slack gives', 'who is <@U1|ann lee>?', 'who is ann lee?'],
    ['a person without a name as nothing', 'ask <@U1> now', 'ask now'],
    ['the mention of the bot as nothing', '<@U0BOT> who is Ann', 'who is Ann'],
    [
      'a channel by its id and a broadcast as its word',
      '<#C1|news> <!here> <!subteam^S1|@desk>',
      '<#C1> here @desk',
    ],
    ['a date as what is shown for it', '<!date^1392734382^{date}|Feb 18>', 'Feb 18'],
    [
      'an address that Slack made of a word as the word',
      '<http://elm.example|elm.example>',
      'elm.example',
    ],
    [
      'an address as it is',
      'see <https://elm.example/a?b=1&amp;c=2>',
      'see https://elm.example/a?b=1&c=2',
    ],
  ])('take %s', (_, text, words) => {
    expect(typedWords(text, { self: 'U0BOT', links: 'shown' })).toBe(words);
  });

  it('take a link by its address where that is wanted', () => {
    expect(typedWords('read <https://elm.example/a|this>', { links: 'address' })).toBe(
      'read https://elm.example/a',
    );
  });
});
