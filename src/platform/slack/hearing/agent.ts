import type { App } from '@slack/bolt';
import { LIMITS } from '../../../render/slack/limits.ts';
import { within } from '../../within.ts';
import { slackWords } from '../app/words.ts';
import type { Spot } from '../asker/spot.ts';
import type { Bot } from '../bot.ts';
import type { Client } from '../calls/client.ts';

const { prompts, working } = slackWords;

/** Longest an answer waits for its status to be shown, in milliseconds. */
const MOST_WAIT_MS = 400;

/** Says that the bot is at work; Slack takes it away when the answer comes. Never rejects. */
export async function showWorking(client: Client, { channel, thread }: Spot): Promise<void> {
  if (thread === null) return;
  const status = { channel_id: channel, thread_ts: thread, status: working };
  const shown = client.apiCall('assistant.threads.setStatus', status).catch(() => undefined);
  await within(MOST_WAIT_MS, shown, undefined);
}

/* Only names that Slack would take as they are when somebody sends the prompt. */
const SENDABLE = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .'’-]{1,50}$/u;

/** What somebody may ask first: help, a brief, and the best known names. */
async function promptsFor(chat: Bot['chat']) {
  const names = (await chat.suggest('who', 'name', '')).filter((name) => SENDABLE.test(name));
  return [
    ...names.slice(0, LIMITS.prompts.most - 2).map(prompts.about),
    prompts.brief,
    prompts.help,
  ].map(([title = '', message = '']) => ({ title, message }));
}

/** Suggests prompts when somebody opens the conversation with the bot. */
export function onConversationOpened(app: App, bot: Bot): void {
  app.event('app_home_opened', async ({ event, body, client }) => {
    if (event.tab !== 'messages' || !bot.seen.take(`event:${body.event_id}`)) return;
    await bot.run('suggested prompts', async () => {
      // Without a thread: an agent's prompts that name one are shown nowhere.
      await client.apiCall('assistant.threads.setSuggestedPrompts', {
        channel_id: event.channel,
        title: prompts.title,
        prompts: await promptsFor(bot.chat),
      });
    });
  });
}
