import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { displayed } from '../../../test/slack/displayed.ts';
import { type SlackServer, startSlack } from '../../../test/slack/server.ts';
import type { Message } from '../../../test/slack/shapes.ts';
import { openTrial, type Trial } from '../../../test/slack/trial.ts';
import type { Platform } from '../platform.ts';

let trial: Trial;
let slack: SlackServer;
let bot: Platform;
let ada: string;
let ben: string;
let general: string;

beforeAll(async () => {
  trial = await openTrial();
});
afterAll(() => trial.close());

beforeEach(async () => {
  slack = await startSlack({ hears: ['message.im', 'message.channels'] });
  bot = await trial.connect(slack);
  await slack.connected();
  ada = slack.team.people.ada ?? '';
  ben = slack.team.people.ben ?? '';
  general = slack.team.channels.general ?? '';
});
afterEach(async () => {
  await bot.stop();
  await slack.stop();
  expect(slack.faults).toEqual([]);
});

/** Whether nothing more is said, once the bot has answered something asked later. */
const saysNothingElse = async (before: number): Promise<void> => {
  await (await slack.slash(ben, slack.team.channels.news ?? '', '/help', '')).reply();
  expect(slack.deeds.slice(before).map(({ kind }) => kind)).toEqual(['ephemeral']);
};

describe('a direct message on Slack', () => {
  it('is answered in plain words in its thread, and goes on from there', async () => {
    const asked = await slack.dm(ada, 'who is Mira Lund?');
    const answer = await asked.reply();
    expect(displayed(answer)).toMatch(/^Who: Mira Lund\n/);
    expect(answer.thread).toBe(asked.parcel.payload.event.ts);
    const went = await slack.dm(ada, 'what did she say?', { thread: answer.thread ?? '' });
    expect(displayed(await went.reply())).toContain('We will not let an unsafe boat');
    const top = await slack.dm(ada, 'and Ines Vale?');
    expect(displayed(await top.reply())).toContain('It was never only 12 days');
  });

  it('shows that it is at work before the answer comes', async () => {
    const asked = await slack.dm(ada, 'how many workers?');
    const answer = await asked.reply();
    const kinds = asked.deeds().map(({ kind }) => kind);
    expect(kinds).toEqual(['status', 'post']);
    expect(displayed(answer)).toContain('40 workers');
  });

  it('is answered all the same when its status cannot be shown', async () => {
    slack.play({ on: 'assistant.threads.setStatus', kind: 'error', error: 'missing_scope' });
    expect(displayed(await (await slack.dm(ada, 'help')).reply())).toContain('/who');
  });

  it('is not answered when a bot wrote it, when it is an edit, or anything but a message', async () => {
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
  });
});

describe('a mention on Slack', () => {
  it('is answered in the channel, or in the thread it was made in', async () => {
    const asked = await slack.mention(ada, general, 'who is Mira Lund');
    const answer = await asked.reply();
    expect(answer).toMatchObject({ thread: null, only: null, channel: general });
    expect(displayed(answer)).toMatch(/^Who: Mira Lund\n/);
    const threaded = await slack.mention(ben, general, 'what did Ines Vale say?', {
      thread: answer.ts,
    });
    expect(await threaded.reply()).toMatchObject({ thread: answer.ts });
  });

  it('is answered once, though two events tell of it, each twice', async () => {
    const before = slack.deeds.length;
    const asked = await slack.mention(ada, general, 'who is Mira Lund');
    await asked.reply();
    await slack.again(asked);
    await slack.again(asked, { retry: { num: 1, reason: 'http_timeout' } });
    const posts = slack.deeds.slice(before).filter(({ kind }) => kind === 'post');
    expect(posts).toHaveLength(1);
  });

  it('is answered when only a retry brings it', async () => {
    const how = { retry: { num: 2, reason: 'http_timeout' } };
    const asked = await slack.mention(ada, general, 'who is Mira Lund', how);
    expect(displayed(await asked.reply())).toContain('Mira Lund');
  });

  it('of another bot, or a message that does not name it, is left alone', async () => {
    const before = slack.deeds.length;
    await slack.botSays(general, 'who is Mira Lund');
    await slack.say(ada, general, 'who is Mira Lund');
    await saysNothingElse(before);
  });

  it('with nothing else gets the help, and a refusal goes to the asker alone', async () => {
    expect(displayed(await (await slack.mention(ada, general, '')).reply())).toContain('/who');
    const refused = await slack.mention(ada, general, 'who Mira --since nonsense');
    expect(await refused.reply()).toMatchObject({ only: ada });
  });
});

describe('buttons on Slack', () => {
  const press = async (user: string, on: Message, name: string): Promise<Message> => {
    const pressed = await slack.press(user, on, name);
    expect(pressed.ack).toMatchObject({ status: 200 });
    return pressed.reply();
  };

  it('go on, show sources and paragraphs, and share what was private', async () => {
    const asked = await slack.slash(ada, general, '/who', 'Mira Lund --size 2 --private');
    const answer = await asked.reply();
    expect(displayed(answer)).toContain('[More] [Sources] [Context] [Share]');
    const more = await press(ada, answer, 'More');
    expect(more.only).toBe(ada);
    expect(displayed(more)).not.toBe(displayed(answer));
    expect(displayed(await press(ada, answer, 'Sources'))).toContain('by Jo Hart');
    const context = await press(ada, answer, 'Context');
    expect(context.only).toBe(ada);
    expect(displayed(context)).toContain('At least 40 workers are needed, Ines Vale said.');
    const shared = await press(ada, answer, 'Share');
    expect(shared).toMatchObject({ only: null, channel: general });
    expect(displayed(shared)).toContain('Mira Lund, the mayor of Elmport');
  });

  it('still work after a restart, and in the thread they stand in', async () => {
    const asked = await slack.mention(ada, general, 'who Mira Lund --size 2');
    const answer = await asked.reply();
    const threaded = await slack.mention(ada, general, 'who Ines Vale --size 1', {
      thread: answer.ts,
    });
    const reply = await threaded.reply();
    await bot.stop();
    bot = await trial.connect(slack);
    await slack.connected();
    expect(await press(ben, answer, 'More')).toMatchObject({ only: null, thread: null });
    expect(await press(ben, reply, 'Sources')).toMatchObject({ only: ben, thread: answer.ts });
  });

  it('that carry a long question still work after a restart', async () => {
    const long = `why does the ferry close${' and the ferry close'.repeat(20)}`;
    const answer = await (await slack.slash(ada, general, '/ask', long)).reply();
    await bot.stop();
    bot = await trial.connect(slack);
    await slack.connected();
    expect(displayed(await press(ben, answer, 'Sources'))).toContain('Elm Gazette');
  });

  it('of another time are refused politely', async () => {
    const answer = await (await slack.slash(ada, general, '/who', 'Mira Lund')).reply();
    const [button] = answer.blocks.at(-1)?.elements ?? [];
    button.value = 'something else';
    expect(displayed(await press(ben, answer, 'Sources'))).toContain('This button is too old.');
  });
});

describe('"Brief this" on Slack', () => {
  it('looks up a message’s words or its link, for the one who asks alone', async () => {
    await slack.say(ben, general, 'see https://coast.example/cost');
    await slack.say(ben, general, 'the ferry in Elmport');
    const found = ['Coast Post', 'the harbour ferry will close'];
    for (const [i, message] of [...slack.state.messages].entries()) {
      const asked = await slack.shortcut(ada, message, 'brief_this');
      const answer = await asked.reply();
      expect(answer.only).toBe(ada);
      expect(displayed(answer)).toContain(found[i]);
    }
  });

  it('says so when the corpus does not know it, or the message has no words', async () => {
    await slack.say(ben, general, 'https://unknown.example/x');
    const [message] = slack.state.messages;
    const unknown = await slack.shortcut(ada, message as Message, 'brief_this');
    expect(displayed(await unknown.reply())).toMatch(/Nothing found/);
    const empty = { ...(message as Message), text: '' };
    const nothing = await slack.shortcut(ada, empty, 'brief_this');
    expect(displayed(await nothing.reply())).toContain('This message has no words.');
  });
});

describe('the bot’s own pages on Slack', () => {
  it('say in the App Home what can be asked and what the corpus holds', async () => {
    const { view } = await (await slack.openHome(ada)).next(['publish']);
    const shown = displayed(view?.body);
    expect(shown).toContain('• /verbatim-who <name>: Who somebody is');
    expect(shown).toContain('• /numbers <topic>');
    expect(shown).toContain('The corpus holds 3 articles');
  });

  it('suggest prompts when the conversation is opened, each of which is answered', async () => {
    const { body } = await (await slack.openHome(ada, 'messages')).next(['prompts']);
    expect(body.prompts).toHaveLength(4);
    for (const { message } of body.prompts) {
      const answer = await (await slack.dm(ada, message)).reply();
      expect(displayed(answer), message).not.toContain('Nothing found');
    }
  });
});
