import type { Asked } from '../asked/line.ts';
import { understand } from '../asked/understand.ts';
import type { Command } from '../command.ts';
import { MOST_CHARACTERS } from '../options/option.ts';
import { Refusal } from '../refusal.ts';
import { readButtonId } from './button-id.ts';
import type { Asker, Chat, Heard } from './chat.ts';
import type { Conversations } from './conversations.ts';
import { meantBy } from './follow.ts';
import { changesNothing, filledIn } from './form.ts';
import { ALLOWANCES, paceOf } from './pace.ts';
import { settled } from './settled.ts';
import type { Carried, Verb, Wanted } from './wanted.ts';

type Understood = Pick<Heard, 'hidden'> & { readonly wanted: Carried };

/** Whether a button's answer is for the one who pressed it; null: like the message it is under. */
const HIDDEN: Readonly<Record<Verb, boolean | null>> = {
  answer: null,
  sources: true,
  context: true,
  share: false,
  form: true,
};

/* An address in a message, without what ends the sentence round it. */
const LINK = /https?:\/\/[^\s<>|]*[^\s<>|.,:;!?'"”’)\]}*_~]/i;

const MORE = /^(?:more|next|go on|show more)\W*$/i;

/** The verbs of a chat that hear: what is meant, at once; too fast or not understood is a refusal. */
export function hear(
  commands: readonly Command[],
  memory: Conversations,
  clock: () => Date,
): Pick<Chat<unknown>, 'command' | 'filled' | 'words' | 'message' | 'pressed'> {
  const [ofUser, ofChannel] = [paceOf(ALLOWANCES.user), paceOf(ALLOWANCES.channel)];

  const heard = (asker: Asker, meant: () => Understood): Heard => {
    const { user, channel, conversation, alone, place } = asker;
    try {
      const now = clock().getTime();
      const wait = ofUser(user, now) || ofChannel(channel, now);
      if (wait > 0) throw tooFast(wait);
      const { wanted, hidden } = meant();
      return { wanted, hidden: hidden && !alone, conversation, place };
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault;
      return { hidden: !alone, wanted: fault, conversation, place };
    }
  };
  const question = (asked: Asked): Pick<Heard, 'hidden'> & { readonly wanted: Wanted } => {
    const { command, options } = understand({ commands }, asked, clock());
    const orElse = asked.orElse && question(asked.orElse).wanted.asked;
    const first = settled(command, options);
    return {
      hidden: command.visibility === 'private' || options.private === true,
      wanted: { verb: 'answer', part: 1, asked: orElse ? { ...first, orElse } : first },
    };
  };
  const command = (asked: Asked): Understood => {
    const { hidden, wanted } = question(asked);
    const verb = changesNothing(commands, wanted.asked) ? 'form' : wanted.verb;
    return { hidden, wanted: { ...wanted, verb } };
  };

  return {
    command: (asker, asked) => heard(asker, () => command(asked)),
    filled: (asker, asked, values) =>
      heard(asker, () => command({ ...asked, options: filledIn(commands, asked, values) })),
    words: (asker, text) =>
      heard(asker, () => {
        const { conversation, begunIn } = asker;
        const last = memory.last(conversation) ?? (begunIn ? memory.last(begunIn) : null);
        if (last?.more && MORE.test(text.trim()))
          return { hidden: last.more.asked.options.private === true, wanted: last.more };
        return question(meantBy(text, last?.wanted.asked ?? null, commands));
      }),
    message: (asker, text) =>
      heard(asker, () => {
        const topic = shortened(text);
        if (topic === '') throw noWords();
        return { ...question({ command: 'brief', words: [], options: { topic } }), hidden: true };
      }),
    pressed: (asker, id, hidden) =>
      heard(asker, () => {
        const wanted = readButtonId(id);
        if (!wanted) throw expired();
        const verb = wanted.verb === 'share' ? 'answer' : wanted.verb;
        return { wanted: { ...wanted, verb }, hidden: HIDDEN[wanted.verb] ?? hidden };
      }),
  };
}

/** A message's first link, else its words as far as an option takes them. */
function shortened(text: string): string {
  const link = LINK.exec(text)?.[0];
  if (link && link.length <= MOST_CHARACTERS) return link;
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= MOST_CHARACTERS) return words;
  return (
    words.slice(0, words.lastIndexOf(' ', MOST_CHARACTERS) + 1).trim() ||
    words.slice(0, MOST_CHARACTERS)
  );
}

const tooFast = (waitMs: number): Refusal =>
  new Refusal(
    'too fast',
    'That was a lot at once.',
    `Please wait ${Math.ceil(waitMs / 1000)} s and ask again.`,
  );

const noWords = (): Refusal =>
  new Refusal('missing option', 'This message has no words.', 'Choose one with text or a link.');

/** What a button says that is no longer known. */
export const expired = (): Refusal =>
  new Refusal('expired', 'This button is too old.', 'Ask again with the command.');
