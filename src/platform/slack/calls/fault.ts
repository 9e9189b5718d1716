/** What went wrong with a call to Slack. */
export type Fault =
  /** It was not done; Slack takes it after a while. */
  | { readonly kind: 'limited'; readonly waitMs: number }
  /** It was not done: Slack could not be reached at all. */
  | { readonly kind: 'unreached' }
  /** It may have been done or not: the connection dropped, or Slack had a fault of its own. */
  | { readonly kind: 'uncertain' }
  /** It was not done and will not be: Slack's word for why. */
  | { readonly kind: 'refused'; readonly code: string };

/* Slack's own faults among its error codes: https://docs.slack.dev/reference/methods/chat.postMessage */
const TROUBLED: ReadonlySet<string> = new Set([
  'fatal_error',
  'internal_error',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
]);

/** Codes that say the bot's token is no longer good. */
export const TOKEN_GONE: ReadonlySet<string> = new Set([
  'account_inactive',
  'invalid_auth',
  'not_authed',
  'token_expired',
  'token_revoked',
]);

/** A response_url's answer that was not "ok". */
export class UrlError extends Error {
  override readonly name = 'UrlError';
  readonly status: number;
  readonly retryAfter: number;

  constructor(status: number, retryAfter: number) {
    super(`a response_url answered ${status}`);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

interface SlackError {
  readonly code?: string;
  readonly retryAfter?: number;
  readonly statusCode?: number;
  readonly data?: { readonly error?: string };
  /** What Slack's client or fetch met below. */
  readonly original?: unknown;
  readonly cause?: unknown;
}

/* Codes of Node and undici for a connection that was never made. */
const UNREACHED =
  /^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;

function isUnreached(thrown: unknown): boolean {
  if (typeof thrown !== 'object' || thrown === null) return false;
  const { code, original, cause } = thrown as SlackError;
  return UNREACHED.test(code ?? '') || isUnreached(original) || isUnreached(cause);
}

/** Reads what a call to Slack threw. */
export function faultOf(thrown: unknown): Fault {
  if (thrown instanceof UrlError) return byStatus(thrown.status, thrown.retryAfter);
  const { code, retryAfter = 1, statusCode = 500, data } = (thrown ?? {}) as SlackError;
  if (code === 'slack_webapi_rate_limited_error') return limited(retryAfter);
  if (code === 'slack_webapi_http_error') return byStatus(statusCode, retryAfter);
  if (code !== 'slack_webapi_platform_error')
    return { kind: isUnreached(thrown) ? 'unreached' : 'uncertain' };
  const said = data?.error ?? 'unknown_error';
  if (said === 'ratelimited' || said === 'rate_limited') return limited(retryAfter);
  return TROUBLED.has(said) ? { kind: 'uncertain' } : { kind: 'refused', code: said };
}

const limited = (seconds: number): Fault => ({ kind: 'limited', waitMs: seconds * 1000 });

const byStatus = (status: number, retryAfter: number): Fault => {
  if (status === 429) return limited(retryAfter);
  return status >= 500 ? { kind: 'uncertain' } : { kind: 'refused', code: `http_${status}` };
};
