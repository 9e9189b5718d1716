/** ROUGE F-measures of one summary, 0 to 1. */
export interface Rouge {
  readonly one: number;
  readonly two: number;
  /** Summary-level L: union of the longest common subsequences, sentence by sentence. */
  readonly l: number;
}

const tokens = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

const f = (overlap: number, made: number, wanted: number): number =>
  overlap === 0 ? 0 : (2 * overlap) / (made + wanted);

const counts = (items: readonly string[]): Map<string, number> => {
  const map = new Map<string, number>();
  for (const item of items) map.set(item, (map.get(item) ?? 0) + 1);
  return map;
};

const grams = (words: readonly string[], size: number): string[] =>
  words.slice(size - 1).map((_, at) => words.slice(at, at + size).join(' '));

const overlapF = (made: readonly string[], wanted: readonly string[]): number => {
  const known = counts(wanted);
  let overlap = 0;
  for (const [gram, times] of counts(made)) overlap += Math.min(times, known.get(gram) ?? 0);
  return f(overlap, made.length, wanted.length);
};

/** Positions in `wanted` on one longest common subsequence with `made`. */
const commonPositions = (wanted: readonly string[], made: readonly string[]): number[] => {
  const width = made.length + 1;
  const table = new Uint16Array((wanted.length + 1) * width);
  for (let row = 1; row <= wanted.length; row += 1) {
    for (let column = 1; column <= made.length; column += 1) {
      table[row * width + column] =
        wanted[row - 1] === made[column - 1]
          ? (table[(row - 1) * width + column - 1] ?? 0) + 1
          : Math.max(table[(row - 1) * width + column] ?? 0, table[row * width + column - 1] ?? 0);
    }
  }
  const found: number[] = [];
  let [row, column] = [wanted.length, made.length];
  while (row > 0 && column > 0) {
    if (wanted[row - 1] === made[column - 1]) {
      row -= 1;
      column -= 1;
      found.push(row);
    } else if ((table[(row - 1) * width + column] ?? 0) >= (table[row * width + column - 1] ?? 0)) {
      row -= 1;
    } else column -= 1;
  }
  return found;
};

const unionL = (made: readonly (readonly string[])[], wanted: readonly (readonly string[])[]) => {
  const madeLeft = counts(made.flat());
  const wantedLeft = counts(wanted.flat());
  let hits = 0;
  for (const sentence of wanted) {
    const union = new Set(made.flatMap((own) => commonPositions(sentence, own)));
    for (const at of union) {
      const word = sentence[at] ?? '';
      const [left, right] = [madeLeft.get(word) ?? 0, wantedLeft.get(word) ?? 0];
      if (left === 0 || right === 0) continue;
      hits += 1;
      madeLeft.set(word, left - 1);
      wantedLeft.set(word, right - 1);
    }
  }
  return f(hits, made.flat().length, wanted.flat().length);
};

/** A reference as sentences; crude splitting is enough for the L measure. */
const referenceSentences = (reference: string): string[] => reference.split(/(?<=[.!?]["”’]?)\s+/);

/**
 * ROUGE-1, -2 and summary-level -L F of a summary, the mean over its references
 * (Lin 2004, "ROUGE: A Package for Automatic Evaluation of Summaries"), small letters, letters and
 * digits only, no stemming, no stop words taken out.
 */
export const rouge = (summary: readonly string[], references: readonly string[]): Rouge => {
  const made = summary.map(tokens);
  const sum = { one: 0, two: 0, l: 0 };
  for (const reference of references) {
    const wanted = referenceSentences(reference).map(tokens);
    sum.one += overlapF(made.flat(), wanted.flat());
    sum.two += overlapF(grams(made.flat(), 2), grams(wanted.flat(), 2));
    sum.l += unionL(made, wanted);
  }
  const many = references.length;
  return { one: sum.one / many, two: sum.two / many, l: sum.l / many };
};

/** The first `words` words of a summary: systems are compared at the same length. */
export const cut = (summary: readonly string[], words: number): readonly string[] => {
  const kept: string[] = [];
  let left = words;
  for (const sentence of summary) {
    if (left <= 0) break;
    const own = sentence.split(/\s+/);
    kept.push(own.length > left ? own.slice(0, left).join(' ') : sentence);
    left -= own.length;
  }
  return kept;
};

/** Grams of a text with their counts: single words and pairs under one roof. */
const gramsOf = (text: string): Map<string, number> => {
  const words = tokens(text);
  return counts([...words, ...grams(words, 2)]);
};

/** What adding a sentence shares with a reference that is not shared yet. */
const added = (
  own: ReadonlyMap<string, number>,
  have: ReadonlyMap<string, number>,
  wanted: ReadonlyMap<string, number>,
): number => {
  let sum = 0;
  for (const [gram, times] of own) {
    const [want, had] = [wanted.get(gram) ?? 0, have.get(gram) ?? 0];
    sum += Math.min(want, had + times) - Math.min(want, had);
  }
  return sum;
};

/**
 * The sentences a greedy chooser takes who has read the references: each time the one that adds
 * most shared words and pairs, for its length where words are limited (Nallapati et al. 2017,
 * "SummaRuNNer", § 2.2).
 */
export const oracle = (
  sentences: readonly string[],
  references: readonly string[],
  limit: number,
  budget: number,
): readonly string[] => {
  const wanted = references.map(gramsOf);
  const known = sentences.map((text) => ({
    text,
    grams: gramsOf(text),
    size: tokens(text).length,
  }));
  const have = new Map<string, number>();
  const taken: string[] = [];
  const rest = new Set(known);
  for (let words = 0; taken.length < limit && words < budget; ) {
    let best = { gain: 0, of: known[0] };
    for (const one of rest) {
      const shared = wanted.reduce((sum, reference) => sum + added(one.grams, have, reference), 0);
      const gain = Number.isFinite(budget) ? shared / Math.max(5, one.size) : shared;
      if (gain > best.gain) best = { gain, of: one };
    }
    if (best.of === undefined || best.gain === 0) break;
    rest.delete(best.of);
    taken.push(best.of.text);
    words += best.of.size;
    for (const [gram, times] of best.of.grams) have.set(gram, (have.get(gram) ?? 0) + times);
  }
  return taken;
};
