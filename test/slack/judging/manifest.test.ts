import { describe, expect, it } from 'vitest';
import type { Json } from '../state/shapes.ts';
import { judgeManifest } from './manifest.ts';

const GOOD: Json = {
  _metadata: { major_version: 2, minor_version: 1 },
  display_information: { name: 'Verbatim', description: 'News, word for word' },
  features: {
    app_home: {
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    },
    bot_user: { display_name: 'Verbatim', always_online: true },
    agent_view: {
      agent_description: 'Asks the news',
      suggested_prompts: [{ title: 'Who?', message: 'who is Mira Lund' }],
    },
    shortcuts: [
      { name: 'Brief this', type: 'message', callback_id: 'brief', description: 'Brief' },
    ],
    slash_commands: [{ command: '/verbatim', description: 'Asks the news', should_escape: false }],
  },
  oauth_config: {
    scopes: {
      bot: ['app_mentions:read', 'assistant:write', 'chat:write', 'commands', 'im:history'],
    },
  },
  settings: {
    event_subscriptions: { bot_events: ['app_home_opened', 'app_mention', 'message.im'] },
    interactivity: { is_enabled: true },
    socket_mode_enabled: true,
  },
};

/** What is found once the manifest is changed. */
const faults = (change: (manifest: Json) => unknown): readonly string[] => {
  const manifest = structuredClone(GOOD);
  change(manifest);
  return judgeManifest(manifest).map(({ rule }) => rule);
};

describe('what a manifest is judged by', () => {
  it('finds nothing wrong with a manifest that keeps the rules', () => {
    expect(judgeManifest(GOOD)).toEqual([]);
  });

  it("catches a command that is Slack's own, or no lower-case word", () => {
    const commands = (command: string) =>
      faults(({ features }) => Object.assign(features.slash_commands[0], { command }));
    expect(commands('/who')).toEqual(["no command has the name of one of Slack's own"]);
    expect(commands('/Who Is')).toEqual([
      'commands are lower-case words after a slash, at most 32 characters, each once',
    ]);
  });

  it('catches events and scopes that do not exist or do not belong together', () => {
    const events = (event: string) =>
      faults(({ settings }) => settings.event_subscriptions.bot_events.push(event));
    expect(events('message.dms')).toEqual(['every event exists']);
    expect(events('message.channels')).toEqual(['every event comes with a scope that allows it']);
    expect(faults(({ oauth_config }) => oauth_config.scopes.bot.push('chat:read'))).toEqual([
      'every scope exists',
    ]);
  });

  it('catches missing addresses in HTTP mode, and an agent nobody can write to', () => {
    expect(
      faults(({ settings }) => Object.assign(settings, { socket_mode_enabled: false })),
    ).toEqual([
      'without Socket Mode every command, the events and the buttons have an https address',
    ]);
    expect(
      faults(({ features }) =>
        Object.assign(features.app_home, { messages_tab_read_only_enabled: true }),
      ),
    ).toEqual(['an agent can be written to, hears of it and may answer in its view']);
  });
});
