import { align, contradict } from './alignment.ts';
import { shingles, type Word, words } from './words.ts';

/** What is needed of a passage to find its reprints. */
interface Printed {
  readonly article: string;
  readonly text: string;
}

/** Words a run must share. Cuts and small edits leave runs of three; single words prove nothing. */
const RUN = 3;
/** Shared runs over the runs of the shorter sentence (measured: Jaccard thresholds miss cuts). */
const CONTAINED = 0.5;
/** Fewer shared runs are a phrase ("more than 40 people"), whatever part of a sentence they are. */
const SHARED_RUNS = 4;
/** Words of the shorter sentence that stand in the longer one in the same order. */
const IN_ORDER = 0.7;
/** The same outside quotation marks, in words: a shared quotation alone is not a shared report. */
const FRAME_CONTAINED = 0.5;
/** A frame shorter than this ("he said on Monday") says nothing either way. */
const FRAME_WORDS = 5;
/** Shorter sentences ("He declined to comment.") are formulas: only whole, beside another reprint. */
const FORMULA_WORDS = 6;
/** Earliest carriers of a run to compare with: later ones are reached through them. */
const CARRIERS = 24;

interface Sentence {
  readonly article: string;
  readonly words: readonly Word[];
  readonly runs: ReadonlySet<string>;
}

const sentenceOf = ({ article, text }: Printed): Sentence => {
  const found = words(text);
  const keys = found.map((word) => word.key);
  return { article, words: found, runs: new Set(shingles(keys, RUN)) };
};

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const item of few) if (many.has(item)) count += 1;
  return count;
};

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  common(a, b) / Math.max(1, Math.min(a.size, b.size));

const frame = (sentence: Sentence): ReadonlySet<string> =>
  new Set(sentence.words.filter((word) => !word.quoted).map((word) => word.key));

const sameFrame = (a: Sentence, b: Sentence): boolean => {
  const [here, there] = [frame(a), frame(b)];
  if (Math.min(here.size, there.size) < FRAME_WORDS) return true;
  return shared(here, there) >= FRAME_CONTAINED;
};

/** `same`: one reports what the other does in its words; `apart`: alike, but they disagree. */
const verdict = (a: Sentence, b: Sentence): 'same' | 'apart' | 'other' => {
  const [shorter, both] = [Math.min(a.runs.size, b.runs.size), common(a.runs, b.runs)];
  if (both < Math.min(SHARED_RUNS, shorter) || both < CONTAINED * shorter) return 'other';
  const laid = align(a.words, b.words);
  if (laid.pairs.length < IN_ORDER * Math.min(a.words.length, b.words.length)) return 'other';
  if (contradict(laid)) return 'apart';
  return sameFrame(a, b) ? 'same' : 'other';
};

/** Groups that grow by joining, unless two of their members disagree. */
const grouping = (size: number) => {
  const groupOf = Array.from({ length: size }, (_, at) => at);
  const members = new Map(groupOf.map((at) => [at, [at]]));
  const apart = new Set<string>();
  const key = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const listed = (at: number): number[] => members.get(groupOf[at] ?? at) ?? [at];
  return {
    part: (a: number, b: number) => apart.add(key(a, b)),
    join: (a: number, b: number) => {
      const [stay, go] = [listed(a), listed(b)];
      if (stay === go || stay.some((x) => go.some((y) => apart.has(key(x, y))))) return;
      const into = groupOf[a] ?? a;
      members.delete(groupOf[b] ?? b);
      for (const at of go) groupOf[at] = into;
      members.set(into, [...stay, ...go]);
    },
    together: (a: number, b: number) => groupOf[a] === groupOf[b],
    groups: () =>
      [...members.values()]
        .map((group) => group.sort((a, b) => a - b))
        .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
  };
};

/** Pairs worth comparing: they share a run; later first carriers stand for the rest. */
const candidates = (sentences: readonly Sentence[]): readonly (readonly [number, number])[] => {
  const carriers = new Map<string, number[]>();
  const pairs: [number, number][] = [];
  for (const [at, sentence] of sentences.entries()) {
    const met = new Set<number>();
    for (const run of sentence.runs) {
      const list = carriers.get(run) ?? [];
      for (const other of list) met.add(other);
      if (list.length < CARRIERS) list.push(at);
      carriers.set(run, list);
    }
    for (const other of met) pairs.push([other, at]);
  }
  return pairs;
};

/**
 * Which passages are reprints of each other, as lists of positions in the order given; a passage
 * that nobody reprints is a list of one. Decided sentence by sentence and transitively: a cut and
 * another cut meet in the long version. Sentences that are alike but disagree (in a number, a name,
 * a "not") are never in one list.
 */
export const groupReprints = (passages: readonly Printed[]): readonly (readonly number[])[] => {
  const sentences = passages.map(sentenceOf);
  const found = grouping(sentences.length);
  const linked = new Set<string>();
  const formulas: (readonly [number, number])[] = [];
  const same: (readonly [number, number, number])[] = [];
  for (const [a, b] of candidates(sentences)) {
    const [left, right] = [sentences[a], sentences[b]];
    if (left === undefined || right === undefined) continue;
    const answer = verdict(left, right);
    if (answer === 'apart') found.part(a, b);
    if (answer !== 'same') continue;
    if (Math.min(left.words.length, right.words.length) < FORMULA_WORDS) formulas.push([a, b]);
    else {
      same.push([a, b, shared(left.runs, right.runs)]);
      linked.add(`${left.article} ${right.article}`);
    }
  }
  for (const [a, b] of same.sort((x, y) => y[2] - x[2])) found.join(a, b);
  for (const [a, b] of formulas) {
    const [left, right] = [sentences[a], sentences[b]];
    if (left === undefined || right === undefined) continue;
    const whole = left.words.length === right.words.length && shared(left.runs, right.runs) === 1;
    if (whole && linked.has(`${left.article} ${right.article}`)) found.join(a, b);
  }
  return found.groups();
};
