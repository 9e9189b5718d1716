import type { Answer } from '../../answer/answer.ts';
import { note, ownAnswer } from '../../answer/build.ts';
import { own } from '../../answer/words.ts';
import { shownOf } from '../../schedule/subscriptions/shown.ts';
import type { Subscription } from '../../store/ledger.ts';

/** Digests and watches that are listed; a bot has seldom more. */
export const MOST_LISTED = 1_000;

/** What `digests` says: every digest and watch with its next and last post, and what went wrong. */
export const digestsAnswer = (all: readonly Subscription[]): Answer =>
  all.length === 0
    ? ownAnswer('digests', 'nothing', own.digests(0), [note(own.noDigests)])
    : ownAnswer('digests', 'found', own.digests(all.length), [
        { kind: 'subscriptions', subscriptions: all.map(shownOf) },
      ]);
