import type { Article } from '../../../src/news/article.ts';
import type { Moment, Quote, Reading } from '../../../src/news/reading.ts';
import { overlaps, type Span, wordsAt } from '../../../src/news/span.ts';
import {
  type Annotated,
  type Gold,
  type GoldFigure,
  type GoldQuote,
  type Layer,
  layersIn,
} from '../gold.ts';
import { trimmed } from './body.ts';
import { inContext } from './context.ts';
import { sameFigure } from './figures.ts';
import { FIELDS, fieldValues } from './metadata.ts';
import { sameMoment } from './moments.ts';
import { givenMentions, pairMentions, wantedMentions } from './names.ts';
import { pair } from './pairing.ts';
import { pairQuotes, sameSpeaker } from './quotes.ts';

/** One line per thing that was missed, spurious or wrong in the kept paragraphs and the metadata. */
export function articleFaults({ text, gold }: Annotated, article: Article): string[] {
  const wanted = trimmed(text, gold.body, gold.either);
  const given = trimmed(text, article.body, gold.either);
  return [...unlike(text, 'body', wanted, given), ...metadataFaults(gold, article)];
}

const metadataFaults = ({ meta }: Gold, article: Article): string[] =>
  FIELDS.flatMap((field) => {
    if (meta?.[field] === undefined) return [];
    const wanted = fieldValues(meta[field], field, article.text).join(', ');
    const given = fieldValues(article[field], field, article.text).join(', ');
    return wanted === given ? [] : [`${field} ${wanted || 'none'}, not ${given || 'none'}`];
  });

/** One line per thing that was missed, spurious or wrong in what is annotated of a reading. */
export const readingFaults = (annotated: Annotated, reading: Reading): string[] =>
  layersIn(annotated.gold).flatMap((layer) => FAULTS[layer](annotated, reading));

const FAULTS: Readonly<Record<Layer, (annotated: Annotated, reading: Reading) => string[]>> = {
  sentences: sentenceFaults,
  names: (...of) => [...nameFaults(...of), ...roleFaults(...of)],
  quotes: quoteFaults,
  figures: figureFaults,
  moments: momentFaults,
};

function sentenceFaults({ text, gold }: Annotated, { passages }: Reading): string[] {
  if (!gold.sentences) return [];
  const cut = (spans: readonly Span[]) => trimmed(text, spans, gold.either);
  return unlike(text, 'sentence', cut(gold.sentences), cut(passages.map(({ span }) => span)));
}

function unlike(
  text: string,
  layer: string,
  wanted: readonly Span[],
  given: readonly Span[],
): string[] {
  const key = ([start, end]: Span) => `${start}-${end}`;
  const [want, got] = [new Set(wanted.map(key)), new Set(given.map(key))];
  const short = ([start, end]: Span) =>
    wordsAt(text, [start, end])
      .replace(/^(.{60}).*(.{30})$/s, '$1 … $2')
      .replace(/\s+/g, ' ');
  return [
    ...wanted
      .filter((span) => !got.has(key(span)))
      .map((span) => `${layer} missed: ${short(span)}`),
    ...given
      .filter((span) => !want.has(key(span)))
      .map((span) => `${layer} spurious: ${short(span)}`),
  ];
}

function nameFaults({ text, gold }: Annotated, { names }: Reading): string[] {
  const wanted = wantedMentions(gold.names);
  const { missed, spurious } = pairMentions(wanted, givenMentions(names), gold.ignore.names);
  return [
    ...missed.map(({ span, kinds }) => {
      const instead = spurious.find((other) => overlaps(other.span, span));
      return `name missed, ${kinds[0]}${instead ? ` (read as ${instead.kind})` : ''}: ${inContext(text, span)}`;
    }),
    ...spurious
      .filter(({ span }) => !missed.some((other) => overlaps(other.span, span)))
      .map(({ span, kind }) => `name spurious, ${kind}: ${inContext(text, span)}`),
  ];
}

function roleFaults({ text, gold }: Annotated, { names }: Reading): string[] {
  const wanted = gold.names.flatMap(({ roles }) => roles);
  const given = names.flatMap(({ roles }) => roles.map(({ span }) => span));
  const alone = (span: Span, others: readonly Span[]) => !others.some((o) => overlaps(o, span));
  return [
    ...wanted.filter((span) => alone(span, given)).map((s) => `role missed: ${inContext(text, s)}`),
    ...given
      .filter((span) => alone(span, wanted))
      .map((s) => `role spurious: ${inContext(text, s)}`),
  ];
}

function quoteFaults({ text, gold }: Annotated, { names, quotes }: Reading): string[] {
  const found = pairQuotes(gold.quotes, quotes, gold.ignore.quotes);
  const right = sameSpeaker(text, gold.names, names);
  const speaker = ({ speaker: who }: GoldQuote): string => {
    const span = typeof who === 'number' ? gold.names[who]?.mentions[0] : null;
    return span ? wordsAt(text, span) : 'nobody';
  };
  const wrong = found.pairs.filter(([w, g]) => !right(w, g));
  return [
    ...found.missed.map(({ span }) => `quote missed: ${inContext(text, span)}`),
    ...found.spurious.map(({ span }: Quote) => `quote spurious: ${inContext(text, span)}`),
    ...wrong.map(
      ([w, g]) =>
        `quote by ${speaker(w)}, not ${g.speaker ?? 'nobody'}: ${inContext(text, w.span)}`,
    ),
  ];
}

const shown = ({ low, high, qualifier, unit }: GoldFigure): string =>
  `${qualifier} ${low}${high === low ? '' : `..${high ?? ''}`} ${unit}`;

function figureFaults({ text, gold }: Annotated, { figures }: Reading): string[] {
  const found = pair(gold.figures, figures, gold.ignore.figures);
  const wrong = found.pairs.filter(([w, g]) => !sameFigure(w, g));
  return [
    ...found.missed.map((w) => `figure missed, ${shown(w)}: ${inContext(text, w.span)}`),
    ...found.spurious.map((g) => `figure spurious, ${shown(g)}: ${inContext(text, g.span)}`),
    ...wrong.map(([w, g]) => `figure ${shown(w)}, not ${shown(g)}: ${inContext(text, w.span)}`),
  ];
}

const dated = ({ from, to, computed }: Moment): string =>
  `${from}${to === from ? '' : `..${to}`}${computed ? '' : ' in full'}`;

function momentFaults({ text, gold: { moments } }: Annotated, reading: Reading): string[] {
  if (!moments) return [];
  const found = pair(moments.wanted, reading.moments, moments.ignore);
  const wrong = found.pairs.filter(([w, g]) => !sameMoment(w, g));
  return [
    ...found.missed.map((w) => `moment missed, ${dated(w)}: ${inContext(text, w.span)}`),
    ...found.spurious.map((g) => `moment spurious, ${dated(g)}: ${inContext(text, g.span)}`),
    ...wrong.map(([w, g]) => `moment ${dated(w)}, not ${dated(g)}: ${inContext(text, w.span)}`),
  ];
}
