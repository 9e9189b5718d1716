import { words } from './words.ts';

/** Days, months, clock words: no part of a name, save a month that is somebody's (small letters). */
export const CALENDAR_WORDS = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january
  february march april may june july august september october november december jan feb mar apr
  jun jul aug sep sept nov dec jan. feb. mar. apr. aug. sep. sept. oct. nov. dec. am pm a.m.
  p.m. est edt gmt bst pst pdt ist cet et utc cst cdt mst mdt cest eest aest aedt awst acst nzst nzdt
  hkt jst kst wib msk mondays tuesdays wednesdays thursdays fridays
  saturdays sundays
`);

/** Words with a capital that are no name when they stand alone, small letters. */
export const NO_NAMES = words(`
  god internet web tv dvd cd phd dna covid covid-19 hiv aids gdp ceo cfo pc mr ms christmas easter
  ramadan thanksgiving halloween passover eid hanukkah brexit holocaust islam christianity judaism
  hinduism buddhism bible koran quran qur'an torah earth moon jr sr esq mps id ufo suv photo file
  video read watch image source story breaking update mw gw kw kwh mph km kg mb gb tb ghz mhz usd
  gbp eur north south east west northeast northwest southeast southwest northern southern eastern
  western midwestern category wwii wwi gdps ps note faq ngo ngos vip cctv gps english french
  german spanish tropical it who non mp msp mep aka diy ceos ads must year century twenties
  adhd ak-47 ak-47s ai apps app atm b&b ba bbq bluetooth bmi bsc cad cds cgi cpr cpu crm ddos dei
  ebola ecg ekg er esg ev evs faqs fy gcse gcses gmo gpu gst hdtv hpv hq hr hrs html
  icbm icbms icu ied ieds ios ip ipo iq iud ivf jpeg lcd led lng lol lpg lsd mba mc mers
  mp3 mp4 mri mrna omg opd pacs pcr pdf phds poc pov ppe pr ps4 ps5 ptsd q&a
  r&b r&d rna rpg rpgs rsv rsvp sars sat sms std stds suvs tb tnt uav uavs ufos url usb vat vhs vp
  wi-fi wifi wmd chatgpt gmail iphone ipad xbox playstation ozempic wegovy viagra starlink
  bitcoin ethereum dogecoin android windows kindle photoshop obamacare medicare medicaid trumpcare
  hey yeah yep nope jeez wow aww ugh huh hmm hello hi bye goodbye voila bravo retd alas oops haha kudos
 latest ok morning inc inc. ltd ltd. ph dir dep pls rs rs. gs children women men obe mbe cbe dbe pt olympic olympian olympians paralympic paralympics paralympian paralympians congressional satanic
  alzheimer diwali dreamliner fentanyl glock himars ibuprofen kalashnikov macbook oxycodone oxycontin paracetamol paxlovid titanic zika
  coronavirus central thirties sixties seventies eighties nineties fahrenheit celsius kelvin allah buddha
`);

/** People-words WordNet does not have. */
export const PEOPLES = words(`
  dutchwoman frenchwoman englishwoman irishwoman welshwoman scotswoman emirati houthi houthis gazan gazans afrikaner israelis iraqis saudis emiratis omanis kuwaitis
  qataris bahrainis pakistanis bangladeshis yemenis catalan basque kosovar bosniak rohingya uighur
  uyghur uyghurs uighurs alawite druze yazidi yazidis salafi salafist islamist islamists jihadist
  westerner westerners tory tories brexiteer lgbt lgbtq republican republicans democrat democrats
  democratic unionist unionists nationalist nationalists loyalist conservative liberal sunni
  sunnis shia shias shiite shiites hispanics arab arabs kurd kurds turk turks jew jews christian
  christians catholic catholics protestant protestants hindu hindus sikh sikhs buddhist buddhists
  communist communists aboriginal socialist marxist nazi nazis puerto-rican british scottish welsh english
  irish french dutch german spanish orthodox evangelical baptist mormon indo palestinian
  palestinians afghan afghans polish nordic danish dane danes roman romans siamese gypsy gypsies
  ottoman argentine quaker soviet soviets pole poles swede swedes confederate bohemian victorian
  spartan trojan corinthian gothic negro aborigine aborigines caucasian scot scots turkish swiss
  alpine biblical messianic talmudic quranic zionist zionists han ahmadi ahmadis alawites amharas argentines aymara azeri azeris baloch bosniaks crimean crimeans evangelicals
  eurosceptic eurosceptics finns germans greenlander greenlanders hazara hazaras irishman irishmen ivorian ivorians kikuyu kikuyus
  kosovars latina latinas maasai maori maronite maronites mapuche montenegrin montenegrins muscovite
  muscovites oromos ossetian ossetians quechua remainer remainers rohingyas scotsman scotsmen slovene slovenes tigrayan
  tigrayans turkmen welshman welshmen xhosa
  chinese japanese western brit brits yank yanks aussie aussies kiwi kiwis muslim muslims thai
  thais uzbek uzbeks tajik tajiks kazakh kazakhs bengali bengalis
`);

/** Last words of what is no person, organisation or place: "World Cup", "Clean Air Act". */
export const THING_HEADS = words(`
  cup award awards act bill law prize championship championships games olympics war festival day
  week eve agreement treaty accord accords convention constitution amendment summit tour trophy
  medal bowl marathon revolution intifada plan program programme deal protocol doctrine code
  series derby prix oscars grammys emmys scandal crisis massacre attack attacks disease syndrome
  virus index average report process spring election elections primary referendum rights
  declaration charter missile rifle jet phone version edition finals final playoffs slam hurricane
  typhoon cyclone award-winning clause testament depression time resolution initiative order tax
  paralympics fair parade period era ceremony anniversary open show podcast pandemic famine earthquake tsunami flood floods century schedule conventions cups jewels bible assessment biennale ages
`);

/** Prizes that are called like people, small letters: "an Oscar". */
export const PRIZES = words('oscar tony emmy grammy nobel pulitzer bafta');

/** What follows a prize, small letters: "Oscar winner". */
export const OF_PRIZES = words(`
  award awards bid buzz campaign ceremony contender contenders host laureate nod nomination
  nominations nominee nominees night race season snub speech voters winner winners
`);

/** What a product or a people is called by, right after its name, small letters: "Grad rockets". */
export const OF_THINGS = words(`
  disease fever fighter-jet fjord genus handgun handguns helicopter helicopters language machine minority missile missiles
  pistol pistols protocol rifle rifles rocket rockets satellite spacecraft species speakers syndrome tank
  tanks telescope tribe tribes tribesmen typewriter warplane warplanes
`);

/** What a ship is called right before its name, small letters: "the ferry X". */
export const SHIP_NOUNS = words(`
  boat coaster corvette cutter destroyer ferry freighter frigate icebreaker liner schooner ship
  steamer submarine tanker trawler tug vessel warship yacht
`);

/** First words of what is no name of ours: "Hurricane Ida", "Operation Anvil". */
export const THING_STARTS = words(`
  hurricane typhoon cyclone storm operation flight hms uss mv rms ins article section chapter phase version
  windows interstate formula project page photo figure table level grade number no.
  vol. title proposition superstorm eid tropical
`);

/** Makers whose name before a number is an aircraft's, small letters. */
export const AIRCRAFT = words('boeing airbus embraer bombardier cessna antonov tupolev sukhoi');

/** Makers whose name before another is a car's, small letters: "a Honda Civic". */
export const CAR_MAKERS = words(`
  acura alfa audi bmw buick cadillac chevrolet chevy chrysler citroen citroën fiat ford gmc honda hyundai infiniti isuzu jeep
  kia lamborghini lexus maserati mazda mercedes mercedes-benz mitsubishi nissan peugeot pontiac porsche renault
  skoda subaru suzuki toyota vauxhall volkswagen volvo
`);

/** What a car is called behind its make, small letters: "an Audi A5 convertible". */
export const CARS = words(`
  car convertible coupe driver estate hatchback limousine minivan pickup saloon sedan suv taxi truck van
`);

/** Particles inside a name, small letters: "van", "de", "bin". */
export const PARTICLES = words(`
  de da do dos das del della di du la le van von der den ter ten bin ibn bint al el ul ud abu ben
  y zu zur af av los las les para pour sur
`);

/** Arabic articles before a hyphen: "al-Bab", "ash-Shati". */
export const ARTICLES = words(`
  al el as ash an ar at ad adh az ul ut us ur
`);

/** Second parts of Korean and Chinese given names in small letters: "Jae-in", "Jong-un". */
export const SYLLABLES = words(`
  un il in hye hyun ho jin moon hee hwan woo young yong kyu seok suk sun soo su jung jong joon jun
  nam won wook yeol ki bae chul dong eun gi gun hoon hyung ja jae min mi sik sook tae wan yeon
  yeop yoon yun wen jeou shek jou ming ying mun
  chi chiu chu chun fai fu hsiung hung jen jui kei keung kit kuo lam liang lun lung man pang pei ping po
  pok shan sheng shing tak tat te teh tsai tse tung wa wah wai yan yin yiu yu yuan yueh
`);

/** Verbs in the past that no rule makes from their dictionary form, small letters: "Told that …". */
export const IRREGULAR = words(`
  doing going drawn eaten flown ridden risen seen shown sung taken thrown ate became began bought broke brought built came caught chose dealt drew drove fell felt fought found
  forgot froze gave got grew heard held hid kept knew laid learnt led left lent lost made meant paid ran
  rode rose said sang sat saw sent shook shot slept sold sought spent spoke spun stole stood struck stuck
  swam swore taught thought threw told took tore understood went woke won wore wrote
`);
