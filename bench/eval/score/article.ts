import type { Article } from '../../../src/news/article.ts';
import type { Reading } from '../../../src/news/reading.ts';
import type { Span } from '../../../src/news/span.ts';
import { type Annotated, type Layer, layersIn } from '../gold.ts';
import { exactSpans, sharedCharacters, trimmed } from './body.ts';
import { sameFigure, sameValue } from './figures.ts';
import { metadataTally } from './metadata.ts';
import { sameDays, sameMoment } from './moments.ts';
import {
  exactMentions,
  givenMentions,
  grouping,
  pairMentions,
  roleTally,
  wantedMentions,
} from './names.ts';
import { count, pair } from './pairing.ts';
import { pairQuotes, sameSpeaker } from './quotes.ts';
import type { Tally } from './tally.ts';

/** Counts by layer, in the order they are shown. */
export type Layers = ReadonlyMap<string, Tally>;

/** Scores the kept paragraphs and the metadata of an article. */
export function scoreArticle({ text, gold }: Annotated, article: Article): Layers {
  const body = trimmed(text, article.body, gold.either);
  const wanted = trimmed(text, gold.body, gold.either);
  const layers = new Map([
    ['body, characters', sharedCharacters(text, wanted, body)],
    ['body, paragraphs', exactSpans(wanted, body)],
  ]);
  if (gold.meta) layers.set('metadata', metadataTally(gold.meta, article));
  return layers;
}

/** Scores the reading of an article in what is annotated. */
export const scoreReading = (annotated: Annotated, reading: Reading): Layers =>
  new Map(layersIn(annotated.gold).flatMap((layer) => [...SCORES[layer](annotated, reading)]));

const SCORES: Readonly<Record<Layer, (annotated: Annotated, reading: Reading) => Layers>> = {
  sentences: sentenceLayers,
  names: nameLayers,
  quotes: quoteLayers,
  figures: figureLayers,
  moments: momentLayers,
};

function sentenceLayers({ text, gold }: Annotated, { passages }: Reading): Layers {
  if (!gold.sentences) return new Map();
  const cut = (spans: readonly Span[]) => trimmed(text, spans, gold.either);
  const given = cut(passages.map(({ span }) => span));
  return new Map([['sentences', exactSpans(cut(gold.sentences), given)]]);
}

function quoteLayers({ text, gold }: Annotated, reading: Reading): Layers {
  const quotes = pairQuotes(gold.quotes, reading.quotes, gold.ignore.quotes);
  return new Map([
    ['quotes', count(quotes)],
    ['quotes, speaker', count(quotes, sameSpeaker(text, gold.names, reading.names))],
  ]);
}

function figureLayers({ gold }: Annotated, reading: Reading): Layers {
  const figures = pair(gold.figures, reading.figures, gold.ignore.figures);
  return new Map([
    ['figures', count(figures)],
    ['figures, value', count(figures, sameValue)],
    ['figures, all right', count(figures, sameFigure)],
  ]);
}

function momentLayers({ gold: { moments } }: Annotated, reading: Reading): Layers {
  if (!moments) return new Map();
  const paired = pair(moments.wanted, reading.moments, moments.ignore);
  return new Map([
    ['moments', count(paired)],
    ['moments, days', count(paired, sameDays)],
    ['moments, all right', count(paired, sameMoment)],
  ]);
}

function nameLayers({ gold }: Annotated, reading: Reading): Layers {
  const layers = new Map<string, Tally>();
  const wanted = wantedMentions(gold.names);
  const given = givenMentions(reading.names);
  const names = pairMentions(wanted, given, gold.ignore.names);
  layers.set('names', count(names));
  for (const kind of ['person', 'organisation', 'place'] as const) {
    const own = {
      pairs: names.pairs.filter(([w]) => w.kinds[0] === kind),
      missed: names.missed.filter(({ kinds }) => kinds[0] === kind),
      spurious: names.spurious.filter((mention) => mention.kind === kind),
    };
    layers.set(`names, ${kind}s`, count(own));
  }
  layers.set('names, exact', exactMentions(names));
  layers.set('names, grouping', grouping(names));
  layers.set('roles', roleTally(gold.names, reading.names));
  return layers;
}
