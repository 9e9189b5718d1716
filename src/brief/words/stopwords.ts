import { wordKey } from './words.ts';

/** Function words and reporting words: they say how something is told, not what. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above across after again against all also although am among an and another any are aren't
  around as at away back be became because become been before being below between both but by came
  can cannot can't come could couldn't did didn't do does doesn't doing don't done down during each
  either else even ever every few for from further get gets getting give given go goes going gone got
  had hadn't has hasn't have haven't having he he'd he'll he's her here hers herself him himself his
  how however i i'd i'll i'm i've if in into is isn't it it'd it'll it's its itself just know last
  least less let let's like made make makes making many may me might more most much must mustn't my
  myself near neither never next no nor not now of off on once one only or other others our ours
  ourselves out over own per perhaps put rather really s said same say saying says see seen shall she
  she'd she'll she's should shouldn't since so some still such t take taken tell than that that's the
  their theirs them themselves then there there's these they they'd they'll they're they've thing
  things this those though through to told too took toward towards under until up upon us use used
  very via was wasn't we we'd we'll we're we've well went were weren't what when where whether which
  while who whom whose why will with within without won't would wouldn't year years yet you you'd
  you'll you're you've your yours yourself according added reported mr mrs ms dr`
    .split(/\s+/)
    .map(wordKey),
);

/** Phrases of which no word tells anything by itself: "in order to flee" is about no order. */
const SET_PHRASES =
  /\b(?:in order (?:to|that|for)|of course|in terms of|for (?:example|instance)|in addition to|in light of|in view of|in spite of|by means of|on account of|with (?:regard|respect) to)\b/giu;

/** A text with blanks for its set phrases. */
export const withoutSetPhrases = (text: string): string => text.replace(SET_PHRASES, ' ');
