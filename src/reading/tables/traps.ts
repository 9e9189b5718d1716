/* Words around a number that counts nothing. */

/** Months, in full and for short, without a point. */
export const MONTHS: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec`.split(/\s+/),
);

/** Weekdays, in full and for short, without a point, and other days named by a noun. */
export const DAYS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
  sat sun today tonight yesterday tomorrow overnight christmas easter`.split(/\s+/),
);

/** Nouns whose number is a label, not a count ("page 5", "flight 370"). */
export const LABELS: ReadonlySet<string> = new Set(
  `no no. nos nos. number numbers page pages p. pp. section sections subsection article articles chapter clause
  paragraph verse flight room suite apartment apt apt. floor resolution group line lines phase stage
  type level tier grade class route highway interstate road freeway exit junction channel district
  precinct gate terminal platform pier lot bay title volume vol vol. episode season series week round
  step figure fig. table version model game lap hole act proposition prop prop. measure bill rule
  amendment annex appendix area sector zone unit block building court studio station box pool heat
  category division league formula world rank ranked seed seeded top form psalm genesis item lane
  part schedule size team tower track ward year day turn image photo protocol`.split(/\s+/),
);

/** Those of them that name a thing even when a noun follows ("flight 370 passengers"). */
export const ALWAYS_LABELS: ReadonlySet<string> = new Set(
  `no no. nos nos. number page section article flight room resolution chapter route channel highway
  interstate size`.split(/\s+/),
);

/** Those of them whose small numbers are grades, of whatever noun follows ("a category two storm"). */
export const GRADES: ReadonlySet<string> = new Set(
  `category phase stage tier grade type level class`.split(/\s+/),
);

/** Words after a number that make it a time of day. */
export const CLOCK: ReadonlySet<string> = new Set(
  `am pm a.m. p.m. a.m p.m o'clock o’clock gmt utc est edt pst pdt ist bst cet cest et pt hrs
  noon midnight`.split(/\s+/),
);

/** Nouns after two joined numbers that make them a score or a vote. */
export const SCORES: ReadonlySet<string> = new Set(
  `win wins victory victories loss losses defeat defeats draw draws tie lead deficit triumph thrashing
  rout vote votes ruling decision verdict record score scoreline series margin majority aggregate
  split result ratio odds favorite favourite half-time halftime advantage against over in`.split(
    /\s+/,
  ),
);

/** Verbs before two joined numbers that make them a score or a vote. */
export const SCORING: ReadonlySet<string> = new Set(
  `win beat defeat lose draw lead trail tie vote rule score finish thrash crush edge level go`.split(
    /\s+/,
  ),
);

/** Verbs of what becomes more or less, by so much to so much. */
export const MOVING: ReadonlySet<string> = new Set(
  `rise climb jump increase grow fall drop decline decrease shrink cut reduce raise soar surge tumble
  slide slip gain swell widen narrow expand dip plunge leap up down`.split(/\s+/),
);

/** Nouns that "one" before them does not count ("one day", "on one hand"). */
export const NOT_ONE: ReadonlySet<string> = new Set(
  `day point thing way side hand time stage moment another example instance reason case area aspect
  sense kind sort type form end question idea word occasion place part goal piece fact lesson problem
  issue option possibility theory version step matter other else such direction world`.split(/\s+/),
);

/** Verbs by which one thing becomes two ("broke in two"). */
export const PARTING: ReadonlySet<string> = new Set(
  `break split cut tear divide fold crack rip slice snap saw chop`.split(/\s+/),
);

/** Second halves of hyphenated idioms whose number counts nothing ("one-way", "four-star"). */
export const IDIOMS: ReadonlySet<string> = new Set(
  `way sided side time off on to one two star fold faced handed dimensional figure digit d liner
  upmanship track stop piece pronged up down nil all eleven first third fourth fifth sixth seventh
  eighth ninth size trick hit wheeler`.split(/\s+/),
);

/** Words that end a street's name, so that the number before it is a house. */
export const STREETS: ReadonlySet<string> = new Set(
  `street st st. avenue ave ave. road rd rd. drive dr. lane highway hwy boulevard blvd blvd. place court
  square way parkway terrace crescent broadway`.split(/\s+/),
);

/** Emergency telephone numbers. */
export const EMERGENCY: ReadonlySet<string> = new Set(['911', '999', '112', '000', '101', '111']);

/** Words after them that say so. */
export const CALLS: ReadonlySet<string> = new Set(
  `call calls caller callers dispatcher dispatchers operator operators center centers centre
  supervisor director tape tapes recording recordings system emergency`.split(/\s+/),
);

/** Words before a year. */
export const YEAR_CUES: ReadonlySet<string> = new Set(
  `in since by from until till of during after before early late mid spring summer autumn fall winter
  year circa to and through between the end beginning`.split(/\s+/),
);
