import { overlaps, type Span } from '../../../news/span.ts';
import type { StoredPassage } from '../../store.ts';
import { type Source, storedPassage } from './sources.ts';

const some = (source: Source, indexes: readonly number[]): StoredPassage[] =>
  indexes.flatMap((index) => storedPassage(source, index) ?? []);

/** The passages of an article from one index to another, both included. */
export function passagesFrom(source: Source, from: number, to: number): StoredPassage[] {
  const [first, last] = [Math.max(0, from), Math.min(to, source.packed.count - 1)];
  const length = Math.max(0, last - first + 1);
  return some(
    source,
    Array.from({ length }, (_, n) => first + n),
  );
}

/** The passages of an article that hold any part of some spans. */
export function passagesOver(source: Source, spans: readonly Span[]): StoredPassage[] {
  const all = Array.from({ length: source.packed.count }, (_, index) => index);
  return some(
    source,
    all.filter((index) => spans.some((span) => overlaps(source.packed.span(index), span))),
  );
}
