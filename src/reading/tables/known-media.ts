import { phrases, words } from './words.ts';

/** Agencies, papers and broadcasters, small letters, without "the", hyphens as spaces. */
export const KNOWN_MEDIA = phrases(`
  aaj tak, abc, abc news, addis standard, afp, aftonbladet, agence france presse, al ahram, al akhbar, al aqsa
  tv, al arabiya, al bayan, al hayat, al jazeera, al manar, al masry al youm, al mayadeen, al monitor, al quds
  al arabi, al watan, allafrica, anadolu, anadolu agency, ani, ansa, antara, arab news, ars technica, ary
  news, asahi shimbun, associated press, australian broadcasting corporation, axios, bangkok post, bbc, bbc
  news, bbc world service, bellingcat, bernama, bfm tv, bfmtv, bild, bloomberg, bloomberg news, boston globe,
  breitbart, breitbart news, business insider, buzzfeed, buzzfeed news, caixin, canadian press, cartoon
  network, cbc, cbs, cbs news, cctv, cgtn, channel 4, channel 4 news, channel 5, channel newsasia, charlie
  hebdo, china daily, chosun ilbo, clarin, cnbc, cnet, cnn, cnn turk, comedy central, corriere della sera,
  cosmopolitan, cumhuriyet, dagens nyheter, daily beast, daily caller, daily express, daily mail, daily
  maverick, daily mirror, daily monitor, daily nation, daily sabah, daily star, daily telegraph, daily times,
  daily trust, dawn, de telegraaf, de volkskrant, deccan chronicle, deccan herald, der spiegel, der standard,
  deutsche welle, die welt, die zeit, discovery channel, dong a ilbo, dpa, economic times, efe, ekathimerini,
  el comercio, el espectador, el mundo, el pais, el tiempo, el universal, entertainment weekly, espn,
  euronews, eurosport, evening standard, fairfax media, fars, financial times, folha, folha de s.paulo,
  forbes, fox, fox business, fox news, france 2, france 24, france info, france inter, frankfurter allgemeine
  zeitung, gawker, gazeta wyborcza, geo news, gizmodo, global times, globe and mail, globonews, granma,
  haaretz, hankyoreh, hbo, herald sun, het parool, hindustan times, hollywood reporter, huffington post, huffpost,
  hurriyet, il sole 24 ore, india today, indian express, infobae, infowars, interfax, interfax ukraine, iran
  international, irish independent, irish times, irna, isna, itar tass, itv, izvestia, japan times, jerusalem
  post, jiji press, joongang ilbo, kathimerini, kathmandu post, kcna, khaleej times, kommersant, korea herald,
  korea times, kyiv independent, kyiv post, kyodo, kyodo news, l'equipe, l'express, l'humanite, l'orient le
  jour, la croix, la jornada, la nacion, la razon, la repubblica, la stampa, la vanguardia, le figaro, le
  monde, le parisien, le point, le soir, liberation, los angeles times, ma'ariv, mail & guardian, mail on
  sunday, mailonline, mainichi shimbun, malay mail, marketwatch, mashable, mediapart, meduza, mehr, middle
  east eye, morning star, mother jones, msnbc, mtv, nation media group, national geographic, national post,
  national review, nature astronomy, nature climate change, nature communications, nature geoscience, nature
  medicine, nbc, ndtv, new scientist, new statesman, new york times, new yorker, news24, newsmax, newsweek,
  nickelodeon, nikkei, nikkei asia, novaya gazeta, npr, o globo, ouest france, pagina 12, paramount plus, pbs,
  philippine daily inquirer, politico, pravda, premium times, prensa latina, press association, press trust of
  india, press tv, propublica, prothom alo, pti, quartz, radio free asia, radio free europe, rappler, reforma,
  reporters without borders, reuters, ria novosti, rolling stone, rt, sahara reporters, san francisco chronicle, sana, scientific
  reports, semafor, sky, sky news, sky news arabia, sky sports, slate, south china morning post, straits
  times, sunday express, sunday herald, sunday mail, sunday mirror, sunday people, sunday telegraph, sunday times, sueddeutsche zeitung, sydney morning herald, süddeutsche zeitung, tagesspiegel, tanjug, tasnim, tass,
  techcrunch, telegraph, telemundo, telesur, the athletic, the citizen, the economist, the guardian, the
  hindu, the independent, the intercept, the new republic, the onion, the verge, the wire, thomson reuters, times of india, times of
  israel, tmz, tolo news, tolonews, toronto star, ukrainska pravda, ukrinform, univision, upi, usa today,
  vanity fair, vedomosti, verdens gang, vice news, voice of america, volkskrant, vox, wafa, wall street
  journal, washington post, xinhua, yedioth ahronoth, ynet, yomiuri shimbun, yonhap, zee news
`);

/** Outlets of one ordinary word that a capital of their article tells, small letters: "in The Age". */
export const ARTICLED_MEDIA = words(
  'advertiser age atlantic australian conversation hill local nation nationalist scotsman spectator sun times',
);
