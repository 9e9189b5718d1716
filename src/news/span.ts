/** `[start, end)` in UTF-16 units of a source text. */
export type Span = readonly [start: number, end: number];

/** The words of a text that stand at a span. */
export const wordsAt = (text: string, span: Span): string => text.slice(span[0], span[1]);

/** Whether `outer` holds all of `inner`. */
export const holds = (outer: Span, inner: Span): boolean =>
  outer[0] <= inner[0] && inner[1] <= outer[1];

/** Whether two spans share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** The smallest span that holds all of the given ones. */
export const cover = (first: Span, ...rest: readonly Span[]): Span => [
  Math.min(first[0], ...rest.map((span) => span[0])),
  Math.max(first[1], ...rest.map((span) => span[1])),
];
