import { GOING_ON, THINKING } from '../../tables/cues.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import type { Event } from '../events/events.ts';
import { canSpeak } from '../events/speaker.ts';
import type { Scene } from '../scene/scene.ts';
import { firstThat, lastBefore, wordFrom } from '../scene/search.ts';
import type { Context, Teller, Told } from './context.ts';

const SUBORDINATE = /^(?:after|because|before|if|once|since|unless|until|when|while)$/;
const WH = /^(?:what|how|why|where|whether)$/;
const MODAL = /^(?:can|could|may|might|must|shall|should|will|would|'ll|’ll|'d|’d)$/;
/* What parts one clause from the next. */
const PARTS = /^(?:[,;:]|[–—]+|--+|and|but|or)$/;
const isParting = ({ lower, spaced }: Token): boolean =>
  PARTS.test(lower) || (lower === '-' && spaced);

const between = ({ words }: Scene, from: number, to: number): readonly Token[] => {
  const first = wordFrom(words, from);
  return words.slice(first, wordFrom(words, to));
};

const verbOf = (scene: Scene, { cue }: Pick<Event, 'cue'>): string =>
  between(scene, ...cue)[0]?.lemma ?? '';

/* Words that join a clause to "Smith said": "told reporters |that Jones left". */
const JOINS = /^(?:that|what|how|why|where|whether)$/;

/** Whether an event stands within what another says: "Smith said that |Jones told him", "Smith said what |voters think". */
export const isWithin = (
  { scene, here }: Context,
  { start, cue }: Pick<Event, 'start' | 'cue'>,
): boolean => {
  const outer =
    here[lastBefore(here, here.length, ({ kind, by }) => kind === 'saying' && by !== null)];
  if (outer === undefined || outer.cue[1] > start || start === cue[0]) return false;
  return (
    JOINS.test(between(scene, outer.cue[1], start).at(-1)?.lower ?? '') ||
    !between(scene, outer.cue[1], cue[0]).some(isParting)
  );
};

/* "Smith said that until |Tarn replies, …": a condition of what Smith said. */
const isCondition = ({ scene }: Told, outer: Teller, inner: Teller, start: number): boolean => {
  const [that, ...more] = between(scene, outer.cue[1], inner.start);
  const opens = that?.lower === 'that' ? more : [that, ...more];
  const [conjunction, next] = opens;
  if (next !== undefined || !SUBORDINATE.test(conjunction?.lower ?? '')) return false;
  return between(scene, inner.cue[1], start).some(({ text }) => text === ',');
};

/* "Smith asked if |the crew agreed that …": a question to them. */
const isAsked = ({ scene }: Told, outer: Teller, { start }: Teller): boolean =>
  /^(?:ask|wonder)$/.test(verbOf(scene, outer)) &&
  /^(?:if|whether)$/.test(between(scene, outer.cue[1], start).at(-1)?.lower ?? '');

/* "Smith asked if he |agreed with Jones that …": what Jones holds, as Smith puts it. */
const isAgreed = (told: Told, outer: Teller, inner: Teller, start: number): boolean => {
  const { scene } = told;
  const [link, ...more] = between(scene, inner.cue[1], start);
  return (
    isAsked(told, outer, inner) &&
    verbOf(scene, inner) === 'agree' &&
    link?.lower === 'with' &&
    more.some(({ lower }) => lower === 'that')
  );
};

const WISHING = /^(?:advise|ask|demand|insist|propose|recommend|request|suggest|urge)$/;

/* "apologise", not "apologised", "apologises" or "told". Three letters are compared as wink-nlp's lemma has a "z". */
const isBare = ({ lower, lemma }: Token): boolean =>
  !/(?:s|ed|ing)$/.test(lower) && lower.slice(0, 3) === lemma.slice(0, 3);

/* "Smith demanded that |Jones apologise for …": the bare verb tells that Jones has not. */
const isWished = ({ scene }: Told, outer: Teller, { by, start, cue }: Teller): boolean =>
  WISHING.test(verbOf(scene, outer)) &&
  by !== null &&
  (by.kind === 'named' || !by.head.endsWith('s')) &&
  between(scene, by.by[1], cue[1]).length === 1 &&
  between(scene, ...cue).every(isBare) &&
  !between(scene, outer.cue[1], start).some(isParting);

/* "Smith said how |state bans …", "Smith said anyone who |denied …": no speaker stands there; not "Smith said someone |told her, …". */
const lacksSpeaker = (
  { scene }: Told,
  outer: Teller,
  { by, start, cue }: Teller,
  quote: number,
): boolean =>
  by === null &&
  !/^[,:]$/.test(between(scene, cue[1], quote).at(-1)?.text ?? '') &&
  !between(scene, ...cue)[0]?.lower.endsWith('ing') &&
  !between(scene, outer.cue[1], start).some(isParting);

/* "Smith said her |words were …": Smith judges what another said. */
const isJudged = ({ scene }: Told, outer: Teller, { cue }: Teller): boolean =>
  between(scene, ...cue)[0]?.pos === 'NOUN' &&
  between(scene, cue[1], scene.sentence.span[1])[0]?.lemma === 'be' &&
  !between(scene, outer.cue[1], cue[0]).some(isParting);

/* "The crew, Smith said, had |offered …": Smith says what the crew offered. */
const isInterrupted = ({ scene: { words } }: Told, outer: Teller, { by, cue }: Teller): boolean => {
  if (outer.kind !== 'saying' || !by || by.by[1] > outer.start || outer.cue[1] > cue[0])
    return false;
  const at = wordFrom(words, outer.start);
  const next = wordFrom(words, outer.cue[1]);
  return words[at - 1]?.text === ',' && words[next]?.text === ',';
};

/* "Smith said the crew |felt …", "Smith said the crew would |offer …": not said by the crew so far. */
const isThought = ({ scene }: Told, outer: Teller, inner: Teller): boolean => {
  const thinks = THINKING.has(verbOf(scene, inner));
  const coming =
    (inner.kind === 'calling' || GOING_ON.has(verbOf(scene, inner))) &&
    between(scene, inner.start, inner.cue[0]).some(({ lower }) => MODAL.test(lower));
  return (thinks || coming) && !between(scene, outer.cue[1], inner.start).some(isParting);
};

/* How many words before a verb may deny it: "did not even |say". */
const DENYING_WORDS = 2;

/* "Smith did not |say …" */
const isDenied = ({ scene }: Told, { start, cue }: Teller): boolean =>
  between(scene, start, cue[0])
    .slice(-DENYING_WORDS)
    .some(({ lower }) => /^(?:not|n['’]t|never)$/.test(lower));

/** Whether what a teller says hardly goes on for long: "what |Smith thinks", "Calling it a mess, |Smith left", "Smith did not |say …". */
export const isAside = (told: Told, teller: Teller): boolean => {
  const { scene } = told;
  const { kind, start, cue, by } = teller;
  const at = wordFrom(scene.words, start);
  if (WH.test(lowerAt(scene.words, at - 1)) || isDenied(told, teller)) return true;
  const participle = between(scene, ...cue)[0]?.lower.endsWith('ing') ?? false;
  return participle && kind !== 'according' && by !== null && by.by[0] > cue[1];
};

/* `Smith said Jones would deny it |and that he “…”`: Smith goes on. */
const isResumed = ({ scene }: Told, _outer: Teller, { cue }: Teller, start: number): boolean => {
  const words = between(scene, cue[1], start);
  return (
    words[0]?.lower !== 'that' &&
    words.some(({ lower }, i) => lower === 'and' && words[i + 1]?.lower === 'that')
  );
};

/**
 * The teller whose the words at `start` are. `inner` is the nearest before them, who may speak only within
 * what another says: of "Smith said the crew felt …" it is Smith.
 */
export const outermost = (told: Told, inner: Teller, start: number): Teller => {
  const breaking = told.tellers[told.tellers.indexOf(inner) - 1];
  if (breaking && isInterrupted(told, breaking, inner)) return breaking;
  const end = firstThat(told.tellers, ({ cue }) => cue[1] > inner.start);
  const outer = told.tellers[lastBefore(told.tellers, end, ({ kind }) => kind === 'saying')];
  if (!outer?.by || !canSpeak(outer.by)) return inner;
  const others = [isAsked, isCondition, isThought, isJudged, lacksSpeaker, isWished, isResumed];
  if (isAgreed(told, outer, inner, start)) return { ...inner, name: null };
  return others.some((of) => of(told, outer, inner, start)) ? outer : inner;
};
