import { createHmac } from 'node:crypto';
import type { WebSocket } from 'ws';
import { parsed } from '../calls/body.ts';
import type { Fault, Json } from '../state/shapes.ts';
import type { State } from '../state/state.ts';

/** Slack waits three seconds for an acknowledgement. */
const ACK_MS = 3000;

/** What Slack tells the bot, before it is put into a socket's envelope or a signed request. */
export interface Parcel {
  readonly type: 'events_api' | 'slash_commands' | 'interactive';
  readonly payload: Json;
}

/** How a parcel travels, when not as usual. */
export interface How {
  /** As Slack tries again: the attempt's number and the reason of it. */
  readonly retry?: { readonly num: number; readonly reason: string };
  /** Over HTTP: signed with another secret, ten minutes ago, or not at all. */
  readonly signature?: 'forged' | 'stale' | 'missing';
}

/** What the bot said within three seconds; `status` is 200 over a socket. */
export interface Ack {
  readonly ms: number;
  readonly status: number;
  readonly body: Json;
}

/** The ways to the bot: open sockets, or the address of its HTTP endpoint. */
export interface Wire {
  readonly sockets: Set<WebSocket>;
  /** Set to have requests signed and sent there instead. */
  endpoint: string | null;
  /** Null when nothing came back in time. */
  readonly send: (parcel: Parcel, how?: How) => Promise<Ack | null>;
  /** Takes a message that came in by a socket. */
  readonly heard: (raw: string) => void;
}

const TWICE: Fault = {
  rule: 'an envelope is acknowledged once',
  page: 'https://docs.slack.dev/apis/events-api/using-socket-mode',
  where: '',
  method: 'ack',
};

/** Ways to one bot; parcels go round its sockets in turn, as Slack sends each to only one. */
export function createWire(state: State, signingSecret: string): Wire {
  const waiting = new Map<string, (body: Json) => void>();
  const acknowledged = new Set<string>();
  let turn = 0;
  const bySocket = async ({ type, payload }: Parcel, { retry }: How): Promise<Ack | null> => {
    const socket = [...wire.sockets][turn++ % Math.max(wire.sockets.size, 1)];
    if (!socket) return null;
    const envelope_id = state.id('envelope-');
    const before = performance.now();
    const body = await new Promise<Json>((settle) => {
      const late = setTimeout(() => settle(undefined), ACK_MS);
      waiting.set(envelope_id, (said) => {
        clearTimeout(late);
        settle(said);
      });
      const accepts_response_payload = type !== 'events_api';
      const again = { retry_attempt: retry?.num ?? 0, retry_reason: retry?.reason ?? '' };
      const more = type === 'events_api' ? again : {};
      socket.send(
        JSON.stringify({ envelope_id, type, payload, accepts_response_payload, ...more }),
      );
    });
    waiting.delete(envelope_id);
    return body === undefined ? null : { ms: performance.now() - before, status: 200, body };
  };
  const wire: Wire = {
    sockets: new Set(),
    endpoint: null,
    send: (parcel, how = {}) =>
      wire.endpoint ? byHttp(wire.endpoint, signingSecret, parcel, how) : bySocket(parcel, how),
    heard: (raw) => {
      const { envelope_id = '', payload } = parsed(raw) ?? {};
      if (acknowledged.has(envelope_id)) state.faults.push(TWICE);
      acknowledged.add(envelope_id);
      waiting.get(envelope_id)?.(payload ?? {});
    },
  };
  return wire;
}

/** One signed request; see https://docs.slack.dev/authentication/verifying-requests-from-slack. */
async function byHttp(
  endpoint: string,
  secret: string,
  { type, payload }: Parcel,
  { retry, signature }: How,
): Promise<Ack | null> {
  const body =
    type === 'events_api'
      ? JSON.stringify(payload)
      : new URLSearchParams(
          type === 'interactive' ? { payload: JSON.stringify(payload) } : payload,
        ).toString();
  const at = Math.floor(Date.now() / 1000) - (signature === 'stale' ? 600 : 0);
  const key = signature === 'forged' ? `${secret}-of-somebody-else` : secret;
  const seal = `v0=${createHmac('sha256', key).update(`v0:${at}:${body}`).digest('hex')}`;
  const before = performance.now();
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      body,
      headers: {
        'content-type':
          type === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': String(at),
        ...(signature === 'missing' ? {} : { 'x-slack-signature': seal }),
        ...(retry
          ? { 'x-slack-retry-num': String(retry.num), 'x-slack-retry-reason': retry.reason }
          : {}),
      },
      signal: AbortSignal.timeout(ACK_MS),
    });
    const said = await response.text();
    const { status } = response;
    return { ms: performance.now() - before, status, body: parsed(said || '{}') ?? { text: said } };
  } catch {
    return null;
  }
}
