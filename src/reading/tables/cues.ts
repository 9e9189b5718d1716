/** Verbs that stand beside a person's own words ("…," she said), dictionary forms. */
export const SAYING: ReadonlySet<string> = new Set(
  `accept acknowledge add admit advise affirm agree allege announce answer appeal argue ask assert assess
  assure attest bark bellow bemoan blog blurt boast brag caution chant chide chime chorus chuckle claim
  clarify comment complain concede conclude confess confide confirm contend continue coo counsel
  counter croak crow cry deadpan declare demand deny disclose drawl echo elaborate email emphasise
  emphasize enquire enthuse exclaim exhort explain exult fret fume gasp gloat gripe groan growl grumble
  guarantee guess gush hint holler hypothesise hypothesize implore imply indicate inform inquire insist
  instruct interject intone joke lament lecture maintain marvel mention moan mumble murmur muse
  mouth mutter note observe opine order philosophise plead pledge point posit post pray predict proclaim
  promise propose protest purr query question quip radio rage rap react reassure rebut recall recite
  recollect recommend recount reflect reminisce reiterate rejoin relate remark remember remind remonstrate
  repeat reply report respond retort reveal rhapsodise roar ruminate say scoff scold scream shout
  shriek shrug sigh snap snarl sneer snort sob specify speculate splutter squeal stammer state stipulate stress
  stutter suggest sum summarise summarize surmise tease tell testify text theorise theorize think
  thunder tweet underline underscore urge utter vent venture volunteer vow wail warn whine whisper whoop
  wisecrack wonder write yell`.split(/\s+/),
);

/** Those of them with which whoever spoke before goes on, dictionary forms. */
export const GOING_ON: ReadonlySet<string> = new Set('add conclude continue'.split(' '));

/** Verbs whose object or complement may be a person's own words ("called it a …"), dictionary forms. */
export const CALLING: ReadonlySet<string> = new Set(
  `abhor acclaim accuse air apologise apologize applaud attack attribute believe berate blame blast brand call
  castigate celebrate certify champion characterise characterize chastise cite compliment commend compare
  condemn consider credit criticise criticize decry deem defend denounce depict deplore deride
  describe determine dismiss disparage dub envisage envision estimate expect express fear feel figure find
  forecast foresee frame hail herald hope hype invoke judge label lambast lambaste laud liken list mock mourn offer paint
  perceive portray praise profess pronounce rail rate realise realize rebuke reckon recognise
  recognize refer reference refute regard regret reject ridicule rubbish rue rule salute scorn
  signal skewer slam speak suspect swear talk taunt term thank threaten tout trumpet view voice
  want welcome`.split(/\s+/),
);

/** Those of them that tell what goes on in somebody's head, which another may report: "Smith said the crew felt …". */
export const THINKING: ReadonlySet<string> = new Set(
  `be believe consider envisage envision expect fear feel figure find hope perceive realise realize reckon
  recognise recognize regard regret see suspect view want`.split(/\s+/),
);

/** Phrases before the one who spoke, small letters; the longest is tried first. */
export const ACCORDING: readonly (readonly string[])[] = [
  ['in', 'the', 'words', 'of'],
  ['according', 'to'],
  ['to', 'quote'],
];

/** Nouns for how somebody puts it, small letters: "in the mayor's words". */
export const WORDING: ReadonlySet<string> = new Set(
  'parlance phrase phrasing telling words'.split(' '),
);

/** Pronouns that can speak, small letters, with what they can stand for. */
export const PRONOUNS: ReadonlyMap<string, 'man' | 'woman' | 'thing' | 'many' | 'self'> = new Map([
  ['he', 'man'],
  ['she', 'woman'],
  ['it', 'thing'],
  ['they', 'many'],
  ['him', 'man'],
  ['her', 'woman'],
  ['them', 'many'],
  ['his', 'man'],
  ['their', 'many'],
  ['we', 'self'],
  ['i', 'self'],
]);

/** Texts that speak for whoever issued them, small letters: "the statement said". */
export const RECORDS: ReadonlySet<string> = new Set(
  'statement letter email e-mail memo release tweet post message communique'.split(' '),
);

/** Forms of address that tell a person's gender, small letters without the full stop. */
export const MEN: ReadonlySet<string> = new Set(
  'mr sir lord king prince duke father brother pope emperor sheikh baron bishop'.split(' '),
);
/** The same of women. */
export const WOMEN: ReadonlySet<string> = new Set(
  'mrs ms miss lady queen princess duchess sister dame baroness madam actress'.split(' '),
);

/** Nouns that tell a person's gender, small letters: "her son" is not the "she" of the next sentence. */
export const MALE: ReadonlySet<string> = new Set(
  `boy boyfriend brother businessman chairman congressman councilman dad father
  fisherman gentleman gunman grandfather grandson guy husband king man nephew policeman prince
  salesman son spokesman sportsman stepfather stepson uncle widower`.split(/\s+/),
);
/** The same of women: "her brother" is not the "she" of the next sentence. */
export const FEMALE: ReadonlySet<string> = new Set(
  `actress aunt businesswoman chairwoman congresswoman councilwoman daughter girl girlfriend
  grandmother granddaughter heroine lady mother mum mom niece policewoman princess queen sister
  spokeswoman sportswoman stepdaughter stepmother waitress widow wife woman`.split(/\s+/),
);

/** Texts that say something only when their owner is named: "the ministry's report said"; small letters. */
export const REPORTS: ReadonlySet<string> = new Set(
  `report study survey review article website site memo filing blog document editorial column piece
  op-ed motion lawsuit petition complaint affidavit indictment essay diary manifesto`.split(/\s+/),
);

/** Texts of which nobody is named as the writer, small letters: "a notice on the gate read: …". */
export const NOTICES: ReadonlySet<string> = new Set(
  `banner caption card flyer graffiti headline inscription label leaflet motto note notice placard plaque
  poster sign slogan sticker`.split(/\s+/),
);

/** What somebody posts on, small letters: "a message on the singer's page". */
export const PAGES: ReadonlySet<string> = new Set(
  'account blog channel feed page profile site website'.split(' '),
);

/** Nouns for people who are quoted without a name, small letters: "the official" is nobody's name. */
export const UNNAMED: ReadonlySet<string> = new Set(
  `aide analyst attorney court diplomat expert government lawyer man officer official officials
  people person police prosecutor prosecutors report researcher resident scientist source
  spokesman spokesperson spokeswoman victim witness woman`.split(/\s+/),
);

/** Nouns for people whom a reporter meets, small letters: "a fan wept. He said …" is nobody named before. */
export const BYSTANDERS: ReadonlySet<string> = new Set(
  `bystander caller client commuter customer demonstrator employee eyewitness fan guest listener
  local motorist mourner onlooker parent passenger passer-by patient pedestrian pilgrim protester
  reader refugee relative shopkeeper shopper spectator supporter tenant tourist trader traveller
  user viewer villager visitor volunteer voter worker`.split(/\s+/),
);

/** Common nouns for an organisation, small letters: "the company said". */
export const BODIES: ReadonlySet<string> = new Set(
  `agency airline airport association bank board broadcaster bureau carmaker carrier channel charity
  club college commission company corporation federation firm foundation group hospital institute
  institution lender manufacturer maker ministry monitor museum network newspaper ngo operator
  organisation organization organiser outlet paper publication publisher regulator retailer
  rights-group school society station supermarket team think-tank union university watchdog`.split(
    /\s+/,
  ),
);

/** Words for nobody in particular, small letters: "anyone who says …" has said nothing. */
export const NO_ONE: ReadonlySet<string> = new Set(
  'anyone anybody everyone everybody nobody no-one none someone somebody those'.split(' '),
);

/** Verbs before the one who is spoken to, dictionary forms: the mayor in "told the mayor" did not speak. */
export const ADDRESSING: ReadonlySet<string> = new Set(
  'tell ask inform remind warn assure reassure urge advise question order query'.split(' '),
);

/** Verbs whose object is made to speak: "prompting the mayor to say", dictionary forms. */
export const CAUSING: ReadonlySet<string> = new Set(
  'cause compel drive force inspire lead move prompt provoke push spur'.split(' '),
);

/** Verbs that tell of speaking only when no "to" follows: "continued", not "continued to work". */
export const BARE: ReadonlySet<string> = new Set('continue agree appeal point react'.split(' '));

/** Verbs that tell of speaking only without an object: "protested that", not "protested the vigil". */
export const TAKING: ReadonlySet<string> = new Set('accept protest detail order vent'.split(' '));

/** Verbs that tell of speaking only with this word after them, and how: "as she put it". */
export const PAIRED: ReadonlyMap<string, readonly [string, 'saying' | 'calling']> = new Map([
  ['put', ['it', 'saying']],
  ['bring', ['up', 'calling']],
  ['fire', ['back', 'saying']],
  ['hit', ['back', 'saying']],
  ['shoot', ['back', 'saying']],
  ['chip', ['in', 'saying']],
  ['cry', ['out', 'saying']],
  ['hold', ['that', 'saying']],
  ['charge', ['that', 'saying']],
]);

/** Verbs that give a text to the public ("issued a statement: …"), dictionary forms. */
export const ISSUING: ReadonlySet<string> = new Set(
  'deliver give issue leave make post publish put read release send share upload'.split(' '),
);

/** Verbs that tell what a text says ("the letter reads: …"), dictionary forms. */
export const READ_OUT: ReadonlySet<string> = new Set('begin end go read run start'.split(' '));

/** Verbs whose object spoke, when "as saying" follows: "quoted the mayor as saying", dictionary forms. */
export const QUOTING: ReadonlySet<string> = new Set('cite describe hear quote report'.split(' '));

/** Verbs that make one expect to hear why, dictionary forms: "Smith disagreed." */
export const STANDS: ReadonlySet<string> = new Set(
  `agree back celebrate demur differ disagree dispute doubt empathise empathize endorse object
  oppose rejoice support sympathise sympathize`.split(/\s+/),
);

/** Nouns for what somebody says: "the mayor's warning that …", small letters. */
export const SPEECH: ReadonlySet<string> = new Set(
  `accusation admission advice allegation announcement answer apology argument assertion assessment
  boast call caution claim comment complaint conclusion confession contention declaration demand
  denial description explanation finding insistence joke message motto observation opinion petition plea pledge
  prediction promise question quip reaction remark reply request response retort statement
  suggestion testimony threat tweet verdict vow warning words`.split(/\s+/),
);
