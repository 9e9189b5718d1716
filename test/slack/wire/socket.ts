import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import type { State } from '../state/state.ts';
import type { Wire } from './wire.ts';

/** Slack pings an open socket about this often. */
const PING_MS = 10_000;

/** Socket Mode as a test sees it. */
export interface SocketMode {
  /** Waits until the bot has so many sockets open; throws after `ms`. */
  connected(count?: number, ms?: number): Promise<void>;
  /** Tells the bot to connect anew (`refresh_requested`), that it soon must, or that it no more may. */
  disconnect(reason: 'refresh_requested' | 'warning' | 'link_disabled'): void;
  /** Cuts every socket without a word. */
  cut(): void;
}

/** Takes sockets at `/link/`, each with a ticket that works once, and greets them. */
export function createSocketMode(state: State, wire: Wire, server: Server): SocketMode {
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (!state.tickets.delete(searchParams.get('ticket') ?? '')) return void socket.destroy();
    sockets.handleUpgrade(request, socket, head, (opened) => greet(state, wire, opened));
  });
  return {
    connected: async (count = 1, ms = 20_000) => {
      const until = performance.now() + ms;
      while (wire.sockets.size < count) {
        if (performance.now() > until) throw new Error(`the bot did not connect within ${ms} ms`);
        await pause(10);
      }
    },
    disconnect: (reason) => {
      const said = JSON.stringify({ type: 'disconnect', reason, debug_info: DEBUG });
      for (const socket of wire.sockets) {
        if (reason !== 'warning') wire.sockets.delete(socket);
        socket.send(said);
      }
    },
    cut: () => {
      for (const socket of wire.sockets) socket.terminate();
      wire.sockets.clear();
    },
  };
}

const DEBUG = { host: 'applink-local', build_number: 1, approximate_connection_time: 18_060 };

function greet(state: State, wire: Wire, socket: WebSocket): void {
  wire.sockets.add(socket);
  const pings = setInterval(() => socket.ping(), PING_MS);
  pings.unref();
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    clearInterval(pings);
    wire.sockets.delete(socket);
  });
  socket.on('message', (raw) => wire.heard(String(raw)));
  socket.send(
    JSON.stringify({
      type: 'hello',
      num_connections: wire.sockets.size,
      debug_info: DEBUG,
      connection_info: { app_id: state.appId },
    }),
  );
}
