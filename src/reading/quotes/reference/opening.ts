import type { Name } from '../../../news/reading.ts';
import type { Gender } from '../../given-gender.ts';
import type { Scene } from '../scene/scene.ts';
import { wordFrom } from '../scene/search.ts';
import type { Context } from './context.ts';
import { genderOf } from './gender.ts';
import { hasStrangers } from './strangers.ts';

/* How many words may stand before the name in that sentence. */
const BEFORE_NAME = 3;
/* How many sentences behind their words somebody may be named. */
const SOON = 4;

/* The person a sentence begins with, if not named before. */
const firstNamed = ({ words, mentions, sentence }: Scene): Name | null => {
  const [first] = mentions;
  if (first?.name.kind !== 'person') return null;
  const from = wordFrom(words, first.span[0]);
  const fresh = first.name.mentions.every(([start]) => start >= sentence.span[0]);
  return from <= BEFORE_NAME && fresh ? first.name : null;
};

/** `"I am sad," |she said. Ann Smith …`: the person named in the next sentence that is no quotation, when none was before. */
export const namedNext = (context: Context, meant: Gender): Name | null => {
  const { scenes, at, names, scene } = context;
  const [start] = scene.sentence.span;
  const known = names.some(
    ({ kind, mentions: [first] }) => kind === 'person' && first !== undefined && first[0] < start,
  );
  const next = scenes
    .slice(at + 1, at + 1 + SOON)
    .find(({ words }) => words.some(({ pos }) => pos !== 'PUNCT'));
  const name = known || !next || hasStrangers(context) ? null : firstNamed(next);
  return name && genderOf(context, name) === meant ? name : null;
};
