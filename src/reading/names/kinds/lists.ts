import type { Sentence } from '../../wink.ts';
import type { Entity } from './entity.ts';
import { addEvidence, type Evidence, evidence, margin, strongest } from './evidence.ts';
import type { Mention } from './mention.ts';

/* What a clear neighbour adds, in a longer list and in a pair, and the most that all may add. */
const PER_NEIGHBOUR = 1;
const IN_PAIR = 0.6;
const MOST = 2.5;
const CLEAR = 1.5;

/**
 * Lets the clear names of a list speak for the others: in "Mombasa, Lamu and Tula" all are places
 * when two are. Changes the evidence in place.
 */
export function agreeInLists(
  known: ReadonlyMap<Entity, Evidence>,
  sentences: readonly Sentence[],
): void {
  const owner = new Map<Mention, Entity>();
  for (const entity of known.keys())
    for (const mention of entity.mentions) owner.set(mention, entity);
  const added = new Map<Entity, Evidence>();
  for (const list of listsOf([...owner.keys()], sentences)) {
    const entities = [...new Set(list.map((mention) => owner.get(mention) as Entity))];
    const weight = list.length > 2 ? PER_NEIGHBOUR : IN_PAIR;
    for (const entity of entities) {
      const sum = added.get(entity) ?? evidence({});
      added.set(entity, sum);
      const others = entities.filter((other) => other !== entity);
      addEvidence(sum, votes(others.map((other) => known.get(other) as Evidence)), weight);
    }
  }
  for (const [entity, { person, organisation, place }] of added)
    addEvidence(known.get(entity) as Evidence, {
      person: Math.min(MOST, person),
      organisation: Math.min(MOST, organisation),
      place: Math.min(MOST, place),
    });
}

/* One for each whose kind is clear. */
function votes(others: readonly Evidence[]): Evidence {
  const sum = evidence({});
  for (const other of others) if (margin(other) >= CLEAR) sum[strongest(other)] += 1;
  return sum;
}

/* Runs of mentions with only commas and "and" between them; "Lyon, France" is none. */
function listsOf(mentions: readonly Mention[], sentences: readonly Sentence[]): Mention[][] {
  const ordered = [...mentions].sort((a, b) => a.span[0] - b.span[0]);
  const lists: Mention[][] = [];
  let list: Mention[] = [];
  let joined = false;
  for (const mention of ordered) {
    const before = list.at(-1);
    const link = before && linkBetween(before, mention, sentences);
    /* "A and B, |the capital": nothing goes on behind an "and". */
    if (link && !(joined && link === ',')) {
      list.push(mention);
      joined ||= link !== ',';
    } else {
      if (list.length > 2 || joined) lists.push(list);
      list = [mention];
      joined = false;
    }
  }
  if (list.length > 2 || joined) lists.push(list);
  return lists;
}

const linkBetween = (
  a: Mention,
  b: Mention,
  sentences: readonly Sentence[],
): string | undefined => {
  if (a.sentence !== b.sentence || b.from - a.to > 3 || b.from <= a.to) return undefined;
  const between = sentences[a.sentence]?.tokens.slice(a.to, b.from).map(({ lower }) => lower) ?? [];
  const words = between.filter((word) => word !== 'the').join(' ');
  return /^(?:,|and|or|, and|, or)$/.test(words) ? words : undefined;
};
