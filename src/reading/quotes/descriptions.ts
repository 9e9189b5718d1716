import type { Name } from '../../news/reading.ts';
import { BODIES, UNNAMED } from '../tables/cues.ts';
import { OFFICES } from '../tables/offices.ts';
import { ORGANISATION_HEADS } from '../tables/organisations.ts';
import type { Token } from '../wink.ts';
import { genderOf, genderOfWord, wordsOf } from './gender.ts';
import { isPosition } from './people.ts';
import { perScene, type Scene } from './scene.ts';
import { type Fits, lastHere, only, type Story } from './story.ts';
import type { Voice } from './voice.ts';

/* How many sentences back "the singer" and "the company" may reach. */
const REACH_DESCRIBED = 2;
const REACH_BODY = 3;
/* How many sentences back a text was issued, or somebody introduced. */
const REACH_ISSUED = 40;

/* How many words before a noun its article or preposition stands. */
const NEAR = 3;

/* Words after one of `openers`, and `more`. */
const wordsAfter = (openers: RegExp, more: (token: Token) => boolean) =>
  perScene(({ words }) => {
    const after = new Set<string>();
    let left = 0;
    for (const token of words) {
      if (left > 0) after.add(token.lower);
      if (more(token)) after.add(token.lemma);
      left = openers.test(token.lower) ? NEAR : left - 1;
    }
    return after;
  });

/* "said in a statement", "tweeted": the texts a sentence tells of issuing. */
const issued = wordsAfter(/^in$/, ({ pos }) => pos === 'VERB');

/* "a mayor": whom a sentence speaks of as unknown. */
const unknown = wordsAfter(/^an?$/, () => false);

/** "the statement said": whoever issued the last text of that kind. */
export const issuer = (story: Story, head: string): Name | null => {
  for (let i = story.at - 1; i >= story.at - REACH_ISSUED; i--) {
    const told = story.told(i);
    const teller = told?.tellers.findLast(({ name }) => name !== null);
    if (teller?.by?.kind === 'record' && teller.by.head === head) return teller.name;
    if (told && teller && issued(told.scene).has(head)) return teller.name;
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

const inMind = ({ scenes, at }: Story, name: Name): boolean =>
  scenes
    .slice(Math.max(0, at - REACH_BODY), at + 1)
    .some(({ mentions }) => mentions.some((mention) => mention.name === name));

/* Whether a sentence speaks of "a mayor" and names no person. */
const introduces = (scene: Scene, head: string): boolean =>
  scene.mentions.every(({ name }) => name.kind !== 'person') && unknown(scene).has(head);

/* "… by a mayor. Lena Holt told …": the sentence after it begins with a name not given before. */
const introduced = ({ names, scenes, at, told }: Story, head: string): Name | null => {
  const meant = new Set<Name>();
  for (let i = Math.max(1, at - REACH_ISSUED); i < at; i++) {
    const { mentions, sentence } = scenes[i] as Scene;
    const name = mentions[0]?.name;
    if (name?.kind !== 'person' || !introduces(scenes[i - 1] as Scene, head)) continue;
    const fresh = name.mentions.every(([start]) => start >= sentence.span[0]);
    if (fresh && told(i)?.topic() === name) meant.add(name);
  }
  return only(names.filter((name) => meant.has(name)));
};

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
  return introduced(story, voice.head) ?? lately(story, voice, fits);
};

/** "the mayor", "the ministry", "the 41-year-old": the name they stand for, as far as the text tells. */
export const described = (story: Story, voice: Voice): Name | null => {
  if (!/^the\s/i.test(story.text.slice(...voice.by))) return null;
  const body = ORGANISATION_HEADS.has(voice.head) || BODIES.has(voice.head);
  return body ? bodyMeant(story, voice) : personMeant(story, voice);
};
