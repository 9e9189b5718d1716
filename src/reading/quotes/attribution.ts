import type { Quote } from '../../news/reading.ts';
import { type Span, wordsAt } from '../../news/span.ts';
import { firstThat } from './search.ts';
import type { Quoted } from './spans.ts';
import type { Teller, Told } from './story.ts';
import { speaks, voiceOf } from './voice.ts';

type Attribution = Omit<Quote, 'span'>;

/* How many words may stand between "called it" and the words: surely, and when nobody else speaks. */
const NEAR_WORDS = 6;
const FAR_WORDS = 15;
/* How many words make more than a phrase. */
const LONG_WORDS = 5;
/* How many who speak after a quotation may begin right there. */
const NEXT_TELLERS = 4;

const NOBODY: Attribution = { speaker: null, by: null, cue: null };

const given = ({ name, by, cue }: Teller): Attribution => ({
  speaker: name?.label ?? null,
  by: by?.by ?? null,
  cue,
});

/* `"…," Smith said`: told right after the words. */
const after = (text: string, { scene, tellers }: Told, end: number): Teller | undefined => {
  const next = firstThat(scene.words, ({ span }) => span[0] >= end);
  let i = next;
  while (/^(?:,|[-–—]+)$/.test(scene.words[i]?.text ?? '')) i++;
  const start = scene.words[i]?.span[0];
  /* `the "vital" work would continue` */
  const goesOn = i === next && /[\p{L}\p{N}]["”'’»]+$/u.test(text.slice(Math.max(0, end - 4), end));
  const from = firstThat(tellers, ({ cue }) => cue[1] > end);
  return tellers
    .slice(from, from + NEXT_TELLERS)
    .find(
      ({ start: at, kind, by }) =>
        at === start && kind !== 'calling' && !(goesOn && by !== null && !speaks(by)),
    );
};

/* `Smith said that "…"`, `Smith called it "…"`: the nearest before the words, within `reach` words. */
const ahead = (
  { scene, tellers, living }: Told,
  start: number,
  reach: number,
): Teller | undefined => {
  const before = (all: readonly Teller[]) => all[firstThat(all, ({ cue }) => cue[1] > start) - 1];
  const teller = before(living) ?? before(tellers);
  if (teller?.kind !== 'calling') return teller;
  const wordAt = (at: number) => firstThat(scene.words, ({ span }) => span[0] >= at);
  return wordAt(start) - wordAt(teller.cue[1]) <= reach ? teller : undefined;
};

/* `Smith called it "a mess", according to the Post`: the outlet only reports what another said. */
const reported = (told: Told, start: number, next: Teller | undefined): Teller | undefined => {
  if (next?.kind !== 'according' || next.name?.kind === 'person') return undefined;
  const teller = ahead(told, start, NEAR_WORDS);
  return teller?.name && teller.kind !== 'according' ? teller : undefined;
};

/* `… "a mess" for years, an aide said.`: told at the end of the sentence. */
const last = ({ closing }: Told, end: number): Teller | undefined =>
  closing !== null && closing.start >= end ? closing : undefined;

/* `Smith: "…"` */
const colon = ({ scene }: Told, start: number): Attribution | null => {
  const end = firstThat(scene.words, ({ span }) => span[1] > start) - 1;
  if (end > 7 || scene.words[end]?.text !== ':') return null;
  const voice = voiceOf(scene, scene.words.slice(0, end));
  return voice?.name ? { speaker: voice.name.label, by: voice.by, cue: null } : null;
};

/* "she said no": words about somebody else are hardly theirs whom the text is about. */
const OF_OTHERS = /\b(?:he|she|him|her|his)\b/i;

/* `Smith wept. "I saw it."`: the words of whom the sentence before is about. */
const mused = (text: string, past: Told, own: Told, span: Span): Attribution => {
  const topic = past.topic();
  const subject = past.subject();
  if (topic?.kind !== 'person' || subject === null || own.scene.spokenOf.has(topic)) return NOBODY;
  if (OF_OTHERS.test(wordsAt(text, span))) return NOBODY;
  return { speaker: topic.label, by: subject.by, cue: null };
};

const WORD = /[\p{L}\p{N}]/u;

/* Whether the quotation is all there is in its sentences, and a sentence itself: no crosshead. */
const alone = (text: string, first: Told, final: Told, [start, end]: Span): boolean =>
  /[.!?…,—–-]\s?["”'’»]*$/.test(text.slice(start, end)) &&
  !WORD.test(text.slice(first.scene.sentence.span[0], start)) &&
  !WORD.test(text.slice(end, Math.max(end, final.scene.sentence.span[1])));

/** The sentences a quotation stands in, and the one before. */
interface Stand {
  readonly past: Told | null;
  /** The one it begins in. */
  readonly own: Told;
  /** The one it ends in. */
  readonly final: Told;
}

/** What goes before a quotation: the quotation before it with its attribution, if any. */
interface Before {
  readonly quoted: Quoted;
  readonly attribution: Attribution;
}

/* `"We sail," he said. "Or do we sink" was left open.`: begins the sentence after one of theirs. */
const opensOn = (text: string, past: Told, own: Told, span: Span, before: Before): boolean => {
  const [start] = own.scene.sentence.span;
  return (
    before.attribution.cue !== null &&
    before.quoted.span[1] > past.scene.sentence.span[0] &&
    own.scene.sentence.paragraph === past.scene.sentence.paragraph &&
    own.tellers.length === 0 &&
    !WORD.test(text.slice(start, span[0])) &&
    wordsAt(text, span).split(/\s+/).length >= LONG_WORDS
  );
};

/* A quotation without a cue: goes on where the one before it stopped, or follows "Smith said:". */
const continued = (
  text: string,
  { past, own, final }: Stand,
  { span }: Quoted,
  before: Before | null,
): Attribution => {
  if (before?.quoted.runsOn) return before.attribution;
  if (past !== null && before !== null && opensOn(text, past, own, span, before))
    return before.attribution;
  if (past === null || !alone(text, own, final, span)) return NOBODY;
  const gap = own.scene.sentence.paragraph - past.scene.sentence.paragraph;
  if (gap > 1) return NOBODY;
  if (before !== null && before.quoted.span[1] > past.scene.sentence.span[0])
    return before.attribution;
  const teller = past.tellers.findLast(({ kind }) => kind !== 'calling');
  return teller ? given(teller) : mused(text, past, own, span);
};

/** The speaker of a quotation, as far as the text tells. */
export function attribute(
  text: string,
  stand: Stand,
  quoted: Quoted,
  before: Before | null,
): Attribution {
  const { own, final } = stand;
  const [start, end] = quoted.span;
  const next = after(text, final, end);
  const teller =
    reported(own, start, next) ??
    next ??
    ahead(own, start, NEAR_WORDS) ??
    last(final, end) ??
    ahead(own, start, FAR_WORDS);
  if (teller !== undefined) return given(teller);
  return colon(own, start) ?? continued(text, stand, quoted, before);
}
