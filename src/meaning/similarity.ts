import { senses, synset } from './dictionary.ts';
import { lemmas } from './morphy.ts';
import { irregularNouns } from './relations.ts';

/** Senses of each word that are compared. */
const SENSES = 3;
/** Words and pairs kept; beyond that all are forgotten. */
const KEPT = 20_000;

/** Steps from a synset to each of its hypernyms, itself 0. */
type Ancestry = ReadonlyMap<number, number>;

const nouns = new Map<string, readonly number[]>();
const above = new Map<number, readonly number[]>();
const ancestries = new Map<number, Ancestry>();
const depths = new Map<number, number>();
const pairs = new Map<string, number>();

/* The few thousand synsets above all nouns are met again and again. */
const hypernyms = (offset: number): readonly number[] => {
  const known = above.get(offset);
  if (known !== undefined) return known;
  const found = synset({ pos: 'n', offset })
    .pointers.filter(({ symbol }) => symbol === '@' || symbol === '@i')
    .map((pointer) => pointer.offset);
  above.set(offset, found);
  return found;
};

const ancestry = (offset: number): Ancestry => {
  const known = ancestries.get(offset);
  if (known) return known;
  const steps = new Map([[offset, 0]]);
  let edge = [offset];
  for (let step = 1; edge.length > 0; step += 1) {
    edge = edge.flatMap(hypernyms).filter((one) => !steps.has(one));
    for (const one of edge) steps.set(one, step);
  }
  ancestries.set(offset, steps);
  return steps;
};

/** Nodes from the root down to a synset by the shortest way, the root 1. */
const depth = (offset: number): number => {
  const known = depths.get(offset);
  if (known !== undefined) return known;
  const value = Math.max(...ancestry(offset).values()) + 1;
  depths.set(offset, value);
  return value;
};

const ofSynsets = (a: number, b: number): number => {
  const [left, right] = [ancestry(a), ancestry(b)];
  let best = 0;
  for (const [common, up] of left) {
    const down = right.get(common);
    if (down === undefined) continue;
    const shared = depth(common);
    best = Math.max(best, (2 * shared) / (up + down + 2 * shared));
  }
  return best;
};

const nounSenses = (word: string): readonly number[] => {
  const known = nouns.get(word);
  if (known !== undefined) return known;
  const found = lemmas(irregularNouns.get(word.toLowerCase()) ?? word, 'n')
    .flatMap((lemma) => senses(lemma, 'n').slice(0, SENSES))
    .map((sense) => sense.offset);
  if (nouns.size >= KEPT) nouns.clear();
  nouns.set(word, found);
  return found;
};

/**
 * How alike two nouns are in kind, 0 to 1, plurals allowed: Wu and Palmer 1994 ("Verb Semantics and
 * Lexical Selection", ACL, p. 136), 2·depth of the nearest common hypernym over the path through
 * it, the best over their first senses. Units of one class ("sites", "targets") reach about .7, a
 * person and a thing stay below .5. 0 when WordNet does not have one of them.
 */
export const similarity = (a: string, b: string): number => {
  const key = a < b ? `${a}\n${b}` : `${b}\n${a}`;
  const known = pairs.get(key);
  if (known !== undefined) return known;
  let best = a === b ? 1 : 0;
  for (const left of nounSenses(a)) {
    for (const right of nounSenses(b)) best = Math.max(best, ofSynsets(left, right));
  }
  if (pairs.size >= KEPT) pairs.clear();
  pairs.set(key, best);
  return best;
};

/** Senses of a word that make it a kind of something: rarer ones make kinds of anything. */
const KIND_SENSES = 2;

/** Whether a word is a kind of what a noun names, or one of them: "rifle" of "weapons", "Norway" of "country". */
export const isKindOf = (word: string, noun: string): boolean => {
  const wanted = new Set(nounSenses(noun));
  return nounSenses(word)
    .slice(0, KIND_SENSES)
    .some(
      (sense) => !wanted.has(sense) && [...ancestry(sense).keys()].some((one) => wanted.has(one)),
    );
};
