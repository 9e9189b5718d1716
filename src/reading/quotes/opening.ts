import type { Name } from '../../news/reading.ts';
import type { Gender } from '../given-gender.ts';
import { SAYING } from '../tables/cues.ts';
import type { Token } from '../wink.ts';
import { genderOf, genderOfWord, wordsOf } from './gender.ts';
import type { Scene } from './scene.ts';
import { firstThat } from './search.ts';
import type { Story } from './story.ts';
import { RELATIVE } from './stretch.ts';

/* How many sentences an article opens with, and how many words go before the name in the next. */
const OPENING = 2;
const BEFORE_NAME = 3;

/* "said |she", "said that |he": of whom somebody speaks that way; null when not of themselves. */
const ofThemselves = ({ words }: Scene): Gender | null => {
  const said = words.findIndex(({ pos, lemma }) => pos === 'VERB' && SAYING.has(lemma));
  const next = words[words[said + 1]?.lower === 'that' ? said + 2 : said + 1];
  return said < 0 || !/^(?:he|she)$/.test(next?.lower ?? '')
    ? null
    : genderOfWord(next?.lower ?? '');
};

/* The first verb that stands in no "who …,". */
const mainVerb = (words: readonly Token[]): Token | undefined => {
  let inside = false;
  return words.find(({ pos, text, lower }) => {
    inside = RELATIVE.test(lower) || (inside && text !== ',');
    return pos === 'VERB' && !inside;
  });
};

/* Whether what the article says of a name leaves it open that it is "a |mayor". */
const mayBe = ({ text }: Story, { roles }: Name, head: string): boolean =>
  roles.length === 0 || roles.some(({ span }) => wordsOf(text.slice(...span)).includes(head));

/** "A mayor said she was sad. ¶ Lena Holt said …": whom the sentence after the opening names first. */
export const namedNext = (story: Story, head: string): Name | null => {
  const { scenes, at, scene } = story;
  const next = scenes[at + 1];
  const meant = at < OPENING ? ofThemselves(scene) : null;
  const [first] = next?.mentions ?? [];
  if (next === undefined || meant === null || first?.name.kind !== 'person') return null;
  const from = firstThat(next.words, ({ span }) => span[0] >= first.span[0]);
  const fresh = first.name.mentions.every(([start]) => start >= next.sentence.span[0]);
  if (from > BEFORE_NAME || !fresh || !mayBe(story, first.name, head)) return null;
  if ((genderOf(story, first.name) ?? meant) !== meant) return null;
  const verb = mainVerb(next.words.slice(from));
  return verb !== undefined && SAYING.has(verb.lemma) ? first.name : null;
};
