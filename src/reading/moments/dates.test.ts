import { describe, expect, it } from 'vitest';
import { dates, expectDates } from './moments.fixture.ts';

describe('dates of a year', () => {
  it('that is told from the article are of that year', () => {
    expectDates({
      'It shut in January last year.': ['January last year = 2018-01-01..2018-01-31'],
      'It shut in March of this year.': ['March of this year = 2019-03-01..2019-03-31'],
      'It will open in June next year.': ['June next year = 2020-06-01..2020-06-30'],
      'It burned on 4 April last year.': ['4 April last year = 2018-04-04'],
      'It grew between April and June last year.': [
        'April and June last year = 2018-04-01..2018-06-30',
      ],
      'It grew from June last year to January this year.': [
        'June last year to January this year = 2018-06-01..2019-01-31',
      ],
    });
  });

  it('may be halves and quarters', () => {
    expectDates({
      'Sales fell in the first half of 2013.': ['first half of 2013 = 2013-01-01..2013-06-30'],
      'Sales rose in the fourth quarter of last year.': [
        'fourth quarter of last year = 2018-10-01..2018-12-31',
      ],
      'The third half of 2013 was wild.': ['2013 = 2013-01-01..2013-12-31'],
    });
  });

  it('stand before a verb or "as" too, not before what they count', () => {
    expectDates({
      'The dam built in 2009 was too low.': ['2009 = 2009-01-01..2009-12-31'],
      'He came in 2009 as a cook.': ['2009 = 2009-01-01..2009-12-31'],
      'They sent it to 2009 towns.': [],
    });
  });
});

describe('a day that says no year', () => {
  it('is none of nearly a year ago, but that of an occasion to come', () => {
    expectDates({
      'He was named for the vote on June 12.': ['June 12 = 2019-06-12'],
      'Days ahead of the June 12 vote he fell ill.': ['June 12 = 2019-06-12'],
      'By 12 June all had been found.': [],
      'By 12 August all had been found.': ['12 August = 2018-08-12'],
    });
  });

  it('is that of a deadline that has just passed, not of one next year', () => {
    expectDates({
      'They had agreed to finish by May 8.': ['May 8 = 2019-05-08'],
      'They had agreed to finish by June 8.': ['June 8 = 2019-06-08'],
    });
  });

  it('is left out where another year was named before', () => {
    expectDates({
      'In March of that year he left.': [],
      'On March 4 of the same year he left.': [],
    });
  });
});

describe('an early hour of the day after that of publication', () => {
  it('may have been before or behind it', () => {
    expectDates({
      'Votes were counted early Saturday.': [],
      'Votes were counted early Thursday.': ['Thursday = 2019-05-09'],
      'Votes were counted on Saturday.': ['Saturday = 2019-05-04'],
    });
  });
});

describe('an article that is not known to be published on any day', () => {
  const given = 'Rain fell on the pier on Monday, May 6, 2019. ';
  it('has the year and the names of days that its own words give in full', () => {
    expect(dates(`${given}It shut on May 8. The mayor came Monday.`, null)).toEqual([
      'Monday, May 6, 2019 = 2019-05-06!',
      'May 8 = 2019-05-08',
      'Monday = 2019-05-06',
    ]);
  });

  it('has no others', () => {
    const others = 'It shut on June 8. The mayor came Tuesday. She left last Monday.';
    expect(dates(given + others, null)).toHaveLength(1);
    expect(dates(`${given}It shut on May 8. It will open in 2021.`, null)).toEqual([
      'Monday, May 6, 2019 = 2019-05-06!',
      '2021 = 2021-01-01..2021-12-31',
    ]);
    expect(dates(`${given}On Monday, May 13, 2019, it sank. He came Monday.`, null)).toHaveLength(
      2,
    );
  });
});

describe('a span', () => {
  it('may have its ends between commas', () => {
    expectDates({
      'Between May 3, 2004, and June 5, 2004, he was away.': [
        'May 3, 2004, and June 5, 2004 = 2004-05-03..2004-06-05!',
      ],
    });
  });
});

describe('what is told with a bound', () => {
  it('is of no day', () => {
    expectDates({
      'It began more than three years ago.': [],
      'It began three years ago.': ['three years ago = 2016-01-01..2016-12-31'],
    });
  });
});

describe('words that only look like those of a clause', () => {
  it('do not tell its time', () => {
    expectDates({
      'He told it on state-run television on Monday.': ['Monday = 2019-05-06'],
      'Monday’s launch fell on a holiday.': ['Monday = 2019-05-06'],
      'It raised hopes that the truce agreed on Monday could hold.': ['Monday = 2019-05-06'],
      'She was re-elected on Monday.': ['Monday = 2019-05-06'],
      'He may be sacked, jailed or moved in June.': [],
      'He spent it at Mar-a-Lago.': [],
    });
  });
});

describe('a weekday with an article', () => {
  it('is the last such day, or the next, before what it was the day of', () => {
    expectDates({
      'The board said so in a Thursday statement.': ['Thursday = 2019-05-09'],
      'She wrote in a Tuesday night post that she would go.': ['Tuesday night = 2019-05-07'],
      'He is expected to resign in a Monday speech.': ['Monday = 2019-05-13'],
      'The storm was forecast to pass the coast beginning Saturday.': ['Saturday = 2019-05-11'],
      'The bank raised its forecast to 3 percent on Tuesday.': ['Tuesday = 2019-05-07'],
      'The line cancelled Monday’s ferries.': [],
      'The line canceled all its ferries to the island on Monday.': [],
      'The race was cancelled on Monday.': ['Monday = 2019-05-06'],
    });
  });

  it('is any such day elsewhere', () => {
    expectDates({
      'He played on a Sunday for the club.': [],
      'It opened on a Monday.': [],
      'It was a Friday in March.': ['March = 2019-03-01..2019-03-31'],
    });
  });
});

describe('what is to be done to do something', () => {
  it('is as far ahead as the first of both', () => {
    expectDates({
      'She is scheduled to return to court on Thursday.': ['Thursday = 2019-05-16'],
      'She wanted to return to court on Thursday.': [],
    });
  });
});

describe('the second of two things to do', () => {
  it('is as far ahead as what leads to both', () => {
    expectDates({
      'The storm forced both ports to stop work and send ships away on Thursday.': [
        'Thursday = 2019-05-09',
      ],
      'They plan to stop work and send ships away on Thursday.': ['Thursday = 2019-05-16'],
      'She wanted to stop work and send ships away on Thursday.': [],
    });
  });
});

describe('"by" a day', () => {
  it('looks back where it tells how things were by then', () => {
    expectDates({
      'The number of ships stood at over 90 by Tuesday, she said.': ['Tuesday = 2019-05-07'],
      'Nine ships had been found by Tuesday.': ['Tuesday = 2019-05-07'],
      'They asked nine ships to leave by Tuesday.': ['Tuesday = 2019-05-14'],
      'The ships had to be gone by Tuesday.': ['Tuesday = 2019-05-14'],
    });
  });
});

describe('a name with a day in it', () => {
  it('is no day', () => {
    expectDates({
      'He told Sailing Today of it.': [],
      'Today he told Sailors of it.': ['Today = 2019-05-10'],
    });
  });
});

describe('a list of weekdays', () => {
  it('is of one week, past or to come', () => {
    expectDates({
      'The port cancels all boats for Saturday, Sunday and Monday.': [
        'Saturday = 2019-05-11',
        'Sunday = 2019-05-12',
        'Monday = 2019-05-13',
      ],
      'They will meet on Monday; they met on Tuesday and Thursday.': [
        'Monday = 2019-05-13',
        'Tuesday = 2019-05-07',
        'Thursday = 2019-05-09',
      ],
    });
  });
});

describe('a day that is told without its date', () => {
  it('may be the weekend, which is over or to come', () => {
    expectDates({
      'Two men died over the weekend.': ['over the weekend = 2019-05-04..2019-05-05'],
      'She will speak at the weekend.': ['at the weekend = 2019-05-11..2019-05-12'],
      'They play on the weekend of the vote.': [],
    });
  });

  it('may be two days away, and is no year where half of one is meant', () => {
    expectDates({
      'It shut the day before yesterday.': ['the day before yesterday = 2019-05-08'],
      'It will open the day after tomorrow.': ['the day after tomorrow = 2019-05-12'],
      'It shut half a year ago.': [],
      'It shut a year ago today.': ['a year ago today = 2018-01-01..2018-12-31'],
    });
  });

  it('may have a name', () => {
    expectDates({
      'It burned on Christmas Day.': ['Christmas Day = 2018-12-25'],
      'It will open on New Year’s Eve.': ['New Year’s Eve = 2019-12-31'],
      'She met him before Halloween last year.': ['Halloween last year = 2018-10-31'],
      'A Halloween party was loud.': [],
    });
  });
});
