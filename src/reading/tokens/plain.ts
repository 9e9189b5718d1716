/* Characters wink counts wrongly, each replaced by one plain space, so that offsets stay exact. */
const ODD_SPACE = /[\uFEFF\u00A0\u2007\u2028\u2029\u202F\u3000\r\n\t]/g;
const ADDRESS = /(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+/gi;
/* Tried first: it has less to try at a letter. */
const MAY_BE_ADDRESS = /\/|www\./i;

/** Words as wink can read them, one character for each: odd spaces plain, the marks of addresses letters. */
export function plain(words: string): string {
  const spaced = words.replace(ODD_SPACE, ' ');
  return MAY_BE_ADDRESS.test(spaced)
    ? spaced.replace(ADDRESS, (address) => address.replace(/[^A-Za-z0-9\s](?=.)/g, 'x'))
    : spaced;
}

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
