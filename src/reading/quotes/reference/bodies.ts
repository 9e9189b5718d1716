import type { Name } from '../../../news/reading.ts';
import { BODIES, UNNAMED } from '../../tables/cues.ts';
import type { Voice } from '../events/voice.ts';
import { mentioned } from '../scene/scene.ts';
import { wordsOf } from './gender.ts';
import { inMind, lately, namedIn } from './lately.ts';
import { type Fits, only, type Story } from './story.ts';

const namedBefore = ({ scene }: Story): Fits => {
  const [start] = scene.sentence.span;
  return ({ mentions }) => mentions.some((span) => span[0] < start);
};

/* "Reports that Tarn had sold boats were false, the company said": the only body before it. */
const onlyHere = (story: Story, { by }: Voice, fits: Fits): Name | null =>
  only(mentioned(story.scene, by[0], fits));

/** "the ministry", "the club": by a word of the name, or by what went before. */
export const bodyMeant = (story: Story, voice: Voice): Name | null => {
  const { names } = story;
  const said = namedIn(story, voice);
  const fits: Fits = ({ kind, label }) =>
    kind === 'organisation' && said.every((word) => wordsOf(label).includes(word));
  const own = names.filter((name) => fits(name) && wordsOf(name.label).includes(voice.head));
  /* "the government" is hardly the Government Office */
  if (voice.head === 'government') return null;
  if (own.length > 0)
    return only(own.filter((name) => inMind(story, name))) ?? only(own.filter(namedBefore(story)));
  if (UNNAMED.has(voice.head)) return null;
  return (
    lately(story, voice, fits) ?? (BODIES.has(voice.head) ? onlyHere(story, voice, fits) : null)
  );
};
