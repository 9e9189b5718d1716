import type { Answer, Draft, DraftBlock, Dump } from './answer/answer.ts';
import { claims, found, note } from './answer/build.ts';
import { limitClaims, MOST_CLAIMS } from './answer/limit.ts';
import { citedArticles, numberSources, toSource } from './answer/number.ts';
import { check } from './answer/receipts.ts';
import { allClaims } from './answer/visit.ts';
import { own } from './answer/words.ts';
import type { Command } from './command.ts';
import type { Desk } from './desk/desk.ts';
import type { Asked } from './line.ts';
import { MOST_CHARACTERS, type Option } from './options.ts';
import type { Place } from './place.ts';
import { readLine } from './plain.ts';
import { Refusal } from './refusal.ts';
import type { Subscriptions } from './schedule/subscriptions.ts';

/** What answering needs: the commands, the desk, the clock and where faults are written. */
export interface House {
  readonly commands: readonly Command[];
  readonly desk: Desk;
  /** Absent where nothing is posted. */
  readonly subscriptions?: Subscriptions;
  readonly now: () => Date;
  /** Percent of the corpus that is read by now; null when all of it is. */
  readonly readSoFar: () => number | null;
  /** Takes a fault and where it happened; never the asker's words. */
  readonly log: (fault: unknown, where: { readonly command: string }) => void;
}

/** The command that was asked and the values of its options. Throws a Refusal. */
export function understand(commands: readonly Command[], asked: Asked, now: Date) {
  const { command, words } = findCommand(commands, asked);
  return { command, options: readOptions(command, { ...asked, words }, now) };
}

/** A refusal as an answer. */
export const refuse = (command: string, { message, code, hint }: Refusal): Answer => ({
  command,
  input: {},
  tone: 'refused',
  title: message,
  blocks: [{ kind: 'note', text: hint }],
  sources: [],
  refused: { code, hint },
});

/** Answers what was asked. Never throws: a refusal or a fault is an answer too. */
export const ask = (house: House, asked: Asked, place: Place | null = null) =>
  answered(house, asked, place, async (draft) => draft);

/** Claims whose paragraphs are shown. */
const MOST_PARAGRAPHS = 8;

/** The paragraphs round the claims that answer what was asked. Never throws. */
export const askAround = (house: House, asked: Asked, place: Place | null = null) =>
  answered(house, asked, place, async ({ title, blocks }) => {
    const cited = allClaims(blocks).map((claim) => claim.cited[0]);
    const around = await house.desk.paragraphs(cited, MOST_PARAGRAPHS);
    return found(own.contextOf(title), ...claims(own.context, around));
  });

/** What stands before a command changes it; null for one that changes nothing. Throws a Refusal. */
export async function before(house: House, asked: Asked, place: Place | null) {
  const { command, call } = called(house, asked, place);
  return command.before ? command.before(call) : null;
}

const answered = (
  house: House,
  asked: Asked,
  place: Place | null,
  show: (draft: Draft) => Promise<Draft>,
): Promise<Answer | Dump> =>
  caught(house, asked.command, async () => {
    const { command, call } = called(house, asked, place);
    const draft = await command.answer(call);
    if (draft.tone === 'dump') return draft;
    const { size } = call.options;
    const most = typeof size === 'number' ? size : 0;
    return finish(house, command.name, given(call.options, command), await show(draft), most);
  });

function called(house: House, asked: Asked, place: Place | null) {
  const { command, options } = understand(house.commands, asked, house.now());
  const { desk, commands, subscriptions = null } = house;
  return { command, call: { desk, options, commands, place, subscriptions } };
}

/** Answers a line as it was typed, a slash command or plain words. Never throws. */
export const askLine = (house: House, line: string): Promise<Answer | Dump> =>
  caught(house, '', () => ask(house, readLine(line, firstWords(house.commands))));

/** What a line that names a command may begin with. */
export const firstWords = (commands: readonly Command[]): ReadonlySet<string> =>
  new Set(commands.map(({ name }) => name.split(' ')[0] ?? name));

async function caught(
  house: House,
  command: string,
  answer: () => Promise<Answer | Dump>,
): Promise<Answer | Dump> {
  try {
    return await answer();
  } catch (fault) {
    if (fault instanceof Refusal) return refuse(command, fault);
    house.log(fault, { command });
    return { command, input: {}, tone: 'broken', title: own.broken, blocks: [], sources: [] };
  }
}

/** The command that is meant, forgiving case and a leading slash, and the words after its name. Throws a Refusal with the nearest one. */
function findCommand(commands: readonly Command[], { command: name, words }: Asked) {
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
  const near = commands.find((one) => isNear(one.name, wanted));
  throw new Refusal(
    'unknown command',
    `There is no command "${name.slice(0, 40)}".`,
    near ? `Did you mean /${near.name}? /help lists all.` : 'Type /help for all of them.',
  );
}

/** Whether a command may have been meant: it begins alike, or has the same letters. */
const isNear = (name: string, wanted: string): boolean =>
  wanted.length > 1 &&
  (name.startsWith(wanted.slice(0, 2)) ||
    [...name].sort().join('') === [...wanted].sort().join(''));

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
      const text = typeof value === 'string' ? value.trim() : '';
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
        `/${command.name} needs ${option.positional ? `a ${name}` : `a value for --${name}`}.`,
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
      .map((name, i) => [name, i < places.length - 1 ? (words[i] ?? '') : words.slice(i).join(' ')])
      .filter(([, value]) => value !== ''),
  ) as Record<string, string>;
}

const given = (options: Record<string, unknown>, command: Command): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(options).filter(
      ([name, value]) =>
        value !== command.options[name]?.fallback || command.options[name]?.required,
    ),
  );

/** A corpus that is still being read is not known to be empty. */
const saysEmpty = (block: DraftBlock): boolean =>
  block.kind === 'note' && block.text === own.emptyCorpus;

/** Closes a draft that nobody asked for just now, as every answer is closed. */
export const close = (house: House, command: string, draft: Draft): Promise<Answer> =>
  finish(house, command, {}, draft, 0);

/** Holds a draft to its receipts, numbers its sources and closes it. */
async function finish(
  house: House,
  command: string,
  input: Record<string, unknown>,
  draft: Draft,
  size: number,
): Promise<Answer> {
  const limited = limitClaims(draft.blocks, Math.max(MOST_CLAIMS, size));
  const { blocks, failed } = check(limited, await house.desk.texts(citedArticles(limited)));
  if (failed.length > 0)
    house.log(new Error(`${failed.length} claims do not equal their spans`), { command });
  const articles = citedArticles(blocks);
  const heads = new Map((await house.desk.heads(articles)).map((head) => [head.id, head]));
  const listed = articles.filter((article) => heads.has(article));
  const broken = failed.length > 0 && listed.length === 0;
  const percent = house.readSoFar();
  const shown: readonly DraftBlock[] = broken
    ? [note(own.notSent)]
    : [
        ...(percent === null ? blocks : blocks.filter((block) => !saysEmpty(block))),
        ...(failed.length > 0 ? [note(own.leftOut(failed.length))] : []),
        ...(percent === null ? [] : [note(own.readSoFar(percent))]),
      ];
  return {
    command,
    input,
    tone: broken ? 'broken' : draft.tone,
    title: draft.title,
    blocks: numberSources(shown, listed),
    sources: listed.flatMap((id, i) => {
      const head = heads.get(id);
      return head ? [toSource(i + 1, head)] : [];
    }),
  };
}
