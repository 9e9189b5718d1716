/** Words that put what follows them after today, small letters. */
export const FUTURE: ReadonlySet<string> = new Set(
  `will 'll ’ll wo shall scheduled due expected set slated planned plans plan poised upcoming until
  by hopes aims intends prepares preparing begins starts`.split(/\s+/),
);

/** Words that leave open whether it is past or to come, small letters. */
export const OPEN: ReadonlySet<string> = new Set(
  `would could might may should can if whether ca`.split(/\s+/),
);
