import type { Asked } from '../asked/line.ts';
import type { Command } from '../command.ts';

/** A question with all its words in options and its values read, so that it means the same for ever. */
export const settled = (command: Command, options: Readonly<Record<string, unknown>>): Asked => ({
  command: command.name,
  words: [],
  options: Object.fromEntries(
    Object.entries(options)
      .filter(([name, value]) => value !== command.options[name]?.fallback)
      .map(([name, value]) => [name, value === true ? true : String(value)]),
  ),
});
