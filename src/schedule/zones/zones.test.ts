import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../refusal.ts';
import { ALSO, COMMON, RENAMED, SHARED } from './table.ts';
import { suggestZones, zoneNamed } from './zones.ts';

const refusalOf = (typed: string): Refusal => {
  try {
    zoneNamed(typed);
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error(`"${typed}" is not refused`);
};

describe('a zone', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    [' europe/berlin ', 'Europe/Berlin'],
    ['berlin', 'Europe/Berlin'],
    ['new york', 'America/New_York'],
    ['New_York', 'America/New_York'],
    ['São Paulo', 'America/Sao_Paulo'],
    ["st. john's", 'America/St_Johns'],
    ['port-au-prince', 'America/Port-au-Prince'],
    ['lord howe', 'Australia/Lord_Howe'],
    ['Munich', 'Europe/Berlin'],
    ['mumbai', 'Asia/Kolkata'],
    ['JST', 'Asia/Tokyo'],
    ['utc', 'UTC'],
    ['GMT', 'UTC'],
    ['UTC+0', 'UTC'],
    ['UTC+2', 'Etc/GMT-2'],
    ['GMT −5', 'Etc/GMT+5'],
    ['+02:00', 'Etc/GMT-2'],
    ['etc/gmt+5', 'Etc/GMT+5'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['europe/kiev', 'Europe/Kyiv'],
    ['US/Eastern', 'America/New_York'],
  ])('typed as %s is %s', (typed, zone) => {
    expect(zoneNamed(typed)).toBe(zone);
  });

  it.each([
    ['IST', /Asia\/Kolkata, Europe\/Dublin, Asia\/Jerusalem/],
    ['est', /America\/New_York/],
    ['UTC+5:30', /Asia\/Kolkata/],
    ['UTC+15', /Name a city/],
    ['Lond', /Did you mean Europe\/London\?/],
    ['nowhere', /Name a city/],
    ['', /Did you mean UTC/],
    ['MIT', /Name a city/],
    ['../Berlin', /Europe\/Berlin/],
  ])('typed as %s is refused with hints', (typed, hint) => {
    expect(refusalOf(typed).hint).toMatch(hint);
  });

  it('has one name, which is read as itself and which Intl takes', () => {
    const all = suggestZones('/', 1000);
    expect(all.length).toBeGreaterThan(400);
    for (const zone of all) {
      expect(zoneNamed(zone)).toBe(zone);
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    }
    const known = new Set([...all, 'UTC']);
    const tables = [COMMON, ALSO.map(([, zone]) => zone), [...SHARED.values()].flat()].flat();
    expect(tables.filter((zone) => !known.has(zone))).toEqual([]);
    expect([...RENAMED.keys()].filter((old) => known.has(old))).toEqual([]);
  });

  it('is found or refused whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (typed) => {
        try {
          expect(zoneNamed(zoneNamed(typed))).toBe(zoneNamed(typed));
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
    );
  });
});

describe('suggested zones', () => {
  it('begin with what fits best, and with common ones before anything is typed', () => {
    expect(suggestZones('', 2)).toEqual(['UTC', 'Europe/London']);
    expect(suggestZones('new y', 5)).toEqual(['America/New_York']);
    expect(suggestZones('ber', 2)).toEqual(['Atlantic/Bermuda', 'Europe/Berlin']);
    expect(suggestZones('germ', 5)).toEqual(['Europe/Berlin']);
    expect(suggestZones('ist', 4)).toEqual([
      'Asia/Kolkata',
      'Europe/Dublin',
      'Asia/Jerusalem',
      'Europe/Istanbul',
    ]);
    expect(suggestZones('australia/', 3).every((zone) => zone.startsWith('Australia/'))).toBe(true);
    expect(suggestZones('xyzzy', 5)).toEqual([]);
  });
});
