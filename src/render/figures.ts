import type { FigureGroup, FigureShown, Numbered, Source } from '../answer/answer.ts';
import { counted, own, verdicts } from '../answer/words.ts';
import { claimGroup } from './claims.ts';
import {
  commas,
  type Group,
  headedSection,
  heading,
  line,
  news,
  ours,
  type Run,
  type Section,
} from './line.ts';

/** A sign or word of the number that says the unit already: "61%", "$1.2 million". */
const SIGNED = /[%$£€¥₹]|percent|per cent/i;

/** The number with what it counts as the heading spells it, how exact it is, and its day where that tells. */
const amount = ({ shown, qualifier, unit }: Shown, label: string, day: string | null): Run[] => {
  const spelt = label.toLowerCase().startsWith(unit) ? label.slice(0, unit.length) : unit;
  const plain = SIGNED.test(shown) || shown.toLowerCase().includes(unit);
  const known = [
    ...(plain ? [] : [news(spelt)]),
    ...(qualifier === 'exactly' ? [] : [ours(qualifier)]),
    ...(day === null ? [] : [ours(own.publishedOn(day))]),
  ];
  return known.length === 0
    ? [news(shown)]
    : [news(shown), ours(' ('), ...commas(known), ours(')')];
};

/** Figures that one claim gives, each once, before its words. */
function claimed(figures: readonly [Shown, ...Shown[]], label: string, dayOf: DayOf): Group {
  const amounts = figures.map((figure) => amount(figure, label, dayOf(figure)));
  const between = (at: number): Run[] => (at === 0 ? [] : [ours('; ')]);
  const runs = amounts.flatMap((runs, at) => [...between(at), ...runs]);
  return claimGroup(figures[0].claim, [...runs, ours(': ')]);
}

/** Figures by the claim they stand in, where the first of each stood. */
function byClaim(figures: readonly Shown[]): readonly (readonly [Shown, ...Shown[]])[] {
  const lists: [Shown, ...Shown[]][] = [];
  for (const figure of figures) {
    const own = lists.find(([first]) => isOneClaim(first, figure));
    if (own) own.push(figure);
    else lists.push([figure]);
  }
  return lists;
}

const isOneClaim = ({ claim: a }: Shown, { claim: b }: Shown): boolean =>
  a.cited[0].source === b.cited[0].source && a.cited[0].start === b.cited[0].start;

type Shown = FigureShown<Numbered>;
type DayOf = (figure: Shown) => string | null;
type Figures = FigureGroup<Numbered>;

/** Single figures that follow each other under one heading together; every other group alone. */
function headedAlike(groups: readonly Figures[]): Figures[][] {
  const lists: Figures[][] = [];
  for (const group of groups) {
    const last = lists.at(-1);
    const before = last?.[0];
    const isLike = before?.verdict === 'single' && before.label === group.label;
    if (isLike && group.verdict === 'single') last?.push(group);
    else lists.push([group]);
  }
  return lists;
}

const dayIn =
  (sources: readonly Source[]) =>
  ({ claim }: FigureShown<Numbered>): string | null =>
    sources[(claim.cited[0]?.source ?? 0) - 1]?.published?.slice(0, 10) ?? null;

/** Figures under their headings, with the days they were published on where these are several, or it is but one figure. */
export function figureSections(groups: readonly Figures[], sources: readonly Source[]): Section[] {
  const dayOf = dayIn(sources);
  const days = new Set(groups.flatMap(({ figures }) => figures.map(dayOf)));
  const isDated = days.size > 1 || (groups.length === 1 && groups[0]?.verdict === 'single');
  return headedAlike(groups).flatMap((alike) =>
    underOneHeading(alike, isDated ? dayOf : () => null),
  );
}

function underOneHeading(groups: readonly Figures[], dayOf: DayOf): Section[] {
  const [first] = groups;
  if (!first) return [];
  const { label, verdict, later, origins: all } = first;
  const shown = groups.flatMap(({ figures }) => figures);
  const summary =
    groups.length > 1
      ? own.singles(groups.length)
      : `${later === null ? verdicts[verdict] : own.later[later]} ${counted(all, 'origin')}.`;
  return headedSection(
    [heading(news(label)), line(0, [ours(summary)], verdict === 'differ' ? 'warning' : 'note')],
    [
      ...byClaim(shown).map((figures) => claimed(figures, label, dayOf)),
      ...groups.flatMap(({ computed }) =>
        computed.map((sum): Group => [line(1, [ours(`${sum} (${own.computed})`)], 'note')]),
      ),
    ],
  );
}
