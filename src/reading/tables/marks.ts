/** Marks that can open or close words given as somebody's; their neighbours tell which. */
export const DOUBLE_MARKS = '"“”„‟«»';

/** Marks that can open or close words, or stand for left-out letters. */
export const SINGLE_MARKS = "'‘’‚‹›`´";

/** Words written with a leading apostrophe that opens no quotation ("'tis", "'em"), small letters. */
export const ELIDED: ReadonlySet<string> = new Set([
  'bout',
  'cause',
  'cos',
  'cuz',
  'em',
  'hood',
  'n',
  'nuff',
  'round',
  'til',
  'till',
  'tis',
  'twas',
  'twere',
  'twill',
  'un',
]);
