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

const commandsOf = (manifest: Json): Json[] => manifest.features?.slash_commands ?? [];
const scopesOf = (manifest: Json): string[] => manifest.oauth_config?.scopes?.bot ?? [];
const eventsOf = (manifest: Json): string[] =>
  manifest.settings?.event_subscriptions?.bot_events ?? [];

/** What has to hold, by the page that says so and in words. */
const RULES: Readonly<Record<string, Readonly<Record<string, (manifest: Json) => boolean>>>> = {
  [`${DOCS}/reference/events`]: {
    'every event exists': (manifest) => eventsOf(manifest).every((event) => event in EVENTS),
    'every event comes with a scope that allows it': (manifest) =>
      eventsOf(manifest).every((event) => {
        const any = EVENTS[event] ?? [];
        return any.length === 0 || any.some((scope) => scopesOf(manifest).includes(scope));
      }),
  },
  [`${DOCS}/reference/scopes`]: {
    'every scope exists': (manifest) => scopesOf(manifest).every((scope) => KNOWN.includes(scope)),
  },
  [`${DOCS}/reference/scopes/commands`]: {
    'commands and shortcuts come with the scope commands': (manifest) =>
      (commandsOf(manifest).length === 0 && !manifest.features?.shortcuts?.length) ||
      scopesOf(manifest).includes('commands'),
  },
  [`${DOCS}/interactivity/implementing-slash-commands`]: {
    'commands are lower-case words after a slash, at most 32 characters, each once': (manifest) =>
      distinct(commandsOf(manifest).map(({ command }) => command)) &&
      commandsOf(manifest).every(({ command }) => /^\/[a-z0-9_-]{1,31}$/.test(command)),
  },
  [RESERVED_PAGE]: {
    "no command has the name of one of Slack's own": (manifest) =>
      commandsOf(manifest).every(({ command }) => !TAKEN.includes(String(command).slice(1))),
  },
  [MANIFEST]: {
    'at most 50 commands, each described in 1 to 2000 characters': (manifest) =>
      commandsOf(manifest).length <= 50 &&
      commandsOf(manifest).every(
        ({ description = '' }) => description.length > 0 && description.length <= 2000,
      ),
    'without Socket Mode every command, the events and the buttons have an https address': ({
      settings = {},
      ...manifest
    }) =>
      settings.socket_mode_enabled ||
      [
        ...commandsOf(manifest).map(({ url }) => url),
        settings.event_subscriptions?.request_url,
        settings.interactivity?.request_url,
      ].every((url) => /^https:\/\//.test(url ?? '')),
  },
  [`${DOCS}/interactivity/handling-user-interaction`]: {
    'buttons, modals and shortcuts need interactivity': ({ settings }) =>
      settings?.interactivity?.is_enabled === true,
  },
  [`${DOCS}/ai/migrating-to-agent-messaging`]: {
    'an agent can be written to, hears of it and may answer in its view': (manifest) =>
      !manifest.features?.agent_view ||
      (!manifest.features.assistant_view &&
        manifest.features.app_home?.messages_tab_enabled === true &&
        manifest.features.app_home.messages_tab_read_only_enabled === false &&
        scopesOf(manifest).includes('assistant:write') &&
        ['app_home_opened', 'message.im'].every((event) => eventsOf(manifest).includes(event))),
  },
};

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
    ...Object.entries(RULES).flatMap(([page, rules]) =>
      Object.entries(rules)
        .filter(([, holds]) => !holds(manifest))
        .map(([rule]) => ({ rule, page, where: '', method })),
    ),
  ];
}
