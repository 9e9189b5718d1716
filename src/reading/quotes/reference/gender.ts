import type { Name } from '../../../news/reading.ts';
import { byGivenName, type Gender } from '../../given-gender.ts';
import { FEMALE, MALE, MEN, PRONOUNS, WOMEN } from '../../tables/cues.ts';
import { FAMILY } from '../../tables/kin.ts';
import { LINKS } from '../scene/noun-phrase.ts';
import type { Context } from './context.ts';
import { genderByPronouns } from './own-pronouns.ts';
import { wordsOf } from './words.ts';

/** Whether a label is a given name that tells a gender. */
export const isGivenName = (label: string): boolean => byGivenName(label.toLowerCase()) !== null;

const known = new WeakMap<Name, Gender | null>();

type Article = Pick<Context, 'text' | 'scenes'>;

/** A person's gender by form of address, the article's pronouns or given name; null when none tells. */
export function genderOf(article: Article, name: Name): Gender | null {
  let gender = known.get(name);
  if (gender === undefined) {
    gender = readGender(article, name);
    known.set(name, gender);
  }
  return gender;
}

/* How many characters before a name may hold the noun it stands by. */
const NEAR = 20;

/* What the noun right before a name tells: "spokeswoman |Ann Holt", "her husband, |Matt". */
const byNoun = (text: string, { label, mentions }: Name): Gender | null => {
  for (const [start, end] of mentions) {
    /* A surname alone may be another's. */
    if (text.slice(start, end) !== label) continue;
    const [, noun = '', comma] =
      /(\p{L}+)(,?)\s$/u.exec(text.slice(Math.max(0, start - NEAR), start)) ?? [];
    const gender = comma && !FAMILY.has(noun) ? null : genderOfWord(noun);
    if (gender !== null) return gender;
  }
  return null;
};

/* How many characters after a name may say what somebody is. */
const NEAR_AFTER = 90;
/* "Cris Holt, a retired |waitress", "Holt, from Leeds, is a stay-at-home |mother" */
const SAID_TO_BE = [/^, an? ([\p{L}\s-]+)/u, /^(?:, [^.,]*,)? (?:is|was) an? ([\p{L}\s-]+)/u];

/* What somebody is said to be tells, without what that is of or for. */
const byPredicate = (text: string, { mentions }: Name): Gender | null => {
  for (const [, end] of mentions)
    for (const pattern of SAID_TO_BE) {
      const words = pattern.exec(text.slice(end, end + NEAR_AFTER))?.[1]?.split(/[\s-]/) ?? [];
      const of = words.findIndex((word) => LINKS.has(word) && word !== 'at');
      const noun = words.slice(0, of < 0 ? words.length : of).at(-1) ?? '';
      const gender = genderOfWord(noun);
      if (gender !== null) return gender;
    }
  return null;
};

function readGender({ text, scenes }: Article, name: Name): Gender | null {
  const { label, roles } = name;
  const titles = roles
    .filter(({ kind }) => kind === 'title')
    .flatMap(({ span }) => wordsOf(text.slice(...span)));
  if (titles.some((title) => MEN.has(title))) return 'man';
  if (titles.some((title) => WOMEN.has(title))) return 'woman';
  const [given = '', ...rest] = wordsOf(label);
  const byList = byGivenName(given);
  /* A man's given name that stands alone is as often a surname: "Ryan". */
  const sure = rest.length > 0 || byList === 'woman' ? byList : null;
  const listed = byNoun(text, name) ?? byPredicate(text, name) ?? sure;
  const told = genderByPronouns(scenes, name);
  return told === null || told === listed || listed === null ? (told ?? listed) : null;
}

/** The gender a pronoun or a noun for a person tells: "she", "businessman"; null when neither. */
export function genderOfWord(word: string): Gender | null {
  const meant = PRONOUNS.get(word);
  if (meant === 'man' || MALE.has(word)) return 'man';
  return meant === 'woman' || FEMALE.has(word) ? 'woman' : null;
}
