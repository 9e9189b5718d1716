/**
 * Words too common to tell passages apart; searching for one costs as much as reading everything. "Hi" and
 * "ha" would find every "his" and "has", whose stems they are.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any are as at be because been before being
  below between both but by can could did do does doing down during each few for from further had
  ha has have having he her here hers herself hi him himself his how i if in into is it its itself just
  me more most my myself no nor not now of off on once only or other our ours ourselves out over
  own same she should so some such than that the their theirs them themselves then there these they
  this those through to too under until up very was we were what when where which while who whom
  why will with would you your yours yourself yourselves said says say`.split(/\s+/),
);
