import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { guildPayload, userPayload } from '../state/payloads.ts';
import { type Id, type Json, PRIVILEGED } from '../state/shapes.ts';
import type { World } from '../state/world.ts';

/** A client's session; it outlives its connection so that it can be resumed. */
interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  /** Every event sent so far; the n-th has sequence n + 1. */
  readonly events: { readonly t: string; readonly d: Json }[];
  socket: WebSocket | null;
}

/** What the gateway is told by the server and by a test. */
export interface GatewayOptions {
  readonly isToken: (given: unknown) => boolean;
  readonly heartbeatMs: number;
  /** Privileged intents the application was granted, as bits. */
  readonly granted: number;
  readonly url: () => string;
}

/** Whom an event is for: the sessions with one of these intents that serve this guild. */
interface Audience {
  readonly guildId: Id | null;
  /** Any of these bits; 0 is everybody. */
  readonly intents: number;
}

/** The gateway as tests play with it. */
export interface Gateway {
  readonly sessions: Session[];
  /** How each connection was opened or closed, for tests: `identify`, `resume`, `close 4004`. */
  readonly log: string[];
  readonly attach: (server: Server) => void;
  readonly dispatch: (t: string, d: Json, to: Audience, times?: number) => void;
  /** Opcode 7: the client has to come back and resume. */
  readonly askToReconnect: () => void;
  /** Opcode 9: the session is over, or can be resumed at once. */
  readonly invalidate: (resumable: boolean) => void;
  /** Closes every connection with a code that ends its session. */
  readonly close: (code: number) => void;
  /** Ends every connection without a word; sessions stay resumable. */
  readonly drop: () => void;
  /** Whether heartbeats are answered; a client that hears nothing has to reconnect. */
  heartbeats: boolean;
  /** Whether connections are taken; REST goes on without. */
  open: boolean;
  /** The code every new session is refused with, such as 4014; null takes them. */
  refuses: number | null;
}

const OP = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, reconnect: 7, invalid: 9 } as const;

/** The gateway of https://docs.discord.com/developers/events/gateway in version 10, JSON, uncompressed. */
export function newGateway(world: World, options: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ noServer: true });
  const sessions: Session[] = [];
  const log: string[] = [];
  const live = () => sessions.filter(({ socket }) => socket !== null);
  const gateway: Gateway = {
    sessions,
    log,
    heartbeats: true,
    open: true,
    refuses: null,
    attach: (server) => {
      server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
        if (gateway.open) sockets.handleUpgrade(request, socket, head, greet);
        else socket.destroy();
      });
    },
    dispatch: (t, d, to, times = 1) => {
      for (const session of sessions.filter((one) => hears(one, to)))
        for (let n = 0; n < times; n++) push(session, t, d);
    },
    askToReconnect: () => {
      for (const { socket } of live()) say(socket, { op: OP.reconnect, d: null });
    },
    invalidate: (resumable) => {
      for (const session of live()) {
        const { socket } = session;
        if (!resumable) forget(session);
        say(socket, { op: OP.invalid, d: resumable });
      }
    },
    close: (code) => {
      for (const session of live()) {
        const { socket } = session;
        forget(session);
        socket?.close(code);
      }
    },
    drop: () => {
      for (const client of sockets.clients) client.terminate();
    },
  };

  function greet(socket: WebSocket): void {
    say(socket, { op: 10, d: { heartbeat_interval: options.heartbeatMs } });
    socket.on('message', (data) => hear(socket, JSON.parse(String(data))));
    socket.on('close', (code) => {
      log.push(`close ${code}`);
      const session = sessions.find((one) => one.socket === socket);
      if (!session) return;
      session.socket = null;
      if (code === 1000 || code === 1001) forget(session);
    });
  }

  function hear(socket: WebSocket, { op, d }: { readonly op: number; readonly d: Json }): void {
    if (op === OP.heartbeat && gateway.heartbeats) say(socket, { op: 11 });
    if (op === OP.identify) identify(socket, d);
    if (op === OP.resume) resume(socket, d);
  }

  function identify(socket: WebSocket, d: Json): void {
    const intents = Number(d.intents);
    const shard = (d.shard ?? [0, 1]) as Session['shard'];
    const code = refusal(d, intents, shard);
    log.push(`identify${code === null ? '' : ` refused ${code}`}`);
    if (code !== null) {
      socket.close(code);
      return;
    }
    const session: Session = { id: randomUUID(), intents, shard, events: [], socket };
    sessions.push(session);
    const guilds = [...world.guilds.values()].filter(({ id }) => serves(shard, id));
    push(session, 'READY', {
      v: 10,
      user: userPayload(world.bot),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: options.url(),
      shard,
      application: { id: world.applicationId, flags: 0 },
    });
    for (const guild of guilds) push(session, 'GUILD_CREATE', guildPayload(world, guild));
  }

  function refusal(d: Json, intents: number, [id, count]: Session['shard']): number | null {
    if (gateway.refuses !== null) return gateway.refuses;
    if (!options.isToken(d.token)) return 4004;
    if (id >= count) return 4010;
    if (world.guilds.size / count > 2500) return 4011;
    if (intents >= 1 << 26) return 4013;
    return intents & PRIVILEGED & ~options.granted ? 4014 : null;
  }

  function resume(socket: WebSocket, d: Json): void {
    const session = sessions.find(({ id }) => id === d.session_id);
    const seq = Number(d.seq);
    log.push('resume');
    if (!options.isToken(d.token)) socket.close(4004);
    else if (!session) say(socket, { op: OP.invalid, d: false });
    else if (seq > session.events.length) socket.close(4007);
    else replay(session, socket, seq);
  }

  function forget(session: Session): void {
    sessions.splice(sessions.indexOf(session), 1);
  }

  return gateway;
}

function replay(session: Session, socket: WebSocket, seq: number): void {
  session.socket = socket;
  for (const [n, event] of session.events.slice(seq).entries())
    say(socket, { op: OP.dispatch, s: seq + n + 1, ...event });
  push(session, 'RESUMED', {});
}

function push(session: Session, t: string, d: Json): void {
  session.events.push({ t, d });
  say(session.socket, { op: OP.dispatch, s: session.events.length, t, d });
}

const say = (socket: WebSocket | null, payload: Json): void =>
  socket?.send(JSON.stringify(payload));

/** Guilds are spread over shards by id; direct messages go to the first. */
const serves = ([id, count]: Session['shard'], guildId: Id | null): boolean =>
  Number((BigInt(guildId ?? 0) >> 22n) % BigInt(count)) === id;

const hears = (session: Session, { guildId, intents }: Audience): boolean =>
  serves(session.shard, guildId) && (intents === 0 || (session.intents & intents) !== 0);
