import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../src/answer/answer.ts';
import { ask } from '../src/ask.ts';
import type { Platform } from '../src/platform/platform.ts';
import { clean } from '../src/render/clean.ts';
import { renderTerminal } from '../src/render/terminal/render.ts';
import { displayed as onDiscord } from './discord/displayed.ts';
import { type DiscordServer, startDiscord } from './discord/server.ts';
import { connectBoth } from './newsroom.ts';
import { type Opened, openCorpus, SAMPLE, shownIn } from './opened.ts';
import { displayed as onSlack } from './slack/displayed.ts';
import { type SlackServer, startSlack } from './slack/server.ts';

type Options = Readonly<Record<string, string>>;

/** What a reader of a platform has seen when there is nothing left to press. */
type Read = (command: string, options: Options) => Promise<string>;

const QUESTIONS: readonly (readonly [string, Options])[] = [
  ['who', { name: 'Kirby', size: '3' }],
  ['who', { name: 'mayor of Al-Qaim' }],
  ['who', { name: 'Lamont' }],
  ['numbers', { topic: 'attacks' }],
  ['quotes', { name: 'Kirby' }],
  ['ask', { question: 'What did Washington tell Iraq?' }],
  ['brief', {}],
  ['timeline', { topic: 'drone' }],
  ['compare', { a: 'Harbour Gazette', b: 'Lantern' }],
  ['sources', {}],
  ['help', {}],
];

let opened: Opened;
let discord: DiscordServer;
let slack: SlackServer;
let bots: readonly Platform[];

beforeAll(async () => {
  [opened, discord, slack] = await Promise.all([openCorpus(SAMPLE), startDiscord(), startSlack()]);
  const { house, store } = opened;
  const log = pino({ level: 'silent' });
  bots = await connectBoth({ house, store, log, discord, slack });
  await slack.connected();
});
afterAll(async () => {
  await Promise.all(bots.map((bot) => bot.stop()));
  await Promise.all([discord.stop(), slack.stop(), opened.store.close()]);
});

/** Every page of an answer, as its commands have them one after the other. */
async function answered(command: string, options: Options): Promise<Answer[]> {
  const answer = await ask(opened.house, { command, words: [], options });
  if (answer.tone === 'dump') throw new Error('a dump');
  const more = answer.blocks.find((block) => block.kind === 'more');
  if (!more) return [answer];
  return [answer, ...(await answered(command, { ...options, page: String(more.page) }))];
}

const READERS: Readonly<Record<string, Read>> = {
  terminal: async (command, options) =>
    (await answered(command, options))
      .map((answer) => renderTerminal(answer, { columns: null, colour: false }))
      .join('\n'),
  Discord: async (command, options) => {
    const { user, channel } = discord;
    let { reply } = await discord.slash(user, channel, command, options);
    const seen: string[] = [];
    while (reply) {
      seen.push(onDiscord(reply));
      reply = JSON.stringify(reply.components).includes('"More"')
        ? (await discord.press(user, reply, 'More')).reply
        : null;
    }
    return seen.join('\n');
  },
  Slack: async (command, options) => {
    const { people, channels } = slack.team;
    const words = Object.entries(options).map(([name, value]) => `--${name}="${value}"`);
    let asked = await slack.slash(people.ada, channels.general, `/${command}`, words.join(' '));
    const seen: string[] = [];
    for (;;) {
      const reply = await asked.reply();
      seen.push(onSlack(reply));
      if (!JSON.stringify(reply).includes('"More"')) return seen.join('\n');
      asked = await slack.press(people.ada, reply, 'More');
    }
  },
};

describe.each(Object.entries(READERS))('answers in %s', (_, read) => {
  it.each(QUESTIONS)(
    'to /%s %j have every claim with its citations, in order',
    async (command, options) => {
      const words = (await read(command, options)).replace(/\s+/g, ' ');
      let from = 0;
      for (const answer of await answered(command, options)) {
        for (const { claim } of mainClaims(answer)) {
          const shown = `${clean(claim.text)} ${claim.cited.map(({ source }) => `[${source}]`).join('')}`;
          const at = words.indexOf(shown.replace(/\s+/g, ' '), from);
          expect(at, shown).toBeGreaterThanOrEqual(from);
          from = at;
        }
        for (const { n, outlet } of answer.sources)
          expect(words).toContain(`[${n}] ${outlet ?? ''}`.trim());
      }
      expect([...discord.faults, ...slack.faults]).toEqual([]);
    },
  );
});

/** Claims of an answer without their reprints and without what only tells of the same event. */
const mainClaims = (answer: Answer) => {
  const beside = new Set([
    ...shownIn(answer).flatMap(({ claim }) => claim.reprints),
    ...answer.blocks.flatMap((block) =>
      block.kind === 'timeline' ? block.moments.flatMap(({ also }) => also) : [],
    ),
  ]);
  return shownIn(answer).filter(({ claim }) => !beside.has(claim));
};
