import { Refusal } from '../refusal.ts';
import type { Digest, Wanted, Watch } from '../store/ledger.ts';
import { quietHoursIn } from './rules/quiet.ts';
import { ruleIn } from './rules/read.ts';
import { shortestMinutes } from './rules/rule.ts';

/** What somebody says of a digest or a watch, as they typed it; what they leave out is undefined. */
export interface Said {
  /** When a digest posts. */
  readonly when?: string;
  readonly zone?: string;
  /** Here, dm, or a channel. */
  readonly where?: string;
  readonly what?: Partial<Wanted>;
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

/** What everything is about of which nothing is said. */
export const ALL_NEWS: Wanted = { topic: null, names: [], outlets: [], size: USUAL_SIZE };

type Times = Pick<Digest, 'rule' | 'empty' | 'late'>;

/** When a digest posts; a Refusal when that cannot be read, or is more often than every `minMinutes`. */
export function timesOf(said: Said, minMinutes: number, before: Times | null): Times {
  const rule = said.when ?? before?.rule ?? '';
  const minutes = shortestMinutes(ruleIn(rule));
  if (minutes < minMinutes && rule !== before?.rule)
    throw new Refusal(
      'bad option',
      `"${rule}" posts ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} apart; the least here is ${minMinutes}.`,
      `Take a longer period, such as ${minMinutes <= 60 ? 'hourly' : 'daily 8:00'}.`,
    );
  return {
    rule,
    empty: said.empty ?? before?.empty ?? 'silent',
    late: said.late ?? before?.late ?? 'post',
  };
}

type Gathering = Pick<Watch, 'windowMinutes' | 'quiet'>;

/** How a watch gathers; a Refusal for quiet hours that cannot be read. */
export function gatheringOf(said: Said, before: Gathering | null): Gathering {
  const quiet = said.quiet === undefined ? (before?.quiet ?? null) : said.quiet || null;
  if (quiet !== null) quietHoursIn(quiet);
  return { windowMinutes: said.window ?? before?.windowMinutes ?? USUAL_WINDOW, quiet };
}
