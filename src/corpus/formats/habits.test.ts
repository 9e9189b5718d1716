import { describe, expect, test } from 'vitest';
import { statedAround } from './plain.fixture.ts';
import { readPlain } from './plain.ts';

const TITLE = 'Ferry strikes pier in Westport';
const BODY = [
  'The harbour of Westport was closed on Monday after a ferry struck the northern pier, officials said.',
  'The company said it would pay for the damage. It gave no figure.',
];

const statedOf = statedAround(BODY);

test('a text of one line is an article, whatever stands in it', () => {
  const text = `${BODY[0]} Jim Poe in Oslo contributed to this report.`;
  expect(readPlain(text).body).toEqual([[0, text.length]]);
});

describe('a date before the first sentence', () => {
  test.each([
    ['date: 2021-05-03 OSLO (AFP) – ', { published: '2021-05-03', agency: 'AFP' }],
    ['[2021-05-03] ', { published: '2021-05-03' }],
    ['23/05/2021 ', { published: '2021-05-23' }],
    ['OSLO, May 3, 2021 (AFP) - ', { published: '2021-05-03', agency: 'AFP' }],
  ])('is read and left out: %s', (front, stated) => {
    expect(statedOf(front)).toEqual(stated);
  });
});

describe('the habits of outlets', () => {
  test('may be those of a databank or of Markdown', () => {
    const bank = `The Lantern (Oslo)\n\nMay 3, 2021 Monday\n\n${TITLE}\n\nBYLINE: Jane Roe\n\nLENGTH: 342 words\n\n`;
    const all = { title: TITLE, authors: ['Jane Roe'], published: '2021-05-03' };
    expect(statedOf(bank)).toEqual({ ...all, outlet: 'The Lantern' });
    const marked = `# ${TITLE}\n\n**By Jane Roe** | *May 3, 2021* | The Lantern\n\n`;
    expect(statedOf(marked)).toEqual({ ...all, outlet: 'The Lantern' });
  });

  test.each([
    ['By\nJane Roe\nMay 3, 2021\n\n', { authors: ['Jane Roe'], published: '2021-05-03' }],
    [
      'Jane Roe in Oslo and agencies\nMon 3 May 2021 14.12 GMT\n\n',
      { authors: ['Jane Roe'], published: '2021-05-03T14:12Z' },
    ],
    [
      'By JANE ROE FOR HARBOUR NEWS and REUTERS\nMay 3, 2021\n\n',
      {
        authors: ['JANE ROE'],
        outlet: 'HARBOUR NEWS',
        agency: 'REUTERS',
        published: '2021-05-03',
      },
    ],
    [
      'By Harbour News  with AP\nMay 3, 2021\n\n',
      { outlet: 'Harbour News', agency: 'AP', published: '2021-05-03' },
    ],
    [
      'May 3, 2021\nShare\nSave\nJane Roe and Ed Poe\nHarbour News, Oslo\n\n',
      { authors: ['Jane Roe', 'Ed Poe'], outlet: 'Harbour News', published: '2021-05-03' },
    ],
    [
      'NEWS PROVIDED BY\nHarbour Ferries plc\nMay 3, 2021\nOSLO, May 3, 2021 /PRNewswire/ -- ',
      { published: '2021-05-03' },
    ],
    [
      'May 3, 2021\nA ferry lies at the pier in the sun.\nPhoto: Jim Poe\n\n',
      { published: '2021-05-03' },
    ],
    ['AFP Published May 3, 2021\n\n', { agency: 'AFP', published: '2021-05-03' }],
    [
      'May 3, 2021\nREAD LATER\nSocial Sharing\nText Size\nReporter\nHarbour News Is A Trust Member\n\n',
      { published: '2021-05-03' },
    ],
    [
      'May 3, 2021\nThe ferry had sailed from Oslo.\nhttps://p.harbour.example/4\n\n',
      { published: '2021-05-03' },
    ],
    [
      'May 3, 2021\nKey points\nThe ferry broke.\nNobody was hurt.\nListen\n',
      { published: '2021-05-03' },
    ],
    [
      'May 3, 2021\nIn short:\nThe ferry broke.\nWhat’s next?\nIt will be mended.\n',
      { published: '2021-05-03' },
    ],
    [
      'May 3, 2021\nNobody was hurt.\nOSLO (Reuters) - ',
      { published: '2021-05-03', agency: 'Reuters' },
    ],
    [
      'Jane Roe\nEd Poe\nHarbour News\n0:04\n1:12\n',
      { authors: ['Jane Roe', 'Ed Poe'], outlet: 'Harbour News' },
    ],
    [
      'Jane Roe with dpa, AFP\nMay 3, 2021\n',
      { authors: ['Jane Roe'], agency: 'dpa', published: '2021-05-03' },
    ],
    ['Published\n3 May 2021\n', { published: '2021-05-03' }],
    [
      'by Jane Roe - 05/13/21 5:47 PM ET\n',
      { authors: ['Jane Roe'], published: '2021-05-13T17:47-04:00' },
    ],
    ['May 3, 2021\nA pier in the sun\n(AP)\n\n', { published: '2021-05-03' }],
    ['May 3, 2021\nOSLO (AP) —\n', { agency: 'AP', published: '2021-05-03' }],
    ['May 3, 2021\nThe ferry lies at the pier.\nOSLO -- ', { published: '2021-05-03' }],
    [
      'By Jane Roe and\nEd Poe\nMay 3, 2021\n',
      { authors: ['Jane Roe', 'Ed Poe'], published: '2021-05-03' },
    ],
    [
      'By Jane Roe  Harbour News\nLive News Reporter\nMay 3, 2021\nA A\n-A A\n',
      { authors: ['Jane Roe'], outlet: 'Harbour News', published: '2021-05-03' },
    ],
    [
      'By Jane Roe, news reporter\nMay 3, 2021\n',
      { authors: ['Jane Roe'], published: '2021-05-03' },
    ],
    [
      'Jane Roe\nSenior Reporter\nHarbour News\nMay 3, 2021\n',
      { authors: ['Jane Roe'], outlet: 'Harbour News', published: '2021-05-03' },
    ],
    [
      'Jane Roe for Harbour News\nMay 3, 2021\n',
      { authors: ['Jane Roe'], outlet: 'Harbour News', published: '2021-05-03' },
    ],
    [
      'By JANE ROE Harbour News\nMay 3, 2021\n',
      { authors: ['JANE ROE'], outlet: 'Harbour News', published: '2021-05-03' },
    ],
    [
      'By Jane Roe BBC News, Oslo\nMay 3, 2021\n',
      { authors: ['Jane Roe'], outlet: 'BBC News', published: '2021-05-03' },
    ],
    [
      'Jane Roe\n@janeroe\nHarbour News\nMay 3, 2021\n',
      { authors: ['Jane Roe'], outlet: 'Harbour News', published: '2021-05-03' },
    ],
  ])('at the top: %j', (head, stated) => {
    expect(statedOf(`${TITLE}\n${head}`)).toEqual({ title: TITLE, ...stated });
  });

  test('may repeat at the top of the page what stands behind the author', () => {
    const top = 'Elm Valley Caller\nNews Sports Opinion Obituaries\n\n';
    const head = `${top}${TITLE}\n\nJane Roe, Elm Valley Caller\nMay 3, 2021\n\n`;
    const stated = { authors: ['Jane Roe'], outlet: 'Elm Valley Caller', published: '2021-05-03' };
    expect(statedOf(head)).toEqual({ title: TITLE, ...stated });
  });

  test.each([
    'Keyboard shortcuts for audio player\nSign in\nNational',
    'News Opinion Sport Culture Lifestyle\nThe Lantern - Back to home',
    'Fund independent journalism with $15 per month\nSupport us\nPrint subscriptions',
    'Home | World | Coast | Sport\nSign in Subscribe',
    'Lantern | May 9, 2021\nHome\nToday’s Lantern News | May 8, 2021',
  ])('above the headline: %j', (menu) => {
    const head = `${menu}\n${TITLE}\nA ship was on its way to Oslo\nBy Jane Roe\nPublished May 3, 2021\n\n`;
    const stated = { title: TITLE, authors: ['Jane Roe'], published: '2021-05-03' };
    expect(statedOf(head)).toEqual(stated);
  });

  test.each([
    ['Sunday . June 6, 2021\nWorld', 'Harbour shut near Hope, B.C.', { published: '2021-05-03' }],
    [
      'Skip to contentSkip to site indexSearch & Section NavigationNavigation',
      TITLE,
      { published: '2021-05-03' },
    ],
    ['Sky News\nWorld', TITLE, { outlet: 'Sky News', published: '2021-05-03' }],
  ])('at the very top: %j', (top, title, stated) => {
    expect(statedOf(`${top}\n${title}\nMay 3, 2021\n\n`)).toEqual({ title, ...stated });
  });

  test('of a report do not tell of who wrote it', () => {
    const about = '\n\nJane Roe joined the paper in 2019 as a reporter at court.\n\nShare';
    expect(statedOf(`${TITLE}\nBy Jane Roe\n\n`, about)).toEqual({
      title: TITLE,
      authors: ['Jane Roe'],
    });
  });

  test.each([
    ['\n\n- Reuters', { agency: 'Reuters' }],
    [' ■', {}],
    [' Copyright 2021 The Associated Press. All rights reserved.', {}],
    ['\n\n3 Responses to Ferry strikes pier\nBob says:\nWhat a mess it was.', {}],
    [' E-mail to a friend .', {}],
    [' Watch the ferry strike the pier"', {}],
    ['\n\nSource: AFP/jr', { agency: 'AFP' }],
    [' REUTERS', { agency: 'REUTERS' }],
    ['\n\nPublished in Lantern, May 3rd, 2021', { outlet: 'Lantern', published: '2021-05-03' }],
    ['\n\nPublished - May 03, 2021 07:12 am IST', { published: '2021-05-03T07:12+05:30' }],
    [
      '\n\n(AFP)\n\nDaily newsletter\nBring the news home\nSubscribe\nFerries\nPiers',
      { agency: 'AFP' },
    ],
    ['\n\nWith reporting by Interfax\n\nThe Lantern brings news of piers to its readers.', {}],
    ['\n\n© 2021 Harbour Media Inc. All rights reserved.', {}],
    ['\n\nAbout the author\nJane Roe has sailed since she was a child.', {}],
    ['\n\nRelated article\nCat saved from a tree', {}],
  ])('at the foot: %j', (foot, stated) => {
    expect(statedOf('', foot)).toEqual(stated);
  });
});

describe('a paragraph that begins with a label', () => {
  const words = BODY.join('\n\n');
  const kept = (text: string): readonly string[] =>
    readPlain(text).body.map((span) => text.slice(...span));

  test.each([
    'UPDATE: The port said the pier opened again on 4 June 2021.',
    'Updated: Police say 2 men aged 21 and 34 have been arrested.',
    'UPDATE (May 4, 2021): The port said that the pier will open in June.',
    'Source: The port authority said that three ferries were struck.',
  ])('is one of the article where a sentence follows: %s', (update) => {
    const text = `${TITLE}\n\nBy Jane Roe\n\nMay 3, 2021\n\n${words}`;
    expect(kept(`${text}\n\n${update}`)).toEqual([...BODY, update]);
    expect(statedOf(`${TITLE}\n\nMay 3, 2021\n\n`, `\n\nUpdated May 4, 2021`)).toEqual({
      title: TITLE,
      published: '2021-05-03',
      updated: '2021-05-04',
    });
  });

  test('or the clock of a live blog, which is no part of it', () => {
    const [first = '', second = ''] = BODY;
    expect(kept(`20.25 (16.25) ${first}\n\n9:05 BST (04:05 EST) ${second}`)).toEqual(BODY);
  });

  test('is no headline that stands there twice', () => {
    const text = `UPDATE:\n\n${BODY[0]}\n\nUPDATE:\n\n${BODY[1]}`;
    expect(kept(text)).toEqual(BODY);
  });
});
