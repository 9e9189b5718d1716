import { INTERACTION } from '../../gateway/events.ts';
import type { Json } from '../../state/shapes.ts';
import { whole } from './checks.ts';
import { PAGES, rules } from './rule.ts';

/** The callback types each interaction takes: 4 to 7 for messages, 8 for choices, 9 for a modal. */
const TAKES: Readonly<Record<number, readonly number[]>> = {
  [INTERACTION.command]: [4, 5, 9],
  [INTERACTION.component]: [4, 5, 6, 7, 9],
  [INTERACTION.autocomplete]: [8],
  [INTERACTION.modal]: [4, 5, 6, 7],
};

const UPDATES: readonly unknown[] = [6, 7];

const fits = ({ type, to, onMessage }: Json): boolean =>
  TAKES[Number(to)]?.includes(Number(type)) === true &&
  (onMessage === true || !UPDATES.includes(type));

/** What holds for how an interaction is answered. */
export const CALLBACK_RULES = rules(PAGES.callback, ['callback'], {
  'an interaction is answered in a way its kind takes': whole(
    fits,
    'This response type is not valid for this interaction.',
  ),
});
