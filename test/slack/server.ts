/**
 * A Slack on this machine that the real @slack/bolt talks to: Web API, Socket Mode, signed HTTP,
 * response_urls, triggers, views. Everything the bot sends is judged by Slack's type schemas (where
 * `../shared/specs` is there) and by the documented rules in `judging/`; what breaks one is answered
 * as Slack would and kept in `faults`, so that a test ends with `expect(slack.faults).toEqual([])`.
 *
 *     const slack = await startSlack();
 *     const bot = new App({ token: slack.botToken, appToken: slack.appToken, socketMode: true,
 *                           clientOptions: { slackApiUrl: slack.apiUrl } });
 *     await bot.start();                     // the program itself: SLACK_API_URL, SLACK_BOT_TOKEN, …
 *     await slack.connected();
 *     const { people: { ada }, channels: { general } } = slack.team;
 *     const asked = await slack.slash(ada, general, '/who', 'Mira Lund');
 *     asked.ack?.ms;                         // null: no acknowledgement within three seconds
 *     const answer = await asked.reply();    // the message, wherever and however it came
 *     displayed(answer);                     // what a reader sees (displayed.ts)
 *     effects(answer);                       // what Slack acts on in it (effects.ts)
 *     const more = await slack.press(ada, answer, 'More');
 *     await more.next(['update', 'post']);
 *     await slack.stop();
 *
 * People: `slash`, `mention`, `say`, `dm`, `edit`, `press`, `suggest`, `submitView`, `shortcut`,
 * `openHome`. Round it: `revoke`, `uninstall`, `botSays`. Other workspaces: `addTeam`, `approve`
 * (OAuth). Each gives an `Exchange` (wire/exchange.ts): `ack` (ms, status, body), `deeds()`, `next(kinds)`,
 * `reply()`. Typed words are stored as Slack stores them: escaped, addresses in angle brackets,
 * `@ada`, `@ben`, `@verbatim` as mentions.
 *
 * HTTP mode: give the bot `slack.signingSecret`, then `slack.sendTo('http://127.0.0.1:3000/slack/events')`.
 * Faults: `slack.play({ on: 'chat.postMessage', kind: 'limit', seconds: 1 })`, `slack.down()` and
 * `slack.up()`, `slack.disconnect('refresh_requested')`, `slack.again(asked, { retry: … })`.
 * All that is remembered lies in `slack.state`; what the bot did, in order, in `slack.deeds`.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createHttp } from './calls/http.ts';
import { createTroubles, type Trouble } from './calls/trouble.ts';
import { schemaFaults } from './judging/schemas.ts';
import { type Happening, happening } from './people/happen.ts';
import { type Installing, installing } from './people/install.ts';
import { type Speaking, speaking } from './people/speak.ts';
import { type Touching, touching } from './people/touch.ts';
import type { Team } from './state/shapes.ts';
import { addTeam, createState, SCOPES, type State } from './state/state.ts';
import { echoOf } from './wire/message-events.ts';
import { createSocketMode, type SocketMode } from './wire/socket.ts';
import { createWire } from './wire/wire.ts';

/** How the local Slack is to be. */
export interface SlackOptions {
  /** The bot token's scopes; all that are useful when absent. */
  readonly scopes?: readonly string[];
  /** Milliseconds since 1970; the machine's clock when absent. */
  readonly now?: () => number;
  /** The `message.` events the app is subscribed to; `message.im` alone when absent. */
  readonly hears?: readonly string[];
  /** Whether a second message to a channel within a second is refused with 429. */
  readonly paced?: boolean;
}

/** The running server. */
export interface SlackServer extends Speaking, Touching, Happening, Installing, SocketMode {
  /** What SLACK_API_URL is set to; ends in `/api/`. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly team: Team;
  readonly state: State;
  readonly deeds: State['deeds'];
  readonly calls: State['calls'];
  readonly faults: State['faults'];
  /** Adds a workspace; its bot token comes by OAuth when `installed` is false. */
  addTeam(name: string, options?: { scopes?: readonly string[]; installed?: boolean }): Team;
  /** Speaks to the bot by signed HTTP from now on. */
  sendTo(endpoint: string): void;
  play(trouble: Trouble): void;
  /** Ends every connection and takes no other until `up`. */
  down(): Promise<void>;
  up(): Promise<void>;
  stop(): Promise<void>;
}

const SIGNING_SECRET = 'a-local-signing-secret';
const APP_TOKEN = 'xapp-1-A0LOCAL001-local';

/** Starts a local Slack on a free port of the loopback. */
export async function startSlack(options: SlackOptions = {}): Promise<SlackServer> {
  const { now = Date.now, scopes = SCOPES, hears = ['message.im'], paced = false } = options;
  // Compiled now, so that no acknowledgement has to wait for it.
  schemaFaults('blocks', []);
  const state = createState(now);
  const team = addTeam(state, 'Harbour Desk', { scopes });
  state.tokens.set(APP_TOKEN, {
    value: APP_TOKEN,
    kind: 'app',
    team: team.id,
    scopes: ['connections:write'],
    state: 'good',
  });
  const wire = createWire(state, SIGNING_SECRET);
  const troubles = createTroubles();
  const open = new Set<Socket>();
  const server = createServer((request, response) => {
    door(request, response).catch(() => request.socket.destroy());
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  const socketMode = createSocketMode(state, wire, server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}`;

  state.watchers.add((deed) => {
    const parcel = echoOf(state, deed, hears);
    if (parcel) void wire.send(parcel);
  });
  const door = createHttp({ state, base, paced, troubles });

  const down = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    socketMode.cut();
    for (const socket of open) socket.destroy();
    await closed;
  };

  return {
    ...speaking(state, wire, base, hears),
    ...touching(state, wire, base),
    ...happening(state, wire),
    ...installing(state),
    ...socketMode,
    apiUrl: `${base}/api/`,
    botToken: team.botToken,
    appToken: APP_TOKEN,
    signingSecret: SIGNING_SECRET,
    team,
    state,
    deeds: state.deeds,
    calls: state.calls,
    faults: state.faults,
    addTeam: (name, more) => addTeam(state, name, { scopes, ...more }),
    sendTo: (endpoint) => {
      wire.endpoint = endpoint;
    },
    play: troubles.play,
    down,
    up: async () => {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    stop: () => (server.listening ? down() : Promise.resolve()),
  };
}
