import { isTime, placesIn } from '../brief/setting.ts';
import { words } from '../brief/words.ts';

/** How much better a passage is that gives what a question asks for, and one that may give it. */
const GIVES = 2;
const MAY_GIVE = 1.5;
/** What goes with a reason more often than not. */
const HINTS = 1.2;

/** How well a passage gives what a question asks for: a factor, 1 when nothing tells. */
type Gives = (text: string) => number;

const CLOCK = /\b\d{1,2}(?:[:.]\d\d)?\s?(?:a\.?m\b|p\.?m\b|GMT\b|EST\b|EDT\b|BST\b)/i;
const VAGUE_TIME =
  /\b(?:yesterday|today|tonight|tomorrow|last (?:week|month|year|night)|next (?:week|month|year)|(?:hours|days|weeks|months|years) (?:ago|later|after|before)|(?:in|within|for) (?:[a-z\d.]+ ){1,4}(?:hours?|days?|weeks?|months?|years?))\b/i;

const REASON =
  /\b(?:because|due to|owing to|thanks to|as a result of|caused by|blamed (?:on|for)|blaming|in (?:response|retaliation|protest|order) (?:to|for|at)|in an? (?:effort|attempt|bid) to|so that|on the grounds|the (?:reason|cause)|led to|leading to|prompted|prompting|sparked|triggered|motives?|grievances?|aimed at|(?:designed|intended|meant) to|in honou?r of|on suspicion of|for (?:allegedly |not |failing to )?[a-z]{2,}ing|(?:complain|protest)(?:s|ed|ing)? (?:about|at|over|against))\b/i;
const OCCASION =
  /\b(?:after|amid|following|citing|cited|accused of|calling for|angry (?:at|over|with|about)|to (?:avoid|honou?r|mark|prevent|stop|protect|protest|demand|ensure|raise|call|show|save))\b/i;
const CONTEXT = /\b(?:over|since|as)\b/i;

const NAMING =
  /\b(?:identified|named|known) as\b|\b(?:identified|named|charged|arrested|accused|blamed)\b/i;
const FULL_NAME = /\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}\.)?\s\p{Lu}[\p{L}'’-]+/u;

const whenGiven: Gives = (text) => {
  if (CLOCK.test(text) || words(text).some(isTime)) return GIVES;
  return VAGUE_TIME.test(text) ? MAY_GIVE : 1;
};

const whereGiven: Gives = (text) => (placesIn(words(text)).size > 0 ? GIVES : 1);

const whyGiven: Gives = (text) => {
  if (REASON.test(text)) return GIVES;
  if (OCCASION.test(text)) return MAY_GIVE;
  return CONTEXT.test(text) ? HINTS : 1;
};

const whoGiven: Gives = (text) => {
  if (!FULL_NAME.test(text)) return 1;
  return NAMING.test(text) ? GIVES : MAY_GIVE;
};

const GIVEN: readonly (readonly [question: RegExp, gives: Gives])[] = [
  [/^\s*(?:since |until )?when\b|^\s*(?:at |on )?what (?:time|day|date|year)\b/i, whenGiven],
  [/^\s*where\b|^\s*in (?:which|what) (?:city|town|country|place)\b/i, whereGiven],
  [/^\s*why\b|^\s*what (?:caused|led to|prompted|triggered)\b|^\s*for what reason\b/i, whyGiven],
  [/^\s*(?:who|whom|whose)\b/i, whoGiven],
];

/** How well passages give the time, place, reason or person that a question asks for. */
export const givesFor = (question: string): Gives =>
  GIVEN.find(([asks]) => asks.test(question))?.[1] ?? (() => 1);
