import { stem } from './content.ts';
import { noAntecedents } from './cues.ts';
import type { Told } from './passage.ts';
import { groupSplit } from './reprints.ts';
import { type Standing, standing } from './standing.ts';
import { stopWords } from './stopwords.ts';
import { type Word, words } from './words.ts';

/** What a brief is made of: passages, each read once. Lists run beside `passages`. */
export interface Material {
  readonly passages: readonly Told[];
  readonly standings: readonly Standing[];
  /** Words of each as a reader counts them: what stands between blanks. */
  readonly lengths: readonly number[];
  /** How many full sentences of its article come before it. */
  readonly places: readonly number[];
  /** Which reprint group it is in. */
  readonly groups: readonly number[];
  /** Stems of its content words as numbers, with repeats. */
  readonly stems: readonly (readonly number[])[];
  /** Those of them that are figures or end a name; days are none. */
  readonly facts: readonly (readonly number[])[];
  /** Its concepts as numbers, without repeats: stems, and pairs of neighbouring words. */
  readonly concepts: readonly (readonly number[])[];
  /** Whether each concept is a pair. */
  readonly pairs: readonly boolean[];
}

/** Gives each string a number, the first one 0. */
const numbering = () => {
  const numbers = new Map<string, number>();
  const pairs: boolean[] = [];
  const numberOf = (concept: string, pair: boolean): number => {
    const known = numbers.get(concept);
    if (known !== undefined) return known;
    numbers.set(concept, pairs.length);
    return pairs.push(pair) - 1;
  };
  return { pairs, numberOf };
};

const placesOf = (passages: readonly Told[], standings: readonly Standing[]): readonly number[] => {
  const order = passages
    .map((_, at) => at)
    .sort((a, b) => (passages[a]?.index ?? 0) - (passages[b]?.index ?? 0));
  const seen = new Map<string, number>();
  const places: number[] = [];
  for (const at of order) {
    const article = passages[at]?.article ?? '';
    const before = seen.get(article) ?? 0;
    places[at] = before;
    const full = standings[at] === 'stands' || standings[at] === 'leans';
    seen.set(article, before + (full ? 1 : 0));
  }
  return places;
};

const groupsOf = (passages: readonly Told[], all: readonly (readonly Word[])[]) => {
  const groups: number[] = [];
  const split = passages.map(({ article }, at) => ({ article, words: all[at] ?? [] }));
  for (const [group, members] of groupSplit(split).entries()) {
    for (const at of members) groups[at] = group;
  }
  return groups;
};

/** Neighbouring words as pairs, unless both only say how something is told. */
const pairsOf = (own: readonly Word[]): readonly string[] =>
  own.slice(1).flatMap(({ key }, at) => {
    const before = own[at]?.key ?? '';
    return stopWords.has(before) && stopWords.has(key) ? [] : `${stem(before)} ${stem(key)}`;
  });

/** Whether a word is a figure or the end of a name: "Marta Lind" is one thing, not two. */
const isFact = ({ key, name, number }: Word, next: Word | undefined): boolean =>
  !noAntecedents.has(key) && (number || (name && next?.name !== true));

/** Reads passages for a brief. */
export const readMaterial = (passages: readonly Told[]): Material => {
  const { pairs, numberOf } = numbering();
  const all = passages.map(({ text }) => words(text));
  const kept = all.map((own) =>
    own
      .map((word, at) => ({ ...word, fact: isFact(word, own[at + 1]) }))
      .filter(({ key }) => !stopWords.has(key))
      .map(({ key, fact }) => ({ stem: numberOf(stem(key), false), fact })),
  );
  const stems = kept.map((own) => own.map((word) => word.stem));
  const standings = passages.map(({ text }, at) => standing(text, all[at]));
  return {
    passages,
    standings,
    lengths: passages.map(({ text }) => text.split(/\s+/).length),
    places: placesOf(passages, standings),
    groups: groupsOf(passages, all),
    stems,
    facts: kept.map((own) => own.flatMap((word) => (word.fact ? word.stem : []))),
    concepts: all.map((own, at) => [
      ...new Set([...(stems[at] ?? []), ...pairsOf(own).map((pair) => numberOf(pair, true))]),
    ]),
    pairs,
  };
};
