import { type Asked, splitLine, takeApart } from './line.ts';

/* What plain words ask for: the first pattern that fits decides; its groups are the command's words. */
const QUESTIONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:help|\?|what can you do|what can i ask)\W*$/i, 'help'],
  [/^who(?:\s+(?:is|was|are|were)|['’]s)\s+([^?,]{2,60}?)\s*\?*$/i, 'who'],
  [/^tell me about\s+(.+?)\W*$/i, 'who'],
  [/^how (?:many|much)\s+(.+?)\s*\?*$/i, 'numbers'],
  [/^what (?:did|does|has|have)\s+(.+?)\s+(?:said|say|told|tell)\s*\?*$/i, 'quotes'],
  [/^(?:give me (?:a |the )?)?brief(?:ing)?(?: me)?(?:\s+(?:on|about|of))?\s*(.*?)\W*$/i, 'brief'],
  [
    /^(?:what happened|catch me up|what(?:'|’)?s new|summar(?:y|ise|ize))(?:\s+(?:in|on|with|to|about|of))?\s*(.*?)\W*$/i,
    'brief',
  ],
  [/^compare\s+(.+?)\s+(?:and|with|to|vs\.?)\s+(.+?)(?:\s+on\s+(.+?))?\W*$/i, 'compare'],
];

/** What the first pattern that fits makes of a message. */
function asQuestion(message: string): Asked | null {
  for (const [pattern, command] of QUESTIONS) {
    const groups = pattern.exec(message)?.slice(1);
    if (groups) return { command, words: groups.filter((group) => group), options: {} };
  }
  return null;
}

/* What only a line that is taken apart word by word has: quotation marks and options. */
const TYPED = /["“]|--|(?:^|\s)[—–]/;

/** A message in plain words as a command: by pattern, else by its first word, else a question. */
export function fromPlainWords(line: string, commands: ReadonlySet<string>): Asked {
  const message = line.replace(/\s+/g, ' ').trim();
  const question = asQuestion(message);
  if (question) return question;
  const [first = '', ...rest] = splitLine(message);
  const command = first.toLowerCase();
  if (commands.has(command) && !message.endsWith('?')) return { command, ...takeApart(rest) };
  return { command: 'ask', words: [message], options: {} };
}

/** A line as it was typed: `/who Kirby --since 3d`, `/compare Bay Post and Hill Times` or plain words. */
export function readLine(line: string, commands: ReadonlySet<string>): Asked {
  const message = line.trim();
  if (!message.startsWith('/')) return fromPlainWords(message, commands);
  const typed = message.slice(1);
  const [first = '', ...rest] = splitLine(typed);
  const command = first.toLowerCase();
  const question = TYPED.test(typed) ? null : asQuestion(typed.replace(/\s+/g, ' '));
  return question?.command === command ? question : { command, ...takeApart(rest) };
}
