import type { App } from '@slack/bolt';
import { own } from '../../answer/words.ts';
import { type Command, usage } from '../../command.ts';
import type { Line } from '../../render/line.ts';
import { plainText } from '../../render/slack/message.ts';
import { richText } from '../../render/slack/rich.ts';
import type { Totals } from '../../store/store.ts';
import type { Bot } from './bot.ts';
import { slackName } from './names.ts';
import { persist } from './persist.ts';
import { slackWords } from './words.ts';

const line = (text: string, indent: Line['indent'] = 0): Line => ({
  indent,
  style: 'plain',
  runs: [{ kind: 'own', text }],
});

/** The App Home: what can be asked, and how much the corpus holds. */
function homeView(commands: readonly Command[], prefix: string, totals: Totals) {
  const asked = [
    line(slackWords.homeWords),
    ...commands.map((command) =>
      line(
        `${usage({ ...command, name: slackName(command.name, prefix) })}: ${command.summary}`,
        1,
      ),
    ),
    line(slackWords.homeShortcut),
  ];
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: plainText(slackWords.home) },
      richText(asked),
      { type: 'divider' },
      { type: 'header', text: plainText(slackWords.knows) },
      richText([line(own.holds(totals.articles, totals.passages))]),
    ],
  };
}

/** Publishes the App Home when somebody opens it. */
export function onHomeOpened(app: App, bot: Bot): void {
  app.event('app_home_opened', async ({ event, body, client }) => {
    if (event.tab === 'messages' || !bot.seen.take(`event:${body.event_id}`)) return;
    await bot.run('App Home', async () => {
      const view = homeView(bot.chat.commands, bot.prefix, await bot.knows());
      await persist(() => client.apiCall('views.publish', { user_id: event.user, view }));
    });
  });
}
