import type { Json } from '../../state/shapes.ts';
import {
  componentsIn,
  componentWithin,
  everyComponent,
  hasLength,
  isObject,
  objectsOf,
  repeated,
} from './checks.ts';
import { type Check, type Kind, PAGES, type Rule } from './rule.ts';

const ALL: readonly Kind[] = ['message', 'reply', 'edit'];
const ALSO_MODAL: readonly Kind[] = [...ALL, 'modal'];

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
  {
    rule: 'custom ids have 1 to 100 characters',
    page: PAGES.customId,
    applies: ALSO_MODAL,
    check: componentWithin([TYPES.button, TYPES.textInput, ...SELECTS], 'custom_id', 1, 100),
  },
  {
    rule: 'selects and text inputs have a custom id',
    page: PAGES.customId,
    applies: ALSO_MODAL,
    check: everyComponent(
      [TYPES.textInput, ...SELECTS],
      ({ custom_id }) => Boolean(custom_id),
      'This field is required',
    ),
  },
  {
    rule: 'a custom id stands once in a message',
    page: PAGES.customId,
    applies: ALSO_MODAL,
    check: unique('custom_id'),
  },
  {
    rule: 'an id stands once in a message',
    page: PAGES.components,
    applies: ALSO_MODAL,
    check: unique('id'),
  },
  {
    rule: 'a component stands where its kind may stand',
    page: PAGES.components,
    applies: ALL,
    check: (body) =>
      componentsIn(body)
        .filter(
          ({ component, parent }) =>
            parent?.accessory !== component && !mayStand(component, parent),
        )
        .map(({ at }) => ({ at, says: 'A component of this type cannot stand here.' })),
  },
  {
    rule: 'a row holds 1 to 5 buttons or one select',
    page: PAGES.actionRow,
    applies: ALSO_MODAL,
    check: everyComponent([TYPES.row], isWholeRow, 'Must be 1 to 5 buttons or a single select.'),
  },
  {
    rule: 'a section holds 1 to 3 texts',
    page: PAGES.section,
    applies: ALL,
    check: everyComponent(
      [TYPES.section],
      ({ components }) => hasLength(components, 1, 3),
      'Must be between 1 and 3 in length.',
    ),
  },
  {
    rule: 'a section has a button or thumbnail as accessory',
    page: PAGES.section,
    applies: ALL,
    check: everyComponent(
      [TYPES.section],
      ({ accessory }) => isAccessory(accessory),
      'This field is required',
    ),
  },
  {
    rule: 'a text display has 1 to 4000 characters',
    page: PAGES.textDisplay,
    applies: ALSO_MODAL,
    check: everyComponent(
      [TYPES.text],
      ({ content }) => hasLength(content, 1, 4000),
      'Must be between 1 and 4000 in length.',
    ),
  },
  {
    rule: 'a container is not empty',
    page: PAGES.container,
    applies: ALL,
    check: everyComponent(
      [TYPES.container],
      ({ components }) => hasLength(components, 1, 40),
      'This field is required',
    ),
  },
  {
    rule: 'a media gallery holds 1 to 10 items',
    page: PAGES.gallery,
    applies: ALL,
    check: everyComponent(
      [TYPES.gallery],
      ({ items }) => hasLength(items, 1, 10),
      'Must be between 1 and 10 in length.',
    ),
  },
  {
    rule: "a separator's spacing is 1 or 2",
    page: PAGES.separator,
    applies: ALL,
    check: everyComponent(
      [TYPES.separator],
      ({ spacing = 1 }) => spacing === 1 || spacing === 2,
      'Value must be one of {1, 2}.',
    ),
  },
];
