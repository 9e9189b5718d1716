import { describe, expect, it } from 'vitest';
import { expand } from './expand.ts';

const reached = (word: string): readonly string[] => expand(word).map((near) => near.word);

describe('words near in meaning', () => {
  it.each([
    ['warn', 'alert'],
    ['warn', 'inform'],
    ['warned', 'inform'],
    ['alerted', 'warn'],
    ['injured', 'wound'],
    ['wounded', 'hurt'],
    ['slay', 'kill'],
    ['bomb', 'attack'],
    ['communicate', 'communication'],
    ['communications', 'communicate'],
    ['doctors', 'physician'],
    ['resign', 'step down'],
  ])('%s reaches %s', (from, to) => {
    expect(reached(from)).toContain(to);
  });

  it('come nearest first, at most twelve, and never the word itself', () => {
    for (const word of ['warn', 'attack', 'president', 'run', 'set']) {
      const near = expand(word);
      const weights = near.map(({ weight }) => weight);
      expect(near.length).toBeLessThanOrEqual(12);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
      expect(Math.min(1, ...weights)).toBeGreaterThan(0);
      expect(reached(word)).not.toContain(word);
    }
  });

  it('leave out words that mean everything', () => {
    expect(reached('communication')).not.toContain('act');
  });

  it('are none for a word nobody knows', () => {
    expect(expand('xyzzyq')).toEqual([]);
    expect(expand('')).toEqual([]);
  });

  it('can be asked for one part of speech', () => {
    expect(expand('alert', 'v').map((near) => near.word)).not.toContain('watchful');
  });
});
