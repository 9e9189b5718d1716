import type { NameKind } from '../../../news/reading.ts';

/** A kind that words and what stands around them speak for. */
type Kind = Exclude<NameKind, 'animal'>;

/** How much speaks for each kind; larger is more, below zero speaks against it. */
export type Evidence = Record<Kind, number>;

/** Evidence for and against kinds; what is left out is zero. */
export const evidence = ({
  person = 0,
  organisation = 0,
  place = 0,
}: Partial<Evidence>): Evidence => ({
  person,
  organisation,
  place,
});

/** Adds `more` to `sum` in place, `weight` times. */
export function addEvidence(sum: Evidence, more: Evidence | undefined, weight = 1): void {
  if (!more) return;
  sum.person += more.person * weight;
  sum.organisation += more.organisation * weight;
  sum.place += more.place * weight;
}

/** The kind with most evidence; on equal evidence organisation before place before person. */
export function strongest({ person, organisation, place }: Evidence): Kind {
  if (organisation >= place && organisation >= person) return 'organisation';
  return place >= person ? 'place' : 'person';
}

/** How far the strongest kind is ahead of the next. */
export const margin = ({ person, organisation, place }: Evidence): number => {
  const larger = Math.max(person, organisation);
  const second = Math.max(Math.min(person, organisation), Math.min(larger, place));
  return Math.max(larger, place) - second;
};

/** One lookup for many word lists: what each word says, summed over the lists it is in. */
export function byWord(
  lists: readonly (readonly [words: Iterable<string>, says: Partial<Evidence>])[],
): ReadonlyMap<string, Evidence> {
  const table = new Map<string, Evidence>();
  for (const [words, says] of lists) {
    for (const word of words) {
      const sum = table.get(word) ?? evidence({});
      addEvidence(sum, evidence(says));
      table.set(word, sum);
    }
  }
  return table;
}
