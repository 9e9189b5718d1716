import { byGivenName } from '../../given-gender.ts';
import type { Entity } from '../kinds/entity.ts';
import type { Mention } from '../kinds/mention.ts';

/** Tells whose each mention by the surname alone is: who is meant most, or was told of last. */
export function bearerOf(
  persons: readonly Entity[],
  alone: readonly Mention[],
): (mention: Mention) => Entity | undefined {
  const main = mainOf(persons);
  const subject = subjectOf(persons, alone);
  return (mention) => {
    const fitting = ofRank(mention, persons.filter(isMeant(mention)));
    return main && fitting.includes(main) ? main : called(mention, fitting, subject);
  };
}

/** Whether a mention may be of somebody: "Ms Holt" is not Paul Holt, "Sheriff Holt" not President Holt. */
export const isMeant =
  ({ address, rank }: Mention) =>
  ({ words, mentions }: Entity): boolean => {
    const gender = address && byGivenName((words[0] ?? '').toLowerCase());
    return (gender === null || gender === address) && mayHold(rank, mentions);
  };

/* "General Holt" is whichever Holt was called a general, if any was. */
function ofRank({ rank }: Mention, persons: Entity[]): Entity[] {
  const ranked = persons.filter(({ mentions }) =>
    mentions.some((mention) => mention.words.length > 1 && mention.rank === rank),
  );
  return rank !== null && ranked.length > 0 ? ranked : persons;
}

/* Whether who has other ranks may have this one too. */
function mayHold(rank: string | null, mentions: readonly Mention[]): boolean {
  const field = FIELDS.get(rank ?? '');
  if (field === undefined) return true;
  const fields = mentions.flatMap((mention) =>
    mention.words.length > 1 ? (FIELDS.get(mention.rank ?? '') ?? []) : [],
  );
  return fields.length === 0 || fields.includes(field);
}

/* Ranks that nobody has who has one of another line. */
const FIELDS: ReadonlyMap<string, string> = new Map(
  [
    'president premier chancellor senator sen governor gov congressman congresswoman rep mayor',
    'sheriff detective det constable trooper sergeant sgt corporal cpl inspector insp',
    'judge justice magistrate',
    'bishop archbishop cardinal pope pastor rabbi imam',
  ].flatMap((ranks) => ranks.split(' ').map((rank) => [rank, ranks] as const)),
);

/*
 * The one of several namesakes who is named in full at least twice as often as any other, or the only
 * one who is nobody's relative: "Holt and his brother Paul Holt".
 */
function mainOf(persons: readonly Entity[]): Entity | undefined {
  const [first, second] = [...persons].sort((a, b) => b.mentions.length - a.mentions.length);
  if (first && second && first.mentions.length >= 2 * second.mentions.length) return first;
  const [own, ...others] = persons.filter(
    ({ mentions }) => !mentions.some(({ relative }) => relative),
  );
  return others.length === 0 ? own : undefined;
}

/* Who went by the surname alone before another of that name came up. */
function subjectOf(persons: readonly Entity[], alone: readonly Mention[]): Entity | undefined {
  const [first, second] = persons.toSorted((a, b) => startOf(a) - startOf(b));
  if (!first || !second) return undefined;
  const between = alone.some(({ span }) => span[0] > startOf(first) && span[0] < startOf(second));
  return between ? first : undefined;
}

const startOf = ({ mentions }: Entity): number => Math.min(...mentions.map(({ span }) => span[0]));

/* The subject, unless another was told of last: "Then Tim Holt came. |Holt sang." */
function called(
  mention: Mention,
  persons: readonly Entity[],
  subject: Entity | undefined,
): Entity | undefined {
  const near = persons.toSorted((a, b) => gapTo(mention, a) - gapTo(mention, b))[0];
  if (!near || !subject || !persons.includes(subject)) return near;
  const last = lastBefore(mention, near);
  return last?.acts && mention.sentence - last.sentence < 2 ? near : subject;
}

const lastBefore = ({ span }: Mention, { mentions }: Entity): Mention | undefined =>
  mentions.filter((other) => other.span[0] < span[0]).at(-1);

const gapTo = (mention: Mention, person: Entity): number => {
  const before = lastBefore(mention, person);
  return before ? mention.span[0] - before.span[0] : Number.MAX_SAFE_INTEGER;
};
