import {
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js';
import type { DiscordMessage } from '../../../render/discord/message.ts';
import { CODES, codeOf } from './faults.ts';
import { LATER_MS, persist, SOON_MS } from './persist.ts';

/** What an interaction is answered by. */
interface Ticket {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
}

/** A choice that completes an option. */
interface Choice {
  readonly name: string;
  readonly value: string;
}

/** The requests the bot makes; each rejects when Discord refuses it or stays away too long. */
export interface Requests {
  /** Promises an answer. False, as for `open`: another process of this bot has answered already. */
  defer(ticket: Ticket, hidden: boolean): Promise<boolean>;
  /** Opens a modal. */
  open(ticket: Ticket, modal: APIModalInteractionResponseCallbackData): Promise<boolean>;
  /** Puts the answer where it was promised. */
  fulfil(ticket: Ticket, message: DiscordMessage): Promise<void>;
  complete(ticket: Ticket, choices: readonly Choice[]): Promise<void>;
  /**
   * Posts once, however often the connection is lost: `nonce` tells this message from all others. It
   * is a reply to the one it answers where the bot may read what was said.
   */
  post(channelId: string, nonce: string, message: DiscordMessage, answers?: string): Promise<void>;
  /** Opens the direct message with a user; gives its channel. */
  directChannel(userId: string): Promise<string>;
  typing(channelId: string): Promise<void>;
}

/** The bot's requests through discord.js's queue, which keeps to the rate limits, until `signal`. */
export const requestsOf = (rest: REST, signal: AbortSignal): Requests => ({
  defer: (ticket, hidden) =>
    acknowledge(rest, signal, ticket, {
      type: InteractionResponseType.DeferredChannelMessageWithSource,
      ...(hidden ? { data: { flags: MessageFlags.Ephemeral } } : {}),
    }),
  open: (ticket, data) =>
    acknowledge(rest, signal, ticket, { type: InteractionResponseType.Modal, data }),
  fulfil: async ({ token, applicationId }, body) => {
    const route = Routes.webhookMessage(applicationId, token);
    await persist(LATER_MS, signal, () => rest.patch(route, { auth: false, body }));
  },
  complete: async ({ id, token }, choices) => {
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
    const body = { type, data: { choices } };
    await rest.post(Routes.interactionCallback(id, token), { auth: false, body });
  },
  post: async (channelId, nonce, message, answers) => {
    const send = (more: object): Promise<unknown> => {
      const body = { ...message, nonce, enforce_nonce: true, ...more };
      return persist(LATER_MS, signal, () =>
        rest.post(Routes.channelMessages(channelId), { body }),
      );
    };
    if (answers === undefined) await send({});
    else
      await send({
        message_reference: { message_id: answers, fail_if_not_exists: false },
      }).catch((fault: unknown) => {
        if (codeOf(fault) !== CODES.noHistoryToAnswer) throw fault;
        return send({});
      });
  },
  directChannel: async (userId) => {
    const body = { recipient_id: userId };
    const channel = await persist(LATER_MS, signal, () =>
      rest.post(Routes.userChannels(), { body }),
    );
    return (channel as { readonly id: string }).id;
  },
  typing: async (channelId) => {
    await rest.post(Routes.channelTyping(channelId));
  },
});

/** Answers an interaction at once, while Discord waits for it. */
const acknowledge = (
  rest: REST,
  signal: AbortSignal,
  { id, token }: Ticket,
  body: object,
): Promise<boolean> =>
  persist(SOON_MS, signal, async (attempt) => {
    try {
      await rest.post(Routes.interactionCallback(id, token), { auth: false, body });
      return true;
    } catch (fault) {
      if (codeOf(fault) !== CODES.alreadyAcknowledged) throw fault;
      // After a lost connection it was this very request that arrived.
      return attempt > 0;
    }
  });
