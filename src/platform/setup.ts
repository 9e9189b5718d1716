/** What setting up a platform takes, and how far it is. */
export interface SetUp {
  readonly platform: string;
  /** What to do, in order. */
  readonly steps: readonly string[];
  /** What was found out by asking the platform; empty when there is nothing to ask with. */
  readonly checks: readonly Check[];
}

/** One thing that was held against the platform. */
export interface Check {
  readonly sound: boolean;
  /** A sentence: what is right, or what is missing and what to do. */
  readonly text: string;
}

/** A thing that is right. */
export const sound = (text: string): Check => ({ sound: true, text });

/** A thing that is missing, with what to do. */
export const missing = (text: string): Check => ({ sound: false, text });
