import type { Name, NameKind, Reading } from '../../../news/reading.ts';
import type { Span } from '../../../news/span.ts';
import { nameId } from './ids.ts';

/** A name as the index has it. */
export interface Named {
  readonly id: number;
  readonly label: string;
  readonly kind: NameKind;
}

/** What an article is found by. What stands in a list of its reading has its place `n` there and its passage's index. */
export interface Handles {
  readonly passages: readonly Span[];
  /** The lemmas of each passage, with spaces between. */
  readonly lemmas: readonly string[];
  readonly names: readonly Named[];
  /** As `rolesOf` counts them. */
  readonly roles: readonly Span[];
  readonly quotes: readonly (readonly [name: number, passage: number, n: number])[];
  readonly figures: readonly (readonly [
    unit: string,
    act: string | null,
    passage: number,
    n: number,
  ])[];
  readonly moments: readonly (readonly [day: string, passage: number, n: number])[];
}

/** What an article is found by. Quotes, figures and moments count to the passage they begin in. */
export function handlesOf(reading: Reading): Handles {
  const at = passageFinder(reading);
  const names = reading.names.map(({ kind, label }) => ({ id: nameId(kind, label), label, kind }));
  return {
    passages: reading.passages.map(({ span }) => span),
    lemmas: reading.passages.map(({ lemmas }) => lemmas.join(' ')),
    names,
    roles: rolesOf(reading.names).map(({ span }) => span),
    quotes: reading.quotes.flatMap(({ span, speaker }, n) => {
      const passage = at(span[0]);
      const name = names.find(({ label }) => label === speaker);
      return passage === null || name === undefined ? [] : [[name.id, passage, n] as const];
    }),
    figures: reading.figures.flatMap(({ span, unit, act }, n) => {
      const passage = at(span[0]);
      return passage === null ? [] : [[unit, act, passage, n] as const];
    }),
    moments: reading.moments.flatMap(({ span, from }, n) => {
      const passage = at(span[0]);
      return passage === null ? [] : [[from, passage, n] as const];
    }),
  };
}

/** Every role in an article's names, in order, with the place of its name. */
export const rolesOf = (names: readonly Name[]): { n: number; span: Span }[] =>
  names.flatMap(({ roles }, n) => roles.map(({ span }) => ({ n, span })));

/** Finds the index of the passage a position stands in, for positions that mostly grow. */
function passageFinder({ passages }: Reading): (position: number) => number | null {
  let index = 0;
  return (position) => {
    if ((passages[index]?.span[0] ?? 0) > position) index = 0;
    while ((passages[index]?.span[1] ?? Number.POSITIVE_INFINITY) <= position) index++;
    const span = passages[index]?.span;
    return span !== undefined && span[0] <= position ? index : null;
  };
}
