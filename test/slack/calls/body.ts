import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Json } from '../state/shapes.ts';

/** Arguments that Slack takes as JSON inside a form. */
const IN_JSON = new Set([
  'attachments',
  'blocks',
  'loading_messages',
  'metadata',
  'prompts',
  'unfurls',
  'view',
]);

/** Arguments that are yes or no. */
const YES_NO = new Set([
  'exclude_archived',
  'include_all_metadata',
  'include_locale',
  'include_num_members',
  'inclusive',
  'link_names',
  'mrkdwn',
  'reply_broadcast',
  'return_im',
  'unfurl_links',
  'unfurl_media',
]);

/** A body as Slack reads it; `null` when JSON does not parse. Query parameters count too. */
export async function readArgs(request: IncomingMessage, query: URLSearchParams): Promise<Json> {
  const raw = await text(request);
  if (request.headers['content-type']?.includes('json')) return parsed(raw || '{}');
  const args: Record<string, Json> = {};
  for (const [name, value] of [...query, ...new URLSearchParams(raw)]) {
    const read = IN_JSON.has(name) ? parsed(value) : YES_NO.has(name) ? truth(value) : value;
    if (read === null) return null;
    args[name] = read;
  }
  return args;
}

const truth = (value: string): boolean => value === 'true' || value === '1';

/** JSON, or null when it is none. */
export function parsed(raw: string): Json {
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}
