import type { Name } from '../../../news/reading.ts';
import { BODIES, UNNAMED } from '../../tables/cues.ts';
import type { Speaker } from '../events/speaker.ts';
import { mentioned } from '../scene/scene.ts';
import { type Context, type Fits, only } from './context.ts';
import { isNamedLately, latelyAbout, namesWithin } from './lately.ts';
import { wordsOf } from './words.ts';

const namedBefore = ({ scene }: Context): Fits => {
  const [start] = scene.sentence.span;
  return ({ mentions }) => mentions.some((span) => span[0] < start);
};

/* "Reports that Tarn had sold boats were false, the company said": the only body before it. */
const onlyHere = (context: Context, { by }: Speaker, fits: Fits): Name | null =>
  only(mentioned(context.scene, by[0], fits));

/** "the ministry", "the club": by a word of the name, or by what went before. */
export const bodyMeant = (context: Context, speaker: Speaker): Name | null => {
  const { names } = context;
  const said = namesWithin(context, speaker);
  const fits: Fits = ({ kind, label }) =>
    kind === 'organisation' && said.every((word) => wordsOf(label).includes(word));
  const own = names.filter((name) => fits(name) && wordsOf(name.label).includes(speaker.head));
  /* "the government" is hardly the Government Office */
  if (speaker.head === 'government') return null;
  if (own.length > 0)
    return (
      only(own.filter((name) => isNamedLately(context, name))) ??
      only(own.filter(namedBefore(context)))
    );
  if (UNNAMED.has(speaker.head)) return null;
  return (
    latelyAbout(context, speaker, fits) ??
    (BODIES.has(speaker.head) ? onlyHere(context, speaker, fits) : null)
  );
};
