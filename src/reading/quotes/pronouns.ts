import type { Name } from '../../news/reading.ts';
import type { Gender } from '../given-gender.ts';
import { PRONOUNS } from '../tables/cues.ts';
import { genderOf, genderOfWord } from './gender.ts';
import { lookBack, protagonist, REACH_SENTENCES } from './in-mind.ts';
import { mentioned, perScene } from './scene.ts';
import { type Fits, lastHere, only, type Story, type Told } from './story.ts';
import { unnamed } from './strangers.ts';
import type { Voice } from './voice.ts';

/* Whether "he" or "she" can mean a name; a person nothing tells of may be either. */
const fitting =
  (story: Story, meant: Gender): Fits =>
  (name) =>
    name.kind === 'person' && (genderOf(story, name) ?? meant) === meant;

/* The last sentence that is not all quotation. */
const lastTold = ({ at, told }: Story): Told | null => {
  for (let i = at - 1; i >= at - REACH_SENTENCES; i--) {
    const past = told(i);
    if (past?.scene.words.some(({ pos }) => pos !== 'PUNCT')) return past;
  }
  return null;
};

/* "it said", "they said": only what this sentence or the last one is about; "it" may be any thing. */
const thing = (story: Story, voice: Voice): Name | null => {
  const subject = story.subject();
  const own = subject !== null && subject.by[1] <= voice.by[0] ? subject.name : null;
  const earlier = lastHere(story, (teller) => teller.name !== null)?.name;
  const name = earlier ?? own ?? lastTold(story)?.topic();
  return name?.kind === 'organisation' ? name : null;
};

/* "Turning to Ruiz, |she said": whom somebody does something to is not the one who does it. */
const doneTo = perScene(({ words, mentions }) => {
  const comma = words[0]?.pos === 'VERB' ? words.find(({ text }) => text === ',') : undefined;
  const end = comma?.span[0] ?? 0;
  return new Set(mentions.filter(({ span }) => span[1] <= end).map(({ name }) => name));
});

const personMeant = (story: Story, voice: Voice): Name | null => {
  const { scene } = story;
  const meant = genderOfWord(voice.head);
  if (meant === null) return null;
  const right = fitting(story, meant);
  const fits: Fits = (name) => right(name) && !scene.spokenOf.has(name);
  const earlier = lastHere(story, ({ name, by }) =>
    name === null ? by !== null && unnamed(story, by, meant) : fits(name),
  );
  if (earlier !== undefined) return earlier.name;
  const subject = story.subject();
  if (subject?.name && subject.by[1] <= voice.by[0] && fits(subject.name)) return subject.name;
  const done = doneTo(scene);
  const before = mentioned(scene, voice.by[0], (name) => fits(name) && !done.has(name));
  return before.length > 0
    ? only(before)
    : (lookBack(story, meant, fits) ?? protagonist(story, fits));
};

/** The name "he", "they" or "it" stands for, as far as the text tells. */
export function meantBy(story: Story, voice: Voice): Name | null {
  const meant = PRONOUNS.get(voice.head);
  return meant === 'thing' || meant === 'many' ? thing(story, voice) : personMeant(story, voice);
}
