/** JSON as it travels. */
// biome-ignore lint/suspicious/noExplicitAny: bodies of other programs are read field by field
export type Json = any;

/** A workspace with the ids a test needs; `people` and `channels` are id by name. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly botUser: string;
  readonly botId: string;
  /** The bot token that `oauth.v2.access` gives out, or that is there from the start. */
  readonly botToken: string;
  /** Ada is an admin in London, Ben is in New York. */
  readonly people: Readonly<Record<'ada' | 'ben', string>>;
  /** The bot is in `general`, `news` and `old`, which is archived; of `secret` it knows nothing. */
  readonly channels: Readonly<Record<'general' | 'news' | 'elsewhere' | 'secret' | 'old', string>>;
}

/** A person or the bot. */
export interface User {
  readonly id: string;
  readonly team: string;
  readonly name: string;
  readonly realName: string;
  readonly tz: string;
  readonly isBot: boolean;
  readonly isAdmin: boolean;
  deleted: boolean;
}

/** A channel or a direct message. */
export interface Channel {
  readonly id: string;
  readonly team: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'im';
  readonly members: Set<string>;
  archived: boolean;
}

/** A message as it stands in a channel, or an ephemeral one as one reader sees it. */
export interface Message {
  readonly channel: string;
  readonly team: string;
  readonly ts: string;
  readonly user: string;
  readonly byBot: boolean;
  /** Who alone sees it; null for a message everybody sees. */
  readonly only: string | null;
  readonly thread: string | null;
  text: string;
  blocks: readonly Json[];
  metadata: Json | null;
  mrkdwn: boolean;
  edited: number;
  deleted: boolean;
}

/** A form or an App Home as it is open. */
export interface View {
  readonly id: string;
  readonly team: string;
  readonly user: string;
  /** What the app gave: type, title, blocks, callback_id, private_metadata, … */
  body: Json;
  hash: string;
  open: boolean;
}

/** A token, and what Slack says of it. */
export interface Token {
  readonly value: string;
  readonly kind: 'bot' | 'app';
  readonly team: string;
  readonly scopes: readonly string[];
  state: 'good' | 'account_inactive' | 'token_revoked' | 'invalid_auth';
}

/** What the bot did, in order. `via` is the response_url or trigger it came by, if any. */
export interface Deed {
  readonly kind:
    | 'post'
    | 'update'
    | 'delete'
    | 'ephemeral'
    | 'open'
    | 'change'
    | 'close'
    | 'errors'
    | 'publish'
    | 'status'
    | 'prompts';
  readonly team: string;
  readonly channel: string | null;
  readonly user: string | null;
  readonly thread: string | null;
  readonly via: string | null;
  readonly message?: Message;
  readonly view?: View;
  /** The arguments as they came. */
  readonly body: Json;
  readonly at: number;
}

/** One call of a Web API method or a response_url. */
export interface Call {
  readonly method: string;
  readonly args: Json;
  readonly team: string | null;
  readonly status: number;
  readonly error: string | null;
  readonly at: number;
}

/** A rule that a body broke. */
export interface Fault {
  readonly rule: string;
  /** The documentation page the rule comes from. */
  readonly page: string;
  /** JSON pointer into the message or view. */
  readonly where: string;
  /** The method, `response_url`, or `ack of …`. */
  readonly method: string;
}

/** What Slack answers when it refuses. */
export interface Refused {
  readonly ok: false;
  readonly error: string;
  readonly [more: string]: Json;
}

/** A refusal in Slack's form. */
export const refused = (error: string, more: Readonly<Record<string, Json>> = {}): Refused => ({
  ok: false,
  error,
  ...more,
});
