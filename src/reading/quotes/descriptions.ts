import type { Name } from '../../news/reading.ts';
import { BODIES, UNNAMED } from '../tables/cues.ts';
import { OFFICES } from '../tables/offices.ts';
import { ORGANISATION_HEADS } from '../tables/organisations.ts';
import { genderOf, genderOfWord, wordsOf } from './gender.ts';
import { isPosition } from './people.ts';
import type { Scene } from './scene.ts';
import { type Fits, lastHere, only, type Story } from './story.ts';
import type { Voice } from './voice.ts';

/* How many sentences back "the singer" and "the company" may reach. */
const REACH_DESCRIBED = 2;
const REACH_BODY = 3;
/* How many sentences back a text was issued, or somebody introduced. */
const REACH_ISSUED = 40;

/* "said in a statement", "tweeted": whether a sentence tells of issuing a text of this kind. */
const issues = ({ words }: Scene, head: string): boolean =>
  words.some(
    ({ lower, lemma, pos }, i) =>
      (lower === head && words.slice(Math.max(0, i - 3), i).some((word) => word.lower === 'in')) ||
      (lemma === head && pos === 'VERB'),
  );

/** "the statement said": whoever issued the last text of that kind. */
export const issuer = (past: Story['past'], head: string): Name | null => {
  for (const told of past.slice(-REACH_ISSUED).toReversed()) {
    const teller = told?.tellers.findLast(({ name }) => name !== null);
    if (teller?.by?.kind === 'record' && teller.by.head === head) return teller.name;
    if (told && teller && issues(told.scene, head)) return teller.name;
  }
  return null;
};

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

const inMind = (past: Story['past'], scene: Scene, name: Name): boolean =>
  [scene, ...past.slice(-REACH_BODY).flatMap((told) => told?.scene ?? [])].some(({ mentions }) =>
    mentions.some((mention) => mention.name === name),
  );

/* Whether a sentence speaks of "a mayor". */
const unknown = ({ words }: Scene, head: string): boolean =>
  words.some(
    ({ lower }, i) =>
      lower === head && words.slice(Math.max(0, i - 3), i).some((word) => /^an?$/.test(word.lower)),
  );

/* Whether it does and names no person. */
const introduces = (scene: Scene, head: string): boolean =>
  scene.mentions.every(({ name }) => name.kind !== 'person') && unknown(scene, head);

/* "… by a mayor. Lena Holt told …": the sentence after it begins with a name not given before. */
const introduced = ({ names, past }: Story, head: string): Name | null => {
  const near = past.slice(-REACH_ISSUED);
  const meant = near.flatMap((told, i) => {
    const before = near[i - 1];
    const [name] = told?.scene.mentions.map((mention) => mention.name) ?? [];
    if (!told || !before || name?.kind !== 'person' || told.topic !== name) return [];
    const fresh = name.mentions.every(([at]) => at >= told.scene.sentence.span[0]);
    return fresh && introduces(before.scene, head) ? [name] : [];
  });
  return only(names.filter((name) => meant.includes(name)));
};

/* Whom the last sentences are about, when a description can mean them. */
const lately = (story: Story, voice: Voice, fits: Fits): Name | null => {
  const { head } = voice;
  if (unknown(story.scene, head)) return null;
  for (const told of story.past.slice(-REACH_DESCRIBED).toReversed()) {
    const topic = told?.topic ?? null;
    const other = topic !== null && OFFICES.has(head) && inOffice(topic);
    if (topic !== null)
      return fits(topic) && !other && !speaksBefore(story, topic, voice) ? topic : null;
    if (told && unknown(told.scene, head)) return null;
  }
  return null;
};

/* "the ministry", "the club": by a word of the name, or by what went before. */
const bodyMeant = (story: Story, voice: Voice): Name | null => {
  const { names, past, scene } = story;
  if (UNNAMED.has(voice.head)) return null;
  const fits: Fits = ({ kind }) => kind === 'organisation';
  const own = names.filter((name) => fits(name) && wordsOf(name.label).includes(voice.head));
  if (own.length > 0) return only(own.filter((name) => inMind(past, scene, name)));
  return lately(story, voice, fits);
};

/* "the mayor", "the skydiver", "the 41-year-old": by office, or by what went before. */
const personMeant = (story: Story, voice: Voice): Name | null => {
  const { text, names, past, scene } = story;
  const own = names.filter(inRole(text, voice));
  const near = only(own.filter((name) => inMind(past, scene, name)));
  if (UNNAMED.has(voice.head)) return near;
  if (own.length > 0) return only(own) ?? near;
  if (!isPosition(voice.head) && !/-old$/i.test(text.slice(...voice.by))) return null;
  const meant = genderOfWord(voice.head);
  const fits: Fits = (name) =>
    name.kind === 'person' && (meant === null || (genderOf(text, name) ?? meant) === meant);
  return introduced(story, voice.head) ?? lately(story, voice, fits);
};

/** "the mayor", "the ministry", "the 41-year-old": the name they stand for, as far as the text tells. */
export const described = (story: Story, voice: Voice): Name | null => {
  if (!/^the\s/i.test(story.text.slice(...voice.by))) return null;
  const body = ORGANISATION_HEADS.has(voice.head) || BODIES.has(voice.head);
  return body ? bodyMeant(story, voice) : personMeant(story, voice);
};
