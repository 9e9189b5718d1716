import type { Json } from '../state/shapes.ts';

/** An interactive element with the block it stands in. */
export interface Placed {
  readonly block: Json;
  readonly element: Json;
}

/** Every interactive element of some blocks, in reading order. */
const elementsOf = (blocks: readonly Json[]): readonly Placed[] =>
  blocks.flatMap((block) =>
    [...(block.elements ?? []), block.accessory, block.element]
      .filter((element) => element?.action_id !== undefined || element?.type === 'button')
      .map((element) => ({ block, element })),
  );

/** The element with an action_id, or a button with these words; throws when there is none. */
export function elementAt(blocks: readonly Json[], name: string): Placed {
  const all = elementsOf(blocks);
  const found =
    all.find(({ element }) => element.action_id === name) ??
    all.find(({ element }) => element.text?.text === name);
  if (found) return found;
  const there = all.map(({ element }) => element.action_id ?? element.text?.text).join(', ');
  throw new Error(`nothing to press is called ${name}; there is ${there || 'nothing at all'}`);
}

/** What somebody chose or typed, in the shape of `view.state.values` and of actions. */
export function chosen(element: Json, value: string | undefined): Json {
  const { type } = element;
  if (type === 'plain_text_input') return { type, value: value ?? element.initial_value ?? null };
  if (/^(?:static_select|radio_buttons|external_select)$/.test(type))
    return { type, selected_option: optionIn(element, value) };
  if (type === 'checkboxes') {
    const values = value?.split(',');
    const selected_options = values
      ? (element.options ?? []).filter((one: Json) => values.includes(one.value))
      : (element.initial_options ?? []);
    return { type, selected_options };
  }
  const key = SELECTED[type];
  if (key) return { type, [key]: value ?? element[key.replace('selected', 'initial')] ?? null };
  return { type, value: element.value ?? null };
}

const SELECTED: Readonly<Record<string, string>> = {
  channels_select: 'selected_channel',
  conversations_select: 'selected_conversation',
  users_select: 'selected_user',
  datepicker: 'selected_date',
  timepicker: 'selected_time',
};

/** The option that is chosen; none for '', and what the select begins with when nothing is said. */
function optionIn(
  { type, options = [], initial_option: first = null }: Json,
  value: string | undefined,
): Json | null {
  if (value === undefined) return first;
  if (value === '') return null;
  if (type === 'external_select')
    return { text: { type: 'plain_text', text: value, emoji: true }, value };
  const option = options.find((one: Json) => one.value === value);
  if (!option) throw new Error(`there is no option ${value}`);
  return option;
}

/** The state of a view's inputs; throws where Slack would not let it be submitted. */
export function valuesOf(
  blocks: readonly Json[],
  given: Readonly<Record<string, string>>,
  strict: boolean,
): Json {
  const values: Record<string, Json> = {};
  for (const block of blocks) {
    const { element } = block;
    if (block.type !== 'input' || !element) continue;
    const value = chosen(element, given[element.action_id]);
    const { type: _, ...rest } = value;
    const said = Object.values(rest).flat()[0] ?? null;
    if (strict && said === null && !block.optional)
      throw new Error(`${element.action_id} is required`);
    values[block.block_id] = { [element.action_id]: value };
  }
  return values;
}
