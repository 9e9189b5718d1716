/** What one step of a relation keeps of a word's weight; a relation that is not here is not followed. */
export const relations: Readonly<Record<string, number>> = {
  /** Derivationally related form: "communicate", "communication". */
  '+': 0.75,
  /** Verb group: senses of verbs that belong together. */
  $: 0.6,
  /** Similar adjective. */
  '&': 0.5,
  /** Hypernym: "warn" is a way to "inform". */
  '@': 0.5,
  /** Hyponym. */
  '~': 0.4,
};

/** Words so general, or so much part of others, that they reach everything. */
export const general: ReadonlySet<string> = new Set(
  `act action activity affect be become begin bring cause change come cover create deed do entity
  event fall get give go group grouping happen have human_action human_activity keep lead let make move object
  part pass people person put run send set show stand state take thing turn unit use whole work`
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' ')),
);
