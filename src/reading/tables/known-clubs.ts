import { phrases } from './words.ts';

/** Clubs, national sides and bodies of sport, small letters, without "the", hyphens as spaces. */
export const KNOWN_CLUBS = phrases(`
  ac ajaccio, ac milan, accrington stanley, adelaide united, afc leopards, ajax, al ahly, al hilal, al
  ittihad, al nassr, alaves, alavés, aldershot town, all blacks, alphatauri, arsenal, as monaco, as roma,
  asante kotoko, aston villa, atalanta, athletic bilbao, atletico madrid, atletico mineiro, atlético madrid,
  atlético mineiro, atp, azzurri, bafana bafana, barca, barça, bath rugby, bayer leverkusen, bayern, bayern
  munich, benfica, besiktas, birmingham city, black caps, black ferns, black stars, blackburn rovers,
  blitzboks, boca juniors, bolton wanderers, borussia dortmund, borussia monchengladbach, borussia
  mönchengladbach, botafogo, bradford city, brighton & hove albion, brisbane broncos, brisbane lions, brisbane
  roar, bristol city, bristol rovers, british & irish lions, british and irish lions, brumbies, burton albion,
  cagliari, cambridge united, canberra raiders, cardiff city, carlisle united, castleford tigers, celta vigo,
  celtic, celtics, central coast mariners, charlton athletic, chennai super kings, chicago bulls, club brugge,
  colchester united, colo colo, corinthians, coventry city, crewe alexandra, cronulla sharks, cruzeiro,
  crystal palace, cska moscow, cubs, dallas cowboys, delhi capitals, deportivo la coruna, derby county, dinamo
  zagreb, dodgers, doncaster rovers, dundee united, dynamo kiev, dynamo kyiv, east bengal, eintracht
  frankfurt, empoli, enyimba, esteghlal, everton, exeter city, fc barcelona, fc copenhagen, fc porto, fc
  twente, fenerbahce, ferencvaros, fia, fiba, fifa, fiorentina, flamengo, fleetwood town, fluminense, force
  india, forest green rovers, fulham, galatasaray, geelong cats, glasgow warriors, gold coast suns, gor mahia,
  gremio, grimsby town, gujarat titans, hapoel tel aviv, heart of midlothian, hearts, hearts of oak, hendrick
  motorsports, hertha berlin, hibs, huddersfield town, hull city, hull kr, iaaf, ibf, ineos grenadiers, inter
  miami, inter milan, internazionale, inverness caledonian thistle, ioc, ipswich town, islamabad united, joe
  gibbs racing, jumbo visma, juventus, kaizer chiefs, karachi kings, knicks, kolkata knight riders, la galaxy,
  lahore qalandars, lakers, lazio, leeds rhinos, leeds united, legia warsaw, leicester city, leicester tigers,
  les bleus, leyton orient, lincoln city, lionesses, lokomotiv moscow, london irish, lucknow super giants,
  luton town, maccabi haifa, maccabi tel aviv, malmo ff, mamelodi sundowns, manchester city, manchester
  united, manly sea eagles, mansfield town, matildas, mclaren, melbourne storm, melbourne victory, mercedes
  amg, mk dons, mlb, mls, mohun bagan, motogp, movistar team, mumbai indians, nascar, nba, ncaa, new zealand
  warriors, newcastle knights, newcastle united, nfl, nhl, north queensland cowboys, norwich city, nottingham
  forest, notts county, oakland raiders, oldham athletic, olympique lyonnais, olympique marseille, orlando
  pirates, oxford united, packers, palmeiras, panathinaikos, paris saint germain, paris st germain, parramatta
  eels, partick thistle, partizan belgrade, patriots, penrith panthers, persepolis, perth glory, perth
  scorchers, peterborough united, pga, plymouth argyle, port adelaide, port vale, preston north end, proteas,
  psg, psv, psv eindhoven, punjab kings, queen of the south, queens park rangers, quetta gladiators, raith
  rovers, rajasthan royals, rangers, rb leipzig, rb salzburg, real betis, real madrid, real sociedad, real
  zaragoza, red bull, red sox, red star belgrade, remo stars, river plate, rivers united, rosenborg, ross
  county, rotherham united, royal challengers bangalore, sale sharks, salford city, sampdoria, sao paulo fc,
  schalke, scuderia ferrari, sekhukhune united, shakhtar donetsk, sheffield united, sheffield wednesday,
  shrewsbury town, slavia prague, socceroos, south sydney rabbitohs, sparta prague, spartak moscow, sporting
  lisbon, springboks, spurs, st johnstone, st kilda, st mirren, stade francais, stade rennais, steaua
  bucharest, steelers, stellenbosch fc, stewart haas racing, stoke city, sunrisers hyderabad, super eagles,
  swansea city, swindon town, sydney fc, sydney roosters, sydney sixers, sydney swans, team gb, team penske,
  team sky, team usa, toro rosso, tottenham, tottenham hotspur, tranmere rovers, tusker fc, uci, uefa, ufc,
  union berlin, usada, vasco da gama, vfb stuttgart, wada, wallabies, waratahs, warrington wolves, wba, wbc,
  wellington phoenix, werder bremen, west brom, west bromwich albion, west coast eagles, west ham, western
  bulldogs, western sydney wanderers, wests tigers, wigan, wigan warriors, wolverhampton wanderers, wolves,
  wrexham afc, wta, wwe, wycombe wanderers, yankees, yeovil town, york city, young africans, zamalek, zenit st
  petersburg
`);
