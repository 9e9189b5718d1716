import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import {
  type DiscordOptions,
  type DiscordServer,
  startDiscord,
} from '../../../test/discord/server.ts';
import { atLeisure, type Opened, openCorpus, removeAll } from '../../../test/opened.ts';
import { openChat } from '../../chat/open.ts';
import { discordMedium } from '../../render/discord/render.ts';
import type { Platform } from '../platform.ts';
import { connectDiscord } from './connect.ts';

const FERRY = `Source: Hill Times
Date: 4 March 2024
URL: https://hill.example/news/ferry_sinks

The ferry Elm sank off Port Sander on Sunday, and 12 people drowned, Mayor Ada Byron said.

"We will find out why it sank," Byron said. "Nobody was told that the doors were broken."

Officials said that more than 40 people were rescued. Harbour master Jonas Reed said the ferry had been inspected in January.

Reed said divers would return to the wreck on Tuesday. The ferry had carried cars since 1988.
`;

const BAY = `Source: Bay Post
Date: 5 March 2024

Fourteen people drowned when the ferry Elm sank off Port Sander, the coast guard said on Monday.

"The doors were not closed," harbour master Jonas Reed said. Mayor Ada Byron said the port would stay shut for a week.
`;

/** Words that try whatever Discord's markup can be made to do. */
export const HOSTILE = [
  '@everyone must leave Port Sander, Mayor Ada Byron said on Monday <@1> and <@&2> and <#3>.',
  'Byron said </who:4> and <:e:5> and <t:6:R> and <id:customize> and :smile: were painted on the ferry.',
  'Byron said that [the report](https://evil.example/a) stands at https://evil.example/b and discord.gg/evil.',
  '# Byron said that **bold** and __under__ and ~~struck~~ and ||hidden|| and `code` were seen.',
  'Byron said that \u202Eeht txet\u202C was turned and that a zero\u200Bwidth sign was found.',
  'Byron said that >>> the ferry would be raised by the end of the month, and -# so on.',
] as const;

const EVIL = `Source: Evil *Times*\nDate: 6 March 2024\nURL: javascript:alert(1)\n\n${HOSTILE.join('\n\n')}\n`;

const NEWS = { 'ferry.txt': FERRY, 'bay.txt': BAY, 'e_v*i`l.txt': EVIL } as const;

/** A folder of articles of our own. */
async function corpusOf(articles: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-discord-'));
  for (const [file, text] of Object.entries(articles)) await writeFile(join(folder, file), text);
  return folder;
}

type Given = Parameters<typeof connectDiscord>[0];

/** A bot that answers on a Discord of its own. */
export interface Live extends Pick<Opened, 'house' | 'store'> {
  readonly discord: DiscordServer;
  /** What was logged, a line each. */
  readonly logged: readonly string[];
  /** Connects the bot; `given` in place of what it is given otherwise. */
  readonly connect: (given?: Partial<Given>) => Promise<Platform>;
  /** Stops the bot and connects one that remembers nothing but the store. */
  readonly restart: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** A log that keeps its lines. */
function keptLog(): { readonly log: Logger; readonly logged: readonly string[] } {
  const logged: string[] = [];
  const log = pino({ level: 'debug', base: null }, { write: (line) => void logged.push(line) });
  return { log, logged };
}

const NEVER = new AbortController().signal;

/** Starts a Discord and reads the articles; `connect` brings the bot to it. */
export async function startLive(
  options: DiscordOptions = {},
  articles: Readonly<Record<string, string>> = NEWS,
): Promise<Live> {
  const folder = await corpusOf(articles);
  const { house, store } = await openCorpus(folder);
  const discord = await startDiscord(options);
  const { log, logged } = keptLog();
  let platform: Platform | null = null;
  const connect = async (given: Partial<Given> = {}): Promise<Platform> => {
    const chat = openChat(house, store, discordMedium);
    const usual = { token: discord.token, apiUrl: discord.api, chat, log, signal: NEVER };
    platform = await connectDiscord({ ...usual, ...given });
    return platform;
  };
  return {
    house,
    store,
    discord,
    logged,
    connect,
    restart: async () => {
      await platform?.stop();
      await connect();
    },
    end: async () => {
      await platform?.stop();
      await discord.stop();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** How a bot is shared: on which Discord, and whether it is asked at leisure. */
interface Sharing extends DiscordOptions {
  readonly leisure?: true;
}

/**
 * A connected bot for all tests round it, there when the first begins. Discord must find no fault with
 * it, and no digest or watch outlives its test.
 */
export function sharedLive({ leisure, ...options }: Sharing = {}): Live {
  const live = {} as Live;
  beforeAll(async () => {
    Object.assign(live, await startLive(options));
    if (leisure) atLeisure(live.house);
    await live.connect();
  });
  afterEach(async () => {
    await removeAll(live.store.ledger);
    expect(live.discord.faults).toEqual([]);
  });
  afterAll(() => live.end());
  return live;
}
