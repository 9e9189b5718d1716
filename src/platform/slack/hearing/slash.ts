import type { App } from '@slack/bolt';
import { splitLine, takeApart } from '../../../asked/line.ts';
import type { Chat, Heard } from '../../../chat/chat.ts';
import { blankForm } from '../../../chat/form.ts';
import type { Command } from '../../../command.ts';
import { Refusal } from '../../../refusal.ts';
import { ALL, commandNamed } from '../app/names.ts';
import { askerAt, type Spot } from '../asker/spot.ts';
import { typedWords } from '../asker/typed.ts';
import type { Bot } from '../bot.ts';
import type { Client } from '../calls/client.ts';
import { type Opening, openView, openWanted } from '../forms/opening.ts';
import { chooseView, formView } from '../forms/view.ts';

/** What a slash command asks for: an answer, or a form that asks for what is missing. */
type Slash =
  | { readonly kind: 'heard'; readonly heard: Heard }
  /** One command asks for its options; several, or a group of them, for which is meant. */
  | { readonly kind: 'form'; readonly commands: readonly Command[] };

/** Reads a slash command as Slack gives it: its name with the slash, and the text after it. */
function readSlash(
  { chat, prefix }: { readonly chat: Chat<unknown>; readonly prefix: string },
  { client, spot }: { readonly client: Client; readonly spot: Spot },
  name: string,
  text: string,
): Slash {
  const asker = askerAt(client, spot, false);
  const line = typedWords(text, { links: 'shown' });
  const bare = commandNamed(name, prefix);
  const [first = '', ...rest] = bare === ALL ? line.split(/\s+/) : [bare, ...line.split(/\s+/)];
  if (first === '') return { kind: 'form', commands: chat.commands };
  const called = first.toLowerCase().replace(/^\//, '');
  const words = rest.join(' ').trim();
  const incomplete = chat.commands.filter(
    (command) =>
      (command.name.startsWith(`${called} `) && words === '') ||
      (command.name === `${called} ${words.toLowerCase()}`.trim() && needsSubject(command)),
  );
  if (incomplete.length > 0) return { kind: 'form', commands: incomplete };
  if (bare === ALL) return { kind: 'heard', heard: chat.words(asker, line) };
  try {
    const asked = { command: called, ...takeApart(splitLine(words)) };
    return { kind: 'heard', heard: chat.command(asker, asked) };
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    const { conversation, place } = asker;
    return { kind: 'heard', heard: { hidden: true, wanted: fault, conversation, place } };
  }
}

const needsSubject = ({ options }: Command): boolean =>
  Object.values(options).some(({ positional, required }) => positional && required);

/** Answers slash commands; one that is called without its subject opens a form. */
export function onSlash(app: App, bot: Bot): void {
  app.command(/.*/, async ({ command, ack, client }) => {
    const { team_id, channel_id, user_id, response_url, trigger_id } = command;
    await bot.run('slash command', async () => {
      const spot: Spot = {
        team: team_id,
        channel: channel_id,
        user: user_id,
        thread: null,
        responseUrl: response_url ?? null,
        pressed: false,
      };
      const slash = readSlash(bot, { client, spot }, command.command, command.text ?? '');
      await ack().catch(() => undefined);
      const opening = { spot, triggerId: trigger_id };
      if (slash.kind === 'form') return ask(bot, client, opening, slash.commands);
      if (!(await openWanted(bot, client, opening, slash.heard)))
        await bot.answer(client, spot, slash.heard);
    });
  });
}

/** The form of a command, or the choice of one; where none can be opened, says what is missing. */
function ask(
  bot: Bot,
  client: Client,
  opening: Opening,
  commands: readonly Command[],
): Promise<void> {
  const { spot } = opening;
  const [command, ...others] = commands;
  const one = command && others.length === 0 ? command : null;
  const view = one ? formView(blankForm(one), spot) : chooseView(commands, spot);
  const asked = { command: one?.name ?? 'help', words: [], options: {} };
  const otherwise = bot.chat.command(askerAt(client, spot, false), asked);
  return openView(bot, client, opening, view, otherwise);
}
