import { overlaps, type Span } from '../../news/span.ts';
import type { Dated } from './dated.ts';
import { PATTERNS } from './patterns.ts';

/** A date as it stands in a sentence; the span counts from the sentence's begin. */
export interface Found {
  readonly span: Span;
  readonly dated: Dated;
  /** The date it runs to: "from May 3 to June 5". */
  readonly until: Dated | null;
}

const FROM = /\b(?:from|between)\s+$/i;
const TO = /^,?\s*(?:to|until|through|and|[-–—])\s*$/i;

/* "from May 3 to June 5, 2021", "March and June last year": the year stands once. */
const withYear = (first: Dated, last: Dated): Dated =>
  (first.kind === 'date' || first.kind === 'month') &&
  (last.kind === 'date' || last.kind === 'month') &&
  first.year === null &&
  first.of === null
    ? { ...first, year: last.year, of: last.of }
    : first;

const joined = (sentence: string, found: readonly Found[]): Found[] => {
  const out: Found[] = [];
  for (const one of found) {
    const before = out.at(-1);
    const ranged =
      before !== undefined &&
      before.until === null &&
      before.dated.kind === one.dated.kind &&
      /^(?:date|month)$/.test(one.dated.kind) &&
      FROM.test(sentence.slice(0, before.span[0])) &&
      TO.test(sentence.slice(before.span[1], one.span[0]));
    if (!ranged) out.push(one);
    else
      out[out.length - 1] = {
        span: [before.span[0], one.span[1]],
        dated: withYear(before.dated, one.dated),
        until: one.dated,
      };
  }
  return out;
};

/* `matchAll` sets up the pattern anew for each sentence, which costs twice as much as to try it. */
function* matches(pattern: RegExp, sentence: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(sentence); match !== null; match = pattern.exec(sentence))
    yield match;
}

/** The dates of one sentence, in order. */
export function findDates(sentence: string): Found[] {
  const found: Found[] = [];
  for (const { sign, patterns } of PATTERNS) {
    if (!sign.test(sentence)) continue;
    for (const { pattern, read } of patterns)
      for (const match of matches(pattern, sentence)) {
        const span: Span = [match.index, match.index + match[0].length];
        if (found.some((other) => overlaps(other.span, span))) continue;
        const dated = read(match.groups ?? {});
        if (dated !== null) found.push({ span, dated, until: null });
      }
  }
  return joined(
    sentence,
    found.sort((a, b) => a.span[0] - b.span[0]),
  );
}
