import { type Asked, splitLine, takeApart } from './line.ts';

/* What happened to somebody, or where somebody is: "who was killed by the fire" asks for no name. */
const PREDICATE =
  /^(?:(?:\p{L}+(?:ed|ing)|shot|hurt|hit|held|found|sent|left|born|struck|beaten|caught|driven|taken|chosen|sworn|thrown|stolen) (?:by|in|on|at|for|with|from|to|as|of|during|after|before|over|near|outside|inside|against|when|while|the|an?|yesterday|today)\b|(?:killed|injured|wounded|shot|hurt|arrested|charged|fired|elected|found|involved|there|responsible|behind|in charge|on board|to blame)\b)/u;

/* Words that can only be a name: "Hamas", "House of Lords". */
const NAME =
  '\\p{Lu}[\\p{L}\\p{N}.&-]*(?:\\s(?:(?:of|for|the|and)\\s){0,2}[\\p{Lu}\\d][\\p{L}\\p{N}.&-]*){0,5}';

/*
 * What plain words ask for: the first pattern that fits decides; its groups are the command's words, one
 * that is named an option.
 */
const QUESTIONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:help|\?|what can you do|what can i ask)\W*$/i, 'help'],
  [/^who(?:\s+(?:is|was|are|were)|['’]s)\s+([^?,]{2,60}?)\s*\?*$/i, 'who'],
  [
    new RegExp(`^[Ww]hat(?:\\s+(?:is|was|are|were)|['’]s)\\s+(?:the\\s+)?(${NAME})\\s*\\?*$`, 'u'),
    'who',
  ],
  [/^tell me (?:more )?about\s+((?:the|an?)\s.+?)\W*$/i, 'brief'],
  [/^tell me (?:more )?about\s+(.+?)\W*$/i, 'who'],
  [
    /^how much\s+(?!.*\b(?:did|does|do|is|are|was|were|will|would|has|have|had|can|could)\b)(.+?)\s*\?*$/i,
    'numbers',
  ],
  [/^how many\s+(.+?)\s*\?*$/i, 'numbers'],
  [/^what (?:did|does|has|have)\s+(.+?)\s+(?:said|say|told|tell)\s*\?*$/i, 'quotes'],
  [/^quotes?\s+(?:by|from|of)?\s*(.+?)\s+(?:about|on)\s+(?<topic>.+?)\W*$/i, 'quotes'],
  [
    /^(?:how|what|where) do\s+(.+?)\s+and\s+(.+?)\s+(?:differ|disagree|compare)(?:\s+(?:on|about|over|in))?(?:\s+(.+?))?\W*$/i,
    'compare',
  ],
  [/^(?:give me (?:a |the )?)?brief(?:ing)?(?: me)?(?:\s+(?:on|about|of))?\s*(.*?)\W*$/i, 'brief'],
  [
    /^(?:what happened|what(?: is|['’]s) (?:happening|going on)|(?:catch|bring|update) me(?: up)?|what(?:['’]s| is) new|summar(?:y|ise|ize))(?:\s+(?:in|on|with|to|about|of))?\b\s*(.*?)\W*$/i,
    'brief',
  ],
  [
    /^(?:give me |what(?: is|['’]s) |is there )?(?:any |the )?(?:latest|news|updates?)(?:\s+(?:in|on|with|about|of|from)\s+(.+?))?\W*$/i,
    'brief',
  ],
  [/^compare\s+(.+?)\s+(?:and|with|to|vs\.?)\s+(.+?)(?:\s+on\s+(.+?))?\W*$/i, 'compare'],
];

/* Since when, at the end of what is asked: "in Elm last week", "since Monday". */
const DAY =
  '(?:\\d[\\d-]*|yesterday|(?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)(?: \\d{1,2})?(?:,? \\d{4})?';
const LATELY = new RegExp(
  `\\s*\\b(?:(?:since|over|in|during|within) )?(?:the )?((?:last|past) (?:\\d+ )?(?:hour|day|week|month|year)s?|yesterday|today|this (?:week|month|year)|(?<=since )${DAY})\\W*$`,
  'i',
);

/* Commands that plain words may have been taken for wrongly: what they do not find may stand in a passage. */
const NARROW: ReadonlySet<string> = new Set(['who', 'quotes', 'numbers']);

/* Commands that a day may bound; a question keeps its words of time, for texts have them too. */
const BOUNDED: ReadonlySet<string> = new Set(['brief', 'quotes']);

const asWhole = (message: string): Asked => ({ command: 'ask', words: [message], options: {} });

/** What the first pattern that fits makes of a message. */
function asQuestion(message: string): Asked | null {
  for (const [pattern, command] of QUESTIONS) {
    const found = pattern.exec(message);
    if (!found) continue;
    const options = { ...found.groups };
    const words = found.slice(1).filter((group) => group && group !== options.topic);
    if (command === 'who' && PREDICATE.test(words[0] ?? '')) return asWhole(message);
    const asked = { command, words, options };
    return NARROW.has(command) ? { ...asked, orElse: asWhole(message) } : asked;
  }
  return null;
}

/** A message without the words that say since when, as an option. */
function asBounded(message: string): Asked | null {
  const lately = LATELY.exec(message);
  const since = lately?.[1]?.replace(/^past /i, 'last ');
  const asked = lately && since ? asQuestion(message.slice(0, lately.index)) : null;
  return asked && since && BOUNDED.has(asked.command)
    ? { ...asked, options: { ...asked.options, since } }
    : null;
}

/** A message in plain words as a command: by pattern, else by its first word, else a question. */
export function fromPlainWords(line: string, commands: ReadonlySet<string>): Asked {
  const message = line.replace(/\s+/g, ' ').trim();
  const question = asBounded(message) ?? asQuestion(message);
  if (question) return question;
  const [first = '', ...rest] = splitLine(message);
  const command = first.toLowerCase();
  if (commands.has(command) && !message.endsWith('?')) return { command, ...takeApart(rest) };
  return asWhole(message);
}

/* Where the options of a typed line begin; phones turn "--" into a dash. */
const OPTIONS = /\s(?:--|[—–](?=\p{L}))/u;

/* Words in quotation marks are one, whatever stands between them. */
const QUOTED = /["“]/;

/** A typed command whose words are a question ("compare Bay Post and Hill Times"), with the options behind them. */
function asTyped(command: string, typed: string): Asked | null {
  const from = typed.search(OPTIONS);
  const words = from < 0 ? typed : typed.slice(0, from);
  const question = QUOTED.test(words) ? null : asQuestion(words.replace(/\s+/g, ' ').trim());
  if (question?.command !== command) return null;
  if (from < 0) return question;
  const given = takeApart(splitLine(typed.slice(from)));
  if (given.words.length > 0) return null;
  return { command, words: question.words, options: { ...question.options, ...given.options } };
}

/** A line as it was typed: `/who Kirby --since 3d`, `/compare Bay Post and Hill Times` or plain words. */
export function readLine(line: string, commands: ReadonlySet<string>): Asked {
  const message = line.trim();
  if (!message.startsWith('/')) return fromPlainWords(message, commands);
  const typed = message.slice(1);
  const [first = '', ...rest] = splitLine(typed);
  const command = first.toLowerCase();
  return asTyped(command, typed) ?? { command, ...takeApart(rest) };
}
