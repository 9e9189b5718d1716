import { currentValues, type House } from '../ask.ts';
import type { Asked } from '../asked/line.ts';
import type { Command } from '../command.ts';
import { Refusal } from '../refusal.ts';
import { buttonId } from './button-id.ts';
import type { Chat, Form, Input, Medium } from './chat.ts';

/** The form of a command with nothing in it. */
export const blankForm = (command: Command): Form => {
  const asked = { command: command.name, words: [], options: {} };
  return { command, inputs: inputsOf(command, asked), asked, id: command.name };
};

/** What a form asks: all that a command may be told, but for pages and what it is told already. */
const inputsOf = (
  { options, acts }: Command,
  { options: told }: Asked,
  values: Readonly<Record<string, string>> = {},
): Input[] =>
  Object.entries(options)
    .filter(([key, { kind }]) => !(key in told) && kind !== 'file' && (acts || kind !== 'count'))
    .map(([key, option]) => ({ key, option, value: values[key] ?? '' }));

/** Whether it takes two forms to ask all that a command may be told. */
export function takesTwoForms(
  commands: readonly Command[],
  asked: Asked,
  mostInputs: number,
): boolean {
  const command = named(commands, asked);
  return command !== undefined && inputsOf(command, asked).length > mostInputs;
}

/** The verb of a chat that gives forms. */
export const formsFor =
  (house: House, { mostId, mostInputs }: Medium<unknown>): Chat<unknown>['form'] =>
  async ({ wanted, place }) => {
    if (wanted instanceof Refusal || wanted.verb !== 'form' || 'kept' in wanted.asked) return null;
    const { part, asked } = wanted;
    const command = named(house.commands, asked);
    try {
      const values = await currentValues(house, asked, place);
      if (!command || !values) return null;
      const from = (part - 1) * mostInputs;
      const inputs = inputsOf(command, asked, values).slice(from, from + mostInputs);
      return { command, inputs, asked, id: buttonId({ ...wanted, asked }, mostId) };
    } catch (fault) {
      if (fault instanceof Refusal) return fault;
      throw fault;
    }
  };

/** Whether a command that changes something is told no more than what it is to change. */
export function changesNothing(commands: readonly Command[], asked: Asked): boolean {
  const command = named(commands, asked);
  const isRequired = (key: string): boolean => command?.options[key]?.required === true;
  return command?.current !== undefined && Object.keys(asked.options).every(isRequired);
}

/** What a command is told by a form: what was filled in, and what was emptied in a form that changes something. */
export function filledIn(
  commands: readonly Command[],
  asked: Asked,
  values: Asked['options'],
): Asked['options'] {
  const options = named(commands, asked)?.options ?? {};
  const changes = Object.keys(asked.options).length > 0;
  const emptied = (key: string): string => (changes ? options[key]?.cleared : undefined) ?? '';
  const filled = Object.entries(values).map(([key, value]) => [key, value || emptied(key)]);
  return { ...asked.options, ...Object.fromEntries(filled.filter(([, value]) => value !== '')) };
}

/** The label of a form's input: its option's name. */
export const inputLabel = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

const named = (commands: readonly Command[], { command }: Asked): Command | undefined =>
  commands.find(({ name }) => name === command);
