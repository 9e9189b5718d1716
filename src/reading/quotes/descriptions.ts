import type { Name } from '../../news/reading.ts';
import { BODIES, UNNAMED } from '../tables/cues.ts';
import { OFFICES } from '../tables/offices.ts';
import { ORGANISATION_HEADS } from '../tables/organisations.ts';
import { genderOf, genderOfWord, wordsOf } from './gender.ts';
import { introduced, unknown } from './introductions.ts';
import { isPosition } from './people.ts';
import { type Fits, lastHere, only, REACH_STORY, type Story } from './story.ts';
import type { Voice } from './voice.ts';

/* How many sentences back "the singer" and "the company" may reach. */
const REACH_DESCRIBED = 2;
const REACH_BODY = 3;

/* "the Labour leader" is not the leader of another party: what is named must be in the role. */
const inRole = (text: string, { by, head }: Voice): Fits => {
  const said = text.slice(...by).match(/(?<=\s)\p{Lu}[\p{L}-]+/gu) ?? [];
  const wanted = [head, ...said.map((word) => word.toLowerCase())];
  return ({ kind, label, roles }) =>
    kind === 'person' &&
    roles.some(({ span }) => {
      const own = wordsOf(`${label} ${text.slice(...span)}`);
      return (
        wanted.every((word) => own.includes(word)) && wordsOf(text.slice(...span)).includes(head)
      );
    });
};

/* "Smith said the nominee …": hardly Smith. */
const speaksBefore = (story: Story, name: Name, { by }: Voice): boolean =>
  lastHere(story, (teller) => teller.name === name && (teller.by?.by[0] ?? 0) < by[0]) !==
  undefined;

const inOffice = ({ roles }: Name): boolean => roles.some(({ kind }) => kind === 'office');

const inMind = ({ scenes, at }: Story, name: Name): boolean =>
  scenes
    .slice(Math.max(0, at - REACH_BODY), at + 1)
    .some(({ mentions }) => mentions.some((mention) => mention.name === name));

/* Whom the last sentences are about, when a description can mean them. */
const lately = (story: Story, voice: Voice, fits: Fits): Name | null => {
  const { head } = voice;
  if (unknown(story.scene).has(head)) return null;
  for (let i = story.at - 1; i >= story.at - REACH_DESCRIBED; i--) {
    const told = story.told(i);
    const topic = told?.topic() ?? null;
    const other = topic !== null && OFFICES.has(head) && inOffice(topic);
    if (topic !== null)
      return fits(topic) && !other && !speaksBefore(story, topic, voice) ? topic : null;
    if (told && unknown(told.scene).has(head)) return null;
  }
  return null;
};

/* Whom the same words stood for before: "the actor said … the actor added". */
const again = (story: Story, { head }: Voice): Name | null => {
  for (let i = story.at - 1; i >= story.at - REACH_STORY; i--) {
    const same = story
      .told(i)
      ?.tellers.find(({ by }) => by?.kind === 'described' && by.head === head);
    if (same !== undefined) return same.name;
  }
  return null;
};

/* "the ministry", "the club": by a word of the name, or by what went before. */
const bodyMeant = (story: Story, voice: Voice): Name | null => {
  const { names } = story;
  if (UNNAMED.has(voice.head)) return null;
  const fits: Fits = ({ kind }) => kind === 'organisation';
  const own = names.filter((name) => fits(name) && wordsOf(name.label).includes(voice.head));
  if (own.length > 0) return only(own.filter((name) => inMind(story, name)));
  return lately(story, voice, fits);
};

/* "the mayor", "the skydiver", "the 41-year-old": by office, or by what went before. */
const personMeant = (story: Story, voice: Voice): Name | null => {
  const { text, names } = story;
  const own = names.filter(inRole(text, voice));
  const near = only(own.filter((name) => inMind(story, name)));
  if (UNNAMED.has(voice.head)) return near;
  if (own.length > 0) return only(own) ?? near;
  if (!isPosition(voice.head) && !/-old$/i.test(text.slice(...voice.by))) return null;
  const meant = genderOfWord(voice.head);
  const fits: Fits = (name) =>
    name.kind === 'person' && (meant === null || (genderOf(text, name) ?? meant) === meant);
  return introduced(story, voice.head) ?? lately(story, voice, fits) ?? again(story, voice);
};

/* "Lord", "Mrs May": a surname that was not read as one, of the only person who has it. */
const surnamed = ({ text, names }: Story, { by, head }: Voice): Name | null => {
  if (!/^(?:\p{Lu}\p{Ll}{1,3}\.?\s)?\p{Lu}\p{Ll}+$/u.test(text.slice(...by))) return null;
  return only(
    names.filter(({ kind, label }) => kind === 'person' && wordsOf(label).slice(1).at(-1) === head),
  );
};

/** "the mayor", "the ministry", "the 41-year-old": the name they stand for, as far as the text tells. */
export const described = (story: Story, voice: Voice): Name | null => {
  const person = surnamed(story, voice);
  if (person !== null) return person;
  if (!/^the\s/i.test(story.text.slice(...voice.by))) return null;
  const body = ORGANISATION_HEADS.has(voice.head) || BODIES.has(voice.head);
  return body ? bodyMeant(story, voice) : personMeant(story, voice);
};
