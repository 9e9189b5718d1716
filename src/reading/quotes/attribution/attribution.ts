import { lowerAt } from '../../tokens/at.ts';
import { canSpeak } from '../events/speaker.ts';
import type { Quoted } from '../marks/spans.ts';
import type { Teller, Told } from '../reference/context.ts';
import { isAside, outermost } from '../reference/within.ts';
import type { Scene } from '../scene/scene.ts';
import { firstThat, lastBefore, wordFrom } from '../scene/search.ts';
import { type Attribution, beforeColon, takingStand, verbless } from './announced.ts';
import { attributionTo, type Before, continued, NOBODY, type Surroundings } from './continued.ts';
import { claimant, isOfOthers, isPleading } from './of-others.ts';
import { introducesNext, isAnswered } from './turns.ts';

/* How many words may stand between "called it" and the quotation, and how many where nobody else speaks. */
const NEAR_WORDS = 6;
const FAR_WORDS = 15;
/* How many tellers behind a quotation are tried. */
const NEXT_TELLERS = 4;

/* The word behind a quotation at which a teller may begin: `"…," |Smith said`, `"…," was how |Smith put it`, `"…," as |Smith put it`. */
const startAfter = ({ words }: Scene, next: number): { at: number; how: boolean } => {
  let at = next;
  while (/^(?:,|[-–—]+)$/.test(words[at]?.text ?? '')) at++;
  if (lowerAt(words, at) === 'as') return { at: at + 1, how: true };
  const how = lowerAt(words, at + 1) === 'how' && /^(?:is|was)$/.test(lowerAt(words, at));
  return { at: how ? at + 2 : at, how };
};

/*
 * Whether a teller behind a quotation that the sentence runs through does not say it: `the "vital" |work would …`,
 * `"hit" |Smith with a bat, ordering …`, and `"attend to what" |members say, said Smith`, where Smith says it all.
 */
const isUnsaid = (text: string, teller: Teller, closing: Teller | null): boolean => {
  const { by, cue, start } = teller;
  if (by === null) return false;
  if (by.name === null && closing?.name && closing !== teller) return true;
  const parted = by.by[0] === start && /\S/.test(text.slice(by.by[1], cue[0]));
  return parted || !canSpeak(by);
};

/* `"…," |Smith said`: the teller right behind a quotation. */
const tellerAfter = (
  text: string,
  { scene, tellers, closing }: Told,
  end: number,
): Teller | undefined => {
  const next = wordFrom(scene.words, end);
  const { at, how } = startAfter(scene, next);
  const start = scene.words[at]?.span[0];
  const goesOn =
    at === next &&
    text.charAt(end) !== ',' &&
    /[\p{L}\p{N}]["”'’»]+$/u.test(text.slice(Math.max(0, end - 4), end));
  const from = firstThat(tellers, ({ cue }) => cue[1] > end);
  return tellers
    .slice(from, from + NEXT_TELLERS)
    .find(
      (teller) =>
        teller.start === start &&
        (how || teller.kind !== 'calling') &&
        !(goesOn && isUnsaid(text, teller, closing)),
    );
};

const wordsBetween = ({ words }: Scene, from: number, to: number): number =>
  wordFrom(words, to) - wordFrom(words, from);

/* `|Smith said that "…"`, `|Smith called it "…"`: the nearest teller before a quotation; who only called it so within `reach` words. */
const tellerBefore = (told: Told, start: number, reach: number): Teller | undefined => {
  const { scene, tellers, living } = told;
  const before = (all: readonly Teller[]) => all[firstThat(all, ({ cue }) => cue[1] > start) - 1];
  const next = before(tellers);
  /* `quoted an unnamed "senior aide", speaking on Monday, as saying: "…"` */
  if (next?.kind === 'saying' && scene.words[wordFrom(scene.words, next.cue[1])]?.text === ':')
    return next;
  const nearest = before(living) ?? next;
  const teller = nearest && outermost(told, nearest, start);
  if (teller?.kind !== 'calling' && !(teller && isAside(told, teller))) return teller;
  return wordsBetween(scene, teller.cue[1], start) <= reach ? teller : undefined;
};

/* The last who said something before a quotation: `|Smith said that, referring to the talks of which the press wrote, it was "a mess"`. */
const saidBefore = (told: Told, start: number): Teller | undefined => {
  const { tellers } = told;
  const end = firstThat(tellers, ({ cue }) => cue[1] > start);
  const said = (teller: Teller) => teller.kind === 'saying' && !isAside(told, teller);
  const teller = tellers[lastBefore(tellers, end, said)];
  return teller?.name ? teller : undefined;
};

/* Nouns for who only passes on what others said, small letters. */
const MEDIA = /^(?:agency|media|newspaper|paper|radio|television|tv)$/;

/* `|Smith called it "a mess", according to the Post`, `…, state television reported`: the teller before, whose words they report. */
const reportedByMedia = (
  told: Told,
  start: number,
  next: Teller | undefined,
): Teller | undefined => {
  const outlet = next?.name?.kind === 'organisation' || MEDIA.test(next?.by?.head ?? '');
  if (!(next?.kind === 'according' ? next.name?.kind !== 'person' : outlet)) return undefined;
  const teller = tellerBefore(told, start, NEAR_WORDS);
  const said = teller?.name && teller.kind !== 'according';
  return said && (next?.kind === 'according' || teller.name?.kind === 'person')
    ? teller
    : undefined;
};

/* `"a mess" for years, |an aide said.`, `"a mess" and "a shame," |an aide said.`: the teller at the end of the sentence. */
const tellerAtEnd = ({ closing, scene }: Told, end: number): Teller | undefined => {
  if (closing === null || closing.start < end) return undefined;
  const { tokens } = scene.sentence;
  const before = tokens[wordFrom(tokens, closing.start) - 1];
  const near = wordsBetween(scene, end, closing.start) <= NEAR_WORDS;
  return before?.text === ',' || near ? closing : undefined;
};

/* Whether a teller is a thing without a name: `|An inquiry found "grave" faults in how it was run, Smith said`. */
const isMute = (teller: Teller | undefined): boolean =>
  teller?.name === null &&
  teller.kind !== 'according' &&
  teller.by !== null &&
  !canSpeak(teller.by);

/** The speaker of a quotation, as far as the text tells. */
export function attribute(
  text: string,
  around: Surroundings,
  quoted: Quoted,
  before: Before | null,
): Attribution {
  const { own, final } = around;
  const [start, end] = quoted.span;
  if (isOfOthers(text, own, start)) return NOBODY;
  const behind = tellerAfter(text, final, end);
  const ended = /[.?!…]["”'’»]+$/.test(text.slice(Math.max(start, end - 4), end));
  const answered =
    behind && ended && isAnswered(text, final, start, behind, before) ? before : null;
  const introduces = behind && ended && introducesNext(own, final, start, behind);
  const next = answered || introduces ? undefined : behind;
  const close = answered ? undefined : tellerAtEnd(final, end);
  const near = tellerBefore(own, start, NEAR_WORDS);
  const teller =
    reportedByMedia(own, start, next) ??
    claimant(text, own, start) ??
    next ??
    (close && (isPleading(close) || (close.name && isMute(near))) ? close : near) ??
    close ??
    tellerBefore(own, start, FAR_WORDS) ??
    saidBefore(own, start);
  /* A teller without a subject is the speaker before: `"We sail," |adding that …`. */
  if (teller?.by) return attributionTo(teller);
  if (answered) return answered.attribution;
  const further =
    beforeColon(own, start) ??
    takingStand(own, start) ??
    verbless(text, final, quoted.span) ??
    continued(text, around, quoted, before);
  return teller && further.speaker === null ? attributionTo(teller) : further;
}
