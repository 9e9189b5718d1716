import type { Figure } from '../news/reading.ts';
import { stem } from './content.ts';
import type { Relation } from './interval.ts';
import type { Told } from './passage.ts';
import { stopWords } from './stopwords.ts';
import { commonUnits, eventUnits, measureOf, neutralActs, oneAct } from './units.ts';
import { type Word, wordKey, words } from './words.ts';

/** A figure with the passage it stands in. */
export type Counted = Figure & { readonly passage: Told };

/** What a figure is about, as far as its sentence says. */
export interface Scope {
  readonly passage: number;
  /** Dimension of a measure ("length"), or the stem of what is counted ("attack"). */
  readonly kind: string;
  readonly measured: boolean;
  /** One word for what happened to it, or null when the text says nothing telling. */
  readonly act: string | null;
  /** Names beside the figure: places, times, actors. */
  readonly names: ReadonlySet<string>;
  /** Words before the noun that is counted: "federal", "civilian". */
  readonly modifiers: ReadonlySet<string>;
  /** Stems of the sentence's content words. */
  readonly context: ReadonlySet<string>;
}

/** Whether two figures are of the same thing, may be (together with others), or are not. */
export type ScopeAnswer =
  | { readonly kind: 'same'; readonly score: number }
  | { readonly kind: 'maybe' }
  | { readonly kind: 'other' };

/** Words behind a figure in which its place and time are looked for. */
const BESIDE = 9;
/** Shared context that makes equal values of a common unit one thing. */
const SOME = 0.15;
/** Shared context that it takes to say that two values exclude each other. */
const MUCH = 0.3;

const actOf = (act: string | null, unit: string): string | null => {
  if (act === null) return null;
  const one = oneAct.find((list) => (list as readonly string[]).includes(act))?.[0] ?? act;
  if (neutralActs.has(act) || stem(one) === unit) return null;
  return eventUnits.has(unit) ? null : one;
};

/** The words from a figure up to the end of its clause or the next number. */
const beside = (all: readonly Word[], text: string, from: number): readonly Word[] => {
  const behind = all.filter((word) => word.start >= from).slice(0, BESIDE);
  const end = behind.findIndex(
    (word, at) =>
      word.number || (at > 0 && /[,;:()—–]/.test(text.slice(behind[at - 1]?.end, word.start))),
  );
  return end < 0 ? behind : behind.slice(0, end);
};

/** Reads from a figure's sentence what the figure is about. */
export const scopeOf = (figure: Counted): Scope => {
  const { passage, span, what } = figure;
  const measure = measureOf(figure.unit);
  const kind = measure?.dimension ?? stem(wordKey(figure.unit));
  const all = words(passage.text);
  const near = beside(all, passage.text, span[1] - passage.span[0]);
  const counted = what
    ? all.filter(
        (word) =>
          word.start >= what[0] - passage.span[0] &&
          word.end <= what[1] - passage.span[0] &&
          !stopWords.has(word.key),
      )
    : [];
  const head = counted.findIndex((word) => stem(word.key) === kind);
  return {
    passage: passage.id,
    kind,
    measured: measure !== null,
    act: actOf(figure.act, kind),
    names: new Set([...near, ...counted].filter((word) => word.name).map((word) => word.key)),
    modifiers: new Set(
      counted
        .slice(0, Math.max(0, head))
        .filter((word) => !word.number)
        .map((word) => stem(word.key)),
    ),
    context: new Set(
      all
        .filter((word) => !stopWords.has(word.key) && !word.number)
        .map((word) => stem(word.key))
        .filter((word) => word !== kind),
    ),
  };
};

const sharedPart = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  return [...few].filter((word) => many.has(word)).length / few.size;
};

const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && sharedPart(a, b) === 0;

/** "Attacked 12 times" beside "12 attacks". */
const countsTimes = (a: Scope, b: Scope): boolean =>
  (a.kind === 'times' && eventUnits.has(b.kind)) || (b.kind === 'times' && eventUnits.has(a.kind));

/**
 * Whether two figures are of the same thing. Two values in one sentence are two things, unless they
 * are one value in two units; other act, other names beside them or other modifiers: other things.
 */
export const compareScopes = (a: Scope, b: Scope, relation: Relation): ScopeAnswer => {
  const other = { kind: 'other' } as const;
  if (a.passage === b.passage) {
    const converted = a.measured && a.kind === b.kind && relation === 'same';
    return converted ? { kind: 'same', score: 2 } : other;
  }
  const like = sharedPart(a.context, b.context);
  if (countsTimes(a, b)) {
    if (relation === 'apart' || like < MUCH) return other;
    return { kind: 'same', score: like };
  }
  if (a.kind !== b.kind || a.act !== b.act) return other;
  if (disjoint(a.names, b.names) || disjoint(a.modifiers, b.modifiers)) return other;
  const common = a.measured || commonUnits.has(a.kind);
  const bar = relation === 'apart' ? MUCH : common ? SOME : 0;
  if (like < bar) return relation === 'apart' ? other : { kind: 'maybe' };
  return {
    kind: 'same',
    score: like + (relation === 'same' ? 1 : relation === 'compatible' ? 0.5 : 0),
  };
};
