import { Refusal } from '../refusal.ts';

/** An asker's message taken apart: the command, its plain words and its options, all still raw. */
export interface Asked {
  readonly command: string;
  readonly words: readonly string[];
  /** Raw values by option name; `true` for one that stands alone. */
  readonly options: Readonly<Record<string, string | true>>;
  /** What is asked instead when this finds nothing: the same plain words as a question. */
  readonly orElse?: Asked;
}

const PIECE = /((?:--|[—–])[a-z][a-z-]*=)?(?:"([^"]*)"|“([^”]*)”)|(\S+)/gu;

/** Splits a line at white space; words in quotation marks stay together. */
export const splitLine = (line: string): string[] =>
  [...line.matchAll(PIECE)].map(
    ([, option = '', straight, curly, bare]) => option + (straight ?? curly ?? bare ?? ''),
  );

/* Phones turn "--" into a dash. */
const DASHES = /^[—–](?=[a-z])/u;

/** Sorts words into plain ones and options: `--size 5`, `--size=5`, `--` ends the options. */
export function takeApart(pieces: readonly string[]): Omit<Asked, 'command'> {
  const words: string[] = [];
  const options: Record<string, string | true> = {};
  for (let i = 0; i < pieces.length; i++) {
    const piece = (pieces[i] as string).replace(DASHES, '--');
    if (piece === '--') return { words: [...words, ...pieces.slice(i + 1)], options };
    const flag = /^--([a-z][a-z-]*)(?:=(.*))?$/su.exec(piece);
    if (!flag) {
      if (/^--./.test(piece)) throw unreadable(piece);
      words.push(piece);
      continue;
    }
    const next = pieces[i + 1];
    if (flag[2] !== undefined) options[flag[1] as string] = flag[2];
    else if (next !== undefined && !/^(?:--|[—–][a-z])/u.test(next)) {
      options[flag[1] as string] = next;
      i += 1;
    } else options[flag[1] as string] = true;
  }
  return { words, options };
}

const unreadable = (piece: string): Refusal =>
  new Refusal(
    'unknown option',
    `${piece} is not an option I know.`,
    'Options look like --since 3d.',
  );
