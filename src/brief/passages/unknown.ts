/** How the news says that something is not known, clear or told yet. */
const UNKNOWN =
  /\b(?:unclear|unknown|not (?:immediately |yet |entirely )?(?:clear|known)|(?:does|did|do)(?: not|n['’]t) (?:currently |immediately |now |yet )?know\b|(?:has|have|had|is|are|was|were)(?: not|n['’]t) (?:yet )?(?:been )?(?:confirmed|determined|established|identified|released)|yet to be (?:confirmed|determined|established|identified)|no (?:immediate )?(?:claim of responsibility|details|word))\b/i;

/** Whether a sentence says what is not known. */
export const isUnknown = (text: string): boolean => UNKNOWN.test(text);
