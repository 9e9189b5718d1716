import type { App, InstallationStore } from '@slack/bolt';
import type { Bot } from '../bot.ts';
import { onConversationOpened } from './agent.ts';
import { onButtons } from './buttons.ts';
import { onForms } from './forms.ts';
import { onGone } from './gone.ts';
import { onHomeOpened } from './home.ts';
import { onMessages } from './messages.ts';
import { onShortcut } from './shortcut.ts';
import { onSlash } from './slash.ts';

/** Everything the bot hears. */
export function listen(app: App, bot: Bot, store: InstallationStore | null): void {
  onGone(app, bot, store);
  for (const on of [
    onSlash,
    onForms,
    onMessages,
    onButtons,
    onShortcut,
    onHomeOpened,
    onConversationOpened,
  ])
    on(app, bot);
  app.error((fault) => {
    bot.log.warn({ code: fault.code }, 'Something that Slack sent was not answered');
    return Promise.resolve();
  });
}
