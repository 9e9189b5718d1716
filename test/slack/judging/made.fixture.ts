import type { Json } from '../state/shapes.ts';

/** So many characters. */
export const words = (length: number): string => 'w'.repeat(length);
/** A plain_text object of so many characters. */
export const plain = (length: number): Json => ({ type: 'plain_text', text: words(length) });
/** A mrkdwn object. */
export const mrkdwn = (text: string): Json => ({ type: 'mrkdwn', text });
/** So many of a thing. */
export const many = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** An option of a select. */
export const OPTION = { text: plain(3), value: 'v' };
/** So many options, each with a value of its own. */
export const options = (count: number): Json[] =>
  many(count, (i) => ({ text: plain(3), value: String(i) }));

/** A cell of a table. */
export const CELL = { type: 'raw_text', text: 'c' };
/** A row of one cell. */
export const ROW = [CELL];
/** The shortest block. */
export const DIVIDER = { type: 'divider' };
/** A text input in its block. */
export const INPUT = {
  type: 'input',
  label: plain(3),
  element: { type: 'plain_text_input', action_id: 'i' },
};
