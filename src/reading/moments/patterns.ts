import { FEASTS, MONTHS, NUMERALS, WEEKDAYS, ZONE_MINUTES } from '../tables/calendar.ts';
import type { Dated } from './dated.ts';
import * as read from './groups.ts';

/** A way to write a date, and what it reads from the groups it caught. */
type Pattern = readonly [RegExp, (groups: read.Groups) => Dated | null];

/* Without its sign a sentence has no date of that kind: most sentences with a date are tried for one or two. */
const SIGNS = {
  month: /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/,
  weekday: /(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/,
  year: /\d{4}/,
  part: /(?:half|quarter) of/,
  ago: /\sago\b/,
  clock: /\d\s?[aApP]\.?[mM]/,
  word: /[Ll]ast|[Tt]his|[Nn]ext|[Pp]ast|[Cc]oming|day\b|[Tt]o(?:night|morrow)|the weekend/,
  feast: /Christmas|New Year|Boxing|Valentine|Halloween/,
};

const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/* "Sept." has a full stop of its own, that of "September." is the sentence's. */
const MONTH = `(?<month>${[...MONTHS.keys()]
  .sort((a, b) => b.length - a.length)
  .map(capital)
  .join('|')})\\b`;
const DOT = '(?:(?<=Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.)?';
const WEEKDAY = `(?<weekday>${[...WEEKDAYS.keys()].map(capital).join('|')})`;
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const UNTIL = '(?:\\s?(?:[-–—]|to|and|through|until)\\s?(?<until>[0-3]?\\d)(?:st|nd|rd|th)?)?';
const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)';
/* "2019", "last year" */
const OF_YEAR = `(?:,?\\s+${YEAR}\\b|\\s+(?:of\\s+)?(?<of>last|this|next) year\\b)`;
const LAST_YEAR = '(?<last>(?:1[5-9]|20)\\d\\d)';
const PART = '(?:\\s+(?:early\\s+)?(?:morning|afternoon|evening|night))?';
const WHICH = '(?<which>[Ll]ast|[Tt]his(?: past| coming)?|[Nn]ext|[Pp]ast|[Cc]oming)';
const ON = `(?:\\b${WEEKDAY},?\\s+(?:the\\s+)?)?`;
/* Words that ask for a date: without one "may" and "march" are words, and 1990 counts something. */
const ASKING =
  '[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|of|[Dd]uring|[Ff]rom|[Ee]arly|[Ll]ate|mid|through|before|after|to';

/* "on Halloween", not "a Halloween party" */
const FEAST_ON = '[Oo]n|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]fter|[Bb]y|[Ff]rom|[Ll]ast';
const FEAST = `(?<feast>${[...FEASTS.keys()].join('|').replaceAll("'", "['’]")})\\b`;

const global = (source: string): RegExp => new RegExp(source, 'g');

const BY_SIGN: readonly (readonly [sign: RegExp, patterns: readonly Pattern[]])[] = [
  [SIGNS.year, [[/(?<![\w-])(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?![\w-])/g, read.dateOf]]],
  [
    SIGNS.month,
    [
      [
        global(`${ON}\\b${MONTH}${DOT}\\s*${DAY}\\b(?![:.]\\d|,\\d{3})${UNTIL}${OF_YEAR}?`),
        read.dateOf,
      ],
      [
        global(
          `${ON}(?<![\\d.,:$£€])\\b${DAY}${UNTIL}\\s+(?:of\\s+)?${MONTH}(?:${DOT}${OF_YEAR})?`,
        ),
        read.dateOf,
      ],
      [global(`\\b${MONTH}${DOT}(?:\\s+of(?=\\s+\\d))?${OF_YEAR}`), read.monthOf],
      [
        global(
          `(?:(?<=\\b(?:${ASKING}|between|and)[ -])|\\b${WHICH}\\s+)${MONTH}(?!\\.?\\s*\\d|\\s+[A-Z]|-[a-z]+-)`,
        ),
        read.monthOf,
      ],
    ],
  ],
  [SIGNS.feast, [[global(`(?<=\\b(?:${FEAST_ON}) )${FEAST}(?:${OF_YEAR})?`), read.feastOf]]],
  [SIGNS.weekday, [[global(`(?:\\b${WHICH}\\s+)?\\b${WEEKDAY}\\b${PART}`), read.weekdayOf]]],
  [
    SIGNS.part,
    [
      [
        global(
          `\\b(?<part>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth) (?<unit>half|quarter) of(?: the year)?${OF_YEAR}`,
        ),
        read.partOf,
      ],
    ],
  ],
  [
    SIGNS.year,
    [
      [/\b(?<decade>(?:1[5-9]|20)\d)0s\b/g, read.yearsOf],
      [global(`(?<=\\b[Bb]etween\\s)${YEAR}\\s+and\\s+${LAST_YEAR}\\b`), read.yearsOf],
      [
        global(
          `(?<![\\d$£€.,])\\b${YEAR}(?:\\s?[-–—/]\\s?|\\s+(?:to|until|through)\\s+)(?<last>(?:1[5-9]|20)\\d\\d|\\d\\d)\\b(?![\\d,.-]\\d)`,
        ),
        read.yearsOf,
      ],
      [
        global(
          `(?<=\\b(?:${ASKING}|(?:19|20)\\d\\d and)[ -])${YEAR}\\b(?![,.]?\\d|\\s?(?:%|percent|people|(?!(?:h?as|is|its|this|was)\\b)[a-z]+s\\b))`,
        ),
        read.yearsOf,
      ],
    ],
  ],
  [
    SIGNS.ago,
    [
      [
        global(
          `(?<!\\b[Hh]alf )\\b(?<count>\\d{1,2}|${[...NUMERALS.keys()].join('|')})\\s+(?<unit>day|week|month|year)s?\\s+ago\\b(?: today\\b)?`,
        ),
        read.agoOf,
      ],
    ],
  ],
  [
    SIGNS.word,
    [
      [
        global(`(?<!\\b[Tt]he )\\b${WHICH}\\s+(?<unit>week|month|year|weekend)\\b(?!-)`),
        read.periodOf,
      ],
      [
        /\b(?:[Oo]ver|[Aa]t|[Oo]n|[Dd]uring) the weekend\b(?!-| (?:of|before|after|that)\b)/g,
        read.weekendOf,
      ],
      [
        /\b(?:(?<earlier>[Tt]he day before yesterday)|(?<later>[Tt]he day after tomorrow)|(?<last>[Ll]ast night|[Yy]esterday)|[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening)|(?<next>[Tt]omorrow))\b/g,
        read.nearOf,
      ],
    ],
  ],
  [
    SIGNS.clock,
    [
      [
        global(
          `(?<![\\d(:.])(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))?\\s?(?<half>[aApP])\\.?[mM]\\.?,? (?<zone>${[...ZONE_MINUTES.keys()].join('|')})\\b`,
        ),
        read.clockOf,
      ],
    ],
  ],
];

/** By the sign each of them needs; tried in this order, what one has taken no later one reads again. */
export const PATTERNS = BY_SIGN.map(([sign, patterns]) => ({
  sign,
  patterns: patterns.map(([pattern, read]) => ({ pattern, read })),
}));
