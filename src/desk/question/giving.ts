import { isTime, placeStem, placesIn } from '../../brief/passages/setting.ts';
import { beginning } from '../../brief/words/content.ts';
import { words } from '../../brief/words/words.ts';
import { fold } from '../../reading/fold.ts';
import type { StoredPassage } from '../../store/store.ts';
import { coverage, folded } from './coverage.ts';
import type { Term } from './question.ts';
import { isToldBy } from './told.ts';

/** How much better a passage is that gives what a question asks for. */
const GIVES = 2;
/** From here on it may give it. */
export const MAY_GIVE = 1.5;
/** What goes with a reason more often than not. */
const HINTS = 1.2;
/** A reason weighs more: most sentences on a matter give none. */
export const REASON_GIVES = 3;
/** What something is for is the reason of the clause it stands in, which may not be the one that is asked about. */
const PURPOSE_GIVES = 2.4;
/** Whom a question asks for by the full name, or what it counts with its number. */
const NAMES_FULLY = 2.2;
/** What the one who is asked about says. */
const TELLS = 1.6;
/** Words on either side of a day that are beside it. */
const BESIDE = 8;
/** From here on a passage gives what is asked for. */
export const GIVEN_FROM = GIVES;
/** The reason of what an article is about stands where it opens. */
const OPENING_GIVES = 1.2;
const OPENING = 2;

/** A passage by its words and its place in its article. */
export type Placed = Pick<StoredPassage, 'text' | 'index'>;

/** How well a passage gives what a question asks for: a factor, 1 when nothing tells. */
export type Gives = (passage: Placed) => number;

/** How well passages give what a question asks for, that has these terms. */
type GivesFor = (question: string, terms: readonly Term[]) => Gives;

/** For what asks for nothing of the kind. */
export const ANYTHING: Gives = () => 1;

const CLOCK = /\b\d{1,2}(?:[:.]\d\d)?\s?(?:a\.?m\b|p\.?m\b|GMT\b|EST\b|EDT\b|BST\b)/i;
const VAGUE_TIME =
  /\b(?:yesterday|today|tonight|tomorrow|last (?:week|month|year|night)|next (?:week|month|year)|(?:hours|days|weeks|months|years) (?:ago|later|after|before)|(?:in|within|for) (?:[a-z\d.]+ ){1,4}(?:hours?|days?|weeks?|months?|years?))\b/i;

/** What something came of, in so many words. */
export const CAUSE =
  /\b(?:because|due to|owing to|thanks to|as a result of|caus(?:ed|es|ing)|blamed (?:on|for)|blam(?:ed|es|ing) [^.;,]{1,80}? on|blaming|in (?:response|retaliation|revenge|reprisal|protest|return) (?:to|for|at|against|over)|on the grounds?|the (?:(?:exact|likely|main|most likely|only|possible|probable|real|root|suspected|true) )?(?:reason|cause)s?|(?:explain(?:s|ed|ing)?|sa(?:ys|id)|tells?|told \S+) why|led to|leading to|prompted|prompting|sparked|triggered|motives?|grievances?|in honou?r of|on suspicion of|for (?:allegedly |not |failing to )?[a-z]{2,}ing|(?:complain|protest)(?:s|ed|ing)? (?:about|at|over|against)|protest(?:s|ed|ing)? (?:an?|his|her|its|the|their|what))\b/i;
/** What somebody is punished or praised for, and what somebody is found guilty of. */
const FOR_WHAT =
  /\b(?:fined|jailed|sentenced|suspended|sacked|fired|banned|sued|punished|criticised|criticized|praised|dismissed|resign(?:ed|s)?|sent off|expelled|disqualified|apologi[sz]ed?)\b[^.;]{0,80}?\b(?:for|over)\b|\b(?:convicted|acquitted|accused|accusing|guilty|cleared|suspected)\b[^.;]{0,80}?\bof\b/i;
const PURPOSE =
  /\b(?:in order (?:to|for|that)|in an? (?:effort|attempt|bid) to|so (?:that|as to)|aimed at|(?:designed|intended|meant) to|to deter)\b/i;
const OCCASION =
  /\b(?:after|amid|following|citing|cited|accused of|calling for|angry (?:at|over|with|about)|to (?:avoid|honou?r|mark|prevent|stop|protect|protest|demand|ensure|raise|call|show|save))\b/i;
const CONTEXT = /\b(?:over|since|as)\b/i;

const NAMING =
  /\b(?:identified|named|known) as\b|\b(?:identified|named|charged|arrested|accused|blamed)\b/i;

/** How something came about or is done. */
const MEANS =
  /\b(?:die[ds]?|dying) (?:from|of)\b|\bby (?:[a-z]+ly )?[a-z]{2,}ing\b|\b(?:by means of|with the help of|using|via)\b/i;
const COURSE = /\b(?:after|when|through|then|with)\b/i;

/** A day beside the asked words is theirs; what else the sentence tells may be of another. */
const whenGiven: GivesFor =
  (_, terms) =>
  ({ text }) => {
    const all = words(text);
    const days = all.flatMap((word, at) => (isTime(word) ? [at] : []));
    const beside = days.map((at) =>
      text.slice(all[Math.max(0, at - BESIDE)]?.start, all[at + BESIDE]?.end),
    );
    if (days.length > 0) return GIVES + Math.max(...beside.map((part) => shareIn(part, terms)));
    if (CLOCK.test(text)) return GIVES;
    return VAGUE_TIME.test(text) ? MAY_GIVE : 1;
  };

const shareIn = (text: string, terms: readonly Term[]): number =>
  terms.length === 0 ? 0 : coverage(folded(text), terms);

const SOMEWHERE =
  /\b(?:at|behind|beneath|beside|in|inside|near|off|on|outside|under) (?:an?|the|his|her|its|their) /i;

/** A place that the question names itself is not the one it asks for. */
const whereGiven: GivesFor = (question) => {
  const asked = new Set(words(question).map(({ key }) => placeStem(key)));
  return ({ text }) => {
    const places = [...placesIn(words(text))];
    if (places.some((place) => !asked.has(place))) return GIVES;
    return places.length > 0 || SOMEWHERE.test(text) ? HINTS : 1;
  };
};

/** How well words give a reason, the surest of them first. */
export const reasonIn = (text: string): number => {
  if (CAUSE.test(text) || FOR_WHAT.test(text)) return REASON_GIVES;
  if (PURPOSE.test(text)) return PURPOSE_GIVES;
  if (OCCASION.test(text)) return MAY_GIVE;
  return CONTEXT.test(text) ? HINTS : 1;
};

const whyGiven: GivesFor =
  () =>
  ({ text, index }) =>
    reasonIn(text) * (index < OPENING && reasonIn(text) > 1 ? OPENING_GIVES : 1);

const howGiven: GivesFor =
  () =>
  ({ text }) => {
    if (MEANS.test(text)) return GIVES;
    if (CAUSE.test(text)) return MAY_GIVE;
    return COURSE.test(text) ? HINTS : 1;
  };

const COUNTED = /\bhow many\s+((?:[\p{L}\p{N}][\p{L}\p{N}-]+\s*){1,3})/iu;
const SUM =
  /\bhow much\b.*\b(?:cost|pa(?:y|id)|spen[dt]|earn|ow(?:e|ed)|charged?|raised?|invest|donate|worth|fined?|stolen?|offer|bid|s[eo]ld?|money|sum|buy|bought|g[ai]ven?|pledged?|lose|lost|fund|value|debt|profit|make|made)/i;
const CURRENCY = /[$£€¥]|\b(?:dollars?|pounds?|euros?|cents?|yuan|rupees|roubles|rubles)\b/i;
/** Words behind a number within which what it counts stands. */
const COUNT_REACH = 4;

const countGiven: GivesFor = (question) => {
  const nouns = (COUNTED.exec(question)?.[1]?.trim().split(/\s+/) ?? []).map((noun) =>
    beginning(fold(noun)),
  );
  const isCounted = (key: string): boolean => nouns.some((noun) => key.startsWith(noun));
  return ({ text }) => {
    const all = words(text);
    const numbers = all.flatMap((word, at) => (word.number && !isTime(word) ? [at] : []));
    if (numbers.length === 0) return 1;
    const counts = numbers.some((at) =>
      all.slice(at + 1, at + 1 + COUNT_REACH).some(({ key }) => isCounted(key)),
    );
    const sums = SUM.test(question) && CURRENCY.test(text);
    return counts || sums ? NAMES_FULLY : MAY_GIVE;
  };
};

const SAYS =
  /\b(?:said|says|told|tells|added|called|according|tweeted|wrote|warned|described|announced|insisted|argued|accused)\b/i;

/** What the one who is asked about tells, above all in their own words. */
const saidGiven: GivesFor = (_, terms) => {
  const teller = terms.find(({ asked }) => /^\p{Lu}/u.test(asked));
  return ({ text }) =>
    (/["“”]/.test(text) ? HINTS : 1) *
    (SAYS.test(text) ? HINTS : 1) *
    (teller && isToldBy(text, [teller]) ? TELLS : 1);
};

/** Names that a text has and the question has not, each with how many words. */
const namesIn = (text: string, question: string): readonly number[] => {
  const asked = new Set(words(question).map(({ key }) => key));
  const lengths: number[] = [];
  let length = 0;
  for (const word of [...words(text), null]) {
    if (word?.name && !isTime(word) && !asked.has(word.key)) length += 1;
    else if (length > 0) [length] = [0, lengths.push(length)];
  }
  return lengths;
};

const whoGiven: GivesFor =
  (question) =>
  ({ text }) => {
    const longest = Math.max(0, ...namesIn(text, question));
    if (longest === 0) return 1;
    if (longest === 1) return MAY_GIVE;
    return NAMING.test(text) ? NAMES_FULLY * HINTS : NAMES_FULLY;
  };

const PERCENT = /\b(?:per ?cent|percentage points?|half|thirds?|quarters?)\b|%/i;

const shareGiven: GivesFor =
  () =>
  ({ text }) =>
    PERCENT.test(text) ? GIVES : 1;

const COUNTS = /\bhow (?:many|much|often|long|old|far|tall|big|high|deep|large|heavy|fast)\b/i;
/** "What did Poe say of the bridge?", "How did she describe it?" */
const SAYING =
  /\b(?:did|does|do|has|have)\b.*\b(?:say|said|describe|call|tell|told|predict|argue|think|promise|warn|claim)\b/i;

/** What a question asks of something that is taken to be so. */
export type Particular = 'when' | 'where' | 'why' | 'how';

/** Questions by how they begin, with how well passages answer them and, where it may be said to lack, with what. */
const GIVEN: readonly (readonly [asks: RegExp, gives: GivesFor, particular: Particular | null])[] =
  [
    [
      /^\s*(?:since |until )?when\b|^\s*(?:at |in |on )?(?:what|which) (?:time|day|date|month|year)\b/i,
      whenGiven,
      'when',
    ],
    [/^\s*where\b|^\s*in (?:which|what) (?:city|town|country|place)\b/i, whereGiven, 'where'],
    [
      /^\s*why\b|^\s*what (?:caused|led to|prompted|triggered)\b|^\s*for what reason\b/i,
      whyGiven,
      'why',
    ],
    [
      /^\s*how (?:did|do|does|is|are|was|were|has|have|had|can|could|will|would)\b/i,
      howGiven,
      'how',
    ],
    [/^\s*(?:by |to |with )?(?:who|whom|whose)\b|^\s*which\b/i, whoGiven, null],
    [/^\s*what (?:percentage|proportion|share)\b/i, shareGiven, null],
    [COUNTS, countGiven, null],
    [SAYING, saidGiven, null],
  ];

/** What a question asks for, by how it begins; undefined where nothing tells. */
export const givenFor = (question: string) => GIVEN.find(([asks]) => asks.test(question));

/** How well passages give what a question asks for: the time, place, reason, person or number. */
export const givesFor = (question: string, terms: readonly Term[]): Gives =>
  givenFor(question)?.[1](question, terms) ?? ANYTHING;
