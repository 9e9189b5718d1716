/** Nouns of events, and the verb each stands for ("the deaths of 40 people"). */
export const NOMINAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    abduction: 'abduct',
    arrest: 'arrest',
    assassination: 'assassinate',
    capture: 'capture',
    conviction: 'convict',
    death: 'die',
    detention: 'detain',
    displacement: 'displace',
    drowning: 'drown',
    execution: 'execute',
    fatality: 'die',
    infection: 'infect',
    hospitalization: 'hospitalize',
    hospitalisation: 'hospitalise',
    injury: 'injure',
    kidnapping: 'kidnap',
    killing: 'kill',
    loss: 'lose',
    massacre: 'kill',
    murder: 'murder',
    rape: 'rape',
    release: 'release',
    rescue: 'rescue',
    shooting: 'shoot',
    slaying: 'kill',
  }),
);

/** Words after the counted noun that say what happened to it ("left 20 people dead"). */
export const STATES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dead: 'die',
    wounded: 'wound',
    injured: 'injure',
    hurt: 'hurt',
    missing: 'miss',
    unaccounted: 'miss',
    killed: 'kill',
    arrested: 'arrest',
    fatalities: 'die',
  }),
);

/** Verbs that report or frame an event and are not one. */
export const FRAMING: ReadonlySet<string> = new Set(
  `say tell report add note announce estimate claim believe think know show suggest indicate include
  accord reveal confirm mean expect allege state warn see find be have do will would can could may
  might should must leave follow involve number total call describe explain argue insist testify recall
  admit deny write quote acknowledge caution comment ask warn put set let make take give go come`.split(
    /\s+/,
  ),
);

/** Participles of such verbs that stand before a counted noun ("12 confirmed cases"). */
export const DOUBTED: ReadonlySet<string> = new Set(
  `confirmed suspected reported known alleged recorded registered estimated claimed`.split(/\s+/),
);

/** Places and bodies whose bare number is of people ("a town of 4,000"). */
export const PEOPLED: ReadonlySet<string> = new Set(
  `population populations city town village community suburb settlement crowd audience congregation
  staff workforce army force membership following electorate family group team crew gang squad panel`.split(
    /\s+/,
  ),
);

/** Nouns whose number, wherever the clause gives it, is of people ("the toll stands at 19"). */
export const WHOLES: ReadonlySet<string> = new Set(
  `toll tolls population attendance turnout crowd membership enrolment enrollment headcount readership
  viewership`.split(/\s+/),
);

/** Words before "toll" that make it one of no dead. */
export const OTHER_TOLLS: ReadonlySet<string> = new Set(
  `road bridge motorway turnpike heavy emotional physical injury`.split(/\s+/),
);

/** Nouns whose number a level of them is ("injuries rose to 40"). */
export const TALLIED: ReadonlySet<string> = new Set(
  `casualties deaths fatalities injuries victims survivors cases infections admissions hospitalisations
  hospitalizations arrests detentions evacuations complaints applications claims redundancies layoffs
  crossings arrivals departures births murders homicides killings executions kidnappings offences
  offenses thefts burglaries robberies attacks strikes incidents accidents visitors subscribers users
  members followers students pupils patients refugees migrants prisoners inmates`.split(/\s+/),
);

/** Offices whose count is not of them ("the government count is 26"). */
export const TELLERS: ReadonlySet<string> = new Set(
  `government police army ministry hospital agency state company union official opposition`.split(
    /\s+/,
  ),
);

/** Verbs of a number that comes to a level, as dictionary forms. */
export const LEVELS: ReadonlySet<string> = new Set(
  `rise climb fall drop grow jump increase decrease decline double triple quadruple stand reach hit top
  exceed pass surpass cross number total remain average swell soar surge shrink edge near approach hover
  be`.split(/\s+/),
);

/** Nouns that say of what a later number is the count ("the number of planets rose to 900"). */
export const COUNTERS: ReadonlySet<string> = new Set(
  `number numbers count counts figure tally total totals`.split(/\s+/),
);

/** Parents and the like, whose bare number is of children ("a mother of two"). */
export const PARENTS: ReadonlySet<string> = new Set(
  `mother father mum mom dad parent parents grandmother grandfather`.split(/\s+/),
);

/** Verbs before their speaker ("said one man"). */
export const SAYING: ReadonlySet<string> = new Set(
  `say write add explain recall note ask reply complain tweet joke`.split(/\s+/),
);

/** Verbs of what is done to people. */
export const DONE_TO: ReadonlySet<string> = new Set(
  `kill injure wound hurt arrest detain rescue hospitalize hospitalise evacuate shoot murder execute displace
  infect abduct kidnap capture slay massacre slaughter behead deport employ hire recruit
  trap strand evict furlough vaccinate lay treat quarantine acquit`.split(/\s+/),
);

/** Verbs whose object or subject, when it is a bare number, is people. */
export const PERSONAL: ReadonlySet<string> = new Set([
  ...DONE_TO,
  ...`die drown perish survive miss flee gather attend march protest parade rally demonstrate mourn`.split(
    /\s+/,
  ),
]);
