import type { Article } from '../../src/news/article.ts';
import type { Reading } from '../../src/news/reading.ts';
import type { Span } from '../../src/news/span.ts';
import type { Annotated, Gold } from '../gold.ts';
import { exactSpans, sharedCharacters, trimmed } from './body.ts';
import { pairFigures, sameFigure, sameValue } from './figures.ts';
import { metadataTally } from './metadata.ts';
import { pairMoments, sameDays, sameMoment } from './moments.ts';
import {
  exactMentions,
  givenMentions,
  grouping,
  pairMentions,
  roleTally,
  wantedMentions,
} from './names.ts';
import { count } from './pairing.ts';
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

/** Scores the reading of an article. */
export function scoreReading({ text, gold }: Annotated, reading: Reading): Layers {
  const layers = new Map<string, Tally>();
  const { ignore } = gold;
  if (gold.scope === 'names') return nameLayers(gold, reading);
  if (gold.scope === 'names, figures')
    return new Map([...nameLayers(gold, reading), ...figureLayers(gold, reading)]);
  const quotes = pairQuotes(gold.quotes, reading.quotes, ignore.quotes);
  const spoken: Layers = new Map([
    ['quotes', count(quotes)],
    ['quotes, speaker', count(quotes, sameSpeaker(text, gold.names, reading.names))],
  ]);
  if (gold.scope === 'quotes') return spoken;
  if (gold.sentences) {
    const given = reading.passages.map(({ span }): Span => span);
    const cut = (spans: readonly Span[]) => trimmed(text, spans, gold.either);
    layers.set('sentences', exactSpans(cut(gold.sentences), cut(given)));
  }
  for (const [layer, tally] of nameLayers(gold, reading)) layers.set(layer, tally);
  for (const [layer, tally] of spoken) layers.set(layer, tally);
  for (const [layer, tally] of figureLayers(gold, reading)) layers.set(layer, tally);
  if (gold.moments) {
    const moments = pairMoments(gold.moments.wanted, reading.moments, gold.moments.ignore);
    layers.set('moments', count(moments));
    layers.set('moments, days', count(moments, sameDays));
    layers.set('moments, all right', count(moments, sameMoment));
  }
  return layers;
}

function figureLayers(gold: Gold, reading: Reading): Layers {
  const figures = pairFigures(gold.figures, reading.figures, gold.ignore.figures);
  return new Map([
    ['figures', count(figures)],
    ['figures, value', count(figures, sameValue)],
    ['figures, all right', count(figures, sameFigure)],
  ]);
}

function nameLayers(gold: Gold, reading: Reading): Layers {
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
