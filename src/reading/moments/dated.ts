/** Which one is meant of those that come again: "last May", "this week", "next Friday". */
export type Which = 'last' | 'this' | 'next';

/** What periods are counted in. */
export type Unit = 'day' | 'week' | 'month' | 'year';

/** A date as the words give it, before it is resolved. Months count from 1, Sunday is 0. */
export type Dated =
  | DayDated
  | MonthDated
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  | PartDated
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which | null }
  | { readonly kind: 'period'; readonly unit: Unit; readonly which: Which }
  /** "the weekend" says not which. */
  | { readonly kind: 'weekend'; readonly which: Which | null }
  | { readonly kind: 'ago'; readonly count: number; readonly unit: Unit }
  | { readonly kind: 'near'; readonly days: number }
  /** Minutes of the day, and the zone's minutes ahead of UTC. */
  | { readonly kind: 'clock'; readonly minutes: number; readonly zone: number };

/** The year a date says it is of: "2021", "last year"; neither where it says none. */
interface OfYear {
  readonly year: number | null;
  readonly of: Which | null;
}

/** "the first half of 2021", by its first and last month. */
interface PartDated extends OfYear {
  readonly kind: 'part';
  readonly first: number;
  readonly last: number;
}

/** "May 3", "3-5 May 2021", "Monday, May 3". */
export interface DayDated extends OfYear {
  readonly kind: 'date';
  readonly month: number;
  readonly day: number;
  /** The last day of "3-5 May". */
  readonly until: number | null;
  readonly weekday: number | null;
}

/** "May 2021", "last May". */
export interface MonthDated extends OfYear {
  readonly kind: 'month';
  readonly month: number;
  readonly which: Which | null;
}
