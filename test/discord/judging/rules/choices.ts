import { objectsOf, select, whole, within } from './checks.ts';
import { type Kind, PAGES, type Rule, rules } from './rule.ts';

const CHOICES: readonly Kind[] = ['choices'];

/** What holds for the choices of autocomplete. */
export const CHOICE_RULES: readonly Rule[] = [
  ...rules(PAGES.autocomplete, CHOICES, {
    'autocomplete answers with a list': whole(
      ({ choices }) => Array.isArray(choices),
      'This field is required',
    ),
    'autocomplete shows at most 25 choices': within('choices', 0, 25),
  }),
  ...rules(PAGES.choice, CHOICES, {
    "a choice's name has 1 to 100 characters": within('choices.*.name', 1, 100),
    "a choice's value has at most 100 characters": (body) =>
      select(body, 'choices.*.value')
        .filter(({ value }) => typeof value === 'string' && (value.length > 100 || value === ''))
        .map(({ at }) => ({ at, says: 'Must be between 1 and 100 in length.' })),
    'a choice has a name and a value': (body) =>
      objectsOf(body.choices).flatMap((choice, n) =>
        choice.name === undefined || choice.value === undefined
          ? [{ at: ['choices', n], says: 'This field is required' }]
          : [],
      ),
  }),
];
