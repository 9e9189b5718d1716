import { describe, expect, test } from 'vitest';
import { kept } from './furniture.ts';

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

  test('go on with a short sentence after a single link', () => {
    const short = 'The ferry will sail again on Monday.';
    expect(keptOf('The pier broke.', 'Related article', 'Cat saved from tree', short)).toEqual([
      'The pier broke.',
      short,
    ]);
    expect(keptOf('The pier broke.', 'Advertising', 'Read more', short)).toContain(short);
    const links = [
      'Cat saved from tree',
      'A cat was saved from a tree in the park.',
      'Mayor resigns',
    ];
    expect(keptOf('The pier broke.', 'Read more', ...links)).toEqual(['The pier broke.']);
  });

  test('go on after several links with who said more of the same', () => {
    const links = ['Recommended', 'Cat saved from tree', 'Mayor of Oslo resigns'];
    const more = 'Roe said that the planks were old.';
    expect(keptOf('The captain, Jane Roe, was hurt.', ...links, more)).toContain(more);
    expect(keptOf('The captain, Jane Poe, was hurt.', ...links, more)).not.toContain(more);
    const goes = '“It was late,” she said.';
    expect(keptOf('The captain, Jane Poe, was hurt.', ...links, goes)).toContain(goes);
  });

  test('go on after several links with a quotation and its speaker', () => {
    const said = '“It was cold,” said Olga Brandt, who led the team.';
    const links = ['Recommended', 'Cat saved from tree', '“It was cold,” says cat’s owner'];
    expect(keptOf('The pier broke.', ...links, said, 'He was 71.')).toEqual([
      'The pier broke.',
      said,
      'He was 71.',
    ]);
  });

  test('hold no caption beside the line that says whose picture it is', () => {
    const caption = 'The ferry lies at the pier on Monday.';
    const credit = 'Jim Poe/AFP via Getty Images';
    expect(keptOf(caption, credit, 'The pier broke.', 'AP', LONG)).toEqual([
      'The pier broke.',
      LONG,
    ]);
    expect(keptOf(caption, 'Jim Poe', 'hide caption', 'The pier broke.')).toEqual([
      'The pier broke.',
    ]);
  });

  test('hold nothing that comes after the comments', () => {
    expect(keptOf('The pier broke.', 'Comments (12)', LONG, 'What a shame.')).toEqual([
      'The pier broke.',
    ]);
  });

  test('go on after a button for comments under a deck', () => {
    const body = ['The pier broke.', 'He was 71.', LONG, 'She ran.', 'It rained.'];
    expect(keptOf('A ferry struck it.', 'Comments', ...body)).toEqual([
      'A ferry struck it.',
      ...body,
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
