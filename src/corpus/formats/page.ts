import type { Metadata } from '../../news/article.ts';
import { creditsOf, isOutlet } from '../metadata/byline.ts';
import { fieldsOf } from '../metadata/fields.ts';
import { firstStated } from '../metadata/metadata.ts';
import { isoOf, nameOf, plainName, urlOf } from '../metadata/values.ts';
import { seenStated } from './seen.ts';
import { type TreeDocument, wordsIn } from './tree.ts';

/** Names of `<meta>` by what they state, the most telling first; compared without case and `-_:.`. */
const META = {
  title: ['ogtitle', 'twittertitle', 'dctitle', 'headline', 'parselytitle'],
  outlet: ['ogsitename', 'publisher', 'dcpublisher', 'source', 'applicationname'],
  published: [
    'articlepublishedtime',
    'articlepublished',
    'ogpublishedtime',
    'datepublished',
    'publisheddate',
    'publishdate',
    'pubdate',
    'dcdate',
    'dcdateissued',
    'dctermscreated',
    'parselypubdate',
    'sailthrudate',
    'date',
  ],
  updated: [
    'articlemodifiedtime',
    'articlemodified',
    'ogupdatedtime',
    'datemodified',
    'dctermsmodified',
    'lastmod',
    'lastmodified',
  ],
  url: ['ogurl', 'twitterurl'],
  authors: ['author', 'articleauthor', 'dccreator', 'parselyauthor', 'byl', 'sailthruauthor'],
} as const;

/** What a page says of itself: JSON-LD, then `<meta>`, then what its reader sees. */
export function pageStated(document: TreeDocument, article: object | null): Metadata {
  const linked = article === null ? {} : fieldsOf(article);
  const heading = wordsIn(document.querySelector('h1'));
  const headline = heading.length > HEADLINE_CHARACTERS ? null : heading;
  const { title, outlet } = tabTitle(document);
  /* A byline's last word may be a surname, "Post" too; who stands behind the headline is the outlet. */
  const masthead = outlet !== null && isOutlet(outlet) ? outlet : null;
  return firstStated(
    linked,
    metaStated(document),
    { title: headline, outlet: masthead },
    seenStated(document),
    { title, outlet },
  );
}

/* A heading that is never closed holds the page. */
const HEADLINE_CHARACTERS = 300;

/** The article that a page holds as JSON-LD, or null. */
export function linkedArticle(document: TreeDocument): object | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = articleIn(parsed(script.textContent ?? ''));
    if (article !== null) return article;
  }
  return null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')) as unknown;
  } catch {
    return null;
  }
}

/** The first object that calls itself an article, also inside an array, a `@graph` or the page that is about it. */
function articleIn(data: unknown, depth = 0): object | null {
  if (typeof data !== 'object' || data === null || depth > 6) return null;
  if (Array.isArray(data)) {
    return data.map((part) => articleIn(part, depth + 1)).find((part) => part !== null) ?? null;
  }
  const fields = new Map<string, unknown>(Object.entries(data));
  const type = [fields.get('@type')].flat().join(' ');
  return /Article|Report|BlogPosting/.test(type)
    ? data
    : articleIn([fields.get('@graph'), fields.get('mainEntity')], depth + 1);
}

function metaStated(document: TreeDocument): Partial<Metadata> {
  const content = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = plainName(
      meta.getAttribute('property') ??
        meta.getAttribute('name') ??
        meta.getAttribute('itemprop') ??
        '',
    );
    const value = meta.getAttribute('content')?.trim() ?? '';
    if (value !== '' && !content.has(name)) content.set(name, value);
  }
  const first = (field: keyof typeof META): string | null =>
    META[field].map((name) => content.get(name)).find((value) => value !== undefined) ?? null;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return firstStated(
    {
      title: first('title'),
      outlet: first('outlet'),
      published: isoOf(first('published')),
      updated: isoOf(first('updated')),
      url: urlOf(canonical) ?? urlOf(first('url')),
    },
    creditsOf((nameOf(first('authors')) ?? '').replace(/^by\s+/i, '')) ?? {},
  );
}

/** `<title>` in two: "Headline | Outlet", "Headline | Section - Outlet". */
function tabTitle(document: TreeDocument): { title: string | null; outlet: string | null } {
  const words = wordsIn(document.querySelector('title'));
  const parts = /^(.{10,}?)\s+[|–—•·-]\s+([^|–—•·]{2,40})$/.exec(words);
  return {
    title: parts?.[1] ?? (words === '' ? null : words),
    outlet: parts?.[2]?.split(' - ').at(-1) ?? null,
  };
}
