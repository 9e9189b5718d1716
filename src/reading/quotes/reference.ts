import type { Name } from '../../news/reading.ts';
import { BODIES, PRONOUNS, UNNAMED } from '../tables/cues.ts';
import { OFFICES } from '../tables/offices.ts';
import { ORGANISATION_HEADS } from '../tables/organisations.ts';
import { PERSON_NOUNS } from '../tables/person-words.ts';
import { genderOf, wordsOf } from './gender.ts';
import type { Scene } from './scene.ts';
import { mainSubject } from './subject.ts';
import type { Teller, Told } from './told.ts';
import type { Voice } from './voice.ts';

/** What a voice is understood from: the article so far. */
export interface Story {
  readonly text: string;
  readonly names: readonly Name[];
  /** The sentences before this one. */
  readonly past: readonly (Told | null)[];
  readonly scene: Scene;
  /** What this sentence has told so far. */
  readonly here: readonly Teller[];
}

type Fits = (name: Name) => boolean;

/* How many sentences and paragraphs back a pronoun may reach, and "the company" or "the singer". */
const REACH_SENTENCES = 6;
const REACH_PARAGRAPHS = 2;
const REACH_DESCRIBED = 2;
const REACH_BODY = 3;

/* Whether "he" or "she" can mean a name; a person nothing tells of may be either. */
const fitting = (text: string, pronoun: string): Fits | null => {
  const meant = PRONOUNS.get(pronoun);
  if (meant !== 'man' && meant !== 'woman') return null;
  return (name) => name.kind === 'person' && (genderOf(text, name) ?? meant) === meant;
};

const only = (names: readonly Name[]): Name | null => {
  const [first, ...others] = new Set(names);
  return first !== undefined && others.length === 0 ? first : null;
};

const mentioned = ({ mentions }: Scene, end: number, fits: Fits): Name[] =>
  mentions.filter(({ span, name }) => span[1] <= end && fits(name)).map(({ name }) => name);

/* Whether a subject without a name is a person: "she", "his mother", "an officer". */
const personal = ({ kind, head }: Voice): boolean =>
  kind === 'pronoun' ||
  (kind === 'described' && [PERSON_NOUNS, OFFICES, UNNAMED].some((nouns) => nouns.has(head)));

/* "the singer", who may be somebody of the article; "an aide" and "her mother" are others. */
const definite = (text: string, { kind, by }: Voice): boolean =>
  kind === 'described' && /^the\s/i.test(text.slice(...by));

/* Whom a sentence before leaves in mind: undefined when it has nobody who fits, null when too many. */
const leftInMind = (
  text: string,
  { scene, topic, subject, tellers }: Told,
  fits: Fits,
): Name | null | undefined => {
  if (topic !== null && fits(topic)) return topic;
  const told = tellers.findLast(({ name }) => name !== null && fits(name));
  if (told) return told.name;
  const others = mentioned(scene, Number.POSITIVE_INFINITY, fits);
  const unread = tellers.some(
    ({ by, name }) => name === null && by !== null && by.kind !== 'record' && !definite(text, by),
  );
  const other = topic === null && subject !== null && personal(subject);
  if (unread || (other && !definite(text, subject))) return null;
  return others.length > 0 ? only(others) : undefined;
};

/* Those of a kind who were named before this sentence. */
const namedBefore = ({ names, scene }: Story, fits: Fits): Name[] =>
  names.filter((name) => fits(name) && name.mentions.some(([at]) => at < scene.sentence.span[0]));

/* The only one named so far who fits, and surely does. */
const onlyKnown = (story: Story, fits: Fits): Name | null => {
  const name = only(namedBefore(story, fits));
  return name !== null && genderOf(story.text, name) !== null ? name : null;
};

const lookBack = (story: Story, fits: Fits): Name | null => {
  const { text, past, scene } = story;
  for (let i = past.length - 1; i >= Math.max(0, past.length - REACH_SENTENCES); i--) {
    const told = past[i];
    if (!told || scene.sentence.paragraph - told.scene.sentence.paragraph > REACH_PARAGRAPHS) break;
    const name = leftInMind(text, told, fits);
    if (name !== undefined) return name;
  }
  return onlyKnown(story, fits);
};

/* "it said", "they said": only what this sentence or the last one is about; "it" may be any thing. */
const thing = ({ scene, past, here }: Story, voice: Voice): Name | null => {
  const subject = mainSubject(scene);
  const own = subject !== null && subject.by[1] <= voice.by[0] ? subject.name : null;
  const name = here.findLast((teller) => teller.name !== null)?.name ?? own ?? past.at(-1)?.topic;
  return name?.kind === 'organisation' ? name : null;
};

const personMeant = (story: Story, voice: Voice): Name | null => {
  const { text, scene, here } = story;
  const right = fitting(text, voice.head);
  if (right === null) return null;
  const fits: Fits = (name) => right(name) && !scene.spokenOf.includes(name);
  const earlier = here.findLast(({ name }) => name !== null && fits(name))?.name;
  if (earlier) return earlier;
  const subject = mainSubject(scene);
  if (subject?.name && subject.by[1] <= voice.by[0] && fits(subject.name)) return subject.name;
  const before = mentioned(scene, voice.by[0], fits);
  return before.length > 0 ? only(before) : lookBack(story, fits);
};

/* "said in a statement", "tweeted": whether a sentence tells of issuing a text of this kind. */
const issues = ({ words }: Scene, head: string): boolean =>
  words.some(
    ({ lower, lemma, pos }, i) =>
      (lower === head && words.slice(Math.max(0, i - 3), i).some((word) => word.lower === 'in')) ||
      (lemma === head && pos === 'VERB'),
  );

/* "the statement said": whoever issued the last text of that kind. */
const issuer = (past: Story['past'], head: string): Name | null => {
  for (const told of past.toReversed()) {
    const teller = told?.tellers.findLast(({ name }) => name !== null);
    if (teller?.by?.kind === 'record' && teller.by.head === head) return teller.name;
    if (told && teller && issues(told.scene, head)) return teller.name;
  }
  return null;
};

const inRole =
  (text: string, head: string): Fits =>
  (name) =>
    name.kind === 'person' &&
    name.roles.some(({ span }) => wordsOf(text.slice(...span)).includes(head));

const inOffice = ({ roles }: Name): boolean => roles.some(({ kind }) => kind === 'office');

const inMind = (past: Story['past'], scene: Scene, name: Name): boolean =>
  [scene, ...past.slice(-REACH_BODY).flatMap((told) => told?.scene ?? [])].some(({ mentions }) =>
    mentions.some((mention) => mention.name === name),
  );

/* "the mayor", "the ministry", "the 41-year-old": by office, by a word of the name, by what went before. */
const described = ({ text, names, past, scene }: Story, { by, head }: Voice): Name | null => {
  if (!/^the\s/i.test(text.slice(...by)) || UNNAMED.has(head)) return null;
  const thing = ORGANISATION_HEADS.has(head) || BODIES.has(head);
  const fits: Fits = ({ kind }) => kind === (thing ? 'organisation' : 'person');
  const own = thing
    ? names.filter((name) => fits(name) && wordsOf(name.label).includes(head))
    : names.filter(inRole(text, head));
  if (own.length > 0) return only(own.filter((name) => !thing || inMind(past, scene, name)));
  if (!thing && !OFFICES.has(head) && !/-old$/i.test(text.slice(...by))) return null;
  for (const told of past.slice(-REACH_DESCRIBED).toReversed()) {
    const topic = told?.topic ?? null;
    if (topic !== null) return fits(topic) && !inOffice(topic) ? topic : null;
  }
  return null;
};

/** The name a voice stands for, as far as the text tells. */
export function whoIs(story: Story, voice: Voice): Name | null {
  if (voice.kind === 'named') return voice.name;
  if (voice.kind === 'record') return issuer(story.past, voice.head);
  if (voice.kind === 'described') return described(story, voice);
  const meant = PRONOUNS.get(voice.head);
  return meant === 'thing' || meant === 'many' ? thing(story, voice) : personMeant(story, voice);
}
