import type { Exchange } from '../../exchange.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import type { Subject } from '../../judging/rules/rule.ts';
import type { Id, Json } from '../../state/shapes.ts';
import type { World } from '../../state/world.ts';
import type { Reply } from '../refusals.ts';

/** What every route works on. */
export interface House {
  readonly world: World;
  readonly gateway: Gateway;
  /** Interactions by id. */
  readonly exchanges: Map<Id, Exchange>;
  /** How long a nonce is remembered. */
  readonly nonceMs: number;
  readonly recommendedShards: number;
  readonly url: () => string;
  /** Commands created in the last day, of which Discord takes 200. */
  created: number;
}

/** One request. */
export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Json;
  /** When it arrived, in milliseconds of `performance.now()`. */
  readonly arrived: number;
}

/** One route: what it takes, what its body is held against, what it does. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Segments after `/api/v10`; `:name` takes any. */
  readonly path: string;
  /** Whether it goes without the bot's token (its own token is in the path). */
  readonly open?: true;
  /** The schema of the OpenAPI description for this body. */
  readonly schema?: (body: Json) => string;
  /** What rules are about in this body. */
  readonly subjects?: (house: House, call: Call) => readonly Subject[];
  readonly answer: (house: House, call: Call) => Reply;
}

/** The reply that says nothing but that it was done. */
export const NO_CONTENT: Reply = { status: 204 };
