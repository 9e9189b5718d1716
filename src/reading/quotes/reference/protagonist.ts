import type { Name } from '../../../news/reading.ts';
import { firstThat } from '../scene/search.ts';
import { type Context, clearlyMost, type Fits, only } from './context.ts';
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
  const name = only(namedBefore(context, fits).filter((one) => isSurelyPerson(context, one)));
  return name !== null && genderOf(context, name) !== null ? name : null;
};

/** The person a portrait is about: named far more often before this sentence than all others who fit. */
export const protagonist = (context: Context, fits: Fits): Name | null => {
  if (hasStrangers(context)) return null;
  const [end] = context.scene.sentence.span;
  const most = clearlyMost(namedBefore(context, fits), ({ mentions }) =>
    firstThat(mentions, (span) => span[0] >= end),
  );
  const known = most !== null && isSurelyPerson(context, most) && genderOf(context, most) !== null;
  return known ? most : null;
};
