import { standing, tellsNothing } from '../../brief/reprints/standing.ts';
import { placeIn } from '../../news/passage.ts';
import type { Span } from '../../news/span.ts';
import type { Appearance, StoredPassage } from '../../store/store.ts';
import { personDescribedAt } from './person-descriptions.ts';

/** Passages of an article that come before those of any article which tell less. */
const BEST = 2;
/** Characters from the beginning within which a name is what the passage is about. */
const OPENING = 40;
/** A passage longer than this may hold one "my" of whoever writes it. */
const LONG = 100;

/** It goes on from a sentence that is not shown, and tells of somebody else there. */
const HANGING =
  /^(?:(?:but|and|yet|so)\s)?(?:he|she|it|they|his|her|its|their|this|that|these|those)\b/i;
/** What somebody did or is follows: a verb, ", who", ", the". */
const ACTS = /^(?:,\s(?:who|an?|the)\s|\s(?!(?:and|at|by|for|from|in|of|on|or|to|with)\s)\p{Ll})/u;

const isHanging = ({ text }: StoredPassage): boolean => HANGING.test(text);

/** Whether a passage says something; one "my" of a reporter does not silence what is long. */
function isTelling({ text }: StoredPassage): boolean {
  const own = text.length > LONG ? text.replace(/\b[Mm]y\b/, 'the') : text;
  return !tellsNothing(standing(own));
}

/** How much a passage tells of a name: the lead of its article, its office, its full form, what it does. */
function weight(passage: StoredPassage, { mentions, roles }: Appearance): number {
  const [start, end] = passage.span;
  const isHere = ([from]: Span): boolean => start <= from && from < end;
  const first = mentions.find(isHere);
  if (first === undefined) return 0;
  const [from, to] = placeIn(passage, first);
  const told = [
    passage.index === 0,
    passage.paragraph === 0,
    roles.some(({ mention, kind }) => kind === 'office' && isHere(mention)) ||
      personDescribedAt(passage.text, [from, to]) !== null,
    /\s/.test(passage.text.slice(from, to)),
    from < OPENING && ACTS.test(passage.text.slice(to)),
  ];
  return told.filter(Boolean).length;
}

/**
 * Passages in the order in which they tell most, `needed` of them: of each article the two that do, then the others,
 * and last those that go on from a sentence before. `found` has those of each appearance, in the order of their text.
 */
export function tellingFirst(
  appearances: readonly Appearance[],
  found: readonly (readonly StoredPassage[])[],
  needed: number,
): readonly StoredPassage[] {
  const shown = new Set<StoredPassage>();
  const show = (passages: readonly StoredPassage[], most: number): void => {
    let left = most;
    for (const passage of passages) {
      if (shown.size >= needed || left === 0) return;
      if (shown.has(passage) || !isTelling(passage)) continue;
      shown.add(passage);
      left--;
    }
  };
  const standingAlone = found.map((own) => own.filter((passage) => !isHanging(passage)));
  for (const [at, own] of standingAlone.entries()) {
    const appearance = appearances[at] as Appearance;
    const weighed = own.map((passage) => ({ passage, weight: weight(passage, appearance) }));
    weighed.sort((a, b) => b.weight - a.weight);
    show(
      weighed.map(({ passage }) => passage),
      BEST,
    );
  }
  for (const own of standingAlone) show(own, own.length);
  for (const own of found) show(own, own.length);
  return [...shown];
}
