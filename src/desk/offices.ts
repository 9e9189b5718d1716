import { contentWords } from '../brief/content.ts';

const isNamed = (office: string): boolean => /\p{Lu}/u.test(office);

const within = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((word) => all.has(word));

/**
 * Whether two offices are not one: they have other words, whatever their order ("a spokesman for the
 * council" is "the council's spokesman"). A bare "spokesman" may be anybody's.
 */
function areOther(a: string, b: string): boolean {
  const [left, right] = [new Set(contentWords(a)), new Set(contentWords(b))];
  const leftIn = within(left, right);
  const rightIn = within(right, left);
  if (leftIn && rightIn) return false;
  return !(leftIn && !isNamed(a)) && !(rightIn && !isNamed(b));
}

/** Whether any two of the offices, as they stand in the sources, are not one. */
export const officesDiffer = (offices: readonly string[]): boolean =>
  offices.some((office, i) => offices.slice(i + 1).some((other) => areOther(office, other)));
