import { placeIn } from '../../news/passage.ts';
import type { Span } from '../../news/span.ts';
import { isAhead, isFeared } from '../passages/ahead.ts';
import { isTime, placeStem, type Setting, settingOf } from '../passages/setting.ts';
import { type Teller, tellerOf } from '../passages/tellers.ts';
import { type Course, courseOf, gaugeOf } from '../summary/gauges.ts';
import { stem } from '../words/content.ts';
import { stopWords } from '../words/stopwords.ts';
import { type Word, wordKey, words } from '../words/words.ts';
import { type Counted, isLoose } from './interval.ts';
import { isAway, type Kind, kindOf, nounIn } from './kind.ts';
import { isAdded, isPart } from './portion.ts';
import { eventUnits, measureOf, neutralActs, oneAct, outcomes, peopleActs } from './units.ts';

/** What a figure is about, as far as its sentence says. */
export interface Scope extends Setting {
  readonly passage: number;
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
  /** Names beside the figure: places, actors. */
  readonly names: ReadonlySet<string>;
  /** Words before the noun that is counted: "federal", "civilian". */
  readonly modifiers: ReadonlySet<string>;
  /** What a share or sum measures, when a noun beside it says so: "turnout", "profit". */
  readonly gauge: string | null;
  /** Whether a share or sum rose or fell; null when its clause does not say. */
  readonly course: Course | null;
  /** What a share is of: "voters" of "12 percent of voters". */
  readonly whole: ReadonlySet<string>;
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
  /** Whether it is a part of others: "two of them". */
  readonly part: boolean;
  /** Whether it comes on top of others: "seven more". */
  readonly added: boolean;
  /** Whether its article gives no other number of the same people to whom the same was done. */
  readonly only: boolean;
  /** Stems of the sentence's content words. */
  readonly context: ReadonlySet<string>;
  /** Those of the few content words on either side of the figure. */
  readonly around: ReadonlySet<string>;
}

/** Content words on either side that say most surely what a figure is of. */
const AROUND = 4;
/** Words behind a figure in which its place and time are looked for. */
const BESIDE = 12;
const contextStem = (word: Word): string => (word.name ? placeStem(word.key) : stem(word.key));

const actOf = (act: string | null, unit: string): string | null => {
  if (act === null) return null;
  const one = oneAct.find((list) => (list as readonly string[]).includes(act))?.[0] ?? act;
  if (neutralActs.has(act) || stem(one) === unit) return null;
  return eventUnits.has(unit) ? null : one;
};

/** Which act a stem tells of, in all the forms of the acts that have several words. */
const actOfStem: ReadonlyMap<string, string> = new Map(
  oneAct.flatMap((list) =>
    list.flatMap((word) =>
      ['', 's', 'd', 'ed', 'ing'].map(
        (ending) => [stem(wordKey(`${word}${ending}`)), list[0]] as const,
      ),
    ),
  ),
);

/** Whether a word only says the act again, or that somebody counted: "dead" of people killed. */
const tellsOf = ({ key, name }: Word, act: string | null): boolean => {
  const plain = stem(key);
  if (name) return false;
  if (neutralActs.has(plain) || neutralActs.has(key)) return true;
  return act !== null && (outcomes.get(plain) === act || actOfStem.get(plain) === act);
};

/** Words between "deaths" and the number in "the deaths of the three". */
const LEADING = 3;

/** What was done to those who are counted, when a noun says it: "the deaths of three soldiers". */
const outcomeBefore = (all: readonly Word[], from: number): string | null => {
  const before = all.filter(({ end }) => end <= from).slice(-LEADING);
  const of = before.findLastIndex(({ key }) => key === 'of' || key === 'to');
  return outcomes.get(stem(before[of - 1]?.key ?? '')) ?? null;
};

/** The words from a figure up to the end of its clause or the next number. */
const beside = (all: readonly Word[], text: string, from: number): readonly Word[] => {
  const behind = all.filter((word) => word.start >= from).slice(0, BESIDE);
  const end = behind.findIndex(
    (word, at) =>
      word.number || (at > 0 && /[,;:()—–]/.test(text.slice(behind[at - 1]?.end, word.start))),
  );
  return end < 0 ? behind : behind.slice(0, end);
};

/** The words of a figure's noun phrase, without function words. */
const countedBy = ({ passage, what }: Counted, all: readonly Word[]): readonly Word[] => {
  if (what === null) return [];
  const [from, to] = placeIn(passage, what);
  return all.filter(
    (word) => word.start >= from && word.end <= to && !stopWords.has(word.key) && !word.number,
  );
};

const isOfWhole = ({ key, name }: Word): boolean => !name && measureOf(key) === null;

/** Whether what happened to those who are counted is only feared, expected or planned. */
export const isForecast = ({ passage, span, what }: Counted): boolean => {
  const [from, to] = placeIn(passage, span);
  return isFeared(passage.text, [from, Math.max(to, what ? placeIn(passage, what)[1] : to)]);
};

/** The number as it is said: 50 of "up to 50" too. */
const saidOf = ({ low, high }: Counted): number => (low === 0 && high !== null ? high : low);

/** The words of a sentence round a figure. */
interface Around {
  readonly all: readonly Word[];
  /** The figure's place in the sentence. */
  readonly place: Span;
  readonly counted: readonly Word[];
}

type Said = Pick<
  Scope,
  'names' | 'modifiers' | 'whole' | 'context' | 'around' | 'gauge' | 'course'
>;

/** What the words round a figure say of it. */
const saidAround = (
  { passage }: Counted,
  { kind, noun, measure }: Kind,
  act: string | null,
  { all, place, counted }: Around,
): Said => {
  const [from, to] = place;
  const head = counted.findIndex(({ key }) => nounIn(key) === noun);
  /* "11 in Cuba" takes its noun from "44 people in Haiti" before it, but not the place. */
  const own = counted.filter(({ start }) => start >= to);
  const named = [...beside(all, passage.text, to), ...own].filter(
    (word) => word.name && !isTime(word),
  );
  const content = all.filter(
    (word) => !stopWords.has(word.key) && !word.number && !isTime(word) && !tellsOf(word, act),
  );
  const stems = (list: readonly Word[]) =>
    new Set(list.map(contextStem).filter((word) => word !== kind));
  return {
    names: new Set(named.map((word) => placeStem(word.key))),
    modifiers: stems(counted.slice(0, Math.max(0, head)).filter((word) => !word.name)),
    gauge: measure === null ? null : gaugeOf(all, passage.text, place),
    course: measure === null ? null : courseOf(all, passage.text, place),
    whole: kind === 'part' ? stems(counted.filter(isOfWhole)) : new Set(),
    context: stems(content),
    around: stems([
      ...content.filter((word) => word.end <= from).slice(-AROUND),
      ...content.filter((word) => word.start >= to).slice(0, AROUND),
    ]),
  };
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
  const { places, days, months, years } = settingOf(all, passage, from);
  const said = saidAround(figure, own, act, { all, place, counted: countedBy(figure, all) });
  // Each field by its name: V8 is slow to add fields to an object that others were spread into.
  return {
    places,
    days,
    months,
    years,
    names: said.names,
    modifiers: said.modifiers,
    whole: said.whole,
    context: said.context,
    around: said.around,
    gauge: said.gauge,
    course: said.course,
    passage: passage.id,
    article: passage.article,
    index: passage.index,
    story,
    articles: new Set([figure, ...reprints].map((one) => one.passage.article)),
    day: passage.published?.slice(0, 10) ?? null,
    kind,
    act,
    unit: figure.unit,
    measured: measure !== null,
    said: saidOf(figure),
    value: saidOf(figure) * (measure?.factor ?? 1),
    loose: isLoose(figure),
    teller: tellerOf(passage.text, place),
    ahead: measure ? isAhead(passage.text, from) : peopleActs.has(act ?? '') && isForecast(figure),
    away: measure?.dimension === 'length' && isAway(figure),
    part: isPart(figure),
    added: isAdded(figure, measure !== null),
    only: true,
  };
};

/** What figures that are compared with each other, each with the same one in reprints, are about. */
export const scopesOf = (
  figures: readonly (readonly [Counted, ...Counted[]])[],
  stories: ReadonlyMap<string, string>,
): readonly Scope[] => {
  const scopes = figures.map(([figure, ...reprints]) =>
    scopeOf(figure, reprints, stories.get(figure.passage.article) ?? null),
  );
  const values = new Map<string, Set<number>>();
  const keyOf = ({ article, kind, act }: Scope): string => `${article} ${kind} ${act}`;
  const isWhole = ({ part, added, ahead }: Scope): boolean => !part && !added && !ahead;
  for (const scope of scopes.filter(isWhole))
    values.set(keyOf(scope), (values.get(keyOf(scope)) ?? new Set()).add(scope.value));
  const isOnly = (scope: Scope): boolean => isWhole(scope) && values.get(keyOf(scope))?.size === 1;
  return scopes.map((scope) => ({ ...scope, only: isOnly(scope) }));
};
