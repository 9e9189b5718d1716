import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../../load/load.ts';

/** Shows how far a load is; quiet until it has taken a second. */
export interface ProgressShown {
  readonly show: (progress: Progress) => void;
  readonly end: () => void;
}

const QUIET_MS = 1000;
const STEP_PERCENT = 10;

/** A bar on a terminal, a line for every tenth otherwise. */
export const progressOn = (stream: NodeJS.WriteStream, now: () => number): ProgressShown =>
  stream.isTTY ? bar(stream, now) : steps(stream, now);

function bar(stream: NodeJS.WriteStream, now: () => number): ProgressShown {
  const began = now();
  const shown = new SingleBar(
    { stream, format: 'Reading the corpus {bar} {percentage}%', clearOnComplete: true },
    Presets.legacy,
  );
  let far: Progress | null = null;
  const show = (): void => {
    if (far === null || now() - began < QUIET_MS) return;
    if (shown.isActive) shown.update(far.done);
    else shown.start(far.all, far.done);
  };
  // Until the first documents are read nothing else shows that they are.
  const first = setTimeout(show, QUIET_MS);
  return {
    show: (progress) => {
      far = progress;
      show();
    },
    end: () => {
      clearTimeout(first);
      shown.stop();
    },
  };
}

function steps(stream: NodeJS.WriteStream, now: () => number): ProgressShown {
  const began = now();
  let last = 0;
  return {
    show: ({ done, all }) => {
      const percent = Math.floor((100 * done) / Math.max(1, all));
      if (now() - began < QUIET_MS || percent < last + STEP_PERCENT) return;
      last = percent;
      stream.write(`Reading the corpus: ${percent}%\n`);
    },
    end: () => {},
  };
}
