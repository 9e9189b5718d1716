import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { progressOn } from './progress.ts';

function streamOf(isTTY: boolean) {
  let written = '';
  const stream = new Writable({
    write(chunk, _, done) {
      written += chunk;
      done();
    },
  });
  return {
    stream: Object.assign(stream, { isTTY, columns: 80 }) as unknown as NodeJS.WriteStream,
    written: () => written,
  };
}

/** Shows a load of a hundred parts, one each `step` milliseconds. */
function run(isTTY: boolean, step: number): string {
  const { stream, written } = streamOf(isTTY);
  let now = 0;
  const shown = progressOn(stream, () => now);
  for (let done = 0; done <= 100; done++) {
    now += step;
    shown.show({ done, all: 100 });
  }
  shown.end();
  return written();
}

describe('progress', () => {
  it('is quiet while a load takes no second', () => {
    expect([run(false, 5), run(true, 5)]).toEqual(['', '']);
  });

  it('is a line for every tenth where there is no terminal', () => {
    const lines = run(false, 50).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(10);
    expect(lines.at(-1)).toBe('Reading the corpus: 99%');
    expect(lines.every((line) => /^Reading the corpus: \d+%$/.test(line))).toBe(true);
  });

  it('is a bar on a terminal', () => {
    expect(run(true, 50)).toContain('Reading the corpus');
  });

  it('shows nothing of a load of nothing', () => {
    const { stream, written } = streamOf(false);
    const shown = progressOn(stream, () => 5000);
    shown.end();
    expect(written()).toBe('');
  });
});
