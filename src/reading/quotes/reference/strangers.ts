import type { Gender } from '../../given-gender.ts';
import { PRONOUNS } from '../../tables/cues.ts';
import { FAMILY } from '../../tables/kin.ts';
import type { Voice } from '../events/voice.ts';
import { isPeople, isPersonal } from '../scene/people.ts';
import { perScene, type Scene } from '../scene/scene.ts';
import { genderOfWord } from './gender.ts';
import type { Story } from './story.ts';

/* How many sentences back somebody without a name may still be meant. */
const REACH = 6;

/* A name that was not read as one: "Voss" alone, not where a sentence begins. */
const unread = (text: string, { sentence }: Scene, { by }: Voice): boolean =>
  by[0] > sentence.span[0] && /^\p{Lu}\p{Ll}+[^s\s]$/u.test(text.slice(...by));

/** Whether a voice without a name is a person's: "she", "his mother", "an officer", "one fan". */
export const personal = (text: string, scene: Scene, voice: Voice): boolean =>
  (voice.kind === 'pronoun' && !/^(?:it|they|them)$/.test(voice.head)) ||
  (voice.kind === 'described' &&
    (isPersonal(voice.head) ||
      isPeople(text.slice(...voice.by)) ||
      unread(text, scene, voice) ||
      /^(?:one|another)\b/i.test(text.slice(...voice.by))));

/** "an aide", "her mother", a "he" that is not understood: hardly those named, as "the singer" may be. */
export const stranger = (text: string, scene: Scene, voice: Voice): boolean =>
  voice.kind === 'described'
    ? FAMILY.has(voice.head) ||
      unread(text, scene, voice) ||
      /^(?:an?|another|one|his|her|its|their)\b|['’]s?\s/iu.test(text.slice(...voice.by))
    : PRONOUNS.get(voice.head) !== 'self';

/** "Holt's aide wrote that he …": somebody described of whom no name is known. */
export const unnamed = ({ text, scene }: Story, by: Voice, meant: Gender): boolean =>
  by.kind === 'described' &&
  personal(text, scene, by) &&
  (genderOfWord(by.head) ?? meant) === meant;

/* The nouns for relatives in a sentence. */
const kin = perScene(
  ({ words }) => new Set(words.flatMap(({ lower }) => (FAMILY.has(lower) ? [lower] : []))),
);

/** Whether somebody without a name has come up lately: "an aide", "her mother". */
export const othersAbout = (story: Story): boolean => {
  const { text, scene, scenes, at } = story;
  if (kin(scene).size > 0) return true;
  for (let i = at - 1; i >= at - REACH; i--) {
    const past = scenes[i];
    const told = past && story.told(i);
    if (!told) return false;
    const voices = told.tellers.flatMap(({ name, by }) => (name === null && by ? [by] : []));
    const subject = told.topic() === null ? told.subject() : null;
    if (subject) voices.push(subject);
    if (voices.some((by) => by.kind === 'described' && personal(text, told.scene, by))) return true;
  }
  return false;
};
