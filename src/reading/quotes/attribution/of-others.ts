import type { Teller, Told } from '../reference/context.ts';
import { firstThat } from '../scene/search.ts';

/* How many characters before a quotation tell what it is of. */
const REACH = 200;

/* What a rule tells of, right before the words it is told in. */
const RULES: readonly RegExp[] = [
  /* "asked about a |“…”" */
  /\b(?:asked|hear[ds]?|learn(?:ed|s|t)?) (?:about|of) (?:an? |the )?$/iu,
  /* "its rules against |“…”" */
  /\b(?:ban|code|guideline|law|policy|policies|rule)s? (?:against|on) (?:[\p{L}-]+ )?$/iu,
  /* "makes it illegal for crews to |“…”", "as an offence what would |“…”" */
  /\b(?:a crime|illegal|an offen[cs]e|unlawful) (?:[^,;:“”"]+ )?(?:to|would) (?:\p{L}+ly )?$/iu,
  /* "section 9, which forbids |“…”" */
  /(?:^|[,\s])(?:that|which) (?:bans|bars|criminali[sz]es|forbids|outlaws|prohibits)\b[^,;:“”"]*$/iu,
];

/* "denied claims he had |“…”", "ran into fears that it was |“…”" */
const DENIED =
  /\b(?:(?:den[iy]|dismiss|disput|fac|rebuff|rebut|refut|reject)\p{L}*|met|r[au]ns? into) (?:[\p{L}-]+ ){0,3}(?:accusation|allegation|claim|concern|fear|rumou?r|suggestion|suspicion)s?(?<held> [^,;:“”"]*)$/iu;

/** Whether a quotation gives what no speaker of its sentence says: `its rules against “…”`, `Smith denied claims that it was “…”`. */
export const isOfOthers = (text: string, { scene, tellers }: Told, start: number): boolean => {
  const before = text.slice(Math.max(scene.sentence.span[0], start - REACH), start);
  const held = DENIED.exec(before)?.groups?.held;
  if (held === undefined) return RULES.some((rule) => rule.test(before));
  return tellers.every(({ cue }) => cue[1] <= start - held.length || cue[0] >= start);
};

/** Whether a text tells one side's story in its own words: `Smith told her to go “at once”, |the complaint says`. */
export const isPleading = ({ by }: Teller): boolean =>
  /^(?:complaint|filing|lawsuit|petition|suit)$/.test(by?.head ?? '');

const CLAIM = /^(?:accusation|allegation|assertion|claim|complaint|petition|suggestion)s?$/;

/** `Smith's claim that it was |“…”, Jones said`: the owner of the claim. */
export const claimant = (text: string, { tellers }: Told, start: number): Teller | undefined => {
  const teller = tellers[firstThat(tellers, ({ cue }) => cue[1] > start) - 1];
  if (!teller?.name || !CLAIM.test(text.slice(...teller.cue))) return undefined;
  return /^ that [^,;:“”"]*$/.test(text.slice(teller.cue[1], start)) ? teller : undefined;
};
