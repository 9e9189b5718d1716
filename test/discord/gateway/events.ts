import type { Exchange } from '../exchange.ts';
import type { House } from '../rest/routes/route.ts';
import {
  ALL_PERMISSIONS,
  channelPayload,
  EVERYONE,
  memberPayload,
  userPayload,
} from '../state/payloads.ts';
import type { Channel, Command, Json, Option, User } from '../state/shapes.ts';

/**
 * Interaction types:
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-type
 */
export const INTERACTION = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** Where an interaction happens: 0 in a guild, 1 with the bot, 2 in a private channel (same page). */
export const contextOf = ({ type }: Channel): 0 | 1 | 2 => (type === 0 ? 0 : type === 1 ? 1 : 2);

/** What a member of a guild may do: its owner everything, others talk. */
export const permissionsOf = ({ world }: House, user: User, channel: Channel): string =>
  world.guilds.get(channel.guildId ?? '')?.owner.id === user.id ? ALL_PERMISSIONS : EVERYONE;

/** The INTERACTION_CREATE event of an exchange. */
export function interactionEvent(
  house: House,
  exchange: Exchange,
  channel: Channel,
  about: { readonly type: number; readonly data: Json; readonly message?: Json },
): Json {
  const { world } = house;
  const { user } = exchange;
  const permissions = permissionsOf(house, user, channel);
  return {
    id: exchange.id,
    application_id: world.applicationId,
    ...about,
    channel: { ...channelPayload(world, channel), permissions },
    channel_id: channel.id,
    ...(channel.guildId === null
      ? { user: userPayload(user) }
      : {
          guild_id: channel.guildId,
          guild: { id: channel.guildId, locale: 'en-US', features: [] },
          guild_locale: 'en-US',
          member: { ...memberPayload(user), permissions },
        }),
    token: exchange.token,
    version: 1,
    app_permissions: ALL_PERMISSIONS,
    locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: exchange.userInstall
      ? { 1: user.id }
      : { 0: channel.guildId ?? '0' },
    context: contextOf(channel),
    attachment_size_limit: 10_485_760,
  };
}

/** What a user fills in: option names and values. */
export type Values = Readonly<Record<string, string | number | boolean>>;

const SUBCOMMAND = 1;
const GROUP = 2;

/** The options of a command, or of the subcommand that further words name. */
function optionsOf(command: Command, words: readonly string[]): readonly Option[] {
  let options: readonly Option[] = command.options ?? [];
  for (const word of words) {
    const next = options.find(
      ({ name, type }) => name === word && (type === SUBCOMMAND || type === GROUP),
    );
    if (!next) throw new Error(`/${command.name} has no subcommand "${word}"`);
    options = next.options ?? [];
  }
  if (options.some(({ type }) => type === SUBCOMMAND || type === GROUP))
    throw new Error(`/${command.name} cannot be sent without a subcommand`);
  return options;
}

/** A user's values as Discord sends them; one option may be the one being typed. */
export function filledIn(
  command: Command,
  words: readonly string[],
  values: Values,
  focused?: string,
): Json[] {
  const options = optionsOf(command, words);
  const filled = Object.entries(values).map(([name, value]) => {
    const option = options.find((one) => one.name === name);
    if (!option) throw new Error(`/${command.name} has no option "${name}"`);
    return { name, type: option.type, value, ...(name === focused && { focused: true }) };
  });
  const missing = options.find(({ name, required }) => required && !(name in values));
  if (missing && focused === undefined)
    throw new Error(`/${command.name} cannot be sent without "${missing.name}"`);
  return words.reduceRight<Json[]>(
    (inner, name, n) => [
      { name, type: n === words.length - 1 ? SUBCOMMAND : GROUP, options: inner },
    ],
    filled,
  );
}
