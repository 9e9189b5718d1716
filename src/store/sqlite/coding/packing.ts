import { crc32 } from 'node:zlib';
import type { Passage } from '../../../news/reading.ts';
import { type Span, wordsAt } from '../../../news/span.ts';
import { storeError } from '../../faults.ts';
import { PASSAGES_AN_ARTICLE } from './ids.ts';
import { asBytes } from './numbers.ts';

/** Numbers kept of a passage: start, end, paragraph, hash of its words. */
const FIELDS = 4;

/** An article's passages without their words, 16 bytes each. Throws on one outside its text. */
export function packPassages(file: string, text: string, passages: readonly Passage[]): Buffer {
  if (passages.length >= PASSAGES_AN_ARTICLE) {
    throw storeError(
      `${file} has ${passages.length} passages; an article can have ${PASSAGES_AN_ARTICLE - 1}.`,
    );
  }
  const packed = new Uint32Array(passages.length * FIELDS);
  passages.forEach(({ span, paragraph }, index) => {
    const start = span[0];
    const end = span[1];
    const whole = Number.isInteger(start) && Number.isInteger(end);
    if (!whole || start < 0 || start >= end || end > text.length) {
      throw storeError(`${file}: passage [${start}, ${end}) is not in a text of ${text.length}.`);
    }
    packed.set([start, end, paragraph, crc32(wordsAt(text, span))], index * FIELDS);
  });
  return asBytes(packed);
}

/** Passages as they were packed, to be looked up by index. */
export interface PackedPassages {
  readonly count: number;
  span(index: number): Span;
  paragraph(index: number): number;
  /** The words that `cut` gives for the passage's span, or null when they are not those that were stored. */
  words(index: number, cut: (span: Span) => string): string | null;
}

/** Reads what `packPassages` wrote, where it stands; null when the bytes cannot be that. */
export function unpackPassages(bytes: Buffer): PackedPassages | null {
  const count = bytes.length / (FIELDS * 4);
  if (!Number.isInteger(count)) return null;
  const field = (index: number, n: number): number => bytes.readUInt32LE((index * FIELDS + n) * 4);
  const span = (index: number): Span => [field(index, 0), field(index, 1)];
  return {
    count,
    span,
    paragraph: (index) => field(index, 2),
    words: (index, cut) => {
      if (index < 0 || index >= count) return null;
      const [start, end] = span(index);
      if (start >= end) return null;
      const words = cut([start, end]);
      return words.length === end - start && crc32(words) === field(index, 3) ? words : null;
    },
  };
}
