import { words } from './words.ts';

/** Last words of organisations, small letters: "Popular Front", "Ministry", "Airlines". */
export const ORGANISATION_HEADS = words(`
  inc inc. ltd ltd. limited llc llp plc corp corp. co. gmbh ag s.a. company corporation group holdings
  partners ventures capital enterprises industries technologies systems solutions laboratories
  labs motors motor airlines airways airline air bank bancorp insurance securities trust fund
  financial pharmaceuticals pharma store petroleum oil energy electric electronics software
  entertainment pictures studios records media press news times post journal tribune herald
  gazette telegraph mail mirror guardian chronicle magazine radio television tv network
  broadcasting communications wireless telecom mobile foods stores brands brothers bros.
  associates consulting services logistics railway railways railroad university college school
  academy institute institution polytechnic department dept. ministry agency bureau office service
  administration commission committee council board authority court tribunal senate parliament
  congress assembly cabinet government treasury police army navy marines corps force forces guard
  guards command brigade brigades battalion regiment division squadron militia units fleet party
  front movement alliance coalition union league federation confederation association society club
  organization organisation foundation charity church diocese archdiocese orchestra band choir
  ballet opera team united fc f.c. afc cf rovers wanderers athletic sox resistance jihad
  brotherhood campaign initiative project centre center centers centres observatory watch chamber
  exchange registry ombudsman secretariat embassy consulate mission taskforce reserve syndicate
  cartel democrats republicans conservatives greens liberals socialists nations caucus directorate
  inspectorate constabulary patrol prosecutors workers teamsters panel consortium cooperative
  troopers museum gallery hospital clinic infirmary medicine nhs survey organizations liberation fighters
  rangers networks interactive analytics research management advisors advisers properties
  investments international worldwide global airbus aerospace dispatch post-dispatch examiner
  inquirer observer standard express globe bee courier bulletin review echo argus advocate
  sentinel digest weekly daily supermarket pharmacies hotels resorts cruises lines motorsport
  racing basketball football rugby cricket stoppers internet online digital sports sport gop
  homes builders breweries brewery mining minerals metals cement chemicals telecoms
  telecommunications healthcare bioscience biosciences biotech biotechnology biopharma therapeutics
  diagnostics robotics aviation shipping freight apparel beverages tobacco outfitters casinos
  cinemas productions publishers publishing newspapers realty developers architects contractors
  solicitors accountants seminary co-op savings assurance equities semiconductor semiconductors
  devices packaging farms rentals helicopters forum fm resources gold lithium uranium sun
  steel glass copper paper textiles rubber tires tyres sugar plastics materials nickel coal potash fertilizers
  fertilisers fisheries seafood dairy wines jewellers jewelers platinum aluminium aluminum faculty
`);

/** First words of organisations in other languages than English, small letters: "Grupo X". */
export const BODY_STARTS = words(`
  grupo groupe gruppo banco banca banque partido parti partito movimiento mouvement movimento
  universidad université universite università universita universidade universität universitaet
  instituto institut istituto associazione asociacion asociación fundacion fundación fondation
  fondazione fundação médecins medecins radio télé televisa televisión société societe sociedad
  compagnie compañía compania companhia deportivo atletico atlético borussia bayer
  olympique dinamo dynamo lokomotiv spartak zenit hapoel maccabi beitar fc ac sc sv cd sl
  cf ud rc afc vfl vfb tsv bv fk nk bc rb hsc ogc stade real lok sk cska rsc krc paok aek psv az
  ministerio ministère ministere secretaría comisión comision commissione conseil consejo consiglio
  frente fédération federación federacao federação confederación sindicato syndicat
  hizb jamaat jaish lashkar tehreek jabhat ansar liwa katibat faylaq
  credit crédit caisse electricité électricité gaz compañia empresa
  petróleos petroleos aerolineas aerolíneas cámara camara tribunal
  gabungan barisan partai persatuan pertubuhan yayasan dewan majelis badan lembaga pakatan perikatan
  kementerian chama kataib jaysh harakat alianza aliança coalición coligação confederação confederacion unión união
  sindicato comité comite coordinadora cooperativa defensoría defensoria fiscalía fiscalia procuraduría
  contraloría contraloria corte congreso congresso asamblea assembleia corporación corporacion policía policia
  polícia ejército ejercito ministério ministero associação associacao lega fratelli unione assemblée assemblee
  confédération rassemblement collectif ligue verband bündnis gewerkschaft partia platforma fundacja
  stowarzyszenie związek gazeta stranka savez udruga hrvatska partido kilusang samahan bayan janata
  samajwadi rashtriya bharatiya lista ahrar
`);

/** Heads that often carry an "of": "Bank of …", "Ministry of …". */
export const OF_HEADS = words(`
  directorate inspectorate division journal university college school academy institute museum gallery library bank ministry department
  dept. bureau office board council court house houses senate chamber parliament commission
  committee church diocese archdiocese association federation confederation union league society
  organization organisation party movement army front alliance coalition brigades brigade
  guardians sons brotherhood order congress republic kingdom commonwealth state states territory
  province duchy principality gulf strait straits bay sea cape isle isles island mount lake horn
  city county district borough port tower palace cathedral institutes centers center centre campus
  conference followers airlines group corps agency service authority register secretariat club
  heights valley rock plain hospital foundation daughters company corporation dome temple
  administration forum fund force forces chiefs hospitals universities colleges schools ministries unions
  banks museums community communities collective network syndicate congregation faculty faculties
`);

/** Heads that carry "for" or "on": "Centre for …", "Council on …". */
export const FOR_HEADS = words(`
  observatory center centers centre institute council commission committee association
  organization organisation agency foundation campaign movement alliance coalition forum society
  network bureau office fund board union party panel project initiative front league group academy
  department college school hospital people americans citizens doctors students mothers physicians
  conference commissioner tribunal authority federation administration partnership coordination
  lawyers journalists reporters women youth parents scientists engineers farmers friends veterans
`);

/** Heads that carry "in". */
export const IN_HEADS = words(`
  resistance jihad
`);

/** Lower-case nouns before or after a name that make it an organisation: "the group X", "X militia". */
export const GROUP_NOUNS = words(`
  group militia militants militant rebels rebel fighters fighter gunmen insurgents party company
  firm agency newspaper journal magazine network broadcaster channel station website club team band
  charity watchdog organization organisation movement faction bank airline carrier retailer
  manufacturer maker giant startup university union lobby think outlet shares stock employees
  employee executives shareholders customers staff spokesman spokeswoman spokesperson militiamen
  supermarket chain lawmakers lawmaker voters mp mps candidate subsidiary brand affiliate
  terrorists terrorist members leadership operatives commander commanders leader leaders jihadists
  extremists daily tabloid publisher contractor developer insurer
`);

/** Nouns for groups whose name may stand in quotation marks: 'the band "X"'; small letters. */
export const QUOTED_GROUPS = words(`
  alliance band campaign charity choir club coalition collective company crew duo faction firm gang
  group label militia movement network ngo organisation organization party squad start-up startup team
  think-tank trio troupe union
`);

/** Nouns that call a firm or the like right before its name, small letters: "brokerage X", "miner X". */
export const FIRM_NOUNS = words(`
  automaker brewer brokerage builder carmaker chipmaker conglomerate consultancy distiller drugmaker
  exchange grocer housebuilder label lender miner newswire planemaker platform refiner shipbuilder
  start-up startup steelmaker studio telco toymaker utility weekly airline insurer retailer supermarket
  bank maker manufacturer carrier supplier
`);

/** Trades of people and firms alike, small letters: "the operator, X". */
export const FIRM_TRADES = words('broker contractor developer operator shareholder');

/** Nouns that say behind a comma what a body is, small letters: "X, a rival gang". */
export const BODY_NOUNS = words(`
  brokerage cartel choir clinic college commission committee consortium consultancy
  council dealership distributor division duo ensemble foundation fund gang hospital institute
  journal ministry non-profit nonprofit ngo orchestra producer quartet regulator school sect subsidiary
  supplier think-tank thinktank trio troupe trust shop bakery winery bloc lobby
`);

/** What is a firm's or body's before "of" or "for", small letters: "founder of X". */
export const OF_FIRMS = words(`
  ceo cfo coo chair chairman chairwoman cofounder co-founder customers employees executive executives
  founder founders fighters shareholders spokesman spokesperson spokeswoman subsidiary
`);

/** Who comes from a body, not from a town, small letters: "officials from X". */
export const FROM_BODIES = words(
  'analysts economists engineers executives experts lawyers officials researchers representatives scientists',
);

/** What one has "in" or "of" a firm, small letters: "shares in X", "shares of X". */
export const IN_FIRMS = words(
  'share shares stake stakes stock shareholding shareholdings shareholder shareholders investor investors',
);

/** What firms have or make, right after their name, small letters: "one X engineer", "X cars". */
export const OF_MAKERS = words(`
  car cars customers dealer dealers dealership engineer engineers flight flights franchise investor
  investors product products subscribers truck trucks users
`);

/** Two words right after an organisation's name or its "'s", small letters. */
export const AFTER_BODIES: ReadonlySet<string> = new Set([
  'building society',
  'chief executive',
  'deputy chairman',
  'deputy leader',
  'general secretary',
  'vice president',
  'finance director',
  'managing director',
  'share price',
]);

/** Heads that make an organisation even before its town: "King's College Cambridge", small letters. */
export const INNER_HEADS = words(`
  college university school bank council club police ministry court department committee party
  union institute association hospital foundation
`);

/** Newspapers of one ordinary word, which the article "the" goes with, small letters. */
export const PAPERS = words(`
  guardian times post mail telegraph observer independent economist sun mirror express tribune
  journal herald globe star sentinel gazette chronicle examiner scotsman spectator atlantic hill intercept
`);

/** Where offices are held that are called after the place, small letters: "hotel manager". */
export const WORKPLACES = words(`
  church school college university hospital museum library gallery bank court prison hotel club
  council union army navy police government company party airline
`);

/** Parties by one ordinary word, small letters: "Labor MPs". */
export const PARTIES = words('labor');

/** Heads that are a body's short form alone, small letters: "the Academy". */
export const SHORT_BODIES = words('academy alliance coalition federation institute');

/** Heads that stand for a name that goes on with "of" or "for", small letters: "the Ministry". */
export const SHORT_FORMS = words(`
  academy alliance association bureau coalition college commission committee council department federation
  institute ministry university
`);

/** Chambers of a parliament by one ordinary word, small letters: "the House". */
export const CHAMBERS = words('house commons');

/** Owners inside a name, small letters: "Children's Hospital". */
export const OWNERS = words(`
  people peoples women men children workers veterans farmers teachers king queen girls boys lord
  writers players students master citizens
`);

/** What an office has: "Sheriff's Department", "Prime Minister's Office". */
export const OFFICE_BODIES = words('office department association court');

/** Heads that are subjects too: "Energy Research and Development Agency". */
export const SUBJECT_HEADS = words(`
  research energy oil trade services communications media medicine sports management capital air
  police radio television insurance securities telecommunications telecoms mining minerals metals
  shipping healthcare aviation biotechnology publishing chemicals paper plastics steel materials sugar textiles
  rubber nickel coal dairy copper glass gold resources fisheries seafood
`);

/** What a short form leaves out at the end, small letters: "Acme" for "Acme Holdings". */
export const COMPANY_FORMS = words(`
  inc ltd llc plc corp corporation co company group holdings fc motors airlines news technologies
  bank limited militia party department
`);

/** Units that are called by an ordinal, as they are written: "98th Division". */
export const UNITS: ReadonlySet<string> = new Set([
  ...[
    'Airborne',
    'Army',
    'Bank',
    'Battalion',
    'Brigade',
    'Cavalry',
    'Circuit',
    'Corps',
    'Division',
  ],
  ...['Fleet', 'Infantry', 'Marines', 'Regiment', 'Squadron'],
]);
