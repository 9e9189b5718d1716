import { inflections } from '../../meaning/morphy.ts';
import { fold } from '../../reading/fold.ts';
import type { Term } from './question.ts';

/** Words near in meaning count less than the asked word itself. */
const NEAR = 0.6;

/** A text as terms are looked for in it: "Elm's mayor" holds "Elm". */
export const folded = (text: string): string => fold(text.replace(/['’]s\b/gu, ''));

const holds = (text: string, form: string): boolean => {
  const whole = fold(form);
  const stem = whole.length > 4 ? whole.replace(/(?:ies|es|s|ed|ing|e|y|ion)$/, '') : whole;
  return stem !== '' && ` ${text} `.includes(whole.length > 4 ? ` ${stem}` : ` ${stem} `);
};

/** How much of what the terms tell a text holds, 0 to 1; a word near in meaning counts `NEAR`. */
export const coverage = (text: string, terms: readonly Term[]): number => {
  const held = terms.reduce((sum, { forms: [asked = '', ...near], weight }) => {
    if (inflections(asked).some((form) => holds(text, form))) return sum + weight;
    return near.some((form) => holds(text, form)) ? sum + weight * NEAR : sum;
  }, 0);
  return held / terms.reduce((sum, { weight }) => sum + weight, 0);
};

/** Whether all names among the terms stand in a text. */
export const namesStand = (text: string, terms: readonly Term[]): boolean =>
  terms.every(({ kind, forms }) => kind !== 'name' || forms.some((form) => holds(text, form)));
