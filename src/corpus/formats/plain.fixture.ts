import { expect } from 'vitest';
import { readPlain } from './plain.ts';

type Stated = Readonly<Record<string, unknown>>;

/** What a text with these paragraphs states between a head and a foot, without what it does not; the body is the same whatever stands around it. */
export const statedAround =
  (body: readonly string[]) =>
  (head: string, foot = ''): Stated => {
    const text = head + body.join('\n\n') + foot;
    const read = readPlain(text);
    expect(read.body.map((span) => text.slice(...span))).toEqual(body);
    return Object.fromEntries(
      Object.entries(read.stated).filter(([, value]) => value !== null && value.length > 0),
    );
  };
