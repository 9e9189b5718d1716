import { setMaxListeners } from 'node:events';
import type { Logger } from 'pino';
import { broken } from '../../ask.ts';
import type { Chat, Heard } from '../../chat/chat.ts';
import type { Page } from '../../render/pages.ts';
import { slackMessage } from '../../render/slack/message.ts';
import { renderSlack } from '../../render/slack/render.ts';
import type { Totals } from '../../store/store.ts';
import { type Seen, seen } from '../seen.ts';
import { within } from '../within.ts';
import { isAtHome, type Spot } from './asker/spot.ts';
import type { Client } from './calls/client.ts';
import { faultOf, TOKEN_GONE } from './calls/fault.ts';
import { inShort, withoutSecrets } from './calls/log.ts';
import { deliver } from './sending/deliver.ts';
import { type Lanes, lanes, POST_GAP_MS } from './sending/lanes.ts';

/** What the bot on Slack is made of. */
export interface BotParts {
  readonly chat: Chat<Page>;
  /** Stands before each slash command. */
  readonly prefix: string;
  /** How much the corpus holds. */
  readonly knows: () => Promise<Totals>;
  readonly log: Logger;
}

/** The bot as what it hears works with it. */
export interface Bot extends BotParts {
  readonly seen: Seen;
  /** Workspaces that took the bot out: nothing of theirs is answered. */
  readonly gone: Set<string>;
  /** One post a second in each channel. */
  readonly posts: Lanes;
  /** Shows the answer to what was heard; a failure is logged. */
  answer(client: Client, spot: Spot, heard: Heard): Promise<void>;
  /** Does something for a person; counted as under way, a failure is logged under the name. */
  run(name: string, job: () => Promise<void>): Promise<void>;
  /** Waits for what is under way, at most so long, and gives the rest up. */
  finish(mostMs: number): Promise<void>;
}

/** What is shown when the store fails. */
const [BROKEN] = renderSlack(broken('')) as [Page];

/** A bot with nothing under way. */
export function createBot(parts: BotParts): Bot {
  const { chat, log } = parts;
  const underWay = new Set<Promise<void>>();
  const posts = lanes(POST_GAP_MS);
  const end = new AbortController();
  // Every try that waits listens to it.
  setMaxListeners(0, end.signal);

  const run = (name: string, job: () => Promise<void>): Promise<void> => {
    const going = job()
      .catch((thrown) => complain(log, name, thrown))
      .finally(() => underWay.delete(going));
    underWay.add(going);
    return going;
  };
  return {
    ...parts,
    seen: seen(),
    gone: new Set(),
    posts,
    run,
    answer: async (client, spot, heard) => {
      const { page, buttons, hidden } = await chat.reply(heard).catch((thrown: unknown) => {
        log.error({ err: thrown }, 'An answer failed');
        return { page: BROKEN, buttons: [], hidden: heard.hidden };
      });
      const message = slackMessage(page, buttons);
      const where = isAtHome(spot) ? { ...spot, channel: spot.user } : spot;
      await deliver(client, posts, { spot: where, message, hidden }, end.signal);
    },
    finish: async (mostMs) => {
      await within(mostMs, Promise.all(underWay), undefined);
      end.abort();
    },
  };
}

/** Says in the log what failed, in Slack's word for it: never a message's text. */
function complain(log: Logger, name: string, thrown: unknown): void {
  const fault = faultOf(thrown);
  const code = fault.kind === 'refused' ? fault.code : fault.kind;
  if (TOKEN_GONE.has(code))
    log.error(
      { name, code },
      'Slack no longer takes the bot token. Install the app again, then set SLACK_BOT_TOKEN.',
    );
  else if (fault.kind === 'uncertain' || fault.kind === 'unreached')
    log.error({ name, fault: withoutSecrets(inShort(thrown)) }, 'Slack was not answered');
  else log.error({ name, code }, 'Slack did not take an answer');
}
