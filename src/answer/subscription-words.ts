import type { SubscriptionShown } from './answer.ts';

/** Verbatim's own words about digests and watches in a list. */
export const subscriptionWords = {
  kinds: { digest: 'Digest', watch: 'Watch' },
  from: 'from',
  in: 'in',
  direct: 'a direct message',
  next: 'Next:',
  last: 'Last:',
  never: 'nothing posted yet',
  rests: 'waits for news',
  failed: 'The last try failed:',
  paused: {
    asked: 'Paused.',
    gone: 'Paused: the channel is gone.',
    forbidden: 'Paused: I may not post there.',
    unreadable: 'Paused: its times can no longer be read.',
  },
  gathers: (minutes: number): string =>
    `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} after something new`,
  all: { digest: 'Digests', watch: 'Watches' },
  none: (kind: string): string => `There is none yet. /${kind} create makes one.`,
  made: { digest: 'The digest is set up.', watch: 'The watch is set up.' },
  isChanged: (id: string): string => `${id} is changed.`,
  isPaused: (id: string): string => `${id} is paused.`,
  isResumed: (id: string): string => `${id} posts again.`,
  isRemoved: (id: string): string => `${id} is removed.`,
  isPosting: (id: string): string => `${id} posts now.`,
  postsNoMore: (id: string): string => `Nothing more will be posted for ${id}.`,
  toRecreate: ({ kind, rule, zone, topic, names, outlets }: SubscriptionShown): string => {
    const said = [
      ...(topic === null ? [] : [`--topic "${topic}"`]),
      ...(names.length === 0 ? [] : [`--names "${names.join('; ')}"`]),
      ...(outlets.length === 0 ? [] : [`--outlets "${outlets.join('; ')}"`]),
    ];
    const begin =
      kind === 'digest' ? [`/digest create ${rule}`, `--zone ${zone}`] : ['/watch create'];
    return `To have it again: ${[...begin, ...said].join(' ')}`;
  },
  zoneTaken: (zone: string): string => `Times are in ${zone}; the option zone changes that.`,
  preview: (id: string): string => `What ${id} would post now. Nothing is posted.`,
  quiet: (hours: string): string => `quiet ${hours}`,
} as const;
