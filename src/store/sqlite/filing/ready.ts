import type { ReadArticle, Reading } from '../../../news/reading.ts';
import { packPassages, unpackPassages } from '../coding/packing.ts';
import { opened, seal } from '../coding/seal.ts';
import { type Lemmas, sealReading } from '../texts/readings.ts';

/** An article with its reading as the tables have them, but for the number it gets. */
export interface Ready {
  readonly key: string;
  readonly published: string | null;
  readonly head: string;
  readonly text: string;
  /** How many passages it has, and these packed. */
  readonly size: number;
  readonly passages: Buffer;
  /** The columns of `readings`, in their order. */
  readonly lists: readonly string[];
}

/** Makes an article ready to be filed. Throws on a passage outside its text. */
export function ready({ article, reading }: ReadArticle): Ready {
  const { id: key, text, ...head } = article;
  return {
    key,
    published: head.published,
    head: seal(head),
    text,
    size: reading.passages.length,
    passages: packPassages(head.file, text, reading.passages),
    lists: sealReading(reading),
  };
}

/** The reading of an article that was made ready. */
export function readingOf({ passages, lists }: Ready): Reading {
  const [lemmas, names, quotes, figures, moments] = lists.map((list) => opened(list));
  const packed = unpackPassages(passages);
  return {
    passages: Array.from({ length: packed?.count ?? 0 }, (_, index) => ({
      span: packed?.span(index) ?? [0, 0],
      paragraph: packed?.paragraph(index) ?? 0,
      lemmas: (lemmas as Lemmas)[index] ?? [],
    })),
    names: names as Reading['names'],
    quotes: quotes as Reading['quotes'],
    figures: figures as Reading['figures'],
    moments: moments as Reading['moments'],
  };
}
