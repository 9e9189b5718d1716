import { words } from './words.ts';

/** Last words of places, small letters: "Black Sea", "Camp Lejeune" has its own first word below. */
export const PLACE_HEADS = words(`
  river sea ocean lake lakes gulf bay strait straits channel canal island islands isle isles
  peninsula coast beach harbor harbour port mountain mountains hills hill valley desert forest
  woods canyon falls creek springs delta basin plateau glacier volcano reef archipelago street st st.
  road rd rd. avenue ave. ave boulevard blvd. lane drive highway freeway expressway motorway parkway
  bridge tunnel square plaza park gardens garden zoo cemetery airport airfield airbase base
  station terminal stadium arena hall theatre theater palace castle tower towers cathedral mosque
  temple abbey monastery prison jail camp fort barracks dam reservoir plant mine refinery field
  speedway raceway pass city town village county province state district region territory
  prefecture governorate oblast republic kingdom emirates strip heights zone border
  territories borough suburb neighborhood mall hotel inn ground racecourse courthouse crossing
  checkpoint point cape ridge heath east west north south dome coliseum colosseum pier marina
  quarter wall gate mount divide range plains moor marsh estuary cay spit cove bluff bluffs atoll
  lagoon loch firth gorge ravine fjord rapids moors downs penitentiary racetrack velodrome pavilion
  fairgrounds ballpark waterfront promenade roundabout interchange aqueduct reservation ranch estate
  apartments hauptbahnhof terrace grove crescent mews wharf side area oval thruway
`);

/** What somebody's name and "'s" make a place of, small letters: "Tarvo's Park". */
export const OWNED_SITES = words(`
  park wharf point landing corner cross bar bazar pub grill tavern diner steakhouse creek bay island cove bluff gap inn hill lane
`);

/** Centres that are buildings, small letters: "Convention Center". */
export const SITE_CENTRES = words(`
  convention detention shopping community leisure conference visitor visitors space processing exhibition
  sports aquatic garden town retail immigration correctional reception
`);

/** First words of places: "Mount Kenya", "Lake Erie", "Camp Bastion", "Fort Hood". */
export const PLACE_STARTS = words(`
  mount mt mt. lake camp fort cape port isle gulf strait bay north south east west northern
  southern eastern western central upper lower new san santa saint st st. el las ras tel abu
  palais rio villa greater downtown stade estadio interstate route
`);

/** First words that make a place of whatever follows, small letters: "Rue X", "County X". */
export const HEAD_FIRST = words(`
  county mount mt mt. lake river loch camp fort palazzo castel rue calle viale piazza plaza avenida boulevard jebel jabal djebel
  wadi kfar kafr beit deir tell khirbet bandar ciudad puerto monte cerro sierra isla ilha
  île ile lac laguna gunung danau pulau kampung tanjung bukit barangay sungai nahr ras wat phnom
  château chateau canal nizhny veliky kibbutz moshav ain ayn
  foz serra baía bahía lagoa
  hmp
  kota istana desa kampong caño mina oued ksar playa punta quebrada cayo barrio colonia llano souk burj
  qala cidade vila pueblo praça praca largo alameda viña ulica ulitsa prospekt
`);

/** Lower-case nouns beside a name that make it a place: "X province", "the city of X". */
export const PLACE_NOUNS = words(`
  city town village province region district county state country capital suburb neighborhood
  neighbourhood island islands peninsula river sea coast border airport airbase base airfield
  stadium prison jail gaol street port harbor harbour valley mountains desert hamlet municipality prefecture
  governorate enclave territory camp resort beach bridge crossing area archipelago metropolis
  outskirts settlement township borough residents park forest bay lake dam mine oilfield quarry reservoir junction
  roundabout highway lagoon cemetery plateau
`);

/** Lower-case nouns that belong to the name of a facility before them: "X airbase". */
export const FACILITY_NOUNS = words(`
  airbase airport airfield mosque
`);

/** Heads that a number may follow: "Tower 22". */
export const NUMBERED = words(`
  tower camp terminal gate pier highway route interstate junction area platform base outpost post
  station channel radio news unit studio bbc tv hangar building stage room local team group m
  checkpoint
`);

/** Prepositions that stand before places. */
export const PLACE_PREPOSITIONS = words(`
  in at near from to across outside inside around into toward towards throughout within off over
  through between
`);

/** What is "in" something that is no place, small letters: "a drop in X sales". */
export const NOT_IN_PLACES = words(`
  belief changes confidence cut decline decrease drop faith fall growth increase interest investment
  lead part rise role stakes surge trust
`);

/** Verbs right before places: "reached X". */
export const PLACE_VERBS = words(`
  reached reaching reach entered entering toured touring visited visiting crossed besieged captured
  recaptured seized stormed evacuated bombed shelled liberated invaded occupied flooded devastated
  battered approached nearing fled controls controlling holds retook retake overran patrols patrolled patrolling
`);

/** What goes "to" and "from" places, dictionary form: "flew to X". */
export const MOTIONS = words(`
  go drive fly travel move return head flee walk march run come sail migrate deploy withdraw extradite
  deport escape retreat evacuate trip visit flight road route train journey tour ferry bus motorway
`);

/** How somebody or something is brought "to" a place, dictionary form: "sent two boats to X". */
export const SENDS = words(`
  airlift dispatch drag evacuate ferry fly haul move relocate rush send ship smuggle take traffic
  transfer transport
`);

/** Small words for directions that stand before places: "northern X". */
export const DIRECTIONS = words(`
  north south east west northern southern eastern western central northeastern northwestern
  southeastern southwestern downtown nearby neighboring neighbouring northeast northwest southeast
  southwest mainland
`);
