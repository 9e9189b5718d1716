import type { Json } from '../../state/shapes.ts';
import {
  componentsIn,
  componentWithin,
  each,
  everyComponent,
  has,
  hasLength,
  isObject,
  objectsOf,
} from './checks.ts';
import { SELECTS, TYPES } from './components.ts';
import { type Kind, PAGES, type Rule, rules } from './rule.ts';

const MODAL: readonly Kind[] = ['modal'];
const HELD: readonly unknown[] = [TYPES.row, TYPES.text, TYPES.label];
const INPUTS: readonly number[] = [TYPES.textInput, ...SELECTS];

const boundsOf = ({ min_length: least = 0, max_length: most = 4000 }: Json): boolean =>
  Number(least) >= 0 && Number(most) >= 1 && Number(most) <= 4000 && Number(least) <= Number(most);

/** What holds for modals. */
export const MODAL_RULES: readonly Rule[] = [
  ...rules(PAGES.modal, MODAL, {
    'a modal has a title of 1 to 45 characters': has('title', 1, 45),
    'a modal has a custom id of 1 to 100 characters': has('custom_id', 1, 100),
    'a modal has 1 to 5 rows': has('components', 1, 5),
    'a modal holds rows, labels and texts': each(
      'components.*',
      (one) => isObject(one) && HELD.includes(one.type),
      'Value must be one of {1, 10, 18}.',
    ),
    'nothing in a modal is a button or disabled': (body) =>
      componentsIn(body)
        .filter(({ component }) => component.type === TYPES.button || component.disabled === true)
        .map(({ at }) => ({ at, says: 'Not allowed in a modal.' })),
  }),
  ...rules(PAGES.label, MODAL, {
    'a label has 1 to 45 characters and a component': everyComponent(
      [TYPES.label],
      ({ label, component }) => hasLength(label, 1, 45) && isObject(component),
      'Must be between 1 and 45 in length.',
    ),
    "a label's description has at most 100 characters": componentWithin(
      [TYPES.label],
      'description',
      0,
      100,
    ),
    'a label holds a text input or a select': everyComponent(
      [TYPES.label],
      ({ component }) => isObject(component) && INPUTS.includes(Number(component.type)),
      'A component of this type cannot stand here.',
    ),
  }),
  ...rules(PAGES.textInput, MODAL, {
    'a text input in a row has a label of 1 to 45 characters': everyComponent(
      [TYPES.textInput],
      ({ label }, parent) => parent?.type !== TYPES.row || hasLength(label, 1, 45),
      'Must be between 1 and 45 in length.',
    ),
    "a text input's placeholder has at most 100 characters": componentWithin(
      [TYPES.textInput],
      'placeholder',
      0,
      100,
    ),
    "a text input's value has at most 4000 characters": componentWithin(
      [TYPES.textInput],
      'value',
      0,
      4000,
    ),
    'a text input takes at most 4000 characters': everyComponent(
      [TYPES.textInput],
      boundsOf,
      'min_length is 0 to 4000, max_length 1 to 4000.',
    ),
    'a text input has one of the two styles': everyComponent(
      [TYPES.textInput],
      ({ style }) => style === 1 || style === 2,
      'Value must be one of {1, 2}.',
    ),
    "a text input's value is as long as it takes": everyComponent(
      [TYPES.textInput],
      ({ value, min_length: least = 0, max_length: most = 4000 }) =>
        (value ?? '') === '' || hasLength(value, Number(least), Number(most)),
      'Must be within min_length and max_length.',
    ),
    'a text input in a label has no label of its own': everyComponent(
      [TYPES.textInput],
      ({ label }, parent) => parent?.type !== TYPES.label || label === undefined,
      'A label component has the label.',
    ),
  }),
  ...rules(PAGES.select, MODAL, {
    'a select that has to be answered takes at least one value': everyComponent(
      SELECTS,
      ({ required = true, min_values: least = 1 }) => required !== true || Number(least) > 0,
      'A required select has to have min_values of 1 or more.',
    ),
    'no more is chosen in a select than it takes': everyComponent(
      SELECTS,
      ({ options, default_values: values, max_values: most = 1 }) =>
        objectsOf(options).filter((one) => one.default === true).length +
          objectsOf(values).length <=
        Number(most),
      'More is chosen than max_values.',
    ),
  }),
];
