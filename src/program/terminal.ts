import { byFirstWord, type Command, type Offered } from '../command.ts';
import { Refusal } from '../refusal.ts';
import { CALL, PROGRAM } from './program.ts';

/** The commands that the terminal offers, and what it says of those that are to be had elsewhere. */
export function inTerminal(all: readonly Command[]): Offered {
  const ofChats = byFirstWord(all.filter(({ where }) => where === 'chat'));
  return {
    commands: all.filter(({ where }) => where !== 'chat'),
    elsewhere: new Map([
      ...[...ofChats.keys()].map((name) => [name, inChats(name)] as const),
      ...Object.keys(PROGRAM).map((name) => [name, onCommandLine(name)] as const),
    ]),
  };
}

const inChats = (name: string): Refusal =>
  new Refusal(
    'not allowed',
    `/${name} is for chats: digests and watches are made in Discord or Slack.`,
    `Here, type /brief --since 7d for what is new. ${CALL} setup connects a chat, and ${CALL} digests lists what was made there.`,
  );

const onCommandLine = (name: string): Refusal =>
  new Refusal(
    'not allowed',
    `${name} is for the command line.`,
    `Outside this prompt, run ${CALL} ${name}.`,
  );
