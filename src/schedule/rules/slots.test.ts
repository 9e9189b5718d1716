import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleIn } from './read.ts';
import { DAY_MS, type Rule } from './rule.ts';
import { anyRule } from './rules.fixture.ts';
import { lastSlot, nextSlot } from './slots.ts';
import {
  changesOf,
  MINUTE_MS,
  minutesOf,
  shows,
  wallAt,
  YEARS_BEGIN,
  YEARS_END,
  ZONES,
} from './walls.fixture.ts';

const anyZone = fc.constantFrom(...ZONES);
const anyInstant = fc.integer({ min: YEARS_BEGIN, max: YEARS_END });

/** Slots after an instant up to another, at most so many. */
function slotsBetween(rule: Rule, zone: string, after: number, upTo: number, most: number) {
  const slots: number[] = [];
  for (let at = after; slots.length < most; ) {
    at = nextSlot(rule, zone, new Date(at)).getTime();
    if (at > upTo) break;
    slots.push(at);
  }
  return slots;
}

const shown = (typed: string, zone: string, after: string, count: number): string[] =>
  slotsBetween(ruleIn(typed), zone, Date.parse(after), Number.POSITIVE_INFINITY, count).map((at) =>
    new Date(at).toISOString().slice(0, 16),
  );

describe('slots around clock changes', () => {
  const weeks = ZONES.flatMap((zone) =>
    changesOf(zone).map((day) => ({
      zone,
      from: day - 3 * DAY_MS,
      minutes: minutesOf(zone, day - 3 * DAY_MS, day + 4 * DAY_MS),
    })),
  );

  it('has four changes to look at in most zones', () => {
    const count = (of: string) => weeks.filter(({ zone }) => zone === of).length;
    expect(ZONES.filter((zone) => count(zone) === 4).length).toBeGreaterThanOrEqual(8);
  });

  it('are those that a walk over every minute finds, for any rule', () => {
    fc.assert(
      fc.property(anyRule, fc.constantFrom(...weeks), fc.nat(6 * 1440), (rule, week, skip) => {
        const after = week.from + skip * MINUTE_MS;
        const due = week.minutes
          .filter(({ at, walls }) => at > after && walls.some((wall) => shows(rule, wall)))
          .map(({ at }) => at)
          .slice(0, 60);
        const end = week.minutes.at(-1)?.at ?? 0;
        expect(slotsBetween(rule, week.zone, after, end, 60)).toEqual(due);
      }),
      { numRuns: 400 },
    );
  });

  it('are found backwards by the same walk', () => {
    fc.assert(
      fc.property(anyRule, fc.constantFrom(...weeks), fc.nat(7 * 1440 - 1), (rule, week, skip) => {
        const upTo = week.from + skip * MINUTE_MS;
        const due = week.minutes.findLast(
          ({ at, walls }) => at <= upTo && walls.some((wall) => shows(rule, wall)),
        );
        const last = lastSlot(rule, week.zone, new Date(upTo))?.getTime() ?? 0;
        if (due) expect(last).toBe(due.at);
        else expect(last).toBeLessThan(week.from);
      }),
      { numRuns: 400 },
    );
  });
});

describe('slots of two years', () => {
  it('come in order, and each local time of a matching day has exactly one', () => {
    const seldom = anyRule.filter(({ times }) => times.length <= 2);
    fc.assert(
      fc.property(seldom, anyZone, (rule, zone) => {
        const slots = slotsBetween(rule, zone, YEARS_BEGIN, YEARS_END, Number.POSITIVE_INFINITY);
        expect(slots.every((at, index) => at > (slots[index - 1] ?? 0))).toBe(true);
        const seen = slots.flatMap((at) => wallsOf(zone, at).filter((wall) => shows(rule, wall)));
        expect(seen).toEqual(wallsDue(rule, wallAt(zone, YEARS_BEGIN), wallAt(zone, YEARS_END)));
      }),
      { numRuns: 40 },
    );
  });

  it('are their own last slot, and the one before is not after the instant', () => {
    fc.assert(
      fc.property(anyRule, anyZone, anyInstant, (rule, zone, after) => {
        const next = nextSlot(rule, zone, new Date(after));
        expect(next.getTime()).toBeGreaterThan(after);
        expect(lastSlot(rule, zone, next)).toEqual(next);
        const before = lastSlot(rule, zone, new Date(next.getTime() - 1));
        expect(before?.getTime() ?? 0).toBeLessThanOrEqual(after);
      }),
      { numRuns: 400 },
    );
  });
});

/** The wall's time at an instant, after those that the clocks have just left out. */
function wallsOf(zone: string, at: number): number[] {
  const [before, wall] = [wallAt(zone, at - MINUTE_MS), wallAt(zone, at)];
  const walls: number[] = [];
  for (let next = Math.min(before + MINUTE_MS, wall); next <= wall; next += MINUTE_MS)
    walls.push(next);
  return walls;
}

/** All times of a rule after one time on the wall up to another. */
function wallsDue(rule: Rule, after: number, upTo: number): number[] {
  const walls: number[] = [];
  for (let day = after - (after % DAY_MS); day <= upTo; day += DAY_MS)
    for (const time of rule.times) {
      const wall = day + time * MINUTE_MS;
      if (wall > after && wall <= upTo && shows(rule, wall)) walls.push(wall);
    }
  return walls;
}

describe('a slot', () => {
  it('that the clocks leave out comes at the first instant after the gap', () => {
    expect(shown('daily 2:30', 'Europe/Berlin', '2026-03-28T12:00Z', 2)).toEqual([
      '2026-03-29T01:00',
      '2026-03-30T00:30',
    ]);
    expect(shown('daily 2:15', 'Australia/Lord_Howe', '2026-10-03T00:00Z', 2)).toEqual([
      '2026-10-03T15:30',
      '2026-10-04T15:15',
    ]);
  });

  it('that the clocks show twice comes the first time', () => {
    expect(shown('daily 1:30', 'America/New_York', '2026-10-31T12:00Z', 2)).toEqual([
      '2026-11-01T05:30',
      '2026-11-02T06:30',
    ]);
    expect(shown('daily 1:45', 'Australia/Lord_Howe', '2026-04-04T00:00Z', 2)).toEqual([
      '2026-04-04T14:45',
      '2026-04-05T15:15',
    ]);
  });

  it('is not lost where the clocks go back over midnight, as St. John’s did until 2011', () => {
    const midnight = new Date('2010-11-07T02:30Z');
    const again = new Date('2010-11-07T02:45Z');
    expect(lastSlot(ruleIn('daily 0:00'), 'America/St_Johns', again)).toEqual(midnight);
    expect(shown('daily 0:00', 'America/St_Johns', '2010-11-07T02:00Z', 2)).toEqual([
      '2010-11-07T02:30',
      '2010-11-08T03:30',
    ]);
  });

  it('of an interval is one of the local hours', () => {
    expect(shown('every 2 hours', 'Europe/Berlin', '2026-10-24T23:30Z', 3)).toEqual([
      '2026-10-25T00:00',
      '2026-10-25T03:00',
      '2026-10-25T05:00',
    ]);
    expect(shown('every 30 minutes', 'America/St_Johns', '2026-03-08T05:00Z', 2)).toEqual([
      '2026-03-08T05:30',
      '2026-03-08T06:00',
    ]);
  });

  it('on a 29th of February is found years ahead and behind', () => {
    const rule = ruleIn('0 9 29 2 *');
    const leap = new Date('2028-02-29T09:00Z');
    expect(nextSlot(rule, 'UTC', new Date('2026-01-01T00:00Z'))).toEqual(leap);
    expect(lastSlot(rule, 'UTC', new Date('2031-12-31T00:00Z'))).toEqual(leap);
  });

  it('comes on either day where a cron line names a date and a day of the week', () => {
    expect(shown('0 9 13 * fri', 'UTC', '2026-04-04T00:00Z', 3)).toEqual([
      '2026-04-10T09:00',
      '2026-04-13T09:00',
      '2026-04-17T09:00',
    ]);
  });

  it('is refused for a rule without days and an unknown zone', () => {
    const never = { ...ruleIn('daily 8:00'), months: [] };
    const at = new Date('2026-04-04T00:00Z');
    expect(() => nextSlot(never, 'UTC', at)).toThrow(RangeError);
    expect(lastSlot(never, 'UTC', at)).toBeNull();
    expect(() => nextSlot(ruleIn('hourly'), 'Atlantis', at)).toThrow(RangeError);
  });
});
