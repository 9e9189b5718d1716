import type { DraftBlock } from '../src/answer/answer.ts';
import { found, note } from '../src/answer/build.ts';
import {
  byFirstWord,
  type Command,
  defineCommand,
  lastWord,
  notOffered,
  usage,
} from '../src/command.ts';
import { maybeWords } from '../src/options/kinds.ts';
import { CALL, CALL_USAGE, isOfProgram, PROGRAM } from '../src/program/program.ts';

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
    return { ...line, summary: `${line.summary}. Also ${verbs}: see /help ${word}` };
  });

/** What the program does itself, where its own commands are offered too: in the terminal. */
function ofProgram(commands: readonly Command[]): readonly DraftBlock[] {
  if (!commands.some(({ where }) => where === 'terminal')) return [];
  const lines = Object.entries(PROGRAM).map(([name, summary]) => `${name}: ${summary}`);
  return [note(`On the command line: ${CALL_USAGE}`), { kind: 'lines', lines }];
}

export default defineCommand({
  summary: 'What can be asked, and how',
  where: 'everywhere',
  visibility: 'private',
  asks: 'nothing',
  options: { command: maybeWords('A command to explain; leave it out to list them all') },
  async answer({ options, commands, elsewhere }) {
    const name = options.command.replace(/^\//, '').toLowerCase();
    if (name === '')
      return found(
        'Help',
        { kind: 'commands', commands: groupsOf(commands) },
        ...ofProgram(commands),
      );
    const chosen = commands.filter(
      (command) => command.name === name || command.name.startsWith(`${name} `),
    );
    if (chosen.length > 0)
      return found(`Help: ${name}`, {
        kind: 'commands',
        commands: chosen.map((command) =>
          described(command, name === command.name || command.name === `${name} create`),
        ),
      });
    if (isOfProgram(name) && ofProgram(commands).length > 0)
      return found(`Help: ${name}`, {
        kind: 'lines',
        lines: [`${CALL} ${name}: ${PROGRAM[name]}`],
      });
    throw notOffered({ commands, elsewhere }, name);
  },
});
