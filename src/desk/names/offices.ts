import { placeStem } from '../../brief/passages/setting.ts';
import { SERVICE_RANKS } from '../../reading/tables/titles.ts';
import { HELD, type Office, officesIn } from './office-words.ts';

/** A body by its initials, at the beginning of an office; countries are told apart by theirs. */
const ABBREVIATED = /^(?!US |UK |U\.)\p{Lu}{2,4}\s/u;
/** What a body is, which says nothing against its name: "the union's leader" is "head of Ironmen United". */
const BODIES: ReadonlySet<string> = new Set(
  'agency bank body club commission committee company council firm group party team union'.split(
    ' ',
  ),
);
/** Whose a committee is. */
const CHAMBERS: ReadonlySet<string> = new Set(
  'commons congress house parliament senate'.split(' '),
);
/** Which side somebody is of, beside what the office is of. */
const PARTIES: ReadonlySet<string> = new Set(
  'conservative democrat labour liberal republican socialist tory'.split(' ').map(placeStem),
);
/** What else whoever is the head of a body may be called. */
const HEADS: ReadonlySet<string> = new Set(
  'administrator chair commissioner coordinator director executive manager president principal'.split(
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
/** Words that two names of one body share at the least, where each has another besides. */
const MOST_OF_A_NAME = 4;
/** Letters of a word that another begins with to be made of it: "parliament", "parliamentary". */
const LEAST_STEM = 6;

type Words = readonly string[];

const isLike = (a: string, b: string): boolean =>
  a === b ||
  (a.length >= LEAST_STEM && b.startsWith(a)) ||
  (b.length >= LEAST_STEM && a.startsWith(b));

const within = (some: Words, all: Words): boolean =>
  some.every((word) => all.some((other) => isLike(word, other)));

const areOne = (a: Words, b: Words): boolean => within(a, b) && within(b, a);

/** Whether one calls somebody the chief executive, and the other its president or chair. */
const areTwoOfAFirm = (a: Office, b: Office): boolean => {
  const [left, right] = [OF_A_FIRM.get(a.head), OF_A_FIRM.get(b.head)];
  const both = left !== undefined && right !== undefined && left !== right;
  return both && [left, right].includes('executive');
};

const fieldOf = ({ words, head }: Office): Words => words.filter((word) => word !== head);

/** Whether two nouns for who commands have one word before them that says what: "fire chief", "county fire marshal". */
const commandOneField = (a: Office, b: Office): boolean => {
  if (!(COMMANDING.has(a.head) && COMMANDING.has(b.head))) return false;
  const left = fieldOf(a);
  const right = fieldOf(b);
  return left.length > 0 && right.length > 0 && (within(left, right) || within(right, left));
};

/** Whether two offices are held of one named body or place: nobody is its mayor and its governor. */
const ofOne = (a: Office, b: Office): boolean => a.of.length > 0 && areOne(a.of, b.of);

/** Whether one calls whoever is the director or president of a body its head. */
const isHeadOf = (a: Office, b: Office): boolean =>
  a.head === 'head' &&
  HEADS.has(b.head) &&
  a.place.length > 0 &&
  areOne(a.place, b.place) &&
  !(a.isHeldOtherwise || b.isHeldOtherwise);

/** Whether two long names of one office differ by a word each: "the zoo's Elm Centre for …", "Moll Zoo's Centre for …". */
const isNearly = (a: Words, b: Words): boolean => {
  const shared = a.filter((word) => b.includes(word)).length;
  return shared > MOST_OF_A_NAME && a.length - shared < 2 && b.length - shared < 2;
};

/** Words without those of a kind that the other side does not tell. */
const toldBoth = (own: Words, other: Words): Words =>
  [BODIES, CHAMBERS, PARTIES].reduce(
    (left, kind) =>
      other.some((word) => kind.has(word)) ? left : left.filter((word) => !kind.has(word)),
    own,
  );

/** The words of an office beside another's, without what only one of the two tells of their body. */
function wordsBeside(own: Office, other: Office): Words {
  const told = toldBoth(own.words, other.words);
  const isNations = own.words.includes('national') && own.countries.length === 0;
  const isNamed = other.words.includes('national') && other.countries.length === 0;
  if (isNations && other.countries.length > 0) return told.filter((word) => word !== 'national');
  return isNamed ? told.filter((word) => !own.countries.includes(word)) : told;
}

/** A shorter name of an office contradicts a longer one that is of another body, or held otherwise. */
const contradicts = (short: Office, long: Office): boolean =>
  long.words.some((word) => HELD.has(word) && !short.words.includes(word)) ||
  (short.of.length > 0 &&
    long.place.length > 0 &&
    !areOne(toldBoth(short.of, long.place), toldBoth(long.place, short.of)));

/** An abbreviation beside a name: "PA President" may be the Palestinian one. */
const isShortened = (a: Office, b: Office): boolean =>
  ABBREVIATED.test(a.text) !== ABBREVIATED.test(b.text) && a.head === b.head;

/** Names of several words with capitals, small ones between. */
const LONG_NAME = /\p{Lu}[\p{L}-]*(?:\s(?:(?:and|for|of|on|the)\s)*\p{Lu}[\p{L}-]*)+/gu;

/** Whether a word of one office is the initials of a name in the other: "Ipsa chairman", "H.B. Secretary". */
const isInitialled = (short: Office, long: Office): boolean =>
  [...long.text.matchAll(LONG_NAME)].some(([name]) => {
    const initials = (name.match(/\p{Lu}/gu) ?? []).join('').toLowerCase();
    return short.words.some((word) => word.length > 1 && initials.startsWith(word));
  });

/** A rank that many hold, however their service is told; a chief officer is one of a firm. One may own several things. */
const isOfMany = ({ head, words }: Office): boolean =>
  SERVICE_RANKS.has(head) ||
  /^(?:co-?)?(?:author|founder|owner)$/.test(head) ||
  (head === 'officer' && !words.includes('head'));

/**
 * Whether two offices contradict each other: one noun with other words, whatever their order ("a
 * spokesman for the council" is "the council's spokesman"), or two nouns of one named body. A bare
 * "spokesman" or "CEO" may be anybody's, and "a former nurse" may be a minister now.
 */
function areOther(a: Office, b: Office): boolean {
  const [left, right] = [wordsBeside(a, b), wordsBeside(b, a)];
  const [leftIn, rightIn] = [within(left, right), within(right, left)];
  if ((leftIn && rightIn) || isOfMany(a) || isInitialled(a, b) || isInitialled(b, a)) return false;
  if (isNearly(left, right) || isHeadOf(a, b) || isHeadOf(b, a)) return false;
  if (a.head !== b.head)
    return (
      ofOne(a, b) ||
      (!a.isHeldOtherwise && !b.isHeldOtherwise && (commandOneField(a, b) || areTwoOfAFirm(a, b)))
    );
  if (leftIn) return contradicts(a, b);
  if (rightIn) return contradicts(b, a);
  return !isShortened(a, b);
}

/** Whether the offices of two phrases contradict each other, and none is one. */
function areContrary(a: readonly Office[], b: readonly Office[]): boolean {
  const pairs = a.flatMap((one) => b.map((other) => [one, other] as const));
  const contrary = pairs.filter(([one, other]) => areOther(one, other));
  return (
    contrary.length > 0 &&
    !pairs.some(([one, other]) => isHeadOf(one, other) || isHeadOf(other, one)) &&
    pairs.every((pair) => pair[0].head !== pair[1].head || contrary.includes(pair))
  );
}

/** Whether any two of the offices given to one name contradict each other. */
export const officesDiffer = (phrases: readonly string[]): boolean => {
  const read: (readonly Office[])[] = [];
  return phrases.some((phrase) => {
    const own = officesIn(phrase);
    const differs = read.some((other) => areContrary(other, own));
    read.push(own);
    return differs;
  });
};
