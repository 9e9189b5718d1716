import { createHash } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { DiscordAPIError, type REST, Routes } from 'discord.js';
import type { Answer } from '../../../answer/answer.ts';
import { clean } from '../../../render/clean.ts';
import { LIMITS } from '../../../render/discord/limits.ts';
import { discordMessage } from '../../../render/discord/message.ts';
import { type DiscordPage, renderDiscord } from '../../../render/discord/render.ts';
import { later, type Outcome, type Post, pageKey } from '../../../schedule/posting/post.ts';
import { CODES, codeOf } from '../calls/faults.ts';
import { findMarked } from './marked.ts';

/** One try of a post: where, since when it may stand there already, and what ends it. */
interface Trying {
  readonly rest: REST;
  readonly post: Post;
  readonly signal: AbortSignal;
}

/**
 * Posts an answer once: its first message in the channel, the others in one thread under it. Within
 * the minutes in which Discord knows a nonce it gives the message that stands there; before every
 * further try the channel is looked through besides, since nobody says how many minutes these are.
 */
export async function postOnDiscord(trying: Trying, answer: Answer): Promise<Outcome> {
  const [first, ...others] = renderDiscord(answer);
  // Every request listens to it.
  setMaxListeners(0, trying.signal);
  try {
    const channel = await channelOf(trying);
    const message = await postPage(trying, channel, first as DiscordPage, 1);
    const where = others.length > 0 ? await threadUnder(trying, message, answer.title) : channel;
    for (const [i, page] of others.entries()) await postPage(trying, where, page, i + 2);
    return { kind: 'sent', message };
  } catch (fault) {
    return outcomeOf(fault);
  }
}

/** Where a post goes: its channel, or the direct message with the maker of what is paused. */
async function channelOf({ rest, post, signal }: Trying): Promise<string> {
  const { channel, maker } = post.subscription;
  if (post.tells === null) return channel;
  const body = { recipient_id: maker };
  const opened = await rest.post(Routes.userChannels(), { body, signal });
  return (opened as { readonly id: string }).id;
}

/** Posts one page, or finds it; gives the message's id. */
async function postPage(
  { rest, post, signal }: Trying,
  channel: string,
  page: DiscordPage,
  n: number,
): Promise<string> {
  const nonce = pageKey(post.key, n);
  const mark = markOf(nonce);
  const standing =
    post.tries > 1 ? await findMarked(rest, channel, mark, post.firstTried, signal) : null;
  if (standing !== null) return standing;
  const body = { ...discordMessage(page, [], mark), nonce, enforce_nonce: true };
  const sent = await rest.post(Routes.channelMessages(channel), { body, signal });
  return (sent as { readonly id: string }).id;
}

/** A number from 1 to 2^31 - 1 that stands for a page and is kept with it, as a nonce is not. */
const markOf = (nonce: string): number =>
  createHash('sha256').update(nonce).digest().readUInt32BE() >>> 1 || 1;

/** The thread under a message, which has the message's id; the channel where there can be none. */
async function threadUnder(
  { rest, post, signal }: Trying,
  message: string,
  title: string,
): Promise<string> {
  const { channel, workspace } = post.subscription;
  // A direct message on Discord is a workspace of its own, and has no threads.
  if (channel === workspace) return channel;
  const name = clean(title.slice(0, LIMITS.thread.most));
  try {
    await rest.post(Routes.threads(channel, message), { body: { name }, signal });
    return message;
  } catch (fault) {
    const code = codeOf(fault);
    if (code === CODES.threadExists) return message;
    if (code !== null && NO_THREAD.has(code)) return channel;
    throw fault;
  }
}

const NO_THREAD: ReadonlySet<number> = new Set([
  CODES.missingAccess,
  CODES.missingPermissions,
  CODES.wrongChannelType,
]);

const GONE: ReadonlySet<number> = new Set([CODES.unknownChannel, CODES.unknownGuild]);

/** What becomes of a post that threw. discord.js waits as long as a 429 says; it is not thrown. */
function outcomeOf(fault: unknown): Outcome {
  if (!(fault instanceof DiscordAPIError)) return later('Discord could not be reached.');
  if (fault.status === 401) return later('Discord does not accept the token.');
  if (GONE.has(Number(fault.code)) || fault.status === 404) return { kind: 'gone' };
  if (fault.status === 403) return { kind: 'forbidden' };
  return { kind: 'failed', error: `Discord did not take it (code ${fault.code}).` };
}
