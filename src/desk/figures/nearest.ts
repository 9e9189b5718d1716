import type { Store } from '../../store/store.ts';
import { areSuffered, saying } from './fits.ts';
import { type Fitting, fittingFigures, type Wanted } from './fitting.ts';
import type { Sought } from './sought.ts';

/** "Weapons removed": what was done. */
const PARTICIPLE = /e[dn]$/;

/** Figures that fit a topic, with the word of the topic that they leave out; '' where that is none. */
export interface Nearest extends Fitting {
  readonly without: string;
}

/**
 * The figures that fit a topic; where none does, those in articles with all its words that fit it without one: a verb
 * rather than another word, and of two that which tells less. Of "the cost of the bridge" nothing is left out, nor is
 * what people suffered.
 */
export async function nearestFigures(store: Store, wanted: Wanted): Promise<Nearest> {
  const found = await fittingFigures(store, wanted);
  if (found.fitting.length > 0 || / of /i.test(wanted.topic)) return { ...found, without: '' };
  for (const { term } of found.sought.filter(mayBeLeftOut).sort(leastFirst)) {
    const terms = wanted.terms.filter((other) => other !== term);
    if (terms.length === 0) break;
    const { fitting, sought } = await fittingFigures(store, { ...wanted, terms });
    const texts = await store.texts([...new Set(fitting.map(({ passage }) => passage.article))]);
    const near = fitting.filter(({ passage }) =>
      saying(texts.get(passage.article) ?? '')(term.asked),
    );
    if (near.length > 0) return { fitting: near, sought, without: term.asked };
  }
  return { ...found, without: '' };
}

const mayBeLeftOut = ({ term, acts }: Sought): boolean =>
  term.kind === 'word' && !areSuffered(acts);

const leastFirst = (a: Sought, b: Sought): number =>
  Number(PARTICIPLE.test(b.term.asked)) - Number(PARTICIPLE.test(a.term.asked)) ||
  a.term.weight - b.term.weight;
