import { type Asked, takeApart } from './line.ts';
import { Refusal } from './refusal.ts';

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
  return { ...asked, options: rest, corpus, store, json };
}

const missing = (flag: string, what: string): Refusal =>
  new Refusal('missing option', `${flag} needs ${what}.`, `Write ${flag} and then ${what}.`);
