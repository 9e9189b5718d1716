import type { Draft, Dump } from './answer/answer.ts';
import type { Desk } from './desk/desk.ts';
import type { Option } from './options/option.ts';
import type { Place } from './place.ts';
import { Refusal } from './refusal.ts';
import type { Subscriptions } from './schedule/subscriptions/subscriptions.ts';

/** A command's options by name. */
export type Options = Readonly<Record<string, Option>>;

/** The values of a command's options, by name. */
type Values<O extends Options> = {
  readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never;
};

/** The commands that may be asked here, and by its first word what is said of one that may not. */
export interface Offered {
  readonly commands: readonly Command[];
  readonly elsewhere?: ReadonlyMap<string, Refusal> | undefined;
}

/** What a command is given: the desk, its options' values, and all that is offered (for the help). */
interface Call<O extends Options> extends Offered {
  readonly desk: Desk;
  readonly options: Values<O>;
  /** Digests and watches; null where there is no chat. */
  readonly subscriptions: Subscriptions | null;
  /** Where it was called; null in the terminal. */
  readonly place: Place | null;
}

/** What one file in commands/ says of its command. */
export interface Definition<O extends Options> {
  /** One line for help and menus, at most 100 characters. */
  readonly summary: string;
  readonly options: O;
  /** Where it is offered: in every chat and the terminal, or in one of them alone. */
  readonly where: 'everywhere' | 'terminal' | 'chat';
  /**
   * Whom a chat of many offers it to: those alone who decide what is posted there, or everybody when
   * absent. What they may do is checked when it is asked all the same.
   */
  readonly offeredTo?: 'deciders';
  /** Who sees its answer in a chat: all in the channel, or the asker alone. */
  readonly visibility: 'public' | 'private';
  /** Whether it needs the corpus read before it can answer. */
  readonly asks: 'news' | 'nothing';
  /** Whether asking twice does more than asking once: then nothing asks it again by itself. */
  readonly acts?: true;
  readonly answer: (call: Call<O>) => Promise<Draft | Dump>;
  /** The values its options have now, as they would be typed: the form that changes them begins with these. */
  readonly current?: (call: Call<O>) => Promise<Readonly<Record<string, string>>>;
}

/** A command, named by its file; one of a group by its file and a second word: "digest create". */
export interface Command extends Definition<Options> {
  readonly name: string;
}

/** What a file in commands/ says of several commands under one name, such as `digest create`. */
export interface Group {
  /** Whom all of them are offered to, as one command is. */
  readonly offeredTo?: 'deciders';
  /** Each command by its second word. */
  readonly commands: Readonly<Record<string, Definition<Options>>>;
}

/** Types a command's definition by its options. */
export const defineCommand = <O extends Options>(definition: Definition<O>): Definition<O> =>
  definition;

/** The commands by the first word of their names: `digest create` and `digest list` are of one. */
export function byFirstWord(
  commands: readonly Command[],
): ReadonlyMap<string, readonly [Command, ...Command[]]> {
  const groups = new Map<string, readonly [Command, ...Command[]]>();
  for (const command of commands) {
    const [first = ''] = command.name.split(' ');
    groups.set(first, [...(groups.get(first) ?? []), command] as [Command, ...Command[]]);
  }
  return groups;
}

/** What a line that names a command may begin with. */
export const firstWords = (commands: readonly Command[]): ReadonlySet<string> =>
  new Set(byFirstWord(commands).keys());

/** What a command is called in its group; its name where it is in none. */
export const lastWord = ({ name }: Command): string => name.split(' ')[1] ?? name;

/** How a command is written, without its options by name: `/compare <a> <b> [topic]`. */
export const usage = ({ name, options }: Pick<Command, 'name' | 'options'>): string =>
  [
    `/${name}`,
    ...Object.entries(options)
      .filter(([, { positional }]) => positional)
      .map(([key, { required }]) => (required ? `<${key}>` : `[${key}]`)),
  ].join(' ');

/** What is said of a command that is not offered here: where it is to be had, or which was meant. */
export function notOffered({ commands, elsewhere }: Offered, name: string): Refusal {
  const near = commands.find((one) => isNear(one.name, name));
  if (name === '')
    return new Refusal('unknown command', 'No command was named.', 'Type /help for a list.');
  return (
    elsewhere?.get(name) ??
    new Refusal(
      'unknown command',
      `There is no command "${name.slice(0, 40)}".`,
      near ? `Did you mean /${near.name}? /help lists them all.` : 'Type /help for a list.',
    )
  );
}

/** Whether a command may have been meant: it begins alike, or has the same letters. */
const isNear = (name: string, wanted: string): boolean =>
  wanted.length > 1 &&
  (name.startsWith(wanted.slice(0, 2)) ||
    [...name].sort().join('') === [...wanted].sort().join(''));
