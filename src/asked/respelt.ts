import type { Draft, Dump } from '../answer/answer.ts';
import { note } from '../answer/build.ts';
import { own } from '../answer/words.ts';
import type { Command } from '../command.ts';

type Call = Parameters<Command['answer']>[0];

/** What a command answers; where it finds nothing in all that `isRead`, for the words as the news spells them, saying so. */
export async function answerRespelt(
  command: Command,
  call: Call,
  isRead: boolean,
): Promise<Draft | Dump> {
  const draft = await command.answer(call);
  // What is not found while the corpus is being read may stand in what is to come.
  if (draft.tone !== 'nothing' || command.asks !== 'news' || !isRead) return draft;
  const respelt = await respeltIn(command, call);
  if (respelt.length === 0) return draft;
  const options = { ...call.options, ...Object.fromEntries(respelt) };
  const other = await command.answer({ ...call, options });
  if (other.tone !== 'found') return draft;
  const taken = respelt.map(([, words]) => note(own.takenFor.typo(words)));
  return { ...other, blocks: [...taken, ...other.blocks] };
}

/** Topics and questions that stand nowhere as they were typed, by option, in the nearest spelling that does. */
async function respeltIn(
  { options }: Command,
  { desk, options: given }: Call,
): Promise<readonly (readonly [option: string, words: string])[]> {
  const typed = Object.entries(options).flatMap(([name, { kind, suggests }]) => {
    const words = given[name];
    const isTopic = kind === 'words' && (suggests === 'topics' || suggests === null);
    return isTopic && typeof words === 'string' && words !== '' ? [[name, words] as const] : [];
  });
  const right = await Promise.all(
    typed.map(async ([name, words]) => [name, await desk.respelt(words)] as const),
  );
  return right.filter(([name, words]) => words !== given[name]);
}
