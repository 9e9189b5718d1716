import { Readability } from '@mozilla/readability';
import type { Metadata } from '../../news/article.ts';
import type { Span } from '../../news/span.ts';
import type { Draft } from '../draft.ts';
import { firstStated } from '../metadata/metadata.ts';
import { plainFields } from '../metadata/values.ts';
import { paragraphsOf } from '../text/lines.ts';
import { unescaped } from '../text/references.ts';
import { type BlockText, blockText } from './blocks.ts';
import { headerOf } from './header.ts';
import { flatText, isTame, visible } from './markup.ts';
import { linkedArticle, pageStated } from './page.ts';
import { type Plain, readPlain } from './plain.ts';
import type { ArticleRecord } from './records.ts';
import { type TreeNode, treeOf } from './tree.ts';

/** Embedded posts, pictures, decks and what sites mark as no part of the article's body. */
const EMBEDDED =
  'figure, figcaption, picture, .twitter-tweet, .instagram-media, .fb-post, .tiktok-embed, .bluesky-embed, ' +
  '[class*="related"], [class*="newsletter"], [class*="promo"], [class*="share-"], [class*="-share"], ' +
  '[class*="social"], [class*="advert"], [class*="caption"], [class*="pullquote"], [class*="pull-quote"], ' +
  '[aria-hidden="true"], [itemprop="alternativeHeadline"], [class*="standfirst"], [class*="subtitle"], ' +
  '[class*="sub-title"], [class*="subhead"], [class*="strapline"], [class*="deck"], ' +
  '[class~="dek"], [class*="-dek"], [class*="synopsis"], [id="article-summary"], [class*="more-on"], ' +
  '[class*="recommend"], [class*="sign-up"], [class*="signup"], [class*="author-bio"], [class*="author-box"], ' +
  '[class*="cookie"], [class*="taboola"], [class*="outbrain"], [class*="sponsor"], [class*="comments"], ' +
  '[class*="about-author"], [class*="aboutAuthor"]';

/* A tag, and not too long a one: an open "<a" again and again would be looked through to the end each time. */
const BODY_ONLY =
  /<(?:p|div|br|h[1-6]|ul|ol|li|blockquote|span|a|em|strong|b|i|img|figure|section|article|table)\b[^>]{0,2000}>/i;

/** Shorter than this, the article that Readability found is held against the whole page. */
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
  const page = document.body ?? document.documentElement;
  const most = (page.textContent ?? '').length / 2;
  for (const element of document.querySelectorAll(EMBEDDED)) {
    if ((element.textContent ?? '').length < most) element.remove();
  }
  const all = blockText(page);
  const article = new Readability<TreeNode>(document as never, {
    serializer: (element) => element as unknown as TreeNode,
  }).parse();
  const found = bodyIn(article?.content == null ? all : blockText(article.content));
  const whole = lengthOf(found.body) < SHORT_TEXT ? bodyIn(all) : found;
  const best = lengthOf(whole.body) > LONGER * lengthOf(found.body) ? whole : found;
  const known = firstStated(stated, best.stated, aboveArticle(all.text));
  const shown = { file, text: best.text, own: false, stated: known, body: best.body };
  const held = linked === null ? null : plainFields(linked).get('articlebody');
  return typeof held === 'string' && held.length > LONGER * lengthOf(best.body)
    ? [recordDraft({ text: held, stated }, file)]
    : [shown];
}

/** What stands over the article and is left out with menus: who wrote it when. */
function aboveArticle(page: string): Partial<Metadata> {
  const lines = paragraphsOf(page).map(({ words }) => words);
  const { authors, agency, published, updated } = headerOf(lines).stated;
  return { authors, agency, published, updated };
}

/** So many times longer than what was found, the whole page or the text that it holds as data is the article. */
const LONGER = 2;

/** A tree's text read as an article; a paragraph that is no more than a heading or a link is none of it. */
function bodyIn({ text, apart }: BlockText): Plain & { readonly text: string } {
  const { stated, body } = readPlain(text);
  return { text, stated, body: body.filter((span) => !apart.has(text.slice(...span))) };
}

const lengthOf = (body: readonly Span[]): number =>
  body.reduce((sum, [start, end]) => sum + end - start, 0);

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
