import type { Name } from '../../../news/reading.ts';
import type { Span } from '../../../news/span.ts';
import { SMALL } from '../../tables/numerals.ts';
import type { Speaker } from '../events/speaker.ts';
import type { Scene } from '../scene/scene.ts';
import { type Context, type Fits, only } from './context.ts';
import { genderOf, genderOfWord } from './gender.ts';
import { mostNamed } from './in-role.ts';

/* Nouns for those who are not grown up, small letters. */
const YOUNG =
  /^(?:baby|boy|child|girl|infant|kid|pupil|schoolboy|schoolgirl|teen|teenager|toddler|youngster|youth)$/;
const GROWN = 18;

/* How many characters around a name may tell an age. */
const NEAR = 40;
/* "Tom Holt, 9, …", "Tom Holt (9)", "Tom Holt, a nine-year-old" */
const AFTER =
  /^(?:, (?:aged )?(\d{1,3})(?=[,.]| and )| \((\d{1,3})\)|, (?:an?|the) (\w+)-year-old)/;
/* "nine-year-old Tom Holt", "the 9-year-old schoolboy Tom Holt" */
const BEFORE = /\b(\w+)-year-old (?:\p{Ll}+ ){0,2}$/u;
const OF_AGE = /\b(\w+)-year-old$/i;

/* "9", "nine"; null when it is no number. */
const years = (word: string | undefined): number | null => {
  if (word === undefined) return null;
  const value = SMALL.get(word.toLowerCase()) ?? Number(word);
  return Number.isNaN(value) ? null : value;
};

const ageAt = (text: string, [start, end]: Span): number | null => {
  const after = AFTER.exec(text.slice(end, end + NEAR))
    ?.slice(1)
    .find(Boolean);
  return years(after ?? BEFORE.exec(text.slice(Math.max(0, start - NEAR), start))?.[1]);
};

const known = new WeakMap<readonly Scene[], ReadonlyMap<Name, number>>();

/* The ages an article gives of those it names. */
const agesOf = ({ text, names, scenes }: Context): ReadonlyMap<Name, number> => {
  const ages =
    known.get(scenes) ??
    new Map(
      names.flatMap((name) => {
        const given = name.mentions.map((span) => ageAt(text, span));
        const age = given.find((one) => one !== null);
        return name.kind === 'person' && age ? [[name, age] as const] : [];
      }),
    );
  known.set(scenes, ages);
  return ages;
};

/** Whether the age that an article gives of somebody allows "the 22-year-old" or "the boy". */
export const ofAge = (context: Context, { by, head }: Speaker): Fits => {
  const age = years(OF_AGE.exec(context.text.slice(...by))?.[1]);
  const young = YOUNG.test(head);
  if (age === null && !young) return () => true;
  const ages = agesOf(context);
  return (name) => {
    const own = ages.get(name);
    return own === undefined || (age === null ? own < GROWN : own === age);
  };
};

/** "the 22-year-old", "the boy": the only one of that age whom the article names; null when several or none. */
export const agedMeant = (context: Context, speaker: Speaker): Name | null => {
  const told = YOUNG.test(speaker.head) || OF_AGE.test(context.text.slice(...speaker.by));
  if (!told) return null;
  const meant = genderOfWord(speaker.head);
  const fits = ofAge(context, speaker);
  const right = (name: Name) => meant === null || (genderOf(context, name) ?? meant) === meant;
  const own = [...agesOf(context).keys()].filter((name) => fits(name) && right(name));
  return only(own) ?? mostNamed(own);
};
