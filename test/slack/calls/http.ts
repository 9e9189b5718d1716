import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { DOCS } from '../judging/rules/rule.ts';
import { type Call, type Json, refused } from '../state/shapes.ts';
import type { State } from '../state/state.ts';
import { callMethod } from './api.ts';
import { readArgs } from './body.ts';
import { respond } from './response-urls.ts';
import type { Trouble, Troubles } from './trouble.ts';

interface House {
  readonly state: State;
  readonly base: string;
  readonly paced: boolean;
  readonly troubles: Troubles;
}

/** A call as it came in: a method's arguments, or the body sent to a response_url. */
interface Asking {
  readonly method: string;
  /** The path of a response_url; null for a method. */
  readonly hook: string | null;
  readonly args: Json;
}

/** What goes back; null is a connection that drops. */
type Said = { readonly status: number; readonly body: Json; readonly after?: number } | null;

/** Answers each HTTP request: `/api/…` and `/hooks/…`, through whatever trouble is to be played. */
export function createHttp(
  house: House,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const pace = createPace(house);
  return async (request, response) => {
    const asking = await read(request, house.base);
    const { method, args } = asking;
    const trouble = house.troubles.next(method);
    const said = await through(trouble, () => pace(asking, () => take(house, asking)));
    house.state.calls.push(callOf(house.state, method, args, said));
    if (!said) return void request.socket.destroy();
    response.writeHead(said.status, {
      'content-type': 'application/json; charset=utf-8',
      ...scopesOf(house.state, args?.token),
      ...(said.after === undefined ? {} : { 'retry-after': String(said.after) }),
    });
    response.end(JSON.stringify(said.body));
  };
}

async function read(request: IncomingMessage, base: string): Promise<Asking> {
  const { pathname, searchParams } = new URL(request.url ?? '/', base);
  const args = await readArgs(request, searchParams);
  if (pathname.startsWith('/hooks/')) return { method: 'response_url', hook: pathname, args };
  const bearer = request.headers.authorization?.replace(/^Bearer /, '');
  return {
    method: pathname.replace('/api/', ''),
    hook: null,
    args: args && bearer ? { token: bearer, ...args } : args,
  };
}

/** What cannot be read at all is a fault of the bot's, and ends no test run. */
function take({ state, base }: House, { method, hook, args }: Asking): Said {
  try {
    if (hook) return respond(state, hook, args);
    return { status: 200, body: callMethod(state, method, args, base) };
  } catch (thrown) {
    state.faults.push({
      rule: `the arguments make sense: ${thrown}`,
      page: DOCS,
      where: '',
      method,
    });
    return { status: 200, body: refused('fatal_error') };
  }
}

const limited = (after: number): Said => ({ status: 429, body: refused('ratelimited'), after });

/** A trouble strikes before the call is taken, after it, or not at all. */
async function through(trouble: Trouble | null, taken: () => Said): Promise<Said> {
  switch (trouble?.kind) {
    case undefined:
      return taken();
    case 'limit':
      return limited(trouble.seconds);
    case 'status':
      return { status: trouble.status, body: refused('internal_error') };
    case 'error':
      return { status: 200, body: refused(trouble.error) };
    case 'drop':
      if (trouble.when === 'after') taken();
      return null;
    case 'late': {
      const said = taken();
      await pause(trouble.ms);
      return said;
    }
  }
}

/** Keeps posts to one a second in each channel: what comes too soon is not taken. */
function createPace({ state, paced }: House): (asking: Asking, take: () => Said) => Said {
  const last = new Map<string, number>();
  return ({ method, args }, take) => {
    if (!paced || method !== 'chat.postMessage') return take();
    const { channel } = args ?? {};
    if (state.now() - (last.get(channel) ?? Number.NEGATIVE_INFINITY) < 1000) return limited(1);
    const said = take();
    if (said?.body.ok) last.set(channel, state.now());
    return said;
  };
}

/** Slack tells with every answer what the token may do. */
function scopesOf(state: State, value: string): Record<string, string> {
  const token = state.tokens.get(value);
  return token?.state === 'good' ? { 'x-oauth-scopes': token.scopes.join(',') } : {};
}

const callOf = (state: State, method: string, args: Json, said: Said): Call => ({
  method,
  args,
  team: state.tokens.get(args?.token)?.team ?? null,
  status: said?.status ?? 0,
  error: said === null ? 'dropped' : said.body.ok === false ? said.body.error : null,
  at: state.now(),
});
