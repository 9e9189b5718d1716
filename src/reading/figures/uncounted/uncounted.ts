import type { Candidate } from './candidate.ts';
import { isIdiom } from './idiom.ts';
import { isLabel } from './label.ts';
import { isNamed } from './named.ts';

/** Whether a numeral, no date, counts nothing: "page 5", "Formula One", "no one". */
export const isUncounted = (candidate: Candidate): boolean =>
  isLabel(candidate) || isNamed(candidate) || isIdiom(candidate);
