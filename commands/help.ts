import { found } from '../src/answer/build.ts';
import { type Command, defineCommand, usage } from '../src/command.ts';
import { maybeWords } from '../src/options.ts';
import { Refusal } from '../src/refusal.ts';

const described = (command: Command, whole: boolean) => ({
  usage: usage(command),
  summary: command.summary,
  options: whole
    ? Object.entries(command.options).map(([name, { positional, help }]) => ({
        usage: positional ? name : `--${name}`,
        help,
      }))
    : [],
});

const firstWord = ({ name }: Command): string => name.split(' ')[0] ?? name;

/** One line for each command, and for several under one name: the first, and what else there is. */
function groupsOf(commands: readonly Command[]) {
  return [...new Set(commands.map(firstWord))].flatMap((word) => {
    const [first, ...others] = commands.filter((one) => firstWord(one) === word);
    if (!first) return [];
    const { summary, ...rest } = described(first, false);
    if (others.length === 0) return [{ ...rest, summary }];
    const verbs = others.map(({ name }) => name.split(' ')[1]).join(', ');
    return [{ ...rest, summary: `${summary}. Then ${verbs}: /help ${word}` }];
  });
}

export default defineCommand({
  summary: 'What can be asked, and how',
  where: 'everywhere',
  visibility: 'private',
  asks: 'nothing',
  options: { command: maybeWords('A command to explain; nothing lists all') },
  async answer({ options, commands }) {
    const name = options.command.replace(/^\//, '').toLowerCase();
    const chosen = commands.filter(
      (command) => name === '' || command.name === name || command.name.startsWith(`${name} `),
    );
    if (chosen.length === 0)
      throw new Refusal(
        'unknown command',
        `There is no command "${name}".`,
        'Type /help for all of them.',
      );
    if (name === '') return found('Help', { kind: 'commands', commands: groupsOf(chosen) });
    return found(`Help: ${name}`, {
      kind: 'commands',
      commands: chosen.map((command) =>
        described(command, name === command.name || command.name === `${name} create`),
      ),
    });
  },
});
