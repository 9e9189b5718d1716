import { type Exchange, newExchange } from '../exchange.ts';
import { filledIn, INTERACTION, interactionEvent, type Values } from '../gateway/events.ts';
import { objectsOf } from '../judging/rules/checks.ts';
import type { House } from '../rest/routes/route.ts';
import { type Patience, settle } from '../settle.ts';
import { memberPayload, messagePayload, userPayload } from '../state/payloads.ts';
import type { Channel, Json, Message, User } from '../state/shapes.ts';
import { filledModal } from './fill.ts';
import { channelOf, offered, usable } from './offer.ts';
import { type Said, type Saying, say } from './say.ts';

/** How an event is delivered. */
interface Delivery {
  /** How often the gateway sends it; 2 is a duplicate. */
  readonly times?: number;
  /** Whether the application is only installed by the user. */
  readonly userInstall?: boolean;
}

/**
 * What people can do. Each throws where Discord's client would not let them, and waits for the
 * whole answer.
 */
export interface Verbs {
  /** Sends a slash command: `who`, `digest create`. */
  readonly slash: (
    user: User,
    channel: Channel,
    name: string,
    values?: Values,
    delivery?: Delivery,
  ) => Promise<Exchange>;
  /** Types into one option; the exchange has the choices. */
  readonly autocomplete: (
    user: User,
    channel: Channel,
    name: string,
    values: Values,
    focused: string,
  ) => Promise<Exchange>;
  /** Presses the button with this custom id or label. */
  readonly press: (
    user: User,
    message: Message,
    button: string,
    delivery?: Delivery,
  ) => Promise<Exchange>;
  /** Chooses values in a select menu. */
  readonly choose: (
    user: User,
    message: Message,
    customId: string,
    values: readonly string[],
  ) => Promise<Exchange>;
  /** Fills in, by custom id, and sends the modal that an exchange opened. */
  readonly submitModal: (
    opened: Exchange,
    values: Readonly<Record<string, string>>,
  ) => Promise<Exchange>;
  /** Uses a command of a message's menu. */
  readonly messageCommand: (
    user: User,
    message: Message,
    name: string,
    delivery?: Delivery,
  ) => Promise<Exchange>;
  /** Says something in a channel, to the bot when `mention`. */
  readonly say: (user: User, channel: Channel, text: string, saying?: Saying) => Promise<Said>;
}

interface Act {
  readonly type: number;
  readonly data: Json;
  /** The message it was done on. */
  readonly from?: Message | null;
}

/** The verbs of a server. */
export function newVerbs(house: House, patience: Patience): Verbs {
  const { world } = house;

  function act(
    user: User,
    channel: Channel,
    { type, data, from = null }: Act,
    { times = 1, userInstall = channel.type === 3 }: Delivery = {},
  ): Promise<Exchange> {
    const exchange = newExchange(world, user, channel.id, { type, userInstall, reply: from });
    house.exchanges.set(exchange.id, exchange);
    const message = from && { message: messagePayload(from) };
    const event = interactionEvent(house, exchange, channel, { type, data, ...message });
    const to = { guildId: channel.guildId, intents: 0 };
    house.gateway.dispatch('INTERACTION_CREATE', event, to, times);
    return settle(exchange, patience);
  }

  function typed(user: User, channel: Channel, line: string, values: Values, focused?: string) {
    const [name = '', ...words] = line.split(' ');
    const command = offered(house, user, channel, name, 1);
    return { id: command.id, name, type: 1, options: filledIn(command, words, values, focused) };
  }

  return {
    slash: async (user, channel, name, values = {}, delivery) =>
      act(
        user,
        channel,
        { type: INTERACTION.command, data: typed(user, channel, name, values) },
        delivery,
      ),

    autocomplete: async (user, channel, name, values, focused) =>
      act(user, channel, {
        type: INTERACTION.autocomplete,
        data: typed(user, channel, name, values, focused),
      }),

    press: async (user, message, button, delivery) => {
      const pressed = usable(user, message).find(
        ({ type, custom_id, label }) => type === 2 && [custom_id, label].includes(button),
      );
      if (!pressed) throw new Error(`no button "${button}" can be pressed here`);
      const data = { component_type: 2, id: pressed.id ?? 1, custom_id: pressed.custom_id };
      const done = { type: INTERACTION.component, data, from: message };
      return act(user, channelOf(house, message), done, delivery);
    },

    choose: async (user, message, customId, values) => {
      const menu = usable(user, message).find(
        ({ type, custom_id }) => type !== 2 && custom_id === customId,
      );
      const known = objectsOf(menu?.options).map(({ value }) => value);
      if (!menu || (menu.type === 3 && !values.every((value) => known.includes(value))))
        throw new Error(`no menu "${customId}" offers this here`);
      const data = { component_type: menu.type, id: menu.id ?? 1, custom_id: customId, values };
      const done = { type: INTERACTION.component, data, from: message };
      return act(user, channelOf(house, message), done);
    },

    submitModal: async ({ user, channelId, modal, reply }, values) => {
      const channel = world.channels.get(channelId);
      if (!modal || !channel) throw new Error('no modal was opened');
      const data = { custom_id: modal.custom_id, ...filledModal(modal, values) };
      return act(user, channel, { type: INTERACTION.modal, data, from: reply });
    },

    messageCommand: async (user, message, name, delivery) => {
      const channel = channelOf(house, message);
      const { id } = offered(house, user, channel, name, 3);
      const data = { id, name, type: 3, target_id: message.id, resolved: resolved(message) };
      return act(user, channel, { type: INTERACTION.command, data }, delivery);
    },

    say: (user, channel, text, saying = {}) =>
      say(house, patience, { user, channel, text }, saying),
  };
}

const resolved = (message: Message): Json => ({
  messages: { [message.id]: messagePayload(message) },
  users: { [message.author.id]: userPayload(message.author) },
  members: { [message.author.id]: { ...memberPayload(), permissions: '0' } },
});
