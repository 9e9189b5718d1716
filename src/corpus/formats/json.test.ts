import { describe, expect, test } from 'vitest';
import { LIMITS } from '../limits.ts';
import { firstStated } from '../metadata/metadata.ts';
import { readJson, readJsonLines } from './json.ts';

const TEXT = 'The harbour was closed on Monday, officials said.\n\nHe was 71.';
const ARTICLE = { title: 'Ferry strikes pier', text: TEXT };

describe('reading JSON', () => {
  test('takes an article with common field names in any case', () => {
    const article = {
      Headline: 'Ferry strikes pier',
      articleBody: TEXT,
      Link: 'https://harbour.example/a',
      pubDate: 'Mon, 03 May 2021 20:12:00 GMT',
      date_modified: '2021-05-04',
      Source: { Name: 'Harbour Post' },
      Authors: [{ name: 'Jane Roe' }, 'Ed Poe'],
      agency: 'Reuters',
    };
    expect(readJson(JSON.stringify(article), 'a.json')).toMatchObject([
      {
        file: 'a.json',
        text: TEXT,
        own: false,
        body: [
          [0, 49],
          [51, 61],
        ],
        stated: {
          title: 'Ferry strikes pier',
          outlet: 'Harbour Post',
          authors: ['Jane Roe', 'Ed Poe'],
          agency: 'Reuters',
          published: '2021-05-03T20:12Z',
          updated: '2021-05-04',
          url: 'https://harbour.example/a',
        },
      },
    ]);
  });

  test('takes titles, bylines and texts one level down', () => {
    const article = {
      title: { rendered: 'Ferry strikes pier' },
      content: { rendered: '<p>The harbour was closed on Monday.</p>', protected: false },
      byline: { original: 'By Jane Roe' },
      link: 'https://harbour.example/a',
    };
    expect(readJson(JSON.stringify(article), 'a.json')).toMatchObject([
      { stated: { title: 'Ferry strikes pier', authors: ['Jane Roe'] } },
    ]);
    const labelled = { 'Author(s)': 'Jane Roe and Ed Poe', Text: TEXT };
    expect(readJson(JSON.stringify(labelled), 'a.json')).toMatchObject([
      { stated: { authors: ['Jane Roe', 'Ed Poe'] } },
    ]);
  });

  test.each([
    [
      'a list of one',
      { url: ['https://harbour.example/a'], published: ['2021-05-03'] },
      { url: 'https://harbour.example/a', published: '2021-05-03' },
    ],
    [
      'the next field where one is empty',
      { authors: [], author: 'Jane Roe' },
      { authors: ['Jane Roe'] },
    ],
    [
      'what stands beside the text',
      { metadata: { source: 'Harbour Post', date: '2021-05-03' } },
      { outlet: 'Harbour Post', published: '2021-05-03' },
    ],
    [
      'dates without dashes',
      { date: '20210503', updated: 20210504101500 },
      { published: '2021-05-03', updated: '2021-05-04T10:15' },
    ],
    [
      'seconds as words, and a date of MongoDB',
      { date: '1620072000', updated: { $date: '2021-05-04' } },
      { published: '2021-05-03T20:00Z', updated: '2021-05-04' },
    ],
    [
      'references and tags in a title',
      { title: 'Ferry&#8217;s <i>captain</i>\n quits' },
      { title: 'Ferry’s captain quits' },
    ],
    ['words that say nothing', { title: 'null', author: 'None', source: 'N/A' }, {}],
    [
      'an outlet, whose address is none of the article',
      { source: { name: 'Harbour Post', url: 'https://harbour.example' } },
      { outlet: 'Harbour Post' },
    ],
  ])('reads %s', (_, given, stated) => {
    const [read] = readJson(JSON.stringify({ text: TEXT, ...given }), 'a');
    expect(read).toMatchObject({ stated: firstStated(stated) });
  });

  test('takes a byline apart and an agency for no outlet', () => {
    const [read] = readJson(
      JSON.stringify({ ...ARTICLE, byline: 'By Jane Roe and Ed Poe', source: 'AFP' }),
      'a',
    );
    expect(read).toMatchObject({
      stated: { authors: ['Jane Roe', 'Ed Poe'], agency: 'AFP', outlet: null },
    });
  });

  test.each([
    ['an array', [ARTICLE, ARTICLE]],
    ['articles', { articles: [ARTICLE, ARTICLE] }],
    ['items', { total: 2, items: [ARTICLE, ARTICLE] }],
    ['a list further down', { response: { status: 'ok', results: [ARTICLE, ARTICLE] } }],
    ['what a search found', { hits: { hits: [{ _source: ARTICLE }, { _source: ARTICLE }] } }],
    ['articles by name', { a1: ARTICLE, a2: ARTICLE }],
  ])('takes %s apart and counts from 1', (_, value) => {
    expect(readJson(JSON.stringify(value), 'a.json')).toMatchObject([
      { file: 'a.json#1', text: TEXT, stated: { title: 'Ferry strikes pier', outlet: null } },
      { file: 'a.json#2', text: TEXT, stated: { title: 'Ferry strikes pier', outlet: null } },
    ]);
  });

  test.each([
    ['an article', { article: { title: 'Ferry strikes pier', body: TEXT } }],
    ['fields', { webTitle: 'Ferry strikes pier', fields: { bodyText: TEXT, trailText: 'Short.' } }],
    ['attributes', { id: 1, attributes: ARTICLE }],
    ['paragraphs', { title: 'Ferry strikes pier', paragraphs: TEXT.split('\n\n') }],
    [
      'blocks',
      {
        title: 'Ferry strikes pier',
        body: [{ type: 'image', name: 'a' }, ...TEXT.split('\n\n').map((text) => ({ text }))],
      },
    ],
  ])('finds the text in %s', (_, value) => {
    expect(readJson(JSON.stringify(value), 'a.json')).toMatchObject([
      { file: 'a.json', text: TEXT, stated: { title: 'Ferry strikes pier' } },
    ]);
  });

  test('takes the outlet of a list for that of its articles', () => {
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Harbour Post' };
    for (const list of [
      { source: 'Harbour Post', articles: [ARTICLE] },
      { ...feed, items: [{ ...ARTICLE, content_html: '<p>Short.</p>' }] },
    ])
      expect(readJson(JSON.stringify(list), 'a.json')).toMatchObject([
        { stated: { title: 'Ferry strikes pier', outlet: 'Harbour Post' } },
      ]);
  });

  test('takes no part of an article for several', () => {
    const article = { ...ARTICLE, related: [ARTICLE], comments: [{ text: 'Sad.' }] };
    expect(readJson(JSON.stringify(article), 'a.json')).toMatchObject([{ file: 'a.json' }]);
  });

  test('takes the text out of HTML and a description only when there is nothing else', () => {
    const [html] = readJson(JSON.stringify({ content: '<p>One &amp; two.</p><p>Three.</p>' }), 'a');
    expect(html).toMatchObject({ text: 'One & two.\n\nThree.' });
    const [short] = readJson(JSON.stringify({ description: 'Short.', body: TEXT }), 'a');
    expect(short).toMatchObject({ text: TEXT });
  });

  test('reads lines of JSON under the name of a .json, and one value over lines under that of a .jsonl', () => {
    const line = JSON.stringify(ARTICLE);
    const twice = [
      { file: 'a#1', text: TEXT },
      { file: 'a#2', text: TEXT },
    ];
    expect(readJson(`${line}\n${line}\n`, 'a')).toMatchObject(twice);
    expect(readJsonLines(JSON.stringify([ARTICLE, ARTICLE], null, 1), 'a', 1)).toMatchObject(twice);
  });

  test('names what is no JSON or no article', () => {
    expect(readJson('{"title": ', 'a.json')).toMatchObject([{ file: 'a.json', reason: 'broken' }]);
    expect(readJson('[1, {"title": "x"}]', 'a.json')).toMatchObject([
      { file: 'a.json#1', reason: 'broken' },
      { file: 'a.json#2', reason: 'broken' },
    ]);
    expect(readJson(`${'['.repeat(100_000)}`, 'a.json')).toMatchObject([{ reason: 'broken' }]);
  });
});

describe('reading lines of JSON', () => {
  const line = JSON.stringify(ARTICLE);

  test('names a broken line by its number and reads the rest', () => {
    const read = readJsonLines(`${line}\r\n{"text": \n\n${line}`, 'a.jsonl', 1);
    expect(read).toMatchObject([
      { file: 'a.jsonl#1', text: TEXT },
      { file: 'a.jsonl#2', reason: 'broken' },
      { file: 'a.jsonl#4', text: TEXT },
    ]);
  });

  test('counts on from the line a piece begins with', () => {
    expect(readJsonLines(line, 'a.jsonl', 41)).toMatchObject([{ file: 'a.jsonl#41' }]);
  });

  test('names a line over the limit', () => {
    const long = JSON.stringify({ text: 'x'.repeat(LIMITS.lineBytes) });
    expect(readJsonLines(`${line}\n${long}`, 'a.jsonl', 1)).toMatchObject([
      { text: TEXT },
      { file: 'a.jsonl#2', reason: 'too large' },
    ]);
  });

  test('takes a text two levels down, and several names of one author', () => {
    const author = { '@type': 'Person', name: ['Jane Roe', 'Ed Poe'] };
    const article = { data: { article: { headline: 'Ferry strikes pier', body: TEXT, author } } };
    expect(readJson(JSON.stringify(article), 'a.json')).toMatchObject([
      { text: TEXT, stated: { title: 'Ferry strikes pier', authors: ['Jane Roe', 'Ed Poe'] } },
    ]);
  });

  test('takes fields that say whose they are, and no caption for a paragraph', () => {
    const article = {
      post_title: 'Ferry strikes pier - The Beacon',
      post_author: '7',
      article_authors: [{ first_name: 'Jane', last_name: 'Roe' }],
      article_url: 'https://beacon.example/a',
      firstPublicationDate: '2021-05-03',
      update_time: '2021-05-04',
      website: 'The Beacon',
      post_content: [
        { type: 'text', text: 'The harbour was closed on Monday, officials said.' },
        { type: 'caption', text: 'The ferry lay at the pier when Monday came.' },
      ],
    };
    expect(readJson(JSON.stringify(article), 'a.json')).toMatchObject([
      {
        text: 'The harbour was closed on Monday, officials said.',
        stated: {
          title: 'Ferry strikes pier',
          outlet: 'The Beacon',
          authors: ['Jane Roe'],
          published: '2021-05-03',
          updated: '2021-05-04',
          url: 'https://beacon.example/a',
        },
      },
    ]);
  });
});
