import { judgeMessage, refusal } from '../judging/judge.ts';
import { addMessage, changeMessage } from '../state/messages.ts';
import { type Deed, type Json, type Message, refused } from '../state/shapes.ts';
import { channelOf, type Hook, note, type State, teamOf } from '../state/state.ts';
import { keepFaults } from './methods/method.ts';

/** A response_url works five times within half an hour. */
const MOST_USES = 5;
const LASTS_MS = 30 * 60 * 1000;

/** Makes a response_url's path for somebody's interaction. */
export function addHook(
  state: State,
  kind: 'commands' | 'actions' | 'app',
  hook: Pick<Hook, 'user' | 'channel' | 'thread' | 'original'>,
): string {
  const path = `/hooks/${kind}/${channelOf(state, hook.channel).team}/${state.id('R')}/secret`;
  state.hooks.set(path, { ...hook, at: state.now(), uses: 0 });
  return path;
}

/** Makes a trigger_id for somebody's interaction. */
export function addTrigger(state: State, user: string): string {
  const id = `${1e10 + state.triggers.size}.${Math.floor(state.now())}.${'0a1b2c3d'.repeat(4)}`;
  state.triggers.set(id, { user, at: state.now(), used: false });
  return id;
}

/** Takes what was sent to a response_url: the HTTP status and Slack's words. */
export function respond(
  state: State,
  path: string,
  body: Json,
): { readonly status: number; readonly body: Json } {
  const hook = state.hooks.get(path);
  if (!hook) return { status: 404, body: refused('no_hook') };
  if (state.now() - hook.at > LASTS_MS) return { status: 404, body: refused('expired_url') };
  if (hook.uses >= MOST_USES) return { status: 404, body: refused('used_url') };
  if (body === null) return { status: 400, body: refused('invalid_payload') };
  const found = judgeMessage(body, 'response_url');
  keepFaults(state, found, 'response_url');
  const wrong = refusal(found, 'invalid_blocks');
  if (wrong) return { status: 400, body: wrong };
  hook.uses += 1;
  answer(state, path, hook, body);
  return { status: 200, body: { ok: true } };
}

/** Shows what an interaction was answered with, by its response_url or in its acknowledgement. */
export function answer(state: State, path: string, hook: Hook, body: Json): Message | null {
  const { original } = hook;
  const { team } = channelOf(state, hook.channel);
  const done = (kind: Deed['kind'], message: Message): Message => {
    const { channel, user, thread } = hook;
    note(state, { kind, team, channel, user, thread, via: path, message, body });
    return message;
  };
  if (body.delete_original) {
    if (!original) return null;
    original.deleted = true;
    return done('delete', original);
  }
  if (body.replace_original && original && !original.deleted) {
    changeMessage(state, original, body);
    return done('update', original);
  }
  const only = body.response_type === 'in_channel' ? null : hook.user;
  const message = addMessage(
    state,
    { channel: hook.channel, team, user: teamOf(state, team).botUser, byBot: true, body },
    // Slack puts the answer into a thread only where it is told to.
    { only, thread: body.thread_ts ?? null },
  );
  hook.original ??= message;
  return done(only ? 'ephemeral' : 'post', message);
}
