import { describe, expect, it } from 'vitest';
import { loadCommands } from '../commands.ts';
import { readLine } from './plain.ts';
import { understand } from './understand.ts';

describe('words in quotation marks', async () => {
  const commands = await loadCommands();
  const given = (line: string) => {
    const asked = readLine(line, new Set(commands.map(({ name }) => name)));
    return understand({ commands }, asked, new Date('2024-03-04')).options;
  };

  it('are one name or value, without the marks', () => {
    expect(given('/compare "Bay Post" “Hill Times”')).toMatchObject({
      ...{ a: 'Bay Post', b: 'Hill Times' },
    });
    expect(given('/quotes "Ada Byron" --topic "old mill" --since "last week"')).toMatchObject({
      ...{ name: 'Ada Byron', topic: 'old mill', since: '2024-02-26' },
    });
  });

  it('keep the marks as a topic and within a question, where they are looked for as they stand', () => {
    expect(given('/brief "the old mill"')).toMatchObject({ topic: '"the old mill"' });
    expect(given('/ask Who called "the mill" a mess?')).toMatchObject({
      question: 'Who called "the mill" a mess?',
    });
    expect(given('/ask "Who called it a mess?"')).toMatchObject({
      question: 'Who called it a mess?',
    });
  });
});
