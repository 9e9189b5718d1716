/** Topics that are measured, not counted: the units their figures come in, or the act that is counted. */
export const MEASURED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    cost: ['dollars', 'pounds', 'euros', 'rupees', 'yen', 'yuan'],
    price: ['dollars', 'pounds', 'euros', 'rupees', 'yen', 'yuan'],
    budget: ['dollars', 'pounds', 'euros', 'rupees', 'yen', 'yuan'],
    money: ['dollars', 'pounds', 'euros', 'rupees', 'yen', 'yuan'],
    value: ['dollars', 'pounds', 'euros', 'rupees', 'yen', 'yuan'],
    age: ['years'],
    distance: ['miles', 'kilometers', 'kilometres', 'km', 'meters', 'metres'],
    duration: ['minutes', 'hours', 'days', 'weeks', 'months', 'years'],
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

/** Words for people in general: whoever is counted fits them. */
export const ANYBODY: ReadonlySet<string> = new Set(['people', 'person', 'human', 'individual']);
