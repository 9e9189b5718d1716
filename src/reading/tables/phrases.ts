/* Small words that begin, join or end a counted noun phrase. */

/** Words that may stand between "of" and the noun ("three of the sites", "two of its members"). */
export const DETERMINERS: ReadonlySet<string> = new Set(
  `the its their his her our my your those these all whose a an both`.split(/\s+/),
);

/** Endings of a possessive, as tokens of their own. */
export const POSSESSIVES: ReadonlySet<string> = new Set(["'s", '’s', "'", '’']);

/** Words that stand for the counted persons without a noun ("40 others", "12 wounded"). */
export const STANDING: ReadonlySet<string> = new Set(
  `others dead wounded injured missing hurt killed elderly`.split(/\s+/),
);

/** Quotation marks inside a phrase ("two “smart” bombs"). */
export const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '‘', "''", '``']);

/** Prepositions whose noun phrase belongs to the counted noun ("raids on ports"). */
export const COMPLEMENTS: ReadonlySet<string> = new Set(
  `of on in against at from for to with between`.split(/\s+/),
);

/** Words between a number and its noun that change nothing of what is counted ("two more men"). */
export const FURTHER: ReadonlySet<string> = new Set(
  `more other additional further such`.split(/\s+/),
);

/** Words tied to a number by a hyphen that qualify it ("40-odd", "50-plus", "300-strong"). */
export const TIED: ReadonlySet<string> = new Set(`odd plus something strong ish`.split(/\s+/));

/** Hyphens and dashes that tie words. */
export const DASHES: ReadonlySet<string> = new Set(['-', '‑', '–']);

/** Words that begin a relative clause. */
export const RELATIVES: ReadonlySet<string> = new Set(`who which that whose whom`.split(/\s+/));

/** Auxiliaries whose verb follows ("were killed", "have fled"). */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  `is are was were be been being has have had will would may might could can get got`.split(/\s+/),
);

/** Words after a comma that begin an aside about the noun before it. */
export const ASIDES: ReadonlySet<string> = new Set(
  `including among mostly most many some mainly largely all`.split(/\s+/),
);
