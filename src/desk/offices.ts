import { wordKey } from '../brief/words.ts';
import { lemmas } from '../meaning/morphy.ts';
import { fold } from '../reading/fold.ts';

/** Words before an office that change it; other adjectives ("hard-line", "Iranian") only describe. */
const TELLING: ReadonlySet<string> = new Set(
  'former acting deputy vice interim outgoing assistant associate senior chief junior shadow ex co'.split(
    ' ',
  ),
);
/** An office is the same whoever holds it: "spokesman", "spokeswoman", "spokesperson". */
const HOLDER = /(?<=.{3})(?:wo)?m[ae]n$|(?<=.{3})person$/;
const SMALL: ReadonlySet<string> = new Set(['the', 'a', 'an', 'of', 'for', 'to', 'at', 'in', 's']);

const isAdjective = (word: string): boolean =>
  lemmas(word, 'a').length > 0 && lemmas(word, 'n').length === 0;

/** The words an office is compared by: no determiners, no describing words in front, one gender. */
function officeWords(office: string): Set<string> {
  const pieces = office
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !SMALL.has(word));
  const first = pieces.findIndex((word) => TELLING.has(word) || !isAdjective(word));
  const words = pieces
    .slice(Math.max(0, first))
    .flatMap((word) => fold(word.replace(/['’]s$/, '')).split(' '));
  const telling = words.filter((word) => word !== '' && !SMALL.has(word));
  return new Set(telling.map((word) => wordKey(word.replace(HOLDER, ''))));
}

const isNamed = (office: string): boolean => /\p{Lu}/u.test(office);

const within = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((word) => all.has(word));

/**
 * Whether two offices are not one: they have other words, whatever their order ("a spokesman for the
 * council" is "the council's spokesman"). A bare "spokesman" may be anybody's.
 */
function areOther(a: string, b: string): boolean {
  const [left, right] = [officeWords(a), officeWords(b)];
  const leftIn = within(left, right);
  const rightIn = within(right, left);
  if (leftIn && rightIn) return false;
  return !(leftIn && !isNamed(a)) && !(rightIn && !isNamed(b));
}

/** Whether any two of the offices given to one name are not the same. */
export const officesDiffer = (offices: readonly string[]): boolean =>
  offices.some((one, i) => offices.slice(i + 1).some((other) => areOther(one, other)));
