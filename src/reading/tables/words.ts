/** The set of the words in a list with white space between them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The set of the phrases in a list with commas between them. */
export const phrases = (list: string): ReadonlySet<string> =>
  new Set(list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')));
