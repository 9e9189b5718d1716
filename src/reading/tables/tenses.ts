/** Verbs and participles that put what follows them after today, small letters. */
export const FUTURE: ReadonlySet<string> = new Set(
  `will 'll ’ll wo shall scheduled due expected slated planned poised upcoming hopes aims intends
  prepares preparing begins starts plans`.split(/\s+/),
);

/** Verbs that leave open whether it is past or to come, small letters. */
export const OPEN: ReadonlySet<string> = new Set(
  'would could might may should can ca if whether'.split(' '),
);
