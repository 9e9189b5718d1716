import { describe, expect, it } from 'vitest';
import { explained } from './faults.ts';

const fault = (message: string, rawCode?: number): Error =>
  Object.assign(new Error(message), rawCode === undefined ? { code: '' } : { rawCode });

describe('a failure of the database', () => {
  it.each([
    [fault('attempt to write a readonly database', 8), 'cannot be written to'],
    [fault('attempt to write a readonly database', 1544), 'cannot be written to'],
    [fault('database disk image is malformed', 267), 'is damaged'],
    [
      fault('ConnectionFailed("Unable to open connection to local database x.db: 14")'),
      'cannot be opened',
    ],
  ])('is said in a sentence with the file and what to do: %s', (error, words) => {
    expect(explained(error, 'x.db')).toMatchObject({
      name: 'StoreError',
      message: expect.stringContaining(`The store x.db ${words}`),
      cause: error,
    });
  });

  it('stays what it is when nobody knows what to do about it', () => {
    const strange = fault('no such table', 1);
    expect(explained(strange, 'x.db')).toBe(strange);
    expect(explained('words', 'x.db')).toBe('words');
  });
});
