/* One phrase between commas, small letters, without "the". */
const phrases = (list: string): ReadonlySet<string> =>
  new Set(list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')));

/** Stadiums, courses, streets and estates the news names without saying what they are, small letters. */
export const KNOWN_PLACES = phrases(`
  anfield, old trafford, stamford bridge, white hart lane, goodison park, villa park, elland road,
  upton park, selhurst park, craven cottage, loftus road, celtic park, hampden park, hampden, ibrox,
  murrayfield, twickenham, wembley, nou camp, camp nou, bernabeu, santiago bernabeu, san siro,
  allianz arena, signal iduna park, stade de france, maracana, lord's, edgbaston, headingley,
  trent bridge, fenway park, wrigley field, lambeau field, madison square garden, silverstone,
  augusta, st andrews, flushing meadows, roland garros, aintree, cheltenham, epsom, ascot,
  churchill downs, mar a lago, bedminster, camp david, number 10, downing street, capitol hill,
  silicon valley, wall street, fleet street, guantanamo bay, guantanamo, abu ghraib, rikers island,
  tahrir square, tiananmen square, trafalgar square, times square, ground zero, red square,
  euston, heathrow, gatwick, stansted, schiphol, sellafield, faslane, porton down
`);
