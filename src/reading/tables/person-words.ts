import { words } from './words.ts';

/** Nouns right before a person's name, small letters: "her husband Karl", "victim Karl". */
export const PERSON_NOUNS = words(`
  child husband wife son daughter brother sister father mother partner boyfriend girlfriend fiance
  fiancee friend uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother
  stepson stepdaughter stepfather stepmother twin twins sibling neighbour neighbor colleague
  classmate teammate roommate widow widower victim suspect defendant gunman killer attacker
  teenager student pupil resident witness survivor ex-husband ex-wife baby toddler schoolboy
  schoolgirl pensioner dad mum mom grandma hero legend rival mate man woman boy girl star starlet
  celebrity native graduate retiree newlywed rookie prodigy youngster veteran teen septuagenarian
  octogenarian nonagenarian centenarian laureate medallist medalist winner accuser bystander climber commuter
  demonstrator homeowner jogger mourner onlooker protester shopper tourist trafficker
`);

/** Trades whose bearers come from a town and not from a body, small letters: "a farmer from X". */
export const TOWNSMEN = words(`
  activist bricklayer builder butcher carpenter cleaner driver electrician elder farmer fisherman herder labourer
  mechanic midwife miner nun nurse painter plumber postman priest rapper retiree shopkeeper singer tailor
  teacher trader waiter weaver welder writer
`);

/** What only persons have, after "'s". */
export const OF_PERSONS = words(`
  wife husband son daughter brother sister father mother parents family lawyer attorney lawyers
  death body widow partner girlfriend boyfriend friend friends career mind face hands voice memory
  birthday funeral resignation testimony trial arrest mum dad aide aides predecessor successor
  speech remarks comments nomination candidacy running book novel autobiography killer father's
  administration campaign presidency camp era regime doctrine biography memoir estate
`);

/** What only organisations have, after "'s" or right after the name. */
export const OF_ORGANISATIONS = words(`
  shares stock headquarters website chairman ceo board employees customers spokesman spokeswoman
  spokesperson directors executives shareholders investors subsidiary products revenue profit
  profits sales earnings chief founder newsroom members leadership fighters militants editor poll
  coach manager striker captain goalkeeper fans squad players midfielder defender researchers
  supporters support staff newspaper bid takeover merger plant plants factory factories showroom
`);

/** What only places have, after "'s" or right after the name. */
export const OF_PLACES = words(`
  capital coast border borders government president parliament army military economy population
  king queen people airport mayor streets neighbors neighbours citizens foreign prime interior
  defense defence constitution airspace suburbs independence nuclear civil largest second-largest
  inmate inmates residents shore waters embassy peak summit police authorities currency rulers ruler
`);

/** Verbs of saying in dictionary form: their subject is a person or an organisation. */
export const SAYING_VERBS = words(`
  say tell add announce warn insist claim argue explain note reply write report confirm deny state
  declare think believe ask admit acknowledge allege assert comment concede stress emphasize
  emphasise suggest tweet urge vow pledge recall remember hope want testify
`);

/** Verbs of what only people do, dictionary form: "X smiled". */
export const PERSON_VERBS = words(`
  bow chuckle cough cry dance dress drown graduate grin resign retire hug kiss kneel laugh limp marry nod quip shrug shudder sigh
  sing sit sleep smile sob star stare stroll swallow undress wake wander watch wear weep whisper wink
  yawn
`);

/** Verbs of what only bodies do, dictionary form: "X acquired". */
export const BODY_VERBS = words(`
  acquire air broadcast employ fund headquarter manufacture operate publish recall regulate sponsor
`);

/** What bodies cut, post, open and win, small letters: "cut 300 jobs", "won 12 seats". */
export const BODY_OBJECTS = words(`
  bankruptcy branches customers dividend earnings employees factories factory flights jobs loss losses
  outlets plant plants profit profits production results revenue revenues sales seats staff stores
  subscribers subsidiary workers workforce
`);

/** What is done to people or comes to them, before "of", small letters: "the death of X". */
export const COMES_TO_PERSONS = words(`
  arrest assassination death execution funeral killing marriage murder rape sentencing
`);

/** Verbs of what is done to people, dictionary form: "arrested X". */
export const DONE_TO_PERSONS = words(`
  abduct acquit appoint arrest assassinate behead boo congratulate cremate deport detain elect divorce exile extradite
  handcuff hire hospitalise hospitalize imprison injure interview jail kidnap knight marry murder ordain pardon
  praise question sack sentence stab wound
`);

/** Nouns that speak without an article and are nobody's name, small letters: "Management said". */
export const ALONE = words(`
  counsel crew data defence defense evidence fate god government granddad grandad grandma grandpa granny
  heaven intelligence labor leadership legend majority management mankind mummy nature opposition papa
  parliament people personnel police press prosecution public research science security society staff
  support tradition witness word
`);

/** Words that end like a trade and are none, small letters. */
export const NO_TRADES = words(`
  center centre father mother brother sister daughter stepfather stepmother stepbrother stepsister stepdaughter
  grandfather grandmother godfather godmother neighbor neighbour stranger lover killer murderer
  attacker shooter prisoner teenager youngster offender survivor passenger customer partner
  supporter follower admirer member outsider newcomer sufferer bystander foreigner villager dweller
  voter reader viewer listener user owner buyer seller lender borrower debtor toddler sleeper
  sinner believer nonbeliever disbeliever traitor loser winner caller visitor settler islander
  northerner southerner easterner westerner commoner elder minor senior junior major superior inferior
  other former latter later never under over master monster character tiger father-in-law sucker
  goner loner beginner starter finisher receiver giver taker sender contender complainer whiner
  terrorist racist sexist rapist optimist pessimist realist idealist extremist loyalist royalist
  civilian guardian human christian librarian-at-large man woman gentleman madman everyman layman
  medallist medalist countryman countrywoman predecessor successor qualifier first-timer
  letter ruling holdover gunman homeowner jogger tourist climber protester leftist libertarian accuser trafficker
  holder provider advertiser goer sitter scorer pensioner commuter shopper onlooker mourner demonstrator
  tanker trawler freighter cruiser destroyer cutter steamer liner carrier helicopter
`);
