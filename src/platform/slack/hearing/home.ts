import type { App } from '@slack/bolt';
import { own } from '../../../answer/words.ts';
import type { Asker, Heard, Reply } from '../../../chat/chat.ts';
import { usage } from '../../../command.ts';
import { line, ours } from '../../../render/line.ts';
import type { Page } from '../../../render/pages.ts';
import { LIMITS } from '../../../render/slack/limits.ts';
import { plainText, slackMessage } from '../../../render/slack/message.ts';
import { richText } from '../../../render/slack/rich.ts';
import type { Totals } from '../../../store/store.ts';
import { slackName } from '../app/names.ts';
import { slackWords } from '../app/words.ts';
import { askerAt, type Spot } from '../asker/spot.ts';
import type { Bot } from '../bot.ts';
import type { Client } from '../calls/client.ts';
import { persist } from '../calls/persist.ts';

/** The App Home: what can be asked, and how much the corpus holds. */
function homeView(
  { chat: { commands }, prefix }: Bot,
  totals: Totals,
  standing: readonly object[],
) {
  const asked = [
    line(0, [ours(slackWords.homeWords)]),
    ...commands.map((command) => {
      const called = usage({ ...command, name: slackName(command.name, prefix) });
      return line(1, [ours(`${called}: ${command.summary}`)]);
    }),
    line(0, [ours(slackWords.homeShortcut)]),
  ];
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: plainText(slackWords.home) },
      ...richText(asked),
      { type: 'divider' },
      { type: 'header', text: plainText(slackWords.knows) },
      ...richText([line(0, [ours(own.holds(totals.articles, totals.passages))])]),
      ...standing,
    ].slice(0, LIMITS.viewBlocks.most),
  };
}

/** Whose home it is. */
export interface Owner {
  readonly team: string;
  readonly user: string;
}

/** The home as a spot, which is no channel. */
export const spotAtHome = (owner: Owner): Spot => ({
  ...owner,
  channel: '',
  thread: null,
  responseUrl: null,
  pressed: true,
});

/** The owner as one who asks alone. */
export const ownerAsker = (client: Client, owner: Owner): Asker => ({
  ...askerAt(client, spotAtHome(owner), true),
  channel: `slack:${owner.team}:${owner.user}`,
});

/* What a press does here and now; other buttons answer, and a home has no place for answers. */
const DOES = /^(?:edit|pause|resume|remove) /;

/** The owner's digests and watches in this workspace, all pages of them, with one block of buttons for each: a home has room for no more. */
async function standingBlocks({ chat }: Bot, asker: Asker): Promise<readonly object[]> {
  const blocks: object[] = [];
  for (const command of ['digest list', 'watch list']) {
    let heard: Heard | null = chat.command(asker, { command, words: [], options: {} });
    while (heard !== null) {
      const { page, buttons, next }: Reply<Page> = await chat.reply(heard);
      const done = buttons
        .filter(({ label }) => DOES.test(label.toLowerCase()))
        .map((button) => ({ ...button, of: null }));
      blocks.push({ type: 'divider' }, ...slackMessage(page, done).blocks);
      // Not as presses, of which the owner has only so many.
      heard = next;
    }
  }
  return blocks;
}

/** Publishes the App Home of a person. */
export async function publishHome(bot: Bot, client: Client, owner: Owner): Promise<void> {
  const standing = await standingBlocks(bot, ownerAsker(client, owner));
  const view = homeView(bot, await bot.knows(), standing);
  await persist(() => client.apiCall('views.publish', { user_id: owner.user, view }));
}

/** Publishes the App Home when somebody opens it. */
export function onHomeOpened(app: App, bot: Bot): void {
  app.event('app_home_opened', async ({ event, body, context, client }) => {
    if (event.tab === 'messages' || !bot.seen.take(`event:${body.event_id}`)) return;
    const team = context.teamId ?? body.team_id;
    await bot.run('App Home', () => publishHome(bot, client, { team, user: event.user }));
  });
}
