import type { Told } from '../../news/passage.ts';
import { tellsNothing } from '../reprints/standing.ts';
import type { BriefWeights } from '../words/weights.ts';
import { centrality } from './centrality.ts';
import type { Material } from './material.ts';

/** What a brief goes by. */
export interface Ranking {
  /** Worth of each concept: how early it stands, summed over the articles that have it. */
  readonly worth: readonly number[];
  /** What each passage's worth is multiplied by: its place, its centrality, its looks. */
  readonly factors: readonly number[];
}

const worthOf = (material: Material, tuned: BriefWeights): readonly number[] => {
  const early = material.pairs.map(() => new Map<string, number>());
  for (const [at, concepts] of material.concepts.entries()) {
    const article = material.passages[at]?.article ?? '';
    const value = ((material.places[at] ?? 0) + 1) ** -tuned.decay;
    if (tellsNothing(material.standings[at] ?? 'stands')) continue;
    for (const concept of concepts) {
      const known = early[concept];
      if (known) known.set(article, (known.get(article) ?? 0) + value);
    }
  }
  return early.map((articles, concept) => {
    let sum = 0;
    for (const value of articles.values()) sum += value ** tuned.repeat;
    return sum ** tuned.agreement * (material.pairs[concept] ? tuned.pair : 1);
  });
};

/** Which part of each passage's stems stands in another article too. */
const sharedOf = ({ passages, stems }: Material): readonly number[] => {
  const carriers = new Map<number, string | null>();
  for (const [at, own] of stems.entries()) {
    const article = passages[at]?.article ?? '';
    for (const stem of own) {
      const known = carriers.get(stem);
      carriers.set(stem, known === undefined || known === article ? article : null);
    }
  }
  return stems.map((own) => {
    const shared = own.filter((stem) => carriers.get(stem) === null).length;
    return shared / Math.max(1, own.length);
  });
};

/** Fewer days of reports than these beside the first make no story that went on. */
const DAYS = 3;

/** How new each passage is among the days of the material: 0 for the first of them, up to 1 where they are several. */
const newnessOf = ({ passages }: Material): readonly number[] => {
  const dayOf = ({ published }: Told): string => published?.slice(0, 10) ?? '';
  const days = [...new Set(passages.map(dayOf).filter((day) => day !== ''))].sort();
  return passages.map(
    (passage) => Math.max(0, days.indexOf(dayOf(passage))) / Math.max(DAYS, days.length - 1),
  );
};

/** Weighs concepts and passages for a brief. */
export const rank = (material: Material, tuned: BriefWeights): Ranking => {
  const central = centrality(material.passages, material.stems);
  const shared = sharedOf(material);
  const newness = newnessOf(material);
  const factors = material.passages.map((_, at) => {
    const place = (material.places[at] ?? 0) + 1;
    const first = tuned.position * Math.exp(-(place - 1) / tuned.fall);
    const fresh = 1 + tuned.newest * (newness[at] ?? 0);
    const known = tuned.shared * (shared[at] ?? 0);
    return (1 + first + known + tuned.central * (central[at] ?? 0)) * fresh;
  });
  return { worth: worthOf(material, tuned), factors };
};
