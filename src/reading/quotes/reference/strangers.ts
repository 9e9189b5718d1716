import type { Gender } from '../../given-gender.ts';
import { PRONOUNS } from '../../tables/cues.ts';
import { FAMILY } from '../../tables/kin.ts';
import type { Speaker } from '../events/speaker.ts';
import { isPeople, isPersonal } from '../scene/people.ts';
import { perScene, type Scene } from '../scene/scene.ts';
import type { Context } from './context.ts';
import { genderOfWord } from './gender.ts';

/* How many sentences back somebody without a name may still be meant. */
const REACH = 6;

/* Whether a word is a name that was not read as one: "Voss" alone, not where a sentence begins. */
const isUnreadName = (text: string, { sentence }: Scene, { by }: Speaker): boolean =>
  by[0] > sentence.span[0] && /^\p{Lu}\p{Ll}+[^s\s]$/u.test(text.slice(...by));

/** Whether a speaker without a name is a person's: "she", "his mother", "an officer", "one fan". */
export const isPerson = (text: string, scene: Scene, speaker: Speaker): boolean =>
  (speaker.kind === 'pronoun' && !/^(?:it|they|them)$/.test(speaker.head)) ||
  (speaker.kind === 'described' &&
    (isPersonal(speaker.head) ||
      isPeople(text.slice(...speaker.by)) ||
      isUnreadName(text, scene, speaker) ||
      /^(?:one|another)\b/i.test(text.slice(...speaker.by))));

/** Whether a speaker is hardly one of those named: "an aide", "her mother", a "he" nobody fits; "the singer" may be. */
export const isStranger = (text: string, scene: Scene, speaker: Speaker): boolean =>
  speaker.kind === 'described'
    ? FAMILY.has(speaker.head) ||
      isUnreadName(text, scene, speaker) ||
      /^(?:an?|another|one|his|her|its|their)\b|['’]s?\s/iu.test(text.slice(...speaker.by))
    : PRONOUNS.get(speaker.head) !== 'self';

/** Whether a speaker is a person without a name, whom "he" may mean: "|Holt's aide wrote that he …". */
export const isUnnamed = ({ text, scene }: Context, by: Speaker, meant: Gender): boolean =>
  by.kind === 'described' &&
  isPerson(text, scene, by) &&
  (genderOfWord(by.head) ?? meant) === meant;

/* The nouns for relatives in a sentence. */
const kin = perScene(
  ({ words }) => new Set(words.flatMap(({ lower }) => (FAMILY.has(lower) ? [lower] : []))),
);

/** Whether somebody without a name has come up lately: "an aide", "her mother". */
export const hasStrangers = (context: Context): boolean => {
  const { text, scene, at } = context;
  if (kin(scene).size > 0) return true;
  for (let i = at - 1; i >= at - REACH; i--) {
    const told = context.told(i);
    if (!told) return false;
    const isOne = (by: Speaker | null): boolean =>
      by?.kind === 'described' && isPerson(text, told.scene, by);
    const subject = told.topic() === null ? told.subject() : null;
    if (isOne(subject) || told.tellers.some(({ name, by }) => name === null && isOne(by)))
      return true;
  }
  return false;
};
