import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../refusal.ts';
import {
  choice,
  count,
  file,
  hidden,
  maybeWords,
  quiet,
  since,
  when,
  words,
  zone,
} from './kinds.ts';
import { listOf } from './list.ts';

/** A Monday. */
const NOW = new Date('2024-03-04T15:00:00Z');

const day = (raw: string): string => since().read(raw, NOW);

describe('words', () => {
  it('shuts the gaps between words', () => {
    expect(words('A name').read(' Ada \n  Byron ', NOW)).toBe('Ada Byron');
  });

  it('may be left out where they are optional', () => {
    expect(maybeWords('A topic')).toMatchObject({ required: false, fallback: '' });
    expect(words('A topic')).toMatchObject({ required: true, positional: true });
  });

  it('leaves the name of a file as it is', () => {
    expect(file('An export').read('my  file.json', NOW)).toBe('my  file.json');
  });
});

describe('a flag', () => {
  it('is yes or no, and anything else is refused', () => {
    expect(['Yes', 'true', 'no', 'FALSE'].map((raw) => hidden().read(raw, NOW))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(() => hidden().read('Ada', NOW)).toThrow('"Ada" is neither yes nor no.');
  });
});

describe('since', () => {
  it.each([
    ['2024-02-01', '2024-02-01'],
    ['3d', '2024-03-01'],
    ['3 days ago', '2024-03-01'],
    ['2w', '2024-02-19'],
    ['5h', '2024-03-04'],
    ['1y', '2023-03-05'],
    ['90 minutes', '2024-03-04'],
    ['1000 days', '2021-06-08'],
    ['yesterday', '2024-03-03'],
    ['today', '2024-03-04'],
    ['Last Week', '2024-02-26'],
    ['tuesday', '2024-02-27'],
    ['February 10', '2024-02-10'],
    ['March 5', '2023-03-05'],
    ['30 aug', '2023-08-30'],
    ['December', '2023-12-01'],
    ['2024-02', '2024-02-01'],
    ['2023', '2023-01-01'],
    ['13/2/2024', '2024-02-13'],
  ])('reads "%s" as %s', (raw, expected) => {
    expect(day(raw)).toBe(expected);
  });

  it.each(['2024-02-31', '2031-01-01', 'tomorrow', 'soon', '99999 days ago', '9999y', '3'])(
    'refuses "%s", naming it',
    (raw) => {
      expect(() => day(raw)).toThrow(Refusal);
      expect(() => day(raw)).toThrow(`"${raw}" is not a day in the past that I can read.`);
    },
  );

  it.each(['3/1/2024', '3.1.24', '01-03-2024'])('refuses "%s", which may be two days', (raw) => {
    expect(() => day(raw)).toThrow(`"${raw}" may mean two days.`);
  });

  it('gives an ISO day that is not ahead, or refuses, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d dhwmy-]{1,12}$/)), (raw) => {
        try {
          expect(day(raw)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        } catch (fault) {
          expect(fault).toBeInstanceOf(Refusal);
        }
      }),
    );
  });
});

describe('count', () => {
  it('reads whole numbers from 1 to the largest page', () => {
    const size = count('Passages to show', 5);
    expect([size.read('1', NOW), size.read('200', NOW)]).toEqual([1, 200]);
    expect(size.fallback).toBe(5);
  });

  it.each(['0', '201', '2.5', '-1', 'ten', '1e9', 'NaN'])('refuses "%s"', (raw) => {
    expect(() => count('Passages', 5).read(raw, NOW)).toThrow(`"${raw}" is not a whole number`);
  });
});

describe('options of digests and watches', () => {
  it('take several names apart at commas, or at semicolons where names have commas', () => {
    expect(listOf('Ada Byron,  Bo Lund ,')).toEqual(['Ada Byron', 'Bo Lund']);
    expect(listOf('Rockford, IL Register; Bay Post')).toEqual([
      'Rockford, IL Register',
      'Bay Post',
    ]);
    expect(listOf(' , ')).toEqual([]);
  });

  it('keep a schedule as it was typed, and say where its subject belongs', () => {
    const read = (raw: string) => when('When', true).read(raw, NOW);
    expect(read('weekdays  8:00')).toBe('weekdays 8:00');
    expect(() => read('weekdays 8:00 topic fog')).toThrow('I stop at "topic fog"');
    const hint = expect.stringContaining('--topic ferries');
    expect(() => read('soon')).toThrow(expect.objectContaining({ hint }));
  });

  it('read a zone, quiet hours and a choice, or refuse them', () => {
    expect(zone().read('new york', NOW)).toBe('America/New_York');
    expect(quiet('Quiet').read('22:00-7:00', NOW)).toBe('22:00-7:00');
    expect(quiet('Quiet').read('None', NOW)).toBe('none');
    expect(() => quiet('Quiet').read('at night', NOW)).toThrow(Refusal);
    expect(choice('Empty', ['silent', 'say']).read('SAY', NOW)).toBe('say');
    expect(() => choice('Empty', ['silent', 'say']).read('shout', NOW)).toThrow(
      '"shout" is not one of silent, say.',
    );
  });
});
