/** Words for made-up news, commonest first: a word's chance falls with its place in the list. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** What news is about. */
export const NOUNS = words(`
  people year government company week country city police time plan group law report state market
  court price family party school water power minister worker election union road house budget team
  bank health crisis deal hospital season law-maker storm leader program agency vote bridge office
  region project contract tax border river fire weather rule train protest child student teacher
  farm mine ship plant factory council export harvest flood strike debt loan wage rent fuel grain
  pipeline harbor railway airport tower station museum stadium church bakery orchard vineyard quarry
  reservoir canal ferry tram tunnel depot warehouse refinery turbine reactor satellite laboratory
  vaccine clinic ambulance surgeon patient nurse therapy diagnosis outbreak quarantine verdict
  appeal prosecutor juror witness testimony affidavit statute ordinance treaty embargo tariff subsidy
  dividend shareholder auditor merger lender mortgage pension inflation currency deficit surplus
  drought wildfire landslide avalanche earthquake aftershock hurricane cyclone glacier wetland
  fishery salmon lobster cattle poultry beehive greenhouse fertilizer pesticide irrigation tractor
  archive manuscript orchestra festival sculpture novelist playwright choir ballet gallery curator
  goalkeeper midfielder referee tournament marathon sprinter cyclist regatta podium trophy`);

/** What stands before such a noun. */
export const ADJECTIVES = words(`
  new local public national former major early late high recent long open strong private foreign
  final common rural coastal annual senior joint urgent narrow costly federal northern southern
  eastern western civil legal medical digital nuclear seasonal temporary emergency regional mutual
  fragile bitter cautious historic modest sweeping tentative unanimous voluntary disputed abandoned
  flooded frozen idle makeshift overdue overcrowded remote rusting unpaid vacant volatile waterlogged
  archaic derelict dormant lucrative meticulous opaque perennial precarious redundant sprawling`);

/** Past form and dictionary form. */
export const VERBS: readonly (readonly [past: string, base: string])[] = words(`
  made/make took/take gave/give reported/report closed/close opened/open agreed/agree won/win
  lost/lose held/hold built/build sold/sell bought/buy cut/cut raised/raise rejected/reject
  approved/approve delayed/delay began/begin met/meet sent/send found/find left/leave paid/pay
  fell/fall rose/rise warned/warn blocked/block struck/strike hit/hit damaged/damage repaired/repair
  launched/launch tested/test drew/draw grew/grow drove/drive flew/fly froze/freeze sank/sink
  withdrew/withdraw overturned/overturn postponed/postpone inspected/inspect evacuated/evacuate
  dismantled/dismantle audited/audit ratified/ratify vetoed/veto subsidized/subsidize
  nationalized/nationalize quarantined/quarantine excavated/excavate refurbished/refurbish`).map(
  (pair) => pair.split('/') as [string, string],
);

/** What is counted. */
export const UNITS = words(`
  people workers homes tons vehicles schools jobs patients votes ships farms flights soldiers students
  passengers villages hectares barrels megawatts containers bridges buses cows trees complaints`);

/** What happened to what is counted: past form and dictionary form. */
export const ACTS: readonly (readonly [past: string, base: string])[] = words(`
  killed/kill injured/injure displaced/displace destroyed/destroy delivered/deliver lost/lose
  moved/move counted/count rescued/rescue detained/detain planted/plant cancelled/cancel`).map(
  (pair) => pair.split('/') as [string, string],
);

/** Names a person is given. */
export const FIRST_NAMES = words(`
  Maria John Ana Peter Amina David Elena Omar Ruth Carlos Nina Yusuf Clara Hassan Irene Tomas Leila
  Victor Grace Mateo Fatima Simon Olga Kofi Priya Lars Mei Andre Sofia Idris Helen Bruno Zara Emil
  Nadia Felix Rosa Ivan Noor Hugo Tara Anton Wanda Cyrus Edith Boris Lydia Marek Salma Oscar`);

/** What stands before a name. */
export const TITLES = words('Minister Mayor President General Senator Judge Professor Governor');

/** What stands behind one. */
export const OFFICES: readonly string[] = [
  'a spokesman for the water board',
  'director of the port authority',
  'the head of the teachers’ union',
  'chief economist at the central bank',
  'a member of the city council',
  'the deputy minister of transport',
  'founder of a farm cooperative',
  'chair of the election commission',
];

/** Last words of an organisation. */
export const ORGANISATION_ENDINGS = words(
  'Group Bank Council Ministry Institute Holdings Railways University Party Foundation Energy Union',
);

/** Who publishes. */
export const OUTLETS: readonly string[] = [
  'Harbor Gazette',
  'Northern Courier',
  'The Daily Lantern',
  'Valley Tribune',
  'Capital Wire',
  'Evening Mercury',
  'Plains Observer',
  'Island Herald',
];

/** Sunday first, as Date counts them. */
export const WEEKDAYS = words('Sunday Monday Tuesday Wednesday Thursday Friday Saturday');

/** Pieces that surnames and places are put together from. */
export const SYLLABLES = words(`
  ka ra to mi len dor ves bar nor tal wen sil gar hol pet ros mar tin lo va ner zu ber kin sto fel
  dra mon ta ri ush el an or em yl osk ick ford ham by`);
