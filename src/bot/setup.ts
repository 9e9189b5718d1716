import type { Answer } from '../answer/answer.ts';
import { note, ownAnswer } from '../answer/build.ts';
import type { Command } from '../command.ts';
import type { Config } from '../config.ts';
import { setUpDiscord } from '../platform/discord/setup.ts';
import type { SetUp } from '../platform/setup.ts';
import { manifestOf } from '../platform/slack/app/manifest.ts';
import { setUpSlack } from '../platform/slack/setup.ts';
import { slackSettings } from './connections.ts';

/** How to set up each platform, and what it says of the settings that are there. */
export async function setUp(config: Config): Promise<Answer> {
  const platforms = await Promise.all([
    setUpDiscord(config.DISCORD_TOKEN, config.DISCORD_API_URL),
    setUpSlack(slackSettings(config)),
  ]);
  const sound = platforms.every(({ checks }) => checks.every((check) => check.sound));
  const blocks = platforms.flatMap(blocksOf);
  if (sound) return ownAnswer('setup', 'found', 'Set up', blocks);
  return {
    ...ownAnswer('setup', 'refused', 'Set up: something is missing', blocks),
    refused: { code: 'setting', hint: 'See the lines that begin with To do.' },
  };
}

const blocksOf = ({ platform, steps, checks }: SetUp): Answer['blocks'] => [
  note(platform),
  { kind: 'lines', lines: steps.map((step, i) => `${i + 1}. ${step}`) },
  {
    kind: 'lines',
    lines: checks.map(({ sound, text }) => `${sound ? 'OK' : 'To do'}: ${text}`),
  },
];

/** Slack's app manifest for the commands that are offered in a chat. */
export const slackManifest = (config: Config, commands: readonly Command[]) =>
  manifestOf(
    commands.filter(({ where }) => where !== 'terminal'),
    { prefix: config.SLACK_COMMAND_PREFIX, address: config.SLACK_PUBLIC_URL || null },
  );
