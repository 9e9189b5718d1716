import { remembering } from '../news/remember.ts';
import { senses, synset } from './dictionary.ts';
import { irregularNouns } from './irregular.ts';
import { lemmas } from './morphy.ts';

/** Senses of each word that are compared. */
const SENSES = 3;
/** Words, and pairs of words, that are remembered. */
const REMEMBERED = 20_000;

/** Steps from a synset to each of its hypernyms, itself 0. */
type Ancestry = ReadonlyMap<number, number>;

/* The few thousand synsets above all nouns are met again and again. */
const hypernyms = remembering((offset: number): readonly number[] =>
  synset({ pos: 'n', offset })
    .pointers.filter(({ symbol }) => symbol === '@' || symbol === '@i')
    .map((pointer) => pointer.offset),
);

const ancestry = remembering((offset: number): Ancestry => {
  const steps = new Map([[offset, 0]]);
  let edge = [offset];
  for (let step = 1; edge.length > 0; step += 1) {
    edge = edge.flatMap(hypernyms).filter((one) => !steps.has(one));
    for (const one of edge) steps.set(one, step);
  }
  return steps;
});

/** Nodes from the root down to a synset, the root 1. */
const depth = remembering((offset: number) => Math.max(...ancestry(offset).values()) + 1);

/* Wu and Palmer's measure of two synsets, see `similarity`. */
const ofSynsets = (a: number, b: number): number => {
  const right = ancestry(b);
  let best = 0;
  for (const [common, up] of ancestry(a)) {
    const down = right.get(common);
    if (down === undefined) continue;
    const shared = depth(common);
    best = Math.max(best, (2 * shared) / (up + down + 2 * shared));
  }
  return best;
};

/* The synsets of a noun's first senses. */
const nounSenses = remembering(
  (word: string): readonly number[] =>
    lemmas(irregularNouns.get(word.toLowerCase()) ?? word, 'n')
      .flatMap((lemma) => senses(lemma, 'n').slice(0, SENSES))
      .map((sense) => sense.offset),
  REMEMBERED,
);

const ofPair = remembering((pair: string): number => {
  const [a = '', b = ''] = pair.split('\n');
  let best = a === b ? 1 : 0;
  for (const left of nounSenses(a)) {
    for (const right of nounSenses(b)) best = Math.max(best, ofSynsets(left, right));
  }
  return best;
}, REMEMBERED);

/**
 * How alike two nouns are in kind, 0 to 1, plurals allowed: Wu and Palmer 1994 ("Verb Semantics and
 * Lexical Selection", ACL, p. 136), 2·depth of the nearest common hypernym over the path through
 * it, the best over their first senses. Units of one class ("sites", "targets") reach about .7, a
 * person and a thing stay below .5. 0 when WordNet does not have one of them.
 */
export const similarity = (a: string, b: string): number =>
  ofPair(a < b ? `${a}\n${b}` : `${b}\n${a}`);

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
