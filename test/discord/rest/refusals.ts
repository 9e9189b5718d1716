import type { Json } from '../state/shapes.ts';

/** What a route answers: a status and, unless it is 204, a JSON body. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** A refusal thrown by a route: Discord's status, code and message. */
export interface Refusal {
  readonly refused: Reply;
}

/** Discord's JSON error codes: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const REFUSALS = {
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  tooManyCreates: [
    400,
    30034,
    'Max number of daily application command creates has been reached (200)',
  ],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  tooManyFollowups: [
    400,
    40094,
    'This interaction has reached its maximum number of follow up messages',
  ],
  missingAccess: [403, 50001, 'Missing Access'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  closedUser: [403, 50007, 'Cannot send messages to this user'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  wrongChannelType: [400, 50024, 'Cannot execute action on this channel type'],
  invalidToken: [401, 50027, 'Invalid Webhook Token'],
  invalidForm: [400, 50035, 'Invalid Form Body'],
  noHistory: [400, 160_002, 'Cannot reply without permission to read message history'],
  threadExists: [400, 160_004, 'A thread has already been created for this message'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
} as const satisfies Record<string, readonly [status: number, code: number, message: string]>;

/** A refusal by its name here. */
export type RefusalName = keyof typeof REFUSALS;

/** The reply of a refusal; `errors` names the fields at fault. */
export function refusalReply(name: RefusalName, errors?: Json): Reply {
  const [status, code, message] = REFUSALS[name];
  return { status, body: { message, code, ...(errors && { errors }) } };
}

/** Ends a route with a refusal. */
export function refuse(name: RefusalName): never {
  throw { refused: refusalReply(name) } satisfies Refusal;
}

/** Whether something thrown is a refusal. */
export const isRefusal = (thrown: unknown): thrown is Refusal =>
  typeof thrown === 'object' && thrown !== null && 'refused' in thrown;
