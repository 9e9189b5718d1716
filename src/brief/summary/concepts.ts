import { stem } from '../words/content.ts';
import { noAntecedents } from '../words/cues.ts';
import { stopWords } from '../words/stopwords.ts';
import type { Word } from '../words/words.ts';

/** What passages say, as numbers; lists run beside the passages. */
export interface Concepts {
  /** Stems of the content words of each, with repeats. */
  readonly stems: readonly (readonly number[])[];
  /** Those of them that are figures or end a name; days are none. */
  readonly facts: readonly (readonly number[])[];
  /** Concepts of each, without repeats: stems, and pairs of neighbouring words. */
  readonly concepts: readonly (readonly number[])[];
  /** Whether each concept is a pair. */
  readonly pairs: readonly boolean[];
}

/** More than there are words in any passages: makes one number of two. */
const MANY = 2 ** 25;

/** Gives each stem and each pair of stems a number. */
const numbering = () => {
  const pairs: boolean[] = [];
  const keys = new Map<string, number>();
  const stems = new Map<string, number>();
  const doubles = new Map<number, number>();
  const numberIn = <Key>(numbers: Map<Key, number>, key: Key, isPair: boolean): number => {
    const number = numbers.get(key) ?? pairs.push(isPair) - 1;
    numbers.set(key, number);
    return number;
  };
  const stemOf = (key: string): number => {
    const number = keys.get(key) ?? numberIn(stems, stem(key), false);
    keys.set(key, number);
    return number;
  };
  const pairOf = (a: number, b: number): number => numberIn(doubles, a * MANY + b, true);
  return { pairs, stemOf, pairOf };
};

/** Whether a word is a figure or the end of a name: "Marta Lind" is one thing, not two. */
export const isFact = ({ key, name, number }: Word, next: Word | undefined): boolean =>
  !noAntecedents.has(key) && (number || (name && next?.name !== true));

/** Reads the concepts of passages from their words. A pair of two function words is none. */
export const readConcepts = (passages: readonly (readonly Word[])[]): Concepts => {
  const { pairs, stemOf, pairOf } = numbering();
  const stems: number[][] = [];
  const facts: number[][] = [];
  const concepts: number[][] = [];
  for (const words of passages) {
    const [own, known] = [[] as number[], [] as number[]];
    const said = new Set<number>();
    let before = -1;
    let wasContent = false;
    words.forEach((word, at) => {
      const number = stemOf(word.key);
      const isContent = !stopWords.has(word.key);
      if (isContent) {
        own.push(number);
        if (isFact(word, words[at + 1])) known.push(number);
        said.add(number);
      }
      if (before >= 0 && (wasContent || isContent)) said.add(pairOf(before, number));
      before = number;
      wasContent = isContent;
    });
    stems.push(own);
    facts.push(known);
    concepts.push([...said]);
  }
  return { stems, facts, concepts, pairs };
};
