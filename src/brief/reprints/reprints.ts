import type { Told } from '../../news/passage.ts';
import { type Runs, repeated, runsIn } from '../passages/runs.ts';
import { speakersDiffer } from '../passages/speakers.ts';
import { sharedPart } from '../words/overlap.ts';
import { type Word, words } from '../words/words.ts';
import { type Alignment, align, contradict } from './alignment.ts';

/** What is compared of a passage. */
type Compared = Pick<Told, 'article' | 'text' | 'speakers'>;

/** Shared runs over the runs of the shorter sentence (measured: Jaccard thresholds miss cuts). */
const CONTAINED = 0.5;
/** Fewer shared runs are a phrase ("more than 40 people"), whatever part of a sentence they are. */
const SHARED_RUNS = 4;
/** Words of the shorter sentence that stand in the longer one in the same order. */
const IN_ORDER = 0.7;
/** The same of those that are no names: a long name alone is no shared report. */
const PLAIN_IN_ORDER = 0.5;
/** The same outside quotation marks, in words: a shared quotation alone is not a shared report. */
const FRAME_CONTAINED = 0.5;
/** A frame shorter than this ("he said on Monday") says nothing either way. */
const FRAME_WORDS = 5;
/** Shorter sentences ("He declined to comment.") are formulas: only whole, beside another reprint. */
const FORMULA_WORDS = 6;
/** Earliest carriers of a run to compare with: later ones are reached through them. */
const CARRIERS = 24;

interface Sentence extends Runs {
  readonly article: string;
  readonly text: string;
  readonly speakers: readonly string[];
}

const sentenceOf = ({ article, text, speakers = [] }: Compared): Sentence => {
  const { length, runs } = runsIn(text);
  return { article, text, speakers, length, runs };
};

/** An order of two lists of words that does not depend on which is given first. */
const comesFirst = (a: readonly Word[], b: readonly Word[]): boolean => {
  const at = a.findIndex(({ key }, place) => key !== b[place]?.key);
  return at < 0 || (a[at]?.key ?? '') < (b[at]?.key ?? '');
};

const frame = (all: readonly Word[]): ReadonlySet<string> =>
  new Set(all.filter((word) => !word.quoted).map((word) => word.key));

const sameFrame = (a: readonly Word[], b: readonly Word[]): boolean => {
  const [here, there] = [frame(a), frame(b)];
  if (Math.min(here.size, there.size) < FRAME_WORDS) return true;
  return sharedPart(here, there) >= FRAME_CONTAINED;
};

const isPlain = (word: Word | undefined): boolean => word?.name === false;

/** Whether it is more than a name that two sentences share. */
const sharesMore = (a: readonly Word[], b: readonly Word[], { pairs }: Alignment): boolean => {
  const fewer = Math.min(a.filter(isPlain).length, b.filter(isPlain).length);
  return pairs.filter(([at]) => isPlain(a[at])).length >= PLAIN_IN_ORDER * fewer;
};

/** `same`: one reports what the other does in its words; `apart`: alike, but they disagree. */
const verdict = (one: Sentence, two: Sentence): 'same' | 'apart' | 'other' => {
  const [left, right] = [words(one.text), words(two.text)];
  /* Of several equally long alignments the first is taken: an order of their own makes it the same one. */
  const [a, b] = comesFirst(left, right) ? [left, right] : [right, left];
  const alignment = align(a, b);
  if (alignment.pairs.length < IN_ORDER * Math.min(a.length, b.length)) return 'other';
  if (contradict(alignment) || speakersDiffer(one.speakers, two.speakers)) return 'apart';
  return sameFrame(a, b) && sharesMore(a, b, alignment) ? 'same' : 'other';
};

/** Groups that grow by joining, unless two of their members disagree or have other speakers. */
const grouping = (passages: readonly Sentence[]) => {
  const groupOf = [...passages.keys()];
  const members = new Map(groupOf.map((at) => [at, [at]]));
  const apart = new Set<string>();
  const key = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const listed = (at: number): number[] => members.get(groupOf[at] ?? at) ?? [at];
  const isApart = (a: number, b: number): boolean =>
    apart.has(key(a, b)) ||
    speakersDiffer(passages[a]?.speakers ?? [], passages[b]?.speakers ?? []);
  return {
    part: (a: number, b: number) => apart.add(key(a, b)),
    join: (a: number, b: number) => {
      const [stay, go] = [listed(a), listed(b)];
      if (stay === go || stay.some((x) => go.some((y) => isApart(x, y)))) return;
      const into = groupOf[a] ?? a;
      members.delete(groupOf[b] ?? b);
      for (const at of go) groupOf[at] = into;
      members.set(into, [...stay, ...go]);
    },
    groups: () =>
      [...members.values()]
        .map((group) => group.sort((a, b) => a - b))
        .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
  };
};

interface Pair {
  readonly a: number;
  readonly b: number;
  /** Shared runs over those of the shorter sentence. */
  readonly contained: number;
}

/** Whether so many shared runs may make a reprint of two sentences, of which the shorter has so many. */
const isEnough = (count: number, shorter: number): boolean =>
  count >= Math.min(SHARED_RUNS, shorter) && count >= CONTAINED * shorter;

/** Which earlier sentences carry a run, counted in `met`; most runs have one carrier, and no list. */
const meet = (
  carriers: Map<number, number | number[]>,
  run: number,
  at: number,
  met: Map<number, number>,
): void => {
  const known = carriers.get(run);
  if (known === undefined) {
    carriers.set(run, at);
    return;
  }
  const list = typeof known === 'number' ? [known] : known;
  for (const earlier of list) met.set(earlier, (met.get(earlier) ?? 0) + 1);
  if (list.length < CARRIERS) list.push(at);
  if (list !== known) carriers.set(run, list);
};

/** Pairs that share enough runs; the first carriers of a run stand for the later ones. */
const candidates = (sentences: readonly Sentence[]): readonly Pair[] => {
  const lengthOf = (at: number): number => sentences[at]?.runs.length ?? 0;
  const carriers = new Map<number, number | number[]>();
  const pairs: Pair[] = [];
  for (const [b, runs] of repeated(sentences).entries()) {
    if (runs.length === 0) continue;
    const met = new Map<number, number>();
    for (const run of runs) meet(carriers, run, b, met);
    for (const [a, count] of met) {
      const shorter = Math.min(lengthOf(a), lengthOf(b));
      if (isEnough(count, shorter)) pairs.push({ a, b, contained: count / shorter });
    }
  }
  return pairs.sort((x, y) => y.contained - x.contained);
};

/**
 * The passages that can be in one group of reprints with the first, by the runs they share with it or
 * with each other: a cheap look before `groupReprints`, for most passages are near to nothing.
 */
export const withinReach = <One extends Pick<Compared, 'text'>>(
  first: Pick<Compared, 'text'>,
  others: readonly One[],
): readonly One[] => {
  const runs = others.map(({ text }) => runsIn(text).runs);
  const reached = new Set<number>();
  const reach = (from: readonly number[]): void => {
    const own = new Set(from);
    for (const [at, theirs] of runs.entries()) {
      if (reached.has(at)) continue;
      const count = theirs.reduce((sum, run) => sum + (own.has(run) ? 1 : 0), 0);
      if (count === 0 || !isEnough(count, Math.min(own.size, theirs.length))) continue;
      reached.add(at);
      reach(theirs);
    }
  };
  reach(runsIn(first.text).runs);
  return others.filter((_, at) => reached.has(at));
};

const isFormula = ({ length }: Sentence): boolean => length < FORMULA_WORDS;

/**
 * Which passages are reprints of each other, as lists of positions in the order given; a passage
 * that nobody reprints is a list of one. Decided sentence by sentence and transitively: a cut and
 * another cut meet in the long version. Sentences that are alike but disagree (in a number, a name,
 * a "not") are never in one list, nor are the quotes of two speakers, however alike their words.
 */
export const groupReprints = (passages: readonly Compared[]): readonly (readonly number[])[] => {
  const sentences = passages.map(sentenceOf);
  const found = grouping(sentences);
  const linked = new Set<string>();
  const same: Pair[] = [];
  const formulas: (() => void)[] = [];
  for (const pair of candidates(sentences)) {
    const [left, right] = [sentences[pair.a], sentences[pair.b]];
    if (left === undefined || right === undefined) continue;
    const answer = verdict(left, right);
    const articles = `${left.article} ${right.article}`;
    if (answer === 'apart') found.part(pair.a, pair.b);
    if (answer !== 'same') continue;
    if (!isFormula(left) && !isFormula(right)) {
      same.push(pair);
      linked.add(articles);
    } else if (left.length === right.length && pair.contained === 1) {
      formulas.push(() => linked.has(articles) && found.join(pair.a, pair.b));
    }
  }
  for (const { a, b } of same) found.join(a, b);
  for (const join of formulas) join();
  return found.groups();
};
