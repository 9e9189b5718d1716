import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { displayed, formattedTexts } from '../../../test/discord/displayed.ts';
import { effects, unseen } from '../../../test/discord/effects.ts';
import type { Message } from '../../../test/discord/state/shapes.ts';
import { clean } from '../../render/clean.ts';
import { HOSTILE, type Live, startLive } from './bot.fixture.ts';

/** An article whose every field is hostile. */
const FIELDS = JSON.stringify({
  title: '[Free](https://evil.example) @everyone ||**sale**||',
  source: '# <@1> `Times`',
  author: '-# __Eve__ <@&2>',
  url: 'https://evil.example/> @everyone **x**',
  date: '2024-03-07',
  text: HOSTILE.join('\n\n'),
});

const ARTICLES = {
  'evil.txt': `Source: Evil *Times*\nDate: 6 March 2024\nURL: javascript:alert(1)\n\n${HOSTILE.join('\n\n')}\n`,
  '@everyone [x](y).json': FIELDS,
};

/** What our own markup does; addresses are checked apart. */
const OURS = ['heading', 'subtext', 'list', 'bold'];

describe('a hostile corpus and hostile askers on Discord', () => {
  let live: Live;

  beforeAll(async () => {
    live = await startLive({}, ARTICLES);
    await live.connect();
  });
  afterAll(() => live.end());

  /** Everything that Discord was made to show, so far. */
  const shown = (): Message[] =>
    [...live.discord.world.messages.values()].filter(
      ({ author }) => author === live.discord.world.bot,
    );

  function expectHarmless(): void {
    expect(live.discord.faults).toEqual([]);
    for (const text of shown().flatMap(formattedTexts)) {
      const done = effects(text).filter(({ kind }) => !OURS.includes(kind));
      expect(done.map((one) => one.text)).toEqual([]);
      expect(unseen(text)).toEqual([]);
      expect(text).not.toMatch(/(?<!\\)@(?:everyone|here)|<@|<#|<t:/);
    }
  }

  it('never ping, format, link or break out of a line, whatever is asked', async () => {
    const { discord } = live;
    const { user, channel } = discord;
    const asked = [
      ['who', { name: 'Byron', size: 20 }],
      ['quotes', { name: 'Byron' }],
      ['ask', { question: 'what was painted on the ferry?' }],
      ['brief', { topic: 'ferry' }],
      ['timeline', { topic: 'Byron' }],
      ['sources', {}],
      ['compare', { a: '1', b: '2' }],
      ['numbers', { topic: 'ferry' }],
    ] as const;
    for (const [name, values] of asked) {
      const { reply } = await discord.slash(user, channel, name, values);
      for (const button of ['Sources', 'Context', 'More'])
        if (displayed(reply).includes(`[${button}]`) && reply)
          await discord.press(user, reply, button);
    }
    expect(shown().length).toBeGreaterThan(asked.length);
    expectHarmless();
  });

  it('are shown to the letter', async () => {
    const { user, channel } = live.discord;
    await live.discord.slash(user, channel, 'who', { name: 'Byron', size: 20 });
    await live.discord.slash(user, channel, 'brief', { size: 20 });
    const words = shown().map(displayed).join('\n');
    for (const passage of HOSTILE) expect(words).toContain(clean(passage));
  });

  it.each(HOSTILE)('take no harm from an asker’s words: %s', async (words) => {
    const { discord } = live;
    const { user } = discord;
    await discord.slash(user, discord.channel, 'ask', { question: words });
    await discord.slash(user, discord.channel, 'who', { name: words });
    await discord.say(user, discord.dm(user), `who is ${words}`);
    await discord.say(user, discord.channel, `/${words}`, { mention: true });
    await discord.autocomplete(user, discord.channel, 'who', { name: words }, 'name');
    expectHarmless();
  });

  it('fit into a message when every sign is escaped', async () => {
    const { discord } = live;
    await discord.slash(discord.user, discord.channel, 'ask', { question: '*'.repeat(500) });
    await discord.slash(discord.user, discord.channel, 'who', { name: '`'.repeat(500) });
    expectHarmless();
  });
});
