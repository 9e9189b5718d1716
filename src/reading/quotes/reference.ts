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

/* "an aide", "her mother": others than those named; "the singer" may be one of them. */
const stranger = (text: string, { kind, head, by }: Voice): boolean =>
  kind === 'described'
    ? /^(?:an?|another|one|his|her|its|their)\s|['’]s?\s/iu.test(text.slice(...by))
    : !/^(?:self|thing)$/.test(PRONOUNS.get(head) ?? '');

/* Those of a kind who were named before this sentence. */
const namedBefore = ({ names, scene }: Story, fits: Fits): Name[] =>
  names.filter((name) => fits(name) && name.mentions.some(([at]) => at < scene.sentence.span[0]));

/* One word that no title stands by, and that never speaks, may be anything. */
const surelyPerson = ({ past }: Story, name: Name): boolean =>
  name.label.includes(' ') ||
  name.roles.length > 0 ||
  past.some((told) => told?.tellers.some((teller) => teller.name === name));

/* The only one named so far who fits, and surely does. */
const onlyKnown = (story: Story, fits: Fits): Name | null => {
  const near = namedBefore(story, fits).filter((name) => surelyPerson(story, name));
  const name = only(near);
  return name !== null && genderOf(story.text, name) !== null ? name : null;
};

/* Whom a sentence before leaves in mind: undefined when it has nobody who fits, null when too many. */
const leftInMind = (
  story: Story,
  { scene, topic, subject, tellers }: Told,
  fits: Fits,
): Name | null | undefined => {
  if (topic !== null && fits(topic)) return topic;
  const told = tellers.findLast(({ name }) => name !== null && fits(name));
  if (told) return told.name;
  const others = mentioned(scene, Number.POSITIVE_INFINITY, fits);
  const unread = tellers
    .filter(({ name }) => name === null)
    .flatMap(({ by }) => (by === null || by.kind === 'record' ? [] : [by]));
  if (topic === null && subject !== null && personal(subject)) unread.push(subject);
  if (unread.some((by) => stranger(story.text, by))) return null;
  if (unread.length > 0) return onlyKnown(story, fits);
  return others.length > 0 ? only(others) : undefined;
};

const lookBack = (story: Story, fits: Fits): Name | null => {
  const { past, scene } = story;
  for (let i = past.length - 1; i >= Math.max(0, past.length - REACH_SENTENCES); i--) {
    const told = past[i];
    if (!told || scene.sentence.paragraph - told.scene.sentence.paragraph > REACH_PARAGRAPHS) break;
    const name = leftInMind(story, told, fits);
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

/* Whether a sentence speaks of "a mayor" and names no person. */
const introduces = ({ words, mentions }: Scene, head: string): boolean =>
  mentions.every(({ name }) => name.kind !== 'person') &&
  words.some(
    ({ lower }, i) =>
      lower === head && words.slice(Math.max(0, i - 3), i).some((word) => /^an?$/.test(word.lower)),
  );

/* "… by a mayor. Lena Holt told …": the sentence after it begins with a name not given before. */
const introduced = ({ names, past }: Story, head: string): Name | null => {
  const meant = past.flatMap((told, i) => {
    const before = past[i - 1];
    const [name] = told?.scene.mentions.map((mention) => mention.name) ?? [];
    if (!told || !before || name?.kind !== 'person' || told.topic !== name) return [];
    const fresh = name.mentions.every(([at]) => at >= told.scene.sentence.span[0]);
    return fresh && introduces(before.scene, head) ? [name] : [];
  });
  return only(names.filter((name) => meant.includes(name)));
};

/* "the mayor", "the ministry", "the 41-year-old": by office, by a word of the name, by what went before. */
const described = (story: Story, { by, head }: Voice): Name | null => {
  const { text, names, past, scene } = story;
  if (!/^the\s/i.test(text.slice(...by)) || UNNAMED.has(head)) return null;
  const thing = ORGANISATION_HEADS.has(head) || BODIES.has(head);
  const fits: Fits = ({ kind }) => kind === (thing ? 'organisation' : 'person');
  const own = thing
    ? names.filter((name) => fits(name) && wordsOf(name.label).includes(head))
    : names.filter(inRole(text, head));
  if (own.length > 0) return only(own.filter((name) => !thing || inMind(past, scene, name)));
  if (!thing && !OFFICES.has(head) && !/-old$/i.test(text.slice(...by))) return null;
  const first = thing ? null : introduced(story, head);
  if (first !== null) return first;
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
