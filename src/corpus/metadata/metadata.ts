import type { Metadata } from '../../news/article.ts';

/** A source that says nothing of itself. */
const SILENT: Metadata = {
  title: null,
  outlet: null,
  authors: [],
  agency: null,
  published: null,
  updated: null,
  url: null,
};

/** For every field the first source that states it. */
export function firstStated(...sources: readonly Partial<Metadata>[]): Metadata {
  const stated = { ...SILENT };
  for (const source of [...sources].reverse()) {
    for (const [field, value] of Object.entries(source)) {
      const empty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
      if (!empty) Object.assign(stated, { [field]: value });
    }
  }
  return stated;
}

/** An article that only says when it was updated was published then, as far as it says. */
export const withPublished = (stated: Metadata): Metadata => ({
  ...stated,
  published: stated.published ?? stated.updated,
});
