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

/** Splits a line at white space; words in quotation marks stay together, in straight ones. */
export const splitLine = (line: string): string[] =>
  [...line.matchAll(PIECE)].map(([, option = '', straight, curly, bare]) => {
    const marked = straight ?? curly;
    return option + (marked === undefined ? bare : `"${marked}"`);
  });

/** Words without the quotation marks that held them together. */
export const unmarked = (words: string): string => /^["“]([^"“”]*)["”]$/u.exec(words)?.[1] ?? words;

/* Phones turn "--" into a dash. */
const DASHES = /^[—–](?=[a-z])/u;

/* A day in words: "March 5", "3 days ago", "last week". */
const OF_DAY = new RegExp(
  '^(?:\\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\\d\\d|an?|the|last|past|this|ago|(?:hour|day|week|month|year)s?|' +
    'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|' +
    'dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)[.,]?$',
  'i',
);

/** How many words from here on are the value of an option: a day may be several. */
function lengthOfValue(name: string, ahead: readonly string[]): number {
  const end = name === 'since' ? ahead.findIndex((word) => !OF_DAY.test(word)) : 1;
  return Math.max(1, end < 0 ? ahead.length : end);
}

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
      const length = lengthOfValue(flag[1] as string, pieces.slice(i + 1));
      options[flag[1] as string] = pieces.slice(i + 1, i + 1 + length).join(' ');
      i += length;
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
