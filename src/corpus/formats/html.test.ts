import { describe, expect, test } from 'vitest';
import type { Draft } from '../draft.ts';
import { readHtml, storedText } from './html.ts';

const BODY = [
  'The harbour of Westport was closed on Monday after a ferry struck the northern pier, officials said.',
  'Mara Lindqvist, who works at the fish market, heard a bang & ran. So did everybody else in the hall.',
  'The company said it would pay for the damage. It gave no figure, and nobody expects one this year.',
];
const PARAGRAPHS = BODY.map((words) => `<p>${words.replace('&', '&amp;')}</p>`).join('\n');
const MENU = '<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>';
const ASIDE =
  '<aside><h3>Most read</h3><ul><li><a href="/1">Mayor was unaware of the missing funds.</a></li></ul></aside>';

const only = (html: string): Draft => {
  const [draft, ...more] = readHtml(html, 'a.html');
  expect(more).toEqual([]);
  return draft as Draft;
};
const bodyOf = ({ text, body }: Draft): string[] => body.map((span) => text.slice(...span));

describe('reading a page', () => {
  test('gives the article’s paragraphs without menus, figures, posts and links', () => {
    const html = `<html><body>${MENU}<article><h1>Ferry strikes pier</h1><figure><img><figcaption>The pier was red.</figcaption></figure>
      ${PARAGRAPHS}<blockquote class="twitter-tweet"><p>What a mess.</p>— Jim (@jim) May 3, 2021</blockquote>
      <h2>Why did it happen?</h2><script>var a = "No.";</script></article>${ASIDE}<footer>© 2021 Harbour Post.</footer></body></html>`;
    const draft = only(html);
    expect(bodyOf(draft)).toEqual(BODY);
    expect(draft).toMatchObject({ own: false, stated: { title: 'Ferry strikes pier' } });
  });

  test('reads what the page says of itself in JSON-LD', () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        {
          '@type': ['NewsArticle'],
          headline: 'Ferry strikes pier',
          datePublished: '2021-05-03T10:00:00+02:00',
          dateModified: '2021-05-04',
          author: [{ name: 'Jane Roe' }, { name: 'Ed Poe' }],
          publisher: { '@type': 'Organization', name: 'Harbour Post' },
          mainEntityOfPage: { '@id': 'https://harbour.example/a' },
        },
      ],
    };
    const html = `<head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body>${PARAGRAPHS}</body>`;
    expect(only(html).stated).toEqual({
      title: 'Ferry strikes pier',
      outlet: 'Harbour Post',
      authors: ['Jane Roe', 'Ed Poe'],
      agency: null,
      published: '2021-05-03T10:00+02:00',
      updated: '2021-05-04',
      url: 'https://harbour.example/a',
    });
  });

  test('reads meta tags, and what its reader sees', () => {
    const html = `<html><head><title>Ferry strikes pier | Harbour Post</title><link rel="canonical" href="https://harbour.example/a">
      <meta property="article:modified_time" content="2021-05-04T08:00:00Z"></head><body><h1>Ferry strikes pier</h1>
      <div class="byline">By <a>Jane Roe</a>, Associated Press</div><time datetime="2021-05-03T09:00">3 May</time>${PARAGRAPHS}</body></html>`;
    const draft = only(html);
    expect(bodyOf(draft)).toEqual(BODY);
    expect(draft.stated).toEqual({
      title: 'Ferry strikes pier',
      outlet: 'Harbour Post',
      authors: ['Jane Roe'],
      agency: 'Associated Press',
      published: '2021-05-03T09:00',
      updated: '2021-05-04T08:00Z',
      url: 'https://harbour.example/a',
    });
  });

  test('takes an outlet and an author that stand in meta tags both', () => {
    const html = `<head><meta property="og:site_name" content="Harbour Post"><meta name="author" content="Jane Roe"></head><body>${PARAGRAPHS}</body>`;
    expect(only(html).stated).toMatchObject({ outlet: 'Harbour Post', authors: ['Jane Roe'] });
  });

  test('takes the text of a page that holds it as JSON-LD alone', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'Ferry strikes pier',
      articleBody: BODY.join('\n\n'),
    };
    const html = `<head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><div id="root"></div></body>`;
    const draft = only(html);
    expect(bodyOf(draft)).toEqual(BODY);
    expect(draft.stated.title).toBe('Ferry strikes pier');
  });

  test('takes the text that a page holds as data where it shows but the first lines', () => {
    const data = { '@type': 'NewsArticle', articleBody: BODY.join('\n\n') };
    const html = `<head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><h1>Ferry strikes pier</h1>
      <p>${BODY[0]}</p><p>To continue reading, subscribe today.</p><p>Already a subscriber? Log in.</p></body>`;
    expect(bodyOf(only(html))).toEqual(BODY);
  });

  test('leaves out decks, boxes of related stories and the author’s own lines', () => {
    const html = `<body><article><h1>Ferry strikes pier</h1><p class="dek">Nobody was hurt in the harbour.</p>${PARAGRAPHS}
      <section class="more-on"><h2>Recommended Stories</h2><p>Mayor was unaware of the missing funds.</p></section>
      <div class="author-bio"><p>Jane Roe loves ferries and has been here since 2009.</p></div></article></body>`;
    expect(bodyOf(only(html))).toEqual(BODY);
  });

  test.each([
    [
      'a byline of parts that touch',
      '<div data-component="byline-block"><time>3 May 2021</time><span>Jane Roe</span><span>Transport correspondent, Westport</span></div>',
      { authors: ['Jane Roe'], published: '2021-05-03', outlet: null },
    ],
    [
      'microdata',
      '<div itemprop="publisher" itemscope><meta itemprop="name" content="Harbour Post"></div><meta itemprop="datePublished" content="20210503">',
      { outlet: 'Harbour Post', published: '2021-05-03' },
    ],
    [
      'a surname that is an outlet’s word too',
      '<title>Ferry strikes pier - The Westport Record</title><span class="byline">by Nina Post</span>',
      { title: 'Ferry strikes pier', outlet: 'The Westport Record', authors: [] },
    ],
    [
      'labels and dates apart, over the article',
      '<div><dl><dt>Published</dt><dd>3 May 2021</dd><dt>Last updated</dt><dd>4 May 2021</dd></dl></div>',
      { published: '2021-05-03', updated: '2021-05-04' },
    ],
    [
      'a ministry',
      '<meta name="dc.creator" content="Ministry of Transport"><title>Ferry strikes pier - Ministry of Transport</title>',
      { outlet: 'Ministry of Transport', authors: [] },
    ],
    [
      'the article that a page of data is about, written by an office',
      '<script type="application/ld+json">{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"Ferry strikes pier","author":{"name":"Digital Staff"},"publisher":{"name":"Harbour Post"}}}</script>',
      { title: 'Ferry strikes pier', outlet: 'Harbour Post', authors: [] },
    ],
    ['an agency apart', '<p class="source">AFP</p>', { agency: 'AFP' }],
  ])('reads %s', (_, over, stated) => {
    expect(only(`${over}<div><div>${PARAGRAPHS}</div></div>`).stated).toMatchObject(stated);
  });

  test('takes no headline that is never closed for one', () => {
    const html = `<title>Ferry strikes pier</title><h1>Ferry strikes pier ${BODY.join(' ')}`;
    expect(only(html).stated.title).toBe('Ferry strikes pier');
  });

  test('keeps the mark of a note apart from the number before it', () => {
    const html = PARAGRAPHS.replace('a ferry', '20<sup>1</sup> ferries');
    expect(bodyOf(only(html))[0]).toContain('after 20¹ ferries struck');
  });

  test('leaves out what only says where a word may be broken', () => {
    const html = PARAGRAPHS.replace('Monday', 'Mon&shy;day').replace('ferry', 'fer\u200Bry');
    expect(bodyOf(only(html))).toEqual(BODY);
  });

  test('takes a date from where a page shows it, and no paragraph that is a link alone', () => {
    const html = `<body><h1>Ferry strikes pier</h1><div class="entry-meta">Posted on <span class="entry-date">May 3, 2021</span></div>
      <div>${PARAGRAPHS}<p><a href="/b">Who runs the ferry of Westport?</a></p></div></body>`;
    const draft = only(html);
    expect(bodyOf(draft)).toEqual(BODY);
    expect(draft.stated.published).toBe('2021-05-03');
  });

  test('reads an old page of tables and line breaks', () => {
    const html = `<table><tr><td><b>Ferry strikes pier</b><br><br>By Jane Roe<br>May 3, 2021<br><br>${BODY.map((words) => words.replace('&', '&amp;')).join('<br><br>')}</td></tr></table>`;
    const draft = only(html);
    expect(bodyOf(draft)).toEqual(BODY);
    expect(draft.stated).toMatchObject({ authors: ['Jane Roe'], published: '2021-05-03' });
  });

  test.each([
    ['deep nesting', '<div>'.repeat(20_000) + PARAGRAPHS],
    ['very many tags', `${'<i>x</i>'.repeat(70_000)}${PARAGRAPHS}`],
    ['tags that never end', `${PARAGRAPHS}<script>${'<!--'.repeat(50_000)}`],
  ])('still gives the paragraphs of a page with %s', (_, html) => {
    expect(bodyOf(only(html))).toEqual(expect.arrayContaining(BODY.slice(1)));
  });

  test('gives text out of a field that may hold HTML', () => {
    expect(storedText('<p>One &amp; two.</p><p>Three<br>four.</p>')).toBe(
      'One & two.\n\nThree\nfour.',
    );
    expect(storedText('5 < 6 &mdash; and 7 > 6.')).toBe('5 < 6 — and 7 > 6.');
    expect(storedText('The &Eacute;lys&eacute;e &amp; co. &unknown; AT&T')).toBe(
      'The Élysée & co. &unknown; AT&T',
    );
  });
});
