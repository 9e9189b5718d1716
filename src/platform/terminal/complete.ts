import { splitLine, takeApart } from '../../asked/line.ts';
import type { Command } from '../../command.ts';
import type { Desk } from '../../desk/desk.ts';
import { isOfNews, type Option } from '../../options/option.ts';

const MOST = 20;

/** What a half-typed line may become, as readline asks: the choices and the part they replace. */
export async function complete(
  line: string,
  commands: readonly Command[],
  desk: Pick<Desk, 'suggest'>,
): Promise<[choices: string[], replaced: string]> {
  const command = /^\/(\S*)$/.exec(line)?.[1];
  if (command !== undefined) {
    const choices = commands.filter(({ name }) => name.startsWith(command.toLowerCase()));
    return [choices.map(({ name }) => `/${name} `), line];
  }
  const called = commands.find(({ name }) => line.toLowerCase().startsWith(`/${name} `));
  if (!called) return [[], line];
  const option = /\s--([a-z]*)$/.exec(line)?.[1];
  if (option !== undefined) {
    const names = Object.entries(called.options).filter(([, { positional }]) => !positional);
    const choices = names
      .map(([name]) => `--${name} `)
      .filter((one) => one.startsWith(`--${option}`));
    return [choices, `--${option}`];
  }
  const { typed, suggests, apart } = valueIn(called, line.slice(called.name.length + 2));
  if (!suggests || !isOfNews(suggests)) return [[], typed];
  const found = await desk.suggest(suggests, typed.replace(/^"/, ''), MOST);
  return [found.map((words) => (apart && /\s/.test(words) ? `"${words}" ` : words)), typed];
}

interface Value extends Partial<Pick<Option, 'suggests'>> {
  /** What is typed of it so far. */
  readonly typed: string;
  /** Whether other words may stand behind it, so that several of its own need quotation marks. */
  readonly apart: boolean;
}

/** The value that is being typed: of the option before it, or of the command's own words. */
function valueIn({ options }: Command, rest: string): Value {
  const [piece = ''] = /(?<!\S)"[^"]*$|\S*$/.exec(rest) ?? [];
  const before = rest.slice(0, rest.length - piece.length);
  const named = /(?:^|\s)--([a-z]+)\s+$/.exec(before)?.[1];
  if (named !== undefined) return { ...options[named], typed: piece, apart: true };
  const own = Object.values(options).filter(({ positional }) => positional);
  if (own.length < 2) return { ...own[0], typed: rest, apart: false };
  const { words } = takeApart(splitLine(before));
  return { ...own[Math.min(words.length, own.length - 1)], typed: piece, apart: true };
}
