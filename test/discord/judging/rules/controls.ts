import type { Json } from '../../state/shapes.ts';
import {
  componentHas,
  componentWithin,
  everyComponent,
  hasLength,
  isObject,
  isWebUrl,
  objectsOf,
  repeated,
} from './checks.ts';
import { SELECTS, TYPES } from './components.ts';
import { COMPONENT_KINDS, MESSAGE_KINDS, PAGES, type Rule, rules } from './rule.ts';

const LINK = 5;
const PREMIUM = 6;

/** What a button of each style must have, and what it cannot. */
const NEEDS: Readonly<Record<number, readonly [must: string, ...never: string[]]>> = {
  [LINK]: ['url', 'custom_id', 'sku_id'],
  [PREMIUM]: ['sku_id', 'custom_id', 'url', 'label', 'emoji'],
};

const isWholeButton = (button: Json): boolean => {
  const [must, ...never] = NEEDS[Number(button.style)] ?? ['custom_id', 'url', 'sku_id'];
  const has = (key: string) => button[key] !== undefined && button[key] !== null;
  return has(must) && !never.some(has);
};

const isAmount = (value: unknown, least: number): boolean =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= 25;

/** What holds for buttons and select menus. */
export const CONTROL_RULES: readonly Rule[] = [
  ...rules(PAGES.button, MESSAGE_KINDS, {
    "a button's style says which of custom_id, url and sku_id it has": everyComponent(
      [TYPES.button],
      isWholeButton,
      'A custom id, url and sku_id cannot be mixed; one is required.',
    ),
    'a button has one of the six styles': everyComponent(
      [TYPES.button],
      ({ style }) => [1, 2, 3, 4, 5, 6].includes(Number(style)),
      'Value must be one of {1, 2, 3, 4, 5, 6}.',
    ),
    'a button shows a label or an emoji': everyComponent(
      [TYPES.button],
      ({ style, label, emoji }) => style === PREMIUM || hasLength(label, 1, 80) || isObject(emoji),
      'A button must have a label or an emoji.',
    ),
    'a button label has at most 80 characters': componentWithin([TYPES.button], 'label', 0, 80),
    'a link has at most 512 characters': componentWithin([TYPES.button], 'url', 1, 512),
    'a link is an http or https URL': everyComponent(
      [TYPES.button],
      ({ url }) => (url ?? null) === null || isWebUrl(url),
      'Scheme must be one of (http, https).',
    ),
  }),
  ...rules(PAGES.select, COMPONENT_KINDS, {
    'a select has 1 to 25 options': componentHas([TYPES.select], 'options', 1, 25),
    "a select's values are all different": everyComponent(
      [TYPES.select],
      ({ options }) => repeated(objectsOf(options).map(({ value }) => value)).length === 0,
      'The specified option value is already used',
    ),
    'a placeholder has at most 150 characters': componentWithin(SELECTS, 'placeholder', 0, 150),
    'a select lets 0 to 25 values be chosen': everyComponent(
      SELECTS,
      ({ min_values: least = 1, max_values: most = 1 }) => isAmount(least, 0) && isAmount(most, 1),
      'Must be between 0 and 25.',
    ),
  }),
  ...Object.entries({ label: 1, value: 1, description: 0 }).flatMap(([key, least]) =>
    rules(PAGES.select, COMPONENT_KINDS, {
      [`the ${key} of a select's option has at most 100 characters`]: componentWithin(
        [TYPES.select],
        `options.*.${key}`,
        least,
        100,
      ),
    }),
  ),
];
