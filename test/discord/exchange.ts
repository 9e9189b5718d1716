import { randomUUID } from 'node:crypto';
import type { Choice, Id, Json, Message, User } from './state/shapes.ts';
import type { World } from './state/world.ts';

/**
 * Answer within this, or the interaction is unknown:
 * https://docs.discord.com/developers/interactions/receiving-and-responding#responding-to-an-interaction
 */
export const ACK_WINDOW_MS = 3000;
/** How long an interaction's token can be used (same page). */
export const TOKEN_MS = 15 * 60_000;

/** What an interaction was answered with first. */
export type Ack =
  | 'reply'
  | 'deferred'
  | 'deferred update'
  | 'update'
  | 'choices'
  | 'modal'
  | 'none';

/** Callback types and what they are called here (same page). */
export const ACKS: Readonly<Record<number, Ack>> = {
  4: 'reply',
  5: 'deferred',
  6: 'deferred update',
  7: 'update',
  8: 'choices',
  9: 'modal',
};

/** One interaction and all that came back for it. It goes on changing while the bot does. */
export interface Exchange {
  readonly id: Id;
  readonly token: string;
  /** INTERACTION of events.ts: a command, a component, autocomplete or a modal. */
  readonly type: number;
  readonly user: User;
  readonly channelId: Id;
  /** Whether the application is in the guild, or only installed by the user. */
  readonly userInstall: boolean;
  /** When it was sent, by the world's clock. */
  readonly at: number;
  /** When it was sent, in milliseconds of `performance.now()`. */
  readonly started: number;
  ack: Ack;
  /** Milliseconds until the callback arrived; null without one. */
  ackMs: number | null;
  /** Milliseconds until the words of the first message stood; null while they do not. */
  doneMs: number | null;
  /** Whether the answer was for the asker only. */
  ephemeral: boolean;
  /** The first message, or the one that was pressed; as it stands now, null when there is none. */
  reply: Message | null;
  /** Later messages, as they stand now. */
  readonly followups: Message[];
  choices: readonly Choice[] | null;
  modal: Json | null;
  /** Codes of what was refused to the bot about this interaction. */
  readonly refused: number[];
  /** Requests about it that are under way. */
  busy: number;
}

/** A new interaction of a user in a channel. */
export function newExchange(
  world: World,
  user: User,
  channelId: Id,
  {
    type,
    userInstall,
    reply,
  }: { readonly type: number; readonly userInstall: boolean; readonly reply: Message | null },
): Exchange {
  return {
    id: world.newId(),
    token: `interaction:${randomUUID()}`,
    type,
    user,
    channelId,
    userInstall,
    at: world.clock.now(),
    started: performance.now(),
    ack: 'none',
    ackMs: null,
    doneMs: null,
    ephemeral: false,
    reply,
    followups: [],
    choices: null,
    modal: null,
    refused: [],
    busy: 0,
  };
}

/** Whether the bot has said all that its first answer promised. */
export const isDone = (exchange: Exchange): boolean =>
  exchange.doneMs !== null && exchange.busy === 0;
