import { retry } from '../../retry.ts';
import { isPassing } from './faults.ts';

/** Milliseconds between tries while an acknowledgement still counts: 3 s in all. */
export const SOON_MS: readonly number[] = [100, 300, 800];
/** Milliseconds between tries of an answer; shorter in all than Discord remembers a nonce (minutes). */
export const LATER_MS: readonly number[] = [250, 1_000, 2_000, 4_000, 8_000, 16_000];

/**
 * Sends a request, and again after each pause while the connection or Discord fails. discord.js
 * repeats some requests itself but not one whose connection was lost. `attempt` counts
 * from 0; `signal` ends it.
 */
export const persist = <T>(
  pausesMs: readonly number[],
  signal: AbortSignal,
  request: (attempt: number) => Promise<T>,
): Promise<T> =>
  retry(request, (fault, tries) => (isPassing(fault) ? (pausesMs[tries] ?? null) : null), signal);
