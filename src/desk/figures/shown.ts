import type { FigureGroup, FigureShown } from '../../answer/answer.ts';
import type { FigureGroup as Compared } from '../../brief/figures/agreement.ts';
import type { SumCheck } from '../../brief/figures/sums.ts';
import type { Citation } from '../../news/claim.ts';
import { placeIn } from '../../news/passage.ts';
import { wordsAt } from '../../news/span.ts';
import type { Store, StoredFigure } from '../../store/store.ts';
import { claimEach } from '../claims/claims.ts';
import { headingOf } from './headings.ts';

/** Compared figures with their claims, and the sums that hold beside them. */
export async function shownGroups(
  store: Store,
  groups: readonly Compared<StoredFigure>[],
  checks: readonly SumCheck<StoredFigure>[],
): Promise<FigureGroup<Citation>[]> {
  // Of one origin's wordings the one that a sum is worked out from, so that its parts can be read.
  const totals = new Set(checks.map(({ total }) => total));
  const leadOf = ({ figure, reprints }: Compared<StoredFigure>['members'][number]) =>
    totals.has(figure) ? figure : (reprints.find((one) => totals.has(one)) ?? figure);
  const firsts = groups.flatMap(({ members }) => members.map((one) => leadOf(one).passage));
  const passages = [...new Map(firsts.map((passage) => [passage.id, passage])).values()];
  const claims = new Map(
    (await claimEach(store, passages)).flatMap(({ run, claim }) =>
      run.members.map((member) => [member, claim] as const),
    ),
  );
  return groups.map(({ verdict, later, members, origins: all }) => ({
    label: headingOf(members.map(({ figure }) => figure)),
    verdict,
    later,
    origins: all,
    figures: members.flatMap((member): FigureShown<Citation>[] => {
      const { origins } = member;
      const figure = leadOf(member);
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
  const [start, end] = placeIn(passage, span);
  const counted = what === null ? -1 : passage.text.toLowerCase().indexOf(unit, end);
  const follows = what !== null && counted >= 0 && counted <= placeIn(passage, what)[1];
  return wordsAt(passage.text, [start, follows ? counted + unit.length : end]);
}

const sumOf = ({ total, parts }: SumCheck<StoredFigure>): string =>
  `${parts.map(({ low }) => low).join(' + ')} = ${total.low}`;
