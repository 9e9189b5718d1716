/** Words of a name that do not tell it from others. */
const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'the', 'to', 'with'],
  ...['al', 'el', 'de', 'del', 'der', 'di', 'du', 'la', 'le', 'van', 'von', 'bin', 'ibn'],
]);

/* Most labels are: nothing but case to fold, at a tenth of the cost. */
const PLAIN_LABEL = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** Text without letters beyond ASCII: classes of Unicode would find the same in it, and take several times as long. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
export const PLAIN_TEXT = /^[\x00-\x7f\u00a0«»–—‘’“”„…]*$/;

/** What is taken out of words, and what becomes a space. */
interface Marks {
  readonly dropped: RegExp;
  /** Most texts have no initials, and looking for them is slow. */
  readonly mayHoldInitials: RegExp;
  readonly initialsDot: RegExp;
  readonly breaks: RegExp;
}

const PLAIN_MARKS: Marks = {
  dropped: /['’‘`]/g,
  mayHoldInitials: /\.[A-Za-z]/,
  initialsDot: /(?<=(?:^|[^A-Za-z])[A-Za-z](?:\.[A-Za-z])*)\.(?=[A-Za-z](?:\.|[^A-Za-z]|$))/g,
  breaks: /[^A-Za-z0-9]+/g,
};

const ALL_MARKS: Marks = {
  dropped: /['’‘ʼʻ`\p{M}\p{Cf}]/gu,
  mayHoldInitials: /\.\p{L}/u,
  initialsDot: /(?<=(?:^|[^\p{L}])\p{L}(?:\.\p{L})*)\.(?=\p{L}(?:\.|[^\p{L}]|$))/gu,
  breaks: /[^\p{L}\p{N}]+/gu,
};

/**
 * Words in the form they are compared in: accents, apostrophes and case gone, hyphens and other
 * marks a space, dotted initials joined. "Al-Qa'im" and "al Qaim" are equal; '' when nothing is left.
 */
export function fold(words: string): string {
  if (PLAIN_LABEL.test(words)) return words.toLowerCase();
  return PLAIN_TEXT.test(words)
    ? foldBy(PLAIN_MARKS, words)
    : foldBy(ALL_MARKS, words.normalize('NFKD'));
}

function foldBy({ dropped, mayHoldInitials, initialsDot, breaks }: Marks, words: string): string {
  const bare = words.replace(dropped, '');
  const joined = mayHoldInitials.test(bare) ? bare.replace(initialsDot, '') : bare;
  return joined.toLowerCase().replace(breaks, ' ').trim();
}

/**
 * Keys a name can be looked up by: its folded label, each telling word of it, and the initials of
 * two or more capitalised words ("World Health Organization" gives "who"). Without doubles.
 */
export function nameKeys(label: string): readonly string[] {
  const whole = fold(label);
  const tokens = whole.split(' ').filter((token) => token !== '' && !SMALL_WORDS.has(token));
  const capitals = label.match(/(?<![\p{L}\p{N}'’])\p{Lu}(?=\p{L})/gu) ?? [];
  const initials = capitals.length >= 2 ? [fold(capitals.join(''))] : [];
  return [...new Set([whole, ...tokens, ...initials])].filter((key) => key !== '');
}
