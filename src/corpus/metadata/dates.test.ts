import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, datesIn, dayOfAddress } from './dates.ts';

describe('reading dates', () => {
  test.each([
    ['May 3, 2021', '2021-05-03'],
    ['Sept. 14 2021', '2021-09-14'],
    ['Monday, 3rd of May 2021', '2021-05-03'],
    ['3 May, 2021', '2021-05-03'],
    ['03-May-2021', '2021-05-03'],
    ['2021-05-03', '2021-05-03'],
    ['2021/05/03', '2021-05-03'],
    ['13/05/2021', '2021-05-13'],
    ['05/13/2021', '2021-05-13'],
    ['04.04.2021', '2021-04-04'],
    ['05/13/21 5:47 PM', '2021-05-13T17:47'],
    ['05/03/2021 5:47 PM EDT', '2021-05-03T17:47-04:00'],
    ['05/03/21 5:47 PM ET', '2021-05-03T17:47-04:00'],
    ['May 3, 2021, 4:15 PM', '2021-05-03T16:15'],
    ['12:05 a.m. on May 3, 2021', '2021-05-03T00:05'],
    ['4:15 PM EST, Mon May 3, 2021', '2021-05-03T16:15-05:00'],
    ['May 03, 2021\u00A0 09:54 IST', '2021-05-03T09:54+05:30'],
    ['May 3, 2021 at 4:15 p.m. ET', '2021-05-03T16:15-04:00'],
    ['January 3, 2021 at 4:15 p.m. ET', '2021-01-03T16:15-05:00'],
    ['Mon 3 May 2021 15.20 BST', '2021-05-03T15:20+01:00'],
    ['Mon, 03 May 2021 20:12:00 GMT', '2021-05-03T20:12Z'],
    ['2021-05-03T20:12:05.123+02:00', '2021-05-03T20:12+02:00'],
    ['2021-05-03T20:12:05Z', '2021-05-03T20:12Z'],
    ['May 3, 2021, 4:15 PM GMT+5:30', '2021-05-03T16:15+05:30'],
    ['May 3, 202110:15 AM UTC', '2021-05-03T10:15Z'],
  ])('reads %s', (words, iso) => {
    expect(dateOf(words)).toBe(iso);
  });

  test.each([
    '109 days ago',
    'yesterday',
    'February 3',
    '03/04/2021',
    '13/04/21',
    'February 30, 2021',
    '2021-13-01',
    'in 2021',
    'room 12-05-19',
  ])('reads no date from %s', (words) => {
    expect(dateOf(words)).toBeNull();
  });

  test('gives each date its place', () => {
    const line = 'Published May 3, 2021 | Updated 4 May 2021, 09:00 GMT';
    expect(datesIn(line).map(({ span, iso }) => [line.slice(...span), iso])).toEqual([
      ['May 3, 2021', '2021-05-03'],
      ['4 May 2021, 09:00 GMT', '2021-05-04T09:00Z'],
    ]);
  });

  test('reads back every day it can be given', () => {
    const day = fc.date({
      min: new Date('1950-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const written = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' });
        expect(dateOf(iso)).toBe(iso);
        expect(dateOf(written.format(date))).toBe(iso);
      }),
    );
  });
});

describe('the address of a page', () => {
  test.each([
    ['/2021/05/03/ferry', '2021-05-03'],
    ['/news/2021/5/3/ferry.html', '2021-05-03'],
    ['/news/2021-05-03/ferry.html', '2021-05-03'],
    ['/world/2021/may/03/ferry', '2021-05-03'],
    ['/News/2021/May-03/8142-ferry.ashx', '2021-05-03'],
    ['/news/2021/0503/8142-ferry/', '2021-05-03'],
    ['/ferry-strikes-pier-20210503-2b1ma.html', '2021-05-03'],
    ['/news/2021/05/210503-ferry-pier/', '2021-05-03'],
  ])('has a day: %s', (path, iso) => {
    expect(dayOfAddress(`https://example.org${path}`)).toBe(iso);
  });

  test.each(['/news/world-20210503', '/2021/05/ferry', '/2021/13/40/ferry', '/stories/1012/82672'])(
    'has none: %s',
    (path) => {
      expect(dayOfAddress(`https://example.org${path}`)).toBeNull();
    },
  );
});
