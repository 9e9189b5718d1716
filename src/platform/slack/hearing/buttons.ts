import type { App, BlockAction } from '@slack/bolt';
import { isDirect } from '../asker/place.ts';
import { askerAt, type Spot, threadOf } from '../asker/spot.ts';
import type { Bot } from '../bot.ts';
import type { Client } from '../calls/client.ts';
import { openWanted } from '../forms/opening.ts';
import { type Owner, ownerAsker, publishHome, spotAtHome } from './home.ts';

/** Answers buttons: what each asks stands in its value, so that it works after a restart. */
export function onButtons(app: App, bot: Bot): void {
  app.action<BlockAction>(/.*/, async ({ body, action, ack, client, context }) => {
    await ack().catch(() => undefined);
    const { user, team, channel, container, message, response_url, trigger_id } = body;
    const value = 'value' in action ? String(action.value ?? '') : '';
    const teamId = team?.id ?? context.teamId ?? '';
    if (!channel) {
      const owner = { team: teamId, user: user.id };
      const press = { owner, value, triggerId: trigger_id };
      return void (await bot.run('button at home', () => pressedAtHome(bot, client, press)));
    }
    await bot.run('button', async () => {
      const hidden = container.is_ephemeral === true;
      const spot: Spot = {
        team: teamId,
        channel: channel.id,
        user: user.id,
        thread: threadOf({
          ts: container.message_ts,
          thread_ts: container.thread_ts ?? message?.thread_ts,
        }),
        responseUrl: response_url ?? null,
        pressed: true,
      };
      const alone = isDirect(channel.id) && !hidden;
      const heard = bot.chat.pressed(askerAt(client, spot, alone), value, hidden);
      if (!(await openWanted(bot, client, { spot, triggerId: trigger_id }, heard)))
        await bot.answer(client, spot, heard);
    });
  });
}

/** A press of a button in somebody's App Home. */
interface PressedAtHome {
  readonly owner: Owner;
  readonly value: string;
  readonly triggerId: string;
}

/** Does what a button of the App Home says, and shows the home as it is then. */
async function pressedAtHome(
  bot: Bot,
  client: Client,
  { owner, value, triggerId }: PressedAtHome,
): Promise<void> {
  const heard = bot.chat.pressed(ownerAsker(client, owner), value, true);
  if (await openWanted(bot, client, { spot: spotAtHome(owner), triggerId }, heard)) return;
  await bot.chat.reply(heard);
  await publishHome(bot, client, owner);
}
