import { lemmas } from '../../meaning/morphy.ts';

const MONEY =
  `dollars dollar pounds pound euros euro rupees rupee yen yuan won reais real roubles rouble rubles
  ruble lira shekels shekel naira francs franc crowns crown kroner krone kronor krona korunas koruna
  zlotys zloty forints forint hryvnias hryvnia pesos peso rand rands dinars dinar dirhams dirham riyals
  riyal rials rial baht ringgit rupiah dong shillings shilling taka lari leva lev lei leu`.split(
    /\s+/,
  );

const LENGTHS = 'm metre metres meter meters ft foot feet cm centimetres inches storeys'.split(' ');

const MASSES = 'kg kilogram kilograms kilos tonne tonnes ton tons lb lbs ounces grams'.split(' ');

/** Topics that are measured, not counted: the units their figures come in, or the act that is counted. */
const MEASURED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    money: MONEY,
    speed: ['mph', 'kph', 'kmh', 'knots'],
    temperature: ['degrees'],
    age: ['years'],
    distance: ['miles', 'kilometers', 'kilometres', 'km', 'meters', 'metres'],
    duration: ['minutes', 'hours', 'days', 'weeks', 'months', 'years'],
    height: LENGTHS,
    width: LENGTHS,
    depth: LENGTHS,
    weight: MASSES,
    share: ['percent'],
    percentage: ['percent'],
    death: ['kill', 'die'],
    dead: ['kill', 'die'],
    toll: ['kill', 'die'],
    fatality: ['kill', 'die'],
    casualty: ['kill', 'die', 'injure', 'wound', 'hurt'],
    injury: ['injure', 'wound', 'hurt'],
    victim: ['kill', 'die', 'injure', 'wound', 'hurt'],
    employee: ['employ'],
    staff: ['employ'],
    worker: ['employ'],
    workforce: ['employ'],
  }),
);

/** Shares are bought and sold; a share is a part. */
const NO_MEASURE = 'shares';

/** The units of what a word asks to have measured, or the act that is counted. */
export const measuresIn = (word: string): readonly string[] =>
  word === NO_MEASURE
    ? []
    : [...new Set([word, ...lemmas(word, 'n'), ...lemmas(word, 'v')])].flatMap(
        (lemma) => MEASURED.get(lemma) ?? [],
      );

const EARNED =
  /\b(?:earn(?:s|ed|ing|ings)?|income|pa(?:id|y|ys)\b[^,.;:]{0,40}\ba (?:month|week|year)|remuneration|salar(?:y|ies)|wages?)\b/i;
const OFFERED = /\b(?:bids?|bidding|offer(?:s|ed|ing)?)\b/i;

/** What money is asked for, and the words of a passage one of which says that it is of that. */
const PRICED: ReadonlyMap<string, RegExp> = new Map([
  ['cost', /\b(?:bill|charges?|costs?|costing|damages?|expenses?|prices?|spen[dt]|worth)\b/i],
  [
    'price',
    /\bcost(?:s|ing)?(?: (?:about|around|at least|just|less than|more than|nearly|only|over|under|up to))? [^\s\p{L}]|\b(?:apiece|b(?:uy|uys|ought)|bids?|charged?|charges|fees?|offer(?:ed|s)?|pa(?:id|y|ys)|per|pric(?:e[ds]?|ing)|s(?:ale|ell|ells|old)|worth)\b|\ban? (?:barrel|gallon|kilo|litre|liter|night|ounce|pound|share|ticket|ton|tonne)\b/iu,
  ],
  ['budget', /\b(?:allocat\p{L}+|budget\p{L}*|spen[dt]|spending)\b/iu],
  ['value', /\b(?:pric(?:e[ds]?|ing)|valu(?:ation|e[ds]?|ing)|worth)\b/i],
  ...['wage', 'salary', 'income', 'earnings'].map((noun) => [noun, EARNED] as const),
  ...['bid', 'offer'].map((noun) => [noun, OFFERED] as const),
]);

/** What a passage must say for money to be what the nouns ask for; null where any will do that says them. */
export const pricing = (nouns: ReadonlySet<string>): RegExp | null =>
  [...nouns].map((noun) => PRICED.get(noun)).find((words) => words !== undefined) ?? null;

/** What a passage must say for what stands beside it to be what the nouns ask for; null where it must say them. */
export const telling = (nouns: ReadonlySet<string>): RegExp | null =>
  pricing(nouns) ?? ([...nouns].some((noun) => MARCHERS.has(noun)) ? MARCHED : null);

/** What is paid or owed: money fits it in a passage that says the word, or one near it. */
const PAID: ReadonlySet<string> = new Set(
  `expense payment repayment fee fine tax pay pension allowance bonus prize reward bribe
  ransom debt loan mortgage rent bill loss profit revenue sale turnover worth
  damage compensation settlement donation shares grant aid fund funding investment spending expenditure
  subsidy deal stake bail bond deficit dividend subscription pay repay claim spend donate invest owe earn raise
  lawsuit suit sue`.split(/\s+/),
);

/** The units of what is paid or owed. */
export const PAID_IN: ReadonlySet<string> = new Set(MONEY);

/** How many came: people fit it in a passage that says the word. */
const ATTENDED: ReadonlySet<string> = new Set(
  'turnout attendance crowd audience march rally protest demonstration'.split(' '),
);
/** Those who came, and what a passage says that people came to. */
const MARCHERS: ReadonlySet<string> = new Set(
  'protester protestor demonstrator marcher'.split(' '),
);
const MARCHED = /\b(?:demonstrat|march(?:ed|es|ing)?\b|protest|rall(?:y|ied|ies)\b)/i;
const ATTENDING: ReadonlySet<string> = new Set(
  'people protesters demonstrators marchers fans spectators mourners'.split(' '),
);

/** The units that fit a noun where the passage says it: money for what is paid, people for a turnout. */
export function unitsBeside(nouns: ReadonlySet<string>): ReadonlySet<string> {
  const all = [...nouns];
  if (pricing(nouns) !== null || all.some((noun) => PAID.has(noun))) return PAID_IN;
  return all.some((noun) => ATTENDED.has(noun) || MARCHERS.has(noun)) ? ATTENDING : new Set();
}

/** Words that WordNet has for people, and that news rather has for things and beasts. */
export const NOBODY: ReadonlySet<string> = new Set('animal body carrier head'.split(' '));
