import { placeIn } from '../../news/passage.ts';
import { isAhead, isFeared } from '../passages/ahead.ts';
import { type Setting, settingOf } from '../passages/setting.ts';
import { isPut, type Teller, tellerOf } from '../passages/tellers.ts';
import { stem } from '../words/content.ts';
import { stopWords } from '../words/stopwords.ts';
import { type Word, words } from '../words/words.ts';
import { type SaidAround, saidAround } from './around.ts';
import { CONVERTED, type Counted, isLoose } from './interval.ts';
import { isAway, kindOf } from './kind.ts';
import { isAdded, isKnown, isPart } from './portion.ts';
import { isYearly } from './rates.ts';
import { subjectOf, winnerBefore } from './subject.ts';
import { eventUnits, neutralActs, oneAct, outcomes, peopleActs } from './units.ts';

/** What a figure is about, as far as its sentence says. */
export interface Scope extends Setting, SaidAround {
  /** Its passage, and those that reprint it with the figure. */
  readonly passages: ReadonlySet<number>;
  readonly article: string;
  /** Those that have its passage word for word. */
  readonly articles: ReadonlySet<string>;
  /** Place of its passage in the article. */
  readonly index: number;
  /** Day of publication; null when that is not known. */
  readonly day: string | null;
  /** The story its article is part of; null when that is not known. */
  readonly story: string | null;
  /** Dimension of a measure ("length", "dollars per share"), or the stem of what is counted ("attack"). */
  readonly kind: string;
  readonly unit: string;
  readonly measured: boolean;
  /** One word for what happened to it, or null when the text says nothing telling. */
  readonly act: string | null;
  readonly value: number;
  /** The number in its own unit. */
  readonly said: number;
  /** Whether it says no more than an order: "dozens", "thousands". */
  readonly loose: boolean;
  /** Whose number it is, when that is said. */
  readonly teller: Teller | null;
  /** Whether it is still to come: a forecast, a maximum penalty, those who could be killed. */
  readonly ahead: boolean;
  /** Whether it is how far off something is. */
  readonly away: boolean;
  /** Whether it is a sum of each year. */
  readonly yearly: boolean;
  /** Who won or got what is counted, where the name stands right before: "Poe won 320 votes". */
  readonly winner: string | null;
  /** The name its sentence opens with: who has or did what is counted. */
  readonly subject: ReadonlySet<string>;
  /** Whether it is a part of others: "two of them". */
  readonly part: boolean;
  /** Whether it is of those who are known: "the two sons". */
  readonly known: boolean;
  /** Whether it comes on top of others: "seven more". */
  readonly added: boolean;
  /** Whether it is told with the day it is of: "as of Tuesday". */
  readonly asOf: boolean;
  /** Whether it is told as one that goes on: "so far". */
  readonly soFar: boolean;
  /** Whether it is told of a stretch of days: "in the first three days", "in all". */
  readonly overall: boolean;
  /** Whether its sentence does not say what is counted: "The union put it at 900". */
  readonly bare: boolean;
  /** Whether it is told as one that has grown: "has risen to 540". */
  readonly risen: boolean;
  /** Whether it is put against another's: "The union put it at 900". */
  readonly put: boolean;
  /** Whether its article gives no other number of the same people to whom the same was done. */
  readonly only: boolean;
}

/** The dead that are found, as a stem, and what is done to them. */
const [BODY, FOUND] = ['body', 'find'] as const;

/** Whether a count is of bodies that were found, which are more by and by. */
export const areBodies = ({ kind, act }: Pick<Scope, 'kind' | 'act'>): boolean =>
  kind === BODY && act === FOUND;

const actOf = (act: string | null, unit: string): string | null => {
  if (act === null) return null;
  const one = oneAct.find((list) => (list as readonly string[]).includes(act))?.[0] ?? act;
  if (unit === BODY && one === FOUND) return one;
  if (neutralActs.has(act) || stem(one) === unit) return null;
  return eventUnits.has(unit) ? null : one;
};

/** Words between "deaths" and the number in "the deaths of the three". */
const LEADING = 3;

/** What was done to those who are counted, when a noun says it: "the deaths of three soldiers". */
const outcomeBefore = (all: readonly Word[], from: number): string | null => {
  const before = all.filter(({ end }) => end <= from).slice(-LEADING);
  const of = before.findLastIndex(({ key }) => key === 'of' || key === 'to');
  return outcomes.get(stem(before[of - 1]?.key ?? '')) ?? null;
};

/** The words of a figure's noun phrase, without function words. */
const countedBy = ({ passage, what }: Counted, all: readonly Word[]): readonly Word[] => {
  if (what === null) return [];
  const [from, to] = placeIn(passage, what);
  return all.filter(
    (word) => word.start >= from && word.end <= to && !stopWords.has(word.key) && !word.number,
  );
};

/** Whether what happened to those who are counted is only feared, expected or planned. */
export const isForecast = ({ passage, span, what }: Counted): boolean => {
  const [from, to] = placeIn(passage, span);
  return isFeared(passage.text, [from, Math.max(to, what ? placeIn(passage, what)[1] : to)]);
};

/** The number as it is said: 50 of "up to 50" too. */
const saidOf = ({ low, high }: Counted): number => (low === 0 && high !== null ? high : low);

const AS_OF = /\bas of\b/i;
const OVERALL =
  /\bin (?:all|total)\b|\b(?:during|in|over|within) (?:the )?(?:(?:first|last|past) )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:days|weeks|months)\b/i;
const SO_FAR = /\b(?:so far|thus far|to date|until now|up to now)\b/i;

const RISEN =
  /\b(?:climbed|grew|grown|jumped|mounted|passed|reached|risen|rose|swelled|swollen|topped)(?: to)?(?: (?:about|almost|around|at least|more than|nearly|over|some))?\s*$/i;

/** The first day on which one of several figures was published; null when one of them has none. */
export const firstDay = (figures: readonly Counted[]): string | null => {
  const days = figures.map(({ passage }) => passage.published?.slice(0, 10) ?? '').sort();
  return days[0] || null;
};

/** Reads from a figure's sentence, and those that reprint it, what the figure is about. */
const scopeOf = (
  figure: Counted,
  reprints: readonly Counted[],
  story: string | null = null,
): Scope => {
  const { passage } = figure;
  const own = kindOf(figure);
  const { kind, measure, outcome } = own;
  const all = words(passage.text);
  const place = placeIn(passage, figure.span);
  const [from] = place;
  const led = outcomeBefore(all, from);
  const act = outcome ?? (measure === null ? (actOf(figure.act, kind) ?? led) : null);
  // What is spread stands last: V8 is slow to add fields to an object that others were spread into.
  return {
    passages: new Set([figure, ...reprints].map((one) => one.passage.id)),
    article: passage.article,
    index: passage.index,
    story,
    articles: new Set([figure, ...reprints].map((one) => one.passage.article)),
    day: firstDay([figure, ...reprints]) ?? passage.published?.slice(0, 10) ?? null,
    kind,
    act,
    unit: figure.unit,
    measured: measure !== null,
    said: saidOf(figure),
    value: saidOf(figure) * (measure?.factor ?? 1),
    loose: isLoose(figure),
    teller: tellerOf(passage.text, place),
    ahead: measure ? isAhead(passage.text, from) : peopleActs.has(act ?? '') && isForecast(figure),
    away: isAway(figure),
    yearly: isYearly(figure),
    winner: measure === null ? winnerBefore(passage.text.slice(0, from)) : null,
    subject: subjectOf(all),
    part: isPart(figure),
    known: isKnown(figure),
    added: isAdded(figure, measure !== null),
    only: true,
    asOf: AS_OF.test(passage.text),
    soFar: SO_FAR.test(passage.text),
    overall: OVERALL.test(passage.text),
    risen: measure === null && RISEN.test(passage.text.slice(0, from)),
    put: isPut(passage.text.slice(0, from)),
    bare: !passage.text.toLowerCase().includes(figure.unit),
    ...settingOf(all, passage, from),
    ...saidAround(figure, own, act, { all, place, counted: countedBy(figure, all) }),
  };
};

/** Whether all that a figure's clause names of years is the one it was published in. */
export const isOfItsYear = ({ years, day }: Pick<Scope, 'years' | 'day'>): boolean =>
  day === null || [...years].every((year) => day.startsWith(year));

/** Passages that open an article and tell the main thing. */
const OPENING = 2;

/** Whether a number is but part of the toll that opens its article: "Seven of them died in hospital" follows later. */
const isOfToll = (part: Scope, toll: Scope): boolean =>
  toll.index < OPENING && peopleActs.has(toll.act ?? '') && part.value < toll.value;

/** Whether a figure's clause says that it is of a year before that of publication. */
export const isOfOtherYear = ({ passage, span }: Counted): boolean => {
  const { years } = settingOf(words(passage.text), passage, placeIn(passage, span)[0]);
  return !isOfItsYear({ years, day: passage.published ?? null });
};

/** What figures that are compared with each other, each with the same one in reprints, are about. */
export const scopesOf = (
  figures: readonly (readonly [Counted, ...Counted[]])[],
  stories: ReadonlyMap<string, string>,
): readonly Scope[] => {
  const scopes = figures.map(([figure, ...reprints]) =>
    scopeOf(figure, reprints, stories.get(figure.passage.article) ?? null),
  );
  const isWhole = (scope: Scope): boolean =>
    !(scope.part || scope.added || scope.ahead) && isOfItsYear(scope);
  const whole = scopes.filter(isWhole);
  const isOther = (a: Scope, b: Scope): boolean =>
    a.article === b.article &&
    a.kind === b.kind &&
    a.act === b.act &&
    Math.abs(a.value - b.value) > (a.measured ? CONVERTED * a.value : 0);
  const isOnly = (scope: Scope): boolean =>
    isWhole(scope) && !whole.some((other) => isOther(scope, other) && !isOfToll(other, scope));
  return scopes.map((scope) => ({ ...scope, only: isOnly(scope) }));
};
