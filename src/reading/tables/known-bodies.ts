import { phrases } from './words.ts';

/** Public bodies, charities and universities, small letters, without "the", hyphens as spaces. */
export const KNOWN_BODIES = phrases(`
  aarp, aclu, action against hunger, actionaid, afl cio, african union, afrobarometer, aipac, alabama state,
  amnesty, amnesty international, anti defamation league, arab group, arab league, arizona state, arizona
  state university, asean, assemblee nationale, avon and somerset constabulary, avon and somerset police, bafta, bank of canada, bank of england, bank of ireland, bank
  of israel, bank of japan, bank of scotland, barnardo's, bbfc, boise state, border force, boy scouts,
  breaking the silence, british army, british council, british cycling, british museum, british parliament,
  brookings, bundesbank, bundesrat, bundestag, bundeswehr, bureau of meteorology, cabinet office, caltech,
  cambridge university, cancer research uk, capitol police, caricom, carnegie endowment, carnegie mellon,
  carter center, catholic church, cato institute, cbi, cbo, cdc, central bank of nigeria, cern, cftc, chatham
  house, childline, christian aid, church of england, church of scientology, cia, citizens advice, coast
  guard, columbia university, companies house, council of europe, creative scotland, crimestoppers, crisis
  group, crown office, crown prosecution service, customs and border protection, dail, danish refugee council,
  dea, devon and cornwall police, dhs, dignitas, dnc, doctors without borders, dod, doj, duma, ecb, ecowas, ecpat, edf, eff, english
  football league, english heritage, environment agency, epa, equifax, esa, eton, eurojust, european central
  bank, european commission, european court of human rights, european parliament, european union, europol,
  faa, fbi, fcc, fda, fdic, fec, federal reserve, fema, ferc, florida state, folketing, food and drug
  administration, football association, foreign office, forest service, freedom house, friends of the earth,
  frontex, fsb, ftc, gallup, gao, gavi, gchq, george mason university, george washington university,
  georgetown university, georgia tech, girl scouts, gm, greater london authority, greenpeace, gru, habitat for
  humanity, handicap international, harvard, hebrew university, hhs, highways england, historic england, hm
  revenue & customs, hm treasury, holy see, home office, house of commons, house of lords, house of
  representatives, hrw, hud, human rights watch, iaea, icc, idf, ifaw, imf, innocence project, institute for
  the study of war, internal displacement monitoring centre, international court of justice, international
  criminal court, international monetary fund, international rescue committee, interpol, iowa state, irs, isi,
  islamic relief, jaxa, jockey club, johns hopkins, johns hopkins university, joint chiefs, kansas state, kgb,
  kkr, knesset, kremlin, lambda legal, lapd, law society, league of nations, lok sabha, matignon, mayo clinic,
  medecins sans frontieres, mencap, mercy corps, met office, met police, metropolitan police, mi5, mi6,
  michigan state, ministry of defence, mit, mossad, médecins du monde, médecins sans frontières, naacp, nasa,
  national archives, national farmers union, national gallery, national grid, national guard, national trust,
  national union of students, nato, nhs, nhs england, nhs scotland, nih, nlrb, noaa, norad, northwestern
  university, norwegian refugee council, notre dame, nra, nrc, nsa, ntsb, nypd, oau, ofcom, office for budget
  responsibility, office for national statistics, ofsted, ohio state, oireachtas, oklahoma state, old bailey,
  omb, opec, open society foundations, orange order, oregon state, organization of american states, osce,
  oxfam, oxford university, parole board, peace corps, peace now, pen america, penn state, pentagon, peta, pew
  research center, plan international, planned parenthood, police scotland, politburo, port authority,
  princeton, ptt, public health england, public health scotland, pwc, quai d'orsay, raf, rajya sabha, rand
  corporation, rcmp, red crescent, red cross, refugees international, reserve bank of india, rijksmuseum,
  riksdag, rnc, rnli, royal air force, royal artillery, royal mint, royal navy, royal society, rspca, rugby
  football union, russian orthodox church, salvation army, samaritans, sandhurst, save the children, sciences
  po, scotland yard, scottish government, scottish parliament, sec, secret service, security council, seiu,
  sejm, senedd, serbian orthodox church, sierra club, smithsonian, smithsonian institution, sorbonne, splc,
  sport england, stanford, stasi, state department, stonewall, stop the war coalition, stormont assembly,
  storting, supreme court, tate modern, tel aviv university, texas a&m, texas tech, trades union congress,
  transparency international, transport for london, tsa, tuc, u.s. air force, u.s. army, u.s. coast guard,
  u.s. congress, u.s. marine corps, u.s. marines, u.s. navy, u.s. senate, uaw, ucla, uk athletics, uk sport,
  ukrenergo, un, unesco, unhcr, unicef, unison, united nations, unrwa, us air force, us army, us coast guard,
  us congress, us marine corps, us marines, us navy, us senate, usaid, usda, usgs, usps, vatican, verkhovna
  rada, victoria police, virginia tech, visit britain, war on want, wateraid, wellcome trust, welsh assembly,
  welsh government, west point, white house, wikimedia foundation, world bank, world council of churches,
  world economic forum, world food program, world food programme, world health organisation, world health
  organization, world meteorological organization, world vision, world wildlife fund, wto, wwf, yad vashem,
  yale, ymca
`);
