import type { Answer, Draft, DraftBlock, Dump } from './answer/answer.ts';
import { claims, found, note, ownAnswer } from './answer/build.ts';
import { limitClaims, MOST_CLAIMS } from './answer/limit.ts';
import { citedArticles, numberSources, toSource } from './answer/number.ts';
import { check } from './answer/receipts.ts';
import { allClaims } from './answer/visit.ts';
import { own } from './answer/words.ts';
import type { Command, Offered } from './command.ts';
import type { Desk } from './desk/desk.ts';
import type { Asked } from './line.ts';
import type { Place } from './place.ts';
import { Refusal } from './refusal.ts';
import type { Subscriptions } from './schedule/subscriptions.ts';
import { understand } from './understand.ts';

/** What answering needs: the commands, the desk, the clock and where faults are written. */
export interface House extends Offered {
  readonly desk: Desk;
  /** Absent where nothing is posted. */
  readonly subscriptions?: Subscriptions;
  readonly now: () => Date;
  /** Percent of the corpus that is read by now; null when all of it is. */
  readonly readSoFar: () => number | null;
  /** Takes a fault and where it happened; never the asker's words. */
  readonly log: (fault: unknown, where: { readonly command: string }) => void;
}

/** A refusal as an answer. */
export const refuse = (command: string, { message, code, hint }: Refusal): Answer => ({
  ...ownAnswer(command, 'refused', message, [note(hint)]),
  refused: { code, hint },
});

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
  const lost = failed.length > 0 && listed.length === 0;
  const percent = house.readSoFar();
  const shown: readonly DraftBlock[] = lost
    ? [note(own.notSent)]
    : [
        ...(percent === null ? blocks : blocks.filter((block) => !saysEmpty(block))),
        ...(failed.length > 0 ? [note(own.leftOut(failed.length))] : []),
        ...(percent === null ? [] : [note(own.readSoFar(percent))]),
      ];
  return {
    command,
    input,
    tone: lost ? 'broken' : draft.tone,
    title: draft.title,
    blocks: numberSources(shown, listed),
    sources: listed.flatMap((id, i) => {
      const head = heads.get(id);
      return head ? [toSource(i + 1, head)] : [];
    }),
  };
}
