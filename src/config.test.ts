import { isAbsolute, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOME, readConfig } from './config.ts';
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
  });

  it('give each corpus a store file of its own', () => {
    const stores = ['a/news', 'b/news'].map((CORPUS) => readConfig({ CORPUS }).STORE);
    expect(new Set(stores).size).toBe(2);
  });

  it('name what is not right and what it is for', () => {
    expect(() => readConfig({ LOG_LEVEL: 'loud' })).toThrow(Refusal);
    expect(() => readConfig({ LOG_LEVEL: 'loud' })).toThrow(/^LOG_LEVEL is not right\. How much/);
  });
});
