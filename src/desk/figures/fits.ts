import { isYearly } from '../../brief/figures/rates.ts';
import { measureOf, peopleActs } from '../../brief/figures/units.ts';
import { placeNearest, placeStem } from '../../brief/passages/setting.ts';
import { gaugeNamed, gaugeOf } from '../../brief/summary/gauges.ts';
import { wordKey, words } from '../../brief/words/words.ts';
import { liesIn } from '../../meaning/towns.ts';
import { placeIn } from '../../news/passage.ts';
import { wordsAt } from '../../news/span.ts';
import type { StoredFigure } from '../../store/store.ts';
import type { Term } from '../question/question.ts';
import { type Context, saying } from './context.ts';
import { canSuffer } from './harm.ts';
import { ageOf } from './measure-question.ts';
import { type Held, isOf, isOpen, type Sought, TIMES } from './sought.ts';
import { asksAge, PAID_IN } from './topics.ts';

/** Whether a figure is one of a topic; 'unsaid' where it counts what is asked, and a word of the topic does not stand by. */
export type Fit = 'fits' | 'unsaid' | 'other';

/** Whether a figure is about every word of the topic, and counts or happens to at least one of them. */
export function fitOf(
  figure: StoredFigure,
  { near, whole, half, before, opening }: Context,
  sought: readonly Held[],
  topic: string,
): Fit {
  const [saysNear, saysWhole, saysHalf] = [saying(near), saying(whole), saying(half)];
  // "In the wild" is said of a figure, and "the whale" of an article.
  const [saysBefore, saysLed] = [saying(before), saying(`${before} ${opening}`)];
  const says = ({ said, acts, term: { kind, forms, asked } }: Sought): boolean => {
    const isInside = kind === 'word' && new RegExp(`\\bin (?:the )?${asked}\\b`).test(topic);
    // Whoever stands further down, nothing need have been done to them.
    const own = kind === 'name' ? forms : forms.slice(0, areSuffered(acts) ? 0 : 1);
    return said.some(isInside ? saysHalf : saysWhole) || own.some(isInside ? saysBefore : saysLed);
  };
  // Beside other words of the topic, what is near in meaning tells enough.
  const isAnySum = PAID_IN.has(figure.unit) && sought.length === 1;
  const names = ({ forms: [asked = '', ...others] }: Term): boolean =>
    saysNear(asked) ||
    others.some((form) => (!isAnySum || areOneSum(asked, form)) && saysNear(form));
  const telling = sought.some(({ anybody }) => !anybody);
  const isSomebody = telling && canSuffer(figure.unit, 'kill');
  const counts = sought.map(
    ({ acts, anybody, beside, tells, term }, i) =>
      (isOf(figure, sought[i] as Held) && figure.unit !== TIMES) ||
      (suffers(figure, acts) && (!term.asked.includes('-') || names(term))) ||
      (anybody && isSomebody) ||
      (beside.has(figure.unit) && (tells?.test(near) ?? names(term))) ||
      (!areSuffered(acts) && isCounted(figure, term) && !isBeforeHead(figure, term)),
  );
  if (isOtherKind(figure, sought) || isOtherSum(figure, sought) || isNoAge(figure, sought))
    return 'other';
  const head = headOf(sought, topic);
  if (figure.unit === TIMES) {
    if (!sought.some((word) => word.units.has(TIMES) || isDoneIn(word))) return 'other';
  } else if (!counts.some((fit, i) => fit && !(telling && sought[i]?.anybody))) return 'other';
  else if (head !== null && !counts[head]) return 'other';
  return sought.every((word, i) => counts[i] || says(word)) ? 'fits' : 'unsaid';
}

/** What begins as the noun does is its verb: "donate", of a donation. */
const OF_ONE_STEM = 4;

/** Whether a word says of a sum what another one asks: a ransom is no cost, though it is for WordNet, nor a loan a debt. */
const areOneSum = (asked: string, form: string): boolean =>
  form.startsWith(asked.slice(0, OF_ONE_STEM)) ||
  (gaugeNamed(asked) !== null && gaugeNamed(asked) === gaugeNamed(form));

/** Whether a figure is of a place the topic names, by the place named nearest to it, or of another. */
type Where = 'there' | 'elsewhere' | 'open';

/** Where a figure is; 'open' when its passage, or the topic, names no place. */
export function whereOf({ passage, span }: StoredFigure, sought: readonly Sought[]): Where {
  const named = sought.flatMap(({ term }) => (term.kind === 'name' ? term.forms : []));
  if (named.length === 0) return 'open';
  const nearest = placeNearest(words(passage.text), placeIn(passage, span)[0]);
  if (nearest === null) return 'open';
  const stem = placeStem(nearest.key);
  const isThere = named.some(
    (form) =>
      form.split(' ').some((word) => placeStem(wordKey(word)) === stem) ||
      liesIn(nearest.key, form),
  );
  return isThere ? 'there' : 'elsewhere';
}

/** Whether one of the acts was done to what is counted; an attack that injures is not injured, nor are feet missing. */
const suffers = ({ unit, act }: StoredFigure, acts: ReadonlySet<string>): boolean =>
  act !== null &&
  acts.has(act) &&
  canSuffer(unit, act) &&
  (measureOf(unit) === null || !areSuffered(acts));

/** Whether a figure of times may say how often a word was done; nobody is killed five times. */
const isDoneIn = ({ acts: [act] }: Sought): boolean => act !== undefined && !peopleActs.has(act);

/** Whether they are done to people: "missing", whom a figure counts by its act and not by "on a missing plane". */
export const areSuffered = (acts: ReadonlySet<string>): boolean =>
  [...acts].some((act) => peopleActs.has(act));

/** Whether a word stands in the phrase that is counted: "people on board". */
export const isCounted = (
  { what, passage }: StoredFigure,
  { forms: [asked = ''] }: Term,
): boolean => what !== null && saying(wordsAt(passage.text, placeIn(passage, what)))(asked);

/** Whether a word only says which ones are counted: "one abortion provider" counts no abortions. */
export const isBeforeHead = (
  { what, unit, passage }: StoredFigure,
  { forms: [asked = ''] }: Term,
): boolean => {
  if (what === null) return false;
  const phrase = wordsAt(passage.text, placeIn(passage, what));
  const head = phrase.toLowerCase().lastIndexOf(unit);
  return head > 0 && saying(phrase.slice(0, head))(asked) && !saying(phrase.slice(head))(asked);
};

/**
 * What leads to a number that its source takes back: "124 people, not 142", "corrected to 124, down from 142",
 * "raised its forecast to 1.4 percent from 2".
 */
const DENIED =
  /\b(?:(?:not|rather than|instead of)\s+(?:the\s+)?|(?:(?:correct|lower|revis)(?:ed|es|ing)\b|(?:estimate|forecast|outlook|projection)\b[^.;]{0,60}?\bto\b)(?:[^.;]|\.(?=\d)){0,80}\bfrom )$/i;

/** Whether its source says that a number is wrong. */
export const isDenied = ({ span, passage }: StoredFigure): boolean =>
  DENIED.test(passage.text.slice(0, placeIn(passage, span)[0]));

/** "25 times more likely": how often nothing happened; "£6 million higher than the last bid" is no bid. */
const RATIO =
  /^\s*times\s+(?:as|bigger|faster|greater|higher|larger|less|longer|lower|more|the|worse)\b/i;
const DIFFERENCE =
  /^(?:\s\p{L}+){0,2}\s(?:bigger|cheaper|fewer|greater|higher|larger|less|lower|more|smaller) than(?!\s(?:an?|half|one|two|\d))\b/iu;

/** Whether a figure compares two numbers instead of counting. */
export const isRatio = ({ unit, span, passage }: StoredFigure): boolean => {
  const behind = passage.text.slice(placeIn(passage, span)[1]);
  return (
    (unit === TIMES && RATIO.test(behind)) || (measureOf(unit) !== null && DIFFERENCE.test(behind))
  );
};

/** Whether others suffered than the topic names: six adults, when children killed are asked for. */
const isOtherKind = ({ unit, act }: StoredFigure, sought: readonly Sought[]): boolean =>
  act !== null &&
  sought.some(({ acts }) => acts.has(act)) &&
  !isOpen(unit) &&
  !sought.some(({ units, near }) => units.has(unit) && !near.has(unit)) &&
  sought.some(
    ({ units, near, acts, anybody }) =>
      !(anybody || acts.has(act) || units.has(unit)) &&
      [...units].some((one) => !near.has(one) && isKind(one)),
  );

/** "Lost $5 million", "lost nearly $5 million". */
const LOST =
  /\b(?:lose|loses|losing|lost)(?: (?:about|almost|around|at least|more than|nearly|over|some|up to))?\s$/i;
/** What any sum may be. */
const ANY_SUM = /^(?:damage|price)$/;
const [LOSS, PAY, PRICE] = ['loss', 'pay', 'price'] as const;

/** What a sum is of, as its clause says: "salary", "loss"; null where it does not. */
const sumOf = ({ passage, span }: StoredFigure): string | null => {
  const place = placeIn(passage, span);
  if (LOST.test(passage.text.slice(0, place[0]))) return LOSS;
  return gaugeOf(words(passage.text), passage.text, place);
};

/** Whether a figure is a sum that was lost, which nobody was paid or paid for. */
export const isLoss = (figure: StoredFigure): boolean =>
  PAID_IN.has(figure.unit) && sumOf(figure) === LOSS;

/** Whether a sum is one of another name than the topic's: a loss, when pay is asked for or what was paid. */
const isOtherSum = (figure: StoredFigure, sought: readonly Held[]): boolean => {
  const asked = sought.flatMap(({ term }) => gaugeNamed(term.asked) ?? []);
  const isAny = asked.length === 0 || asked.some((one) => ANY_SUM.test(one));
  if (asked.includes(PRICE) && isYearly(figure) && sumOf(figure) !== PRICE) return true;
  if (isAny) return sought.some(({ acts }) => acts.has(PAY)) && isLoss(figure);
  const own = PAID_IN.has(figure.unit) ? sumOf(figure) : null;
  return own !== null && !asked.includes(own);
};

/** Whether an age is asked for and a figure is none: "three years later", "for 44 years". */
const isNoAge = (figure: StoredFigure, sought: readonly Sought[]): boolean =>
  // The years of an age read by itself, "Ann Poe, 42,", stand nowhere.
  sought.some(({ term }) => asksAge(term.asked)) && figure.what !== null && ageOf(figure) === null;

const isKind = (unit: string): boolean => !isOpen(unit) && canSuffer(unit, 'kill');

/** "Cost of the strikes" counts costs: the word before "of" must be counted itself. */
function headOf(sought: readonly Sought[], topic: string): number | null {
  const before = /^(.*?)\s+of\s/i.exec(topic)?.[1];
  if (before === undefined) return null;
  const place = sought.findIndex(({ term }) => before.includes(term.asked));
  return place < 0 ? null : place;
}
