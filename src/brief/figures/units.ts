import { stem } from '../words/content.ts';
import { wordKey } from '../words/words.ts';

/** A unit of measure: what it measures and how many of the base unit it holds. */
export interface Measure {
  readonly dimension: string;
  readonly factor: number;
}

/** Units by dimension, each with its names; factors from the International System of Units. */
const table = [
  ['length', 1, 'm meter meters metre metres'],
  ['length', 1000, 'km kms kilometer kilometers kilometre kilometres'],
  ['length', 0.01, 'cm centimeter centimeters centimetre centimetres'],
  ['length', 0.001, 'mm millimeter millimeters millimetre millimetres'],
  ['length', 1609.344, 'mi mile miles'],
  ['length', 1852, 'nautical-mile nautical-miles'],
  ['length', 0.9144, 'yd yard yards'],
  ['length', 0.3048, 'ft foot feet'],
  ['length', 0.0254, 'inch inches'],
  ['time', 1, 'second seconds'],
  ['time', 60, 'min mins minute minutes'],
  ['time', 3600, 'hr hrs hour hours'],
  ['time', 86_400, 'day days'],
  ['time', 604_800, 'week weeks'],
  ['time', 2_629_746, 'month months'],
  ['time', 31_556_952, 'year years'],
  ['time', 315_569_520, 'decade decades'],
  ['mass', 1, 'kg kgs kilo kilos kilogram kilograms'],
  ['mass', 0.001, 'g gram grams'],
  ['mass', 1000, 'tonne tonnes'],
  ['mass', 907.18474, 'ton tons'],
  ['mass', 0.45359237, 'lb lbs pound-weight'],
  ['mass', 0.028349523125, 'oz ounce ounces'],
  ['area', 10_000, 'hectare hectares'],
  ['area', 4046.8564224, 'acre acres'],
  [
    'area',
    1_000_000,
    'square-kilometer square-kilometers square-kilometre square-kilometres sq-km',
  ],
  ['area', 2_589_988.110336, 'square-mile square-miles'],
  ['volume', 1, 'liter liters litre litres'],
  ['volume', 3.785411784, 'gallon gallons'],
  ['volume', 158.987294928, 'barrel barrels'],
  ['speed', 1, 'kmh kph km/h kilometers-per-hour kilometres-per-hour'],
  ['speed', 1.609344, 'mph miles-per-hour'],
  ['part', 1, '% percent per-cent pct percentage-point percentage-points'],
  ['dollars', 1, '$ us$ usd dollar dollars'],
  ['euros', 1, '€ eur euro euros'],
  ['pounds', 1, '£ gbp pound pounds sterling'],
  ['yen', 1, '¥ jpy yen'],
  ['rupees', 1, '₹ inr rupee rupees'],
  ['taka', 1, 'taka'],
  ['yuan', 1, 'yuan renminbi'],
  ['roubles', 1, 'rouble roubles ruble rubles'],
  ['pesos', 1, 'peso pesos'],
  ['francs', 1, 'franc francs'],
  ['rand', 1, 'rand'],
  ['naira', 1, 'naira'],
  ['lira', 1, 'lira liras'],
  ['times', 1, 'time times'],
] as const satisfies readonly (readonly [string, number, string])[];

const measures: ReadonlyMap<string, Measure> = new Map(
  table.flatMap(([dimension, factor, names]) => {
    const measure = { dimension, factor };
    return names.split(' ').map((name) => [name, measure] as const);
  }),
);

/** What a unit measures and its factor, one object for all names of it ("ft", "feet"), or null for things that are counted ("attacks"). */
export const measureOf = (unit: string): Measure | null =>
  measures.get(unit.toLowerCase().replace(/\s+/g, '-')) ?? null;

/** Dimensions of which one unit asks for all: who asks for acres means hectares too. */
const ONE_FOR_ALL: ReadonlySet<string> = new Set(['length', 'mass', 'area', 'volume', 'speed']);

/** The units in which the same is measured, itself among them; none for what is counted. */
export const unitsLike = (unit: string): readonly string[] => {
  const dimension = measureOf(unit)?.dimension ?? '';
  if (!ONE_FOR_ALL.has(dimension)) return [];
  return [...measures].flatMap(([name, measure]) =>
    measure.dimension === dimension ? name.replaceAll('-', ' ') : [],
  );
};

/** Units so common that sharing them says nothing about being the same thing. */
export const commonUnits: ReadonlySet<string> = new Set(
  'people person man men woman women child children member other thing case item one part number'.split(
    ' ',
  ),
);

/** Nouns that news has for one thing, by turns; each line by its first one, as stems. */
const oneNoun: ReadonlyMap<string, string> = new Map(
  [
    'house home residence',
    'job post position',
    'worker employee staff staffer',
    'car vehicle',
    'pupil student schoolchild',
    'soldier troop serviceman servicemember',
    'policeman officer police',
    'plane aircraft jet airliner',
    'ship vessel boat',
    'lawmaker legislator parliamentarian mp mps',
    'title championship',
  ].flatMap((line) => {
    const stems = line.split(' ').map((noun) => stem(wordKey(noun)));
    return stems.map((noun) => [noun, stems[0] ?? noun] as const);
  }),
);

/** The stem of what a unit counts, one for all nouns of the same thing: "homes" are houses. */
export const nounStem = (unit: string): string => {
  const own = stem(wordKey(unit));
  return oneNoun.get(own) ?? own;
};

/** Things that happen: "attacked 12 times" may count the same as "12 attacks". */
export const eventUnits: ReadonlySet<string> = new Set(
  `attack strike airstrike raid bombing shelling assault blast explosion shooting incident clash battle
  offensive operation sortie flight launch test protest demonstration rally meeting visit call
  crossing crash accident collision arrest breach violation outbreak quake earthquake aftershock fire
  wildfire storm flood eruption avalanche landslide goal win victory defeat match game vote election`.split(
    /\s+/,
  ),
);

/** What one does to cause or hold a thing; it does not say which things are counted. */
export const neutralActs: ReadonlySet<string> = new Set(
  `be have do make take carry conduct launch stage mount hold see report record say count include
  involve use employ happen occur face suffer find total number reach stand rise fall climb grow
  gather attend deliver commit perform undertake experience register know confirm announce estimate number`.split(
    /\s+/,
  ),
);

/** Acts that name one outcome in several ways, each list by its first word. */
export const oneAct = [
  ['kill', 'die', 'slay', 'murder', 'massacre', 'slaughter', 'claim', 'perish', 'dead', 'death'],
  ['injure', 'wound', 'hurt', 'maim'],
  ['arrest', 'detain', 'apprehend', 'capture'],
  ['hit', 'strike', 'target', 'attack', 'bomb', 'shell', 'pound'],
  ['displace', 'evacuate', 'flee'],
  ['fire', 'launch', 'shoot'],
  ['rescue', 'save', 'free', 'release'],
  ['find', 'recover', 'retrieve', 'discover'],
] as const;

/** Words for people by what was done to them, as stems: "36 dead" are 36 people killed. */
export const outcomes: ReadonlyMap<string, string> = new Map(
  [
    ['kill', 'dead death fatality killing killed'],
    ['injure', 'injured wounded hurt injury wounding'],
    ['arrest', 'arrest detainee detention'],
    ['displace', 'displaced evacuee'],
    ['miss', 'missing'],
  ].flatMap(([act = '', nouns = '']) =>
    nouns.split(' ').map((noun) => [stem(wordKey(noun)), act] as const),
  ),
);

/** Acts that only people suffer, so that "troops", "soldiers" and "people" may be the same ones. */
export const peopleActs: ReadonlySet<string> = new Set([
  'kill',
  'injure',
  'arrest',
  'displace',
  'rescue',
  'miss',
]);

/** Words for people in general: whoever is counted fits them. */
export const peopleInGeneral: ReadonlySet<string> = new Set([
  'people',
  'person',
  'human',
  'individual',
  'other',
]);

/** People of whom nobody is on two lines: who they are, or on whose side. */
const sides = [
  'civilian bystander resident villager passenger tourist shopper',
  'soldier troop trooper serviceman servicewoman airman marine sailor conscript paratrooper',
  'militant rebel insurgent fighter gunman terrorist guerrilla separatist attacker',
  'policeman policewoman constable',
  'child boy girl baby infant toddler pupil',
  'journalist reporter photographer',
].map((line) => new Set(line.split(' ').map(stem)));

/** Which of these a stem of what is counted belongs to; null for people who may be any. */
export const sideOf = (kind: string): number | null => {
  const side = sides.findIndex((line) => line.has(kind));
  return side < 0 ? null : side;
};

/** Plural magnitudes that say no more than an order: "dozens", "thousands". */
export const looseNumber =
  /^(?:tens of )?(?:dozens|scores|hundreds|thousands|millions|billions|several|many|a few)\b/i;
