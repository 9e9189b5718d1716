import type { Metadata } from '../../news/article.ts';
import type { Span } from '../../news/span.ts';
import { bareOf, HIDDEN } from '../../news/unseen.ts';
import { kept } from '../furniture/furniture.ts';
import { lookOf } from '../furniture/look.ts';
import { END_LEGAL, END_LINK, END_MARK, GLUED } from '../furniture/phrases.ts';
import { summaryIn } from '../furniture/summary.ts';
import { agencyOf, bylineOf, isOutlet, withoutAgencies } from '../metadata/byline.ts';
import { gluedDate, hasDateline, leadOf, tailOf } from '../metadata/lead.ts';
import { firstStated } from '../metadata/metadata.ts';
import { stampsOf } from '../metadata/stamp.ts';
import { countOf } from '../text/count.ts';
import { type Paragraph, paragraphsOf } from '../text/lines.ts';
import { headerOf, withoutMarks } from './header.ts';

/** What was read from one text: spans point into exactly that text. */
export interface Plain {
  readonly stated: Metadata;
  readonly body: readonly Span[];
}

/** Reads a text that carries its own header and furniture, as it is seen. */
export function readPlain(text: string): Plain {
  const bare = bareOf(text, HIDDEN);
  if (bare === null) return readSeen(text);
  const { stated, body } = readSeen(bare.text);
  return { stated, body: body.map(bare.back) };
}

function readSeen(text: string): Plain {
  const all = paragraphsOf(text).map(withoutGlue);
  const summary = summaryIn(all.map(({ words }) => words));
  const paragraphs = all.filter((_, i) => !summary.has(i));
  const words = paragraphs.map((paragraph) => paragraph.words);
  const header = headerOf(words);
  const title = header.stated.title ?? null;
  const rest = paragraphs.filter(
    (paragraph, i) => i >= header.from && !header.lines.has(i) && paragraph.words !== title,
  );
  const [top = ''] = words;
  const { length, published } = gluedDate(top);
  const keep = kept(
    rest.map(({ words: line }) => withoutMarks(line === top ? line.slice(length) : line)),
  );
  const tellsOfAuthor = aboutAny(header.stated.authors);
  const prose = rest.filter(({ words: line }, i) => keep[i] && !tellsOfAuthor(line));
  const body = (prose.length > 0 ? fromDateline(prose) : snippetOf(paragraphs)).map(
    ({ span }) => span,
  );
  const edges = withoutEdges(text, body);
  const last = words.indexOf(prose.at(-1)?.words ?? '');
  const foot = footOf(words.slice(header.from), agencyOf(words[last + 1] ?? ''));
  const stated = firstStated(header.stated, edges.stated, { published }, foot);
  return { stated: prose.length > 0 ? stated : { ...stated, title: null }, body: edges.body };
}

/** Tells whether a paragraph begins with an author and what they do: "Jane Roe joined the paper in 2019." */
function aboutAny(authors: readonly string[]): (words: string) => boolean {
  const begins = authors.filter((author) => /\s/.test(author)).map((author) => `${author} `);
  return (words) =>
    begins.some((name) => words.startsWith(name) && DOES.test(words.slice(name.length)));
}

const DOES = /^(?:is|was|has|joined|covers|covered|writes|reports|works|worked|can be)\b/;

/** Words from which a line may be all there is of an article. */
const SNIPPET_WORDS = 8;

/** A text without a single whole sentence, such as a teaser, is its own long lines; a text of one line is all of it. */
const snippetOf = (paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  paragraphs.filter(
    ({ words }) =>
      countOf(words) >= SNIPPET_WORDS && (paragraphs.length === 1 || lookOf(words) === 'fragment'),
  );

/** Short paragraphs that may stand before the one with the dateline: a deck, the points of a summary. */
const MOST_BEFORE = 4;
const BEFORE_CHARACTERS = 180;

/** The paragraphs from the one where "HELSINKI (Reuters) -" says that the article begins. */
function fromDateline(prose: readonly Paragraph[]): readonly Paragraph[] {
  const at = prose.slice(0, MOST_BEFORE + 1).findIndex(({ words }) => hasDateline(words));
  const before = prose.slice(0, Math.max(0, at));
  return before.every(({ words }) => words.length <= BEFORE_CHARACTERS)
    ? prose.slice(before.length)
    : prose;
}

/** Characters that may stand there. */
const MARK = 40;
const LINK = 130;
const LEGAL = 400;

const isLink = (words: string): boolean =>
  words.endsWith('»') || (words.endsWith('"') && (words.match(/"/g)?.length ?? 0) % 2 === 1);

/** One of these is in every legal line: plain words are looked for many times faster than by a pattern. */
const SIGNS = ['©', 'opyright', 'OPYRIGHT', '(c)'];

/** What stands behind a paragraph's last sentence and is none of it. */
function behind(words: string): string {
  if (isLink(words)) return END_LINK.exec(words.slice(-LINK))?.[0] ?? '';
  const mark = END_MARK.exec(words.slice(-MARK));
  if (mark !== null) return mark[0];
  if (!SIGNS.some((sign) => words.includes(sign))) return '';
  return END_LEGAL.exec(words.slice(-LEGAL))?.[0] ?? '';
}

/** Takes off what a scraper glued in front of a paragraph and behind it. */
function withoutGlue({ span, words }: Paragraph): Paragraph {
  const glue = GLUED.exec(words)?.[0].length ?? 0;
  const mark = behind(words).length;
  return { span: [span[0] + glue, span[1] - mark], words: words.slice(glue, words.length - mark) };
}

/** Takes a glued date and a dateline off the first paragraph and an agency's credit off the last. */
function withoutEdges(
  text: string,
  body: readonly Span[],
): { body: readonly Span[]; stated: Partial<Metadata> } {
  const first = body[0];
  if (first === undefined) return { body, stated: {} };
  const lead = leadOf(text.slice(...first));
  const started = body.map((span, i): Span => (i === 0 ? [span[0] + lead.length, span[1]] : span));
  const last = started.at(-1) as Span;
  const tail = tailOf(text.slice(...last));
  const whole = started.map(
    (span, i): Span =>
      tail !== null && i === started.length - 1 ? [span[0], span[0] + tail.start] : span,
  );
  return {
    body: whole.filter((span) => span[1] > span[0]),
    stated: {
      published: lead.published,
      agency: lead.agency ?? tail?.agency ?? null,
      outlet: lead.outlet,
    },
  };
}

/** How a line begins that says one of these. */
const CREDITED = /^(?:source|copyright|©|\(c\)|(?:first |last )?(?:published|posted|updated))/i;
const SOURCE = /^source\s*:\s*([^\n©|(]{2,60}?)\s*(?:[©|(]|$|\bcopyright\b)/iu;
const PUBLISHED_IN = /^published in (?:the )?(\p{Lu}[^,.]{1,40}),\s.{0,30}\d{4}$/iu;
/** A firm that owns outlets is none itself. */
const FIRM =
  /\s(?:L|LP|LLC|Inc|Ltd|Limited|Corp|Corporation|Co|Company|Group|Holdings|plc|PLC|GmbH|AG)$/;
const COPYRIGHT =
  /^(?:©|\(c\)|copyright\b)[\s©]*(?:\(c\)\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s*)?(?:by\s+)?(?<owner>[^.\n]{2,40})/iu;

/** "Copyright The Ledger 2024" */
const YEAR_BEHIND = /,? (?:19|20)\d\d$/;

/** An agency says last who wrote: "Reporting by Jane Roe; Editing by Ann Poe". */
const REPORTING = /^\W?(?:reporting|writing)\b/i;

const DATED = /^(?:first |last )?(?:published|posted|updated)\b/i;

/** How many of the last paragraphs may hold a credit, and how many a byline. */
const FOOT_LINES = 25;
const BYLINE_LINES = 4;

/** Credits and dates in the last lines ("Source: X", "© 2024 X", a byline), and of the agency under the text. */
function footOf(words: readonly string[], under: string | null): Partial<Metadata> {
  const lines = words.slice(-FOOT_LINES).filter((line) => line.length < 400);
  const last = lines.slice(-BYLINE_LINES);
  const credits = lines.filter((line) => CREDITED.test(line));
  const sources = credits.map((line) => SOURCE.exec(line)?.[1]);
  const papers = credits.flatMap((line) => PUBLISHED_IN.exec(line)?.[1] ?? []);
  const owners = credits
    .map((line) => COPYRIGHT.exec(line)?.groups?.owner?.trim().replace(YEAR_BEHIND, ''))
    .filter((owner) => owner !== undefined && !FIRM.test(owner));
  const named = [...sources, ...owners].flatMap((name) => (name ? withoutAgencies(name) : []));
  const trailing = last.slice(last.findLastIndex((line) => lookOf(line) === 'prose') + 1);
  const agency = [...named, ...trailing].map(agencyOf).find((name) => name !== null) ?? under;
  const outlet = named.find((name) => agencyOf(name) === null && isOutlet(name)) ?? papers[0];
  const reported = lines.flatMap((line) => (REPORTING.test(line) ? (bylineOf(line) ?? []) : []));
  const byline = [...reported, ...last.map(bylineOf)].find((found) => found !== null);
  const stamps = credits.flatMap((line) => (DATED.test(line) ? stampsOf(line) : []));
  return {
    agency,
    outlet: outlet ?? null,
    authors: byline?.authors ?? [],
    published: stamps.find(({ published }) => published !== null)?.published ?? null,
    updated: stamps.find(({ updated }) => updated !== null)?.updated ?? null,
  };
}
