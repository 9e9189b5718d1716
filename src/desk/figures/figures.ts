import { type SumCheck, sumChecks } from '../../brief/figures/sums.ts';
import { measureOf } from '../../brief/figures/units.ts';
import { fold } from '../../reading/fold.ts';
import type { Store, StoredFigure } from '../../store/store.ts';
import type { FiguresOf, Scope } from '../desk.ts';
import { termsOf } from '../question/question.ts';
import { compared } from './compared.ts';
import { isDenied } from './fits.ts';
import { MOST_COMPARED } from './fitting.ts';
import { byHeading } from './headings.ts';
import { nearestFigures } from './nearest.ts';
import { atMost, inOrder } from './order.ts';
import { shownGroups } from './shown.ts';
import { isOneClass, mayBeOneClass, TIMES } from './sought.ts';

const MOST_SHOWN = 16;

/** Whether a word asks for a measure, though it is one that says nothing elsewhere: "years". */
const isMeasured = (word: string): boolean =>
  word.endsWith('s') && fold(word) !== TIMES && measureOf(fold(word)) !== null;

/** Figures that count what the topic names, grouped; see `Desk.figures`. */
export async function figures(store: Store, topic: string, scope: Scope): Promise<FiguresOf> {
  const terms = await termsOf(store, topic.replace(/\bon board\b/i, 'aboard'), isMeasured);
  if (terms.length === 0) return { items: [], more: false, without: '' };
  const found = await nearestFigures(store, { terms, scope, topic });
  const { fitting, without } = found;
  const taken = fitting.filter((figure) => !isDenied(figure)).slice(0, MOST_COMPARED);
  const checks = sumChecks(taken, mayBeOneClass);
  const parts = new Set(checks.flatMap((check) => (partsAlone(check) ? [] : check.parts)));
  const groups = (await compared(store, taken, isOneClass)).filter(({ members }) =>
    members.some(({ figure }) => !parts.has(figure)),
  );
  const ordered = inOrder(groups, found);
  const shown = atMost(ordered, MOST_SHOWN);
  return {
    items: await shownGroups(store, byHeading(shown), checks),
    more: shown.length < ordered.length || fitting.length >= MOST_COMPARED,
    without,
  };
}

/** Whether the parts count another kind of thing than the total ("three sites" of "seven locations"). */
const partsAlone = ({ total, parts }: SumCheck<StoredFigure>): boolean =>
  parts.some(({ unit }) => unit !== total.unit);
