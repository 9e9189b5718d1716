import { type Found, judgeMessage, judgeOther, judgeView, refusal } from '../../judging/judge.ts';
import {
  type Channel,
  type Deed,
  type Json,
  type Refused,
  refused,
  type Team,
} from '../../state/shapes.ts';
import { note, type State } from '../../state/state.ts';

/** What a Web API method works with. */
export interface Asked {
  readonly state: State;
  readonly team: Team;
  readonly args: Json;
  readonly method: string;
  /** The address of this Slack, without a slash at its end: `http://127.0.0.1:4000`. */
  readonly base: string;
}

/** One Web API method. */
export interface Method {
  /** Which tokens it takes. */
  readonly token: 'bot' | 'app' | 'none';
  /** Any one of these is enough; none needed when empty. */
  readonly scopes: readonly string[];
  readonly needs: readonly string[];
  /** The answer without `ok: true`; throws a refusal. */
  readonly run: (asked: Asked) => Json;
}

/** Ends a method with a refusal in Slack's form. */
export function refuse(error: string, more: Readonly<Record<string, Json>> = {}): never {
  throw refused(error, more);
}

/** Whether something thrown is a refusal. */
export const isRefused = (thrown: Json): thrown is Refused => thrown?.ok === false;

/** Judges a message and keeps the faults; throws Slack's refusal if there is one. */
export const judge = (asked: Asked): void =>
  keep(asked, judgeMessage(asked.args, asked.method), 'invalid_blocks');

/** The same for the view that is given. */
export const judgeItsView = (asked: Asked): void =>
  keep(asked, judgeView(asked.args.view), 'invalid_arguments');

/** The same for the arguments of any other method. */
export const judgeArgs = (asked: Asked): void =>
  keep(asked, judgeOther(asked.args, asked.method), 'invalid_arguments');

function keep(asked: Asked, found: readonly Found[], invalid: string): void {
  keepFaults(asked.state, found, asked.method);
  const wrong = refusal(found, invalid);
  if (wrong) throw wrong;
}

/** Writes faults down for the test to read. */
export function keepFaults(state: State, found: readonly Found[], method: string): void {
  for (const { rule, page, where } of found) state.faults.push({ rule, page, where, method });
}

/** Notes what the bot did by a method. */
export const did = (
  { state, team, args }: Asked,
  deed: Pick<Deed, 'kind'> & Partial<Omit<Deed, 'at'>>,
): void =>
  note(state, {
    team: team.id,
    channel: null,
    user: null,
    thread: null,
    via: null,
    body: args,
    ...deed,
  });

/** The channel an argument names; throws a refusal where the bot's workspace has none or hides it. */
export function channelIn({ state, team }: Asked, id: Json): Channel {
  const channel = state.channels.get(String(id));
  if (channel?.team !== team.id) refuse('channel_not_found');
  if (channel.kind === 'private' && !channel.members.has(team.botUser)) refuse('channel_not_found');
  return channel;
}
