/** Verbs whose past forms no ending gives away: the base, then its past and its participle. */
const VERBS = `arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|begin began begun|bend bent|
bet|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|
build built|burn burnt|burst|buy bought|catch caught|choose chose chosen|cling clung|come came|cost|
creep crept|cut|deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|
fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|
forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|
freeze froze frozen|give gave given|go went gone|grind ground|grow grew grown|hang hung|hear heard|
hide hid hidden|hit|hold held|hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|
learn learnt|leave left|lend lent|let|lie lain|light lit|lose lost|make made|mean meant|meet met|
mislead misled|overcome overcame|oversee oversaw overseen|overthrow overthrew overthrown|
overtake overtook overtaken|pay paid|put|quit|read|rebuild rebuilt|ride rode ridden|ring rang rung|
rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|set|shake shook shaken|
shed|shine shone|shoot shot|show shown|shrink shrank shrunk|shut|sing sang sung|sink sank sunk|sit sat|
slay slew slain|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|spill spilt|spin spun|
split|spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|
strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|
take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|
undergo underwent undergone|understand understood|undertake undertook undertaken|uphold upheld|
wake woke woken|wear wore worn|weep wept|win won|wind wound|withdraw withdrew withdrawn|
withhold withheld|withstand withstood|write wrote written`;

const table = VERBS.split('|').map((line) => line.trim().split(' '));

/** The base of each past form: "struck" gives "strike". */
export const irregularVerbs: ReadonlyMap<string, string> = new Map(
  table.flatMap(([base = '', ...forms]) => forms.map((form) => [form, base] as const)),
);

/**
 * All forms of a verb that no ending gives away, by its base: "strike" gives "strike", "struck",
 * "stricken".
 */
export const irregularForms: ReadonlyMap<string, readonly string[]> = new Map(
  table.map((forms) => [forms[0] ?? '', forms]),
);

/** Plurals that no ending gives away, and words for several people, by the word they are compared as. */
export const irregularNouns: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['troops', 'soldier'],
  ['troop', 'soldier'],
  ['police', 'policeman'],
  ['staff', 'employee'],
  ['personnel', 'employee'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['geese', 'goose'],
  ['mice', 'mouse'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['thieves', 'thief'],
  ['leaves', 'leaf'],
  ['halves', 'half'],
  ['crises', 'crisis'],
  ['bases', 'base'],
  ['aircraft', 'airplane'],
]);
