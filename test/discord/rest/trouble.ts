/** Which requests a trouble meets, and how often (once unless said). */
interface Where {
  readonly method?: string;
  /** Held against the path after `/api/v10`. */
  readonly path?: RegExp;
  readonly times?: number;
}

/** What can go wrong with a request; a test plays it with `server.play`. */
export type Trouble = Where &
  (
    | {
        readonly kind: 'drop';
        /** Before: it never happened. After: it happened, and the reply was lost. */
        readonly when: 'before' | 'after';
      }
    | { readonly kind: 'late'; readonly ms: number }
    | { readonly kind: 'status'; readonly status: 500 | 502 | 503 | 504 }
    | {
        readonly kind: 'limited';
        readonly retryAfterSeconds: number;
        readonly scope: 'user' | 'shared' | 'global';
      }
  );

interface Playing {
  readonly trouble: Trouble;
  left: number;
}

/** The troubles still to come, in the order they were asked for. */
export interface Troubles {
  readonly play: (trouble: Trouble) => void;
  /** The next trouble of a request, used up by it. */
  readonly meet: (method: string, path: string) => Trouble | null;
}

/** No troubles yet. */
export function newTroubles(): Troubles {
  const playing: Playing[] = [];
  return {
    play: (trouble) => playing.push({ trouble, left: trouble.times ?? 1 }),
    meet: (method, path) => {
      const next = playing.find(
        ({ trouble, left }) =>
          left > 0 && (trouble.method ?? method) === method && (trouble.path?.test(path) ?? true),
      );
      if (!next) return null;
      next.left--;
      return next.trouble;
    },
  };
}
