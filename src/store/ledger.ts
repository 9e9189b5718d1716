/** Where something is posted from or to. */
interface Workspace {
  readonly platform: 'discord' | 'slack';
  /** Discord's guild, Slack's team; for a direct message on Discord the channel itself. */
  readonly workspace: string;
}

/** What a digest or a watch is about; empty lists and null do not restrict. */
export interface Subject {
  readonly topic: string | null;
  readonly names: readonly string[];
  readonly outlets: readonly string[];
  /** Most items in one post. */
  readonly size: number;
}

/** Why nothing is posted: somebody said so, or the platform does, or the rule cannot be read. */
export type Pause = 'asked' | 'gone' | 'forbidden' | 'unreadable';

/** What became of the last slot; `message` is null when there was nothing to say. */
interface LastPost {
  readonly slot: number;
  readonly at: number;
  readonly message: string | null;
}

/** All times are milliseconds since 1970, all marks those of `Store.mark`. */
interface Common extends Workspace {
  /** Short, typeable, never used twice at a time. */
  readonly id: string;
  /** Where it posts. */
  readonly channel: string;
  /** The user who made it. */
  readonly maker: string;
  readonly what: Subject;
  /** IANA name. */
  readonly zone: string;
  /** Null while it is on. */
  readonly paused: Pause | null;
  /** Everything filed up to this was known at its last post. */
  readonly mark: number;
  /** The next slot; null for a watch that has nothing to look at, and for what is paused. */
  readonly next: number | null;
  readonly last: LastPost | null;
  /** Why the last try failed; null after one that did not. */
  readonly error: string | null;
  readonly created: number;
}

/** A brief posted on a schedule. */
export interface Digest extends Common {
  readonly kind: 'digest';
  /** In words or as a cron line. */
  readonly rule: string;
  /** Whether to say so when there is nothing new. */
  readonly empty: 'silent' | 'say';
  /** What becomes of a slot that nobody was awake for. */
  readonly late: 'post' | 'skip';
}

/** An alert on something new. */
export interface Watch extends Common {
  readonly kind: 'watch';
  /** How long what is new is gathered before it is posted. */
  readonly windowMinutes: number;
  /** Hours without posts, as they were typed; null: there are none. */
  readonly quiet: string | null;
}

/** What somebody asked to be posted. */
export type Subscription = Digest | Watch;

/** Which subscriptions are meant; absent parts do not restrict. */
export interface Among {
  readonly workspace?: Workspace;
  readonly channel?: string;
  readonly maker?: string;
}

/** Subscriptions that are due and have the same times, so that they are planned alike. */
export type Due = {
  readonly ids: readonly string[];
  readonly next: number;
  readonly zone: string;
} & (Pick<Digest, 'kind' | 'rule' | 'late'> | Pick<Watch, 'kind' | 'quiet'>);

/** What the planner makes of them. */
export interface Plan {
  readonly ids: readonly string[];
  /** Their `next` as the planner saw it: for one that was planned meanwhile the plan is void. */
  readonly due: number;
  /** The slot to post for; null posts nothing. */
  readonly slot: number | null;
  readonly next: number | null;
}

/** A row of the outbox as it was claimed: whoever has the newest lease may settle it. */
export interface Claimed {
  readonly row: number;
  /** Counts the claims of this row, from 1. */
  readonly lease: number;
  readonly slot: number;
  /** What was filed up to this is what the post may tell, however often it is tried. */
  readonly upTo: number;
  /** Why the subscription is paused, which is to be told to its maker; null: the row brings news. */
  readonly tells: Pause | null;
  /** When it was claimed for the first time. */
  readonly firstTried: number;
  readonly subscription: Subscription;
}

/** A row and the lease it is held by. */
export type Held = Pick<Claimed, 'row' | 'lease'>;

/** What a claim was settled with; null as message: there was nothing to say. */
export interface Sent {
  readonly at: number;
  readonly message: string | null;
}

/** Most subscriptions of a channel and of its workspace. */
export interface Most {
  readonly channel: number;
  readonly workspace: number;
}

/** What has as many as it may have. */
export type Full = keyof Most;

/**
 * Keeps subscriptions and the outbox of their posts. Every verb is one transaction, so that several
 * processes may work on one ledger. A subscription has at most one open row, and no slot twice.
 */
export interface Ledger {
  /** Keeps a new one where there are fewer than `most`, if that is said. */
  add(subscription: Subscription, most?: Most): Promise<'added' | 'taken' | Full>;
  /** Changes all but `mark`, `last`, `error` and `created`; where it moves to, `most` holds too. Posts that wait are dropped. */
  change(subscription: Subscription, most?: Most): Promise<'changed' | 'unknown' | Full>;
  find(id: string): Promise<Subscription | null>;
  /** Oldest first. */
  list(among: Among, limit: number): Promise<readonly Subscription[]>;
  /** Forgets one and its posts; false when it is not there. */
  remove(id: string): Promise<boolean>;
  /**
   * Posts nothing more; posts that wait are dropped. Where nobody asked for it, a row that tells its
   * maker is put into the outbox with it. False when it is paused already or not there.
   */
  pause(id: string, why: Pause, now: number): Promise<boolean>;

  /** Gives watches that rest their next slot, a window from now, when something was filed since their mark. */
  stir(now: number): Promise<void>;
  /** What is on, has no open row and has its next slot behind it, the longest due first; `limit` counts subscriptions. */
  due(now: number, limit: number): Promise<readonly Due[]>;
  /** Puts slots into the outbox and moves each `next`, both or neither; gives how many slots. */
  plan(plans: readonly Plan[], now: number): Promise<number>;
  /** A slot out of turn; false when a row is open, or it is paused or not there. */
  planNow(id: string, now: number): Promise<boolean>;

  /** Leases open rows that wait or whose lease ran out, the longest waiting first. */
  claim(now: number, leaseMs: number, limit: number): Promise<readonly Claimed[]>;
  /** Closes a row and moves its subscription's mark, unless it only tells its maker. This and the next two: false when the lease is not the newest. */
  sent(held: Held, sent: Sent): Promise<boolean>;
  retry(held: Held, notBefore: number, error: string): Promise<boolean>;
  /** Closes a row unsent; what it would have told is left to the next slot. */
  giveUp(held: Held, error: string): Promise<boolean>;
  /** Forgets closed rows of slots before this; gives how many. */
  prune(before: number): Promise<number>;
}
