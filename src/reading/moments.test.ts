import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsAt } from '../news/span.ts';
import { dates, expectDates, FRIDAY } from './moments/moments.fixture.ts';
import { readMoments } from './moments.ts';
import { readSentences } from './passages.ts';

describe('dates', () => {
  it('in full need no article date and are not computed', () => {
    const text = 'It opened on March 3, 2011, burned on 4 June 2012 and closed on 2013-07-08.';
    const wanted = [
      'March 3, 2011 = 2011-03-03!',
      '4 June 2012 = 2012-06-04!',
      '2013-07-08 = 2013-07-08!',
    ];
    expect(dates(text)).toEqual(wanted);
    expect(dates(text, null)).toEqual(wanted);
    expect(dates('It closed on Monday, last month and on March 3.', null)).toEqual([]);
  });

  it('of a weekday are the last such day, the day of publication included', () => {
    expectDates({
      'The dam broke on Wednesday.': ['Wednesday = 2019-05-08'],
      'The dam broke Friday morning.': ['Friday morning = 2019-05-10'],
      "Sunday's storm was the worst.": ['Sunday = 2019-05-05'],
      'It broke last Friday.': ['last Friday = 2019-05-03'],
      'The United States won on Tuesday.': ['Tuesday = 2019-05-07'],
      'He was held by police on Monday.': ['Monday = 2019-05-06'],
    });
  });

  it('of a weekday are ahead when the verb says so, and left out when it does not tell', () => {
    expectDates({
      'The court will meet on Monday.': ['Monday = 2019-05-13'],
      'The vote is set for Tuesday.': ['Tuesday = 2019-05-14'],
      'They plan to meet next Tuesday.': ['next Tuesday = 2019-05-14'],
      'They stay until Sunday.': ['Sunday = 2019-05-12'],
      'He could meet them on Monday.': [],
      'The envoy meets them on Monday.': [],
      'Parliament votes on Monday.': [],
      'The council votes on the plan on Monday.': [],
      'Norlanders vote on Sunday in a referendum.': [],
      'Absentee votes on Monday were few.': ['Monday = 2019-05-06'],
      'Orlu guards patrol at the pier on Monday.': ['Monday = 2019-05-06'],
      'The storm was expected to reach the islands on Monday.': ['Monday = 2019-05-13'],
      'The storm was expected to reach the islands late on Thursday.': [],
      'The pier was to be finished by April.': [],
      'The pier will be finished by April.': ['April = 2020-04-01..2020-04-30'],
    });
  });

  it('of a weekday are ahead of what goes by a calendar, in the present', () => {
    expectDates({
      'The trial opens on Monday.': ['Monday = 2019-05-13'],
      'Talks begin Tuesday in Orlu.': ['Tuesday = 2019-05-14'],
      'On Monday the trial opens.': ['Monday = 2019-05-13'],
      'The ban takes effect on Sunday.': ['Sunday = 2019-05-12'],
      'The film, which opens in Orlu on Sunday, cost little.': ['Sunday = 2019-05-12'],
      'The vote is on Sunday.': ['Sunday = 2019-05-12'],
      'The vote is the first since the storm on Sunday.': ['Sunday = 2019-05-05'],
      'The book begins with the storm on Sunday.': [],
      'The trial opened on Monday.': ['Monday = 2019-05-06'],
      'The match kicks off Saturday.': ['Saturday = 2019-05-11'],
      'The fair, now in its tenth year, kicks off Saturday.': ['Saturday = 2019-05-11'],
    });
  });

  it('of what may or must be are ahead in the days to come, and in no month of last year', () => {
    expectDates({
      'The court may meet on Monday.': ['Monday = 2019-05-13'],
      'He must leave on Monday.': ['Monday = 2019-05-13'],
      'The leak may have begun in March.': ['March = 2019-03-01..2019-03-31'],
      'He must have left on Monday.': ['Monday = 2019-05-06'],
      'Readers may know the man from the storm in March.': [],
    });
  });

  it('of a weekday are ahead of what looks ahead, however far its verb and whatever stands between', () => {
    expectDates({
      'Divers will search for the missing on Saturday.': ['Saturday = 2019-05-11'],
      'On Saturday, divers are to search for the missing.': ['Saturday = 2019-05-11'],
      'Parliament will meet in a special closed session on Monday.': ['Monday = 2019-05-13'],
      'Tolls will rise on all of the nine old roads over the hills, and on two bridges, on Monday.':
        ['Monday = 2019-05-13'],
      'The envoy was to leave Sunday.': ['Sunday = 2019-05-12'],
      'A storm is likely on Sunday.': ['Sunday = 2019-05-12'],
      'The council plans to start a fresh effort on Monday.': ['Monday = 2019-05-13'],
      'The crew is going to try again on Sunday.': ['Sunday = 2019-05-12'],
      'They called a strike for Monday.': ['Monday = 2019-05-13'],
      'Fares go up on all lines starting Monday.': ['Monday = 2019-05-13'],
      'Holm will resign after meeting the king on Monday.': ['Monday = 2019-05-13'],
    });
  });

  it('of a weekday are past with what took place by then, whoever looks ahead beside it', () => {
    expectDates({
      'Holm, who will lead the inquiry, on Sunday vowed to be fair.': ['Sunday = 2019-05-05'],
      'By Monday the fire had burned two barns.': ['Monday = 2019-05-06'],
      'The crew failed to stop the leak on Monday.': ['Monday = 2019-05-06'],
      'The gale hit the port on Monday.': ['Monday = 2019-05-06'],
      'Holm resigned after meeting the king on Monday.': ['Monday = 2019-05-06'],
      'She awaits trial, according to a paper filed in court on Monday.': ['Monday = 2019-05-06'],
      'They will stay in office, winning the vote on Monday.': [],
      'He was due in court on Monday but failed to come.': [],
    });
  });

  it('told of beforehand are ahead of the day they were told on, and left out where that is doubtful', () => {
    expectDates({
      'He said on Friday he would travel on Monday.': [
        'Friday = 2019-05-10',
        'Monday = 2019-05-13',
      ],
      'He said he would meet the injured on Monday.': ['Monday = 2019-05-13'],
      'Trams would run again on Monday, the operator said.': ['Monday = 2019-05-13'],
      'He said on Tuesday he would travel on Thursday.': ['Tuesday = 2019-05-07'],
      'If it rained, he said, he would stay on Monday.': [],
    });
  });

  it('are no days of this week in names and habits', () => {
    expectDates({
      'Sales rose on Black Friday.': [],
      'They meet every Monday.': [],
      'He told the Sunday Times.': [],
      'They marched for the 3 May Movement.': [],
    });
  });

  it('without a year are the nearest in the tense of their clause', () => {
    expectDates({
      'The biggest quake was on Feb. 21.': ['Feb. 21 = 2019-02-21'],
      'It shook on December 2.': ['December 2 = 2018-12-02'],
      'The fair will open on December 2.': ['December 2 = 2019-12-02'],
      'Prices rose in March.': ['March = 2019-03-01..2019-03-31'],
      'They have grown since November.': ['November = 2018-11-01..2018-11-30'],
      'It began last May.': ['last May = 2018-05-01..2018-05-31'],
      'It opens next June.': ['next June = 2019-06-01..2019-06-30'],
      'It fell on Monday, Dec. 31.': ['Monday, Dec. 31 = 2018-12-31'],
    });
  });

  it('without a year are left out beside another year', () => {
    expectDates({
      'It grew in 2014. In September it fell.': ['2014 = 2014-01-01..2014-12-31'],
      'It grew in 2019. In March it fell.': [
        '2019 = 2019-01-01..2019-12-31',
        'March = 2019-03-01..2019-03-31',
      ],
    });
  });

  it('may be whole months, years, decades and ranges', () => {
    expectDates({
      'In June 2011 it closed.': ['June 2011 = 2011-06-01..2011-06-30'],
      'It closed in 2008 and 2012.': [
        '2008 = 2008-01-01..2008-12-31',
        '2012 = 2012-01-01..2012-12-31',
      ],
      'It rained from 3 to 5 May 2017.': ['3 to 5 May 2017 = 2017-05-03..2017-05-05!'],
      'It ran from May 3 to June 5, 2018.': ['May 3 to June 5, 2018 = 2018-05-03..2018-06-05!'],
      'It ran from May 3 to June 5.': ['May 3 to June 5 = 2018-05-03..2018-06-05'],
      'It will run between May 3 and June 5.': ['May 3 and June 5 = 2019-05-03..2019-06-05'],
      'It stood from December 20 to January 6.': [
        'December 20 to January 6 = 2018-12-20..2019-01-06',
      ],
      'Between 2001 and 2003 it grew.': ['2001 and 2003 = 2001-01-01..2003-12-31'],
      'In the 1990s it grew.': ['1990s = 1990-01-01..1999-12-31'],
    });
  });

  it('are counted from the day of publication', () => {
    expectDates({
      'It broke yesterday and was mended today.': ['yesterday = 2019-05-09', 'today = 2019-05-10'],
      'It broke two days ago.': ['two days ago = 2019-05-08'],
      'It was built two years ago.': ['two years ago = 2017-01-01..2017-12-31'],
      'It broke last weekend.': ['last weekend = 2019-05-04..2019-05-05'],
      'It broke this week.': ['this week = 2019-05-06..2019-05-12'],
      'It broke last month.': ['last month = 2019-04-01..2019-04-30'],
      'It is the last week of the fair.': [],
    });
  });

  it('said by somebody count from a day the text may not give', () => {
    const text = '“It broke today, on May 3,” Holt said.';
    const quote = { span: [0, 27] as const, speaker: null, by: null, cue: null };
    const sentences = readSentences(text, [[0, text.length]]);
    const moments = readMoments(text, sentences, [quote], FRIDAY);
    expect(moments.map(({ span }) => wordsAt(text, span))).toEqual(['May 3']);
  });

  it('of another place may be a day ahead, and a time of day has its zone', () => {
    expectDates({
      'It began Saturday evening local time.': ['Saturday evening = 2019-05-11'],
      'It began at 6 p.m. GMT.': [],
    });
    expect(dates('It began at 6 p.m. GMT.', '2019-05-10T05:00+09:00')).toEqual([
      '6 p.m. GMT = 2019-05-09',
    ]);
    expect(dates('It began at 6 p.m. GMT on Monday.', '2019-05-10T05:00+09:00')).toEqual([
      'Monday = 2019-05-06',
    ]);
  });

  it('are not seen in numbers and words that look like one', () => {
    expectDates({
      'Rates stood at 10 percent in a second march that may go on.': [],
      'It sold 2019 copies of 1,990 books and 1500 people came.': [],
      'April Foss may march.': [],
      'The 9/11 trial went on.': ['9/11 = 2001-09-11'],
    });
  });

  it('stand within their sentence and never end before they begin', () => {
    const piece = fc.constantFrom(
      ...['Monday ', 'May ', '31 ', 'Feb. 30 ', '2019', '-', ' to ', 'from ', 'between ', 'and '],
      ...[
        'last ',
        'next ',
        'weekend ',
        'will ',
        'was ',
        '1990s ',
        '. ',
        'in ',
        '4 p.m. EST ',
        'ago ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        const sentences = readSentences(text, [[0, text.length]]);
        for (const { span, from, to } of readMoments(text, sentences, [], `${FRIDAY}T10:00Z`)) {
          expect(sentences.some((one) => one.span[0] <= span[0] && span[1] <= one.span[1])).toBe(
            true,
          );
          expect(from <= to).toBe(true);
          expect(from).toMatch(/^\d{4}-\d\d-\d\d$/);
        }
      }),
    );
  });
});
