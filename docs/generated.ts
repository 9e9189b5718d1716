import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { answerJsonSchema } from '../src/answer/schema.ts';
import { usage } from '../src/command.ts';
import { loadCommands } from '../src/commands.ts';
import { SETTINGS } from '../src/config.ts';
import { PROGRAM } from '../src/program/program.ts';
import { renderTerminal } from '../src/render/terminal/render.ts';
import { openCorpus, SAMPLE } from '../test/opened.ts';
import { discordPicture, slackPicture } from './pictures.ts';

/** A file that is written by the program itself, with the text it must have. */
export interface Generated {
  /** Absolute path. */
  readonly path: string;
  readonly text: string;
}

const pathOf = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** Every generated file; `npm run docs` writes them, a test holds the committed ones against this. */
export async function generated(): Promise<Generated[]> {
  const readme = pathOf('README.md');
  return [
    {
      path: pathOf('docs/answer.schema.json'),
      text: `${JSON.stringify(answerJsonSchema(), null, 2)}\n`,
    },
    { path: pathOf('.env.example'), text: settingsFile() },
    ...(await pictures()),
    ...(existsSync(readme)
      ? [{ path: readme, text: await renewed(readFileSync(readme, 'utf8')) }]
      : []),
  ];
}

/** The answer that the README shows, as each chat platform shows it. */
async function pictures(): Promise<Generated[]> {
  const { ask, store } = await openCorpus(SAMPLE);
  const answer = await ask('numbers', ['attacks']);
  await store.close();
  return [
    { path: pathOf('docs/discord.svg'), text: discordPicture(answer) },
    { path: pathOf('docs/slack.svg'), text: slackPicture(answer) },
  ];
}

const settingsFile = (): string => {
  const settings = Object.entries(SETTINGS).map(
    ([name, { help, fallback }]) => `# ${help}\n${name}=${fallback}\n`,
  );
  return [
    '# Every setting, with what holds without it. Copy to .env and change it.\n',
    ...settings,
  ].join('\n');
};

const COMMANDS = /(<!-- commands -->\n)[\s\S]*?(<!-- \/commands -->)/;
const OF_PROGRAM = /(<!-- program -->\n)[\s\S]*?(<!-- \/program -->)/;
const RUNS = /(<!-- run: (\w+) (.+?) -->\n)[\s\S]*?(<!-- \/run -->)/g;

/** The README with its tables of commands and the runs it shows renewed. */
async function renewed(readme: string): Promise<string> {
  const commands = await commandTable();
  const runs = new Map<string, string>();
  for (const [, open = '', command = '', words = ''] of readme.matchAll(RUNS))
    runs.set(open, await runOf(command, words));
  return readme
    .replace(COMMANDS, (_, open: string, close: string) => `${open}${commands}${close}`)
    .replace(OF_PROGRAM, (_, open: string, close: string) => `${open}${programTable()}${close}`)
    .replace(RUNS, (_, open: string, _command, _words, close: string) =>
      [open, '```\n', runs.get(open), '```\n', close].join(''),
    );
}

const COLUMNS = 96;

/** What the terminal shows for a command on the sample corpus, with the line that asks it. */
async function runOf(command: string, words: string): Promise<string> {
  const { ask, store } = await openCorpus(SAMPLE);
  const answer = await ask(command, [words]);
  await store.close();
  return `$ npm run -s verbatim -- ${command} ${words}\n${renderTerminal(answer, { columns: COLUMNS, colour: false })}`;
}

/** What a table says: of each thing what it gives. */
const tableOf = (what: string, rows: readonly (readonly [string, string])[]): string =>
  [
    `| ${what} | what it gives |`,
    '|---|---|',
    ...rows.map(([name, gives]) => `| \`${name}\` | ${gives} |`),
    '',
  ].join('\n');

const commandTable = async (): Promise<string> =>
  tableOf(
    'command',
    (await loadCommands()).map((command) => [usage(command), command.summary] as const),
  );

const programTable = (): string => tableOf('on the command line', Object.entries(PROGRAM));
