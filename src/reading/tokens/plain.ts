/* Characters wink counts wrongly; they part chunks as a plain space does. */
const ODD_SPACES: ReadonlySet<number> = new Set(
  Array.from('\uFEFF\u00A0\u2007\u2028\u2029\u202F\u3000\r\n\t', (space) => space.charCodeAt(0)),
);

/** Whether a character stands between chunks. */
export const isBreak = (code: number): boolean =>
  code === 32 || ((code < 32 || code > 127) && ODD_SPACES.has(code));

const ADDRESS = /(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+/gi;
/* Tried first: it has less to try at a letter. */
const MAY_BE_ADDRESS = /\/|www\./i;

/* wink splits a word at a letter beyond Latin-1: "Vučić" would be four. */
const FAR_LETTER = /[\u0100-\u024F\u1E00-\u1EFF]|[\u0300-\u036F]|(?<=\p{L})\u00AD(?=\p{L})/gu;
/* Far letters that are not made of a plain one and a mark. */
const UNMARKED: Readonly<Record<string, string>> = {
  ...{ ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ı: 'i', ħ: 'h', Ħ: 'H', œ: 'o', Œ: 'O', ŋ: 'n', Ŋ: 'N' },
};

/* The letter without its mark; a mark that stands by itself counts as a letter of its word. */
const nearLetter = (letter: string): string => {
  const near = UNMARKED[letter] ?? letter.normalize('NFD').charAt(0);
  return /[A-Za-z]/.test(near) ? near : 'e';
};

/** A chunk as wink can read it, one character for each: far letters near, the marks of addresses letters. */
export function plain(chunk: string): string {
  if (ASCII.test(chunk)) return plainAddress(chunk);
  return plainAddress(chunk.replace(FAR_LETTER, nearLetter));
}

const ASCII = /^[\x20-\x7E]*$/;

const plainAddress = (chunk: string): string =>
  MAY_BE_ADDRESS.test(chunk)
    ? chunk.replace(ADDRESS, (address) => address.replace(/[^A-Za-z0-9\s](?=.)/g, 'x'))
    : chunk;

/*
 * Words wink splits or keeps by what it has read before: "Lee’s", and "'But" at the opening of a
 * quotation. Each is cut at the mark, always, so that the same text gives the same tokens. Short
 * forms ("it's") it knows, and always splits.
 */
const GLUED = /(?<=\p{L})(?=['’]s(?![\p{L}\p{N}]))|(?<=(?:^|[^\p{L}\p{N}])['‘’])(?=\p{L}{2})/gu;
const SHORT_FORM = /\b(?:he|here|how|it|let|she|that|there|what|when|where|who|why)$/i;

/** The words with a space at each place where wink has to cut. */
export function spaceOut(words: string): string {
  if (!/['‘’]/.test(words)) return words;
  return words.replace(GLUED, (_, at: number) =>
    SHORT_FORM.test(words.slice(Math.max(0, at - 6), at)) ? '' : ' ',
  );
}
