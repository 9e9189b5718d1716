/*
 * What a screen would act on, or hide, instead of showing it: each is shown as U+FFFD, or as the
 * space it means. What only says where a word may be broken is left out within words, as print does.
 */
const CLEANED: readonly (readonly [RegExp, string])[] = [
  [/[\t\n\v\f\r\u0085\u00A0\u2028\u2029]+/gu, ' '],
  // C0 and C1 controls, ESC and CSI among them (ECMA-48, 5.2 to 5.4), and halves of characters
  [/\p{Cc}|\p{Cs}/gu, '\uFFFD'],
  // embeddings, overrides and isolates (Unicode Bidirectional Algorithm, UAX #9, 2)
  [/[\u061C\u200E\u200F\u202A-\u202E]/gu, '\uFFFD'],
  [/(?<=[\p{L}\p{N}])[\u00AD\u200B\u2060]+(?=[\p{L}\p{N}])/gu, ''],
  // without width: zero-width spaces, invisible operators, tags (Unicode, 23.2 and 23.9)
  [/[\u00AD\u180E\u200B\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu, '\uFFFD'],
  // joiners stay where writing needs them: between pictures, and in Arabic or Indic words (23.2)
  [
    /(?<!\p{Extended_Pictographic}|\uFE0F|[\p{L}\p{M}])[\u200C\u200D]|(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\u200C\u200D]|[\u200C\u200D](?!\p{Extended_Pictographic}|[\p{L}\p{M}])/gu,
    '\uFFFD',
  ],
];

/** Words in which there is nothing to clean, as most are. */
const PLAIN = /^[ -~À-ɏ–—‘’“”…]*$/;

/** Words made harmless for any screen: nothing in them moves a cursor, turns text round or hides. */
export const clean = (words: string): string =>
  PLAIN.test(words)
    ? words
    : CLEANED.reduce((cleaned, [pattern, shown]) => cleaned.replace(pattern, shown), words);
