import { describe, expect, test } from 'vitest';
import { kept, lookOf } from './furniture.ts';

describe('the look of a paragraph', () => {
  test.each([
    'He was 71.',
    '(c) The firm failed to keep the records that it was asked to keep.',
    'It was unclear.',
    '“No comment.”',
    'The report was published on Jan. 25 in a journal.',
    'He signed up for the army at 17 and never came back.',
    'Read the letter, she told them, and burn it.',
    'Share prices fell by 3% on Monday.',
    'Follow-up talks are planned for May.',
    'The company’s copyright lawyers were pleased.',
    'Getty Images sued the firm in London.',
    'The file was sent to prosecutors, who can charge him.',
    'These are the points on which the two sides disagreed:',
    'The planes of the coast guard searched the bay until midnight and found nothing but some old planks and a little oil',
    'This story begins in a small town, where three brothers kept a ferry.',
    'Print is dead, he said.',
    'No.',
    'Support our troops, the senator said.',
    'File-sharing sites were closed on Monday.',
    'The names of the girls may not be published, the court ruled.',
    'She contributed to the report on floods.',
    'This combination of drugs was taken by forty patients.',
    'Watch out for the video, the minister said.',
    'Roe reported from the front for years before she was shot.',
    'Photos from the scene showed a broken pier.',
  ])('is prose: %s', (words) => {
    expect(lookOf(words)).toBe('prose');
  });

  test.each([
    'Share:',
    'Facebook Twitter WhatsApp Email',
    'Sign up for our morning newsletter.',
    'Get the day’s best stories in your inbox:',
    'READ MORE: Ferry company to be sold',
    'Advertisement',
    'Story continues below',
    'This article was updated on Monday.',
    'Correction: An earlier version gave the wrong year.',
    '© 2021 The Harbour Post. All rights reserved.',
    'These texts may not be republished without leave.',
    'Cookie Settings',
    '(Reporting by Jane Roe; Editing by John Doe)',
    'Jim Poe in Oslo contributed to this report.',
    'FILE - In this May 3, 2021, file photo, a ferry lies in Westport. (AP Photo/Jim Poe)',
    'Image for representation. Photograph: Jim Poe',
    'A ferry in Westport on Monday. (Jim Poe/Harbour Post)',
    'The pier after the accident. Photo: Jim Poe',
    'Image copyright AFP Image caption The ferry had 40 people on board',
    '1:50',
    'Contact the reporter at jane@post.example.',
    'Watch the full video below.',
    'Poe reported from Oslo, Norway.',
    'The author is a columnist. The opinions expressed are her own.',
    'Soldiers guard the pier in Westport on Monday. Close',
    '2 of 12 Full Screen Autoplay Close A ferry leaves Westport, the harbour board said.',
    'TODAY ON THE WATER: Would you buy a pier? (story continues below)',
    'Never miss a local story. Sign up today for a free month of the paper and much else besides.',
    'Embed Ferry Strikes Pier 2:25 autoplay autoplay Copy this code to your website',
    '(c) 2019 The Harbour Post',
  ])('is furniture: %s', (words) => {
    expect(lookOf(words)).toBe('furniture');
  });

  test.each(['What we know', 'Mayor was unaware of missing funds', 'News', '—-', '$50,000'])(
    'is a fragment: %s',
    (words) => {
      expect(lookOf(words)).toBe('fragment');
    },
  );

  test.each(['More from Harbour Post', 'Related stories', 'Most read', 'See also:'])(
    'opens a section of links: %s',
    (words) => {
      expect(lookOf(words)).toBe('section');
    },
  );
});

const keptOf = (...paragraphs: string[]): string[] => {
  const keep = kept(paragraphs);
  return paragraphs.filter((_, i) => keep[i]);
};
const LONG =
  'The company that runs the ferry said on Tuesday that it would pay for all of the damage that was done to the pier.';

describe('the paragraphs of an article', () => {
  test('end where links to other stories begin', () => {
    const links = [
      'Related',
      'Cat saved from tree',
      'Fire in the mill was arson, police say.',
      'Mayor resigns',
    ];
    expect(keptOf('The pier broke.', 'He was 71.', ...links)).toEqual([
      'The pier broke.',
      'He was 71.',
    ]);
  });

  test('go on after links in their midst', () => {
    expect(
      keptOf('The pier broke.', 'Read more', 'Cat saved from tree', LONG, 'He was 71.'),
    ).toEqual(['The pier broke.', LONG, 'He was 71.']);
  });

  test('hold nothing that comes after the comments', () => {
    expect(keptOf('The pier broke.', 'Comments (12)', LONG, 'What a shame.')).toEqual([
      'The pier broke.',
    ]);
  });

  test('hold no embedded post, whether its signature stands in it or below it', () => {
    const post =
      'What a mess in the harbour tonight… pic.twitter.com/abc — Jim Poe (@jimpoe) May 3, 2021';
    expect(keptOf('The pier broke.', post, 'He was 71.')).toEqual([
      'The pier broke.',
      'He was 71.',
    ]);
    const below = ['What a mess in the harbour.', '— Jim Poe (@jimpoe) May 3, 2021'];
    expect(keptOf('The pier broke.', ...below, 'He was 71.')).toEqual([
      'The pier broke.',
      'He was 71.',
    ]);
  });

  test('hold no caption that a line announces', () => {
    const caption = ['Image caption,', 'The ferry lies at the pier.'];
    expect(keptOf('The pier broke.', ...caption, 'He was 71.')).toEqual([
      'The pier broke.',
      'He was 71.',
    ]);
  });

  test('hold a repeated sentence once and a repeated line of a menu never', () => {
    expect(keptOf('The pier broke.', 'News', 'He was 71.', 'The pier broke.', 'News')).toEqual([
      'The pier broke.',
      'He was 71.',
    ]);
  });

  test('hold no lines about the author at the end', () => {
    const about = 'Jane Roe is a reporter for the Harbour Post.';
    expect(keptOf('The pier broke.', 'He fell.', 'She ran.', LONG, about)).not.toContain(about);
    expect(keptOf(about, 'He fell.', 'She ran.', LONG, 'The pier broke.')).toContain(about);
  });
});
