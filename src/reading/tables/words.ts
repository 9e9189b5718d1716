/** The set of the words in a list with white space between them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
