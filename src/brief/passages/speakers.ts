import { fold, nameKeys } from '../../reading/fold.ts';
import { sameSpelling } from '../../reading/names/same.ts';

/** Letters that a short given name and the full one begin with alike: "Mike", "Michael". */
const SHARED_LETTERS = 2;

const tokens = (name: string): string[] => fold(name).split(' ').filter(Boolean);

/** Whether one given name may stand for the other: it is its initial, or begins like it. */
const sameGiven = (a: string, b: string): boolean => {
  const letters = Math.min(SHARED_LETTERS, a.length, b.length);
  return a.slice(0, letters) === b.slice(0, letters);
};

/** Whether a name is a part of another, word by word in any spelling: "Biggs" of "Ronald Biggs". */
const isPartOf = (some: readonly string[], all: readonly string[]): boolean =>
  some.length > 0 && some.every((word) => all.some((other) => sameSpelling(word, other)));

const haveOneSurname = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 1 &&
  b.length > 1 &&
  sameSpelling(a.at(-1) ?? '', b.at(-1) ?? '') &&
  sameGiven(a[0] ?? '', b[0] ?? '');

/** Whether two names may be one speaker's: in another spelling, shorter, or by their initials. */
const maybeOne = (a: string, b: string): boolean => {
  const [left, right] = [tokens(a), tokens(b)];
  if (isPartOf(left, right) || isPartOf(right, left) || haveOneSurname(left, right)) return true;
  return nameKeys(a).includes(fold(b)) || nameKeys(b).includes(fold(a));
};

/** Whether somebody speaks in each, and nobody may be speaking in both. */
export const speakersDiffer = (some: readonly string[], others: readonly string[]): boolean =>
  some.length > 0 &&
  others.length > 0 &&
  !some.some((one) => others.some((other) => one === other || maybeOne(one, other)));
