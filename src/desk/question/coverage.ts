import { withoutSetPhrases } from '../../brief/words/stopwords.ts';
import { inflections, lemmas } from '../../meaning/morphy.ts';
import { fold } from '../../reading/fold.ts';
import type { Term } from './question.ts';
import { nearWords } from './wordings.ts';

/** Words near in meaning count less than the asked word itself. */
const NEAR = 0.6;

/** A text as terms are looked for in it: "Elm's mayor" holds "Elm", and "in order to" no "order". */
export const folded = (text: string): string =>
  fold(withoutSetPhrases(text.replace(/['’]s\b/gu, '')));

/** Words up to here are looked for whole. */
const SHORT = 4;

/** What a form is looked for by: the beginning of longer words, short ones whole; '' for none. */
const sought = (form: string): string => {
  const whole = fold(form);
  if (whole.length <= SHORT) return whole && ` ${whole} `;
  return ` ${whole.replace(/(?:ies|es|s|ed|ing|e|y|ion)$/, '')}`;
};

const timesIn = (text: string, form: string): number => {
  const part = sought(form);
  return part === '' ? 0 : ` ${text} `.split(part).length - 1;
};

const holds = (text: string, form: string): boolean => {
  const part = sought(form);
  return part !== '' && ` ${text} `.includes(part);
};

/** A short word with its endings, each whole: "landed" of "land", "planned" of "plan", "denied" of "deny", but no "card" of "car". */
const shortForms = (asked: string): readonly string[] => {
  const word = fold(asked);
  if (word.length > SHORT || !/^\p{L}{3,}$/u.test(word)) return [];
  if (/[^aeiou]y$/.test(word)) return ['ies', 'ied', 'ying'].map((end) => word.slice(0, -1) + end);
  const stem = word.replace(/e$/, '');
  const doubled = stem + stem.slice(-1);
  return [`${word}s`, ...[stem, doubled].flatMap((one) => [`${one}ed`, `${one}ing`])];
};

const isHeld = (text: string, asked: string): boolean =>
  inflections(asked).some((form) => holds(text, form)) ||
  shortForms(asked).some((form) => ` ${text} `.includes(` ${form} `));

/** Part of a word that those made of it share: "explosion" and "exploded", "won" and "winner". */
const ROOT = 0.6;
const SHORTEST_ROOT = 3;

/** Whether a word near in meaning is made of the same one. */
const isOfFamily = (form: string, asked: string): boolean =>
  [asked, ...lemmas(asked, 'v')].some((word) =>
    form.startsWith(word.slice(0, Math.max(SHORTEST_ROOT, Math.floor(word.length * ROOT)))),
  );

/** Whether a text holds a term by a word of its own: a name in any form, a word or one made of it. */
const isOwn = (text: string, { kind, forms: [asked = '', ...others] }: Term): boolean =>
  isHeld(text, asked) ||
  others.some(
    (form) => holds(text, form) && (kind === 'name' || isOfFamily(fold(form), fold(asked))),
  );

const isNear = (text: string, { forms }: Term): boolean => forms.some((form) => holds(text, form));

/** The share of what the terms tell, each held by so much of it. */
const shareOf = (terms: readonly Term[], held: (term: Term) => number): number =>
  terms.reduce((sum, term) => sum + term.weight * held(term), 0) /
  terms.reduce((sum, { weight }) => sum + weight, 0);

/** How much of what the terms tell a text holds, 0 to 1; a word near in meaning counts `NEAR`. */
export const coverage = (text: string, terms: readonly Term[]): number =>
  shareOf(terms, (term) => {
    if (isOwn(text, term)) return 1;
    return isNear(text, term) ? NEAR : 0;
  });

/** How much of it a text holds in words of its own. */
export const ownCoverage = (text: string, terms: readonly Term[]): number =>
  shareOf(terms, (term) => Number(isOwn(text, term)));

/** Whether a text holds the terms themselves, in any spelling, and not only words near in meaning to them. */
export const holdsAsked = (terms: readonly Term[]): ((text: string) => boolean) => {
  const sought = terms.map(({ kind, forms: [asked = '', ...others] }) => {
    const near = new Set(kind === 'word' ? nearWords(asked) : []);
    return { asked, spelt: others.filter((form) => !near.has(form)) };
  });
  return (text) =>
    sought.every(
      ({ asked, spelt }) => isHeld(text, asked) || spelt.some((form) => holds(text, form)),
    );
};

/** How soon a word that comes again weighs little more: k1 of BM25. */
const SATURATION = 1.2;

/** How often a text holds the terms, as BM25 weighs it: 1 where none stands more than once, at most 2.2. */
export const often = (text: string, terms: readonly Term[]): number =>
  shareOf(terms, ({ forms }) => {
    const times = Math.max(1, ...forms.map((form) => timesIn(text, form)));
    return (times * (SATURATION + 1)) / (times + SATURATION);
  });

/** Whether a text has of a full name no more than its surname in small letters: "in winter" of Ann Winter. */
export const isOnlyWord = (text: string, { kind, asked, forms }: Term): boolean => {
  if (kind !== 'name' || !asked.includes(' ')) return false;
  const surnames = forms.filter((form) => !form.includes(' '));
  return (
    surnames.some((form) => text.includes(form.toLowerCase())) &&
    !forms.some((form) => text.includes(form) || text.includes(form.toUpperCase()))
  );
};

/** Whether all names among the terms stand in a text. */
export const namesStand = (text: string, terms: readonly Term[]): boolean =>
  terms.every(({ kind, forms }) => kind !== 'name' || forms.some((form) => holds(text, form)));
