import type { Metadata } from '../../news/article.ts';
import { dayOfAddress } from './dates.ts';

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

const isStated = (value: Metadata[keyof Metadata] | undefined): boolean => (value?.length ?? 0) > 0;

/** For every field the first source that states it. */
export function firstStated(...sources: readonly Partial<Metadata>[]): Metadata {
  const stated = { ...SILENT };
  for (const source of sources)
    for (const field of Object.keys(source) as (keyof Metadata)[])
      if (isStated(source[field]) && !isStated(stated[field]))
        Object.assign(stated, { [field]: source[field] });
  return stated;
}

/** An article that does not say when it was published was so on the day in its address, else when it was updated. */
export function withPublished(stated: Metadata): Metadata {
  const day = stated.url === null ? null : dayOfAddress(stated.url);
  const isThen = day === null || stated.updated?.startsWith(day);
  return { ...stated, published: stated.published ?? (isThen ? stated.updated : day) };
}
