/** The first pause between tries, doubled with each, and the longest. */
const FIRST_MS = 2_000;
const LONGEST_MS = 5 * 60_000;

/** How much longer than a platform asks for a pause may be, so that not all come back at once. */
const SPREAD = 0.1;

/**
 * Milliseconds before the next try: as many as the platform asks for and a little more, or else half
 * to all of a pause that doubles with each try. `dice` gives numbers from 0 to 1.
 */
export function pauseMs(tries: number, askedMs: number | null, dice: () => number): number {
  if (askedMs !== null) return Math.ceil(askedMs * (1 + dice() * SPREAD));
  const whole = Math.min(FIRST_MS * 2 ** (tries - 1), LONGEST_MS);
  return Math.ceil((whole / 2) * (1 + dice()));
}
