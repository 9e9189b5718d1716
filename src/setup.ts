import type { Answer } from './answer/answer.ts';
import type { Command } from './command.ts';
import type { Config } from './config.ts';
import type { SetUp } from './platform/checked.ts';
import { setUpDiscord } from './platform/discord/setup.ts';
import { manifestOf } from './platform/slack/manifest.ts';
import { setUpSlack } from './platform/slack/setup.ts';

/** How to set up each platform, and what it says of the settings that are there. */
export async function setUp(config: Config): Promise<Answer> {
  const platforms = await Promise.all([
    setUpDiscord(config.DISCORD_TOKEN, config.DISCORD_API_URL),
    setUpSlack(config.SLACK_BOT_TOKEN, config.SLACK_APP_TOKEN, config.SLACK_API_URL),
  ]);
  const sound = platforms.every(({ checks }) => checks.every((check) => check.sound));
  return {
    command: 'setup',
    input: {},
    tone: sound ? 'found' : 'refused',
    title: sound ? 'Set up' : 'Set up: something is missing',
    blocks: platforms.flatMap(blocksOf),
    sources: [],
    ...(sound
      ? {}
      : { refused: { code: 'setting', hint: 'See the lines that begin with Missing.' } }),
  };
}

const blocksOf = ({ platform, steps, checks }: SetUp): Answer['blocks'] => [
  { kind: 'note', text: platform },
  { kind: 'lines', lines: steps.map((step, i) => `${i + 1}. ${step}`) },
  {
    kind: 'lines',
    lines: checks.map(({ sound, text }) => `${sound ? 'Right' : 'Missing'}: ${text}`),
  },
];

/** Slack's app manifest for the commands that are offered in a chat. */
export const slackManifest = (config: Config, commands: readonly Command[]) =>
  manifestOf(
    commands.filter(({ where }) => where !== 'terminal'),
    { prefix: config.SLACK_COMMAND_PREFIX, address: config.SLACK_PUBLIC_URL || null },
  );
