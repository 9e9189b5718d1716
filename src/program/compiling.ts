import { setFlagsFromString } from 'node:v8';

/*
 * When V8 optimises a function: nine times later than by itself. Before its version 12 it counts bytes of
 * bytecode, from then on calls. Only the smallest functions are compiled into those that call them: for others
 * it takes a third of all compiling and saves an answer nothing.
 */
const BYTES = 9 * 67_584;
const CALLS = 9 * 3000;
const COUNTS_CALLS = 12;

/**
 * Lets V8 optimise later, in every thread. Reading and answering run thousands of functions a few times
 * each: by itself V8 spends a third of a load of 3 MB of text on optimising them, and a fifth of answering.
 */
export function compileLate(): void {
  const counts = Number.parseInt(process.versions.v8, 10) >= COUNTS_CALLS;
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=0');
  setFlagsFromString(
    counts ? `--invocation-count-for-turbofan=${CALLS}` : `--interrupt-budget=${BYTES}`,
  );
}
