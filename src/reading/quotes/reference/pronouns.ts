import type { Name } from '../../../news/reading.ts';
import type { Gender } from '../../given-gender.ts';
import { GOING_ON, PRONOUNS } from '../../tables/cues.ts';
import type { Voice } from '../events/voice.ts';
import { mentioned, perScene } from '../scene/scene.ts';
import { firstThat } from '../scene/search.ts';
import { genderOf, genderOfWord } from './gender.ts';
import { lookBack, protagonist, REACH_SENTENCES } from './in-mind.ts';
import { namedLater } from './opening.ts';
import { type Fits, lastHere, only, type Story, type Teller, type Told } from './story.ts';
import { unnamed } from './strangers.ts';

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

/* "The paper said officials had told …": "they" are the officials. */
const many = ({ by, name }: Teller): boolean =>
  name === null && by?.kind === 'described' && by.head.endsWith('s');

/* "it said", "they said": only what this sentence or the last one is about; "it" may be any thing. */
const thing = (story: Story, voice: Voice): Name | null => {
  const subject = story.subject();
  const own = subject !== null && subject.by[1] <= voice.by[0] ? subject.name : null;
  const earlier = lastHere(story, (teller) => teller.name !== null)?.name;
  const past = lastTold(story);
  if (voice.head === 'they' && !earlier && !own && past?.tellers.some(many)) return null;
  const name = earlier ?? own ?? past?.topic();
  return name?.kind === 'organisation' ? name : null;
};

const WHEN = /^(?:after|before|if|once|when|while)$/;

/* "Turning to Ruiz, |she said", "When asked about Ruiz, |she said": whom something is done to does not do it. */
const doneTo = perScene(({ words, mentions }) => {
  const lead = words[WHEN.test(words[0]?.lower ?? '') ? 1 : 0];
  const comma = lead?.pos === 'VERB' ? words.find(({ text }) => text === ',') : undefined;
  const end = comma?.span[0] ?? 0;
  return new Set(mentions.filter(({ span }) => span[1] <= end).map(({ name }) => name));
});

/* "But he |added": whoever spoke last, be they named in what is said. */
const goesOn = (story: Story, { by }: Voice, right: Fits): Name | null => {
  const { words } = story.scene;
  const verb = words[firstThat(words, ({ span }) => span[0] >= by[1])];
  const last = GOING_ON.has(verb?.lemma ?? '') ? lastTold(story)?.tellers.at(-1) : undefined;
  return last?.kind === 'saying' && last.name && right(last.name) ? last.name : null;
};

const personMeant = (story: Story, voice: Voice): Name | null => {
  const { scene } = story;
  const meant = genderOfWord(voice.head);
  if (meant === null) return null;
  const right = fitting(story, meant);
  const further = goesOn(story, voice, right);
  if (further !== null) return further;
  const fits: Fits = (name) => right(name) && !scene.spokenOf.has(name);
  const earlier = lastHere(story, ({ name, by }) =>
    name === null ? by !== null && unnamed(story, by, meant) : fits(name),
  );
  if (earlier !== undefined) return earlier.name;
  const subject = story.subject();
  const led = scene.words.slice(0, 2).some(({ pos }) => pos === 'ADP' || pos === 'SCONJ');
  const own = subject?.name && subject.by[1] <= voice.by[0] && fits(subject.name);
  const done = doneTo(scene);
  const before = mentioned(scene, voice.by[0], (name) => fits(name) && !done.has(name));
  const near = own ? subject.name : only(before);
  /* "By the time Cruz came, |she …": of somebody who may be either, rather the woman spoken of before. */
  if (near !== null && genderOf(story, near) === null) {
    const sure = lookBack(story, meant, (name) => fits(name) && genderOf(story, name) === meant);
    return sure ?? near;
  }
  if (own && !led) return subject.name;
  return before.length > 0
    ? near
    : (lookBack(story, meant, fits) ?? protagonist(story, fits) ?? namedLater(story, meant));
};

/** The name "he", "they" or "it" stands for, as far as the text tells. */
export function meantBy(story: Story, voice: Voice): Name | null {
  const meant = PRONOUNS.get(voice.head);
  return meant === 'thing' || meant === 'many' ? thing(story, voice) : personMeant(story, voice);
}
