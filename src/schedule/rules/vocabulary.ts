/** Number words, as they stand in "every two hours". */
export const NUMBERS: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  first: '1st',
  second: '2nd',
  third: '3rd',
  fourth: '4th',
  fifth: '5th',
  once: '1x',
  twice: '2x',
  thrice: '3x',
};

/** Days of the week by patterns of their words, Sunday 0; all but the groups may stand in a range. */
export const WEEK_DAYS: readonly (readonly [string, readonly number[]])[] = [
  ['sun(?:days?)?', [0]],
  ['mon(?:days?)?', [1]],
  ['tue(?:s(?:days?)?)?', [2]],
  ['wed(?:s|nesdays?)?', [3]],
  ['thu(?:rs?(?:days?)?)?', [4]],
  ['fri(?:days?)?', [5]],
  ['sat(?:urdays?)?', [6]],
  ['weekdays?|work(?:ing)? ?days?|business days?', [1, 2, 3, 4, 5]],
  ['weekends?', [0, 6]],
];

/** How a day of the week is printed. */
export const WEEK_DAY_WORDS = [
  'sundays',
  'mondays',
  'tuesdays',
  'wednesdays',
  'thursdays',
  'fridays',
  'saturdays',
] as const;

/** How all days are printed. */
export const EVERY_DAY = 'every day';

/** How several days of the week are printed that have a name together, by their numbers. */
export const WEEK_DAY_GROUPS: ReadonlyMap<string, string> = new Map([
  ['1,2,3,4,5', 'weekdays'],
  ['0,6', 'weekends'],
]);

/** Times that have a name, in minutes since midnight. */
export const NAMED_TIMES: ReadonlyMap<string, number> = new Map([
  ['midnight', 0],
  ['noon', 720],
  ['midday', 720],
]);

/** The minute of the day from which the twelve hours run that a word means. */
export const HALVES: ReadonlyMap<string, number> = new Map([
  ['am', 0],
  ['morning', 0],
  ['pm', 720],
  ['afternoon', 720],
  ['evening', 720],
  ['night', 1080],
]);

/** Intervals that are one word or a set phrase, in minutes. */
export const NAMED_STEPS: ReadonlyMap<string, number> = new Map([
  ['hourly', 60],
  ['every hour', 60],
  ['each hour', 60],
  ['every minute', 1],
  ['each minute', 1],
  ['half-hourly', 30],
  ['half hourly', 30],
  ['every half hour', 30],
  ['every half an hour', 30],
  ['every half-hour', 30],
  ['every quarter hour', 15],
  ['every quarter of an hour', 15],
  ['every other hour', 120],
  ['1x an hour', 60],
  ['1x per hour', 60],
]);

/** A pattern of any of some words; the longest is tried first. */
export const choice = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');
