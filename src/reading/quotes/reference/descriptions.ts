import type { Name } from '../../../news/reading.ts';
import type { Gender } from '../../given-gender.ts';
import { BODIES, PAGES, REPORTS, UNNAMED } from '../../tables/cues.ts';
import { ORGANISATION_HEADS } from '../../tables/organisations.ts';
import type { Voice } from '../events/voice.ts';
import { isPeople, isPosition } from '../scene/people.ts';
import { mentionAt, perArticle } from '../scene/scene.ts';
import { firstThat } from '../scene/search.ts';
import { agedMeant, ofAge } from './ages.ts';
import { bodyMeant } from './bodies.ts';
import { genderOf, genderOfWord, isGivenName, wordsOf } from './gender.ts';
import { headOf, inRole, leading } from './in-role.ts';
import { introduced, issuer } from './introductions.ts';
import { kinMeant } from './kin.ts';
import { inMind, lately } from './lately.ts';
import { type Fits, only, REACH_STORY, type Story } from './story.ts';

/* Whom the same words stood for before: "the old actor said … the actor added". */
const again = (story: Story, { head, by: span }: Voice): Name | null => {
  const words = wordsOf(story.text.slice(...span));
  for (let i = story.at - 1; i >= story.at - REACH_STORY; i--) {
    const same = story.told(i)?.tellers.find(({ by }) => {
      if (by?.kind !== 'described' || by.head !== head) return false;
      const before = wordsOf(story.text.slice(...by.by));
      return words.every((word) => word === 'the' || before.includes(word));
    });
    if (same !== undefined) return same.name;
  }
  return null;
};

/* "the group said … the group added": far apart, when no other body that speaks has been named since. */
const againBody = (story: Story, voice: Voice): Name | null => {
  if (!BODIES.has(voice.head)) return null;
  const name = again(story, voice);
  const last = story.names.filter(({ kind }) => kind === 'organisation');
  return name !== null &&
    last.every((other) => other === name || !story.spoke(other) || !inMind(story, other))
    ? name
    : null;
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
  isPosition(head) || isPeople(said) || /-(?:of-\p{L}+|old)$/iu.test(said);

/* "the Dutchman said … the Italian said": they are two. */
const another = ({ text, told, at }: Story, { by, head }: Voice): boolean =>
  isPeople(text.slice(...by)) &&
  (told(at - 1)?.tellers ?? []).some(
    (past) =>
      past.by?.kind === 'described' && past.by.head !== head && isPeople(text.slice(...past.by.by)),
  );

/* "the former Ashby |man": a player of it. */
const ofClub = ({ scene }: Story, { by, head }: Voice): boolean => {
  const last = firstThat(scene.words, ({ span }) => span[1] >= by[1]);
  const before = scene.words[last - 1];
  return (
    /^(?:man|woman)$/.test(head) &&
    before !== undefined &&
    mentionAt(scene, before)?.name.kind === 'organisation'
  );
};

/* "the star |herself said" */
const ofThemself = (text: string, { by }: Voice): Gender | null => {
  const [, pronoun] = /^\s(him|her)self\b/.exec(text.slice(by[1], by[1] + 9)) ?? [];
  return pronoun === undefined ? null : genderOfWord(pronoun);
};

/* "the mayor", "the skydiver", "the 41-year-old": by office, or by what went before. */
const personMeant = (story: Story, voice: Voice): Name | null => {
  const { text, names } = story;
  const own = names.filter(inRole(text, voice));
  const near = only(own.filter((name) => inMind(story, name)));
  const sole = only(own);
  if (UNNAMED.has(voice.head) && !ofClub(story, voice))
    return near ?? (sole !== null && everUnknown(story, voice.head) ? null : sole);
  if (own.length > 0) return sole ?? (near && story.spoke(near) ? near : (leading(own) ?? near));
  const sure = headOf(story, voice) ?? agedMeant(story, voice);
  if (sure !== null) return sure;
  if (!callsPerson(text.slice(...voice.by), voice.head) || another(story, voice)) return null;
  const meant = genderOfWord(voice.head.split('-')[0] ?? '') ?? ofThemself(text, voice);
  const agrees = ofAge(story, voice);
  const fits: Fits = (name) =>
    name.kind === 'person' &&
    agrees(name) &&
    (meant === null || (genderOf(story, name) ?? meant) === meant);
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
  const kin = kinMeant(story, voice);
  if (kin !== undefined) return kin;
  if (/^its\s/i.test(said) && REPORTS.has(voice.head))
    return lately(story, voice, ({ kind }) => kind === 'organisation');
  if (!/^the\s/i.test(said)) return null;
  if (PAGES.has(voice.head)) return issuer(story, voice.head);
  const body = ORGANISATION_HEADS.has(voice.head) || BODIES.has(voice.head);
  return body ? (bodyMeant(story, voice) ?? againBody(story, voice)) : personMeant(story, voice);
};
