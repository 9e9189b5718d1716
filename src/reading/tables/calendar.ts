/** Names of the days, small letters, with the day's number: Sunday is 0. */
export const DAYS: ReadonlyMap<string, number> = new Map([
  ['sunday', 0],
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sun', 0],
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
]);

/** Names of the months, small letters, with the month's number from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['april', 4],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['september', 9],
  ['october', 10],
  ['november', 11],
  ['december', 12],
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);

/** Full names of the days alone, small letters: "Sun" and "Sat" are words. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [...DAYS].filter(([name]) => name.endsWith('day')),
);

/** Small numbers as words. */
export const NUMERALS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
]);

/** Words before a day's name that make it no day of this week: "Black Friday", "every Monday". */
export const NOT_THIS_DAY: ReadonlySet<string> = new Set(
  `a an ash black bloody cyber each easter every fat following giving good holy most one palm
  previous prior shrove some super that`.split(/\s+/),
);

/** Words after a day's name that make it part of a name: "Sunday Times". */
export const DAY_NAMES: ReadonlySet<string> = new Set(
  `Express Herald Independent Journal Life Live Magazine Mail Mirror Night Football Observer Page
  People Post School Star Sun Telegraph Times Tribune Today Tonight World`.split(/\s+/),
);

/** Words after a day and month that make them part of a name: "May 1 Movement". */
export const DATE_NAMES: ReadonlySet<string> = new Set(
  'Agreement Alliance Brigade Bridge Coalition Movement Revolution Square Stadium'.split(' '),
);

/** Known days that go by a name; `[words, ISO day]`. */
export const NAMED_DAYS: readonly (readonly [RegExp, string])[] = [
  [/\b9\/11\b|\bSept(?:ember|\.)? 11(?:th)?(?=,? (?:terror(?:ist)? )?attacks?\b)/g, '2001-09-11'],
];

/** Time zones of the news, with their minutes ahead of UTC. Clock changes hardly move a day. */
export const ZONE_MINUTES: ReadonlyMap<string, number> = new Map([
  ['EST', -300],
  ['EDT', -240],
  ['ET', -300],
  ['CST', -360],
  ['CDT', -300],
  ['MST', -420],
  ['MDT', -360],
  ['PST', -480],
  ['PDT', -420],
  ['PT', -480],
  ['GMT', 0],
  ['UTC', 0],
  ['BST', 60],
  ['CET', 60],
  ['CEST', 120],
  ['EET', 120],
  ['IST', 330],
  ['JST', 540],
  ['AEST', 600],
]);

/** Days that have a name and the same date every year: month and day. */
export const FEASTS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["New Year's Day", [1, 1]],
  ["Valentine's Day", [2, 14]],
  ['Halloween', [10, 31]],
  ['Christmas Eve', [12, 24]],
  ['Christmas Day', [12, 25]],
  ['Boxing Day', [12, 26]],
  ["New Year's Eve", [12, 31]],
]);
