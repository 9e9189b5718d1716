import { describe, expect, test } from 'vitest';
import { statedAround } from './plain.fixture.ts';
import { readPlain } from './plain.ts';

const BODY = [
  'The harbour of Westport was closed on Monday after a ferry struck the northern pier, officials said.',
  '“We heard a loud bang,” said Mara Lindqvist, who works at the fish market. “Then everybody ran.”',
  'He was 71.',
  'The company said it would pay for the damage. It gave no figure.',
];
const TITLE = 'Ferry strikes pier in Westport';

const statedOf = statedAround(BODY);

describe('the header of a plain text', () => {
  test('may be missing', () => {
    expect(statedOf('')).toEqual({});
  });

  test('may be labelled lines', () => {
    const head = `Title: ${TITLE}\nAuthor: Jane Roe\nSource: The Harbour Post\nDate: 2021-05-03\nURL: https://harbour.example/a\n\n`;
    expect(statedOf(head)).toEqual({
      title: TITLE,
      authors: ['Jane Roe'],
      outlet: 'The Harbour Post',
      published: '2021-05-03',
      url: 'https://harbour.example/a',
    });
  });

  test('may name a page and an outlet as its sources, and put a date on the next line', () => {
    const head = `Source: https://harbour.example/a\n\n${TITLE}\n\n  By Jane Roe, Ed Poe, Al Bo and Jo Lee, KXYZ\n \nUpdated: \n     6:40 AM CST, Fri March 5, 2021\n\n  Source: KXYZ\n \n`;
    expect(statedOf(head)).toEqual({
      title: TITLE,
      authors: ['Jane Roe', 'Ed Poe', 'Al Bo', 'Jo Lee'],
      outlet: 'KXYZ',
      updated: '2021-03-05T06:40-06:00',
      url: 'https://harbour.example/a',
    });
  });

  test('may be a headline, a deck, an agency, a date, and the headline again', () => {
    const head = `${TITLE}\n\nThe harbour stays closed.\n\nAssociated Press\n\nMay 3, 2021, 9:33 PM\n\nUpdated 10 days ago\n\nShare:\n\n${TITLE}\n`;
    expect(statedOf(head)).toEqual({
      title: TITLE,
      agency: 'Associated Press',
      published: '2021-05-03T21:33',
    });
  });

  test('may stand under a long menu', () => {
    const menu = Array.from({ length: 40 }, (_, i) => `Section ${i}`).join('\n');
    expect(statedOf(`${menu}\n\n${TITLE}\n\nBy Jane Roe\n\nMay 3, 2021\n\n`)).toEqual({
      title: TITLE,
      authors: ['Jane Roe'],
      published: '2021-05-03',
    });
  });

  test('may be breadcrumbs', () => {
    const head = `Harbourpost.com\u00A0 »\u00A0 News »\u00A0 ${TITLE}\n\n${TITLE}\n\nBy Jane Roe\nLast updated on: May 03, 2021\u00A0 09:54 IST\n\n`;
    expect(statedOf(head)).toEqual({
      title: TITLE,
      outlet: 'Harbourpost.com',
      authors: ['Jane Roe'],
      updated: '2021-05-03T09:54+05:30',
    });
  });

  test('may put everything on one line with bars', () => {
    expect(
      statedOf(`${TITLE} | The Harbour Post\nBy Jane Roe | May 3, 2021 | 4:15 pm\n\n`),
    ).toEqual({
      title: TITLE,
      outlet: 'The Harbour Post',
      authors: ['Jane Roe'],
      published: '2021-05-03T16:15',
    });
    expect(statedOf(`${TITLE}\nPTI | Updated: May 03, 2021 17:12 IST\n\n`)).toEqual({
      title: TITLE,
      agency: 'PTI',
      updated: '2021-05-03T17:12+05:30',
    });
  });

  test('may name author and outlet on lines of their own', () => {
    expect(
      statedOf(`${TITLE}\n\nJane Roe in Westport\n\nMon 3 May 2021 15.20 BST\n\n`),
    ).toMatchObject({
      authors: ['Jane Roe'],
      published: '2021-05-03T15:20+01:00',
    });
    expect(
      statedOf(
        `${TITLE}\n\nBy Jane Roe\nWestport News, Easton\n\nPublished\n3 May 2021\n\nShare\n\n`,
      ),
    ).toEqual({
      title: TITLE,
      authors: ['Jane Roe'],
      outlet: 'Westport News',
      published: '2021-05-03',
    });
  });

  test('may name a paper by an article and a word, which is nobody', () => {
    expect(statedOf(`${TITLE}\n\nThe Beacon\n\nMay 3, 2021\n\n`)).toEqual({
      title: TITLE,
      outlet: 'The Beacon',
      published: '2021-05-03',
    });
  });

  test('may give offices, towns and desks with the names', () => {
    const stated = statedOf(
      `${TITLE}\n\nJane Roe Transport correspondent\n\nFri 5 Jan 2024 15.20 GMT Last modified on Fri 5 Jan 2024 18.00 GMT\n\n`,
    );
    expect(stated).toMatchObject({
      authors: ['Jane Roe'],
      published: '2024-01-05T15:20Z',
      updated: '2024-01-05T18:00Z',
    });
    expect(statedOf(`${TITLE}\nBy Jane Roe, PA Political Editor\n\n`)).toMatchObject({
      authors: ['Jane Roe'],
    });
    expect(statedOf(`${TITLE}\nBy Jane Roe BBC News\n\n`)).toMatchObject({
      authors: ['Jane Roe'],
      outlet: 'BBC News',
    });
    expect(statedOf(`Jane Roe | Associated Press\n\n${TITLE}\n\n`)).toMatchObject({
      authors: ['Jane Roe'],
      agency: 'Associated Press',
    });
  });

  test('may say when it was published and when updated', () => {
    const head = `${TITLE}\nPublished May 3, 2021 4:15 p.m. EDT; Updated May 4, 2021\n\n`;
    expect(statedOf(head)).toMatchObject({
      published: '2021-05-03T16:15-04:00',
      updated: '2021-05-04',
    });
  });

  test('ends in a dateline with an agency', () => {
    expect(
      statedOf(`${TITLE}\n\nBy JANE ROE, Associated Press\n\nWESTPORT, Maine (AP) — `),
    ).toEqual({
      title: TITLE,
      authors: ['JANE ROE'],
      agency: 'Associated Press',
    });
  });

  test('leaves an ambiguous date and a relative one unsaid', () => {
    expect(statedOf(`${TITLE}\nDate: 03/04/2021\n\n`)).toEqual({ title: TITLE });
    expect(statedOf(`${TITLE}\n\n2 hours ago\n\n`)).toEqual({ title: TITLE });
  });

  test('may ask a question', () => {
    expect(statedOf('Who runs the ferry of Westport?\n\n')).toEqual({
      title: 'Who runs the ferry of Westport?',
    });
  });
});

describe('the foot of a plain text', () => {
  test('may credit an agency', () => {
    expect(statedOf('', '\n\nSource: PTI© Copyright 2021 PTI. All rights reserved.')).toEqual({
      agency: 'PTI',
    });
    expect(statedOf('', ' (ANI)')).toEqual({ agency: 'ANI' });
    expect(statedOf('', '\n\n© 2021 Reuters. All rights reserved.')).toEqual({ agency: 'Reuters' });
    expect(statedOf('', '\n\nCopyright The Bay Ledger 2021. All rights reserved.')).toEqual({
      outlet: 'The Bay Ledger',
    });
  });

  test('states nothing with other people’s dates and names', () => {
    expect(statedOf('', '\n\nComments (2)\n\nJim Poe\nMay 4, 2021\nWhat a shame.')).toEqual({});
  });
});

describe('the body of a plain text', () => {
  test('begins behind a caption that a date was glued to', () => {
    const text = ` date 2021-05-03 Image copyright EPA Image caption The pier of Westport was hit\n\n${BODY.join('\n\n')}\n`;
    const { stated, body } = readPlain(text);
    expect(text.slice(...(body[0] ?? [0, 0]))).toBe(BODY[0]);
    expect(stated.published).toBe('2021-05-03');
  });

  test('keeps the first paragraph when a picture’s credit follows it', () => {
    const text = [TITLE, 'By Jane Roe', BODY[0], 'Reuters', ...BODY.slice(1)].join('\n\n');
    const { body, stated } = readPlain(text);
    expect(body.map((span) => text.slice(...span))).toEqual(BODY);
    expect(stated.agency).toBeNull();
  });

  test.each([
    'By Monday, the harbour had opened again.',
    'He was born on May 3, 1921.',
    'The law took effect on Jan. 1, 2020.',
    'Update on the ferry: it sails again.',
  ])('keeps a sentence that looks like a header: %s', (sentence) => {
    const text = [BODY[0], sentence, BODY[1]].join('\n\n');
    const { body } = readPlain(text);
    expect(body.map((span) => text.slice(...span))).toContain(sentence);
  });
});

describe('lines of a header as pages have them', () => {
  test('a label’s date with who reports behind it', () => {
    expect(
      statedOf(`${TITLE}\nUpdated on: March 5, 2021 / 10:20 AM EST / CBS News\n\n`),
    ).toMatchObject({ title: TITLE, outlet: 'CBS News', updated: '2021-03-05T10:20-05:00' });
  });

  test('a date that may mean two days is none, and no headline', () => {
    expect(statedOf(`${TITLE}\nPosted on 5/3/2021 by Jane Roe\n\n`)).toEqual({
      title: TITLE,
      authors: ['Jane Roe'],
    });
  });

  test('an outlet alone at the top, and "For" with a capital', () => {
    expect(statedOf(`The Harbour Post\nMarch 5, 2021 Friday\n${TITLE}\n\n`)).toMatchObject({
      title: TITLE,
      outlet: 'The Harbour Post',
    });
    expect(statedOf(`${TITLE}\nBy Jane Roe For Harbour Online\n\n`)).toMatchObject({
      authors: ['Jane Roe'],
      outlet: 'Harbour Online',
    });
  });

  test('a town among those who wrote is nobody', () => {
    const head = `${TITLE}\nWritten by Jane Roe | New Delhi | Updated: March 5, 2021 22:20 IST\n\n`;
    expect(statedOf(head)).toMatchObject({ authors: ['Jane Roe'] });
  });
});
