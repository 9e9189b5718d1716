import { Readability } from '@mozilla/readability';
import type { Metadata } from '../../news/article.ts';
import type { Draft } from '../draft.ts';
import { firstStated } from '../metadata/metadata.ts';
import { plainFields } from '../metadata/values.ts';
import { unescaped } from '../text/references.ts';
import { blockText } from './blocks.ts';
import { flatText, isTame, visible } from './markup.ts';
import { linkedArticle, pageStated } from './page.ts';
import { readPlain } from './plain.ts';
import type { ArticleRecord } from './records.ts';
import { type TreeNode, treeOf } from './tree.ts';

/** Embedded posts, pictures, decks and what sites mark as no part of the article's body. */
const EMBEDDED =
  'figure, figcaption, picture, .twitter-tweet, .instagram-media, .fb-post, .tiktok-embed, .bluesky-embed, ' +
  '[class*="related"], [class*="newsletter"], [class*="promo"], [class*="share-"], [class*="-share"], ' +
  '[class*="social"], [class*="advert"], [class*="caption"], [class*="pullquote"], [class*="pull-quote"], ' +
  '[aria-hidden="true"], [itemprop="alternativeHeadline"], [class*="standfirst"], [class*="subtitle"], ' +
  '[class*="sub-title"], [class*="subheadline"], [class*="strapline"], [class*="deck"]';

/* A tag, and not too long a one: an open "<a" again and again would be looked through to the end each time. */
const BODY_ONLY =
  /<(?:p|div|br|h[1-6]|ul|ol|li|blockquote|span|a|em|strong|b|i|img|figure|section|article|table)\b[^>]{0,2000}>/i;

/** Shorter than this, what Readability found is held against the whole page. */
const SHORT_TEXT = 250;

/** Reads a page: its metadata, and the article's text as paragraphs parted by empty lines. */
export function readHtml(html: string, file: string): readonly Draft[] {
  if (!isTame(html)) {
    const text = flatText(html);
    return [{ file, text, own: false, ...readPlain(text) }];
  }
  const document = treeOf(html);
  const linked = linkedArticle(document);
  const stated = pageStated(document, linked);
  const most = (document.body?.textContent ?? '').length / 2;
  for (const element of document.querySelectorAll(EMBEDDED)) {
    if ((element.textContent ?? '').length < most) element.remove();
  }
  const all = blockText(document.body ?? document.documentElement);
  const article = new Readability<TreeNode>(document as never, {
    serializer: (element) => element as unknown as TreeNode,
  }).parse();
  const found = article?.content == null ? null : blockText(article.content);
  const best =
    found === null || found.text.length < Math.min(SHORT_TEXT, all.text.length / 4) ? all : found;
  const plain = readPlain(best.text);
  const body = plain.body.filter((span) => !best.apart.has(best.text.slice(...span)));
  const held = body.length > 0 || linked === null ? null : plainFields(linked).get('articlebody');
  return typeof held === 'string'
    ? [recordDraft({ text: held, stated }, file)]
    : [{ file, text: best.text, own: false, stated: firstStated(stated, plain.stated), body }];
}

/** An article as data has it, and what is stated of all that stand beside it. */
export function recordDraft(
  { text: given, stated }: ArticleRecord,
  file: string,
  ofAll: Partial<Metadata> = {},
): Draft {
  const text = storedText(given);
  const plain = readPlain(text);
  const all = firstStated(stated, plain.stated, ofAll);
  return { file, text, own: false, stated: all, body: plain.body };
}

/** The text of a field that may hold HTML. */
export function storedText(given: string): string {
  if (!BODY_ONLY.test(given)) return visible(unescaped(given));
  if (!isTame(given)) return flatText(given);
  const document = treeOf(given);
  for (const element of document.querySelectorAll(EMBEDDED)) element.remove();
  return blockText(document.body ?? document.documentElement).text;
}
