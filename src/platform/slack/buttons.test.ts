import { describe, it } from 'vitest';
import { sharedTrial } from '../../../test/slack/bot/shared.ts';
import { inWorld, type World } from '../../../test/slack/bot/world.ts';
import { displayed } from '../../../test/slack/displayed.ts';
import type { Json, Message } from '../../../test/slack/state/shapes.ts';

const trial = sharedTrial();

const inTrial = (test: (world: World) => Promise<void>) =>
  inWorld(trial, test, { hears: ['message.im', 'message.channels'] });

const press = async (
  { expect, slack }: World,
  user: string,
  on: Message,
  name: string,
): Promise<Message> => {
  const pressed = await slack.press(user, on, name);
  expect(pressed.ack).toMatchObject({ status: 200 });
  return pressed.reply();
};

describe.concurrent('buttons on Slack', () => {
  it(
    'go on, show sources and paragraphs, and share what was private',
    inTrial(async (world) => {
      const { expect, slack, ada, general } = world;
      const asked = await slack.slash(ada, general, '/who', 'Mira Lund --size 2 --private');
      const answer = await asked.reply();
      expect(displayed(answer)).toContain('[More] [Sources] [Context] [Share]');
      const more = await press(world, ada, answer, 'More');
      expect(more.only).toBe(ada);
      expect(displayed(more)).not.toBe(displayed(answer));
      expect(displayed(await press(world, ada, answer, 'Sources'))).toContain('by Jo Hart');
      const context = await press(world, ada, answer, 'Context');
      expect(context.only).toBe(ada);
      expect(displayed(context)).toContain('At least 40 workers are needed, Ines Vale said.');
      const shared = await press(world, ada, answer, 'Share');
      expect(shared).toMatchObject({ only: null, channel: general });
      expect(displayed(shared)).toContain('Mira Lund, the mayor of Elmport');
    }),
  );

  it(
    'still work after a restart, and in the thread they stand in',
    inTrial(async (world) => {
      const { expect, slack, end, ada, ben, general } = world;
      const asked = await slack.mention(ada, general, 'who Mira Lund --size 2');
      const answer = await asked.reply();
      const threaded = await slack.mention(ada, general, 'who Ines Vale --size 1', {
        thread: answer.ts,
      });
      const reply = await threaded.reply();
      await end('again');
      expect(await press(world, ben, answer, 'More')).toMatchObject({ only: null, thread: null });
      expect(await press(world, ben, reply, 'Sources')).toMatchObject({
        only: ben,
        thread: answer.ts,
      });
    }),
  );

  it(
    'that carry a long question still work after a restart',
    inTrial(async (world) => {
      const { expect, slack, end, ada, ben, general } = world;
      const long = `why does the ferry close${' and the ferry close'.repeat(20)}`;
      const answer = await (await slack.slash(ada, general, '/ask', long)).reply();
      await end('again');
      expect(displayed(await press(world, ben, answer, 'Sources'))).toContain('Elm Gazette');
    }),
  );

  it(
    'of another time are refused politely',
    inTrial(async (world) => {
      const { expect, slack, ada, ben, general } = world;
      const answer = await (await slack.slash(ada, general, '/who', 'Mira Lund')).reply();
      const buttons: Json[] = answer.blocks.at(-1)?.elements ?? [];
      const button = buttons.find(({ text }) => text.text === 'Sources');
      if (button) button.value = 'something else';
      expect(displayed(await press(world, ben, answer, 'Sources'))).toContain(
        'This button is too old.',
      );
    }),
  );
});

describe.concurrent('"Brief this" on Slack', () => {
  it(
    'looks up a message’s words or its link, for the one who asks alone',
    inTrial(async ({ expect, slack, ada, ben, general }) => {
      await slack.say(ben, general, 'see https://coast.example/cost');
      await slack.say(ben, general, 'the ferry in Elmport');
      const found = ['Coast Post', 'the harbour ferry will close'];
      for (const [i, message] of [...slack.state.messages].entries()) {
        const asked = await slack.shortcut(ada, message, 'brief_this');
        const answer = await asked.reply();
        expect(answer.only).toBe(ada);
        expect(displayed(answer)).toContain(found[i]);
      }
    }),
  );

  it(
    'says so when the corpus does not know it, or the message has no words',
    inTrial(async ({ expect, slack, ada, ben, general }) => {
      await slack.say(ben, general, 'https://unknown.example/x');
      const [message] = slack.state.messages;
      const unknown = await slack.shortcut(ada, message as Message, 'brief_this');
      expect(displayed(await unknown.reply())).toMatch(/Nothing found/);
      const empty = { ...(message as Message), text: '' };
      const nothing = await slack.shortcut(ada, empty, 'brief_this');
      expect(displayed(await nothing.reply())).toContain('This message has no words.');
    }),
  );
});
