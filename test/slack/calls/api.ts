import type { Json, Token } from '../state/shapes.ts';
import type { State } from '../state/state.ts';
import { ASSISTANT } from './methods/assistant.ts';
import { CHAT } from './methods/chat.ts';
import { CONVERSATIONS } from './methods/conversations.ts';
import { isRefused, type Method, refuse } from './methods/method.ts';
import { PEOPLE } from './methods/people.ts';
import { VIEWS } from './methods/views.ts';

const CONNECT: Method = {
  token: 'app',
  scopes: ['connections:write'],
  needs: [],
  run: ({ state, base }) => {
    const ticket = state.id('K');
    state.tickets.add(ticket);
    return { url: `${base.replace('http', 'ws')}/link/?ticket=${ticket}&app_id=${state.appId}` };
  },
};

const METHODS: Readonly<Record<string, Method>> = {
  'apps.connections.open': CONNECT,
  ...ASSISTANT,
  ...CHAT,
  ...CONVERSATIONS,
  ...PEOPLE,
  ...VIEWS,
};

/** Runs a Web API method as Slack would: token, scope, arguments, then the method itself. */
export function callMethod(state: State, method: string, args: Json, base: string): Json {
  try {
    return { ok: true, ...run(state, method, args, base) };
  } catch (thrown) {
    if (isRefused(thrown)) return thrown;
    throw thrown;
  }
}

function run(state: State, method: string, args: Json, base: string): Json {
  const known = METHODS[method];
  if (!known) return refuse('unknown_method', { req_method: method });
  if (args === null) refuse('invalid_json');
  const token = known.token === 'none' ? null : admitted(state, known, args.token);
  const missing = known.needs.filter((name) => args[name] === undefined || args[name] === '');
  if (missing.length) {
    const messages = missing.map((name) => `[ERROR] missing required field: ${name}`);
    refuse('invalid_arguments', { response_metadata: { messages } });
  }
  const team = state.teams.get(token?.team ?? '') ?? [...state.teams.values()][0];
  return known.run({ state, team: team ?? refuse('team_not_found'), args, method, base });
}

function admitted(state: State, { token: kind, scopes }: Method, value: Json): Token {
  if (!value) refuse('not_authed');
  const token = state.tokens.get(value);
  if (!token) return refuse('invalid_auth');
  if (token.state !== 'good') refuse(token.state);
  const anyKind = scopes.length === 0;
  if (token.kind !== kind && !anyKind) refuse('not_allowed_token_type');
  if (scopes.length && !scopes.some((scope) => token.scopes.includes(scope)))
    refuse('missing_scope', { needed: scopes.join(','), provided: token.scopes.join(',') });
  return token;
}
