import { Refusal } from '../../refusal.ts';
import type { Digest, Subject, Watch } from '../../store/ledger.ts';
import { quietHoursIn } from '../rules/quiet.ts';
import { ruleIn } from '../rules/read.ts';
import { shortestMinutes } from '../rules/rule.ts';

/** What somebody says of a digest or a watch, as they typed it; what they leave out is undefined. */
export interface Terms {
  /** When a digest posts. */
  readonly when?: string;
  readonly zone?: string;
  /** Here, dm, or a channel. */
  readonly where?: string;
  readonly what?: Partial<Subject>;
  readonly empty?: Digest['empty'];
  readonly late?: Digest['late'];
  /** Minutes that a watch gathers. */
  readonly window?: number;
  /** A watch's quiet hours; '' for none. */
  readonly quiet?: string;
}

/** Items in one post unless somebody says otherwise. */
const USUAL_SIZE = 8;

/** Minutes that a watch gathers unless somebody says otherwise. */
const USUAL_WINDOW = 10;

/** What a digest or a watch is about where its maker says nothing of it. */
export const ALL_NEWS: Subject = { topic: null, names: [], outlets: [], size: USUAL_SIZE };

type Times = Pick<Digest, 'rule' | 'empty' | 'late'>;

/** When a digest posts; a Refusal when that cannot be read, or is more often than every `minMinutes`. */
export function digestTerms(terms: Terms, minMinutes: number, before: Times | null): Times {
  const rule = terms.when ?? before?.rule ?? '';
  const minutes = shortestMinutes(ruleIn(rule));
  if (minutes < minMinutes && rule !== before?.rule)
    throw new Refusal(
      'bad option',
      `"${rule}" posts ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} apart; the least here is ${minMinutes}.`,
      `Take a longer period, such as ${minMinutes <= 60 ? 'hourly' : 'daily 8:00'}.`,
    );
  return {
    rule,
    empty: terms.empty ?? before?.empty ?? 'silent',
    late: terms.late ?? before?.late ?? 'post',
  };
}

type Gathering = Pick<Watch, 'windowMinutes' | 'quiet'>;

/** How a watch gathers; a Refusal for quiet hours that cannot be read. */
export function watchTerms(terms: Terms, before: Gathering | null): Gathering {
  const quiet = terms.quiet === undefined ? (before?.quiet ?? null) : terms.quiet || null;
  if (quiet !== null) quietHoursIn(quiet);
  return { windowMinutes: terms.window ?? before?.windowMinutes ?? USUAL_WINDOW, quiet };
}
