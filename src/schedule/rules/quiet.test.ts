import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quietHoursIn, quietUntil } from './quiet.ts';
import { wallAt, YEARS_BEGIN, YEARS_END, ZONES } from './walls.fixture.ts';

const until = (typed: string, zone: string, at: string): string | undefined =>
  quietUntil(quietHoursIn(typed), zone, new Date(at))?.toISOString().slice(0, 16);

const clock = (minutes: number): string => {
  const hour = Math.floor(minutes / 60);
  const past = String(minutes % 60).padStart(2, '0');
  return `${hour % 12 || 12}:${past} ${hour < 12 ? 'am' : 'pm'}`;
};

describe('quiet hours', () => {
  it('run over midnight or within a day, from the first minute up to the last', () => {
    expect(until('22:00-7:00', 'UTC', '2026-06-01T21:59')).toBeUndefined();
    expect(until('22:00-7:00', 'UTC', '2026-06-01T22:00Z')).toBe('2026-06-02T07:00');
    expect(until('10 pm to 7 am', 'UTC', '2026-06-02T06:59Z')).toBe('2026-06-02T07:00');
    expect(until('22:00-7:00', 'UTC', '2026-06-02T07:00Z')).toBeUndefined();
    expect(until('every day from 12:00 to 13:00', 'UTC', '2026-06-02T12:30Z')).toBe(
      '2026-06-02T13:00',
    );
    expect(until('10-7 am', 'Asia/Kolkata', '2026-06-01T18:00Z')).toBe('2026-06-02T01:30');
  });

  it('end once where the clocks show their end twice', () => {
    expect(until('22:00-2:30', 'Europe/Berlin', '2026-10-25T00:29Z')).toBe('2026-10-25T00:30');
    expect(until('22:00-2:30', 'Europe/Berlin', '2026-10-25T01:10Z')).toBeUndefined();
  });

  it('are none where the clocks leave them out', () => {
    expect(until('2:15-2:45', 'Europe/Berlin', '2026-03-29T00:59Z')).toBeUndefined();
    expect(until('2:15-2:45', 'Europe/Berlin', '2026-03-29T01:00Z')).toBeUndefined();
  });

  it.each(['', 'at night', '22:00', '7:00-7:00', '22:00-7:00 mondays', 'hourly 22:00-7:00', '9-5'])(
    '%s is refused',
    (typed) => {
      expect(() => quietHoursIn(typed)).toThrow(
        expect.objectContaining({ code: 'bad option', hint: expect.stringMatching(/22:00-7:00/) }),
      );
    },
  );

  it('are what the clock on the wall says, away from clock changes', () => {
    const minute = fc.nat(1439);
    const instant = fc.integer({ min: YEARS_BEGIN, max: YEARS_END });
    fc.assert(
      fc.property(minute, minute, fc.constantFrom(...ZONES), instant, (from, to, zone, at) => {
        fc.pre(from !== to && steady(zone, at));
        const now = (wallAt(zone, at) / 60_000) % 1440;
        const quiet = from < to ? now >= from && now < to : now >= from || now < to;
        const end = quietUntil(quietHoursIn(`${clock(from)} to ${clock(to)}`), zone, new Date(at));
        expect(end !== null).toBe(quiet);
        if (end) expect((wallAt(zone, end.getTime()) / 60_000) % 1440).toBe(to);
      }),
      { numRuns: 500 },
    );
  });
});

/** Whether no clock is changed two days before or after. */
const steady = (zone: string, at: number): boolean => {
  const days = 2 * 86_400_000;
  return wallAt(zone, at + days) - wallAt(zone, at - days) === 2 * days;
};
