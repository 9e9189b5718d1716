import type { Fault, Json } from '../state/shapes.ts';
import { SCOPES } from '../state/state.ts';
import { DOCS, distinct } from './rules/rule.ts';
import { schemaFaults } from './schemas.ts';

const MANIFEST = `${DOCS}/reference/app-manifest`;

/** Events a bot may be told of, with the scopes of which one is needed. */
const EVENTS: Readonly<Record<string, readonly string[]>> = {
  app_context_changed: [],
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  app_uninstalled: [],
  assistant_thread_context_changed: ['assistant:write'],
  assistant_thread_started: ['assistant:write'],
  channel_archive: ['channels:read'],
  channel_deleted: ['channels:read'],
  channel_left: ['channels:read'],
  channel_rename: ['channels:read'],
  channel_unarchive: ['channels:read'],
  group_left: ['groups:read'],
  member_joined_channel: ['channels:read', 'groups:read'],
  member_left_channel: ['channels:read', 'groups:read'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
  'message.mpim': ['mpim:history'],
  team_rename: ['team:read'],
  tokens_revoked: [],
  user_change: ['users:read'],
};

/** Scopes of a bot token that exist, as far as this project may want any. */
const KNOWN: readonly string[] = [
  ...SCOPES,
  ...['links:read', 'links:write', 'metadata.message:read', 'mpim:history', 'mpim:read'],
];

/** Slack's own commands: a manifest with one of them is refused as a whole. */
const TAKEN = [
  ...['active', 'apps', 'archive', 'away', 'call', 'collapse', 'dm', 'dnd', 'expand', 'feed'],
  ...['feedback', 'invite', 'join', 'kick', 'leave', 'me', 'msg', 'mute', 'open', 'part', 'prefs'],
  ...['pro', 'remind', 'remove', 'rename', 'search', 'shortcuts', 'shrug', 'star', 'status'],
  ...['topic', 'unarchive', 'who'],
];

const RESERVED_PAGE = 'https://github.com/NousResearch/hermes-agent/pull/18456';

interface ManifestRule {
  readonly rule: string;
  readonly page: string;
  readonly holds: (manifest: Json) => boolean;
}

const commandsOf = (manifest: Json): Json[] => manifest.features?.slash_commands ?? [];
const scopesOf = (manifest: Json): string[] => manifest.oauth_config?.scopes?.bot ?? [];
const eventsOf = (manifest: Json): string[] =>
  manifest.settings?.event_subscriptions?.bot_events ?? [];

const RULES: readonly ManifestRule[] = [
  {
    rule: 'every event exists',
    page: `${DOCS}/reference/events`,
    holds: (manifest) => eventsOf(manifest).every((event) => event in EVENTS),
  },
  {
    rule: 'every scope exists',
    page: `${DOCS}/reference/scopes`,
    holds: (manifest) => scopesOf(manifest).every((scope) => KNOWN.includes(scope)),
  },
  {
    rule: 'every event comes with a scope that allows it',
    page: `${DOCS}/reference/events`,
    holds: (manifest) =>
      eventsOf(manifest).every((event) => {
        const any = EVENTS[event] ?? [];
        return any.length === 0 || any.some((scope) => scopesOf(manifest).includes(scope));
      }),
  },
  {
    rule: 'commands and shortcuts come with the scope commands',
    page: `${DOCS}/reference/scopes/commands`,
    holds: (manifest) =>
      (commandsOf(manifest).length === 0 && !manifest.features?.shortcuts?.length) ||
      scopesOf(manifest).includes('commands'),
  },
  {
    rule: 'commands are lower-case words after a slash, at most 32 characters, each once',
    page: `${DOCS}/interactivity/implementing-slash-commands`,
    holds: (manifest) =>
      distinct(commandsOf(manifest).map(({ command }) => command)) &&
      commandsOf(manifest).every(({ command }) => /^\/[a-z0-9_-]{1,31}$/.test(command)),
  },
  {
    rule: "no command has the name of one of Slack's own",
    page: RESERVED_PAGE,
    holds: (manifest) =>
      commandsOf(manifest).every(({ command }) => !TAKEN.includes(String(command).slice(1))),
  },
  {
    rule: 'at most 50 commands, each described in 1 to 2000 characters',
    page: MANIFEST,
    holds: (manifest) =>
      commandsOf(manifest).length <= 50 &&
      commandsOf(manifest).every(
        ({ description = '' }) => description.length > 0 && description.length <= 2000,
      ),
  },
  {
    rule: 'without Socket Mode every command, the events and the buttons have an https address',
    page: MANIFEST,
    holds: ({ settings = {}, ...manifest }) =>
      settings.socket_mode_enabled ||
      [
        ...commandsOf(manifest).map(({ url }) => url),
        settings.event_subscriptions?.request_url,
        settings.interactivity?.request_url,
      ].every((url) => /^https:\/\//.test(url ?? '')),
  },
  {
    rule: 'buttons, modals and shortcuts need interactivity',
    page: `${DOCS}/interactivity/handling-user-interaction`,
    holds: ({ settings }) => settings?.interactivity?.is_enabled === true,
  },
  {
    rule: 'an agent can be written to, hears of it and may answer in its view',
    page: `${DOCS}/ai/migrating-to-agent-messaging`,
    holds: (manifest) =>
      !manifest.features?.agent_view ||
      (!manifest.features.assistant_view &&
        manifest.features.app_home?.messages_tab_enabled === true &&
        manifest.features.app_home.messages_tab_read_only_enabled === false &&
        scopesOf(manifest).includes('assistant:write') &&
        ['app_home_opened', 'message.im'].every((event) => eventsOf(manifest).includes(event))),
  },
];

/** What is wrong with an app manifest: by Slack's own schema where it is there, and by these rules. */
export function judgeManifest(manifest: Json): readonly Fault[] {
  const method = 'manifest';
  return [
    ...schemaFaults('manifest', manifest).map(({ where, wrong }) => ({
      rule: `as Slack's schema has it: ${wrong}`,
      page: 'https://github.com/slackapi/manifest-schema',
      where,
      method,
    })),
    ...RULES.filter(({ holds }) => !holds(manifest)).map(({ rule, page }) => ({
      rule,
      page,
      where: '',
      method,
    })),
  ];
}
