import { placeIn, type Told } from '../../news/passage.ts';
import type { Figure } from '../../news/reading.ts';
import { wordsAt } from '../../news/span.ts';
import { looseNumber, type Measure, measureOf } from './units.ts';

/** A figure with the passage it stands in. */
export type Counted = Figure & { readonly passage: Told };

/** The values a figure allows, in the base unit of its dimension. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** The number as it is written, in the base unit. */
  readonly said: number;
  readonly vague: boolean;
}

/**
 * "About 100" and "nearly 100" are read as within a tenth: round numbers are used for a tenth to
 * either side (Krifka 2007, "Approximate Interpretation of Number Words").
 */
const ABOUT = 0.1;
const slackOf = (number: number): number => ABOUT * Math.abs(number);
/** A converted value is a rounded one: "3 miles (5 kilometers)" is off by 4 %. */
export const CONVERTED = 0.06;
/** From here on an exact number may be the rounding of another ("1.2 million"). */
const ROUNDED_FROM = 1000;

/** Which values a figure allows: "more than 50" is open above, "about 100" is 90 to 110. */
export const intervalOf = (figure: Figure): Interval => {
  const factor = measureOf(figure.unit)?.factor ?? 1;
  const low = figure.low * factor;
  const high = figure.high === null ? Number.POSITIVE_INFINITY : figure.high * factor;
  const said = high === Number.POSITIVE_INFINITY || low > 0 ? low : high;
  const { qualifier } = figure;
  const vague = qualifier !== 'exactly' || low !== high;
  if (qualifier === 'about' && low === high) {
    const slack = slackOf(figure.low) * factor;
    return { low: low - slack, high: high + slack, said, vague };
  }
  if (qualifier === 'nearly') {
    const top = Number.isFinite(high) ? high : low;
    const slack = slackOf(figure.high ?? figure.low) * factor;
    return { low: Math.min(low, top - slack), high: top, said: top, vague };
  }
  return { low, high, said, vague };
};

/** Whether a number is the other one rounded: "54 percent" of 54.4, "1.2 million" of 1,234,567. */
const roundedTo = (value: number, like: number): boolean => {
  if (Number.isInteger(like) && !Number.isInteger(value)) return Math.round(value) === like;
  if (like < ROUNDED_FROM) return false;
  const digits = String(like).replace(/0+$/, '').length;
  return Number(value.toPrecision(Math.max(1, digits))) === like;
};

/** Open intervals that begin further apart than this are hardly said of one thing. */
const FAR = 1.5;

/** How two figures of one unit class stand to each other; `far`: no more than not excluded. */
export type Relation = 'same' | 'compatible' | 'far' | 'apart';

/** "Dozens" are no thousand. */
const LOOSE = 20;

/** Whether a figure is a plural magnitude. */
export const isLoose = ({ span, passage }: Counted): boolean =>
  looseNumber.test(wordsAt(passage.text, placeIn(passage, span)));

/** A figure ready to be compared with many others. */
export interface Weighed {
  readonly figure: Counted;
  readonly interval: Interval;
  readonly measure: Measure | null;
  /** Whether it is a plural magnitude. */
  readonly loose: boolean;
}

/** Gets a figure ready to be compared. */
export const weigh = (figure: Counted): Weighed => ({
  figure,
  interval: intervalOf(figure),
  measure: measureOf(figure.unit),
  loose: isLoose(figure),
});

/** Ages and terms of other ends: "10 to 14" and "10 to 15" overlap, and are not the same for all that. */
const areOtherSpans = ({ figure: a, measure }: Weighed, { figure: b }: Weighed): boolean =>
  measure?.dimension === 'time' &&
  a.unit === b.unit &&
  [a, b].every(({ low, high, qualifier }) => qualifier === 'between' && low < (high ?? low)) &&
  (a.low !== b.low || a.high !== b.high);

/** Whether of two that may be one the larger number is much larger; two bounds of a measure are hardly of one. */
const areFar = (a: Weighed, b: Weighed): boolean => {
  const [fewer, more] = a.interval.said <= b.interval.said ? [a, b] : [b, a];
  if (fewer.loose) return more.interval.said > fewer.interval.said * LOOSE;
  const areBounds = Math.min(a.interval.high, b.interval.high) === Number.POSITIVE_INFINITY;
  return more.interval.said > fewer.interval.said * (areBounds && a.measure ? 1 + ABOUT : FAR);
};

/** Compares two figures of one unit class, whether or not they count the same thing. */
export const relate = (a: Weighed, b: Weighed): Relation => {
  const [left, right] = [a.interval, b.interval];
  const slack = a.figure.unit !== b.figure.unit && a.measure !== b.measure ? CONVERTED : 0;
  const near = (x: number, y: number) => Math.abs(x - y) <= slack * Math.max(x, y);
  const asFar = left.high === right.high || near(left.high, right.high);
  const bothExact = !left.vague && !right.vague;
  const alike = asFar && a.figure.qualifier === b.figure.qualifier;
  if (near(left.said, right.said) && (bothExact || alike)) return 'same';
  if (areOtherSpans(a, b)) return 'apart';
  if (left.low <= right.high * (1 + slack) && right.low <= left.high * (1 + slack)) {
    return areFar(a, b) ? 'far' : 'compatible';
  }
  if (roundedTo(left.said, right.said) || roundedTo(right.said, left.said)) return 'compatible';
  return 'apart';
};
