import type { Name } from '../../../news/reading.ts';
import type { Gender } from '../../given-gender.ts';
import { BODIES, PAGES, REPORTS, UNNAMED } from '../../tables/cues.ts';
import { ORGANISATION_HEADS } from '../../tables/organisations.ts';
import type { Speaker } from '../events/speaker.ts';
import { isPeople, isPosition } from '../scene/people.ts';
import { mentionAt, perArticle } from '../scene/scene.ts';
import { firstThat } from '../scene/search.ts';
import { agedMeant, ofAge } from './ages.ts';
import { bodyMeant } from './bodies.ts';
import { type Context, FAR_BACK, type Fits, only } from './context.ts';
import { genderOf, genderOfWord, isGivenName } from './gender.ts';
import { headOf, holdsRole, mostNamed } from './in-role.ts';
import { introduced, issuer } from './introductions.ts';
import { kinMeant } from './kin.ts';
import { isNamedLately, latelyAbout } from './lately.ts';
import { wordsOf } from './words.ts';

/* "the old actor said … |the actor added": whom the same words stood for before. */
const sameDescription = (context: Context, { head, by: span }: Speaker): Name | null => {
  const words = wordsOf(context.text.slice(...span));
  for (let i = context.at - 1; i >= context.at - FAR_BACK; i--) {
    const same = context.told(i)?.tellers.find(({ by }) => {
      if (by?.kind !== 'described' || by.head !== head) return false;
      const before = wordsOf(context.text.slice(...by.by));
      return words.every((word) => word === 'the' || before.includes(word));
    });
    if (same !== undefined) return same.name;
  }
  return null;
};

/* "the group said … |the group added": the same, where no other body that speaks has been named since. */
const sameBody = (context: Context, speaker: Speaker): Name | null => {
  if (!BODIES.has(speaker.head)) return null;
  const name = sameDescription(context, speaker);
  const last = context.names.filter(({ kind }) => kind === 'organisation');
  return name !== null &&
    last.every((other) => other === name || !context.spoke(other) || !isNamedLately(context, other))
    ? name
    : null;
};

/* By noun, whether an article says "a prosecutor" somewhere. */
const indefinites = perArticle(() => new Map<string, boolean>());

const isEverUnknown = ({ text, scenes }: Context, head: string): boolean => {
  const known = indefinites(scenes);
  const found = known.get(head) ?? new RegExp(`\\ban? (?:\\S+ ){0,2}${head}\\b`, 'iu').test(text);
  known.set(head, found);
  return found;
};

/* Whether words call a person: "the skydiver", "the Italian", "the mother-of-two", "the 41-year-old". */
const callsPerson = (said: string, head: string): boolean =>
  isPosition(head) || isPeople(said) || /-(?:of-\p{L}+|old)$/iu.test(said);

/* "the Dutchman said … |the Italian said": they are two. */
const isAnother = ({ text, told, at }: Context, { by, head }: Speaker): boolean =>
  isPeople(text.slice(...by)) &&
  (told(at - 1)?.tellers ?? []).some(
    (past) =>
      past.by?.kind === 'described' && past.by.head !== head && isPeople(text.slice(...past.by.by)),
  );

/* "the former Ashby |man": a player of the club Ashby. */
const isPlayer = ({ scene }: Context, { by, head }: Speaker): boolean => {
  const last = firstThat(scene.words, ({ span }) => span[1] >= by[1]);
  const before = scene.words[last - 1];
  return (
    /^(?:man|woman)$/.test(head) &&
    before !== undefined &&
    mentionAt(scene, before)?.name.kind === 'organisation'
  );
};

/* "the star |herself said": what the pronoun tells of the star. */
const genderOfSelf = (text: string, { by }: Speaker): Gender | null => {
  const [, pronoun] = /^\s(him|her)self\b/.exec(text.slice(by[1], by[1] + 9)) ?? [];
  return pronoun === undefined ? null : genderOfWord(pronoun);
};

/* "the mayor", "the skydiver", "the 41-year-old": by office, or by what went before. */
const personMeant = (context: Context, speaker: Speaker): Name | null => {
  const { text, names } = context;
  const own = names.filter(holdsRole(text, speaker));
  const near = only(own.filter((name) => isNamedLately(context, name)));
  const sole = only(own);
  if (UNNAMED.has(speaker.head) && !isPlayer(context, speaker))
    return near ?? (sole !== null && isEverUnknown(context, speaker.head) ? null : sole);
  if (own.length > 0)
    return sole ?? (near && context.spoke(near) ? near : (mostNamed(own) ?? near));
  const sure = headOf(context, speaker) ?? agedMeant(context, speaker);
  if (sure !== null) return sure;
  if (!callsPerson(text.slice(...speaker.by), speaker.head) || isAnother(context, speaker))
    return null;
  const meant = genderOfWord(speaker.head.split('-')[0] ?? '') ?? genderOfSelf(text, speaker);
  const agrees = ofAge(context, speaker);
  const fits: Fits = (name) =>
    name.kind === 'person' &&
    agrees(name) &&
    (meant === null || (genderOf(context, name) ?? meant) === meant);
  return (
    introduced(context, speaker.head) ??
    latelyAbout(context, speaker, fits) ??
    sameDescription(context, speaker)
  );
};

/* "Lord", "Mrs May": the only person with that surname, where it was not read as a name. */
const surnamed = ({ text, names }: Context, { by, head }: Speaker): Name | null => {
  if (!/^(?:\p{Lu}\p{Ll}{1,3}\.?\s)?\p{Lu}\p{Ll}+$/u.test(text.slice(...by))) return null;
  const persons = names.filter(({ kind, label }) => kind === 'person' && label.includes(' '));
  const last = only(persons.filter(({ label }) => wordsOf(label).at(-1) === head));
  /* "Xi" for "Xi Jinping" */
  const first = (): Name | null =>
    isGivenName(head) ? null : only(persons.filter(({ label }) => wordsOf(label)[0] === head));
  return last ?? first();
};

/** "the mayor", "the ministry", "the 41-year-old": the name they stand for, as far as the text tells. */
export const descriptionAntecedent = (context: Context, speaker: Speaker): Name | null => {
  const person = surnamed(context, speaker);
  if (person !== null) return person;
  const said = context.text.slice(...speaker.by);
  const kin = kinMeant(context, speaker);
  if (kin !== undefined) return kin;
  if (/^its\s/i.test(said) && REPORTS.has(speaker.head))
    return latelyAbout(context, speaker, ({ kind }) => kind === 'organisation');
  if (!/^the\s/i.test(said)) return null;
  if (PAGES.has(speaker.head)) return issuer(context, speaker.head);
  const body = ORGANISATION_HEADS.has(speaker.head) || BODIES.has(speaker.head);
  return body
    ? (bodyMeant(context, speaker) ?? sameBody(context, speaker))
    : personMeant(context, speaker);
};
