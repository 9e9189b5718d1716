/** Precision and recall, 0 to 1. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
}

/**
 * BCubed scores of a grouping (Bagga and Baldwin 1998, "Entity-Based Cross-Document Coreferencing
 * Using the Vector Space Model"): the mean over items. `groups` are positions in `truth`.
 */
export const bCubed = (
  groups: readonly (readonly number[])[],
  truth: readonly string[],
): BCubed => {
  const sizes = new Map<string, number>();
  for (const label of truth) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  let [precision, recall] = [0, 0];
  for (const group of groups) {
    for (const at of group) {
      const label = truth[at] ?? '';
      const right = group.filter((other) => truth[other] === label).length;
      precision += right / group.length / truth.length;
      recall += right / (sizes.get(label) ?? 1) / truth.length;
    }
  }
  return { precision, recall, f: (2 * precision * recall) / (precision + recall || 1) };
};
