import type { Name } from '../../../news/reading.ts';
import { FORMER, OFFICE_MODIFIERS } from '../../tables/offices.ts';
import type { Speaker } from '../events/speaker.ts';
import { isPosition } from '../scene/people.ts';
import { type Context, clearlyMost, type Fits, only } from './context.ts';
import { isNamedLately, namesWithin } from './lately.ts';
import { rolesOf, wordsOf } from './words.ts';

/* Words before an office that leave it the same, "former minister", and those that make it another, "prime minister". */
const PLAIN: ReadonlySet<string> = new Set([...FORMER, 'first', 'senior', 'chief', 'local']);
const RANKS: ReadonlySet<string> = new Set(['prime', 'vice', 'deputy', 'shadow']);

/* Words of a role that is over: "the minister" is not the former one. */
const GONE = /^(?:ex|former|late)$/;

/* Whether the noun is not the office but tells its kind: "|Republican strategist". */
const isModifier = (role: readonly string[], head: string): boolean => {
  const next = role[role.indexOf(head) + 1] ?? '';
  return isPosition(next) && !/^(?:designate|elect|emeritus|general|principal)$/.test(next);
};

/* Whether the office in a role is another's: "an assistant to the |president". */
const isOfAnother = (role: readonly string[], head: string): boolean => {
  const before = role.slice(0, role.indexOf(head));
  const link = before.findLastIndex((word) => /^(?:for|to|under)$/.test(word));
  return link >= 0 && !before.slice(link).includes('and');
};

/**
 * Whether somebody holds the office that a description names: all it says must stand in the role, for "the Labour
 * leader" is not the leader of another party, nor "the home secretary" the foreign one.
 */
export const holdsRole = (text: string, { by, head }: Speaker): Fits => {
  const said = text.slice(...by);
  const words = wordsOf(said);
  const names = said.match(/(?<=\s)\p{Lu}[\p{L}-]+/gu) ?? [];
  const wanted = [
    head,
    ...names.map((word) => word.toLowerCase()),
    ...words.filter((word) => RANKS.has(word) || (OFFICE_MODIFIERS.has(word) && !PLAIN.has(word))),
  ];
  return (name) =>
    name.kind === 'person' &&
    rolesOf(text, name).some((role) => {
      const own = [...role, ...wordsOf(name.label)];
      return (
        role.includes(head) &&
        !isModifier(role, head) &&
        (!GONE.test(role[0] ?? '') || words.includes(role[0] ?? '')) &&
        !isOfAnother(role, head) &&
        wanted.every((word) => own.includes(word)) &&
        role.every((word) => !RANKS.has(word) || words.includes(word))
      );
    });
};

/** The one an article is about, of several who hold an office: named far more often than the others; null when none is. */
export const mostNamed = (names: readonly Name[]): Name | null =>
  clearlyMost(names, ({ mentions }) => mentions.length);

/* What anybody who leads a body may be called. */
const HEADS = /^(?:boss|chief|head|leader)$/;

/** "the Tarn chief": the only one named lately who holds an office in Tarn. */
export const headOf = (context: Context, speaker: Speaker): Name | null => {
  const bodies = namesWithin(context, speaker);
  if (bodies.length === 0 || !HEADS.test(speaker.head)) return null;
  const holders = context.names.filter((name) =>
    rolesOf(context.text, name).some((role) => bodies.every((word) => role.includes(word))),
  );
  return only(holders.filter((name) => isNamedLately(context, name)));
};
