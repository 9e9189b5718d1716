import { measureOf } from '../../brief/figures/units.ts';
import { lemmas } from '../../meaning/morphy.ts';
import type { Store } from '../../store/store.ts';
import { saying } from './context.ts';
import { areSuffered } from './fits.ts';
import { type Fitting, fittingFigures, type Wanted } from './fitting.ts';

/** "Weapons removed": whether a word says what was done; "children" do not. */
const isDone = (word: string): boolean =>
  /\p{Ll}e[dn]$/u.test(word) && lemmas(word, 'v').some((verb) => verb !== word);

/**
 * The figures that fit a topic; where none does, those in articles with all its words that fit it without what was
 * done: "weapons" of "weapons removed". What people suffered is not left out, nor what a measure is of.
 */
export async function nearestFigures(store: Store, wanted: Wanted): Promise<Fitting> {
  const found = await fittingFigures(store, wanted);
  const done = found.sought.find(({ term, acts }) => isDone(term.asked) && !areSuffered(acts));
  const terms = wanted.terms.filter((term) => term !== done?.term);
  const isThing = terms.some(({ asked }) => measureOf(asked) === null);
  if (found.fitting.length > 0 || !done || !isThing) return found;
  const rest = await fittingFigures(store, { ...wanted, terms });
  const texts = await store.texts([...new Set(rest.fitting.map(({ passage }) => passage.article))]);
  const fitting = rest.fitting.filter(({ passage }) =>
    saying(texts.get(passage.article) ?? '')(done.term.asked),
  );
  return { ...rest, fitting, without: done.term.asked };
}
