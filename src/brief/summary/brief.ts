import type { Told } from '../../news/passage.ts';
import { tuned } from '../words/weights.ts';
import { type BriefSize, choose } from './choose.ts';
import { readMaterial } from './material.ts';
import { newestFirst } from './order.ts';

/**
 * A brief of the passages: the few that cover most of what stands early and in many articles.
 * Never two reprints of one sentence; never a sentence that leans on one that is not shown; no
 * questions, teasers, captions or bare quotes. Of equals the newest; in the order of the story.
 */
export const brief = (passages: readonly Told[], size: BriefSize): readonly Told[] =>
  choose(readMaterial([...passages].sort(newestFirst)), size, tuned);
