import { type Asked, splitLine, takeApart } from '../asked/line.ts';
import { fromPlainWords, readLine } from '../asked/plain.ts';
import { type Command, firstWords } from '../command.ts';
import { MOST_CHARACTERS } from '../options/option.ts';
import { Refusal } from '../refusal.ts';

/* "and hurt?", "what about Syria" */
const GOES_ON =
  /^(?:and|also|and also|and what about|what about|how about|and how about|or)\s+(.+?)\s*[?.!]*$/i;
/* What is added to the subject in place of a new one: "and in Syria?" */
const NARROWS = /^(?:in|at|on|near|by|from|against|under|during)\s+\S/i;
const SINCE = /^(?:since|in the last|over the last)\s+(.+)$/i;
const PERSON = /\b(?:he|she|him|her|they|them)\b/i;

const NOBODY = /^(?:he|she|him|her|they|them)$/;

/* "and why?": the last question, asked with another word in front */
const BARE = /^(?:(?:and|but|so) )?(who|when|where|why)\W*$/i;
const ASKING = /^\s*(?:and\s+)?(?:who|what|when|where|why|how(?: (?:many|much|long|old|far))?)\b/i;

const afterAsking = (question: string): string =>
  question
    .replace(ASKING, '')
    .trim()
    .replace(/^(?:Did|Does|Do|Is|Are|Was|Were|Has|Have|Had|Will|Can)\b/, (verb) =>
      verb.toLowerCase(),
    );

/* "and Poe?", "and about the dam?": what somebody else said about it, or about something else */
const SAID = /^(what (?:did|does|do|has|have)) (.+?) (say|said|think|tell) about (.+?)\W*$/i;
const ABOUT = /^about (.+)$/i;

const saidInTurn = (before: string, rest: string): string | null => {
  const [, asks, speaker, say, matter] = SAID.exec(before) ?? [];
  if (asks === undefined) return null;
  const other = ABOUT.exec(rest)?.[1];
  return other === undefined
    ? `${asks} ${rest} ${say} about ${matter}?`
    : `${asks} ${speaker} ${say} about ${other}?`;
};

/* "more", "and page 3": another page of the same answer */
const NEXT_PAGE = /^(?:and )?(?:more|next|the next page|next page|go on)\W*$/i;
const PAGE = /^(?:and )?page (\d+)\W*$/i;
/* "--page 2": the last question with other options; phones turn "--" into a dash */
const OPTIONS = /^(?:--|[—–])[a-z]/;

/** Longest line that is read, in UTF-16 units: four times what an option takes, for patterns are tried on all of it. */
const MOST_LINE = 4 * MOST_CHARACTERS;

/** What somebody means by a line: it goes on from the last question, or asks anew. Throws a Refusal. */
export function meantBy(line: string, last: Asked | null, commands: readonly Command[]): Asked {
  if (line.length > MOST_LINE)
    throw new Refusal('too long', `That has more than ${MOST_LINE} characters.`, 'Shorten it.');
  if (line.trim().startsWith('/')) return readLine(line, firstWords(commands));
  if (last === null && OPTIONS.test(line.trim()))
    throw new Refusal(
      'missing option',
      'Nothing was asked that this could be added to.',
      'Write a question before it, such as /who and a name.',
    );
  const meant = (last && follow(line, last, commands)) ?? readLine(line, firstWords(commands));
  const [word, ...others] = meant.words;
  if (others.length === 0 && NOBODY.test(word ?? ''))
    throw new Refusal(
      'missing option',
      `Nobody was named whom "${word}" may mean.`,
      'Write the name.',
    );
  return meant;
}

/** The option that holds a command's subject: its first positional one. */
const subjectOf = (command: Command): string | null =>
  Object.entries(command.options).find(([, { positional }]) => positional)?.[0] ?? null;

const withOption = (last: Asked, name: string, value: string): Asked => {
  const { page: _, ...options } = last.options;
  return { ...last, options: { ...options, [name]: value } };
};

/** The last question on another page. Throws a Refusal where its answer has but one. */
function paged(text: string, last: Asked, { name, options }: Command): Asked | null {
  const next = NEXT_PAGE.test(text) ? String(Number(last.options.page ?? 1) + 1) : null;
  const page = next ?? PAGE.exec(text)?.[1];
  if (page === undefined) return null;
  if (options.page) return { ...last, options: { ...last.options, page } };
  throw new Refusal(
    'missing option',
    `What /${name} answers has one page.`,
    options.size ? 'A larger --size shows more.' : 'Ask more closely.',
  );
}

/** The last question with other options, from its first page on. */
function withOptions(text: string, last: Asked): Asked | null {
  if (!OPTIONS.test(text)) return null;
  const { page: _, ...before } = last.options;
  const { words, options } = takeApart(splitLine(text));
  return words.length === 0 ? { ...last, options: { ...before, ...options } } : null;
}

/**
 * What words mean after an earlier question: "more" and "page 2" go on in its answer, "--size 9" asks it with another option, "and hurt?" asks the last command again with another
 * subject, "and in Syria?" narrows it, "and since Monday?" bounds it, "and the quotes?" asks
 * another command of the same subject, "and why?" the last question in another way, "what did he
 * say?" has the last name for "he". Null: a new question.
 */
function follow(words: string, last: Asked, commands: readonly Command[]): Asked | null {
  const text = words.replace(/\s+/g, ' ').trim();
  const command = commands.find(({ name }) => name === last.command);
  const subject = command && subjectOf(command);
  if (!command) return null;
  const again = paged(text, last, command) ?? withOptions(text, last);
  if (again || !subject) return again;
  const before = last.options[subject];
  const bare = BARE.exec(text)?.[1]?.toLowerCase();
  if (bare && typeof before === 'string')
    return askedOf('ask', `${bare} ${afterAsking(before)}`, last, commands);
  const rest = GOES_ON.exec(text)?.[1];
  if (rest === undefined) return named(text, before, command, commands);
  const name = rest.toLowerCase().replace(/^the /, '');
  const other = typeof before === 'string' ? askedOf(name, before, last, commands) : null;
  if (other) return other;
  const since = SINCE.exec(rest)?.[1];
  if (since && command.options.since) return withOption(last, 'since', since);
  const said = typeof before === 'string' ? saidInTurn(before, rest) : null;
  if (said !== null) return withOption(last, subject, said);
  if (NARROWS.test(rest) && typeof before === 'string')
    return withOption(last, subject, `${before} ${rest}`);
  return withOption(last, subject, rest);
}

/** Another command asked of a subject, with what held for the last one; null where there is none of that name. */
function askedOf(
  name: string,
  subject: string,
  last: Asked,
  commands: readonly Command[],
): Asked | null {
  const command = commands.find((one) => one.name === name);
  const option = command && subjectOf(command);
  return option
    ? { command: name, words: [], options: { ...carriedOver(last, command), [option]: subject } }
    : null;
}

/** What holds for another command of the same subject too. */
const carriedOver = ({ options }: Asked, to: Command): Asked['options'] =>
  Object.fromEntries(
    Object.entries(options).filter(
      ([name]) => (name === 'since' || name === 'private') && to.options[name] !== undefined,
    ),
  );

/** Plain words with the last name in place of "he" or "she". */
function named(
  text: string,
  before: string | true | undefined,
  command: Command,
  commands: readonly Command[],
): Asked | null {
  const isName = Object.values(command.options).some(({ suggests }) => suggests === 'names');
  if (!isName || typeof before !== 'string' || !PERSON.test(text)) return null;
  return fromPlainWords(
    text.replace(PERSON, () => before),
    firstWords(commands),
  );
}
