import { THINKING } from '../tables/cues.ts';
import type { Token } from '../wink.ts';
import type { Scene } from './scene.ts';
import { firstThat, lastBefore } from './search.ts';
import type { Teller, Told } from './story.ts';
import { speaks } from './voice.ts';

const SUBORDINATE = /^(?:after|because|before|if|once|since|unless|until|when|while)$/;
const WH = /^(?:what|how|why|where|whether)$/;
/* What parts one statement from the next. */
const PARTS = /^(?:[,;:]|[–—]+|--+|and|but|or)$/;

const between = ({ words }: Scene, from: number, to: number): readonly Token[] => {
  const first = firstThat(words, ({ span }) => span[0] >= from);
  return words.slice(
    first,
    firstThat(words, ({ span }) => span[0] >= to),
  );
};

/* "Smith said that until |Tarn replies, …": only the condition of what Smith said. */
const conditional = ({ scene }: Told, outer: Teller, inner: Teller, start: number): boolean => {
  const [that, ...more] = between(scene, outer.cue[1], inner.start);
  const opens = that?.lower === 'that' ? more : [that, ...more];
  const [conjunction, next] = opens;
  if (next !== undefined || !SUBORDINATE.test(conjunction?.lower ?? '')) return false;
  return between(scene, inner.cue[1], start).some(({ text }) => text === ',');
};

/* "Smith said the crew |felt …": what went on in their heads, in Smith's words. */
const thought = ({ scene }: Told, outer: Teller, inner: Teller): boolean =>
  THINKING.has(between(scene, ...inner.cue)[0]?.lemma ?? '') &&
  between(scene, outer.cue[1], inner.start).every(({ lower }) => !PARTS.test(lower));

/** "what |Smith thinks", "Calling it a mess, |Smith left": what is said there hardly goes on for long. */
export const aside = ({ scene }: Told, { kind, start, cue, by }: Teller): boolean => {
  const at = firstThat(scene.words, ({ span }) => span[0] >= start);
  if (WH.test(scene.words[at - 1]?.lower ?? '')) return true;
  const participle = between(scene, ...cue)[0]?.lower.endsWith('ing') ?? false;
  return participle && kind !== 'according' && by !== null && by.by[0] > cue[1];
};

/**
 * Whose the words at `start` are, when the nearest who speaks before them does so only within what
 * another says: "Smith said the crew felt …".
 */
export const sayer = (told: Told, inner: Teller, start: number): Teller => {
  const end = firstThat(told.tellers, ({ cue }) => cue[1] > inner.start);
  const outer = told.tellers[lastBefore(told.tellers, end, ({ kind }) => kind === 'saying')];
  if (!outer?.by || !speaks(outer.by)) return inner;
  return conditional(told, outer, inner, start) || thought(told, outer, inner) ? outer : inner;
};
