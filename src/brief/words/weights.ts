/** Everything about a brief that was chosen by measuring; `npm run eval` prints how well it holds. */
export interface BriefWeights {
  /** How fast a concept counts less down its article: place to the power of minus this. */
  readonly decay: number;
  /** Power of a concept's sum over the passages of one article: below 1, repeating it helps less. */
  readonly repeat: number;
  /** Power of its sum over the articles: above 1 favours what several say. */
  readonly agreement: number;
  /** A pair of neighbouring words against a single one. */
  readonly pair: number;
  /** Part of its worth that a concept keeps each time it is said. */
  readonly again: number;
  /** What standing first adds to a passage's worth, and over how many passages that wears off. */
  readonly position: number;
  readonly fall: number;
  /** What being of the newest of several days adds to all that, against the first of them; read, not measured: no set has days. */
  readonly newest: number;
  /** What being made of words that other articles have too adds. */
  readonly shared: number;
  /** What being the most central passage adds. */
  readonly central: number;
  /** Worth is divided by length to the power of this. */
  readonly length: number;
}

/** The weights in use. */
export const tuned: BriefWeights = {
  decay: 0.2,
  repeat: 0.75,
  agreement: 4.2,
  pair: 1.25,
  again: 0.25,
  position: 3,
  fall: 4,
  newest: 1,
  shared: 8,
  central: 0.7,
  length: 0.65,
};
