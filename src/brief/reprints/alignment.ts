import { negations } from '../words/spelling.ts';
import type { Word } from '../words/words.ts';

/** The words between two matched ones, on either side. */
interface Gap {
  readonly left: readonly Word[];
  readonly right: readonly Word[];
}

/** How two sentences lie on each other. */
export interface Alignment {
  /** Pairs of positions with the same word, rising on both sides; as many as possible (LCS). */
  readonly pairs: readonly (readonly [number, number])[];
  readonly gaps: readonly Gap[];
}

/** Numbers for the words' keys: comparing numbers is many times faster than comparing strings. */
const codesOf = (...sides: readonly (readonly Word[])[]): readonly Int32Array[] => {
  const codes = new Map<string, number>();
  return sides.map((side) =>
    Int32Array.from(side, ({ key }) => {
      const code = codes.get(key) ?? codes.size;
      codes.set(key, code);
      return code;
    }),
  );
};

const lengthsOfCommon = (left: Int32Array, right: Int32Array): Uint16Array => {
  const width = right.length + 1;
  const table = new Uint16Array((left.length + 1) * width);
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const below = table[(row + 1) * width + column] ?? 0;
      const beside = table[row * width + column + 1] ?? 0;
      const diagonal = table[(row + 1) * width + column + 1] ?? 0;
      table[row * width + column] =
        left[row] === right[column] ? diagonal + 1 : Math.max(below, beside);
    }
  }
  return table;
};

/** Lays two sentences on each other by their longest common subsequence of words. */
export const align = (left: readonly Word[], right: readonly Word[]): Alignment => {
  const [here, there] = codesOf(left, right) as [Int32Array, Int32Array];
  const table = lengthsOfCommon(here, there);
  const width = right.length + 1;
  const pairs: [number, number][] = [];
  const gaps: Gap[] = [];
  let [row, column, rowFrom, columnFrom] = [0, 0, 0, 0];
  const closeGap = () => {
    if (row > rowFrom || column > columnFrom) {
      gaps.push({ left: left.slice(rowFrom, row), right: right.slice(columnFrom, column) });
    }
  };
  while (row < left.length && column < right.length) {
    if (here[row] === there[column]) {
      closeGap();
      pairs.push([row, column]);
      row += 1;
      column += 1;
      [rowFrom, columnFrom] = [row, column];
    } else if ((table[(row + 1) * width + column] ?? 0) >= (table[row * width + column + 1] ?? 0)) {
      row += 1;
    } else column += 1;
  }
  [row, column] = [left.length, right.length];
  closeGap();
  return { pairs, gaps };
};

const numbersOf = (words: readonly Word[]): string =>
  words
    .filter((word) => word.number)
    .map((word) => word.key)
    .join(' ');

/** Consonants alone: spellings of a foreign name share them ("Tatiana", "Tetyana"). */
const skeleton = (key: string): string => key.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');

const otherName = ({ left, right }: Gap): boolean => {
  const [here, there] = [left.filter((word) => word.name), right.filter((word) => word.name)];
  if (here.length === 0 || there.length === 0) return false;
  if (left.length > 3 || right.length > 3) return false;
  const known = new Set(there.map((word) => skeleton(word.key)));
  return !here.some((word) => known.has(skeleton(word.key)));
};

const turned = ({ left, right }: Gap): boolean => {
  const negated = (words: readonly Word[]) =>
    words.length <= 3 && words.some((word) => negations.has(word.key));
  return negated(left) !== negated(right) && left.length <= 3 && right.length <= 3;
};

/**
 * Whether two sentences lie on each other but say different things: another number, another name
 * or a "not" stands in the same place. Such sentences disagree; neither is a reprint of the other.
 */
export const contradict = ({ gaps }: Alignment): boolean =>
  gaps.some((gap) => {
    const [here, there] = [numbersOf(gap.left), numbersOf(gap.right)];
    return (here !== '' && there !== '' && here !== there) || otherName(gap) || turned(gap);
  });
