const MONEY =
  `dollars dollar pounds pound euros euro rupees rupee yen yuan won reais real roubles rouble rubles
  ruble lira shekels shekel naira francs franc`.split(/\s+/);

const LENGTHS = 'm metre metres meter meters ft foot feet cm centimetres inches storeys'.split(' ');

const MASSES = 'kg kilogram kilograms kilos tonne tonnes ton tons lb lbs ounces grams'.split(' ');

/** Topics that are measured, not counted: the units their figures come in, or the act that is counted. */
export const MEASURED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    cost: MONEY,
    price: MONEY,
    budget: MONEY,
    money: MONEY,
    value: MONEY,
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
  }),
);

/** What is paid or owed: money fits it in a passage that says the word, or one near it. */
const PAID: ReadonlySet<string> = new Set(
  `expense payment repayment fee fine tax salary wage pay pension allowance bonus prize reward bribe
  ransom debt loan mortgage rent bill loss profit revenue income earnings sale turnover worth
  damage compensation settlement donation grant aid fund funding investment spending expenditure
  subsidy deal bid stake bail bond deficit dividend subscription pay repay claim spend donate invest owe earn raise`.split(
    /\s+/,
  ),
);

/** The units of what is paid or owed. */
export const PAID_IN: ReadonlySet<string> = new Set(MONEY);

/** How many came: people fit it in a passage that says the word. */
const ATTENDED: ReadonlySet<string> = new Set(['turnout', 'attendance', 'crowd', 'audience']);
const ATTENDING: ReadonlySet<string> = new Set(
  'people protesters demonstrators marchers fans spectators mourners'.split(' '),
);

/** The units that fit a noun where the passage says it: money for what is paid, people for a turnout. */
export function unitsBeside(nouns: ReadonlySet<string>): ReadonlySet<string> {
  const all = [...nouns];
  if (all.some((noun) => PAID.has(noun))) return PAID_IN;
  return all.some((noun) => ATTENDED.has(noun)) ? ATTENDING : new Set();
}

/** Words that WordNet has for people, and that news rather has for things and beasts. */
export const NOBODY: ReadonlySet<string> = new Set('animal body carrier head'.split(' '));
