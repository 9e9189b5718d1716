import { keepFaults } from '../calls/methods/method.ts';
import { changeView, shownView } from '../calls/methods/views.ts';
import { judgeOther, judgeView } from '../judging/judge.ts';
import { shownMessage } from '../state/messages.ts';
import type { Deed, Json, Message, View } from '../state/shapes.ts';
import { channelOf, note, type State } from '../state/state.ts';
import { type Exchange, exchange, interactive, type Means, meansFor } from '../wire/exchange.ts';
import type { How, Wire } from '../wire/wire.ts';
import { chosen, elementAt, valuesOf } from './elements.ts';

/** What people press, choose and send off. */
export interface Touching {
  /** Presses a button (by action_id or words) or chooses `value` in a select. */
  press(user: string, on: Message | View, name: string, value?: string): Promise<Exchange>;
  /** Types into an external select; the options are in `ack.body`. */
  suggest(user: string, on: Message | View, actionId: string, value: string): Promise<Exchange>;
  /** Sends a modal off, with values by action_id; what its inputs begin with stands otherwise. */
  submitView(
    user: string,
    view: View,
    values?: Readonly<Record<string, string>>,
  ): Promise<Exchange>;
  /** Picks a message shortcut from a message's menu. */
  shortcut(user: string, message: Message, callbackId: string, how?: How): Promise<Exchange>;
}

const isView = (on: Message | View): on is View => 'hash' in on;

const blocksOf = (on: Message | View): readonly Json[] => (isView(on) ? on.body.blocks : on.blocks);

/** Payload fields that say where an interaction happens. */
function whereOf(state: State, on: Message | View, given: Json = {}): Json {
  if (isView(on)) {
    const view = shownView(state, on, valuesOf(on.body.blocks, given, false));
    return { container: { type: 'view', view_id: on.id }, view };
  }
  const { channel: id, ts, thread } = on;
  return {
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: id,
      is_ephemeral: on.only !== null,
      ...(thread ? { thread_ts: thread } : {}),
    },
    channel: { id, name: channelOf(state, id).name },
    // Slack sends no words of an ephemeral message back.
    ...(on.only === null ? { message: shownMessage(state, on) } : {}),
    state: { values: {} },
  };
}

/** The verbs of touching. */
export function touching(state: State, wire: Wire, base: string): Touching {
  const send = (
    user: string,
    on: Message | View,
    payload: Json,
    how?: How,
    means?: Means,
  ): Promise<Exchange> => {
    const place = isView(on)
      ? { user, channel: null }
      : { user, channel: on.channel, thread: on.thread ?? on.ts };
    return exchange(state, wire, { type: 'interactive', payload }, place, { how, means });
  };
  const meansOn = (user: string, on: Message | View): Means =>
    isView(on)
      ? meansFor(state, base, 'actions', { user, channel: null })
      : meansFor(state, base, 'actions', { user, channel: on.channel, thread: on.thread }, on);

  return {
    press: (user, on, name, value) => {
      const { block, element } = elementAt(blocksOf(on), name);
      const means = meansOn(user, on);
      const { type, action_id, text, style, url } = element;
      const action = {
        ...(type === 'button' ? { text, value: element.value, style, url } : {}),
        ...(type === 'button' ? {} : chosen(element, value)),
        type,
        action_id,
        block_id: block.block_id,
        action_ts: state.ts(),
      };
      const payload = {
        ...interactive(state, user, 'block_actions'),
        ...whereOf(state, on),
        trigger_id: means.triggerId,
        ...(means.responseUrl ? { response_url: means.responseUrl } : {}),
        actions: [action],
      };
      return send(user, on, payload, undefined, means);
    },
    suggest: async (user, on, actionId, value) => {
      const { block, element } = elementAt(blocksOf(on), actionId);
      const least = element.min_query_length ?? 3;
      if (value.length < least)
        throw new Error(`Slack asks for suggestions from ${least} characters on`);
      const payload = {
        ...interactive(state, user, 'block_suggestion'),
        ...whereOf(state, on),
        action_id: actionId,
        block_id: block.block_id,
        value,
      };
      const made = await send(user, on, payload);
      const body = made.ack?.body ?? {};
      keepFaults(state, judgeOther(body, 'suggestions'), 'ack of block_suggestion');
      return made;
    },
    submitView: async (user, view, values = {}) => {
      if (!view.open) throw new Error('the view is closed');
      const { triggerId } = meansFor(state, base, 'actions', { user, channel: null });
      const means = { responseUrl: null, path: null, triggerId };
      const payload = {
        ...interactive(state, user, 'view_submission'),
        trigger_id: triggerId,
        view: shownView(state, view, valuesOf(view.body.blocks, values, true)),
        response_urls: [],
      };
      const made = await send(user, view, payload, undefined, means);
      if (made.ack?.status === 200) acted(state, view, made.ack.body, triggerId);
      return made;
    },
    shortcut: (user, message, callbackId, how) => {
      const { channel, thread } = message;
      const means = meansFor(state, base, 'app', { user, channel, thread });
      const payload = {
        ...interactive(state, user, 'message_action'),
        callback_id: callbackId,
        trigger_id: means.triggerId,
        message_ts: message.ts,
        response_url: means.responseUrl,
        action_ts: state.ts(),
        channel: { id: channel, name: channelOf(state, channel).name },
        message: shownMessage(state, message),
      };
      return send(user, message, payload, how, means);
    },
  };
}

/** Does what the acknowledgement of a submission says; without a word the view closes. */
function acted(state: State, view: View, body: Json, via: string): void {
  const done = (kind: Deed['kind'], shown: View): void =>
    note(state, {
      kind,
      team: view.team,
      channel: null,
      user: view.user,
      thread: null,
      via,
      view: shown,
      body,
    });
  switch (body.response_action) {
    case 'errors':
      done('errors', view);
      break;
    case 'update':
      keepFaults(state, judgeView(body.view), 'ack of view_submission');
      changeView(state, view, body.view);
      done('change', view);
      break;
    default:
      view.open = false;
      done('close', view);
  }
}
