import type { CentralityWeights } from './centrality.ts';
import type { ConceptWeights } from './concepts.ts';

/** Everything about a brief that was chosen by measuring. */
export interface BriefWeights extends ConceptWeights, CentralityWeights {
  readonly position: number;
  readonly fall: number;
  readonly central: number;
  readonly length: number;
  readonly redundancy: number;
}

export const tuned: BriefWeights = {
  decay: 0.5,
  pair: 1,
  agreement: 1,
  backward: 0,
  position: 1,
  fall: 0.5,
  central: 0.5,
  length: 0.5,
  redundancy: 0.2,
};
