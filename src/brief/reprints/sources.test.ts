import { describe, expect, it } from 'vitest';
import { article } from '../passages.fixture.ts';
import { sourcesOf } from './sources.ts';

const sourceOf = (text: string): string | undefined => {
  const passages = article('a', text);
  return sourcesOf(passages)(passages[0]?.id ?? -1);
};

describe('whom a report is given to', () => {
  it.each([
    ['The Harbour Board said three cranes had fallen.', 'harbour board'],
    ['Three cranes had fallen, according to the Harbour Board.', 'harbour board'],
    ['“Three cranes fell,” said Ines Duarte.', 'ines duarte'],
    ['Ines Duarte, who runs the port, told reporters that three cranes had fallen.', 'ines duarte'],
  ])('finds the name in: %s', (text, source) => {
    expect(sourceOf(text)?.replace('harbor', 'harbour')).toBe(source);
  });

  it.each([
    'He added that the cranes were insured.',
    'Three cranes had fallen, according to Portuguese officials.',
    'Officials said three cranes had fallen.',
    'The cranes fell at four in the morning.',
  ])('names nobody for: %s', (text) => {
    expect(sourceOf(text)).toBeUndefined();
  });

  it('lets "the statement" stand for whoever gave it just before', () => {
    const passages = article(
      'a',
      'The Harbour Board spoke in a statement, according to Ines Duarte.',
      'Work stopped at once, the statement said.',
    );
    expect(sourcesOf(passages)(passages[1]?.id ?? -1)).toBe('ines duarte');
  });

  it('forgets who gave it when others have reported for long, and in other articles', () => {
    const given = ['The Harbour Board spoke, according to Ines Duarte.'];
    const since = Array.from({ length: 6 }, (_, n) => `Crane ${n} fell at night.`);
    const long = article('a', ...given, ...since, 'Work stopped, the statement said.');
    expect(sourcesOf(long)(long.at(-1)?.id ?? -1)).toBeUndefined();
    const two = [
      ...article('a', ...given),
      ...article('b', 'It fell.', 'Work stopped, the statement said.'),
    ];
    expect(sourcesOf(two)(two.at(-1)?.id ?? -1)).toBeUndefined();
  });
});
