import { describe, expect, test } from 'vitest';
import { bylineOf, creditsOf } from './byline.ts';

const NOBODY = { authors: [], outlet: null, agency: null };

describe('a byline', () => {
  test.each([
    'Web Staff',
    'News Desk',
    'Our Staff Reporter',
    'Newsroom',
    'the Newsroom',
    'Online Editor',
    'Digital Team',
    'KWST Web Staff',
    'Metro Desk',
    'Editorial Board',
    'Admin',
    'Wire Services',
  ])('names nobody where a desk stands in the place of a name: %s', (words) => {
    expect(bylineOf(`By ${words}`)).toEqual(NOBODY);
    expect(creditsOf(words)).toBeNull();
  });

  test.each([
    ['Ann Poe and Web Staff', { authors: ['Ann Poe'] }],
    ['Newsroom, Ann Poe', { authors: ['Ann Poe'] }],
    ['Ann Poe, Special to The Beacon', { authors: ['Ann Poe'], outlet: 'The Beacon' }],
    ['Ann Poe Special to the Beacon Times', { authors: ['Ann Poe'], outlet: 'the Beacon Times' }],
    ['Harbour Post Newsroom', { outlet: 'Harbour Post' }],
    ['The Beacon Team', { outlet: 'The Beacon' }],
    ['Reuters Staff', { agency: 'Reuters' }],
  ])('gives whom else it names: %s', (words, credits) => {
    expect(creditsOf(words)).toEqual({ ...NOBODY, ...credits });
  });

  test('may be called words', () => {
    expect(bylineOf('Words: Ann Poe')?.authors).toEqual(['Ann Poe']);
    expect(bylineOf('Words: a poet’s last weapon')).toBeNull();
  });

  test('is no sentence about reporters', () => {
    expect(bylineOf('By reporters who had no pay, the paper was kept alive.')).toBeNull();
  });

  test.each([
    '(Reporting by Jane Roe in Oslo and Ed Poe; Writing by Kim Doe; Editing by Al Moe)',
    'Reporting by Jane Roe and Ed Poe. Editing by Al Moe',
    'By Jane Roe and Ed Poe; additional reporting by Al Moe',
  ])('leaves out who helped: %s', (words) => {
    expect(bylineOf(words)?.authors).toEqual(['Jane Roe', 'Ed Poe']);
  });
});
