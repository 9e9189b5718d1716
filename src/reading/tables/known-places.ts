import { KNOWN_REGIONS } from './known-regions.ts';
import { phrases } from './words.ts';

/* Stadiums, courses, streets and estates. */
const SITES = phrases(`
  anfield, old trafford, stamford bridge, white hart lane, goodison park, villa park, elland road,
  upton park, selhurst park, craven cottage, loftus road, celtic park, hampden park, hampden, ibrox,
  murrayfield, twickenham, wembley, nou camp, camp nou, bernabeu, santiago bernabeu, san siro,
  allianz arena, signal iduna park, stade de france, maracana, lord's, edgbaston, headingley,
  trent bridge, fenway park, wrigley field, lambeau field, madison square garden, silverstone,
  augusta, st andrews, flushing meadows, roland garros, aintree, cheltenham, epsom, ascot,
  churchill downs, mar a lago, bedminster, camp david, number 10, downing street, capitol hill,
  silicon valley, wall street, fleet street, guantanamo bay, guantanamo, abu ghraib, rikers island,
  tahrir square, tiananmen square, trafalgar square, times square, ground zero, red square,
  bernabéu, camp nou, mcg, scg, gabba, wankhede, eden gardens, interlagos, monza, suzuka, imola, etihad stadium, st james' park,
  molineux, parc des princes, azteca, soldier field, metlife stadium, soho, brooklyn, queens, bronx, harlem, manhattan, broadway,
  westminster, whitehall, holyrood palace, elysée, élysée, elysee, elysée palace, elysee palace, capitol, us capitol, u.s. capitol, evin, evin prison, tihar jail,
  kennedy space center, cape canaveral, baikonur, vostochny, boca chica, area 51, los alamos, fort knox, sandy hook, chernobyl,
  fukushima daiichi, three mile island, hiroshima, auschwitz, srebrenica, golan heights, temple mount, al aqsa mosque, tora bora,
  hollywood, bollywood, nollywood, tinseltown, midtown, beltway, euston, heathrow, gatwick, stansted, schiphol, sellafield, faslane, porton down
`);

/** Places the news names without saying what they are, small letters. */
export const KNOWN_PLACES: ReadonlySet<string> = new Set([...SITES, ...KNOWN_REGIONS]);
