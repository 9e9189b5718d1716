import { standing } from '../../brief/reprints/standing.ts';
import type { StoredPassage } from '../../store/store.ts';

/** Whether a passage has to be read with the one before it. */
export const leans = ({ text }: StoredPassage): boolean => standing(text) === 'leans';

/** A passage with the one of its paragraph that it leans on; nothing when that is not among the others. */
export function withSupport(
  passage: StoredPassage,
  others: readonly StoredPassage[],
): readonly StoredPassage[] {
  if (!leans(passage)) return [passage];
  const { article, index, paragraph } = passage;
  const before = others.find(
    (one) => one.article === article && one.index === index - 1 && one.paragraph === paragraph,
  );
  return before && standing(before.text) === 'stands' ? [before, passage] : [];
}
