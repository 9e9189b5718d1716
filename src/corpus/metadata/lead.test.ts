import { describe, expect, test } from 'vitest';
import { leadOf, tailOf } from './lead.ts';

const SENTENCE = 'The harbour was closed on Monday.';
const lead = (front: string): ReturnType<typeof leadOf> => leadOf(front + SENTENCE);

describe('what stands before the first sentence', () => {
  test.each([
    'WESTPORT: ',
    'WESTPORT, Maine — ',
    'ST. JOHN’S, Newfoundland -- ',
    'NEW YORK – ',
    'Westport – ',
    'New Delhi: ',
    'EAGLE COUNTY, Colorado - ',
    'GAZA/JERUSALEM — ',
  ])('takes off the dateline %s', (front) => {
    expect(lead(front)).toEqual({
      length: front.length,
      published: null,
      agency: null,
      outlet: null,
    });
  });

  test.each([
    ['WESTPORT (AP) — ', 'AP'],
    ['WESTPORT, May 3 (Reuters) - ', 'Reuters'],
    ['SHARM EL-SHEIKH, Egypt, Nov. 12 (Xinhua) -- ', 'Xinhua'],
    ['Westport, Sept. 9 (ANI): ', 'ANI'],
    ['(AFP) — ', 'AFP'],
    ['WESTPORT, Maine -- WESTPORT, Maine (AP) — ', 'AP'],
    ['May 3 (UPI) -- ', 'UPI'],
    ['MOSCOW, May 3. /TASS/. ', 'TASS'],
  ])('takes the agency from %s', (front, agency) => {
    expect(lead(front)).toEqual({ length: front.length, published: null, agency, outlet: null });
  });

  test('takes the outlet from its brackets', () => {
    expect(lead('Danville, Kentucky (CNN) -- ')).toMatchObject({ agency: null, outlet: 'CNN' });
    expect(lead('(CBS News) ')).toMatchObject({ length: 11, outlet: 'CBS News' });
    expect(lead('(CNN)')).toMatchObject({ length: 5, outlet: 'CNN' });
    expect(lead('(Later)')).toMatchObject({ length: 0, outlet: null });
  });

  test.each([
    [' date 2021-05-03 '.trimStart(), '2021-05-03'],
    ['Published: May 3, 2021 ', '2021-05-03'],
    ['2021-05-03 ', '2021-05-03'],
    ['May 3, 2021 4:15 PM ', '2021-05-03T16:15'],
    ['May 3, 2021 | ', '2021-05-03'],
    ['date 2021-05-03 LONDON — ', '2021-05-03'],
  ])('takes off the glued date %s', (front, published) => {
    expect(lead(front)).toMatchObject({ length: front.length, published });
  });

  test.each([
    'The harbour — closed since Monday — opened again.',
    'Obesity: Babies that are fed often grow faster.',
    'May 3, 2021 was a cold day in Westport.',
    'Smith (who is 40) said no.',
    'Jane Roe (Labour) Ministers said no.',
    '“No,” she said — The end.',
    'Police – who came late – left.',
    'TONIGHT: Expect some wind.',
    'THE MAYOR - WHO IS 70 - RESIGNED ON MONDAY.',
  ])('leaves a sentence as it is: %s', (words) => {
    expect(leadOf(words).length).toBe(0);
  });
});

describe('what stands after the last sentence', () => {
  test.each([
    ['It gave no figure. (ANI)', 'ANI', 18],
    ['It gave no figure. – AP', 'AP', 18],
    ['“No,” it said.” —Reuters', 'Reuters', 15],
  ])('takes the credit off %s', (words, agency, start) => {
    expect(tailOf(words)).toEqual({ start, agency });
  });

  test('leaves an agency in a sentence', () => {
    expect(tailOf('The minister spoke to Reuters')).toBeNull();
    expect(tailOf('He told the agency (AP).')).toBeNull();
  });
});
