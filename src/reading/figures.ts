import type { Figure, Name, Qualifier } from '../news/reading.ts';
import type { Span } from '../news/span.ts';
import { readAct } from './figures/act.ts';
import { isAge } from './figures/age.ts';
import { isDate, isNoFigure } from './figures/dismiss.ts';
import { inherit, leadsTo, type Noun, phraseFor } from './figures/ellipsis.ts';
import { joinIntervals } from './figures/intervals.ts';
import type { Placed } from './figures/numeral.ts';
import { type Phrase, readPhrase } from './figures/phrase.ts';
import { bounds, qualify } from './figures/qualify.ts';
import { scan } from './figures/scan.ts';
import { nounOf } from './figures/unit.ts';
import type { Sentence, Token } from './wink.ts';

/**
 * The numbers of an article that count or measure something, in order.
 * `names` keep numbers that are part of a name out.
 */
export function readFigures(
  text: string,
  sentences: readonly Sentence[],
  names: readonly Name[],
): Figure[] {
  const mentions = names
    .flatMap((name) => name.mentions)
    .filter((span) => /\d|\s/.test(text.slice(...span)));
  return sentences.flatMap(({ span, tokens }) => {
    const found = joinIntervals(text, tokens, scan(text, tokens));
    if (found.length === 0) return [];
    const near = mentions.filter(([start]) => start >= span[0] && start < span[1]);
    return figuresOf(text, tokens, found, near);
  });
}

interface Read {
  readonly placed: Placed;
  readonly phrase: Phrase | null;
  readonly qualifier: Qualifier;
  /** First token of the number with its qualifier. */
  readonly from: number;
}

function figuresOf(
  text: string,
  tokens: readonly Token[],
  found: readonly Placed[],
  mentions: readonly Span[],
): Figure[] {
  const read = found.map((placed): Read => {
    const phrase = phraseFor(tokens, placed, readPhrase(tokens, placed));
    return { placed, phrase, ...qualify(tokens, placed, phrase?.head ?? -1) };
  });
  const figures: Figure[] = [];
  let afterDate = false;
  let last: Noun | null = null;
  read.forEach(({ placed, phrase, qualifier, from }, i) => {
    const qualified = from < placed.first;
    const around = { text, tokens, placed, phrase, mentions, afterDate, qualified };
    const age = isAge(tokens, placed, phrase);
    afterDate = !age && isDate(around);
    if (!age && (afterDate || isNoFigure(around))) return;
    const act = age ? null : readAct(tokens, from, placed.next, phrase);
    const own = nounOf(tokens, placed, phrase, age);
    const noun = own ?? nounAhead(tokens, read, i) ?? inherit(tokens, placed, last, act);
    if (!noun) return;
    if (own && !own.measure && !phrase?.tied) last = own;
    const { low, high } = bounds(qualifier, placed.low, placed.high);
    figures.push({
      span: placed.span,
      low,
      high,
      qualifier,
      unit: noun.unit,
      what: noun.what,
      act,
    });
  });
  return figures;
}

/* "10, maybe 12 men": the noun of the number that follows at once. */
function nounAhead(tokens: readonly Token[], read: readonly Read[], at: number): Noun | null {
  const [own, next] = [read[at], read[at + 1]];
  if (!own || !next || own.phrase || !leadsTo(tokens, own.placed, next.placed)) return null;
  const age = isAge(tokens, next.placed, next.phrase);
  return nounOf(tokens, next.placed, next.phrase, age) ?? nounAhead(tokens, read, at + 1);
}
