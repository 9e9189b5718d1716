import { describe, expect, it } from 'vitest';
import { openLog } from './log.ts';

/** What is logged of a fault, as it is written. */
function logged(fault: unknown, ...secrets: readonly string[]): string {
  const lines: string[] = [];
  const log = openLog('warn', secrets, { write: (line) => void lines.push(line) });
  log.error({ err: fault }, 'An answer failed');
  return lines.join('');
}

describe('the log', () => {
  it('tells a fault by its kind, words and code, and where it was', () => {
    const fault = Object.assign(new TypeError('no such channel'), { code: 50_001 });
    expect(JSON.parse(logged(fault))).toMatchObject({
      err: { type: 'TypeError', message: 'no such channel', code: 50_001 },
      msg: 'An answer failed',
    });
    expect(logged(fault)).toContain('log.test.ts');
  });

  it('leaves out what libraries hang on their faults', () => {
    const request = { headers: { authorization: 'Bearer xoxb-1' }, body: 'who is Ada?' };
    expect(logged(Object.assign(new Error('refused'), { request }))).not.toMatch(/xoxb|Ada/);
  });

  it.each(['xoxb-1-2', 'long "random" words', 'naïve \\ words'])(
    'hides the secret %s',
    (secret) => {
      const line = logged(new Error(`the token ${secret} is wrong`), secret);
      expect(JSON.parse(line).err.message).toBe('the token [secret] is wrong');
    },
  );
});
