import { senses, synset } from './dictionary.ts';
import { lemmas } from './morphy.ts';
import { general, relations } from './relations.ts';
import type { PartOfSpeech, Pointer, Sense, Synset } from './synset.ts';

/** A word near in meaning; weight above 0, at most 1. */
export interface Near {
  readonly word: string;
  readonly weight: number;
}

/** Each further sense counts this much of the one before, on either side of a relation. */
const SENSE = 0.6;
/** What a sense keeps that never occurs in WordNet's hand-tagged texts. */
const UNTAGGED = 0.7;
/** Senses looked at, of each lemma. */
const SENSES = 3;
/** Words given at most, and the weight below which one is not given. */
const MOST = 12;
const LEAST = 0.08;
/** Expansions kept; beyond that all are forgotten. */
const KEPT = 5_000;

const kept = new Map<string, readonly Near[]>();

/** How much of a word's use is this synset: most for its first sense. */
const shareOf = (word: string, { pos, offset }: Pick<Sense, 'pos' | 'offset'>): number => {
  const sense = senses(word, pos).find((one) => one.offset === offset);
  return sense === undefined ? 0 : weightOf(sense);
};

const weightOf = ({ rank, tagged }: Sense): number => SENSE ** rank * (tagged ? 1 : UNTAGGED);

const wordsOf = (set: Synset, pointer: Pointer): readonly string[] =>
  pointer.to > 0 ? set.words.slice(pointer.to - 1, pointer.to) : set.words;

/** Words of a sense's own synset and of those one step away, with what each step keeps. */
const around = (lemma: string, sense: Sense): readonly (readonly [string, number])[] => {
  const set = synset(sense);
  const place = set.words.findIndex((each) => each.toLowerCase() === lemma) + 1;
  const synonyms = set.words.map((word) => [word, shareOf(word, sense)] as const);
  const related = set.pointers
    .filter(({ symbol, from }) => symbol in relations && (from === 0 || from === place))
    .flatMap((pointer) =>
      wordsOf(synset(pointer), pointer).map(
        (word) => [word, (relations[pointer.symbol] ?? 0) * shareOf(word, pointer)] as const,
      ),
    );
  return [...synonyms, ...related];
};

const isUsable = (word: string, own: ReadonlySet<string>): boolean =>
  !own.has(word) && !general.has(word) && /^[a-z][a-z '-]+$/.test(word);

/** The senses of a word as each part of speech; what it hardly ever is ("the lost") is left out where it is another. */
const readings = (word: string, parts: readonly PartOfSpeech[]) => {
  const all = parts.flatMap((pos) =>
    lemmas(word, pos).map((lemma) => ({ lemma, all: senses(lemma, pos) })),
  );
  const used = all.filter((one) => one.all.some(({ tagged }) => tagged));
  return used.length > 0 ? used : all;
};

const find = (word: string, parts: readonly PartOfSpeech[]): readonly Near[] => {
  const bases = readings(word, parts);
  const own = new Set([word, ...bases.map(({ lemma }) => lemma)]);
  const found = new Map<string, number>();
  for (const { lemma, all } of bases) {
    for (const sense of all.slice(0, SENSES)) {
      for (const [near, kept] of around(lemma, sense)) {
        if (!isUsable(near, own)) continue;
        found.set(near, Math.max(found.get(near) ?? 0, kept * weightOf(sense)));
      }
    }
  }
  return [...found]
    .map(([near, weight]) => ({ word: near, weight }))
    .filter(({ weight }) => weight >= LEAST)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST);
};

/**
 * Words near in meaning to a word in any regular form, nearest first, at most twelve: synonyms of
 * its first senses, words derived from it, verbs of one group, hypernyms and hyponyms. A word weighs
 * less the rarer the sense is, in its own use and in the other word's. Small letters; some are of
 * several words ("shoot down"). Empty when WordNet does not have the word.
 */
export const expand = (word: string, pos?: PartOfSpeech): readonly Near[] => {
  const key = `${word.toLowerCase()} ${pos ?? ''}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const near = find(word.toLowerCase(), pos ? [pos] : ['v', 'n', 'a', 'r']);
  if (kept.size >= KEPT) kept.clear();
  kept.set(key, near);
  return near;
};
