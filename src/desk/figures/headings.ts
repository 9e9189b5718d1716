import { own } from '../../answer/words.ts';
import type { FigureGroup } from '../../brief/figures/agreement.ts';
import { kindOf } from '../../brief/figures/kind.ts';
import { eachOf } from '../../brief/figures/rates.ts';
import { isForecast } from '../../brief/figures/scope.ts';
import { measureOf, outcomes } from '../../brief/figures/units.ts';
import { stem } from '../../brief/words/content.ts';
import { wordKey } from '../../brief/words/words.ts';
import type { StoredFigure } from '../../store/store.ts';
import { countedBy, OTHERS, PEOPLE } from './counted.ts';
import { canSuffer } from './harm.ts';

/** What was done to those whom a figure counts, in our word for it; null for all that is not done to people. */
function suffered(figure: StoredFigure): string | null {
  const { unit, act } = figure;
  const { outcome } = kindOf(figure);
  const done = outcome ?? (act !== null && canSuffer(unit, act) ? act : null);
  return done === null || measureOf(unit) !== null ? null : (own.suffered.get(done) ?? null);
}

/** What was done to all whom the figures count; null when it is not the same. */
const harmOf = (figures: readonly StoredFigure[]): string | null => {
  const [harm = null, ...others] = new Set(figures.map(suffered));
  return others.length === 0 ? harm : null;
};

/** Whether what is counted says enough: "killings" are not dead, nor are deaths for so many people. */
function saysAct(figure: StoredFigure, counted: string): boolean {
  const { unit, act } = figure;
  if (counted === PEOPLE) return false;
  const noun = stem(wordKey(unit));
  return (
    (eachOf(figure) !== null && outcomes.has(noun)) || (act !== null && noun.startsWith(stem(act)))
  );
}

/** What a group of figures is headed by: what most of them count, and what was done to all of it: "people dead". */
export function headingOf(figures: readonly StoredFigure[]): string {
  const things = figures.filter(({ unit }) => measureOf(unit) === null);
  const telling = things.filter(({ unit }) => unit !== OTHERS);
  const named = [telling, things].find(({ length }) => length > 0) ?? figures;
  const alike = ({ unit }: StoredFigure): number =>
    named.filter((other) => other.unit === unit).length;
  const [first] = [...named].sort((a, b) => alike(b) - alike(a));
  if (!first) return '';
  const counted = countedBy(
    first,
    named.filter(({ unit }) => unit === first.unit),
  );
  const harm = saysAct(first, counted) ? null : harmOf(figures);
  if (harm === null) return counted;
  const heading = counted.replace(/(?: per .*)?$/, (each) => ` ${harm}${each}`);
  return figures.every(isForecast) ? own.forecast(heading) : heading;
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
