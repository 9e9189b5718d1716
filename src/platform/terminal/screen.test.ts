import { describe, expect, it } from 'vitest';
import { screenOf } from './screen.ts';

describe('a screen', () => {
  it('has the width and the colours of a terminal', () => {
    expect(screenOf({ isTTY: true, columns: 120 }, {})).toEqual({ columns: 120, colour: true });
    expect(screenOf({ isTTY: true }, {})).toEqual({ columns: 80, colour: true });
    expect(screenOf({ isTTY: true, columns: 0 }, {})).toEqual({ columns: 80, colour: true });
  });

  it('has neither in a file or a pipe', () => {
    expect(screenOf({}, {})).toEqual({ columns: null, colour: false });
  });

  it('has no colours with NO_COLOR or on a dumb terminal', () => {
    const terminal = { isTTY: true, columns: 80 };
    expect(screenOf(terminal, { NO_COLOR: '1' }).colour).toBe(false);
    expect(screenOf(terminal, { TERM: 'dumb' }).colour).toBe(false);
    expect(screenOf(terminal, { NO_COLOR: '' }).colour).toBe(true);
  });
});
