import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';
import { pack } from '../store/parcel.ts';
import type { Job, Packed } from './work.ts';

/** Reading threads: `read` gives one result for each job, in order. */
export interface Pool {
  readonly threads: number;
  read(jobs: readonly Job[]): Promise<readonly Packed[]>;
  close(): Promise<void>;
}

/* A document that takes longer alone is given up; a batch gets the same for each of its documents. */
const MOST_MS_A_BATCH = 60_000;
const MOST_MS_A_DOCUMENT = 20_000;
/* wink-nlp keeps every word it has not seen before for ever, about 230 bytes each. */
const JOBS_UNTIL_RENEWED = 20_000;

const FROM_SOURCE = import.meta.url.endsWith('.ts');

/*
 * What a thread may keep, in MiB. It has a tenth of it to keep; V8 lets a heap with a higher limit, such
 * as its own, grow to four times what is kept before it collects, one with this limit to twice.
 */
const MOST_KEPT = 2000;

/*
 * What a thread may make anew before it collects, in MiB, where there is much to read: with the 4 of a
 * program that only answers it takes an eighth more. V8 asks its flags before a thread's own limits.
 */
const YOUNG = 32;
const MUCH = 8 * 1024 * 1024;

/** A reading thread costs as much to start and to warm up as to read so many bytes. */
const BYTES_A_THREAD = 3 * 1024 * 1024;

const start = (threads: number, niceIncrement: number): Piscina =>
  new Piscina({
    filename: new URL(FROM_SOURCE ? './work.ts' : './work.js', import.meta.url).href,
    execArgv: FROM_SOURCE ? ['--import', 'tsx'] : [],
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
    niceIncrement,
    resourceLimits: { maxOldGenerationSizeMb: MOST_KEPT },
  });

const gaveUp = ({ file }: Job): Packed => ({
  packed: pack([]),
  articles: 0,
  skips: [
    {
      file,
      reason: 'broken',
      detail: `It took longer than ${MOST_MS_A_DOCUMENT / 1000} s to read.`,
    },
  ],
  notices: [],
});

/**
 * Starts reading threads for so many bytes, up to one for every core. Threads that stay so many steps
 * behind the program's others (nice(2), where threads have priorities of their own) leave these a core.
 */
export function openPool(bytes: number, niceness: number): Pool {
  if (bytes > MUCH) setFlagsFromString(`--max-semi-space-size=${YOUNG}`);
  const wanted = Math.ceil(bytes / BYTES_A_THREAD);
  const free = availableParallelism() - (niceness > 0 ? 1 : 0);
  const threads = Math.max(1, Math.min(wanted, free));
  let piscina = start(threads, niceness);
  let taken = 0;
  const retired: Promise<void>[] = [];

  const run = (jobs: readonly Job[], milliseconds: number): Promise<readonly Packed[]> =>
    piscina.run(jobs, { signal: AbortSignal.timeout(milliseconds) });

  const alone = async (job: Job): Promise<Packed> => {
    try {
      return (await run([job], MOST_MS_A_DOCUMENT))[0] ?? gaveUp(job);
    } catch {
      return gaveUp(job);
    }
  };

  return {
    threads,
    async read(jobs) {
      taken += jobs.length;
      if (taken > JOBS_UNTIL_RENEWED) {
        taken = jobs.length;
        retired.push(piscina.close());
        piscina = start(threads, niceness);
      }
      try {
        return await run(jobs, MOST_MS_A_BATCH);
      } catch {
        // The thread died or hung: find the one that did it.
        const done: Packed[] = [];
        for (const job of jobs) done.push(await alone(job));
        return done;
      }
    },
    async close() {
      await Promise.all([piscina.destroy(), ...retired]);
    },
  };
}
