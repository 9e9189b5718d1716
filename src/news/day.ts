const A_DAY = 24 * 60 * 60 * 1000;

/** The day of an ISO date or time, counted from 1970; NaN where it is none, as ''. */
export const dayNumber = (date: string): number => Date.parse(date.slice(0, 10)) / A_DAY;
