import type { Name } from '../../../news/reading.ts';
import type { Span } from '../../../news/span.ts';
import type { Gender } from '../../given-gender.ts';
import { SAYING } from '../../tables/cues.ts';
import type { Token } from '../../wink.ts';
import type { Voice } from '../events/voice.ts';
import type { Scene } from '../scene/scene.ts';
import { firstThat } from '../scene/search.ts';
import { RELATIVE } from '../scene/stretch.ts';
import { genderOf, genderOfWord, wordsOf } from './gender.ts';
import type { Story } from './story.ts';
import { othersAbout } from './strangers.ts';

/* How many sentences an article opens with, and how many words go before the name in the next. */
const OPENING = 2;
const BEFORE_NAME = 3;
/* How many sentences on somebody may be named after they spoke. */
const SOON = 4;

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

/* "Ann Holt, 28, …" */
const NEAR = 12;
const AGED = /^,\s(?:aged\s)?\d{1,3}\b/;

/* Whether what the article says of a name leaves it open that it is "a |mayor". */
const mayBe = ({ text }: Story, { roles }: Name, head: string): boolean =>
  roles.length === 0 || roles.some(({ span }) => wordsOf(text.slice(...span)).includes(head));

/* Whom a sentence begins with, when the article has not named them before. */
const firstNamed = ({ words, mentions, sentence }: Scene): Name | null => {
  const [first] = mentions;
  if (first?.name.kind !== 'person') return null;
  const from = firstThat(words, ({ span }) => span[0] >= first.span[0]);
  const fresh = first.name.mentions.every(([start]) => start >= sentence.span[0]);
  return from <= BEFORE_NAME && fresh ? first.name : null;
};

/** `"I am sad," she said. Ann Smith …`: whom the next words of the article's own name first, when nobody was named before. */
export const namedLater = (story: Story, meant: Gender): Name | null => {
  const { scenes, at, names, scene } = story;
  const [start] = scene.sentence.span;
  const known = names.some(
    ({ kind, mentions: [first] }) => kind === 'person' && first !== undefined && first[0] < start,
  );
  const next = scenes
    .slice(at + 1, at + 1 + SOON)
    .find(({ words }) => words.some(({ pos }) => pos !== 'PUNCT'));
  const name = known || !next || othersAbout(story) ? null : firstNamed(next);
  return name && genderOf(story, name) === meant ? name : null;
};

/* "A mother |whose baby died said she was sad. ¶ Lena Holt, 28, …": whom the story is about. */
const ofAge = ({ text, scene }: Story, { by }: Voice, { mentions }: Name): boolean => {
  const next = scene.words[firstThat(scene.words, ({ span }) => span[0] >= by[1])];
  const [, end] = mentions[0] as Span;
  return RELATIVE.test(next?.lower ?? '') && AGED.test(text.slice(end, end + NEAR));
};

/** "A mayor said she was sad. ¶ Lena Holt said …": whom the sentence after the opening names first. */
export const namedNext = (story: Story, voice: Voice): Name | null => {
  const { scenes, at, scene } = story;
  const next = scenes[at + 1];
  const meant = at < OPENING ? ofThemselves(scene) : null;
  const name = next && meant ? firstNamed(next) : null;
  if (!next || !name || !mayBe(story, name, voice.head)) return null;
  if ((genderOf(story, name) ?? meant) !== meant) return null;
  const from = next.words.findIndex((word) => next.named.get(word)?.name === name);
  const verb = mainVerb(next.words.slice(from));
  return ofAge(story, voice, name) || (verb && SAYING.has(verb.lemma)) ? name : null;
};
