/**
 * A fault to be played on the next calls: a dropped connection before or after the request took
 * effect, a late answer, a 429 with its Retry-After, an HTTP status, or an error in Slack's form.
 */
export type Trouble = {
  /** A method's name, `response_url`, or `*` for every call. */
  readonly on: string;
  /** How many calls it strikes; once when absent. */
  readonly times?: number;
} & (
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }
  | { readonly kind: 'late'; readonly ms: number }
  | { readonly kind: 'limit'; readonly seconds: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'error'; readonly error: string }
);

/** Troubles that are still to come. */
export interface Troubles {
  readonly play: (trouble: Trouble) => void;
  /** The trouble that strikes this call, used up by it. */
  readonly next: (method: string) => Trouble | null;
}

/** A list of troubles, the oldest first. */
export function createTroubles(): Troubles {
  const coming: { readonly trouble: Trouble; left: number }[] = [];
  return {
    play: (trouble) => void coming.push({ trouble, left: trouble.times ?? 1 }),
    next: (method) => {
      const one = coming.find(
        ({ trouble: { on }, left }) => left > 0 && (on === '*' || on === method),
      );
      if (!one) return null;
      one.left -= 1;
      return one.trouble;
    },
  };
}
