import { isAbsolute, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOME, readConfig, secretsOf } from './config.ts';
import { Refusal } from './refusal.ts';

describe('the settings', () => {
  it('fall back on the sample corpus and a store file in data/', () => {
    const config = readConfig({});
    expect(config.CORPUS).toBe(join(HOME, 'data/sample'));
    expect(config.STORE).toMatch(/[\\/]data[\\/]sample-[0-9a-f]{8}\.db$/);
    expect(config.LOG_LEVEL).toBe('warn');
  });

  it('take an empty value for none', () => {
    expect(readConfig({ CORPUS: ' ', STORE: '', LOG_LEVEL: '' })).toEqual(readConfig({}));
  });

  it('make paths absolute and leave a store in memory alone', () => {
    const config = readConfig({ CORPUS: 'news', STORE: ':memory:' });
    expect([config.CORPUS, config.STORE]).toEqual([resolve('news'), ':memory:']);
    expect(isAbsolute(readConfig({ STORE: 'news.db' }).STORE)).toBe(true);
    for (const STORE of ['postgres://news.example/db', 'file:news.db'])
      expect(() => readConfig({ STORE })).toThrow('STORE is not right. Store file');
  });

  it('give each corpus a store file of its own', () => {
    const stores = ['a/news', 'b/news'].map((CORPUS) => readConfig({ CORPUS }).STORE);
    expect(new Set(stores).size).toBe(2);
  });

  it('name what is not right and what it is for', () => {
    expect(() => readConfig({ LOG_LEVEL: 'loud' })).toThrow(Refusal);
    expect(() => readConfig({ LOG_LEVEL: 'loud' })).toThrow(/^LOG_LEVEL is not right\. How much/);
    expect(() => readConfig({ PORT: '99999' })).toThrow(/^PORT is not right\. .*1 to 65535\.$/);
  });

  it('name what Slack needs beside what is given', () => {
    expect(() => readConfig({ SLACK_BOT_TOKEN: 'xoxb-1' })).toThrow(
      'SLACK_BOT_TOKEN needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP mode).',
    );
    expect(() => readConfig({ SLACK_APP_TOKEN: 'xapp-1', SLACK_CLIENT_ID: '1' })).toThrow(
      /SLACK_BOT_TOKEN[\s\S]+SLACK_CLIENT_SECRET[\s\S]+SLACK_STATE_SECRET[\s\S]+SLACK_SIGNING_SECRET/,
    );
    for (const alone of ['SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_CLIENT_SECRET'])
      expect(() => readConfig({ [alone]: '1' })).toThrow(`${alone} needs SLACK_`);
    const config = readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' });
    expect(secretsOf(config)).toEqual(['xoxb-1', 'xapp-1']);
  });

  it('take the platforms’ addresses however they end', () => {
    const { DISCORD_API_URL, SLACK_API_URL } = readConfig({
      DISCORD_API_URL: 'http://127.0.0.1:8080/api/v10/',
      SLACK_API_URL: 'http://127.0.0.1:8081/api',
    });
    expect(DISCORD_API_URL).toBe('http://127.0.0.1:8080/api');
    expect(SLACK_API_URL).toBe('http://127.0.0.1:8081/api/');
  });

  it.each([
    ['DISCORD_API_URL', 'file:///etc'],
    ['SLACK_API_URL', 'slack.com'],
    ['SLACK_COMMAND_PREFIX', 'News '],
    ['PORT', '0'],
    ['PORT', 'web'],
  ])('refuse %s=%s', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(`${name} is not right.`);
  });
});
