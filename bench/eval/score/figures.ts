import type { Figure } from '../../../src/news/reading.ts';
import type { GoldFigure } from '../gold.ts';
import { sameUnit } from './units.ts';

const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

/* The number the text states of an interval: its upper end when the lower one is only implied. */
const stated = ({ low, high, qualifier }: Pick<Figure, 'low' | 'high' | 'qualifier'>): number =>
  /less than|at most|up to/.test(qualifier) ? (high ?? low) : low;

/** Whether value and openness are right. */
export function sameValue(wanted: GoldFigure, given: Figure): boolean {
  if (wanted.vague) return given.high === null;
  if ((wanted.high === null) !== (given.high === null)) return false;
  const ends = wanted.qualifier !== 'between' || close(wanted.high ?? 0, given.high ?? 0);
  return ends && close(stated(wanted), stated(given));
}

/** Whether value, qualifier and unit are right. */
export const sameFigure = (wanted: GoldFigure, given: Figure): boolean =>
  sameValue(wanted, given) &&
  (wanted.vague === true || wanted.qualifier === given.qualifier) &&
  sameUnit(wanted.unit, given.unit);
