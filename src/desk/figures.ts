import type { FigureGroup, FigureShown } from '../answer/answer.ts';
import { type FigureGroup as Compared, compareFigures } from '../brief/agreement.ts';
import { type SumCheck, sumChecks } from '../brief/sums.ts';
import type { Citation } from '../news/claim.ts';
import { wordsAt } from '../news/span.ts';
import { fold } from '../reading/fold.ts';
import type { Store, StoredFigure } from '../store/store.ts';
import { claimEach } from './claims.ts';
import type { Scope } from './desk.ts';
import { canSuffer } from './harm.ts';
import { provenanceOf } from './provenance.ts';
import { type Term, termsOf } from './question.ts';
import { filterOf } from './scope.ts';
import { sharesOf } from './shares.ts';
import {
  isOneClass,
  mayBeOneClass,
  type Sought,
  seek,
  TIMES,
  unitsNamed,
  withActs,
} from './sought.ts';

/** Units that a topic is held against: the most common ones. */
const MOST_UNITS = 1000;
/** Figures looked at for one topic: the newest ones, and more of them where too few of these fit. */
const FIRST_FIGURES = 64;
const MOST_FIGURES = 200;
/** Fitting figures that are compared. */
const MOST_COMPARED = 32;
const MOST_SHOWN = 16;
/** Fitting figures from here on leave no room for shares of what is counted. */
const ENOUGH = 8;

/** Figures that count what the topic names, grouped; see `Desk.figures`. */
export async function figures(
  store: Store,
  topic: string,
  scope: Scope,
): Promise<FigureGroup<Citation>[]> {
  const terms = await termsOf(store, topic);
  if (terms.length === 0) return [];
  const counted = await store.units(MOST_UNITS, terms.flatMap(unitsNamed));
  const known = counted.map(({ unit }) => unit);
  const sought = terms.map((term) => seek(term, known));
  const by = {
    units: [
      ...new Set(sought.flatMap(({ units, maybe, beside }) => [...units, ...maybe, ...beside])),
    ],
    acts: [...new Set(sought.flatMap(({ acts }) => [...acts]))],
  };
  const newest = async (most: number): Promise<StoredFigure[]> => {
    const candidates = await store.figures(by, filterOf(scope), most);
    const fitting = await fittingOf(store, candidates, sought, topic);
    const isAll = candidates.length < most || most >= MOST_FIGURES;
    return isAll || fitting.length >= MOST_COMPARED ? fitting : newest(MOST_FIGURES);
  };
  const fitting = await newest(FIRST_FIGURES);
  if (fitting.length < ENOUGH) fitting.push(...(await sharesBeside(store, terms, scope, fitting)));
  const own = new Set(sought.flatMap(({ units }) => [...units]));
  const rank = ({ label, members }: Compared<StoredFigure>): number =>
    (own.has(label) && label !== TIMES ? 1000 : 0) +
    (members.some(({ figure }) => figure.low > 1) ? 500 : 0) +
    members.length;
  const compared = fitting.slice(0, MOST_COMPARED);
  const checks = sumChecks(compared, mayBeOneClass);
  const parts = new Set(checks.flatMap((check) => (partsAlone(check) ? [] : check.parts)));
  const provenance = await provenanceOf(
    store,
    compared.map(({ passage }) => passage),
  );
  const groups = compareFigures(compared, isOneClass, provenance)
    .filter(({ members }) => members.some(({ figure }) => !parts.has(figure)))
    .sort((a, b) => rank(b) - rank(a));
  return shownGroups(store, atMost(groups, MOST_SHOWN), checks);
}

/** Those of the newest figures that fit the topic, until there are enough to compare. */
async function fittingOf(
  store: Store,
  candidates: readonly StoredFigure[],
  sought: readonly Sought[],
  topic: string,
): Promise<StoredFigure[]> {
  const sure = sought.map((one) => ({ ...one, units: withActs(one, candidates) }));
  const fitting: StoredFigure[] = [];
  for (const figure of candidates) {
    if (fitting.length >= MOST_COMPARED) break;
    if (await fits(store, figure, sure, topic)) fitting.push(figure);
  }
  return fitting;
}

/** Shares the topic has that are not among the figures yet. */
async function sharesBeside(
  store: Store,
  terms: readonly Term[],
  scope: Scope,
  known: readonly StoredFigure[],
): Promise<StoredFigure[]> {
  const shares = await sharesOf(store, terms, scope);
  return shares.filter((share) =>
    known.every(
      ({ passage, span }) => passage.id !== share.passage.id || span[0] !== share.span[0],
    ),
  );
}

/** Whether the parts count another kind of thing than the total ("three sites" of "seven locations"). */
const partsAlone = ({ total, parts }: SumCheck<StoredFigure>): boolean =>
  parts.some(({ unit }) => unit !== total.unit);

/** Whole groups until so many figures are reached; the first one in any case. */
const atMost = (
  groups: readonly Compared<StoredFigure>[],
  figures: number,
): readonly Compared<StoredFigure>[] => {
  let left = figures;
  return groups.filter(({ members }, i) => {
    left -= members.length;
    return i === 0 || left >= 0;
  });
};

/** Whether a figure is about every word of the topic, and counts or happens to at least one of them. */
async function fits(
  store: Store,
  figure: StoredFigure,
  sought: readonly Sought[],
  topic: string,
): Promise<boolean> {
  const context = await contextOf(store, figure);
  let text: string | null = null;
  const says = ({ forms }: Term): boolean => {
    text ??= fold(context);
    return forms.some((form) => stands(fold(form), text ?? ''));
  };
  const telling = sought.some(({ anybody }) => !anybody);
  const counts = sought.map(
    ({ units, acts, anybody, beside, term }) =>
      (units.has(figure.unit) && figure.unit !== TIMES) ||
      suffers(figure, acts) ||
      (anybody && telling) ||
      (beside.has(figure.unit) && says(term)),
  );
  const head = headOf(sought, topic);
  if (figure.unit !== TIMES && !counts.some((fit, i) => fit && !(telling && sought[i]?.anybody)))
    return false;
  if (figure.unit !== TIMES && head !== null && !counts[head]) return false;
  return sought.every(({ term }, i) => counts[i] || says(term));
}

/** Whether one of the acts was done to what is counted; an attack that injures is not injured. */
const suffers = ({ unit, act }: StoredFigure, acts: ReadonlySet<string>): boolean =>
  act !== null && acts.has(act) && canSuffer(unit, act);

/** "Cost of the strikes" counts costs: the word before "of" must be counted itself. */
function headOf(sought: readonly Sought[], topic: string): number | null {
  const before = /^(.*?)\s+of\s/i.exec(topic)?.[1];
  if (before === undefined) return null;
  const place = sought.findIndex(({ term }) => before.includes(term.asked));
  return place < 0 ? null : place;
}

/** The passage; for "160 times" the one before it too, which may name what happened. */
async function contextOf(store: Store, { unit, passage }: StoredFigure): Promise<string> {
  if (unit !== TIMES || passage.index === 0) return passage.text;
  const around = await store.passages(passage.article, passage.index - 1, passage.index);
  return around.map(({ text }) => text).join(' ');
}

const stands = (form: string, text: string): boolean => {
  const stem = form.length > 4 ? form.replace(/(?:ies|es|s|ed|ing|e|y)$/, '') : form;
  return (
    stem !== '' &&
    new RegExp(`(?:^| )${stem}${form.length > 4 ? '\\p{L}{0,4}' : 's?'}(?: |$)`, 'u').test(text)
  );
};

/** Compared figures with their claims, and the sums that hold beside them. */
export async function shownGroups(
  store: Store,
  groups: readonly Compared<StoredFigure>[],
  checks: readonly SumCheck<StoredFigure>[],
): Promise<FigureGroup<Citation>[]> {
  const firsts = groups.flatMap(({ members }) => members.map(({ figure }) => figure.passage));
  const passages = [...new Map(firsts.map((passage) => [passage.id, passage])).values()];
  const claims = new Map(
    (await claimEach(store, passages)).flatMap(({ run, claim }) =>
      run.members.map((member) => [member, claim] as const),
    ),
  );
  return groups.map(({ label, verdict, members, origins: all }) => ({
    label,
    verdict,
    origins: all,
    figures: members.flatMap(({ figure, origins }): FigureShown<Citation>[] => {
      const claim = claims.get(figure.passage.id);
      const { low, high, qualifier, unit } = figure;
      return claim ? [{ low, high, qualifier, unit, shown: shownOf(figure), claim, origins }] : [];
    }),
    computed: [
      ...new Set(
        checks
          .filter(({ total }) =>
            members.some(({ figure, reprints }) => [figure, ...reprints].includes(total)),
          )
          .map(sumOf),
      ),
    ],
  }));
}

/** The number with its unit as the passage has them, "125 precision munitions"; the number alone otherwise. */
function shownOf({ span, what, unit, passage }: StoredFigure): string {
  const [start, end] = [span[0] - passage.span[0], span[1] - passage.span[0]];
  const counted = what === null ? -1 : passage.text.toLowerCase().indexOf(unit, end);
  const follows = what !== null && counted >= 0 && counted <= what[1] - passage.span[0];
  return wordsAt(passage.text, [start, follows ? counted + unit.length : end]);
}

const sumOf = ({ total, parts }: SumCheck<StoredFigure>): string =>
  `${parts.map(({ low }) => low).join(' + ')} = ${total.low}`;
