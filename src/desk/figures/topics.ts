import { LIVES_LOST } from '../../brief/figures/kind.ts';
import { lemmas } from '../../meaning/morphy.ts';

const MONEY =
  `dollars dollar pounds pound euros euro rupees rupee yen yuan won reais real roubles rouble rubles
  ruble lira shekels shekel naira francs franc crowns crown kroner krone kronor krona korunas koruna
  zlotys zloty forints forint hryvnias hryvnia pesos peso rand rands dinars dinar dirhams dirham riyals
  riyal rials rial baht ringgit rupiah dong shillings shilling taka lari leva lev lei leu`.split(
    /\s+/,
  );

const LENGTHS = 'm metre metres meter meters ft foot feet cm centimetres inches storeys'.split(' ');
const DURATIONS = 'minute minutes hour hours day days week weeks month months year years'.split(
  ' ',
);

const MASSES = 'kg kilogram kilograms kilos tonne tonnes ton tons lb lbs ounces grams'.split(' ');

/** Topics that are measured, not counted: the units their figures come in, or the act that is counted. */
const MEASURED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    money: MONEY,
    speed: ['mph', 'kph', 'kmh', 'knots'],
    temperature: ['degrees'],
    age: ['years'],
    distance: ['miles', 'kilometers', 'kilometres', 'km', 'meters', 'metres'],
    duration: DURATIONS,
    length: [...LENGTHS, ...DURATIONS],
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

/** Whether a word asks how old somebody is. */
export const asksAge = (word: string): boolean => /^ages?$/i.test(word);

/** The units of what is paid or owed. */
export const PAID_IN: ReadonlySet<string> = new Set(MONEY);
const ATTENDING: ReadonlySet<string> = new Set(
  'people protesters demonstrators marchers fans spectators mourners'.split(' '),
);
const TRAVELLING: ReadonlySet<string> = new Set(
  'people passengers crew tourists pilgrims migrants sailors'.split(' '),
);

const HOUSED: ReadonlySet<string> = new Set(
  'people residents inhabitants tourists customers families households homes houses businesses'.split(
    ' ',
  ),
);

/** What counts as what a topic names where a passage says so. */
interface Beside {
  readonly units: ReadonlySet<string>;
  /** What the passage must say, where more than the word itself says it: "worth" for the price. */
  readonly tells: RegExp | null;
}

const paid = (tells: RegExp | null): Beside => ({ units: PAID_IN, tells });

/** Nouns, and what stands beside them in a passage that tells of it. */
const BESIDE: readonly (readonly [nouns: string, beside: Beside])[] = [
  ['cost', paid(/\b(?:bill|charges?|costs?|costing|damages?|expenses?|prices?|spen[dt]|worth)\b/i)],
  [
    'price',
    paid(
      /\bcost(?:s|ing)?(?: (?:about|around|at least|just|less than|more than|nearly|only|over|under|up to))? [^\s\p{L}]|\b(?:apiece|b(?:uy|uys|ought)|bids?|charged?|charges|fees?|offer(?:ed|s)?|pa(?:id|y|ys)|per|pric(?:e[ds]?|ing)|s(?:ale|ell|ells|old)|worth)\b|\ban? (?:barrel|gallon|kilo|litre|liter|night|ounce|pound|share|ticket|ton|tonne)\b/iu,
    ),
  ],
  ['budget', paid(/\b(?:allocat\p{L}+|budget\p{L}*|spen[dt]|spending)\b/iu)],
  ['value', paid(/\b(?:pric(?:e[ds]?|ing)|valu(?:ation|e[ds]?|ing)|worth)\b/i)],
  ['bid offer', paid(/\b(?:bids?|bidding|offer(?:s|ed|ing)?)\b/i)],
  [
    'wage salary income earnings',
    paid(
      /\b(?:earn(?:s|ed|ing|ings)?|income|pa(?:id|y|ys)\b(?:[^,.;:]|,(?=\d)){0,40}\ba (?:month|week|year)|-a-(?:month|week|year)\b|remuneration|salar(?:y|ies)|wages?)\b/i,
    ),
  ],
  [
    `expense payment repayment fee fine tax pay pension allowance bonus prize reward bribe ransom debt loan mortgage
    rent bill loss profit revenue sale turnover worth damage compensation settlement donation shares grant aid fund
    funding investment spending expenditure subsidy deal stake bail bond deficit dividend subscription repay claim
    spend donate invest owe earn raise lawsuit suit sue`,
    paid(null),
  ],
  [
    'turnout attendance crowd audience march rally protest demonstration',
    { units: ATTENDING, tells: null },
  ],
  [
    'protester protestor demonstrator marcher',
    {
      units: ATTENDING,
      tells: /\b(?:demonstrat|march(?:ed|es|ing)?\b|protest|rall(?:y|ied|ies)\b)/i,
    },
  ],
  [
    'dead death die fatality kill toll',
    {
      units: new Set(['lives']),
      tells: LIVES_LOST,
    },
  ],
  [
    'evacuate evacuation evacuee',
    {
      units: HOUSED,
      tells:
        /\b(?:evacuat\p{L}+|(?:advis|ask|order|told|urg)\p{L}*(?: \S+){0,5}? (?:out\b|to (?:flee|get out|leave)))/u,
    },
  ],
  [
    'outage blackout power electricity',
    {
      units: HOUSED,
      tells:
        /\b(?:blackouts?|outages?|(?:cut|lost|no|without)(?: \S+)? (?:electricity|power)|power (?:cuts?|failures?))\b/,
    },
  ],
  [
    'viewer viewership',
    {
      units: new Set(['people', 'viewers', 'households']),
      tells: /\b(?:audience|tun(?:ed|ing) in|view(?:ed|ers?)|watch(?:ed|ing)?)\b/,
    },
  ],
  [
    'aboard',
    {
      units: TRAVELLING,
      tells: /\b(?:aboard|on board|(?:carri|ferri)(?:ed|es)|carrying|ferrying)\b/i,
    },
  ],
];

const besideNoun: ReadonlyMap<string, Beside> = new Map(
  BESIDE.flatMap(([nouns, beside]) => nouns.split(/\s+/).map((noun) => [noun, beside] as const)),
);

/** What fits one of the nouns where a passage says so: money for what is paid, people for a turnout. */
export const besideOf = (nouns: ReadonlySet<string>): Beside | null => {
  const all = [...nouns].flatMap((noun) => besideNoun.get(noun) ?? []);
  return all.find(({ tells }) => tells !== null) ?? all[0] ?? null;
};

/** Whether the nouns ask for a sum that passages tell of in several words. */
export const areSums = (nouns: ReadonlySet<string>): boolean => {
  const beside = besideOf(nouns);
  return beside?.units === PAID_IN && beside.tells !== null;
};

/** Words that WordNet has for people, and that news rather has for things and beasts. */
export const NOBODY: ReadonlySet<string> = new Set('animal body carrier head'.split(' '));
