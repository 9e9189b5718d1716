import { describe, expect, it } from 'vitest';
import { irregularLemmas } from './lemmas.ts';
import { tokenise } from './tokens/tokenise.ts';

const lemmas = (text: string): string[] =>
  irregularLemmas(tokenise(text, [[0, text.length]]).flat());

describe('lemmas for the search', () => {
  it('are kept when the stemmer cannot reach them', () => {
    expect(lemmas('The children went home and told their wives.')).toEqual([
      'child',
      'go',
      'tell',
      'wife',
    ]);
    expect(lemmas('A quake struck the bigger town.')).toEqual(['strike', 'big']);
  });

  it('are left out when the stemmer finds them, each stands once', () => {
    expect(lemmas('Ships carried copies, stopped twice and were planning stops.')).toEqual([]);
    expect(lemmas('He said what she said.')).toEqual(['say']);
  });

  it('say nothing of auxiliaries and names', () => {
    expect(lemmas('It was Foss who has been there.')).toEqual([]);
  });
});
