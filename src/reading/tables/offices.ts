import { words } from './words.ts';

/** Nouns for what a person is by office or trade, singular, small letters. */
export const OFFICES = words(`
  president chancellor premier minister secretary undersecretary governor mayor senator
  congressman congresswoman representative lawmaker legislator parliamentarian deputy councillor
  councilman councilwoman councilor mp mep ambassador envoy diplomat consul attache commissioner
  speaker chairman chairwoman chairperson chair chief head leader boss director president-elect
  co-chair co-founder cofounder founder owner co-owner manager coach captain striker midfielder
  defender goalkeeper winger quarterback pitcher batsman bowler forward fullback goalie skipper
  trainer referee umpire champion player golfer footballer cricketer sprinter swimmer cyclist
  boxer jockey driver pilot astronaut athlete ceo cfo coo cto executive officer administrator
  treasurer comptroller spokesman spokeswoman spokesperson spokesmen adviser advisor aide counsel
  counselor counsellor lawyer attorney solicitor barrister prosecutor judge justice magistrate
  sheriff detective inspector superintendent constable commander general colonel major lieutenant
  sergeant admiral brigadier marshal professor lecturer researcher scientist analyst economist
  strategist historian expert scholar fellow specialist consultant engineer architect physicist
  biologist chemist psychologist psychiatrist epidemiologist virologist meteorologist astronomer
  geologist seismologist doctor physician surgeon nurse cardiologist pediatrician paramedic
  teacher principal headmaster headteacher dean provost rector librarian editor reporter
  correspondent journalist columnist broadcaster anchor presenter host commentator publisher
  author writer novelist poet actor actress singer musician songwriter guitarist drummer composer
  rapper comedian filmmaker producer screenwriter photographer artist painter sculptor designer
  model chef curator conductor frontman pope cardinal archbishop bishop priest pastor vicar imam
  rabbi cleric king queen prince princess emir sultan emperor monarch ruler candidate nominee
  frontrunner contender organizer organiser activist campaigner coordinator co-ordinator
  chairwomen warlord commandant controller investigator ombudsman auditor registrar clerk
  supervisor operator broker trader investor entrepreneur billionaire businessman businesswoman
  banker tycoon mogul chieftain elder negotiator mediator rapporteur lobbyist pollster whip
  taoiseach tánaiste tanaiste politician premiership firefighter policeman policewoman coroner pathologist ranger
  conservationist farmer fisherman founder-editor mla msp td dsp ssp asp igp dig dgp adgp archaeologist
  blogger activist-turned clergyman nun monk bandleader cellist pianist violinist soprano tenor
  playwright showrunner youtuber influencer socialite heir heiress peer backbencher frontbencher
  alderman assemblyman assemblywoman selectman undersecretary-general secretary-general
  vice-president vice-chairman vice-chancellor midwife vet veterinarian gamekeeper lifeguard
  warden churchwarden watchman nightwatchman wicketkeeper all-rounder linebacker seaman sailor soldier dj mk mercenary militant insurgent guerrilla jihadi bodyguard chauffeur butler
  official accountant mechanic speechwriter technician salesman saleswoman assistant interpreter translator
  advocate convenor convener geneticist jurist co-leader co-owner co-director co-author co-host co-pilot
  co-president co-secretary co-ceo co-star co-creator co-writer co-presenter co-chairman co-defendant postmaster harbourmaster stationmaster quartermaster chaplain
  lady-in-waiting guide agent pontiff cosmonaut statesman grandmaster dissident cameraman anchorwoman anchorman tutor sheikh mufti ayatollah mullah patriarch
`);

/** Capitalised words that belong to the office after them, not to a name: "Defense Secretary". */
export const OFFICE_MODIFIERS = words(`
  prime vice deputy acting former ex chief senior junior assistant associate executive managing
  general first second lord attorney foreign defense defence interior home finance health
  education energy labor labour justice treasury commerce agriculture transport transportation
  environment trade industry culture sports sport tourism information planning development housing
  security homeland intelligence veterans affairs press cabinet opposition majority minority house
  senate state national federal district county city town village regional provincial police fire
  army navy military special permanent interim outgoing incoming head crown grand supreme
  brigadier lieutenant major rear staff field air wing flight squadron master petty warrant lance
  detective economy economic financial technology operating immigration communications campaign
  shadow local public social business political science water oil petroleum communities
  international cooperation relations works welfare women youth religious parliamentary
  presidential budget
`);

/** What follows "Secretary of", "Chief of", "Minister of" inside an office. */
export const OFFICE_FIELDS = words(`
  state staff defense defence health education energy justice interior finance labor labour
  commerce agriculture transport transportation treasury homeland security veterans affairs
  foreign public instruction police housing intelligence national opposition exchequer environment
  home operations parliament culture information trade industry tourism human services urban
  development communications sport sports science technology equality climate works water fisheries mines mining ports
  external affairs gender higher roads petroleum power
`);

/** Words that may stand before an office without being its noun: "former", "acting", "hard-line". */
export const FORMER = words(`
  former ex acting interim outgoing incoming late then deputy ousted deposed longtime long-time
  veteran embattled newly elected
`);

/** Offices that go on with "to", small letters: "ambassador to …". */
export const SENT_TO = words(`
  adviser advisor aide ambassador assistant consul counsel counsellor counselor delegate deputy observer emissary envoy
  heir representative secretary
`);

/** What somebody is in a firm or body, an office only after "former" and the like, small letters. */
export const MEMBERS = words(`
  partner employee intern associate member trustee apprentice
`);

/** Offices held over or for a place: "MP for …", "mayor of …", small letters. */
export const PLACE_OFFICES = words(`
  mp mps mep msp congressman congresswoman senator councillor mayor governor ambassador envoy consul
  king queen prince princess duke archbishop bishop sheriff emir sultan ruler
  representative deputy member coroner premier
`);
