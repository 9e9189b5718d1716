import type { Figure, Name } from '../news/reading.ts';
import type { Span } from '../news/span.ts';
import { readAct } from './figures/act.ts';
import { isAge } from './figures/age.ts';
import { type Candidate, isDate, isNoFigure } from './figures/dismiss.ts';
import { inherit, type Noun } from './figures/ellipsis.ts';
import { joinIntervals } from './figures/intervals.ts';
import type { Placed } from './figures/numeral.ts';
import { readPhrase } from './figures/phrase.ts';
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

function figuresOf(
  text: string,
  tokens: readonly Token[],
  found: readonly Placed[],
  mentions: readonly Span[],
): Figure[] {
  const figures: Figure[] = [];
  let afterDate = false;
  let last: Noun | null = null;
  for (const placed of found) {
    const phrase = readPhrase(tokens, placed.next);
    const { qualifier, from } = qualify(tokens, placed, phrase?.head ?? -1);
    const candidate: Candidate = {
      text,
      tokens,
      placed,
      phrase,
      mentions,
      afterDate,
      qualified: from < placed.first,
    };
    const age = isAge(tokens, placed, phrase);
    afterDate = !age && isDate(candidate);
    if (!age && (afterDate || isNoFigure(candidate))) continue;
    const act = age ? null : readAct(tokens, from, placed.next, phrase);
    const own = nounOf(tokens, placed, phrase, age);
    const noun = own ?? inherit(tokens, placed, last, act);
    if (!noun) continue;
    if (own && !age && placed.unit === null && !phrase?.tied) last = own;
    figures.push({
      span: placed.span,
      ...bounds(qualifier, placed.low, placed.high),
      qualifier,
      unit: noun.unit,
      what: noun.what,
      act,
    });
  }
  return figures;
}
