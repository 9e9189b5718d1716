/** Words of a name that do not tell it from others. */
const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'the', 'to', 'with'],
  ...['al', 'el', 'de', 'del', 'der', 'di', 'du', 'la', 'le', 'van', 'von', 'bin', 'ibn'],
]);

/* Most labels are: nothing but case to fold, at a tenth of the cost. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/* The slow steps below have nothing to do in most texts. */
const ASCII = /^[\x20-\x7E]*$/;
const MAY_HOLD_INITIALS = /\.\p{L}/u;
const INITIALS_DOT = /(?<=(?:^|[^\p{L}])\p{L}(?:\.\p{L})*)\.(?=\p{L}(?:\.|[^\p{L}]|$))/gu;

/**
 * Words in the form they are compared in: accents, apostrophes and case gone, hyphens and other
 * marks a space, dotted initials joined. "Al-Qa'im" and "al Qaim" are equal; '' when nothing is left.
 */
export function fold(words: string): string {
  if (PLAIN.test(words)) return words.toLowerCase();
  const bare = (
    ASCII.test(words) ? words : words.normalize('NFKD').replace(/\p{M}+/gu, '')
  ).replace(/['’‘ʼʻ`´\p{Cf}]/gu, '');
  return (MAY_HOLD_INITIALS.test(bare) ? bare.replace(INITIALS_DOT, '') : bare)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
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
