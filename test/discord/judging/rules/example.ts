import { FLAGS, type Json, type Message } from '../../state/shapes.ts';
import { blank, userNamed } from '../../state/world.ts';
import type { Subject } from './rule.ts';

/** A body and what it is; it stands on top and changes nothing unless said. */
export type Example = Pick<Subject, 'kind' | 'value'> & Partial<Subject>;

/** What lets nothing ping. */
export const MENTIONS = { allowed_mentions: { parse: [] } };
/** A text of a length. */
export const long = (length: number): string => 'x'.repeat(length);
/** A list of a length. */
export const many = <T>(length: number, make: (n: number) => T): T[] =>
  Array.from({ length }, (_, n) => make(n));

/** A message of a channel. */
export const message = (value: Json): Example => ({
  kind: 'message',
  value: { ...MENTIONS, ...value },
});
/** One with these embeds. */
export const embeds = (...all: Json[]): Example => message({ embeds: all });
/** One with these components. */
export const components = (...all: Json[]): Example =>
  message({ flags: FLAGS.componentsV2, components: all });
/** One with a row of these. */
export const row = (...all: Json[]): Example => components({ type: 1, components: all });
/** A modal, whole but for what is said. */
export const modal = (value: Json): Example => ({
  kind: 'modal',
  value: { custom_id: 'm', title: 't', components: [text('t')], ...value },
});
/** The choices of autocomplete. */
export const choices = (all: unknown): Example => ({ kind: 'choices', value: { choices: all } });
/** A slash command, whole but for what is said. */
export const command = (value: Json): Example => ({
  kind: 'command',
  value: { name: 'who', description: 'Who?', ...value },
});
/** One with an option, whole but for what is said. */
export const option = (value: Json): Example =>
  command({ options: [{ type: 3, name: 'a', description: 'b', ...value }] });
/** A list of commands. */
export const commands = (all: unknown): Example => ({ kind: 'commands', value: { commands: all } });

/** A button, whole but for what is said. */
export const button = (value: Json = {}): Json => ({
  type: 2,
  style: 1,
  custom_id: 'b',
  label: 'B',
  ...value,
});
/** A text display. */
export const text = (content: string): Json => ({ type: 10, content });
/** A select menu, whole but for what is said. */
export const menu = (value: Json = {}): Json => ({
  type: 3,
  custom_id: 's',
  options: [{ label: 'a', value: 'a' }],
  ...value,
});
/** A labelled text input, whole but for what is said. */
export const input = (value: Json = {}): Json => ({
  type: 18,
  label: 'l',
  component: { type: 4, custom_id: 'i', style: 1, ...value },
});

/** A message as it was sent. */
export const sent = (flags: number, value: Partial<Message> = {}): Message => ({
  ...{ id: '1', channel_id: '2', author: userNamed('3', 'b', true), timestamp: '' },
  ...blank(),
  flags,
  ...value,
});
/** A change of a sent message. */
export const edit = (value: Json, before: Message): Example => ({
  kind: 'edit',
  value: { ...MENTIONS, ...value },
  before,
});
/** A sent message with components V2. */
export const V2 = sent(FLAGS.componentsV2, { components: [text('a')] });
