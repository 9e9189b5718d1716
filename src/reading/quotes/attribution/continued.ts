import { type Span, wordsAt } from '../../../news/span.ts';
import { SPEECH } from '../../tables/cues.ts';
import type { Quoted } from '../marks/spans.ts';
import type { Teller, Told } from '../reference/context.ts';
import { type Attribution, beforeColon, takesStand } from './announced.ts';

/* How many words make a quotation more than a phrase. */
const LONG_WORDS = 5;

/** Of a quotation whose speaker the text does not tell. */
export const NOBODY: Attribution = { speaker: null, by: null, cue: null };

/** A quotation as the words of one who speaks beside it. */
export const attributionTo = ({ name, by, cue }: Teller): Attribution => ({
  speaker: name?.label ?? null,
  by: by?.by ?? null,
  cue,
});

/* Whether a sentence promises somebody's words: `Smith gave a blunt assessment of the plan. "He is wrong."` */
const promisesWords = ({ scene: { words } }: Told): boolean =>
  words.some(
    ({ lower }, i) =>
      SPEECH.has(lower) &&
      words.slice(Math.max(0, i - 4), i).some((word) => /^an?$/.test(word.lower)),
  );

/* Words about others, as "she said no", are hardly those of the person the text is about. */
const OF_OTHERS = /\b(?:he|she|him|her|his)\b/i;

/* `Smith wept. "I saw it."`: the words of the person the sentence before is about. */
const byTopic = (text: string, past: Told, own: Told, span: Span): Attribution => {
  const topic = past.topic();
  const subject = past.subject();
  if (topic?.kind !== 'person' || subject === null || own.scene.spokenOf.has(topic)) return NOBODY;
  const expected = promisesWords(past) || takesStand(past, topic, subject);
  if (OF_OTHERS.test(wordsAt(text, span)) && !expected) return NOBODY;
  return { speaker: topic.label, by: subject.by, cue: null };
};

const WORD = /[\p{L}\p{N}]/u;

/* Whether a quotation ends as a sentence does; a crosshead has no full stop. */
const isSentence = (text: string, [start, end]: Span): boolean =>
  /[.!?…,—–-]\s?["”'’»]*$/.test(text.slice(start, end));

/* Whether nothing but the quotation stands in its sentences. */
const standsAlone = (text: string, first: Told, final: Told, [start, end]: Span): boolean =>
  !WORD.test(text.slice(first.scene.sentence.span[0], start)) &&
  !WORD.test(text.slice(end, Math.max(end, final.scene.sentence.span[1])));

/** The sentences a quotation stands in, and the one before. */
export interface Surroundings {
  readonly past: Told | null;
  /** The one it begins in. */
  readonly own: Told;
  /** The one it ends in. */
  readonly final: Told;
}

/** The quotation before one, with its attribution. */
export interface Before {
  readonly quoted: Quoted;
  readonly attribution: Attribution;
}

/* Whether a quotation opens the sentence behind one with a quotation: `"We sail," he said. |"Or do we sink" was left open.` */
const opensNextSentence = (
  text: string,
  past: Told,
  own: Told,
  span: Span,
  before: Before,
): boolean => {
  const [start] = own.scene.sentence.span;
  return (
    before.attribution.cue !== null &&
    before.quoted.span[1] > past.scene.sentence.span[0] &&
    own.scene.sentence.paragraph === past.scene.sentence.paragraph &&
    own.tellers.every(({ by }) => by === null) &&
    !WORD.test(text.slice(start, span[0])) &&
    wordsAt(text, span).split(/\s+/).length >= LONG_WORDS
  );
};

/* Whether a sentence goes on with the same speaker's words: `Smith threatened to "act" if it did not |"mend"`. */
const goesOnInSentence = ({ scene, tellers }: Told, start: number, before: Before): boolean => {
  const { span } = before.quoted;
  return (
    before.attribution.speaker !== null &&
    span[0] >= scene.sentence.span[0] &&
    tellers.every(({ cue }) => cue[1] <= span[0] || cue[0] >= start)
  );
};

/** The speaker of a quotation that no cue stands beside: that of the one before, or of "Smith said:" before it. */
export const continued = (
  text: string,
  { past, own, final }: Surroundings,
  { span }: Quoted,
  before: Before | null,
): Attribution => {
  if (before?.quoted.runsOn) return before.attribution;
  if (past !== null && before !== null && opensNextSentence(text, past, own, span, before))
    return before.attribution;
  if (before !== null && goesOnInSentence(own, span[0], before)) return before.attribution;
  if (past === null || !standsAlone(text, own, final, span)) return NOBODY;
  const announced = past.scene.words.at(-1)?.text === ':';
  if (!announced && !isSentence(text, span)) return NOBODY;
  const gap = own.scene.sentence.paragraph - past.scene.sentence.paragraph;
  if (gap > 1) return NOBODY;
  if (before !== null && before.quoted.span[1] > past.scene.sentence.span[0])
    return before.attribution;
  const teller = past.tellers.findLast(({ kind }) => announced || kind !== 'calling');
  if (teller?.by) return attributionTo(teller);
  const next = beforeColon(past, past.scene.sentence.span[1]) ?? byTopic(text, past, own, span);
  /* "Asked of the plan, Smith smiled." */
  return teller && next.speaker === null ? attributionTo(teller) : next;
};
