import { eachOf } from '../../brief/figures/rates.ts';
import { measureOf } from '../../brief/figures/units.ts';
import { lemmas } from '../../meaning/morphy.ts';
import { fold } from '../../reading/fold.ts';
import type { Store, StoredFigure } from '../../store/store.ts';
import type { Scope } from '../desk.ts';
import type { Term } from '../question/question.ts';
import { filterOf } from '../scope.ts';
import { type Context, contextOf, ledContext, saying } from './context.ts';
import { fitOf, isCounted, isRatio } from './fits.ts';
import { countedAs, figuresOn, measuresOf, SHARES, SIZES, SIZES_AND_SUMS } from './measures.ts';
import { alikeIn, type Held, homesOf, isOf, type Sought, seek, unitsNamed } from './sought.ts';
import { PAID_IN } from './topics.ts';

/** Units that a topic is held against: the most common ones. */
const MOST_UNITS = 1000;
/** Figures looked at for one topic: the newest ones, and more of them where too few of these fit. */
const FIRST_FIGURES = 64;
const MOST_FIGURES = 200;
/** Fitting figures that are compared. */
export const MOST_COMPARED = 32;
/** Fitting figures from here on leave no room for shares of what is counted, nor for what a sentence leaves unsaid. */
const ENOUGH = 8;

/** What figures are looked for. */
export interface Wanted {
  readonly topic: string;
  readonly terms: readonly Term[];
  readonly scope: Scope;
}

/** Figures that fit a topic, and what its words may be among figures. */
export interface Fitting {
  readonly fitting: readonly StoredFigure[];
  readonly sought: readonly Sought[];
  /** Those of which what stands before them says the rest. */
  readonly led: ReadonlySet<StoredFigure>;
  /** The word of the topic that they leave out; '' where that is none. */
  readonly without: string;
}

/** The figures that fit the words of a topic, the newest of each word first. */
export async function fittingFigures(store: Store, wanted: Wanted): Promise<Fitting> {
  const { terms, scope, topic } = wanted;
  const counted = await store.units(MOST_UNITS, terms.flatMap(unitsNamed));
  const known = counted.map(({ unit }) => unit);
  const sought = terms.map((term) => seek(term, known));
  let led: readonly StoredFigure[] = [];
  const newest = async (most: number): Promise<readonly StoredFigure[]> => {
    const candidates = await candidatesFor(store, sought, scope, most);
    const { fitting, unsaid } = await fittingOf(store, candidates, topic);
    const isAll = candidates.figures.length < most || most >= MOST_FIGURES;
    if (!isAll && fitting.length < MOST_COMPARED) return newest(MOST_FIGURES);
    if (fitting.length >= ENOUGH) return fitting;
    const told = await toldOf(store, candidates.held, scope, topic);
    const found = once([...fitting, ...told]);
    const all = once([...found, ...(await measuresBeside(store, terms, scope, found))]);
    if (all.length >= ENOUGH) return all;
    led = await ledTo(store, unsaid, candidates.held, topic);
    return once([...all, ...led]);
  };
  const fitting = ofCompound(await newest(FIRST_FIGURES), terms, topic);
  const own = ofEach(ofOneLength(fitting, terms), terms);
  return { fitting: own, sought, led: new Set(led), without: '' };
}

/** What may be counted under the topic, and each of its words as it was found. */
interface Candidates {
  readonly figures: readonly StoredFigure[];
  readonly held: readonly Held[];
}

/** The newest figures for each word of the topic: those of a rare one are not crowded out. */
async function candidatesFor(
  store: Store,
  sought: readonly Sought[],
  scope: Scope,
  most: number,
): Promise<Candidates> {
  const found = new Map<string, StoredFigure>();
  const held: Held[] = [];
  for (const one of sought) {
    const by = { units: [...new Set([...one.units, ...one.beside])], acts: [...one.acts] };
    const own =
      by.units.length + by.acts.length === 0 ? [] : await store.figures(by, filterOf(scope), most);
    const homes = homesOf(one, own);
    // Where its own are many there is no room for others.
    const others = own.length < most ? await figuresBeside(store, one, homes, most) : [];
    const word = { ...one, homes, alike: alikeIn(one, own, others) };
    for (const figure of [...own, ...others.filter((other) => isOf(other, word))])
      if (!isRatio(figure)) found.set(keyOf(figure), figure);
    held.push(word);
  }
  return { figures: [...found.values()], held };
}

/** Figures of what may be of a word's class, in articles that count what it names. */
async function figuresBeside(
  store: Store,
  { units, maybe }: Sought,
  homes: ReadonlySet<string>,
  most: number,
): Promise<readonly StoredFigure[]> {
  const others = [...maybe].filter((unit) => !units.has(unit));
  if (others.length === 0 || homes.size === 0) return [];
  return store.figures({ units: others, acts: [] }, { articles: [...homes] }, most);
}

/** A figure that counts what is asked, of which its words leave something unsaid, and these words. */
type Unsaid = readonly [StoredFigure, Context];

/** Those of the newest figures that fit the topic, until there are enough to compare; and those that leave something unsaid. */
async function fittingOf(
  store: Store,
  { figures: candidates, held }: Candidates,
  topic: string,
): Promise<{ fitting: StoredFigure[]; unsaid: readonly Unsaid[] }> {
  const contexts = await Promise.all(candidates.map((figure) => contextOf(store, figure)));
  const fitting: StoredFigure[] = [];
  const unsaid: Unsaid[] = [];
  for (const [at, figure] of candidates.entries()) {
    if (fitting.length >= MOST_COMPARED) break;
    const context = contexts[at] as Context;
    const fit = fitOf(figure, context, held, topic);
    if (fit === 'fits') fitting.push(figure);
    if (fit === 'unsaid' && unsaid.length < MOST_COMPARED) unsaid.push([figure, context]);
  }
  return { fitting, unsaid };
}

/** Those of the figures of whose topic the sentence before, or what opens the article, says the rest. */
async function ledTo(
  store: Store,
  unsaid: readonly Unsaid[],
  held: readonly Held[],
  topic: string,
): Promise<readonly StoredFigure[]> {
  const led = await Promise.all(
    unsaid.map(async ([figure, context]) => {
      if (!mayBeLedTo(figure, held)) return [];
      const led = await ledContext(store, figure, context);
      return fitOf(figure, led, held, topic) === 'fits' ? figure : [];
    }),
  );
  return led.flat();
}

/** Years, shares and the like are of anything: a word of the topic must stand by them. */
function mayBeLedTo(figure: StoredFigure, held: readonly Held[]): boolean {
  const { unit, low, what, passage } = figure;
  if (low >= 1 && (measureOf(unit) === null || PAID_IN.has(unit))) return true;
  const says = saying(passage.text);
  const isAge = what === null && measureOf(unit)?.dimension === 'time';
  return (
    !isAge &&
    held.some(
      ({ term }, i) => !isOf(figure, held[i] as Held) && term.kind === 'word' && says(term.asked),
    )
  );
}

const keyOf = ({ passage, span }: StoredFigure): string => `${passage.id} ${span[0]}`;

/** Figures of the best passages that say what the topic is about, however old. */
async function toldOf(
  store: Store,
  held: readonly Held[],
  scope: Scope,
  topic: string,
): Promise<readonly StoredFigure[]> {
  const telling = held.filter(({ anybody }) => !anybody).map(({ term }) => term);
  if (telling.length < 2) return [];
  const figures = (await figuresOn(store, telling, scope)).filter((one) => !isRatio(one));
  return (await fittingOf(store, { figures, held }, topic)).fitting;
}

/** Where figures of "electoral votes" are found, those of votes whose words do not say "electoral" are of others. */
function ofCompound(
  figures: readonly StoredFigure[],
  terms: readonly Term[],
  topic: string,
): readonly StoredFigure[] {
  const told = terms.filter((term, at) => {
    const noun = terms[at + 1];
    const isKind = term.kind === 'word' && /^\p{Ll}/u.test(term.asked);
    if (!noun || !isKind || !topic.includes(`${term.asked} ${noun.asked}`)) return false;
    return figures.some((figure) => isCounted(figure, term) && isCounted(figure, noun));
  });
  return figures.filter(({ passage }) => told.every(({ asked }) => saying(passage.text)(asked)));
}

/** Where sums "per share" are found for the price of shares, other sums are of other things. */
function ofEach(figures: readonly StoredFigure[], terms: readonly Term[]): readonly StoredFigure[] {
  const asked = terms.flatMap(({ asked: word }) => [fold(word), ...lemmas(fold(word), 'n')]);
  const each = figures.filter(
    (figure) => PAID_IN.has(figure.unit) && asked.includes(eachOf(figure) ?? ''),
  );
  return each.length > 0 ? each : figures;
}

/** A length is of a thing or of what lasts: of one of these, that of which more figures are. */
function ofOneLength(
  figures: readonly StoredFigure[],
  terms: readonly Term[],
): readonly StoredFigure[] {
  if (!terms.some(({ asked }) => asked.toLowerCase() === 'length')) return figures;
  const [lasting, long] = ['time', 'length'].map((dimension) =>
    figures.filter(({ unit }) => measureOf(unit)?.dimension === dimension),
  ) as [StoredFigure[], StoredFigure[]];
  return lasting.length > long.length ? lasting : long;
}

/** What is counted by the topic's words, and shares it has; its sizes too where nothing else fits. */
async function measuresBeside(
  store: Store,
  terms: readonly Term[],
  scope: Scope,
  known: readonly StoredFigure[],
): Promise<StoredFigure[]> {
  const areShares = known.every(({ unit }) => measureOf(unit)?.dimension === 'part');
  const sizes = terms.length > 1 ? SIZES_AND_SUMS : SIZES;
  const dimensions = areShares ? sizes : SHARES;
  return [
    ...(await countedAs(store, terms, scope)),
    ...(await measuresOf(store, terms, scope, dimensions)),
  ];
}

/** The first of each. */
const once = (figures: readonly StoredFigure[]): StoredFigure[] => {
  const found = new Map<string, StoredFigure>();
  for (const figure of figures) if (!found.has(keyOf(figure))) found.set(keyOf(figure), figure);
  return [...found.values()];
};
