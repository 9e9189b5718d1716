import { type Found, judgeMessage, judgeOther, judgeView, refusal } from '../../judging/judge.ts';
import { type Deed, type Json, type Refused, refused, type Team } from '../../state/shapes.ts';
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
  /** The answer without `ok: true`, or a refusal. */
  readonly run: (asked: Asked) => Json | Refused;
}

/** Judges a message, keeps the faults, and gives Slack's refusal if there is one. */
export const judged = (asked: Asked): Refused | null =>
  keep(asked, judgeMessage(asked.args, asked.method), 'invalid_blocks');

/** The same for a view. */
export const judgedView = (asked: Asked, view: Json): Refused | null =>
  keep(asked, judgeView(view), 'invalid_arguments');

/** The same for the arguments of any other method. */
export const judgedArgs = (asked: Asked): Refused | null =>
  keep(asked, judgeOther(asked.args, asked.method), 'invalid_arguments');

function keep(asked: Asked, found: readonly Found[], invalid: string): Refused | null {
  keepFaults(asked.state, found, asked.method);
  return refusal(found, invalid);
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

/** The channel an argument names, if the bot's workspace has it. */
export function channelIn({ state, team }: Asked, id: Json) {
  const channel = state.channels.get(String(id));
  if (channel?.team !== team.id) return refused('channel_not_found');
  if (channel.kind === 'private' && !channel.members.has(team.botUser))
    return refused('channel_not_found');
  return channel;
}

/** Whether it is a refusal. */
export const isRefused = (thing: Json): thing is Refused => thing?.ok === false;
