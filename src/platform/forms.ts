/** What stands over an input of a form: its option's name. */
export const inputLabel = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);
