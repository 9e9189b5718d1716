import type { Json } from '../../state/shapes.ts';
import {
  componentHas,
  componentsIn,
  componentWithin,
  everyComponent,
  hasLength,
  isObject,
  objectsOf,
  repeated,
} from './checks.ts';
import { type Check, COMPONENT_KINDS, MESSAGE_KINDS, PAGES, type Rule, rules } from './rule.ts';

/**
 * Component types by name:
 * https://docs.discord.com/developers/components/reference#component-object-component-types
 */
export const TYPES = {
  row: 1,
  button: 2,
  select: 3,
  textInput: 4,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
} as const;

/** Every kind of select menu. */
export const SELECTS: readonly number[] = [TYPES.select, 5, 6, 7, 8];

const CONTENT = [TYPES.row, TYPES.section, TYPES.text, TYPES.gallery, TYPES.file, TYPES.separator];
const TOP: readonly number[] = [...CONTENT, TYPES.container];

/** What each layout component may hold (same page, "child components" of each). */
const HOLDS: Readonly<Record<number, readonly number[]>> = {
  [TYPES.row]: [TYPES.button, TYPES.textInput, ...SELECTS],
  [TYPES.section]: [TYPES.text],
  [TYPES.container]: CONTENT,
};

const mayStand = ({ type }: Json, parent: Json | null): boolean =>
  (parent === null ? TOP : HOLDS[Number(parent.type)])?.includes(Number(type)) !== false;

const isWholeRow = ({ components }: Json): boolean => {
  const types = objectsOf(components).map(({ type }) => type);
  return types.every((type) => type === TYPES.button) ? hasLength(types, 1, 5) : types.length === 1;
};

const isAccessory = (value: unknown): boolean =>
  isObject(value) && (value.type === TYPES.button || value.type === TYPES.thumbnail);

/** A check that no two components share the value of a key. */
const unique =
  (key: string): Check =>
  (body) =>
    repeated(componentsIn(body).map(({ component }) => component[key] || undefined)).map(
      (value) => ({
        at: ['components'],
        says: `Component ${key} cannot be duplicated: ${value}`,
      }),
    );

/** What holds for where components stand and what they hold, in messages and modals. */
export const COMPONENT_RULES: readonly Rule[] = [
  ...rules(PAGES.customId, COMPONENT_KINDS, {
    'custom ids have 1 to 100 characters': componentWithin(
      [TYPES.button, TYPES.textInput, ...SELECTS],
      'custom_id',
      1,
      100,
    ),
    'selects and text inputs have a custom id': everyComponent(
      [TYPES.textInput, ...SELECTS],
      ({ custom_id }) => Boolean(custom_id),
      'This field is required',
    ),
    'a custom id stands once in a message': unique('custom_id'),
  }),
  ...rules(PAGES.components, COMPONENT_KINDS, {
    'an id stands once in a message': unique('id'),
  }),
  ...rules(PAGES.components, MESSAGE_KINDS, {
    'a component stands where its kind may stand': (body) =>
      componentsIn(body)
        .filter(
          ({ component, parent }) =>
            parent?.accessory !== component && !mayStand(component, parent),
        )
        .map(({ at }) => ({ at, says: 'A component of this type cannot stand here.' })),
  }),
  ...rules(PAGES.actionRow, COMPONENT_KINDS, {
    'a row holds 1 to 5 buttons or one select': everyComponent(
      [TYPES.row],
      isWholeRow,
      'Must be 1 to 5 buttons or a single select.',
    ),
  }),
  ...rules(PAGES.section, MESSAGE_KINDS, {
    'a section holds 1 to 3 texts': componentHas([TYPES.section], 'components', 1, 3),
    'a section has a button or thumbnail as accessory': everyComponent(
      [TYPES.section],
      ({ accessory }) => isAccessory(accessory),
      'This field is required',
    ),
  }),
  ...rules(PAGES.textDisplay, COMPONENT_KINDS, {
    'a text display has 1 to 4000 characters': componentHas([TYPES.text], 'content', 1, 4000),
  }),
  ...rules(PAGES.container, MESSAGE_KINDS, {
    'a container is not empty': componentHas([TYPES.container], 'components', 1, 40),
  }),
  ...rules(PAGES.gallery, MESSAGE_KINDS, {
    'a media gallery holds 1 to 10 items': componentHas([TYPES.gallery], 'items', 1, 10),
  }),
  ...rules(PAGES.separator, MESSAGE_KINDS, {
    "a separator's spacing is 1 or 2": everyComponent(
      [TYPES.separator],
      ({ spacing = 1 }) => spacing === 1 || spacing === 2,
      'Value must be one of {1, 2}.',
    ),
  }),
];
