import type { Metadata } from '../../news/article.ts';
import { agencyOf, bylineOf, creditsOf } from '../metadata/byline.ts';
import { dateOf } from '../metadata/dates.ts';
import { fieldsOf } from '../metadata/fields.ts';
import { firstStated } from '../metadata/metadata.ts';
import { stampOf } from '../metadata/stamp.ts';
import type { TreeDocument, TreeNode } from './tree.ts';

const META: Readonly<
  Record<'title' | 'outlet' | 'published' | 'updated' | 'url' | 'authors', readonly string[]>
> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'headline', 'parsely-title'],
  outlet: ['og:site_name', 'publisher', 'dc.publisher', 'source', 'application-name'],
  published: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'publishdate',
    'pubdate',
    'publish_date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'parsely-pub-date',
    'sailthru.date',
    'article.published',
    'date',
  ],
  updated: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'dcterms.modified',
    'lastmod',
    'last-modified',
  ],
  url: ['og:url', 'twitter:url'],
  authors: ['author', 'article:author', 'dc.creator', 'parsely-author', 'byl', 'sailthru.author'],
};

/** What a page says of itself: JSON-LD, then `<meta>`, then what its reader sees. */
export function pageStated(document: TreeDocument, article: object | null): Metadata {
  const visible = visibleStated(document);
  const linked = article === null ? {} : fieldsOf(article);
  const metas = metaStated(document);
  const heading = wordsIn(document.querySelector('h1'));
  const headline = heading.length > HEADLINE_CHARACTERS ? null : heading;
  const { title, outlet } = tabTitle(document);
  return firstStated(linked, metas, { ...visible, title: headline }, { title, outlet });
}

/* A heading that is never closed holds the page. */
const HEADLINE_CHARACTERS = 300;

const wordsIn = (node: TreeNode | null): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

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

/** The first object that calls itself an article, also inside an array or `@graph`. */
function articleIn(data: unknown, depth = 0): object | null {
  if (typeof data !== 'object' || data === null || depth > 3) return null;
  if (Array.isArray(data)) {
    return data.map((part) => articleIn(part, depth + 1)).find((part) => part !== null) ?? null;
  }
  const fields = new Map<string, unknown>(Object.entries(data));
  const type = [fields.get('@type')].flat().join(' ');
  return /Article|Report|BlogPosting/.test(type)
    ? data
    : articleIn(fields.get('@graph'), depth + 1);
}

function metaStated(document: TreeDocument): Partial<Metadata> {
  const content = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name =
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const value = meta.getAttribute('content')?.trim();
    if (name !== null && value !== undefined && value !== '') {
      const key = name.toLowerCase();
      if (!content.has(key)) content.set(key, value);
    }
  }
  const first = (field: keyof typeof META): string | null =>
    META[field].map((name) => content.get(name)).find((value) => value !== undefined) ?? null;
  const author = first('authors');
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const url =
    [canonical, first('url')].find((href) => href !== null && /^https?:/i.test(href)) ?? null;
  const credits =
    author === null || /^https?:/i.test(author) ? null : creditsOf(author.replace(/^by\s+/i, ''));
  return firstStated(
    {
      title: first('title'),
      outlet: first('outlet'),
      published: dateOf(first('published') ?? ''),
      updated: dateOf(first('updated') ?? ''),
      url,
    },
    credits ?? {},
  );
}

/** A longer text with a date in it is none of a header. */
const STAMP_CHARACTERS = 80;

const BYLINES =
  '[rel="author"], [itemprop="author"], [class*="byline"], [class*="Byline"], [class*="author-name"], .author, .article-author, .credit';

const DATES =
  '[itemprop="datePublished"], [class*="date"], [class*="Date"], [class*="timestamp"], [class*="published"]';

function visibleStated(document: TreeDocument): Partial<Metadata> {
  const times = [...document.querySelectorAll('time')].map((time) => ({
    iso: dateOf(time.getAttribute('datetime') ?? '') ?? dateOf(time.textContent ?? ''),
    updated: /updat|modif/i.test(
      `${time.className} ${time.getAttribute('itemprop') ?? ''} ${(time.parentNode?.textContent ?? '').slice(0, 60)}`,
    ),
  }));
  const byline = [...document.querySelectorAll(BYLINES)]
    .map(wordsIn)
    .filter((words) => words.length > 3 && words.length < 150)
    .map(
      (words) =>
        bylineOf(words) ??
        (agencyOf(words) === null ? creditsOf(words) : { agency: agencyOf(words) }),
    )
    .find((credits) => credits !== null);
  const stamps = [...document.querySelectorAll(DATES)]
    .map(wordsIn)
    .filter((words) => words.length < STAMP_CHARACTERS)
    .flatMap((words) => stampOf(words) ?? []);
  const { published, updated } = firstStated(...stamps);
  return firstStated(
    byline ?? {},
    {
      published: times.find(({ iso, updated }) => iso !== null && !updated)?.iso ?? null,
      updated: times.find(({ iso, updated }) => iso !== null && updated)?.iso ?? null,
    },
    { published, updated },
  );
}

/** `<title>` in two: "Headline | Outlet", "Headline - Outlet". */
function tabTitle(document: TreeDocument): { title: string | null; outlet: string | null } {
  const words = wordsIn(document.querySelector('title'));
  const parts = /^(.{10,}?)\s+[|–—-]\s+([^|–—]{2,40})$/.exec(words);
  return { title: parts?.[1] ?? (words === '' ? null : words), outlet: parts?.[2] ?? null };
}
