import fc from 'fast-check';
import { cronLine, cronRule } from './cron.ts';
import { numbersFrom, type Rule, ruleOf } from './rule.ts';

const some = (first: number, last: number, most: number): fc.Arbitrary<number[]> =>
  fc.uniqueArray(fc.integer({ min: first, max: last }), { minLength: 1, maxLength: most });

const all = (first: number, last: number) => fc.constant(numbersFrom(first, last));

/** Rules that words can say: any times on days of the week or of the month. */
const spoken: fc.Arbitrary<Rule> = fc
  .record({
    times: fc.oneof(some(0, 1439, 5), evenTimes()),
    days: fc.oneof(
      fc.constant({}),
      fc.record({ weekDays: some(0, 6, 7) }),
      fc.record({ monthDays: some(1, 31, 31) }),
    ),
  })
  .map(({ times, days }) => ruleOf({ times, ...days }));

/** Rules of cron lines: any five fields, days included that come in no month. */
const cron: fc.Arbitrary<Rule> = fc
  .record({
    minutes: fc.oneof(some(0, 59, 4), all(0, 59), every(60)),
    hours: fc.oneof(some(0, 23, 6), all(0, 23), every(24)),
    monthDays: fc.oneof(all(1, 31), some(1, 31, 6)),
    months: fc.oneof(all(1, 12), some(1, 12, 12)),
    weekDays: fc.oneof(all(0, 6), some(0, 6, 6)),
  })
  .map(({ minutes, hours, ...days }) =>
    ruleOf({
      ...days,
      times: hours.flatMap((hour) => minutes.map((minute) => hour * 60 + minute)),
    }),
  )
  .filter(comes);

/** Any rule that can be typed. */
export const anyRule: fc.Arbitrary<Rule> = fc.oneof(spoken, cron);

function evenTimes(): fc.Arbitrary<number[]> {
  return fc
    .record({
      first: fc.integer({ min: 0, max: 1439 }),
      step: fc.integer({ min: 1, max: 720 }),
      count: fc.integer({ min: 2, max: 60 }),
    })
    .map(({ first, step, count }) =>
      numbersFrom(0, count - 1)
        .map((index) => first + index * step)
        .filter((time) => time < 1440),
    );
}

function every(top: number): fc.Arbitrary<number[]> {
  return fc
    .integer({ min: 1, max: top - 1 })
    .map((step) => numbersFrom(0, top - 1).filter((value) => value % step === 0));
}

function comes(rule: Rule): boolean {
  try {
    return Boolean(cronRule(cronLine(rule) ?? ''));
  } catch {
    return false;
  }
}
