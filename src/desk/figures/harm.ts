import { eventUnits, measureOf, oneAct, peopleActs } from '../../brief/figures/units.ts';
import { lemmas } from '../../meaning/morphy.ts';
import { similarity } from '../../meaning/similarity.ts';

/** Acts that only the living suffer; what is captured may be a thing. */
const HARMS: ReadonlySet<string> = new Set([
  ...oneAct.filter(([first]) => first === 'kill' || first === 'injure').flat(),
  ...['arrest', 'detain', 'apprehend'],
]);

const LIVING = ['person', 'group', 'animal'] as const;
/** How much likelier a unit must be a thing to be taken for one (Wu-Palmer); a horse is a thing too. */
const MARGIN = 0.1;

const isHappening = (unit: string): boolean =>
  lemmas(unit, 'n').some((lemma) => eventUnits.has(lemma));

const isThing = (unit: string): boolean =>
  similarity(unit, 'artifact') >=
  Math.max(...LIVING.map((kind) => similarity(unit, kind))) + MARGIN;

/** Whether an act can be done to what a unit counts: no attack is injured, no mile or wheel killed. */
export const canSuffer = (unit: string, act: string): boolean => {
  if ((peopleActs.has(act) || HARMS.has(act)) && isHappening(unit)) return false;
  return !HARMS.has(act) || (measureOf(unit) === null && !isThing(unit));
};
