import type { Name } from '../../../news/reading.ts';
import { wordsAt } from '../../../news/span.ts';

/** The words of a text in small letters, hyphened ones whole. */
export const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}-]+/u);

/** The words of each role that an article gives a name: "mayor of Leeds". */
export const rolesOf = (text: string, { roles }: Name): readonly string[][] =>
  roles.map(({ span }) => wordsOf(wordsAt(text, span)));
