import { placeStem } from '../brief/setting.ts';
import { wordKey, words } from '../brief/words.ts';
import { lemmas } from '../meaning/morphy.ts';
import { fold } from '../reading/fold.ts';

/** Words that say how an office is held: with and without them it is another. */
const HELD: ReadonlySet<string> = new Set(
  'former ex acting deputy vice interim outgoing'.split(' '),
);
/** Words before an office that change it; other adjectives ("hard-line", "Iranian") only describe. */
const TELLING: ReadonlySet<string> = new Set([
  ...HELD,
  ...'assistant associate senior chief junior shadow co'.split(' '),
  ...'foreign federal national military political legal medical presidential'.split(' '),
]);
/** Words that tell of the holder, though they may be nouns too. */
const DESCRIBING: ReadonlySet<string> = new Set(
  'conservative liberal veteran outspoken prominent leading top influential radical'.split(' '),
);
/** An office is the same whoever holds it: "spokesman", "spokeswoman", "spokesperson". */
const HOLDER = /(?<=.{3})(?:wo)?m[ae]n$|(?<=.{3})person$/;
/** A rank is no office: whose police they serve in is told in many ways. */
const RANKS: ReadonlySet<string> = new Set(
  'sgt sergeant lt lieutenant col colonel maj cpl corporal constable detective'.split(' '),
);
const SMALL: ReadonlySet<string> = new Set(['the', 'a', 'an', 'of', 'for', 'to', 'at', 'in', 's']);

const isAdjective = (word: string): boolean =>
  DESCRIBING.has(word) || (lemmas(word, 'a').length > 0 && lemmas(word, 'n').length === 0);

/** The words an office is compared by: no determiners, no describing words in front, one gender. */
function officeWords(office: string): Set<string> {
  const telling = words(office).filter(({ key }) => !SMALL.has(key));
  const first = telling.findIndex(({ key }) => TELLING.has(key) || !isAdjective(key));
  return new Set(
    telling.slice(Math.max(0, first)).map(({ key }) => placeStem(wordKey(key.replace(HOLDER, '')))),
  );
}

const within = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((word) => all.has(word));

/** The noun of an office, without what it is of: "director" of "deputy director of the port". */
const headOf = (office: string): string => {
  const [before = ''] = office.split(/,|\s(?:of|for|to|at|in|on|with|from)\s/i);
  const last = before.trim().split(/\s+/).at(-1) ?? '';
  return wordKey(fold(last).replace(HOLDER, ''));
};

/** What an office is of, when that is named: "Elm" of "mayor of Elm". */
const ofNamed = (office: string): ReadonlySet<string> => {
  const named = /\s(?:of|for)\s(.*\p{Lu}.*)$/u.exec(office)?.[1];
  return named === undefined ? new Set() : officeWords(named);
};

/** Whether two offices are held of one named body or place: nobody is its mayor and its governor. */
const ofOne = (a: string, b: string): boolean => {
  const [left, right] = [ofNamed(a), ofNamed(b)];
  return left.size > 0 && right.size > 0 && within(left, right) && within(right, left);
};

/** A shorter name of an office contradicts a longer one when it says of what it is, or how it is held. */
const contradicts = (short: string, few: ReadonlySet<string>, many: ReadonlySet<string>): boolean =>
  ofNamed(short).size > 0 || [...many].some((word) => HELD.has(word) && !few.has(word));

/**
 * Whether two offices contradict each other: one noun with other words, whatever their order ("a
 * spokesman for the council" is "the council's spokesman"), or two nouns of one named body. A bare
 * "spokesman" or "CEO" may be anybody's, and "a former nurse" may be a minister now.
 */
function areOther(a: string, b: string): boolean {
  const [left, right] = [officeWords(a), officeWords(b)];
  const leftIn = within(left, right);
  const rightIn = within(right, left);
  if ((leftIn && rightIn) || RANKS.has(headOf(a))) return false;
  if (headOf(a) !== headOf(b)) return ofOne(a, b);
  if (leftIn) return contradicts(a, left, right);
  return rightIn ? contradicts(b, right, left) : true;
}

/** Whether any two of the offices given to one name contradict each other. */
export const officesDiffer = (offices: readonly string[]): boolean =>
  offices.some((one, i) => offices.slice(i + 1).some((other) => areOther(one, other)));
