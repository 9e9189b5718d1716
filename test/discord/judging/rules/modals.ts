import type { Json } from '../../state/shapes.ts';
import {
  componentsIn,
  componentWithin,
  each,
  everyComponent,
  hasLength,
  isObject,
  objectsOf,
  whole,
} from './checks.ts';
import { SELECTS, TYPES } from './components.ts';
import { type Kind, PAGES, type Rule } from './rule.ts';

const MODAL: readonly Kind[] = ['modal'];
const HELD: readonly unknown[] = [TYPES.row, TYPES.text, TYPES.label];
const INPUTS: readonly number[] = [TYPES.textInput, ...SELECTS];

const boundsOf = ({ min_length: least = 0, max_length: most = 4000 }: Json): boolean =>
  Number(least) >= 0 && Number(most) >= 1 && Number(most) <= 4000 && Number(least) <= Number(most);

/** What holds for modals. */
export const MODAL_RULES: readonly Rule[] = [
  {
    rule: 'a modal has a title of 1 to 45 characters',
    page: PAGES.modal,
    applies: MODAL,
    check: whole(({ title }) => hasLength(title, 1, 45), 'Must be between 1 and 45 in length.'),
  },
  {
    rule: 'a modal has a custom id of 1 to 100 characters',
    page: PAGES.modal,
    applies: MODAL,
    check: whole(
      ({ custom_id }) => hasLength(custom_id, 1, 100),
      'Must be between 1 and 100 in length.',
    ),
  },
  {
    rule: 'a modal has 1 to 5 rows',
    page: PAGES.modal,
    applies: MODAL,
    check: whole(
      ({ components }) => hasLength(components, 1, 5),
      'Must be between 1 and 5 in length.',
    ),
  },
  {
    rule: 'a modal holds rows, labels and texts',
    page: PAGES.modal,
    applies: MODAL,
    check: each(
      'components.*',
      (one) => isObject(one) && HELD.includes(one.type),
      'Value must be one of {1, 10, 18}.',
    ),
  },
  {
    rule: 'a label has 1 to 45 characters and a component',
    page: PAGES.label,
    applies: MODAL,
    check: everyComponent(
      [TYPES.label],
      ({ label, component }) => hasLength(label, 1, 45) && isObject(component),
      'Must be between 1 and 45 in length.',
    ),
  },
  {
    rule: "a label's description has at most 100 characters",
    page: PAGES.label,
    applies: MODAL,
    check: componentWithin([TYPES.label], 'description', 0, 100),
  },
  {
    rule: 'a text input in a row has a label of 1 to 45 characters',
    page: PAGES.textInput,
    applies: MODAL,
    check: everyComponent(
      [TYPES.textInput],
      ({ label }, parent) => parent?.type !== TYPES.row || hasLength(label, 1, 45),
      'Must be between 1 and 45 in length.',
    ),
  },
  {
    rule: "a text input's placeholder has at most 100 characters",
    page: PAGES.textInput,
    applies: MODAL,
    check: componentWithin([TYPES.textInput], 'placeholder', 0, 100),
  },
  {
    rule: "a text input's value has at most 4000 characters",
    page: PAGES.textInput,
    applies: MODAL,
    check: componentWithin([TYPES.textInput], 'value', 0, 4000),
  },
  {
    rule: 'a text input takes at most 4000 characters',
    page: PAGES.textInput,
    applies: MODAL,
    check: everyComponent(
      [TYPES.textInput],
      boundsOf,
      'min_length is 0 to 4000, max_length 1 to 4000.',
    ),
  },
  {
    rule: 'a text input has one of the two styles',
    page: PAGES.textInput,
    applies: MODAL,
    check: everyComponent(
      [TYPES.textInput],
      ({ style }) => style === 1 || style === 2,
      'Value must be one of {1, 2}.',
    ),
  },
  {
    rule: "a text input's value is as long as it takes",
    page: PAGES.textInput,
    applies: MODAL,
    check: everyComponent(
      [TYPES.textInput],
      ({ value, min_length: least = 0, max_length: most = 4000 }) =>
        (value ?? '') === '' || hasLength(value, Number(least), Number(most)),
      'Must be within min_length and max_length.',
    ),
  },
  {
    rule: 'a text input in a label has no label of its own',
    page: PAGES.textInput,
    applies: MODAL,
    check: everyComponent(
      [TYPES.textInput],
      ({ label }, parent) => parent?.type !== TYPES.label || label === undefined,
      'A label component has the label.',
    ),
  },
  {
    rule: 'a label holds a text input or a select',
    page: PAGES.label,
    applies: MODAL,
    check: everyComponent(
      [TYPES.label],
      ({ component }) => isObject(component) && INPUTS.includes(Number(component.type)),
      'A component of this type cannot stand here.',
    ),
  },
  {
    rule: 'a select that has to be answered takes at least one value',
    page: PAGES.select,
    applies: MODAL,
    check: everyComponent(
      SELECTS,
      ({ required = true, min_values: least = 1 }) => required !== true || Number(least) > 0,
      'A required select has to have min_values of 1 or more.',
    ),
  },
  {
    rule: 'no more is chosen in a select than it takes',
    page: PAGES.select,
    applies: MODAL,
    check: everyComponent(
      SELECTS,
      ({ options, default_values: values, max_values: most = 1 }) =>
        objectsOf(options).filter((one) => one.default === true).length +
          objectsOf(values).length <=
        Number(most),
      'More is chosen than max_values.',
    ),
  },
  {
    rule: 'nothing in a modal is a button or disabled',
    page: PAGES.modal,
    applies: MODAL,
    check: (body) =>
      componentsIn(body)
        .filter(({ component }) => component.type === TYPES.button || component.disabled === true)
        .map(({ at }) => ({ at, says: 'Not allowed in a modal.' })),
  },
];
