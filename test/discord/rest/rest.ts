import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Exchange } from '../exchange.ts';
import { type Fault, faultsOf, formErrors } from '../judging/validate.ts';
import type { Json } from '../state/shapes.ts';
import { type Headers, type Limit, limited, newLimits } from './limits.ts';
import { isRefusal, type Reply, refusalReply } from './refusals.ts';
import { APPLICATION_ROUTES } from './routes/application.ts';
import { COMMAND_ROUTES } from './routes/commands.ts';
import { INTERACTION_ROUTES } from './routes/interactions.ts';
import { MESSAGE_ROUTES } from './routes/messages.ts';
import type { Call, House, Route } from './routes/route.ts';
import { THREAD_ROUTES } from './routes/threads.ts';
import type { Trouble, Troubles } from './trouble.ts';

const ROUTES: readonly Route[] = [
  ...APPLICATION_ROUTES,
  ...COMMAND_ROUTES,
  ...MESSAGE_ROUTES,
  ...THREAD_ROUTES,
  ...INTERACTION_ROUTES,
];

/**
 * A request as it came and what it was answered with; 0 until then, and for one dropped before it
 * was seen.
 */
export interface Asked {
  readonly method: string;
  /** After `/api/v10`, decoded, without the query. */
  readonly path: string;
  readonly body: unknown;
  readonly at: number;
  status: number;
}

/** What the REST API is made with. */
export interface RestOptions {
  readonly isToken: (given: string) => boolean;
  readonly limit: Limit;
  readonly troubles: Troubles;
  readonly faults: Fault[];
  readonly requests: Asked[];
}

/** Discord's REST API in version 10, as far as a bot like ours uses it. */
export function newRest(house: House, options: RestOptions) {
  const limits = newLimits(house.world.clock, options.limit);

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const arrived = performance.now();
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, '');
    const method = request.method ?? 'GET';
    const asked: Asked = {
      method,
      path,
      body: parsed(await text(request)),
      at: house.world.clock.now(),
      status: 0,
    };
    options.requests.push(asked);
    const trouble = options.troubles.meet(method, path);
    if (trouble?.kind === 'drop' && trouble.when === 'before') return void request.socket.destroy();
    const exchange = exchangeOf(house, path);
    if (exchange) exchange.busy++;
    const { reply, headers } = troubled(trouble) ?? answer(request, asked, url, arrived);
    asked.status = reply.status;
    noteRefusal(exchange, reply);
    if (trouble?.kind === 'late') await new Promise((go) => setTimeout(go, trouble.ms));
    if (exchange) exchange.busy--;
    if (trouble?.kind === 'drop') return void request.socket.destroy();
    send(response, reply, headers);
  };

  function answer(request: IncomingMessage, asked: Asked, url: URL, arrived: number) {
    const { method, path } = asked;
    const [route, params] = routeOf(method, path);
    const [scheme, given = ''] = (request.headers.authorization ?? '').split(' ');
    const permitted = scheme === 'Bot' && options.isToken(given);
    if (!route)
      return { reply: refusalReply(permitted ? 'notFound' : 'unauthorized'), headers: {} };
    if (!route.open && !permitted) return { reply: refusalReply('unauthorized'), headers: {} };
    const about = params.channel ?? params.token ?? params.guild ?? '';
    const { headers, refused } = limits(`${method} ${route.path}`, about, route.open !== true);
    if (refused) return { reply: refused.reply, headers: { ...headers, ...refused.headers } };
    if (
      asked.body === undefined ||
      String(request.headers['content-type']).startsWith('multipart/')
    )
      return { reply: refusalReply('invalidJson'), headers };
    const call = { params, query: url.searchParams, body: asked.body as Json, arrived };
    return { reply: run(route, call, asked), headers };
  }

  function run(route: Route, call: Call, { method, path }: Asked): Reply {
    try {
      const faults = faultsOf(house, route, call);
      options.faults.push(...faults.map((fault) => ({ ...fault, method, path })));
      if (faults[0]) return refusalReply(faults[0].refused, formErrors(faults));
      return route.answer(house, call);
    } catch (thrown) {
      if (isRefusal(thrown)) return thrown.refused;
      throw thrown;
    }
  }
}

const troubled = (trouble: Trouble | null) => {
  if (trouble?.kind === 'limited') return limited(trouble.retryAfterSeconds, trouble.scope);
  return trouble?.kind === 'status'
    ? { reply: { status: trouble.status, body: { message: 'Played by the test.' } }, headers: {} }
    : null;
};

function noteRefusal(exchange: Exchange | undefined, { status, body }: Reply): void {
  if (exchange && status >= 400) exchange.refused.push(Number((body as Json).code ?? status));
}

/** The interaction a path is about, by its token. */
const exchangeOf = ({ exchanges }: House, path: string): Exchange | undefined =>
  [...exchanges.values()].find(({ token }) => path.includes(token));

function routeOf(method: string, path: string): readonly [Route | null, Record<string, string>] {
  for (const route of ROUTES) {
    const params = route.method === method ? paramsOf(route.path, path) : null;
    if (params) return [route, params];
  }
  return [null, {}];
}

function paramsOf(pattern: string, path: string): Record<string, string> | null {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [n, segment] of wanted.entries()) {
    if (segment.startsWith(':')) params[segment.slice(1)] = given[n] ?? '';
    else if (segment !== given[n]) return null;
  }
  return params;
}

function parsed(body: string): unknown {
  if (body === '') return {};
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** A 204 carries no body and no JSON type. */
function send(response: ServerResponse, { status, body }: Reply, headers: Headers): void {
  response.writeHead(status, {
    ...headers,
    ...(status !== 204 && { 'Content-Type': 'application/json' }),
  });
  response.end(status === 204 ? undefined : JSON.stringify(body));
}
