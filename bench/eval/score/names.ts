import type { Name, NameKind, Role } from '../../../src/news/reading.ts';
import { overlaps, type Span } from '../../../src/news/span.ts';
import type { GoldName } from '../gold.ts';
import { count, type Pairing, pair } from './pairing.ts';
import type { Tally } from './tally.ts';

/** One mention of a name that was wanted; `name` is its index. */
export interface WantedMention {
  readonly span: Span;
  readonly name: number;
  readonly kinds: readonly NameKind[];
}

/** One mention of a name that was given; `name` is its index. */
export interface GivenMention {
  readonly span: Span;
  readonly name: number;
  readonly kind: NameKind;
}

/** Every mention of the annotated names. */
export const wantedMentions = (names: readonly GoldName[]): WantedMention[] =>
  names.flatMap(({ kind, or, mentions }, name) =>
    mentions.map((span) => ({ span, name, kinds: or ? [kind, or] : [kind] })),
  );

/** Every mention of the names that were read. */
export const givenMentions = (names: readonly Name[]): GivenMention[] =>
  names.flatMap(({ kind, mentions }, name) => mentions.map((span) => ({ span, name, kind })));

/** Pairs mentions whose spans overlap and whose kinds agree. */
export const pairMentions = (
  wanted: readonly WantedMention[],
  given: readonly GivenMention[],
  ignored: readonly Span[],
): Pairing<WantedMention, GivenMention> =>
  pair(wanted, given, ignored, (w, g) => w.kinds.includes(g.kind));

/** Counts of mentions whose first and last character are right too. */
export const exactMentions = (pairing: Pairing<WantedMention, GivenMention>): Tally =>
  count(pairing, (w, g) => w.span[0] === g.span[0] && w.span[1] === g.span[1]);

/**
 * How purely the mentions are grouped into names, over the mentions that were found: B-cubed
 * precision and recall (Bagga and Baldwin 1998, "Algorithms for scoring coreference chains").
 */
export function grouping({ pairs }: Pairing<WantedMention, GivenMention>): Tally {
  let right = 0;
  let found = 0;
  for (const [w, g] of pairs) {
    const given = pairs.filter(([, other]) => other.name === g.name);
    const wanted = pairs.filter(([other]) => other.name === w.name);
    const both = given.filter(([other]) => other.name === w.name).length;
    right += both / given.length;
    found += both / wanted.length;
  }
  return { right, given: pairs.length, found, wanted: pairs.length };
}

/** The annotated name that most mentions of a read name stand for, or null. */
export function meant(name: Name, wanted: readonly WantedMention[]): number | null {
  const votes = new Map<number, number>();
  for (const mention of name.mentions) {
    for (const { name: index, span } of wanted) {
      if (overlaps(span, mention)) votes.set(index, (votes.get(index) ?? 0) + 1);
    }
  }
  const best = [...votes].sort((a, b) => b[1] - a[1])[0];
  return best?.[0] ?? null;
}

/** Counts of roles that overlap a wanted one and are given to the same name. */
export function roleTally(wanted: readonly GoldName[], given: readonly Name[]): Tally {
  const want = wanted.flatMap(({ roles, mentions }) => roles.map((span) => ({ span, mentions })));
  const got: Role[] = given.flatMap(({ roles }) => roles);
  return count(pair(want, got, [], (w, g) => w.mentions.some((span) => overlaps(span, g.mention))));
}
