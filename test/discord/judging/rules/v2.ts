import { FLAGS, type Json, type Message } from '../../state/shapes.ts';
import { componentsIn, isObject, lengthOf, objectsOf } from './checks.ts';
import { MESSAGE_KINDS, PAGES, type Rule, rules } from './rule.ts';

/** What the components V2 flag brings and forbids. */
export const V2_RULES: readonly Rule[] = [
  ...['content', 'embeds', 'poll', 'sticker_ids'].flatMap((key) =>
    rules(PAGES.components, MESSAGE_KINDS, {
      [`a components V2 message has no ${key}`]: (body, { before }) => {
        const says = `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
        return isV2(body, before) && isThere(standing(body, before, key))
          ? [{ at: [key], says }]
          : [];
      },
    }),
  ),
  ...rules(PAGES.components, MESSAGE_KINDS, {
    'a components V2 message has at most 40 components, nested ones counted': (body, { before }) =>
      isV2(body, before) && componentsIn(body).length > 40
        ? [
            {
              at: ['components'],
              says: 'The total number of components displayed exceeds the maximum of 40',
            },
          ]
        : [],
    'layout components need the components V2 flag': (body, { before }) =>
      isV2(body, before)
        ? []
        : objectsOf(body.components).flatMap(({ type }, n) =>
            type === 1
              ? []
              : [{ at: ['components', n, 'type'], says: 'Value must be one of {1}.' }],
          ),
  }),
  ...rules(PAGES.textDisplay, MESSAGE_KINDS, {
    'all text displays of a message have at most 4000 characters together': (body) =>
      componentsIn(body).reduce(
        (sum, { component }) => sum + (component.type === 10 ? lengthOf(component.content) : 0),
        0,
      ) > 4000
        ? [{ at: ['components'], says: 'The total length of the text displays exceeds 4000' }]
        : [],
  }),
  ...rules(PAGES.legacy, MESSAGE_KINDS, {
    'a message without components V2 has at most 5 rows': (body, { before }) =>
      isV2(body, before) || lengthOf(body.components) <= 5
        ? []
        : [{ at: ['components'], says: 'Must be 5 or fewer in length.' }],
  }),
];

/** What a key will be after a change: what is not named stays, so turning to V2 has to empty it. */
const standing = (body: Json, before: Message | null, key: string): unknown =>
  body[key] === undefined ? (before as Json | null)?.[key] : body[key];

const isThere = (value: unknown): boolean => lengthOf(value) > 0 || isObject(value);

const isV2 = (body: Record<string, unknown>, before: { readonly flags: number } | null): boolean =>
  ((Number(body.flags ?? 0) | (before?.flags ?? 0)) & FLAGS.componentsV2) !== 0;
