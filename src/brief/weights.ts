/** Everything about a brief that was chosen by measuring; `npm run eval` prints the spread. */
export interface BriefWeights {
  /** How fast a concept counts less down its article: place to the power of minus this. */
  readonly decay: number;
  /** Power of a concept's sum over the passages of one article. */
  readonly repeat: number;
  /** A pair of words against a single one. */
  readonly pair: number;
  /** Power of a concept's sum over articles: above 1 favours what several say. */
  readonly agreement: number;
  /** What likeness to an earlier sentence of the same article counts; any other counts 1. */
  readonly backward: number;
  /** What standing first adds to a passage's worth, and how fast that falls with its place. */
  readonly position: number;
  readonly fall: number;
  /** What being made of stems that other articles have too adds. */
  readonly shared: number;
  /** What being the most central passage adds. */
  readonly central: number;
  /** Worth is divided by length to the power of this. */
  readonly length: number;
  /** What is taken off for each concept that is already in the brief. */
  readonly redundancy: number;
  /** What is left of a passage under eight words. */
  readonly short: number;
  /** What is left of a passage that has to bring the one before. */
  readonly leaning: number;
}

export const tuned: BriefWeights = {
  decay: 0.75,
  repeat: 0.5,
  pair: 1,
  agreement: 1.3,
  backward: -1,
  position: 1,
  fall: 5,
  shared: 1,
  central: 0.5,
  length: 0.5,
  redundancy: 0.1,
  short: 0.5,
  leaning: 1,
};
