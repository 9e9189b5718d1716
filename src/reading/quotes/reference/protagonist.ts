import type { Name } from '../../../news/reading.ts';
import { firstThat } from '../scene/search.ts';
import { type Context, type Fits, only } from './context.ts';
import { genderOf, isGivenName } from './gender.ts';
import { hasStrangers } from './strangers.ts';

/* The names before this sentence that fit. */
const namedBefore = ({ names, scene }: Context, fits: Fits): Name[] =>
  names.filter(
    (name) => fits(name) && name.mentions.some((span) => span[0] < scene.sentence.span[0]),
  );

/** Whether a name is surely a person's: one word that no title stands by, and that never speaks, may be anything. */
export const isSurelyPerson = ({ spoke }: Context, name: Name): boolean =>
  name.label.includes(' ') ||
  name.roles.some(({ kind }) => kind === 'title') ||
  spoke(name) ||
  isGivenName(name.label);

/** The only one named before who fits, a person whose gender is known. */
export const onlyKnown = (context: Context, fits: Fits): Name | null => {
  const near = namedBefore(context, fits).filter((name) => isSurelyPerson(context, name));
  const name = only(near);
  return name !== null && genderOf(context, name) !== null ? name : null;
};

/* How often the person a portrait is about is named, and how many times more often than others. */
const OFTEN = 4;
const CLEARLY = 3;

/** The person a portrait is about: named far more often before this sentence than all others who fit. */
export const protagonist = (context: Context, fits: Fits): Name | null => {
  if (hasStrangers(context)) return null;
  const [end] = context.scene.sentence.span;
  const counts = namedBefore(context, fits)
    .map((name) => ({ name, count: firstThat(name.mentions, (span) => span[0] >= end) }))
    .toSorted((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (first === undefined || first.count < OFTEN) return null;
  const known = isSurelyPerson(context, first.name) && genderOf(context, first.name) !== null;
  return known && first.count >= CLEARLY * (second?.count ?? 0) ? first.name : null;
};
