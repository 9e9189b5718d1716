import { lowerAt } from '../../tokens/at.ts';
import { canSpeak } from '../events/speaker.ts';
import type { Quoted } from '../marks/spans.ts';
import type { Teller, Told } from '../reference/context.ts';
import { isAside, outermost } from '../reference/within.ts';
import type { Scene } from '../scene/scene.ts';
import { firstThat, lastBefore, wordFrom } from '../scene/search.ts';
import { type Attribution, beforeColon, takingStand, verbless } from './announced.ts';
import { attributionTo, type Before, continued, type Surroundings } from './continued.ts';
import { introducesNext, isAnswered } from './turns.ts';

/* How many words may stand between "called it" and the words: surely, and when nobody else speaks. */
const NEAR_WORDS = 6;
const FAR_WORDS = 15;
/* How many who speak after a quotation may begin right there. */
const NEXT_TELLERS = 4;

/* `"…," |Smith said`, `"…," was how |Smith put it`, `"…," as |Smith put it`: where somebody may stand right after the words. */
const startAfter = ({ words }: Scene, next: number): { i: number; how: boolean } => {
  let i = next;
  while (/^(?:,|[-–—]+)$/.test(words[i]?.text ?? '')) i++;
  const how = words[i + 1]?.lower === 'how' && /^(?:is|was)$/.test(lowerAt(words, i));
  const as = words[i]?.lower === 'as';
  return { i: i + (how ? 2 : as ? 1 : 0), how: how || as };
};

/*
 * `the "vital" work would …`, `"hit" Smith with a bat, ordering …`: hardly said by what goes on;
 * `"attend to what" members say, said Smith`: Smith says the whole.
 */
const isUnsaid = (text: string, teller: Teller, closing: Teller | null): boolean => {
  const { by, cue, start } = teller;
  if (by === null) return false;
  if (by.name === null && closing?.name && closing !== teller) return true;
  const parted = by.by[0] === start && /\S/.test(text.slice(by.by[1], cue[0]));
  return parted || !canSpeak(by);
};

/* `"…," Smith said`: told right after the words. */
const tellerAfter = (
  text: string,
  { scene, tellers, closing }: Told,
  end: number,
): Teller | undefined => {
  const next = wordFrom(scene.words, end);
  const { i, how } = startAfter(scene, next);
  const start = scene.words[i]?.span[0];
  const goesOn =
    i === next &&
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

/* `Smith said that "…"`, `Smith called it "…"`: the nearest before the words, within `reach` words. */
const tellerBefore = (told: Told, start: number, reach: number): Teller | undefined => {
  const { scene, tellers, living } = told;
  const before = (all: readonly Teller[]) => all[firstThat(all, ({ cue }) => cue[1] > start) - 1];
  const wordAt = (at: number) => wordFrom(scene.words, at);
  const next = before(tellers);
  /* `quoted an unnamed "senior aide", speaking on Monday, as saying: "…"` */
  if (next?.kind === 'saying' && scene.words[wordAt(next.cue[1])]?.text === ':') return next;
  const nearest = before(living) ?? next;
  const teller = nearest && outermost(told, nearest, start);
  if (teller?.kind !== 'calling' && !(teller && isAside(told, teller))) return teller;
  return wordAt(start) - wordAt(teller.cue[1]) <= reach ? teller : undefined;
};

/* `Smith said that, referring to the talks of which the press had long written, it was "a mess"` */
const saidBefore = (told: Told, start: number): Teller | undefined => {
  const { tellers } = told;
  const end = firstThat(tellers, ({ cue }) => cue[1] > start);
  const said = (teller: Teller) => teller.kind === 'saying' && !isAside(told, teller);
  const teller = tellers[lastBefore(tellers, end, said)];
  return teller?.name ? teller : undefined;
};

/* Nouns for who only passes on what others said, small letters. */
const MEDIA = /^(?:agency|media|newspaper|paper|radio|television|tv)$/;

/* `Smith called it "a mess", according to the Post`, `…, state television reported`: it only reports what another said. */
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

/* `… "a mess" for years, an aide said.`, `"a mess" and "a shame," an aide said.`: told at the end. */
const tellerAtEnd = ({ closing, scene }: Told, end: number): Teller | undefined => {
  if (closing === null || closing.start < end) return undefined;
  const { words } = scene;
  const wordAt = (at: number) => wordFrom(words, at);
  const at = wordAt(closing.start);
  const { tokens } = scene.sentence;
  const before = tokens[wordFrom(tokens, closing.start) - 1];
  return before?.text === ',' || at - wordAt(end) <= NEAR_WORDS ? closing : undefined;
};

/* `An inquiry found "grave" faults in how it was run, Smith said`: a thing without a name says nothing. */
const isMute = (teller: Teller | undefined): boolean =>
  teller?.name === null &&
  teller.kind !== 'according' &&
  teller.by !== null &&
  !canSpeak(teller.by);

/** The speaker of a quotation, as far as the text tells. */
export function attribute(
  text: string,
  stand: Surroundings,
  quoted: Quoted,
  before: Before | null,
): Attribution {
  const { own, final } = stand;
  const [start, end] = quoted.span;
  const later = tellerAfter(text, final, end);
  const ended = /[.?!…]["”'’»]+$/.test(text.slice(Math.max(start, end - 4), end));
  const other = later && ended && isAnswered(text, final, start, later, before) ? before : null;
  const next =
    other || (later && ended && introducesNext(own, final, start, later)) ? undefined : later;
  const close = other ? undefined : tellerAtEnd(final, end);
  const near = tellerBefore(own, start, NEAR_WORDS);
  const teller =
    reportedByMedia(own, start, next) ??
    next ??
    (close?.name && isMute(near) ? close : near) ??
    close ??
    tellerBefore(own, start, FAR_WORDS) ??
    saidBefore(own, start);
  /* `"We sail," adding that …`: who spoke before goes on. */
  if (teller?.by) return attributionTo(teller);
  if (other) return other.attribution;
  const further =
    beforeColon(own, start) ??
    takingStand(own, start) ??
    verbless(text, final, quoted.span) ??
    continued(text, stand, quoted, before);
  return teller && further.speaker === null ? attributionTo(teller) : further;
}
