import { expect, it } from 'vitest';
import { pageKey, postKey } from './post.ts';

it('gives keys that fit into a nonce and are told apart', () => {
  const keys = [postKey('zzzzz', 8.64e15, 'forbidden'), postKey('zzzzz', 1, null)];
  const all = [...keys, pageKey(postKey('zzzzz', 1, null), 2), postKey('zzzzz', 2, null)];
  expect(Math.max(...all.map((key) => key.length))).toBeLessThanOrEqual(25);
  expect(new Set(all).size).toBe(all.length);
});
