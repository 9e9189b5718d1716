import type { Command } from '../../command.ts';
import type { Desk } from '../../desk/desk.ts';
import { isOfNews } from '../../option.ts';

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
  const option = /\s--([a-z]*)$/.exec(line)?.[1];
  const called = commands.find(({ name }) => line.startsWith(`/${name} `));
  if (!called) return [[], line];
  if (option !== undefined) {
    const names = Object.entries(called.options).filter(([, { positional }]) => !positional);
    const choices = names
      .map(([name]) => `--${name} `)
      .filter((one) => one.startsWith(`--${option}`));
    return [choices, `--${option}`];
  }
  const typed = line.slice(called.name.length + 2);
  const kind = Object.values(called.options).find(({ suggests }) => suggests)?.suggests;
  return [kind && isOfNews(kind) ? [...(await desk.suggest(kind, typed, MOST))] : [], typed];
}
