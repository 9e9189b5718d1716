import { describe, expect, test } from 'vitest';
import { readMarkdown } from './markdown.ts';

const read = (text: string): { body: string[]; stated: unknown } => {
  const [draft] = readMarkdown(text, 'a.md');
  expect(draft).toMatchObject({ file: 'a.md', text, own: true });
  return { body: (draft?.body ?? []).map((span) => text.slice(...span)), stated: draft?.stated };
};

describe('reading Markdown', () => {
  test('takes metadata from the front matter and keeps every character in its place', () => {
    const text =
      '---\ntitle: "Ferry: pier struck"\ndate: 2021-05-03\nauthor: [Jane Roe, Ed Poe]\nsource: Harbour Post\nlink: https://harbour.example/a\n---\r\n\r\nThe pier **broke** on Monday.\r\n\r\n> He was 71.\r\n';
    expect(read(text)).toEqual({
      body: ['The pier **broke** on Monday.', 'He was 71.'],
      stated: {
        title: 'Ferry: pier struck',
        outlet: 'Harbour Post',
        authors: ['Jane Roe', 'Ed Poe'],
        agency: null,
        published: '2021-05-03',
        updated: null,
        url: 'https://harbour.example/a',
      },
    });
  });

  test('takes the first heading for the headline and none for body', () => {
    const { body, stated } = read(
      '# Ferry strikes pier\n\nThe pier broke.\n\n## Why did it break?\n\n- It was old.\n',
    );
    expect(body).toEqual(['The pier broke.', 'It was old.']);
    expect(stated).toMatchObject({ title: 'Ferry strikes pier' });
  });

  test('takes the hashes that close a heading off, and is not held up by a long gap in one', () => {
    expect(read('## Ferry strikes pier ##  \n\nIt broke.').stated).toMatchObject({
      title: 'Ferry strikes pier',
    });
    const gap = ' #'.repeat(100_000);
    expect(read(`# Ferry${gap} strikes\n\nIt broke.`).body).toEqual(['It broke.']);
  });

  test('leaves out code, tables, pictures, comments and rules', () => {
    const text =
      'The pier broke.\n\n```\nIt was code.\n```\n\n| It was | a table. |\n\n![It was a picture.](a.png)\n\n<!-- It was a comment. -->\n\n***\n\nHe was 71.';
    expect(read(text).body).toEqual(['The pier broke.', 'He was 71.']);
  });

  test.each([
    [
      'TOML',
      '+++\ntitle = "Ferry: pier struck"\nauthors = ["Jane Roe", "Ed Poe"]\n\n[params]\nsource = "Harbour Post"\n+++',
    ],
    [
      'JSON',
      '{\n  "title": "Ferry: pier struck",\n  "author": ["Jane Roe", "Ed Poe"],\n  "source": "Harbour Post"\n}',
    ],
    [
      'YAML with a colon in its title',
      '---\ntitle: Ferry: pier struck\nauthor: [Jane Roe, Ed Poe]\nsource: Harbour Post\n---',
    ],
    [
      'YAML that says a thing twice',
      '---\n# by hand\ntitle: Ferry\nsource: Harbour Post\nauthor: Jane Roe and Ed Poe\ntitle: "Ferry: pier struck"\n---',
    ],
  ])('takes front matter in %s', (_, front) => {
    const { body, stated } = read(`${front}\n\nThe pier broke.`);
    expect(body).toEqual(['The pier broke.']);
    expect(stated).toMatchObject({
      title: 'Ferry: pier struck',
      authors: ['Jane Roe', 'Ed Poe'],
      outlet: 'Harbour Post',
    });
  });

  test('takes no paragraphs between two rules for front matter', () => {
    const text = '---\n\nThe pier broke.\n\nThe mayor said: “It was old.”\n\n---\n\nHe was 71.';
    expect(read(text).body).toEqual([
      'The pier broke.',
      'The mayor said: “It was old.”',
      'He was 71.',
    ]);
  });

  test('leaves out the tags round a paragraph and the mark of a note behind it', () => {
    expect(read('<p>The pier broke.</p>\n\nHe was 71.[^1]\n\n[^1]: On Monday.').body).toEqual([
      'The pier broke.',
      'He was 71.',
    ]);
  });

  test('judges emphasised lines and links by their words', () => {
    const more = '**Read more:** [Why piers break](https://beacon.example/b)';
    const note = '*This story was first published by The Beacon.*';
    expect(read(`The pier broke.\n\n${more}\n\nHe was 71.\n\n${note}`).body).toEqual([
      'The pier broke.',
      'He was 71.',
    ]);
  });

  test('reads on when the front matter is broken', () => {
    expect(read('---\ntitle: [\n---\n\nThe pier broke.').body).toEqual(['The pier broke.']);
    expect(read('---\na: &a [*a]\n---\n\nThe pier broke.').body).toEqual(['The pier broke.']);
  });
});
