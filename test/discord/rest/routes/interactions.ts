import { ACK_WINDOW_MS, ACKS, type Exchange, TOKEN_MS } from '../../exchange.ts';
import { isObject, objectsOf } from '../../judging/rules/checks.ts';
import type { Kind, Subject } from '../../judging/rules/rule.ts';
import { messagePayload } from '../../state/payloads.ts';
import { type Choice, FLAGS, type Json, type Message } from '../../state/shapes.ts';
import { addMessage, editMessage } from '../../state/world.ts';
import { type Reply, refuse } from '../refusals.ts';
import { announce, changeOf, partsOf } from './messages.ts';
import { type Call, type House, NO_CONTENT, type Route } from './route.ts';

/** Followups of a user-installed application that is not in the guild (page of followup messages). */
const USER_INSTALL_FOLLOWUPS = 5;

const dataOf = ({ body }: Call): Json => (isObject(body.data) ? body.data : {});

/** The interaction of a callback, while it can still be answered. */
function waiting({ exchanges, world }: House, { params }: Call): Exchange {
  const exchange = exchanges.get(params.interaction ?? '');
  if (exchange?.token !== params.token || !exchange) return refuse('unknownInteraction');
  if (exchange.ack !== 'none') refuse('alreadyAcknowledged');
  if (world.clock.now() - exchange.at > ACK_WINDOW_MS) refuse('unknownInteraction');
  return exchange;
}

/** The interaction of a webhook's token, while the token lasts. */
function answeredOne({ exchanges, world }: House, { params }: Call): Exchange {
  const exchange = [...exchanges.values()].find(({ token }) => token === params.token);
  if (params.webhook !== world.applicationId || !exchange) return refuse('unknownWebhook');
  if (world.clock.now() - exchange.at > TOKEN_MS) refuse('invalidToken');
  return exchange.ack === 'none' ? refuse('unknownWebhook') : exchange;
}

/** The message a webhook's path names: the first one, or a later one by id. */
function messageOf(exchange: Exchange, { params }: Call): Message {
  const { message: id } = params;
  const known = [exchange.reply, ...exchange.followups].find(
    (message) => message && (id === '@original' ? message === exchange.reply : message.id === id),
  );
  return known ?? refuse('unknownMessage');
}

/** The kind of body a callback's data is; a deferral's has flags only. */
const CALLBACK_KINDS: Readonly<Record<number, Kind>> = {
  4: 'reply',
  5: 'deferral',
  7: 'edit',
  8: 'choices',
  9: 'modal',
};

const CALLBACK_SCHEMAS: Readonly<Record<number, string>> = {
  4: 'CreateMessageInteractionCallbackRequest',
  5: 'CreateMessageInteractionCallbackRequest',
  6: 'UpdateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest',
  9: 'ModalInteractionCallbackRequest',
};

function callbackSubjects(house: House, call: Call): readonly Subject[] {
  const exchange = waiting(house, call);
  const { type } = call.body;
  const kind = CALLBACK_KINDS[Number(type)];
  const before = kind === 'edit' ? exchange.reply : null;
  return [
    {
      kind: 'callback',
      value: { type, to: exchange.type, onMessage: exchange.reply !== null },
      at: [],
      before,
    },
    ...(kind ? [{ kind, value: dataOf(call), at: ['data'], before }] : []),
  ];
}

function newMessage(house: House, exchange: Exchange, body: Json, flags: number): Message {
  const message = addMessage(house.world, {
    ...partsOf(body),
    channel_id: exchange.channelId,
    author: house.world.bot,
    flags: flags & ~FLAGS.ephemeral,
    onlyFor: flags & FLAGS.ephemeral ? exchange.user.id : null,
    interaction: exchange.id,
  });
  announce(house, 'MESSAGE_CREATE', message);
  return message;
}

function change(house: House, message: Message, body: Json): Message {
  editMessage(house.world, message, changeOf(message, body));
  announce(house, 'MESSAGE_UPDATE', message);
  return message;
}

const done = (exchange: Exchange, { arrived }: Call): void => {
  exchange.doneMs ??= arrived - exchange.started;
};

/** What each callback type does. */
function callBack(house: House, call: Call): Reply {
  const exchange = waiting(house, call);
  const type = Number(call.body.type);
  const data = dataOf(call);
  const flags = Number(data.flags) || 0;
  exchange.ack = ACKS[type] ?? refuse('invalidForm');
  exchange.ackMs = call.arrived - exchange.started;
  exchange.ephemeral = (flags & FLAGS.ephemeral) !== 0;
  if (type === 4) exchange.reply = newMessage(house, exchange, data, flags);
  if (type === 5) exchange.reply = newMessage(house, exchange, {}, flags | FLAGS.loading);
  if (type === 7 && exchange.reply) change(house, exchange.reply, data);
  if (type === 8) exchange.choices = objectsOf(data.choices) as unknown as Choice[];
  if (type === 9) exchange.modal = data;
  if (type !== 5 && type !== 6) done(exchange, call);
  return call.query.get('with_response') === 'true' ? responded(exchange, type) : NO_CONTENT;
}

/** The callbacks whose message is in the response. */
const SHOWN: readonly number[] = [4, 7];

/**
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback-interaction-callback-response-object
 */
const responded = ({ id, type: asked, reply, ephemeral }: Exchange, type: number): Reply => ({
  status: 200,
  body: {
    interaction: {
      id,
      type: asked,
      ...(reply && {
        response_message_id: reply.id,
        response_message_loading: type === 5,
        response_message_ephemeral: ephemeral,
      }),
    },
    resource: { type, ...(reply && SHOWN.includes(type) && { message: messagePayload(reply) }) },
  },
});

/** A followup; right after a deferral it becomes the first message (page of followup messages). */
function followUp(house: House, call: Call): Reply {
  const exchange = answeredOne(house, call);
  const first = exchange.reply;
  done(exchange, call);
  if (first && first.flags & FLAGS.loading)
    return {
      status: 200,
      body: messagePayload(
        change(house, first, {
          ...call.body,
          flags: Number(call.body.flags ?? 0) & ~FLAGS.ephemeral,
        }),
      ),
    };
  if (exchange.userInstall && exchange.followups.length >= USER_INSTALL_FOLLOWUPS)
    refuse('tooManyFollowups');
  const message = newMessage(house, exchange, call.body, Number(call.body.flags) || 0);
  exchange.followups.push(message);
  return { status: 200, body: messagePayload(message) };
}

function edit(house: House, call: Call): Reply {
  const exchange = answeredOne(house, call);
  const message = change(house, messageOf(exchange, call), call.body);
  done(exchange, call);
  return { status: 200, body: messagePayload(message) };
}

const WEBHOOK = '/webhooks/:webhook/:token';

/** Answering interactions: the callback, and the webhook of the interaction's token. */
export const INTERACTION_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/:interaction/:token/callback',
    open: true,
    schema: ({ type }) => CALLBACK_SCHEMAS[Number(type)] ?? 'PongInteractionCallbackRequest',
    subjects: callbackSubjects,
    answer: callBack,
  },
  {
    method: 'POST',
    path: WEBHOOK,
    open: true,
    schema: () => 'IncomingWebhookRequestPartial',
    subjects: (_house, { body }) => [{ kind: 'reply', value: body, at: [], before: null }],
    answer: followUp,
  },
  {
    method: 'PATCH',
    path: `${WEBHOOK}/messages/:message`,
    open: true,
    schema: () => 'IncomingWebhookUpdateRequestPartial',
    subjects: (house, call) => [
      { kind: 'edit', value: call.body, at: [], before: messageOf(answeredOne(house, call), call) },
    ],
    answer: edit,
  },
];
