import { remembering } from '../news/remember.ts';
import { senses, synset } from './dictionary.ts';
import { lemmas } from './morphy.ts';
import { general, relations } from './relations.ts';
import type { PartOfSpeech, Pointer, Sense, Synset } from './synset.ts';

/** A word near in meaning; weight above 0, at most 1. */
export interface Near {
  readonly word: string;
  readonly weight: number;
}

/** What each further sense keeps of the weight of the one before, on either side of a relation. */
const NEXT_SENSE = 0.6;
/** What a sense keeps that never occurs in WordNet's hand-tagged texts. */
const UNTAGGED = 0.7;
/** Senses looked at, of each lemma. */
const SENSES = 3;
/** Words given at most, and the weight below which one is not given. */
const MOST = 12;
const LEAST = 0.08;
/** Words that are remembered with what is near them, as each part of speech. */
const REMEMBERED = 5_000;

/** How much of a word's use is this meaning: most for its first sense, 0 when it has another only. */
const shareOf = (word: string, { pos, offset }: Pick<Sense, 'pos' | 'offset'>): number => {
  const sense = senses(word, pos).find((one) => one.offset === offset);
  return sense === undefined ? 0 : weightOf(sense);
};

const weightOf = ({ rank, tagged }: Sense): number => NEXT_SENSE ** rank * (tagged ? 1 : UNTAGGED);

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

/** The lemmas of a word with their senses; those never used in WordNet's tagged texts ("the lost" as a noun) only where no other is. */
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

const expandAs = remembering((pos: PartOfSpeech | undefined) =>
  remembering((word: string) => find(word, pos ? [pos] : ['v', 'n', 'a', 'r']), REMEMBERED),
);

/**
 * Words near in meaning to a word in any regular form, nearest first, at most twelve: synonyms of
 * its first senses, words derived from it, verbs of one group, hypernyms and hyponyms. A word weighs
 * less the rarer the sense is, in its own use and in the other word's. Small letters; some are of
 * several words ("shoot down"). Empty when WordNet does not have the word.
 */
export const expand = (word: string, pos?: PartOfSpeech): readonly Near[] =>
  expandAs(pos)(word.toLowerCase());
