import type { Figure, Name, Qualifier } from '../news/reading.ts';
import { type Span, wordsAt } from '../news/span.ts';
import { actOfElliptic, actOfFigure, isIncluded } from './figures/act-of-figure.ts';
import { areDoers } from './figures/acts/agent.ts';
import { isAge } from './figures/counted/age.ts';
import { AGE, type Noun, nounOf } from './figures/counted/noun.ts';
import { nounDespite } from './figures/counted/owner.ts';
import { type Phrase, readPhrase } from './figures/counted/phrase.ts';
import { inherit, leadsTo } from './figures/ellipsis.ts';
import { joinIntervals } from './figures/intervals/intervals.ts';
import { bounds, qualify } from './figures/intervals/qualify.ts';
import { signed } from './figures/intervals/sign.ts';
import type { Placed } from './figures/numerals/numeral.ts';
import { scan } from './figures/numerals/scan.ts';
import type { Candidate } from './figures/uncounted/candidate.ts';
import { isDate } from './figures/uncounted/date.ts';
import { isUncounted } from './figures/uncounted/uncounted.ts';
import { lowerAt } from './tokens/at.ts';
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
    .filter((span) => /\d|\s/.test(wordsAt(text, span)));
  const people = endsOfPersons(names);
  const figures: Figure[] = [];
  let earlier: Earlier = NOTHING;
  for (const { span, tokens } of sentences) {
    const found = joinIntervals(text, tokens, scan(text, tokens)).map((one) => signed(tokens, one));
    if (found.length === 0) {
      earlier = NOTHING;
      continue;
    }
    const near = mentions.filter((named) => named[0] >= span[0] && named[0] < span[1]);
    const own = figuresOf(text, tokens, found, { mentions: near, people }, earlier);
    earlier = own.last;
    figures.push(...own.figures);
  }
  return figures;
}

/** What was counted last in a sentence, and what happened to it: the next may go on from there. */
interface Earlier {
  readonly noun: Noun | null;
  readonly act: string | null;
}

const NOTHING: Earlier = { noun: null, act: null };

/** The names of a sentence, and where in the text those of persons end. */
interface Named {
  readonly mentions: readonly Span[];
  readonly people: ReadonlySet<number>;
}

const endsOfPersons = (names: readonly Name[]): ReadonlySet<number> =>
  new Set(
    names.flatMap(({ kind, mentions }) =>
      kind === 'person' ? mentions.map((span) => span[1]) : [],
    ),
  );

/** A numeral with the words around it. */
interface Read {
  readonly placed: Placed;
  readonly phrase: Phrase | null;
  readonly qualifier: Qualifier;
  /** First token of the number with its qualifier. */
  readonly from: number;
}

/* The figures of one sentence, and what the next may go on from. */
function figuresOf(
  text: string,
  tokens: readonly Token[],
  found: readonly Placed[],
  { mentions, people }: Named,
  earlier: Earlier,
): { figures: Figure[]; last: Earlier } {
  const read = found.map((placed): Read => {
    const phrase = readPhrase(tokens, placed);
    return { placed, phrase, ...qualify(tokens, placed, phrase?.head ?? -1) };
  });
  const ahead = nounsAhead(tokens, read, people);
  const figures: Figure[] = [];
  const counted = new Set<string>();
  let afterDate = false;
  let last: Noun | null = null;
  let lastAct: string | null = null;
  for (let i = 0; i < read.length; i++) {
    const { placed, phrase, qualifier, from } = read[i] as Read;
    const qualified = from < placed.first;
    const around: Candidate = { text, tokens, placed, phrase, mentions, afterDate, qualified };
    const age = isAge(tokens, placed, phrase, people);
    afterDate = !age && isDate(around);
    if (!age && (afterDate || isUncounted(around))) continue;
    const act: string | null = age ? null : actOfFigure(tokens, placed, phrase, from, lastAct);
    const own = age ? AGE : ownNoun(tokens, placed, phrase);
    const noun: Noun | null =
      own ?? ahead[i] ?? inherit(tokens, placed, last, earlier.noun, act, counted);
    /* A noun of digits and marks alone ("-3", as wink may tag it) is none. */
    if (!noun?.unit) continue;
    const aside = last !== null && (isIncluded(tokens, from) || isPlace(tokens, from, last, noun));
    if (!noun.measure && !aside && goesOn(tokens, from, phrase)) {
      last = noun;
      counted.add(noun.unit);
    }
    lastAct = own === null ? actOfElliptic(noun, act, earlier) : act;
    const { low, high } = bounds(qualifier, placed.low, placed.high);
    figures.push({
      span: placed.span,
      low,
      high,
      qualifier,
      unit: noun.unit,
      what: noun.what,
      act: lastAct,
    });
  }
  return { figures, last: { noun: last, act: lastAct } };
}

/* Whether bare numbers behind one are of its noun; not behind "for every 900 people", nor "two men killed nine". */
const goesOn = (tokens: readonly Token[], from: number, phrase: Phrase | null): boolean =>
  !phrase?.tied &&
  !/^(?:every|per)$/.test(lowerAt(tokens, from - 1)) &&
  !(phrase !== null && areDoers(tokens, phrase.to));

/* What a number counts by the words right around it. */
const ownNoun = (tokens: readonly Token[], placed: Placed, phrase: Phrase | null): Noun | null =>
  nounDespite(tokens, placed, tokens[phrase?.head ?? -1]) ?? nounOf(tokens, placed, phrase);

/* "40 men were treated at three clinics": bare numbers behind it are of the men. */
const isPlace = (tokens: readonly Token[], from: number, last: Noun, noun: Noun): boolean =>
  /^(?:at|in|across)$/.test(lowerAt(tokens, from - 1)) && noun.unit !== last.unit;

/* For each number the noun of the one that follows at once, "10, maybe 12 men"; last first, for long lists. */
function nounsAhead(
  tokens: readonly Token[],
  read: readonly Read[],
  people: Named['people'],
): readonly (Noun | null)[] {
  const nouns = new Array<Noun | null>(read.length).fill(null);
  for (let at = read.length - 2; at >= 0; at--) {
    const own = read[at] as Read;
    const next = read[at + 1] as Read;
    if (own.phrase || !leadsTo(tokens, own.placed, next.placed)) continue;
    const age = isAge(tokens, next.placed, next.phrase, people);
    nouns[at] = age ? AGE : (nounOf(tokens, next.placed, next.phrase) ?? nouns[at + 1] ?? null);
  }
  return nouns;
}
