import { phrases } from './words.ts';

/** Parties, armed groups and movements, small letters, without "the", hyphens as spaces. */
export const KNOWN_MOVEMENTS = phrases(`
  aam aadmi party, abu sayyaf, al aqsa martyrs brigades, al murabitoun, al nusra, al nusra front, al qaeda, al
  qaida, al qassam, al qassam brigades, al shabaab, al shabab, all progressives congress, alliance fleuve
  congo, alternative for germany, alternative für deutschland, anc, anonymous, ansar al sharia, ansar allah,
  antifa, arakan army, awami league, azov, azov battalion, azov brigade, ba'ath party, baath party,
  balochistan liberation army, basij, bayan muna, bharatiya janata party, bjp, black lives matter, black
  panthers, bloc quebecois, bloc québécois, blue and white, boko haram, brothers of italy, camorra, cdu,
  christian democratic union, christian social union, ciudadanos, communist party, congress party,
  conservative party, cosa nostra, daesh, democratic alliance, democratic party, democratic progressive party,
  democratic unionist party, die linke, economic freedom fighters, en marche, ennahda, eta, extinction
  rebellion, farc, fatah, fianna fail, fianna fáil, fidesz, fine gael, five star movement, forza italia,
  france unbowed, free democrats, free syrian army, freedom caucus, freedom party, frelimo, frente amplio,
  fretilin, georgian dream, golden dawn, gop, green party, greens, gulf cartel, haganah, hamas, haqqani
  network, hay'at tahrir al sham, hayat tahrir al sham, hells angels, hezbollah, hizb ut tahrir, hizbollah,
  hizbul mujahideen, indian mujahideen, indian national congress, ira, irgun, irish republican army, isil,
  isis, islamic jihad, islamic salvation front, islamic state, izz al din al qassam brigades, jabhat al nusra,
  jaish e mohammed, jamaat e islami, jamaat ud dawa, janata dal, jemaah islamiyah, jewish home, jobbik, joint
  list, just stop oil, khmer rouge, kkk, ku klux klan, kuomintang, la france insoumise, la libertad avanza,
  labor party, labour, labour party, lashkar e jhangvi, lashkar e taiba, law and justice, lega nord, les
  republicains, les républicains, lib dem, lib dems, liberal democratic party, liberal democrats, liberal
  national party, liberal party, libertarian party, likud, lord's resistance army, los zetas, m23, mara
  salvatrucha, meretz, moms for liberty, morena, moro islamic liberation front, move forward, mujahideen e
  khalq, ms 13, muslim brotherhood, national front, national league for democracy, national rally, ndp, new
  democracy, new people's army, northern league, oath keepers, occupy wall street, one nation, orange
  democratic movement, otzma yehudit, palestinian authority, palestinian islamic jihad, party of regions,
  patriotic union of kurdistan, pegida, peshmerga, pheu thai, pkk, plaid cymru, plo, podemos, polisario,
  polisario front, proud boys, pussy riot, qanon, rapid support forces, rassemblement national, real ira, red
  army faction, red brigades, reform uk, renamo, republican party, scottish greens, scottish labour, scottish
  national party, sdlp, seleka, servant of the people, shining path, shiv sena, sinaloa cartel, sinn fein,
  sinn féin, snp, socialist party, spd, sudan liberation army, sweden democrats, syrian democratic forces,
  syriza, taliban, tamil tigers, tatmadaw, tea party, tehreek e insaf, tehreek e taliban pakistan, tehrik e
  taliban, telugu desam party, tren de aragua, trinamool congress, ukip, ulster unionist, ulster unionist party, ulster unionists, united russia,
  united torah judaism, viet cong, vietcong, vlaams belang, wagner, wagner group, weather underground, welsh
  labour, workers' party, yabloko, yakuza, yamina, yesh atid, yisrael beiteinu, ypg, zapatistas
`);
