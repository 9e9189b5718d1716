import type { Span } from '../../../src/news/span.ts';
import { count, pair } from './pairing.ts';
import type { Tally } from './tally.ts';

/** The given spans without white space at their ends and without the characters that may be either. */
export function trimmed(text: string, spans: readonly Span[], either: readonly Span[]): Span[] {
  const kept = spans.map(([start, end]): Span => {
    const lead = either.find(([from, to]) => from <= start && start < to && to < end);
    const tail = either.find(([from, to]) => start < from && from < end && end <= to);
    const from = lead?.[1] ?? start;
    const words = text.slice(from, tail?.[0] ?? end);
    const first = from + words.length - words.trimStart().length;
    return [first, first + words.trim().length];
  });
  return kept.filter(([start, end]) => end > start && !inside([start, end], either));
}

const inside = ([start, end]: Span, outer: readonly Span[]): boolean =>
  outer.some(([from, to]) => from <= start && end <= to);

/** Counts of spans that are exactly those wanted. */
export function exactSpans(wanted: readonly Span[], given: readonly Span[]): Tally {
  const spanned = (spans: readonly Span[]) => spans.map((span) => ({ span }));
  return count(
    pair(
      spanned(wanted),
      spanned(given),
      [],
      (w, g) => w.span[0] === g.span[0] && w.span[1] === g.span[1],
    ),
  );
}

const characters = (text: string, spans: readonly Span[]): Set<number> => {
  const places = new Set<number>();
  for (const [start, end] of spans) {
    for (let at = start; at < end; at++) if (/\S/.test(text[at] ?? ' ')) places.add(at);
  }
  return places;
};

/** Counts of characters (white space apart) that two lists of spans share. */
export function sharedCharacters(
  text: string,
  wanted: readonly Span[],
  given: readonly Span[],
): Tally {
  const want = characters(text, wanted);
  const got = characters(text, given);
  const both = [...want].filter((at) => got.has(at)).length;
  return { right: both, given: got.size, found: both, wanted: want.size };
}
