import pLimit from 'p-limit';
import type { Answer } from '../answer/answer.ts';
import type { Button } from '../answer/buttons.ts';
import { own } from '../answer/words.ts';
import { askAround, askEither, type House, refuse } from '../ask.ts';
import type { Asked } from '../asked/line.ts';
import type { Place } from '../place.ts';
import { Refusal } from '../refusal.ts';
import { buttonId, holdsKey, questionFrom, questionKey, questionText } from './button-id.ts';
import type { Heard, Keeping, Medium, Reply } from './chat.ts';
import type { Conversations } from './conversations.ts';
import { takesTwoForms } from './form.ts';
import { expired } from './hear.ts';
import { type Offer, offersOf } from './offers.ts';
import type { Carried, Wanted } from './wanted.ts';

/** How long a button with a long question works: 90 days. */
const KEPT_MS = 90 * 86_400_000;

/**
 * Questions that are worked on at a time: while the desk works on one, others are shown. Of more that begin
 * together all end late.
 */
const AT_ONCE = 3;

/** The verb of a chat that answers what was heard. */
export function replier<Page>(
  house: House,
  memory: Conversations,
  keeping: Keeping,
  { mostId, mostInputs, render }: Medium<Page>,
): (heard: Heard) => Promise<Reply<Page>> {
  const inTurn = pLimit(AT_ONCE);
  const shown = (answer: Answer, part: number) => {
    const pages = render(answer);
    const at = Math.min(part, pages.length);
    return { page: pages[at - 1] as Page, left: pages.length - at };
  };
  return async (heard) => {
    const { wanted: carried, hidden, conversation, place } = heard;
    const recalled = carried instanceof Refusal ? carried : await recall(carried, keeping);
    if (recalled instanceof Refusal) {
      const { page } = shown(refuse('', recalled), 1);
      return { page, hidden, buttons: [], next: null };
    }
    const { answer, asked } = await inTurn(() => look(house, recalled, place));
    const wanted = { ...recalled, asked };
    const { page, left } = shown(answer, wanted.part);
    const acts = house.commands.some(({ name, acts }) => acts && name === wanted.asked.command);
    const next = left > 0 ? { ...wanted, part: wanted.part + 1 } : nextPage(wanted, answer);
    const more = acts ? null : next;
    if (wanted.verb === 'answer' && !acts) memory.remember(conversation, { wanted, more });
    const asksOn = (other: Asked) => takesTwoForms(house.commands, other, mostInputs);
    const offers = offersOf(answer, { wanted, more, hidden, asksOn });
    await keepLong(offers, keeping, mostId);
    const buttons = offers.map(
      ([label, offer, of = null]): Button => ({ label, id: buttonId(offer, mostId), of }),
    );
    return { page, hidden, buttons, next: more && { ...heard, wanted: more } };
  };
}

/** What is wanted, with its question where only its key was carried. */
async function recall({ asked, ...rest }: Carried, keeping: Keeping): Promise<Wanted | Refusal> {
  if (!('kept' in asked)) return { ...rest, asked };
  const text = await keeping.kept(keptKey(asked.kept));
  return text === null ? expired() : { ...rest, asked: questionFrom(text) };
}

const keptKey = (key: string): string => `asked:${key}`;

async function keepLong(offers: readonly Offer[], keeping: Keeping, mostId: number): Promise<void> {
  const long = offers.filter(([, wanted]) => holdsKey(buttonId(wanted, mostId)));
  const texts = new Map(
    long.map(([, { asked }]) => [keptKey(questionKey(asked)), questionText(asked)]),
  );
  for (const [key, text] of texts) await keeping.keep(key, text, KEPT_MS);
}

/** The next page of what was asked; null when the answer has none. */
function nextPage({ verb, asked }: Wanted, { blocks }: Answer): Wanted | null {
  const more = blocks.find(({ kind }) => kind === 'more');
  if (more?.kind !== 'more') return null;
  const options: Asked['options'] = { ...asked.options, page: String(more.page) };
  return { verb, part: 1, asked: { ...asked, options } };
}

/**
 * The answer as it was wanted, and to what: itself, its sources in full, or the paragraphs round
 * its claims.
 */
async function look(house: House, { verb, asked: wanted }: Wanted, place: Place | null) {
  const { answer, asked } =
    verb === 'context'
      ? { answer: await askAround(house, wanted, place), asked: wanted }
      : await askEither(house, wanted, place);
  if (answer.tone === 'dump') throw new Error(`${asked.command} writes a dump into a chat`);
  return { answer: verb === 'sources' ? onlySources(answer) : answer, asked };
}

const onlySources = (answer: Answer): Answer =>
  answer.tone === 'found'
    ? { ...answer, title: `${own.sources}: ${answer.title}`, blocks: [{ kind: 'sources' }] }
    : answer;
