import type { Figure, Name, Qualifier } from '../news/reading.ts';
import type { Span } from '../news/span.ts';
import { readAct } from './figures/acts/act.ts';
import { areDoers } from './figures/acts/agent.ts';
import { actBehind } from './figures/acts/behind.ts';
import { isAge } from './figures/counted/age.ts';
import { isDate } from './figures/counted/date.ts';
import { isLabel } from './figures/counted/label.ts';
import { isNamed } from './figures/counted/named.ts';
import { AGE, type Noun, nounOf, PEOPLE } from './figures/counted/noun.ts';
import { scan } from './figures/counted/scan.ts';
import {
  belongs,
  inherit,
  isOfThem,
  isParental,
  isStrength,
  leadsTo,
  magnitudeOf,
  totals,
} from './figures/ellipsis.ts';
import { joinIntervals } from './figures/numbers/intervals.ts';
import type { Placed } from './figures/numbers/numeral.ts';
import { type Phrase, readPhrase } from './figures/numbers/phrase.ts';
import { bounds, qualify } from './figures/numbers/qualify.ts';
import { signed } from './figures/numbers/sign.ts';
import { isUncounted } from './figures/uncounted.ts';
import { PERSONAL } from './tables/acts.ts';
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
    .filter((span) => /\d|\s/.test(text.slice(...span)));
  const people = new Set(
    names.flatMap(({ kind, mentions: own }) =>
      kind === 'person' ? own.map((span) => span[1]) : [],
    ),
  );
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
    earlier = { noun: own.last, act: own.figures.at(-1)?.act ?? null };
    figures.push(...own.figures);
  }
  return figures;
}

/** What was counted last in the sentence before, and what was done to it. */
interface Earlier {
  readonly noun: Noun | null;
  readonly act: string | null;
}

const NOTHING: Earlier = { noun: null, act: null };

/* The names of a sentence, and where in the text those of persons end. */
interface Named {
  readonly mentions: readonly Span[];
  readonly people: ReadonlySet<number>;
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
  { mentions, people }: Named,
  earlier: Earlier,
): { figures: Figure[]; last: Noun | null } {
  const read = found.map((placed): Read => {
    const phrase = readPhrase(tokens, placed);
    return { placed, phrase, ...qualify(tokens, placed, phrase?.head ?? -1) };
  });
  const ahead = nounsAhead(tokens, read, people);
  const figures: Figure[] = [];
  const counted = new Set<string>();
  let afterDate = false;
  let last: Noun | null = null;
  read.forEach(({ placed, phrase, qualifier, from }, i) => {
    const qualified = from < placed.first;
    const around = { text, tokens, placed, phrase, mentions, afterDate, qualified };
    const age = isAge(tokens, placed, phrase, people);
    afterDate = !age && isDate(around);
    if (!age && (afterDate || isLabel(around) || isNamed(around) || isUncounted(around))) return;
    const done = age ? null : actOf(tokens, { placed, phrase, qualifier, from }, figures.at(-1));
    const own = age ? AGE : ownNoun(tokens, placed, phrase);
    const noun = own ?? ahead[i] ?? inherit(tokens, placed, last, earlier.noun, done, counted);
    // A noun of digits and marks alone ("-3", as wink may tag it) is none.
    if (!noun?.unit) return;
    const aside = last !== null && (isIncluded(tokens, from) || isPlace(tokens, from, last, noun));
    if (!noun.measure && !aside && goesOn(tokens, from, phrase)) {
      last = noun;
      counted.add(noun.unit);
    }
    const { low, high } = bounds(qualifier, placed.low, placed.high);
    figures.push({
      span: placed.span,
      low,
      high,
      qualifier,
      unit: noun.unit,
      what: noun.what,
      act: own === null ? ofElliptic(noun, done, earlier) : done,
    });
  });
  return { figures, last };
}

/* Whether bare numbers behind one are of its noun; not behind "for every 900 people", nor "two men killed nine". */
const goesOn = (tokens: readonly Token[], from: number, phrase: Phrase | null): boolean =>
  !phrase?.tied &&
  !/^(?:every|per)$/.test(lowerAt(tokens, from - 1)) &&
  !(phrase !== null && areDoers(tokens, phrase.to));

/* "mother of two Ann Holm", "a mother-of-two lives": what follows such a number is not counted. */
function ownNoun(tokens: readonly Token[], placed: Placed, phrase: Phrase | null): Noun | null {
  const head = tokens[phrase?.head ?? -1];
  if (isStrength(tokens, placed, head)) return PEOPLE;
  const stray = head?.pos === 'PROPN' || isParental(tokens, placed, head);
  const own = stray ? belongs(tokens, placed) : null;
  return own ?? magnitudeOf(tokens, placed) ?? nounOf(tokens, placed, phrase);
}

/*
 * What befell those whose noun the number does not have itself: "Four were killed. The union put the number at
 * nine."
 */
const ofElliptic = (noun: Noun, act: string | null, earlier: Earlier): string | null => {
  const { done, level } = noun;
  if (level && act !== null && PERSONAL.has(act)) return act;
  return (level ? done : (done ?? act)) ?? (noun === earlier.noun ? earlier.act : null);
};

/* "nine clerks, including two nurses, have died": the nurses died too, and so does a total go on. */
function actOf(tokens: readonly Token[], own: Read, before: Figure | undefined): string | null {
  const { placed, phrase, from } = own;
  const earlier = before?.act ?? null;
  if (isOfThem(tokens, placed)) return actOfThem(tokens, own, earlier);
  const act = readAct(tokens, from, placed.next, phrase);
  if (isIncluded(tokens, from)) return earlier ?? act;
  const isTotal = phrase === null && totals(tokens, placed);
  return isTotal && !(act !== null && PERSONAL.has(act)) ? earlier : act;
}

/* "killed two of them"; "40 of them died"; "17 were hurt, five of them badly". */
function actOfThem(tokens: readonly Token[], own: Read, earlier: string | null): string | null {
  const { placed, phrase, from } = own;
  const act = () => readAct(tokens, from, placed.next, phrase);
  if (tokens[from - 1]?.pos === 'VERB') return act();
  const suffered = earlier !== null && PERSONAL.has(earlier) ? earlier : null;
  return actBehind(tokens, placed.next + 2) ?? suffered ?? act();
}

/* "ten people including three children": what goes on from there goes on from the ten. */
const isIncluded = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === 'including';

/* "40 men were treated at three clinics": what goes on from there goes on from the men. */
const isPlace = (tokens: readonly Token[], from: number, last: Noun, noun: Noun): boolean =>
  /^(?:at|in|across)$/.test(tokens[from - 1]?.lower ?? '') && noun.unit !== last.unit;

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
