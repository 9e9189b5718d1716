import { placeStem } from '../../brief/passages/setting.ts';
import { wordKey, words } from '../../brief/words/words.ts';
import { lemmas } from '../../meaning/morphy.ts';
import { fold } from '../../reading/fold.ts';
import { SERVICE_RANKS } from '../../reading/tables/titles.ts';

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
/** A body by its initials, at the beginning of an office; countries are told apart by theirs. */
const ABBREVIATED = /^(?!US |UK |U\.)\p{Lu}{2,4}\s/u;
/** An office is the same whoever holds it: "spokesman", "spokeswoman", "spokesperson". */
const HOLDER = /(?<=.{3})(?:wo)?m[ae]n$|(?<=.{3})person$/;
/** Words that say nothing of which office it is; of a city one is mayor all the same. */
const SMALL: ReadonlySet<string> = new Set('the a an of for to at in s city'.split(' '));
/** Other words for the same body, and for whoever stands at its top. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['army', 'military'],
  ...['boss', 'chief', 'leader'].map((word) => [word, 'head'] as const),
]);
/** What a body is, which says nothing against its name: "the union's leader" is "head of Ironmen United". */
const BODIES: ReadonlySet<string> = new Set(
  'agency bank body club commission committee company council firm group party team union'.split(
    ' ',
  ),
);
/** Who commands a service, of which one person is one. */
const COMMANDING: ReadonlySet<string> = new Set(
  'captain commander commissioner director head inspector marshal superintendent warden'.split(' '),
);
/** Offices of which a firm has one each; one person may hold two, but then both are told. */
const OF_A_FIRM: ReadonlyMap<string, string> = new Map([
  ['ceo', 'executive'],
  ['executive', 'executive'],
  ['president', 'president'],
  ['chair', 'chair'],
]);

/** Words before an office's noun that describe its holder: "hard-line", "newly", "Socialist". */
const describes = (word: string): boolean =>
  !TELLING.has(word) &&
  (DESCRIBING.has(word) ||
    word.endsWith('ly') ||
    (lemmas(word, 'a').length > 0 && (word.endsWith('ist') || lemmas(word, 'n').length === 0)));

/** Where what an office is of begins. */
const OF = /,|\s(?:of|for|to|at|in|on|with|from)\s/i;

/** The words an office is compared by: no determiners, no describing words before its noun, one gender. */
function officeWords(office: string): Set<string> {
  const noun = office.search(OF);
  const telling = words(office).filter(({ key }) => !SMALL.has(key));
  const before = telling.filter(({ start }) => noun < 0 || start < noun);
  const described = new Set(before.slice(0, -1).filter(({ key }) => describes(key)));
  return new Set(
    telling
      .filter((word) => !described.has(word))
      .map(({ key }) => placeStem(wordKey(SAME.get(key) ?? key.replace(HOLDER, '')))),
  );
}

const within = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((word) => all.has(word));

/** The noun of an office, without what it is of: "director" of "deputy director of the port". */
export const officeHead = (office: string): string => {
  const [before = ''] = office.split(OF);
  const last = before.trim().split(/\s+/).at(-1) ?? '';
  const head = wordKey(fold(last).replace(HOLDER, ''));
  return SAME.get(head) ?? head;
};

/** Whether one calls somebody the chief executive, and the other its president or chair. */
const areTwoOfAFirm = (a: string, b: string): boolean => {
  const both = [a, b].map((office) => OF_A_FIRM.get(officeHead(office)));
  return both[0] !== both[1] && both.includes('executive') && !both.includes(undefined);
};

/** Whether two nouns for who commands have one word before them that says what: "fire chief", "county fire marshal". */
const commandOneField = (a: string, b: string): boolean => {
  if (!(COMMANDING.has(officeHead(a)) && COMMANDING.has(officeHead(b)))) return false;
  const [left, right] = [a, b].map((office) => {
    const all = officeWords(office);
    all.delete(officeHead(office));
    return all;
  }) as [Set<string>, Set<string>];
  const isHeld = [...left, ...right].some((word) => HELD.has(word));
  return !isHeld && left.size > 0 && right.size > 0 && (within(left, right) || within(right, left));
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

/** What an office is of, by "of" or by the names before its noun: "Elm" of "Elm mayor" too. */
const placeOf = (office: string): ReadonlySet<string> => {
  const named = ofNamed(office);
  const before = /^(.*\p{Lu}.*)\s\S+$/u.exec(office)?.[1];
  return named.size > 0 || before === undefined ? named : officeWords(before);
};

/** A shorter name of an office contradicts a longer one that is of another body, or held otherwise. */
const contradicts = (
  [short, few]: readonly [string, ReadonlySet<string>],
  [long, many]: readonly [string, ReadonlySet<string>],
): boolean => {
  if ([...many].some((word) => HELD.has(word) && !few.has(word))) return true;
  const [left, right] = [ofNamed(short), placeOf(long)];
  return left.size > 0 && right.size > 0 && !(within(left, right) && within(right, left));
};

/** An abbreviation beside a name: "PA President" may be the Palestinian one. */
const isShortened = (a: string, b: string): boolean =>
  ABBREVIATED.test(a) !== ABBREVIATED.test(b) && officeHead(a) === officeHead(b);

/** The words of two offices without what the body is, where only one of them says that. */
const bodiesApart = (
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): readonly [ReadonlySet<string>, ReadonlySet<string>] => {
  const isTold =
    (other: ReadonlySet<string>) =>
    (word: string): boolean =>
      !BODIES.has(word) || [...other].some((one) => BODIES.has(one));
  return [new Set([...a].filter(isTold(b))), new Set([...b].filter(isTold(a)))];
};

/**
 * Whether two offices contradict each other: one noun with other words, whatever their order ("a
 * spokesman for the council" is "the council's spokesman"), or two nouns of one named body. A bare
 * "spokesman" or "CEO" may be anybody's, and "a former nurse" may be a minister now.
 */
function areOther(a: string, b: string): boolean {
  const [left, right] = bodiesApart(officeWords(a), officeWords(b));
  const leftIn = within(left, right);
  const rightIn = within(right, left);
  if ((leftIn && rightIn) || SERVICE_RANKS.has(officeHead(a))) return false;
  if (officeHead(a) !== officeHead(b))
    return ofOne(a, b) || commandOneField(a, b) || areTwoOfAFirm(a, b);
  if (leftIn) return contradicts([a, left], [b, right]);
  if (rightIn) return contradicts([b, right], [a, left]);
  return !isShortened(a, b);
}

/** Whether any two of the offices given to one name contradict each other. */
export const officesDiffer = (offices: readonly string[]): boolean =>
  offices.some((one, i) => offices.slice(i + 1).some((other) => areOther(one, other)));
