import { words } from './words.ts';

/** Ranks that are no office, small letters: whose police or army they serve in is told in many ways. */
export const SERVICE_RANKS = words(`
  sgt sergeant lt lieutenant col colonel maj cpl corporal constable detective
`);

/** Ranks and forms of address as they stand before a name, small letters. */
export const RANKS: ReadonlySet<string> = new Set([
  ...SERVICE_RANKS,
  ...words(`
    mr mr. mrs mrs. ms ms. miss mx mx. messrs messrs. madam dr dr. prof prof. professor doctor rev
    rev. reverend fr. father sister brother pastor rabbi imam sheikh shaikh mullah ayatollah mufti
    pope cardinal archbishop bishop saint dean deacon sir dame lord lady baron baroness count countess
    duke duchess king queen prince princess emperor empress sultan emir tsar gen gen. general lt.
    col. maj. major capt capt. captain cpl. sgt. staff pvt pvt. private pfc pfc. spc spc. specialist
    brig brig. brigadier cmdr cmdr. commander commodore rear adm adm. admiral marshal ensign lance
    warrant petty officer airman marine det. det insp insp. inspector supt supt. superintendent pc
    trooper deputy sheriff sen sen. senator rep rep. representative reps. sens. gov gov. governor
    govs. congressman congresswoman assemblyman assemblywoman president pres. chancellor premier prime
    minister judge justice justices chief senior vice hon. honourable honorable ambassador mayor
    councillor councilman councilwoman cllr alderman first master sgts. presidents senators generals
    con con. dci di ds dc wo1 wo2 sgt-maj vice-president vice-admiral brig.-gen. lt.-gen. maj.-gen.
    lt.-col. dsp ch ch. ald ald. viscount viscountess vicomte marquess agent datuk shri shrimati smt
    smt. adv. adv monsignor msgr msgr. mons. frau herr monsieur madame mme señor señora lcpl hajji
    hon rt.hon. taoiseach tánaiste tanaiste dgp adgp igp adig alhaji alhaja hajiya hajia mallam otunba
    engr engr. comrade mahant dato ustaz encik
    pm maulana mawlawi maulvi havildar subedar plaintiff defendant
  `),
]);

/** Forms of address that only stand before persons' names, small letters. */
export const ADDRESS = words(`
  mr mr. mrs mrs. ms ms. messrs dr dr. prof prof. sgt sgt. sen. rep. gov. sir dame baroness cllr
  cllr. insp insp. supt supt. rev rev.
`);

/** Ranks that are ordinary words too: they only count with a capital and a name after them. */
export const DOUBTFUL_RANKS = words(`
  count staff private master first lance warrant petty senior prime justice general major marine
  brother sister father dean king queen prince saint lord lady duke officer chief vice deputy
  marshal gov rep sen gen det supt specialist doctor cardinal
`);

/** Parts of ranks that are other words or given names alone: "Lance Corporal", but "Lance Ito". */
export const RANK_PARTS = words(`
  lance dean master staff warrant petty first vice senior private specialist prime chief marine flight
  wing field crown con con. deputy rear
`);

/** Letters behind a name, as they are written: "Ann Lee MBE". */
export const POSTNOMINALS: ReadonlySet<string> = new Set([
  ...[
    'AM',
    'AO',
    'CBE',
    'DBE',
    'IAS',
    'IPS',
    'KBE',
    'KC',
    'MBE',
    'MD',
    'MEP',
    'MLA',
    'MP',
    'MS',
    'MSP',
    'OBE',
  ],
  ...['QC', 'RN', 'SC', 'TD'],
]);
