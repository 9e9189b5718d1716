import { remembering } from '../../news/remember.ts';
import { eachCode, MASK } from '../words/words.ts';

/** How a text is told again: its runs of neighbouring words, each as one number of 30 bits. */
export interface Runs {
  /** Words of the text, as `words` counts them. */
  readonly length: number;
  /** In order, without doubles. */
  readonly runs: readonly number[];
}

/** Words a run must share. Cuts and small edits leave runs of three; single words prove nothing. */
const RUN = 3;

/** Marks for numbers met, by their last bits; each who uses them leaves them empty. */
const MARKS = 1 << 16;
const LAST = MARKS - 1;
const met = new Uint8Array(MARKS);

const withoutDoubles = (all: readonly number[]): readonly number[] => {
  const once: number[] = [];
  for (const run of all) {
    if (met[run & LAST] === 1 && once.includes(run)) continue;
    met[run & LAST] = 1;
    once.push(run);
  }
  for (const run of once) met[run & LAST] = 0;
  return once;
};

const cut = (text: string): Runs => {
  const codes: number[] = [];
  eachCode(text, (code) => codes.push(code));
  const runs: number[] = [];
  for (let at = 0; at + RUN <= codes.length; at += 1) {
    let run = 0;
    for (let next = at; next < at + RUN; next += 1) {
      run = (Math.imul(run, 0x01000193) + (codes[next] ?? 0)) & MASK;
    }
    runs.push(run);
  }
  return { length: codes.length, runs: withoutDoubles(runs) };
};

/** Texts whose runs are remembered: claims and answers of one event meet the same ones again. */
const KEPT = 4000;

/** The runs of a text; a tenth of the cost of its words. */
export const runsIn = remembering(cut, KEPT);

/** Of each text the runs that another of them may have too: all that have, and few that have not. */
export const repeated = (all: readonly Runs[]): readonly (readonly number[])[] => {
  for (const { runs } of all) {
    for (const run of runs) met[run & LAST] = met[run & LAST] === 0 ? 1 : 2;
  }
  const found = all.map(({ runs }) => runs.filter((run) => met[run & LAST] === 2));
  for (const { runs } of all) for (const run of runs) met[run & LAST] = 0;
  return found;
};
