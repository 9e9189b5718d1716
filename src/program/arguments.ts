import { type Asked, takeApart } from '../asked/line.ts';
import { Refusal } from '../refusal.ts';
import { CALL, isOfProgram } from './program.ts';

/** The program's own flags, and what is left for the command. */
export interface Arguments extends Omit<Asked, 'command'> {
  /** null: no command was given. */
  readonly command: string | null;
  readonly corpus: string | null;
  readonly store: string | null;
  readonly json: boolean;
}

/** Reads `verbatim <command> [words…] [--option value] [--corpus DIR] [--store FILE] [--json]`. */
export function readArguments(argv: readonly string[]): Arguments {
  const json = argv.includes('--json');
  const { words, options } = takeApart(argv.filter((piece) => piece !== '--json'));
  const { corpus = null, store = null, help, version, ...rest } = options;
  if (corpus === true) throw missing('--corpus', 'a folder');
  if (store === true) throw missing('--store', 'a file or :memory:');
  const [first = null, ...others] = words;
  const asked = help
    ? { command: 'help', words: first === null ? [] : [first] }
    : { command: first, words: others };
  if (version) return { ...asked, command: 'version', words: [], options: {}, corpus, store, json };
  refuseStray(asked.command, asked.words, Object.keys(rest));
  return { ...asked, options: rest, corpus, store, json };
}

/** What the program does itself takes nothing but the program's own flags, nor does a start. */
function refuseStray(command: string | null, [word]: readonly string[], [option]: string[]): void {
  if (command !== null && !isOfProgram(command)) return;
  const name = command ?? 'Verbatim';
  if (option !== undefined)
    throw new Refusal('unknown option', `${name} has no option --${option}.`, OWN_FLAGS);
  if (word !== undefined)
    throw new Refusal(
      'unknown option',
      `${name} takes no words, but was given "${word}".`,
      OWN_FLAGS,
    );
}

const OWN_FLAGS = `It takes --corpus DIR, --store FILE and --json. ${CALL} help lists the commands.`;

const missing = (flag: string, what: string): Refusal =>
  new Refusal('missing option', `${flag} needs ${what}.`, `Write ${flag} and then ${what}.`);
