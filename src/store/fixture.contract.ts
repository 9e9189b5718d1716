import { createHash } from 'node:crypto';
import type { Article } from '../news/article.ts';
import type { Figure, Moment, Name, Quote, Reading } from '../news/reading.ts';
import type { Span } from '../news/span.ts';
import type { Filing } from './store.ts';

/** What a test says of an article; words stand for the span of their first occurrence. */
export interface Sketch {
  readonly file: string;
  readonly published?: string | null;
  readonly passages: readonly (string | readonly [words: string, ...lemmas: string[]])[];
  readonly names?: readonly (readonly [
    label: string,
    kind: Name['kind'],
    ...roles: readonly string[],
  ])[];
  readonly quotes?: readonly (readonly [words: string, speaker: string | null])[];
  readonly figures?: readonly (readonly [words: string, unit: string, act: string | null])[];
  readonly moments?: readonly (readonly [words: string, from: string])[];
}

const wordsOf = (passage: Sketch['passages'][number]): string =>
  typeof passage === 'string' ? passage : passage[0];

/** A document with one article, read as the sketch says. */
export function filing(sketch: Sketch): Filing {
  const text = sketch.passages.map(wordsOf).join(' ');
  const own = createHash('sha256').update(`${sketch.file} ${text}`).digest('hex');
  const article: Article = {
    id: own.slice(0, 16),
    file: sketch.file,
    title: `Title of ${sketch.file}`,
    outlet: null,
    authors: ['Ada Quill', 'Bo Tern'],
    agency: null,
    published: sketch.published ?? null,
    updated: null,
    url: null,
    text,
    own: true,
    body: [[0, text.length]],
  };
  const reading = readingOf(sketch, text);
  const known = { file: sketch.file, hash: own, size: text.length, modified: 1_700_000_000_123 };
  return { ...known, articles: [{ article, reading }], skips: [] };
}

/** The only article of a filing. */
export function articleIn({ articles }: Filing): Article {
  const [first] = articles;
  if (first === undefined) throw new Error('a filing of the fixture has one article');
  return first.article;
}

function readingOf(sketch: Sketch, text: string): Reading {
  const at = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`"${words}" does not stand in ${sketch.file}`);
    return [start, start + words.length];
  };
  const names = (sketch.names ?? []).map(
    ([label, kind, ...roles]): Name => ({
      label,
      kind,
      mentions: [at(label)],
      roles: roles.map((role) => ({ span: at(role), mention: at(label), kind: 'office' })),
    }),
  );
  const quotes = (sketch.quotes ?? []).map(
    ([words, speaker]): Quote => ({ span: at(words), speaker, by: null, cue: null }),
  );
  const figures = (sketch.figures ?? []).map(
    ([words, unit, act]): Figure => ({
      span: at(words),
      low: Number(words),
      high: null,
      qualifier: 'more than',
      unit,
      what: at(unit),
      act,
    }),
  );
  const moments = (sketch.moments ?? []).map(
    ([words, from]): Moment => ({ span: at(words), from, to: from, computed: true }),
  );
  let end = 0;
  const passages = sketch.passages.map((passage, n) => {
    const span = at(wordsOf(passage), end);
    end = span[1];
    const lemmas = typeof passage === 'string' ? [] : passage.slice(1);
    return { span, paragraph: n >> 1, lemmas };
  });
  return { passages, names, quotes, figures, moments };
}

/** Three days of news from a made-up harbour town, and a page without a date. */
export const TOWN: readonly Filing[] = [
  filing({
    file: 'gazette/ferry.txt',
    published: '2023-05-02',
    passages: [
      ['Mayor Ana Ruíz said 14 ferries sank on Monday.', 'say', 'sink'],
      '“We shall rebuild the fleet,” she added.',
      'The harbour at Port-Ellen stays closed to all ships until the storm is over.',
    ],
    names: [
      ['Ana Ruíz', 'person', 'Mayor'],
      ['Port-Ellen', 'place'],
    ],
    quotes: [['“We shall rebuild the fleet,”', 'Ana Ruíz']],
    figures: [['14', 'ferries', 'sink']],
    moments: [['Monday', '2023-05-01']],
  }),
  filing({
    file: 'herald/ferry.txt',
    published: '2023-05-03T08:15+01:00',
    passages: [
      'The harbour at Port Ellen stays closed to all ships until the storm is over, officials said.',
      'Tom Okoro, director of the Coastal Weather Service, counted 12 ferries and 3 tugs.',
      '“Nobody can sail,” Okoro said on Tuesday.',
    ],
    names: [
      ['Tom Okoro', 'person', 'director of the Coastal Weather Service'],
      ['Coastal Weather Service', 'organisation'],
      ['Port Ellen', 'place'],
    ],
    quotes: [['“Nobody can sail,”', 'Tom Okoro']],
    figures: [
      ['12', 'ferries', null],
      ['3', 'tugs', 'count'],
    ],
    moments: [['Tuesday', '2023-05-02']],
  }),
  filing({
    file: 'herald/vote.txt',
    published: '2023-06-10',
    passages: ['Ana Ruíz won the vote.', 'Her rival Tom Okoro sank without trace.'],
    names: [
      ['Ana Ruíz', 'person'],
      ['Tom Okoro', 'person', 'rival'],
    ],
  }),
  filing({
    file: 'undated.txt',
    passages: ['Old ferries rust in the harbour.'],
  }),
];
