import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { answerJsonSchema } from '../src/answer/schema.ts';
import { usage } from '../src/command.ts';
import { loadCommands } from '../src/commands.ts';
import { SETTINGS } from '../src/config.ts';

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
    ...(existsSync(readme)
      ? [{ path: readme, text: withTable(readFileSync(readme, 'utf8'), await commandTable()) }]
      : []),
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

const MARKED = /(<!-- commands -->\n)[\s\S]*?(<!-- \/commands -->)/;

/** The README with its table of commands renewed. */
const withTable = (readme: string, table: string): string =>
  readme.replace(MARKED, (_, open: string, close: string) => `${open}${table}${close}`);

async function commandTable(): Promise<string> {
  const rows = (await loadCommands()).map(
    (command) => `| \`${usage(command)}\` | ${command.summary} |`,
  );
  return `${['| command | what it gives |', '|---|---|', ...rows].join('\n')}\n`;
}
