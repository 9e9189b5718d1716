import { contextOf, permissionsOf } from '../gateway/events.ts';
import { componentsIn } from '../judging/rules/checks.ts';
import type { House } from '../rest/routes/route.ts';
import type { Channel, Command, Json, Message, User } from '../state/shapes.ts';

/** The command that Discord's client offers a user in a channel; throws when it offers none. */
export function offered(
  house: House,
  user: User,
  channel: Channel,
  name: string,
  type: Command['type'],
): Command {
  const command = house.world.commands.find((one) => one.name === name && one.type === type);
  if (!command) throw new Error(`no command "${name}" is registered`);
  const contexts = command.contexts as readonly number[] | null;
  if (contexts && !contexts.includes(contextOf(channel)))
    throw new Error(`"${name}" is not offered in this kind of channel`);
  const asked = house.world.opened.has(name) ? 0 : (command.default_member_permissions ?? 0);
  const needs = BigInt(String(asked));
  const has = BigInt(permissionsOf(house, user, channel));
  if (channel.guildId !== null && (has & needs) !== needs)
    throw new Error(`"${name}" is not offered to this member`);
  return command;
}

/** The components of a message that a user sees and can use; throws when the message is not theirs to see. */
export function usable(user: User, message: Message): Json[] {
  if (message.onlyFor !== null && message.onlyFor !== user.id)
    throw new Error('this user does not see that message');
  return componentsIn({ components: message.components })
    .map(({ component }) => component)
    .filter(({ disabled, custom_id }) => disabled !== true && custom_id !== undefined);
}

/** The channel a message stands in. */
export function channelOf({ world }: House, { channel_id }: Message): Channel {
  const channel = world.channels.get(channel_id);
  if (!channel) throw new Error('the message stands in no channel');
  return channel;
}
