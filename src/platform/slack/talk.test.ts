import { describe, it } from 'vitest';
import { sharedTrial } from '../../../test/slack/bot/shared.ts';
import { inWorld, type World } from '../../../test/slack/bot/world.ts';
import { displayed } from '../../../test/slack/displayed.ts';

const trial = sharedTrial();

const inTrial = (test: (world: World) => Promise<void>) =>
  inWorld(trial, test, { hears: ['message.im', 'message.channels'] });

/** Whether nothing was said, once the bot has answered something asked later. */
const saysNothingElse = async ({ expect, slack, ben, news }: World, before: number) => {
  await (await slack.slash(ben, news, '/help', '')).reply();
  expect(slack.deeds.slice(before).map(({ kind }) => kind)).toEqual(['ephemeral']);
};

describe.concurrent('a direct message on Slack', () => {
  it(
    'is answered in plain words in its thread, and goes on from there',
    inTrial(async ({ expect, slack, ada }) => {
      const asked = await slack.dm(ada, 'who is Mira Lund?');
      const answer = await asked.reply();
      expect(displayed(answer)).toMatch(/^Who: Mira Lund\n/);
      expect(answer.thread).toBe(asked.parcel.payload.event.ts);
      const went = await slack.dm(ada, 'what did she say?', { thread: answer.thread ?? '' });
      expect(displayed(await went.reply())).toContain('We will not let an unsafe boat');
      const there = await slack.dm(ada, 'and Ines Vale?', { thread: answer.thread ?? '' });
      expect(displayed(await there.reply())).toContain('It was never only 12 days');
      const top = await slack.dm(ada, 'and Ines Vale?');
      expect(displayed(await top.reply())).toMatch(/^Who: Ines Vale\n/);
    }),
  );

  it(
    'shows that it is at work before the answer comes',
    inTrial(async ({ expect, slack, ada }) => {
      const asked = await slack.dm(ada, 'how many workers?');
      const answer = await asked.reply();
      const kinds = asked.deeds().map(({ kind }) => kind);
      expect(kinds).toEqual(['status', 'post']);
      expect(displayed(answer)).toContain('40 workers');
    }),
  );

  it(
    'is answered all the same when its status cannot be shown',
    inTrial(async ({ expect, slack, ada }) => {
      slack.play({ on: 'assistant.threads.setStatus', kind: 'error', error: 'missing_scope' });
      expect(displayed(await (await slack.dm(ada, 'help')).reply())).toContain('/verbatim-who');
    }),
  );

  it(
    'is not answered when a bot wrote it, when it is an edit, or anything but a message',
    inTrial(async ({ expect, slack, ada, ben, general }) => {
      const before = slack.deeds.length;
      const { parcel } = await slack.dm(ada, 'who is Mira Lund?');
      const event = parcel.payload.event;
      await expect.poll(() => slack.deeds.filter(({ kind }) => kind === 'post')).toHaveLength(1);
      const odd = [
        { subtype: 'message_changed', message: event },
        { subtype: 'bot_message', bot_id: 'B0OTHER' },
        { bot_id: 'B0OTHER' },
        { edited: { user: ada, ts: '1.2' } },
        { user: undefined },
        { user: slack.team.botUser },
      ];
      for (const [i, more] of odd.entries()) {
        const payload = {
          ...parcel.payload,
          event_id: `Ev0ODD${i}`,
          event: { ...event, ts: `17.00000${i}`, ...more },
        };
        await slack.again({ parcel: { ...parcel, payload } } as never);
      }
      await (await slack.slash(ben, general, '/help', '')).reply();
      expect(slack.deeds.slice(before).filter(({ kind }) => kind === 'post')).toHaveLength(1);
    }),
  );
});

describe.concurrent('a mention on Slack', () => {
  it(
    'is answered in the channel, or in the thread it was made in',
    inTrial(async ({ expect, slack, ada, ben, general }) => {
      const asked = await slack.mention(ada, general, 'who is Mira Lund');
      const answer = await asked.reply();
      expect(answer).toMatchObject({ thread: null, only: null, channel: general });
      expect(displayed(answer)).toMatch(/^Who: Mira Lund\n/);
      const goesOn = await slack.mention(ada, general, 'what did she say?', { thread: answer.ts });
      expect(displayed(await goesOn.reply())).toMatch(/^Quotes: Mira Lund\n/);
      const threaded = await slack.mention(ben, general, 'what did Ines Vale say?', {
        thread: answer.ts,
      });
      expect(await threaded.reply()).toMatchObject({ thread: answer.ts });
    }),
  );

  it(
    'is answered once, though two events tell of it, each twice',
    inTrial(async ({ expect, slack, ada, general }) => {
      const before = slack.deeds.length;
      const asked = await slack.mention(ada, general, 'who is Mira Lund');
      await asked.reply();
      await slack.again(asked);
      await slack.again(asked, { retry: { num: 1, reason: 'http_timeout' } });
      const posts = slack.deeds.slice(before).filter(({ kind }) => kind === 'post');
      expect(posts).toHaveLength(1);
    }),
  );

  it(
    'is answered when only a retry brings it',
    inTrial(async ({ expect, slack, ada, general }) => {
      const how = { retry: { num: 2, reason: 'http_timeout' } };
      const asked = await slack.mention(ada, general, 'who is Mira Lund', how);
      expect(displayed(await asked.reply())).toContain('Mira Lund');
    }),
  );

  it(
    'of another bot, or a message that does not name it, is left alone',
    inTrial(async (world) => {
      const { slack, ada, general } = world;
      const before = slack.deeds.length;
      await slack.botSays(general, 'who is Mira Lund');
      await slack.say(ada, general, 'who is Mira Lund');
      await saysNothingElse(world, before);
    }),
  );

  it(
    'with nothing else gets the help, and a refusal goes to the asker alone',
    inTrial(async ({ expect, slack, ada, general }) => {
      expect(displayed(await (await slack.mention(ada, general, '')).reply())).toContain(
        '/verbatim-who',
      );
      const refused = await slack.mention(ada, general, 'who Mira --since nonsense');
      expect(await refused.reply()).toMatchObject({ only: ada });
    }),
  );
});

describe.concurrent('the bot’s own pages on Slack', () => {
  it(
    'say in the App Home what can be asked and what the corpus holds',
    inTrial(async ({ expect, slack, ada }) => {
      const { view } = await (await slack.openHome(ada)).next(['publish']);
      const shown = displayed(view?.body);
      expect(shown).toContain('• /verbatim-who <name>: Who somebody is');
      expect(shown).toContain('• /numbers <topic>');
      expect(shown).toContain('The corpus holds 3 articles');
    }),
  );

  it(
    'suggest prompts when the conversation is opened, each of which is answered',
    inTrial(async ({ expect, slack, ada }) => {
      const { body } = await (await slack.openHome(ada, 'messages')).next(['prompts']);
      expect(body.prompts).toHaveLength(4);
      for (const { message } of body.prompts) {
        const answer = await (await slack.dm(ada, message)).reply();
        expect(displayed(answer), message).not.toContain('Nothing found');
      }
    }),
  );
});
