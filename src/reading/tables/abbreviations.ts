/** Abbreviations that never end a sentence, small letters, without the full stop. */
export const LEADING: ReadonlySet<string> = new Set(
  `mr mrs ms mx messrs mme mlle dr prof rev fr hon gen lt col maj capt cmdr cpl sgt pvt pfc adm
  brig cdr pte ens ald msgr lcpl asst assoc sen sens rep reps gov govs pres supt insp det cllr amb atty st ste mt ft e.g i.e eg ie cf viz
  vs v ed eds ph approx dept univ assn intl natl bros gens lts engr adv smt`.split(/\s+/),
);

/** Abbreviations that stand before a number, small letters: "No. 5", "p. 12". */
export const NUMBERED: ReadonlySet<string> = new Set(
  'no nos p pp vol vols art arts ch chap sec sect fig figs op par para rs art ver ca'.split(' '),
);

/** Times of day: the next capital letter starts a sentence unless it is a zone or a day. */
export const HOURS: ReadonlySet<string> = new Set(['a.m', 'p.m', 'am', 'pm']);

/** Abbreviations that may end a sentence, small letters: a function word after them tells. */
export const EITHER: ReadonlySet<string> = new Set(
  `inc corp co cos ltd plc llc jr sr etc al ave blvd rd sq dc bn mln esq jan feb mar apr jun jul aug
  sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun calif fla ga ill ind kan ky la md
  mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ariz ark colo conn del
  ala`.split(/\s+/),
);

/** Time zones, small letters. */
export const ZONES: ReadonlySet<string> = new Set(
  `est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst ist cet cest eet jst aest aedt eastern
  central mountain pacific local`.split(/\s+/),
);

/** Words that begin a sentence when written with a capital letter, small letters. */
export const STARTERS: ReadonlySet<string> = new Set(
  `a about according additionally after again all also although among an and another any as asked at
  authorities because before both but by despite during each earlier even every few following for
  four from he her here his how however i if in indeed instead is it its just last later like many
  meanwhile more most mr mrs ms my neither no nobody none nor not nothing now officials on once one
  only or other others our over people perhaps police same several she since so some still such that
  the their then there these they this those though three through thus to two under unlike until
  we what when where whether which while who why with without yet you your`.split(/\s+/),
);

/** Names that end in an exclamation mark, small letters. */
export const SHOUTED: ReadonlySet<string> = new Set([
  'yahoo',
  'jeopardy',
  'yum',
  'oklahoma',
  'panic',
]);

/** Abbreviations that are words when written small: "a miss." ends a sentence, "Miss." may not. */
export const WORDS: ReadonlySet<string> = new Set(
  `ala am apt art co conn dec del fig fri ft gen gov ill in ind la mar mass mich minn miss mo mon mont no nos ok
  op ore pa par sat sec sen sun tenn tex wash wed ave col hon rep reps res fed est`.split(/\s+/),
);
