import { own } from '../../answer/words.ts';
import type { FigureGroup } from '../../brief/figures/agreement.ts';
import { eachOf } from '../../brief/figures/rates.ts';
import { measureOf, outcomes } from '../../brief/figures/units.ts';
import { stem } from '../../brief/words/content.ts';
import { wordKey } from '../../brief/words/words.ts';
import { plurals } from '../../meaning/morphy.ts';
import { PEOPLES } from '../../reading/tables/no-names.ts';
import type { StoredFigure } from '../../store/store.ts';
import { canSuffer } from './harm.ts';
import { isOpen } from './sought.ts';

const PEOPLE = 'people';
/** "Four of their number". */
const OF_THEM = 'number';
/** Shorter units are signs: "km" has no plural. */
const LONGEST_SIGN = 3;
/** What was done to those whom a figure counts, in our word for it; null for all that is not done to people. */
function suffered({ unit, act }: StoredFigure): string | null {
  const outcome = outcomes.get(stem(wordKey(unit)));
  const done = outcome ?? (act !== null && canSuffer(unit, act) ? act : null);
  return done === null || measureOf(unit) !== null ? null : (own.suffered.get(done) ?? null);
}

/** A unit with the capital its passage gives it within a sentence: "Republicans"; a people's own for "60 of them". */
function spelt({ unit, passage }: StoredFigure): string {
  const at = passage.text.toLowerCase().indexOf(unit, 1);
  if (at < 0 && PEOPLES.has(unit)) return unit.charAt(0).toUpperCase() + unit.slice(1);
  const word = at < 0 ? unit : passage.text.slice(at, at + unit.length);
  return /^\p{Lu}\p{Ll}/u.test(word) && /[\p{Ll}\d][,;]?\s$/u.test(passage.text.slice(0, at))
    ? word
    : unit;
}

function countedBy(figure: StoredFigure): string {
  const { unit, low } = figure;
  if (isOpen(unit) || unit === OF_THEM) return PEOPLE;
  const many = plurals(unit).at(-1) ?? unit;
  if (measureOf(unit) === null) return low === 1 ? many : spelt(figure);
  const measure = unit.length > LONGEST_SIGN && measureOf(many) !== null ? many : unit;
  const each = eachOf(figure);
  return each === null ? measure : `${measure} per ${each}`;
}

/** What was done to all whom the figures count; null when it is not the same. */
const harmOf = (figures: readonly StoredFigure[]): string | null => {
  const [harm = null, ...others] = new Set(figures.map(suffered));
  return others.length === 0 ? harm : null;
};

/** What a group of figures is headed by: what most of them count, and what was done to all of it: "people dead". */
export function headingOf(figures: readonly StoredFigure[]): string {
  const things = figures.filter(({ unit }) => measureOf(unit) === null);
  const named = things.length > 0 ? things : figures;
  const alike = ({ unit }: StoredFigure): number =>
    named.filter((other) => other.unit === unit).length;
  const [first] = [...named].sort((a, b) => alike(b) - alike(a));
  return first ? [countedBy(first), harmOf(figures) ?? ''].join(' ').trim() : '';
}

const figuresOf = ({ members }: FigureGroup<StoredFigure>): readonly StoredFigure[] =>
  members.map(({ figure }) => figure);

const dayOf = ([first]: readonly StoredFigure[]): string => first?.passage.published ?? '';

/**
 * Single figures of one heading next to each other, where the first of them stood; those of a toll behind what
 * was compared of it, from the newest one on.
 */
export function byHeading(
  groups: readonly FigureGroup<StoredFigure>[],
): readonly FigureGroup<StoredFigure>[] {
  const gathered = new Map<string, FigureGroup<StoredFigure>[]>();
  for (const [at, group] of groups.entries()) {
    const heading = headingOf(figuresOf(group));
    const key = group.verdict === 'single' || isToll(group) ? heading : `${at} ${heading}`;
    gathered.set(key, [...(gathered.get(key) ?? []), group]);
  }
  return [...gathered.values()].flatMap((own) => (own.every(isToll) ? own.sort(byDay) : own));
}

const isToll = (group: FigureGroup<StoredFigure>): boolean => harmOf(figuresOf(group)) !== null;

/** What was compared first, then single figures, the newest first. */
function byDay(a: FigureGroup<StoredFigure>, b: FigureGroup<StoredFigure>): number {
  const [left, right] = [a, b].map(({ verdict }) => Number(verdict === 'single'));
  if (left !== right || left === 0) return (left ?? 0) - (right ?? 0);
  return dayOf(figuresOf(b)).localeCompare(dayOf(figuresOf(a)));
}
