import { phrases } from './words.ts';

/** Firms and brands the news names without saying what they are, small letters, without "the", hyphens as spaces. */
export const KNOWN_COMPANIES = phrases(`
  ab inbev, abb, abbvie, abercrombie & fitch, accenture, activision, activision blizzard, adani, adani group,
  adidas, adobe, aer lingus, aeroflot, aeromexico, aflac, ahold delhaize, air asia, air canada, air china, air
  france, air india, air new zealand, airasia, airbnb, airbus, aj bell, akzonobel, alaska airlines,
  albertsons, alcoa, aldi, alibaba, alitalia, all nippon airways, allianz, allstate, alphabet, alstom, amazon,
  amd, america movil, american express, amgen, amtrak, américa móvil, anadarko, anglo american, anheuser
  busch, ant group, anthropic, applebee's, aramco, arby's, arcelormittal, asda, asml, aston martin,
  astrazeneca, asus, at&t, audi, autodesk, avanti west coast, aviva, bae systems, baidu, bain, balfour beatty,
  banco santander, bank of america, barclays, barnes & noble, barrick gold, basf, bayer, bechtel, bed bath &
  beyond, ben & jerry's, bergdorf goodman, berkshire hathaway, best buy, bharti airtel, bhp, binance, biogen,
  biontech, blackberry, blackrock, blackstone, blackwater, blue origin, bnp paribas, boeing, bombardier,
  booking.com, bosch, bp, bridgestone, bristol myers squibb, british airways, british gas, british steel,
  broadcom, burberry, burger king, bytedance, cadbury, calvin klein, cambridge analytica, cantor fitzgerald,
  capgemini, capita, capital economics, capital one, cargill, carillion, carlsberg, carrefour, caterpillar,
  cathay pacific, cebu pacific, centrica, charles schwab, charoen pokphand, check point, chevron, chick fil a,
  chili's, chipotle, christian dior, christie's, chrysler, cigna, cineworld, cisco, citibank, citigroup, coca
  cola, coinbase, colgate palmolive, comcast, commerzbank, comscore, con ed, con edison, conagra, conocophillips,
  costco, country garden, countrywide, credit suisse, crowdstrike, cvs health, daewoo, daihatsu, daimler,
  dangote refinery, danone, debenhams, deepmind, deliveroo, dell, deloitte, delta air lines, denny's, dentsu,
  deutsche bahn, deutsche bank, deutsche telekom, diageo, dick's sporting goods, disney, dolce & gabbana,
  domino's, domino's pizza, doordash, dow chemical, dow jones, dp world, dr pepper, dropbox, duke energy,
  dunkin, dunkin' donuts, dupont, eastman kodak, easyjet, ebay, egyptair, el al, electrolux, electronic arts,
  eli lilly, emaar, embraer, enbridge, endesa, enel, engie, enron, epic games, equinor, ericsson, eskom, estee
  lauder, ethiopian airlines, etihad, etsy, eurocopter, eurostar, evergrande, expedia, experian, exxon, exxon
  mobil, exxonmobil, facebook, fannie mae, fedex, ferrari, fiat, first republic, fitch ratings, flybe,
  flydubai, fonterra, fortescue, foxconn, freddie mac, fujitsu, gamestop, garmin, gazprom, geely, general
  dynamics, general electric, general mills, general motors, getty images, gilead, gitlab, glaxosmithkline,
  glencore, gojek, goldman sachs, google, google deepmind, gopro, govia thameslink, great western railway,
  greggs, groupon, grubhub, gucci, gulfstream, haier, halliburton, hardee's, hargreaves lansdown, harley
  davidson, harrods, hasbro, heineken, hewlett packard, hikvision, hitachi, hobby lobby, holcim, home depot,
  hon hai, hon hai precision, honda, honeywell, hsbc, huawei, hugo boss, hulu, hyatt, hyundai, iberdrola, iberia, ibm, icici bank, ikea,
  inditex, ineos, infineon, infosys, ingersoll rand, instagram, intel, interactive investor, intesa sanpaolo,
  intuit, invesco, ipsos, itau unibanco, itaú unibanco, itochu, jaguar land rover, jardine matheson, jcpenney,
  jetblue, jetstar, john deere, john lewis, johnson & johnson, jones day, jp morgan, jpmorgan, jpmorgan chase,
  just eat, juul, kakao, kaspersky, kellogg's, kenya airways, kepler cheuvreux, kering, kfc, kimberly clark,
  kinder morgan, kleiner perkins, kmart, kodak, kohl's, komatsu, korean air, kpmg, kraft heinz, kroger,
  l'oreal, lafarge, lego, lehman brothers, lenovo, levi strauss, levi's, lg electronics, lidl, linkedin, lion
  air, live nation, lloyd's, lloyds, lloyds bank, lockheed martin, lot polish airlines, louis vuitton, lowe's,
  lufthansa, lukoil, lyft, macy's, maersk, mahindra & mahindra, malaysia airlines, marks & spencer, marks and
  spencer, maruti suzuki, mastercard, mazda, mcdonald's, mcdonnell douglas, mckesson, mckinsey, mediatek,
  medtronic, meituan, mercedes, mercedes benz, merck, merrill lynch, metlife, metro bank, michelin, micron, microsoft,
  mitsubishi, mitsui, moderna, molson coors, mondelez, monsanto, moody's, morgan stanley, morrisons,
  mothercare, motorola, mozilla, munich re, nasdaq, natwest, naver, nedbank, neiman marcus, nestle, nestlé,
  netflix, network rail, news corp, nike, nintendo, nippon steel, nissan, nokia, nordstrom, norfolk southern,
  norsk hydro, northern rail, northern rock, northrop grumman, northvolt, novartis, novavax, novo nordisk,
  nvidia, ocado, odebrecht, office depot, old navy, opel, openai, oracle, orsted, oxford economics, palantir,
  panasonic, panera, panmure gordon, panmure liberum, pantheon macroeconomics, papa john's, paramount
  pictures, paypal, pdvsa, peloton, pemex, penguin random house, pepsi, pepsico, perkins coie, petrobras,
  petrochina, petronas, peugeot, pfizer, philip morris, philippine airlines, phillip nova, pimco, ping an,
  pinterest, pixar, pizza hut, porsche, poundland, prada, premier inn, primark, procter & gamble, publix,
  purdue pharma, qantas, qualcomm, quicken loans, quora, rakuten, ralph lauren, raytheon, reddit, regeneron,
  reliance industries, renault, repsol, revlon, revolut, rio tinto, rite aid, rivian, roblox, roche, rolls
  royce, rosatom, roscosmos, rosneft, rostec, royal bank of scotland, royal caribbean, royal dutch shell,
  royal mail, rusal, ryanair, rystad energy, sabic, safaricom, safeway, sainsbury's, saks fifth avenue,
  salesforce, sam's club, samsung, sanofi, santander, saudi aramco, saxo bank, sberbank, schlumberger, severn
  trent, shein, shell, shopify, siemens, siemens energy, silicon valley bank, sina weibo, singapore airlines,
  sinopec, sinopharm, sinovac, sk hynix, skoda, skype, smithfield foods, snapchat, sodexo, softbank,
  solarwinds, sony, sotheby's, south african airways, south western railway, southwest airlines, spacex,
  spirit aerosystems, spirit airlines, spotify, sprint, square enix, standard & poor's, standard chartered,
  starbucks, state farm, statoil, stellantis, subaru, subway, sun pharma, suzuki, swarovski, swiss re,
  symantec, sysco, t mobile, taco bell, talktalk, target, tata, tata motors, tata steel, telecom italia,
  telefonica, telegram, telenor, telia, telstra, temu, tencent, tesco, tesla, thames water, thomas cook,
  thyssenkrupp, tiffany & co, tiktok, tim hortons, time warner, tommy hilfiger, toshiba, totalenergies,
  toyota, toys r us, trader joe's, trafigura, transpennine express, travelodge, tripadvisor, tumblr, turkish
  airlines, twitch, twitter, tyson foods, u.s. steel, uber, uber eats, ubisoft, ubs, under armour, unicredit,
  unilever, union pacific, united airlines, unitedhealth, unitedhealthcare, us steel, vale, valero, vauxhall,
  verizon, vestas, viacom, vice media, victoria's secret, vietjet, virgin atlantic, virgin australia, virgin
  galactic, virgin media, visa, vodafone, volkswagen, volvo, wagamama, waitrose, wal mart, walgreens, walmart,
  warner bros, waymo, weibo, wells fargo, wendy's, western digital, western union, westinghouse, westpac, weta
  digital, wetherspoon, wework, whatsapp, whirlpool, whole foods, wikileaks, wikimedia, wikipedia, wilko,
  wirecard, wizz air, wood mackenzie, woolworths, xerox, xiaomi, yahoo, yamaha, yandex, yelp, yougov, youtube,
  yves saint laurent, zara, zillow, zomato, zynga
`);
