import { randomUUID } from 'node:crypto';
import type { webApi } from '@slack/bolt';
import { type SlackMessage, sentAgain } from '../../../render/slack/message.ts';
import type { Spot } from '../asker/spot.ts';
import { UrlError } from '../calls/fault.ts';
import { persist } from '../calls/persist.ts';
import type { Lanes } from './lanes.ts';
import { findPosted, SKEW_MINUTES } from './posted.ts';

type Client = webApi.WebClient;

/** A message to be shown at a spot; `hidden`: to the asker alone. */
export interface Delivery {
  readonly spot: Spot;
  readonly message: SlackMessage;
  readonly hidden: boolean;
}

/** Marks a message as the answer to one question, so that it can be found again. */
const EVENT_TYPE = 'verbatim_reply';

/** Longest a response_url may take to answer. */
const TIMEOUT_MS = 30_000;

/** Tries at a response_url before the Web API is used in its place. */
const MORE_BY_URL = 6;

/**
 * Shows a message exactly once: by the response_url where there is one, else by the Web API. After
 * an uncertain try the channel is searched for it before it is sent again. What only the asker sees
 * cannot be searched for: a command's answer replaces itself; another comes twice rather than not at
 * all, and says so. Throws when Slack refuses.
 */
export async function deliver(
  client: Client,
  lanes: Lanes,
  { spot, message, hidden }: Delivery,
  signal: AbortSignal,
): Promise<void> {
  const key = randomUUID();
  const metadata = { event_type: EVENT_TYPE, event_payload: { key } };
  const body = { ...message, ...(hidden ? {} : { metadata }) };
  let doubtful = false;
  const said = (again: boolean) => {
    doubtful ||= again;
    return hidden && doubtful ? sentAgain(body) : body;
  };
  const since = Date.now() - SKEW_MINUTES * 60_000;
  const done = async (): Promise<boolean> =>
    !hidden && (await findPosted(client, spot, key, since)) !== null;
  const { responseUrl, pressed, channel, user, thread, team } = spot;
  const threaded = thread === null ? {} : { thread_ts: thread };
  if (responseUrl !== null) {
    const response_type = hidden ? 'ephemeral' : 'in_channel';
    const say = (again: boolean): Promise<void> => {
      // A second try replaces what the first one may have shown; never the message of a button.
      const shown = pressed ? said(again) : body;
      const replace_original = !pressed && again;
      return byUrl(responseUrl, { response_type, replace_original, ...threaded, ...shown });
    };
    const sent = await persist(say, { done, more: MORE_BY_URL, signal })
      .then(() => true)
      .catch(() => done().catch(() => false));
    if (sent) return;
  }
  const [method, to] = hidden
    ? (['chat.postEphemeral', { channel, user }] as const)
    : (['chat.postMessage', { channel }] as const);
  const post = (again: boolean): Promise<unknown> =>
    client.apiCall(method, { ...to, ...threaded, ...said(again) });
  await lanes(`${team}:${channel}`, () => persist(post, { done, signal }));
}

async function byUrl(url: string, body: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  await response.arrayBuffer();
  if (!response.ok)
    throw new UrlError(response.status, Number(response.headers.get('retry-after')) || 1);
}
