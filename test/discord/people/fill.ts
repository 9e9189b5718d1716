import { isObject, listOf, objectsOf } from '../judging/rules/checks.ts';
import { SELECTS, TYPES } from '../judging/rules/components.ts';
import type { Json } from '../state/shapes.ts';

type Values = Readonly<Record<string, string>>;

/**
 * A modal as it is sent with what was filled in, by custom id; what is not named stays as it stood.
 * Throws where Discord's client would not send it: what has to be filled in is not, or does not fit.
 */
export const filledModal = (modal: Json, values: Values): Json => ({
  components: objectsOf(modal.components).map((row) =>
    isObject(row.component)
      ? { type: row.type, component: filled(row.component, values) }
      : { type: row.type, components: objectsOf(row.components).map((one) => filled(one, values)) },
  ),
});

function filled(input: Json, values: Values): Json {
  const { type, custom_id, required = true } = input;
  const given = values[String(custom_id)];
  const said = SELECTS.includes(Number(type))
    ? chosenIn(input, given)
    : [given ?? input.value ?? ''];
  const [first = ''] = said;
  if (required && first === '') throw new Error(`${custom_id} has to be filled in`);
  if (type !== TYPES.textInput) return { type, custom_id, values: said };
  const { min_length: least = 0, max_length: most = 4000 } = input;
  const { length } = String(first);
  if (length > 0 && (length < Number(least) || length > Number(most)))
    throw new Error(`${custom_id} takes ${least} to ${most} characters`);
  return { type, custom_id, value: first };
}

/** What is chosen in a select: one value, or none for ''; what stood there when nothing is said. */
function chosenIn(
  { options, default_values: standing, custom_id }: Json,
  given?: string,
): unknown[] {
  const offered = objectsOf(options);
  if (given === undefined)
    return [
      ...offered.filter((one) => one.default === true).map(({ value }) => value),
      ...objectsOf(standing).map(({ id }) => id),
    ];
  if (given !== '' && listOf(options).length > 0 && !offered.some(({ value }) => value === given))
    throw new Error(`${custom_id} does not offer ${given}`);
  return given === '' ? [] : [given];
}
