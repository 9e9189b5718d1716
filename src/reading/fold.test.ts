import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, nameKeys } from './fold.ts';

test('case, accents, apostrophes and hyphens fold away', () => {
  for (const spelling of ["Al-Qa'dim", 'al Qadim', 'AL-QA’DIM', 'Al‑Qádim'])
    expect(fold(spelling)).toBe('al qadim');
});

test('dotted initials are joined', () => {
  expect(fold('U.S.')).toBe('us');
  expect(fold('J.K. Marlow')).toBe('jk marlow');
});

test('plain text folds as it does beside a letter beyond ASCII', () => {
  const parts = fc.constantFrom(..."aZ1.- ’'`“…\u00a0", 'U.S.', 'J.K. ', "O'Ro");
  fc.assert(
    fc.property(fc.array(parts), (some) => {
      const text = some.join('');
      expect(fold(`${text} ø`)).toBe(`${fold(text)} ø`.trim());
    }),
  );
});

test('words without letters or digits fold to nothing', () => {
  expect(fold('—!')).toBe('');
});

test('a name is found by its label, its telling words and its initials', () => {
  expect(nameKeys('Coastal Workers Front')).toEqual([
    'coastal workers front',
    'coastal',
    'workers',
    'front',
    'cwf',
  ]);
  expect(nameKeys('University of Oslo')).toEqual([
    'university of oslo',
    'university',
    'oslo',
    'uo',
  ]);
});
