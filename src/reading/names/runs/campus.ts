import { CAMPUS_STATES } from '../../tables/states.ts';
import type { Token } from '../../wink.ts';
import { factsOf } from '../words/facts.ts';
import { isName, wordsOf } from '../words/tokens.ts';
import { endOfRun } from './runs.ts';

/**
 * Where the name of one of a state's campuses ends whose own place stands behind this comma
 * ("University of California|, Los Angeles", "California State University|, Fullerton"); undefined for another comma.
 */
export function endOfCampus(tokens: readonly Token[], comma: number): number | undefined {
  if (tokens[comma]?.text !== ',' || !isName(tokens[comma + 1])) return undefined;
  if (![1, 2].some((words) => isOfState(tokens, comma - words, comma))) return undefined;
  const run = { from: comma + 1, to: endOfRun(tokens, comma + 1) };
  const { city, sense } = factsOf(wordsOf(tokens, run));
  return city > 0 || sense?.place === true ? run.to : undefined;
}

/* Whether "University of |California" or "|California State University" ends before the comma. */
function isOfState(tokens: readonly Token[], from: number, comma: number): boolean {
  const { lower } = tokens[comma - 1] ?? { lower: '' };
  const isIts = lower === 'university' && tokens[comma - 2]?.lower === 'state';
  const state = isIts ? { from: from - 2, to: comma - 2 } : { from, to: comma };
  if (!CAMPUS_STATES.has(wordsOf(tokens, state).toLowerCase())) return false;
  return isIts || (tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'university');
}
