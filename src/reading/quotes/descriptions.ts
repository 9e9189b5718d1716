import type { Name } from '../../news/reading.ts';
import { factsOf } from '../names/facts.ts';
import { BODIES, UNNAMED } from '../tables/cues.ts';
import { FORMER, OFFICE_MODIFIERS, OFFICES } from '../tables/offices.ts';
import { ORGANISATION_HEADS } from '../tables/organisations.ts';
import { genderOf, genderOfWord, isGivenName, wordsOf } from './gender.ts';
import { introduced, namedNext, unknown } from './introductions.ts';
import { kinMeant } from './kin.ts';
import { hyphened } from './noun-phrase.ts';
import { isPosition } from './people.ts';
import { mentioned, perArticle } from './scene.ts';
import { firstThat } from './search.ts';
import { type Fits, lastHere, only, REACH_STORY, type Story } from './story.ts';
import type { Voice } from './voice.ts';

/* How many sentences back "the singer" and "the company" may reach. */
const REACH_DESCRIBED = 2;
const REACH_BODY = 3;

/* What whoever leads a body may be called, whatever the office. */
const HEADS = /^(?:boss|chief|head|leader)$/;

/* Those who speak for others, or without their name. */
const ALOOF = /^(?:aide|diplomat|insider|judge|lawyer|officer|official|source|spokes\p{L}+)$/u;

/* Words before an office that leave it the same, and those that make it another. */
const PLAIN: ReadonlySet<string> = new Set([...FORMER, 'first', 'senior', 'chief', 'local']);
const RANKS: ReadonlySet<string> = new Set(['prime', 'vice', 'deputy', 'shadow']);

/*
 * "the Labour leader" is not the leader of another party, nor "the home secretary" the foreign one:
 * what is named must be in the role.
 */
const inRole = (text: string, { by, head }: Voice): Fits => {
  const said = text.slice(...by);
  const words = wordsOf(said);
  const names = said.match(/(?<=\s)\p{Lu}[\p{L}-]+/gu) ?? [];
  const wanted = [
    head,
    ...names.map((word) => word.toLowerCase()),
    ...words.filter((word) => RANKS.has(word) || (OFFICE_MODIFIERS.has(word) && !PLAIN.has(word))),
  ];
  return ({ kind, label, roles }) =>
    kind === 'person' &&
    roles.some(({ span }) => {
      const role = wordsOf(text.slice(...span));
      const own = [...role, ...wordsOf(label)];
      return (
        role.includes(head) &&
        wanted.every((word) => own.includes(word)) &&
        role.every((word) => !RANKS.has(word) || words.includes(word))
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

/* The words in capitals of "the state-run Tarn agency", which must be words of the name. */
const namedIn = ({ scene: { words, named } }: Story, { by }: Voice): string[] => {
  const from = firstThat(words, ({ span }) => span[0] >= by[0]) + 1;
  const last = firstThat(words, ({ span }) => span[0] >= by[1]) - 1;
  return words.slice(from, last).flatMap((word, i) => {
    const { capital, people } = factsOf(word.text);
    const place = named.get(word)?.name.kind === 'place';
    const own = capital && !people && !place && !hyphened(words, from + i);
    return own ? [word.lower] : [];
  });
};

/* "the man |who sold it": somebody the text has not spoken of. */
const toldAnew = ({ scene: { words } }: Story, { by }: Voice): boolean =>
  /^(?:who|whose|whom)$/.test(words[firstThat(words, ({ span }) => span[0] >= by[1])]?.lower ?? '');

/* Whom the last sentences are about, when a description can mean them. */
const lately = (story: Story, voice: Voice, fits: Fits): Name | null => {
  const { head } = voice;
  if (unknown(story.scene).has(head) || toldAnew(story, voice)) return null;
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

const namedBefore = ({ scene }: Story): Fits => {
  const [start] = scene.sentence.span;
  return ({ mentions }) => mentions.some(([at]) => at < start);
};

/* "Reports that Tarn had sold boats were false, the company said": the only body before it. */
const onlyHere = (story: Story, { by }: Voice, fits: Fits): Name | null =>
  only(mentioned(story.scene, by[0], fits));

/* "the ministry", "the club": by a word of the name, or by what went before. */
const bodyMeant = (story: Story, voice: Voice): Name | null => {
  const { names } = story;
  const said = namedIn(story, voice);
  const fits: Fits = ({ kind, label }) =>
    kind === 'organisation' && said.every((word) => wordsOf(label).includes(word));
  const own = names.filter((name) => fits(name) && wordsOf(name.label).includes(voice.head));
  /* "the government" is hardly the Government Office */
  if (voice.head === 'government') return null;
  if (own.length > 0)
    return only(own.filter((name) => inMind(story, name))) ?? only(own.filter(namedBefore(story)));
  if (UNNAMED.has(voice.head)) return null;
  return (
    lately(story, voice, fits) ?? (BODIES.has(voice.head) ? onlyHere(story, voice, fits) : null)
  );
};

/* How often the one an article is about is named, and how many times more often than others alike. */
const OFTEN = 4;
const CLEARLY = 3;

/* "the president" of whom an article tells, and not the other one it names. */
const leading = (names: readonly Name[]): Name | null => {
  const [first, second] = names.toSorted((a, b) => b.mentions.length - a.mentions.length);
  const [most, more] = [first, second].map((name) => name?.mentions.length ?? 0) as [
    number,
    number,
  ];
  return first && most >= OFTEN && most >= CLEARLY * more ? first : null;
};

/* By noun, whether an article somewhere speaks of "a prosecutor". */
const indefinites = perArticle(() => new Map<string, boolean>());

const everUnknown = ({ text, scenes }: Story, head: string): boolean => {
  const known = indefinites(scenes);
  const found = known.get(head) ?? new RegExp(`\\ban? (?:\\S+ ){0,2}${head}\\b`, 'iu').test(text);
  known.set(head, found);
  return found;
};

/* "the skydiver", "the Italian", "the mother-of-two", "the 41-year-old" */
const callsPerson = (said: string, head: string): boolean =>
  isPosition(head) ||
  factsOf(said.split(' ').at(-1) ?? '').people ||
  /-(?:of-\p{L}+|old)$/iu.test(said);

/* "the Tarn chief": whoever holds an office in what is named. */
const headOf = (story: Story, voice: Voice): Name[] => {
  const bodies = namedIn(story, voice);
  if (bodies.length === 0 || !HEADS.test(voice.head)) return [];
  return story.names.filter(({ roles }) =>
    roles.some(({ span }) => {
      const role = wordsOf(story.text.slice(...span));
      return bodies.every((word) => role.includes(word));
    }),
  );
};

/* "the mayor", "the skydiver", "the 41-year-old": by office, or by what went before. */
const personMeant = (story: Story, voice: Voice): Name | null => {
  const { text, names } = story;
  const own = names.filter(inRole(text, voice));
  const near = only(own.filter((name) => inMind(story, name)));
  const sole = only(own);
  if (UNNAMED.has(voice.head))
    return near ?? (sole !== null && everUnknown(story, voice.head) ? null : sole);
  if (own.length > 0) return sole ?? near ?? leading(own);
  const inBody = only(headOf(story, voice).filter((name) => inMind(story, name)));
  if (inBody !== null) return inBody;
  if (!callsPerson(text.slice(...voice.by), voice.head)) return null;
  const meant = genderOfWord(voice.head.split('-')[0] ?? '');
  const fits: Fits = (name) =>
    name.kind === 'person' && (meant === null || (genderOf(story, name) ?? meant) === meant);
  return introduced(story, voice.head) ?? lately(story, voice, fits) ?? again(story, voice);
};

/* "Lord", "Mrs May": a surname that was not read as one, of the only person who has it. */
const surnamed = ({ text, names }: Story, { by, head }: Voice): Name | null => {
  if (!/^(?:\p{Lu}\p{Ll}{1,3}\.?\s)?\p{Lu}\p{Ll}+$/u.test(text.slice(...by))) return null;
  const persons = names.filter(({ kind, label }) => kind === 'person' && label.includes(' '));
  const last = only(persons.filter(({ label }) => wordsOf(label).at(-1) === head));
  /* "Xi" for "Xi Jinping" */
  const first = (): Name | null =>
    isGivenName(head) ? null : only(persons.filter(({ label }) => wordsOf(label)[0] === head));
  return last ?? first();
};

/** "the mayor", "the ministry", "the 41-year-old": the name they stand for, as far as the text tells. */
export const described = (story: Story, voice: Voice): Name | null => {
  const person = surnamed(story, voice);
  if (person !== null) return person;
  const said = story.text.slice(...voice.by);
  const next = /^an?\s/i.test(said) && !ALOOF.test(voice.head) ? namedNext(story) : null;
  if (next !== null) return next;
  const kin = kinMeant(story, voice);
  if (kin !== undefined) return kin;
  if (!/^the\s/i.test(said)) return null;
  const body = ORGANISATION_HEADS.has(voice.head) || BODIES.has(voice.head);
  return body ? bodyMeant(story, voice) : personMeant(story, voice);
};
