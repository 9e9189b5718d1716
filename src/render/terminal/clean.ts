/* What a terminal would act on instead of showing: each is shown as U+FFFD, or as the space it means. */
const CLEANED: readonly (readonly [RegExp, string])[] = [
  [/[\t\n\v\f\r\u0085\u00A0\u2028\u2029]+/gu, ' '],
  // C0 and C1 controls, ESC and CSI among them (ECMA-48, 5.2 to 5.4)
  [/\p{Cc}/gu, '\uFFFD'],
  // embeddings, overrides and isolates (Unicode Bidirectional Algorithm, UAX #9, 2)
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD'],
];

/** Words made harmless for a terminal: nothing in them moves the cursor, colours or turns text round. */
export const clean = (words: string): string =>
  CLEANED.reduce((cleaned, [pattern, shown]) => cleaned.replace(pattern, shown), words);
