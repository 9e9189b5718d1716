import type { ReadArticle } from '../../../news/reading.ts';
import { type Handles, handlesOf } from '../coding/handles.ts';
import { packPassages } from '../coding/packing.ts';
import { seal } from '../coding/seal.ts';
import { sealReading } from '../texts/readings.ts';

/** An article with its reading as the tables have them, but for the number it gets. */
export interface ReadyArticle {
  readonly key: string;
  readonly published: string | null;
  readonly head: string;
  readonly text: string;
  /** How many passages it has, and these packed. */
  readonly size: number;
  readonly passages: Buffer;
  /** The columns of `readings`, in their order. */
  readonly lists: readonly string[];
  /** What it is found by. */
  readonly handles: Handles;
}

/** Makes an article ready to be filed. Throws on a passage outside its text. */
export function makeReady({ article, reading }: ReadArticle): ReadyArticle {
  const { id: key, text, ...head } = article;
  return {
    key,
    published: head.published,
    head: seal(head),
    text,
    size: reading.passages.length,
    passages: packPassages(head.file, text, reading.passages),
    lists: sealReading(reading),
    handles: handlesOf(reading),
  };
}
