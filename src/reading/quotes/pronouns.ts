import type { Name } from '../../news/reading.ts';
import { PRONOUNS } from '../tables/cues.ts';
import { type Gender, genderOf, genderOfWord } from './gender.ts';
import { isPersonal } from './people.ts';
import type { Scene } from './scene.ts';
import { type Fits, lastHere, only, type Story, type Told } from './story.ts';
import type { Voice } from './voice.ts';

/* How many sentences and paragraphs back a pronoun may reach. */
const REACH_SENTENCES = 6;
const REACH_PARAGRAPHS = 2;

/* Whether "he" or "she" can mean a name; a person nothing tells of may be either. */
const fitting =
  (text: string, meant: Gender): Fits =>
  (name) =>
    name.kind === 'person' && (genderOf(text, name) ?? meant) === meant;

const mentioned = ({ mentions }: Scene, end: number, fits: Fits): Name[] =>
  mentions.filter(({ span, name }) => span[1] <= end && fits(name)).map(({ name }) => name);

/* A name that was not read as one: "Voss" alone, not where a sentence begins. */
const unread = (text: string, { sentence }: Scene, { by }: Voice): boolean =>
  by[0] > sentence.span[0] && /^\p{Lu}\p{Ll}+[^s\s]$/u.test(text.slice(...by));

/* Whether a voice without a name is a person's: "she", "his mother", "an officer", "one fan". */
const personal = (text: string, scene: Scene, voice: Voice): boolean =>
  voice.kind === 'pronoun' ||
  (voice.kind === 'described' &&
    (isPersonal(voice.head) ||
      unread(text, scene, voice) ||
      /^(?:one|another)\b/i.test(text.slice(...voice.by))));

/* "an aide", "her mother": others than those named; "the singer" may be one of them. */
const stranger = (text: string, scene: Scene, voice: Voice): boolean =>
  voice.kind === 'described'
    ? unread(text, scene, voice) ||
      /^(?:an?|another|one|his|her|its|their)\b|['’]s?\s/iu.test(text.slice(...voice.by))
    : !/^(?:self|thing)$/.test(PRONOUNS.get(voice.head) ?? '');

/* Those of a kind who were named before this sentence. */
const namedBefore = ({ names, scene }: Story, fits: Fits): Name[] =>
  names.filter((name) => fits(name) && name.mentions.some(([at]) => at < scene.sentence.span[0]));

/* One word that no title stands by, and that never speaks, may be anything. */
const surelyPerson = ({ spoke }: Story, name: Name): boolean =>
  name.label.includes(' ') || name.roles.length > 0 || spoke(name);

/* The only one named so far who fits, and surely does. */
const onlyKnown = (story: Story, fits: Fits): Name | null => {
  const near = namedBefore(story, fits).filter((name) => surelyPerson(story, name));
  const name = only(near);
  return name !== null && genderOf(story.text, name) !== null ? name : null;
};

/* Whom a sentence before leaves in mind: undefined when it has nobody who fits, null when too many. */
const leftInMind = (
  story: Story,
  told: Told,
  meant: Gender,
  fits: Fits,
): Name | null | undefined => {
  const { scene, tellers } = told;
  const topic = told.topic();
  if (topic !== null && fits(topic)) return topic;
  const teller = tellers.findLast(({ name }) => name !== null && fits(name));
  if (teller) return teller.name;
  const others = mentioned(scene, Number.POSITIVE_INFINITY, fits);
  const voices = tellers.filter(({ name }) => name === null).map(({ by }) => by);
  if (topic === null) voices.push(told.subject());
  const people = voices.flatMap((by) =>
    by !== null && personal(story.text, scene, by) && (genderOfWord(by.head) ?? meant) === meant
      ? [by]
      : [],
  );
  if (people.some((by) => stranger(story.text, scene, by))) return null;
  if (people.length > 0) return onlyKnown(story, fits);
  return others.length > 0 ? only(others) : undefined;
};

const lookBack = (story: Story, meant: Gender, fits: Fits): Name | null => {
  let left = REACH_SENTENCES;
  const paragraphs = new Set([story.scene.sentence.paragraph]);
  for (let i = story.at - 1; left > 0; i--, left--) {
    const told = story.told(i);
    if (!told) break;
    /* A paragraph that is all quotation brings nobody else to mind. */
    if (!told.scene.words.some(({ pos }) => pos !== 'PUNCT')) continue;
    if (paragraphs.add(told.scene.sentence.paragraph).size > REACH_PARAGRAPHS + 1) break;
    const name = leftInMind(story, told, meant, fits);
    if (name !== undefined) return name;
  }
  return onlyKnown(story, fits);
};

/* "it said", "they said": only what this sentence or the last one is about; "it" may be any thing. */
const thing = (story: Story, voice: Voice): Name | null => {
  const subject = story.subject();
  const own = subject !== null && subject.by[1] <= voice.by[0] ? subject.name : null;
  const earlier = lastHere(story, (teller) => teller.name !== null)?.name;
  const name = earlier ?? own ?? story.told(story.at - 1)?.topic();
  return name?.kind === 'organisation' ? name : null;
};

const personMeant = (story: Story, voice: Voice): Name | null => {
  const { text, scene } = story;
  const meant = genderOfWord(voice.head);
  if (meant === null) return null;
  const right = fitting(text, meant);
  const fits: Fits = (name) => right(name) && !scene.spokenOf.has(name);
  const earlier = lastHere(story, ({ name }) => name !== null && fits(name))?.name;
  if (earlier) return earlier;
  const subject = story.subject();
  if (subject?.name && subject.by[1] <= voice.by[0] && fits(subject.name)) return subject.name;
  const before = mentioned(scene, voice.by[0], fits);
  return before.length > 0 ? only(before) : lookBack(story, meant, fits);
};

/** The name "he", "they" or "it" stands for, as far as the text tells. */
export function meantBy(story: Story, voice: Voice): Name | null {
  const meant = PRONOUNS.get(voice.head);
  return meant === 'thing' || meant === 'many' ? thing(story, voice) : personMeant(story, voice);
}
