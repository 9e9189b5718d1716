import type { Told } from '../news/passage.ts';

/** Passages of one article for a test, a sentence each. */
export const article = (name: string, ...sentences: readonly string[]): readonly Told[] =>
  sentences.map((text, index) => ({
    id: [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) * 1000 + index,
    article: name,
    index,
    paragraph: index,
    span: [0, text.length],
    text,
    published: null,
  }));
