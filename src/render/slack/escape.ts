/* https://docs.slack.dev/messaging/formatting-message-text: the three characters Slack reads in text. */
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Words for a message's top-level text, where `<…>` would name people, channels and links. */
export const escapeSlack = (words: string): string =>
  words.replace(/[&<>]/g, (one) => ESCAPED[one] ?? one);

/** Whether words mean the same escaped or not: only these may stand in `plain_text`. */
export const needsNoEscape = (words: string): boolean => !/[&<>]/.test(words);
