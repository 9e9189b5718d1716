import { type Json, type Refused, refused, type Token } from '../state/shapes.ts';
import type { State } from '../state/state.ts';
import { ASSISTANT } from './methods/assistant.ts';
import { CHAT } from './methods/chat.ts';
import { CONVERSATIONS } from './methods/conversations.ts';
import { isRefused, type Method } from './methods/method.ts';
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
  const known = METHODS[method];
  if (!known) return refused('unknown_method', { req_method: method });
  if (args === null) return refused('invalid_json');
  const token = known.token === 'none' ? null : admitted(state, known, args.token);
  if (token && isRefused(token)) return token;
  const missing = known.needs.filter((name) => args[name] === undefined || args[name] === '');
  if (missing.length) {
    const messages = missing.map((name) => `[ERROR] missing required field: ${name}`);
    return refused('invalid_arguments', { response_metadata: { messages } });
  }
  const team = state.teams.get(token?.team ?? '') ?? [...state.teams.values()][0];
  if (!team) return refused('team_not_found');
  const answer = known.run({ state, team, args, method, base });
  return isRefused(answer) ? answer : { ok: true, ...answer };
}

function admitted(state: State, { token: kind, scopes }: Method, value: Json): Token | Refused {
  if (!value) return refused('not_authed');
  const token = state.tokens.get(value);
  if (!token) return refused('invalid_auth');
  if (token.state !== 'good') return refused(token.state);
  const anyKind = scopes.length === 0;
  if (token.kind !== kind && !anyKind) return refused('not_allowed_token_type');
  if (scopes.length && !scopes.some((scope) => token.scopes.includes(scope)))
    return refused('missing_scope', { needed: scopes.join(','), provided: token.scopes.join(',') });
  return token;
}
