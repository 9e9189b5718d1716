import { describe, expect, it } from 'vitest';
import { article } from '../passages.fixture.ts';
import { bundling } from './bundles.ts';
import { readMaterial } from './material.ts';

const SAID = '“We tried to reach the crew by radio,” said Marta Lind of the coast guard.';
const MORE = '“Nobody answered us until the morning of the second day.”';

/** What the last of the sentences brings along, when they stand in one paragraph. */
const bundle = (...sentences: readonly string[]): readonly number[] | null => {
  const passages = article('a', ...sentences).map((one) => ({ ...one, paragraph: 0 }));
  return bundling(readMaterial(passages), undefined)(sentences.length - 1);
};

describe('what a passage brings along', () => {
  it('is nothing when it stands', () => {
    expect(bundle(SAID)).toEqual([0]);
  });

  it('is the sentence before it when it leans', () => {
    expect(bundle(SAID, 'But the crew had left the ferry in two boats.')).toEqual([0, 1]);
  });

  it('is the sentence that names the speaker when its words go on', () => {
    expect(bundle(SAID, MORE)).toEqual([0, 1]);
  });

  it('is not to be had when nobody is named, or in another paragraph', () => {
    expect(bundle('The crew had left the ferry in two boats.', MORE)).toBeNull();
    expect(bundling(readMaterial(article('a', SAID, MORE)), undefined)(1)).toBeNull();
  });

  it('is nothing of another matter that it only adds to, when it alone is on the topic', () => {
    const passages = article(
      'a',
      'The mayor of Elm opened a school by the river on Monday.',
      'Fire also broke out in the harbour of Brack on Friday.',
      'It burned two ferries and a crane before the rain put it out.',
    );
    const topic = new Set(passages.slice(1).map(({ id }) => id));
    const bundles = bundling(readMaterial(passages), topic);
    expect(bundles(1)).toEqual([1]);
    expect(bundling(readMaterial(passages), undefined)(1)).toEqual([0, 1]);
  });
});
