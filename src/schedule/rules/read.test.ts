import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../refusal.ts';
import { wordsOf } from './print.ts';
import { ruleIn } from './read.ts';
import { DAY_MS, fallsOn, numbersFrom, ruleOf, shortestMinutes } from './rule.ts';
import { anyRule } from './rules.fixture.ts';

const refusalOf = (typed: string): Refusal => {
  try {
    ruleIn(typed);
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error(`"${typed}" is not refused`);
};

describe('a schedule in plain words', () => {
  it.each([
    ['weekdays 8:00', 'weekdays at 8:00'],
    ['every day at 7', 'every day at 7:00'],
    ['daily 07:30', 'every day at 7:30'],
    ['every 2 hours', 'every 2 hours'],
    ['Every Two Hrs', 'every 2 hours'],
    ['every other hour', 'every 2 hours'],
    ['every 15 minutes', 'every 15 minutes'],
    ['every 15m', 'every 15 minutes'],
    ['every half hour', 'every 30 minutes'],
    ['every 60 minutes', 'hourly'],
    ['every hour at :15', 'hourly at :15'],
    ['every 24 hours', 'every day at 0:00'],
    ['mondays and thursdays 17:30', 'mondays and thursdays at 17:30'],
    ['mon, thu 5:30 pm', 'mondays and thursdays at 17:30'],
    ['Mon–Fri at 8 a.m.', 'weekdays at 8:00'],
    ['friday to monday 1730', 'sundays, mondays, fridays and saturdays at 17:30'],
    ['business days at 8h30', 'weekdays at 8:30'],
    ['hourly', 'hourly'],
    ['hourly 9-18', 'hourly 9:00-18:00'],
    ['hourly from 9am to 6 pm on weekdays', 'weekdays hourly 9:00-18:00'],
    ['weekdays every 30 minutes 9-5pm', 'weekdays every 30 minutes 9:00-17:00'],
    ['hourly 1-5 pm', 'hourly 13:00-17:00'],
    ['every hour 9am-6', 'hourly 9:00-18:00'],
    ['every 2 hours between 9 and 18', 'every 2 hours 9:00-17:00'],
    ['hourly 10 pm - 1 am', 'every day at 0:00, 1:00, 22:00 and 23:00'],
    ['weekends at noon', 'weekends at 12:00'],
    ['every monday at 9', 'mondays at 9:00'],
    ["Every Friday, 4 o'clock in the afternoon!", 'fridays at 16:00'],
    ['every morning at 8', 'every day at 8:00'],
    ['sundays at 12 in the morning', 'sundays at 0:00'],
    ['1st of the month at 9', 'the 1st of the month at 9:00'],
    ['monthly on the 2nd, 3rd and 22nd at midday', 'the 2nd, 3rd and 22nd of the month at 12:00'],
    ['twice a day 8:00 and 18:00', 'every day at 8:00 and 18:00'],
    ['8.00', 'every day at 8:00'],
    ['mon-fri 9am,1pm,5pm', 'weekdays at 9:00, 13:00 and 17:00'],
    ['weekly on monday at 9', 'mondays at 9:00'],
    ['once a week, fridays at 17', 'fridays at 17:00'],
    ['nightly at 10', 'every day at 22:00'],
    ['every night at 12', 'every day at 0:00'],
    ['"2 at night"', 'every day at 2:00'],
    ['12 pm', 'every day at 12:00'],
    ['12:30 am', 'every day at 0:30'],
    ['hourly 11 am - 2', 'hourly 11:00-14:00'],
  ])('%s is read as: %s', (typed, words) => {
    expect(wordsOf(ruleIn(typed))).toBe(words);
  });

  it.each([
    ['', /does not say at what time/],
    ['daily', /does not say at what time/],
    ['soon', /stop at "soon"/],
    ['in 2 hours', /stop at "in 2"/],
    ['every 3 mondays at 8', /stop at "every 3"/],
    ['8:00 every day except sunday', /stop at "except sunday"/],
    ['every day at 25:00', /stop at "25:00"/],
    ['every day at 13pm', /stop at "13pm"/],
    ['every day at 8:75', /stop at "8:75"/],
    ['first monday of the month at 9', /do not go together/],
    ['monthly at 9', /which day of the month/],
    ['weekly at 9', /which day of the week/],
    ['weekly on the 1st at 9', /which day of the week/],
    ['the 32nd at 9', /days from 1 to 31/],
    ['mondays 9:00 and fridays 17:00', /two schedules/],
    ['twice a day at 8', /2 times a day and gives 1/],
    ['8 and 6 pm', /am or pm/],
    ['hourly 9-5', /end before they begin/],
    ['mondays 9-17', /how often/],
    ['hourly at 9', /do not go together/],
    ['hourly every 2 hours', /twice how often/],
    ['every 30 minutes at :15', /whole hours/],
    ['hourly 9-18 at :15', /with the first time/],
    ['every 5 hours', /every 4 hours, every 6 hours/],
    ['every 7 minutes', /every 6 minutes, every 8 minutes/],
    ['every 0 minutes', /stop at "every 0"/],
    ['every 50 hours', /every 24 hours/],
  ])('%s is refused', (typed, sentence) => {
    const refusal = refusalOf(typed);
    expect(refusal.message).toMatch(sentence);
    expect(refusal.hint).not.toBe('');
  });

  it('is a rule or a refusal whatever is typed', () => {
    const word = fc.constantFrom(
      ...'every at 9 15 1st mon weekdays hours minutes hourly 9-18 pm month * */5 , and :30'.split(
        ' ',
      ),
    );
    const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), words(word));
    fc.assert(
      fc.property(typed, (text) => {
        try {
          expect(ruleIn(wordsOf(ruleIn(text)))).toEqual(ruleIn(text));
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

const words = (word: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(word, { maxLength: 7 }).map((some) => some.join(' '));

describe('a cron line', () => {
  const times = [480];

  it('has ranges, lists, steps and names, and Sunday twice', () => {
    expect(ruleIn('0 8 * * MON-fri')).toEqual(ruleOf({ times, weekDays: [1, 2, 3, 4, 5] }));
    expect(ruleIn('0 8 * jan,mar-apr 0,7')).toEqual(
      ruleOf({ times, months: [1, 3, 4], weekDays: [0] }),
    );
    expect(ruleIn('0 8 * * fri-mon')).toEqual(ruleOf({ times, weekDays: [0, 1, 5, 6] }));
    expect(ruleIn('0 8 * * 5-7')).toEqual(ruleOf({ times, weekDays: [0, 5, 6] }));
    expect(ruleIn('*/20 22-1 * * *').times).toEqual(
      [0, 1, 22, 23].flatMap((hour) => [0, 20, 40].map((minute) => hour * 60 + minute)),
    );
    expect(ruleIn('5/25 8 ? * *').times).toEqual([485, 510, 535]);
    expect(ruleIn('0 8 * 11-2 *').months).toEqual([1, 2, 11, 12]);
    expect(ruleIn('@weekly')).toEqual(ruleOf({ times: [0], weekDays: [0] }));
  });

  it('is shown in words where there are some, and as a cron line otherwise', () => {
    expect(wordsOf(ruleIn('30 17 * * 1,4'))).toBe('mondays and thursdays at 17:30');
    expect(wordsOf(ruleIn('*/15 * * * *'))).toBe('every 15 minutes');
    expect(wordsOf(ruleIn('*/15 9-17 * jan,mar 1-5'))).toBe('*/15 9-17 * 1,3 1-5');
    expect(wordsOf(ruleIn('0,20 8-18/2 * * *'))).toBe('0,20 8,10,12,14,16,18 * * *');
    expect(wordsOf(ruleIn('0 9 1 * mon'))).toBe('0 9 1 * 1');
  });

  it.each([
    ['61 * * * *', /"61" is no minute from 0 to 59/],
    ['0 24 * * *', /"24" is no hour/],
    ['0 8 0 * *', /"0" is no day of the month/],
    ['0 8 * foo *', /"foo" is no month/],
    ['0 8 * * 8', /"8" is no day of the week/],
    ['*/0 8 * * *', /a step of nothing/],
    ['1-2-3 8 * * *', /is no minute/],
    ['0 0 8 * * *', /6 fields/],
    ['0 9 31 feb,apr *', /never comes/],
    ['0 9 * * 6L', /"6l" is no day of the week/],
    ['0 9 */2 * mon', /two ways/],
  ])('%s is refused', (typed, sentence) => {
    const refusal = refusalOf(typed);
    expect(refusal.message).toMatch(sentence);
    expect(refusal.hint).toMatch(/five fields/);
  });
});

describe('a rule', () => {
  it('is read again as itself from its words', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        expect(ruleIn(wordsOf(rule))).toEqual(rule);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['every minute', 1],
    ['every 15 minutes', 15],
    ['8:00, 8:10 and 20:00', 10],
    ['0:05 and 23:55', 10],
    ['mondays 0:05 and 23:55', 1430],
    ['weekdays 8:00', 1440],
    ['mondays and thursdays 17:30', 3 * 1440],
    ['1st of the month at 9', 28 * 1440],
    ['0 9 29 2 *', (4 * 365 + 1) * 1440],
  ])('%s comes every %i minutes at the shortest', (typed, minutes) => {
    expect(shortestMinutes(ruleIn(typed))).toBe(minutes);
  });

  it('never comes more often than its shortest period', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        const days = numbersFrom(0, 60).map((day) => Date.UTC(2026, 1, 1) + day * DAY_MS);
        const slots = days
          .filter((day) => fallsOn(rule, day))
          .flatMap((day) => rule.times.map((time) => day / 60_000 + time));
        const gaps = slots.slice(1).map((slot, index) => slot - (slots[index] ?? 0));
        const shortest = shortestMinutes(rule);
        expect(gaps.every((gap) => gap >= shortest)).toBe(true);
      }),
    );
  });
});
