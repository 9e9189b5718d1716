import { dayNumber } from '../../news/day.ts';
import { quotedParts, words } from '../words/words.ts';
import type { Material } from './material.ts';

/** Part of the shorter passage's stems that makes two say the same, whatever else they say. */
const SAME = 0.68;
/** Part, by weight, that makes two tell one fact in other words. */
const ALIKE = 0.6;
/** The same for two that open the articles of two outlets: these tell the main thing. */
const OPENINGS_ALIKE = 0.5;
/** Days between two articles of which the later one tells what came of it, in many of the same words. */
const LATER_DAYS = 7;
/** Passages of an article that open it. */
const OPENING = 2;
/** A shorter passage goes on with the words of its own article; it tells nothing again. */
const FEWEST_STEMS = 12;
/** New names and figures that are too few to tell a fact again for, and for one of how many stems. */
const FEW_NEW = 2;
const ONE_NEW_IN = 6;

/** Words that make a quotation known again. */
const KNOWN_AGAIN = 4;

/** Keeps account of which passages repeat what is chosen. */
export interface Repetition {
  readonly isRepeated: (at: number) => boolean;
  /** Takes note of a chosen passage. */
  readonly choose: (at: number) => void;
}

type Weigh = (stem: number) => number;

const none: Weighed = { stems: new Set(), weight: 0 };

/** In how many articles a stem stands: what all of them tell makes two passages most alike. */
const weighing = ({ passages, stems }: Material): Weigh => {
  const carriers = new Map<number, Set<string>>();
  for (const [at, own] of stems.entries()) {
    const article = passages[at]?.article ?? '';
    for (const stem of own) {
      const known = carriers.get(stem);
      if (known) known.add(article);
      else carriers.set(stem, new Set([article]));
    }
  }
  return (stem) => carriers.get(stem)?.size ?? 0;
};

/** The stems of a passage, and what they weigh together. */
interface Weighed {
  readonly stems: ReadonlySet<number>;
  readonly weight: number;
}

const weighed = (own: readonly number[], weigh: Weigh): Weighed => {
  const stems = new Set(own);
  let weight = 0;
  for (const stem of stems) weight += weigh(stem);
  return { stems, weight };
};

/** The parts of the smaller and of the lighter passage that the other has too: in stems, and by weight. */
const sharedParts = (
  a: Weighed,
  b: Weighed,
  weigh: Weigh,
): readonly [stems: number, weight: number] => {
  let [stems, weight] = [0, 0];
  for (const stem of b.stems) {
    if (!a.stems.has(stem)) continue;
    stems += 1;
    weight += weigh(stem);
  }
  const least = Math.max(1, Math.min(a.weight, b.weight));
  return [stems / Math.max(1, Math.min(a.stems.size, b.stems.size)), weight / least];
};

/** Quotations of a passage that are long enough to be known again, as words of one spelling. */
const quotationsOf = (text: string): readonly string[] =>
  quotedParts(text).flatMap(([from, to]) => {
    const inside = words(text).filter(({ start }) => from < start && start < to);
    return inside.length < KNOWN_AGAIN ? [] : ` ${inside.map(({ key }) => key).join(' ')} `;
  });

const isOneQuotation = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.some((other) => one.includes(other) || other.includes(one)));

/**
 * Finds passages that tell again what a chosen one tells: its reprints, those made of its words, those
 * with its quotation, and those on the same fact that bring few new names and figures for their length.
 */
export const repetition = (material: Material): Repetition => {
  const { passages, places, groups, stems, facts } = material;
  const weigh = weighing(material);
  const sets = stems.map((own) => weighed(own, weigh));
  const quotations = passages.map(({ text }) => quotationsOf(text));
  const days = passages.map(({ published }) => dayNumber(published ?? ''));
  const known = new Set<number>();
  const same = new Set<number>();
  const alike = new Set<number>();
  const opens = (at: number): boolean => (places[at] ?? 0) < OPENING;
  const bringsFew = (at: number): boolean => {
    const added = new Set(facts[at]?.filter((fact) => !known.has(fact))).size;
    return added <= Math.max(FEW_NEW, (sets[at] ?? none).stems.size / ONE_NEW_IN);
  };
  const isSame = (at: number, other: number): boolean =>
    groups[other] === groups[at] || isOneQuotation(quotations[at] ?? [], quotations[other] ?? []);
  const isAlike = (at: number, other: number, shared: number): boolean => {
    const [own, that] = [sets[at] ?? none, sets[other] ?? none];
    const isOwn = passages[other]?.article === passages[at]?.article;
    if (isOwn && Math.min(own.stems.size, that.stems.size) < FEWEST_STEMS) return false;
    return shared >= (!isOwn && opens(at) && opens(other) ? OPENINGS_ALIKE : ALIKE);
  };
  return {
    isRepeated: (at) => same.has(at) || (alike.has(at) && bringsFew(at)),
    choose: (at) => {
      const own = sets[at] ?? none;
      for (const stem of own.stems) known.add(stem);
      for (const other of passages.keys()) {
        if (isSame(at, other)) same.add(other);
        if (Math.abs((days[at] ?? 0) - (days[other] ?? 0)) > LATER_DAYS) continue;
        const [part, weight] = sharedParts(own, sets[other] ?? none, weigh);
        if (part >= SAME) same.add(other);
        else if (isAlike(at, other, weight)) alike.add(other);
      }
    },
  };
};
