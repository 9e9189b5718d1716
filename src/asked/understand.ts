import { type Command, notOffered, type Offered } from '../command.ts';
import { MOST_CHARACTERS, type Option } from '../options/option.ts';
import { Refusal } from '../refusal.ts';
import { type Asked, unmarked } from './line.ts';

/** The command that was asked and the values of its options. Throws a Refusal. */
export function understand(offered: Offered, asked: Asked, now: Date) {
  const { command, words } = findCommand(offered, asked);
  return { command, options: readOptions(command, { ...asked, words }, now) };
}

/**
 * The command that is meant, forgiving case and a leading slash, and the words after its name.
 * Throws a Refusal with the nearest one.
 */
function findCommand({ commands, elsewhere }: Offered, { command: name, words }: Asked) {
  const wanted = name.toLowerCase().replace(/^\//, '');
  const command = commands.find((one) => one.name === wanted);
  if (command) return { command, words };
  const group = commands.filter((one) => one.name.startsWith(`${wanted} `));
  const inGroup = group.find((one) => one.name === `${wanted} ${words[0]?.toLowerCase()}`);
  if (inGroup) return { command: inGroup, words: words.slice(1) };
  if (group.length > 0)
    throw new Refusal(
      'unknown command',
      `/${wanted} needs to know what to do.`,
      `Write ${group.map((one) => `/${one.name}`).join(', ')}.`,
    );
  throw notOffered({ commands, elsewhere }, wanted);
}

function readOptions(command: Command, asked: Asked, now: Date): Record<string, unknown> {
  const raw = { ...placeWords(command, asked.words), ...asked.options };
  for (const name of Object.keys(raw)) {
    if (Object.hasOwn(command.options, name)) continue;
    const known = Object.keys(command.options).map((key) => `--${key}`);
    throw new Refusal(
      'unknown option',
      `/${command.name} has no option --${name.slice(0, 40)}.`,
      known.length > 0 ? `It has ${known.join(', ')}.` : 'It takes no option.',
    );
  }
  return Object.fromEntries(
    Object.entries(command.options).map(([name, option]) => {
      const value = raw[name];
      const text = typeof value === 'string' ? asGiven(option, value.trim()) : '';
      if (text.length > MOST_CHARACTERS)
        throw new Refusal(
          'too long',
          `${name} has more than ${MOST_CHARACTERS} characters.`,
          'Shorten it.',
        );
      if (option.kind === 'flag' && value === true) return [name, true];
      if (text !== '') return [name, readValue(name, option, text, now)];
      if (!option.required && value !== true) return [name, option.fallback];
      throw new Refusal(
        'missing option',
        `/${command.name} needs ${option.positional ? `<${name}>` : `a value for --${name}`}.`,
        `${option.help}.`,
        name,
      );
    }),
  );
}

/** A refusal says of which option it is. */
function readValue(name: string, option: Option, text: string, now: Date): unknown {
  try {
    return option.read(text, now);
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    throw new Refusal(fault.code, fault.message, fault.hint, name);
  }
}

/** Names in marks are joined without them; topics and questions keep theirs. */
const joined = (option: Option | undefined, words: readonly string[]): string =>
  (option?.suggests === 'topics' || option?.suggests === null ? words : words.map(unmarked)).join(
    ' ',
  );

/** What is looked for as it stands keeps its quotation marks: a topic that needs none, and words within a question. */
const asGiven = ({ positional, suggests }: Option, text: string): string =>
  positional && suggests === 'topics' ? text : unmarked(text);

/** Gives each positional option one word in turn, and the last one all that are left. */
function placeWords(command: Command, words: readonly string[]): Record<string, string> {
  const places = Object.keys(command.options).filter((name) => command.options[name]?.positional);
  if (places.length === 0 && words.length > 0)
    throw new Refusal(
      'unknown option',
      `/${command.name} takes no words.`,
      `Type /help ${command.name}.`,
    );
  return Object.fromEntries(
    places
      .map((name, i) => [
        name,
        i < places.length - 1 ? (words[i] ?? '') : joined(command.options[name], words.slice(i)),
      ])
      .filter(([, value]) => value !== ''),
  ) as Record<string, string>;
}
