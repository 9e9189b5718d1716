import { describe, expect, it } from 'vitest';
import { judgeManifest } from '../../../../test/slack/judging/manifest.ts';
import { loadCommands } from '../../../commands.ts';
import { manifestOf } from './manifest.ts';

const commands = (await loadCommands()).filter(({ where }) => where !== 'terminal');

describe('the Slack manifest', () => {
  it.each([
    ['Socket Mode', { prefix: '', address: null }],
    ['a prefix', { prefix: 'news-of-the-day-', address: null }],
    ['HTTP mode', { prefix: '', address: 'https://bot.example/' }],
  ])('keeps Slack’s schema and rules with %s', (_, options) => {
    expect(judgeManifest(manifestOf(commands, options))).toEqual([]);
  });

  it('has each command of the chat, and never one of Slack’s own names', () => {
    const named = manifestOf(commands, { prefix: '', address: null }).features.slash_commands;
    expect(named.map(({ command }) => command)).toEqual([
      '/verbatim',
      ...new Set(
        commands.map(({ name }) => (name === 'who' ? '/verbatim-who' : `/${name.split(' ')[0]}`)),
      ),
    ]);
    const prefixed = manifestOf(commands, { prefix: 'news-', address: null });
    expect(prefixed.features.slash_commands.map(({ command }) => command)).toContain('/news-who');
  });

  it('has one slash command for a group of commands', () => {
    const [who] = commands.filter(({ name }) => name === 'who');
    if (!who) throw new Error('there is no who');
    const group = ['desk open', 'desk close'].map((name) => ({ ...who, name }));
    const manifest = manifestOf([...group, who], { prefix: '', address: null });
    expect(judgeManifest(manifest)).toEqual([]);
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual([
      '/verbatim',
      '/desk',
      '/verbatim-who',
    ]);
    expect(manifest.features.slash_commands[1]?.usage_hint).toBe('open <name> | close <name>');
  });

  it('sends everything to one address in HTTP mode', () => {
    const text = JSON.stringify(
      manifestOf(commands, { prefix: '', address: 'https://b.example/' }),
    );
    expect(new Set(text.match(/https:\/\/b\.example[^"]*/g))).toEqual(
      new Set(['https://b.example/slack/events', 'https://b.example/slack/oauth_redirect']),
    );
  });
});
