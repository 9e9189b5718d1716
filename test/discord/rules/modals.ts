import type { Json } from '../wire.ts';
import {
  componentsIn,
  componentWithin,
  each,
  everyComponent,
  hasLength,
  isObject,
  objectsOf,
  select,
  whole,
  within,
} from './checks.ts';
import { TYPES } from './components.ts';
import { type Kind, PAGES, type Rule } from './rule.ts';

const CHOICES: readonly Kind[] = ['choices'];

const MODAL: readonly Kind[] = ['modal'];
const HELD: readonly unknown[] = [TYPES.row, TYPES.text, TYPES.label];

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
    rule: 'nothing in a modal is a button or disabled',
    page: PAGES.modal,
    applies: MODAL,
    check: (body) =>
      componentsIn(body)
        .filter(({ component }) => component.type === TYPES.button || component.disabled === true)
        .map(({ at }) => ({ at, says: 'Not allowed in a modal.' })),
  },
];

/** What holds for the choices of autocomplete. */
export const CHOICE_RULES: readonly Rule[] = [
  {
    rule: 'autocomplete answers with a list',
    page: PAGES.autocomplete,
    applies: CHOICES,
    check: whole(({ choices }) => Array.isArray(choices), 'This field is required'),
  },
  {
    rule: 'autocomplete shows at most 25 choices',
    page: PAGES.autocomplete,
    applies: CHOICES,
    check: within('choices', 0, 25),
  },
  {
    rule: "a choice's name has 1 to 100 characters",
    page: PAGES.choice,
    applies: CHOICES,
    check: within('choices.*.name', 1, 100),
  },
  {
    rule: "a choice's value has at most 100 characters",
    page: PAGES.choice,
    applies: CHOICES,
    check: (body) =>
      select(body, 'choices.*.value')
        .filter(({ value }) => typeof value === 'string' && (value.length > 100 || value === ''))
        .map(({ at }) => ({ at, says: 'Must be between 1 and 100 in length.' })),
  },
  {
    rule: 'a choice has a name and a value',
    page: PAGES.choice,
    applies: CHOICES,
    check: (body) =>
      objectsOf(body.choices).flatMap((choice, n) =>
        choice.name === undefined || choice.value === undefined
          ? [{ at: ['choices', n], says: 'This field is required' }]
          : [],
      ),
  },
];
