import type { Answer, Draft, Dump } from './answer/answer.ts';
import { claims, found, note, ownAnswer } from './answer/build.ts';
import { allClaims } from './answer/visit.ts';
import { own } from './answer/words.ts';
import type { Asked } from './asked/line.ts';
import { answerRespelt } from './asked/respelt.ts';
import { understand } from './asked/understand.ts';
import { type Closing, close } from './close.ts';
import type { Command, Offered } from './command.ts';
import type { Desk } from './desk/desk.ts';
import type { Place } from './place.ts';
import { Refusal } from './refusal.ts';
import type { Subscriptions } from './schedule/subscriptions/subscriptions.ts';

/** What answering needs: the commands, the desk, the clock and where faults are written. */
export interface House extends Offered, Closing {
  readonly desk: Desk;
  /** Absent where nothing is posted. */
  readonly subscriptions?: Subscriptions;
  readonly now: () => Date;
}

/** A refusal as an answer: its first line is the title. */
export function refuse(command: string, { message, code, hint }: Refusal): Answer {
  const [title = '', ...others] = message.split('\n');
  const notes = [...others, hint].map(note);
  return { ...ownAnswer(command, 'refused', title, notes), refused: { code, hint } };
}

/** A fault of ours as an answer. */
export const broken = (command: string): Answer => ownAnswer(command, 'broken', own.broken);

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

/** The values a command's options have now; null for one that changes nothing. Throws a Refusal. */
export async function currentValues(house: House, asked: Asked, place: Place | null) {
  const { command, call } = called(house, asked, place);
  return command.current ? command.current(call) : null;
}

const answered = (
  house: House,
  asked: Asked,
  place: Place | null,
  show: (draft: Draft) => Promise<Draft>,
): Promise<Answer | Dump> =>
  caught(house, asked.command, async () => {
    const { command, call } = called(house, asked, place);
    const read = house.readSoFar();
    const draft = await answerRespelt(command, call, read === null);
    if (draft.tone === 'dump') return draft;
    const { size, since } = call.options;
    return close(house, withScope(await show(draft), since), {
      command: command.name,
      input: given(call.options, command),
      size: typeof size === 'number' ? size : 0,
      read,
    });
  });

/** What was found with what was searched for it, if that is not all. */
const withScope = (draft: Draft, since: unknown): Draft =>
  draft.tone === 'found' && typeof since === 'string' && since !== ''
    ? { ...draft, blocks: [...draft.blocks, note(own.foundSince(since))] }
    : draft;

function called(house: House, asked: Asked, place: Place | null) {
  const { command, options } = understand(house, asked, house.now());
  const { desk, subscriptions = null } = house;
  const { commands, elsewhere } = house;
  return { command, call: { desk, options, commands, elsewhere, place, subscriptions } };
}

/**
 * Answers what was asked, or what it says to ask instead where nothing is found; says which. Never
 * throws.
 */
export async function askEither(
  house: House,
  asked: Asked,
  place: Place | null = null,
): Promise<{ readonly answer: Answer | Dump; readonly asked: Asked }> {
  const { orElse, ...first } = asked;
  const answer = await ask(house, first, place);
  if (orElse === undefined || answer.tone !== 'nothing') return { answer, asked: first };
  const other = await ask(house, orElse, place);
  return other.tone === 'found' ? { answer: other, asked: orElse } : { answer, asked: first };
}

/** An answer, or the refusal or fault in its place. */
export async function caught(
  house: House,
  command: string,
  answer: () => Promise<Answer | Dump>,
): Promise<Answer | Dump> {
  try {
    return await answer();
  } catch (fault) {
    if (fault instanceof Refusal) return refuse(command, fault);
    house.log(fault, { command });
    return broken(command);
  }
}

const given = (options: Record<string, unknown>, command: Command): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(options).filter(
      ([name, value]) =>
        value !== command.options[name]?.fallback || command.options[name]?.required,
    ),
  );
