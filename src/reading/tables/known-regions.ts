import { phrases } from './words.ts';

/** Provinces, regions, seas, ranges and islands, small letters, without "the", hyphens as spaces. */
export const KNOWN_REGIONS = phrases(`
  abyan, aceh, adjara, adriatic sea, aegean, aegean sea, ajara, akwa ibom, al hasakah, aleutian islands,
  alsace, altai, amazon basin, amazon rainforest, amazonas, american samoa, amhara, anambra, anatolia, andaman
  islands, andhra pradesh, annapurna, antioquia, antrim, aragon, ards peninsula, armagh, arunachal pradesh,
  arusha, ascension island, asia pacific, asir, assam, asturias, attica, auvergne, azad kashmir, azov sea, bab
  al mandab, bab el mandeb, badakhshan, badghis, bahr el ghazal, balearic islands, balkans, balochistan,
  baltic, baltic sea, baltics, baluchistan, bamiyan, bangsamoro, barents sea, bashkortostan, basque country,
  bauchi, bay area, bay of bengal, bay of biscay, bekaa, belgorod, benelux, benue, beqaa valley, bering sea,
  bering strait, bicol, bihar, bohol, borno, bosphorus, bougainville, brandenburg, british columbia, british
  virgin islands, bryansk, bulacan, burgundy, buryatia, cabo delgado, calabria, campania, canary islands,
  caribbean, carpathians, casamance, castilla y leon, catalunya, catanduanes, cauca, caucasus, cayman islands,
  cebu, central africa, central america, central asia, central darfur, central java, central kalimantan,
  central sulawesi, chaco, chagos archipelago, chagos islands, chechnya, cherkasy, chernihiv, chernivtsi,
  chhattisgarh, chiapas, chihuahua, chin state, chios, chittagong hill tracts, coahuila, coral sea, corsica,
  cotswolds, county antrim, county armagh, county kerry, county mayo, county tyrone, cox's bazar, crete,
  cyrenaica, dagestan, dahiyeh, dalmatia, dardanelles, darfur, deep south, deir al balah, diaoyu islands,
  diego garcia, district of columbia, dnipropetrovsk, dodecanese, dolomites, donbas, donbass, donegal, donetsk
  oblast, east africa, east anglia, east asia, east china sea, east coast, east darfur, east java, east
  jerusalem, east kalimantan, east nusa tenggara, east timor, eastern cape, ebonyi, edo state, ekiti, english
  channel, enugu, epirus, equatoria, erez crossing, euboea, everest, extremadura, falkland islands, falklands,
  famagusta, fars province, faryab, fermanagh, fezzan, flanders, free state, french guiana, french polynesia,
  friuli, gagauzia, galapagos, galicia, galilee, galápagos, garissa, gauteng, gavdos, gaziantep, gedaref,
  gezira, ghazni, ghor, gibraltar, gilgit baltistan, gippsland, gobi, golan, gombe, gotland, great barrier
  reef, great britain, great lakes, great plains, guadeloupe, guam, guernsey, guerrero, gujarat, gulf coast,
  gulf of guinea, gulf of oman, gulf of thailand, gulf of tonkin, gwadar, hadramawt, hadramout, halmahera,
  haryana, hasakah, hebei, heilongjiang, helmand, hesse, hiiraan, himachal pradesh, himalayas, hindu kush,
  hodeidah, horn of africa, humberside, humpty doo, hunter valley, hunza, ibb, ile de france, iloilo, indo
  pacific, ingushetia, inner mongolia, ishikawa, isle of man, istria, ituri, jalisco, jammu, jammu and
  kashmir, jenin, jharkhand, jigawa, jizan, jonglei, jowzjan, jubaland, judea, jutland, kachin, kachin state,
  kaduna, kalahari, kalimantan, kaliningrad oblast, kamchatka, kandahar, kapisa, karabakh, karakoram,
  karamoja, karelia, karnataka, kasai, kashmir, kassala, katanga, katsina, kayah, kayin, kayin state, kebbi,
  kerala, kerch strait, kerem shalom, khan younis, kharkiv oblast, khatlon, kherson, khmelnytskyi, khost,
  khyber, khyber pakhtunkhwa, kilimanjaro, kirovohrad, kivu, kogi, kordofan, krakatau, krasnoyarsk krai,
  kunar, kunduz, kuril islands, kurram, kursk, kwara, kwazulu natal, kyrenia, kyushu, la guajira, la rioja,
  ladakh, laghman, lagos state, laikipia, lake baikal, lake chad, lake district, lake tanganyika, lake
  victoria, lakshadweep, lampedusa, lapland, latgale, latin america, lesbos, levant, leyte, liguria, limousin,
  limpopo, logar, lombok, lorraine, lot et garonne, lower austria, lower saxony, lugansk, luhansk, luzon,
  mackenzie delta, madhya pradesh, maghreb, maguindanao, maidan wardak, malacca strait, malakand, maluku,
  mandera, manipur, manitoba, marib, marinduque, mediterranean, marsabit, martinique, masovia, masuria, mato grosso,
  matterhorn, mauna loa, mayotte, mazandaran, mecklenburg vorpommern, meghalaya, melanesia, merapi,
  merseyside, meru county, metro manila, michoacan, michoacán, micronesia, midwest, minas gerais, mindanao,
  mindoro, mizoram, mon state, mont blanc, mopti, moravia, morelos, mpumalanga, mykolaiv, nablus, nagaland,
  nagorno karabakh, nangarhar, narathiwat, narino, nariño, nasarawa, navarre, nayarit, negev, negros
  occidental, negros oriental, new brunswick, new caledonia, new england, new south wales, newfoundland and
  labrador, nimruz, norte de santander, north africa, north america, north caucasus, north darfur, north kivu,
  north kordofan, north ossetia, north rhine westphalia, north sinai, north sulawesi, north sumatra, north
  waziristan, northern cape, northern mariana islands, northern province, northern territory, northumbria,
  nova scotia, nuevo leon, nuevo león, nunavut, nuristan, oaxaca, occitanie, oceania, odesa, odisha, ogaden,
  ogun, ogun state, orissa, orkney, oromia, oromiya, osun, outer hebrides, oyo state, pacific northwest,
  paktia, paktika, palawan, pamirs, pampanga, panay, panjshir, papua, paracel islands, parwan, patagonia,
  pattani, peak district, penang, perak, pernambuco, picardy, piedmont, pilbara, plateau state, podlasie,
  poitou, polynesia, pomerania, popocatepetl, primorye, prince edward island, puebla, puerto rico, puglia,
  punjab, puntland, putumayo, pyrenees, quang nam, quintana roo, rafah crossing, rajasthan, rakhine, rakhine
  state, ras al khaimah, razavi khorasan, reunion, rhineland, rhineland palatinate, rhodes, rift valley, rio
  grande do sul, rivers state, rondonia, rostov region, rust belt, réunion, saada, saaremaa, saarland, sabah,
  sagaing, sahara, sahel, samar, samaria, samburu, samegrelo, samos, sar e pul, sarawak, sardinia,
  saskatchewan, savoie, saxony, saxony anhalt, scandinavia, schleswig holstein, sea of azov, sea of japan, sea
  of marmara, seine saint denis, senkaku islands, shabwa, shan state, sharjah, sharqiya, shetland, siberia,
  sichuan, sicily, siem reap, sikkim, silesia, sinai peninsula, sinaloa, sindh, sistan and baluchestan, sistan
  baluchestan, skane, sligo, socotra, sokoto, solomon islands, sonora, south america, south asia, south
  australia, south caucasus, south china sea, south darfur, south georgia, south kalimantan, south kivu, south
  kordofan, south ossetia, south sinai, south sulawesi, south sumatra, south waziristan, southeast asia,
  southern africa, spratly islands, st helena, strait of hormuz, sub saharan africa, sulawesi, sulu, sumy, sun
  belt, surigao, svalbard, swabia, swat valley, syunik, taiwan strait, takhar, tamaulipas, tamil nadu, taraba,
  tarlac, tasman sea, tasmania, tatarstan, teesside, telangana, ternopil, thuringia, tierra caliente, tigray,
  tillaberi, timor sea, tolima, torres strait, transcarpathia, transdniestria, transnistria, trentino,
  tripolitania, tripura, tuscany, tyneside, tyrol, u.s. virgin islands, udmurtia, umbria, unity state, upper
  austria, upper galilee, upper nile, urals, uruzgan, us virgin islands, uttar pradesh, uttarakhand, valais,
  valle del cauca, vaud, veneto, veracruz, vinnytsia, visayas, vojvodina, volhynia, volta region, wallonia,
  wardak, warrap, waziristan, wearside, west africa, west bengal, west coast, west country, west darfur, west
  java, west kalimantan, west kordofan, west nusa tenggara, west papua, west sumatra, western australia,
  western balkans, western cape, western ghats, wirral, wollega, xinjiang, yala, yamalo nenets, yellow sea,
  yobe, yucatan, yucatán, yukon, zabul, zacatecas, zakarpattia, zamboanga, zamfara, zanzibar, zaporizhia,
  zaporizhzhia, zaporozhye, zhytomyr, zulia
`);
