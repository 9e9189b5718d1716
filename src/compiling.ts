import { setFlagsFromString } from 'node:v8';

/** How often something runs before V8 optimises it: nine times its default. V8 12 counts calls, before it bytes of bytecode. */
const LATE = { bytes: 9 * 67_584, calls: 9 * 3000 };
const COUNTS_CALLS = 12;

/**
 * Lets V8 optimise later. Answering runs thousands of functions a few times each: optimising those that
 * will hardly run again was a fifth of the CPU of asking, and of the memory (docs/speed.md).
 */
export function compileLate(): void {
  const counts = Number.parseInt(process.versions.v8, 10) >= COUNTS_CALLS;
  setFlagsFromString(
    counts ? `--invocation-count-for-turbofan=${LATE.calls}` : `--interrupt-budget=${LATE.bytes}`,
  );
}
