import { describe, expect, it } from 'vitest';
import { officesDiffer } from './offices.ts';

describe('whether offices differ', () => {
  it('takes one office in another order for the same', () => {
    expect(officesDiffer(['Harbour Board spokesman', 'spokesman for the Harbour Board'])).toBe(
      false,
    );
  });

  it('takes a bare office for anybody of that office', () => {
    expect(officesDiffer(['spokesman', 'Harbour Board spokesman'])).toBe(false);
  });

  it('tells apart the heads of bodies whose names are alike', () => {
    expect(officesDiffer(['director of the Port Staff', 'director of the Port Guard Staff'])).toBe(
      true,
    );
  });

  it('finds no difference in one office or none', () => {
    expect([officesDiffer([]), officesDiffer(['mayor of Elm'])]).toEqual([false, false]);
  });
});
