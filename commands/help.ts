import { found } from '../src/answer/build.ts';
import { byFirstWord, type Command, defineCommand, lastWord, usage } from '../src/command.ts';
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

/** One line for each command, and for several under one name: the first, and what else there is. */
const groupsOf = (commands: readonly Command[]) =>
  [...byFirstWord(commands)].map(([word, [first, ...others]]) => {
    const line = described(first, false);
    if (others.length === 0) return line;
    const verbs = others.map(lastWord).join(', ');
    return { ...line, summary: `${line.summary}. Then ${verbs}: /help ${word}` };
  });

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
