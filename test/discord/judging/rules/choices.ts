import { objectsOf, select, whole, within } from './checks.ts';
import { type Kind, PAGES, type Rule } from './rule.ts';

const CHOICES: readonly Kind[] = ['choices'];

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
