import type { Metadata } from '../../news/article.ts';
import { lookOf } from '../furniture/look.ts';
import { LIMITS } from '../limits.ts';
import { headlineAndOutlet, headlineOf } from '../metadata/headline.ts';
import { firstStated } from '../metadata/metadata.ts';
import { isItem, loneCredits, releaseIn } from './header-credits.ts';
import { type Line, lineOf } from './header-line.ts';

/** What the top of a plain text says of the article, and where the article begins. */
export interface Header {
  readonly stated: Metadata;
  /** Index of the first paragraph that may be body. */
  readonly from: number;
  /** Paragraphs further down that are lines of a header all the same. */
  readonly lines: ReadonlySet<number>;
}

/** A deck may have this share of a text, and this many characters, before the last line of the header. */
const DECK_SHARE = 0.2;
const DECK_CHARACTERS = 700;

/** Reads the top of a text: labelled lines, byline, dates, credits, breadcrumbs, headline and deck. */
export function headerOf(paragraphs: readonly string[]): Header {
  const zone = paragraphs.slice(0, zoneEnd(paragraphs)).map(withoutMarks);
  const lines: Line[] = [];
  zone.forEach((words, i) => {
    const taken = lines[i - 1]?.takesNext === true;
    lines.push(taken ? { kind: 'meta', stated: {} } : lineOf(words, zone, i));
  });
  const from = startOf(zone, lines, paragraphs);
  const headline = headlineStated(zone, lines, from);
  const stated = firstStated(
    releaseIn(zone, lines, from, headline.title ?? ''),
    ...lines.map((line, i) => (i < from || line.labelled ? line.stated : {})),
    loneCredits(zone, lines, from, headline.title ?? ''),
    headline,
  );
  const meta = lines.flatMap((line, i) => (line.kind === 'meta' ? [i] : []));
  return { stated, from, lines: new Set(meta) };
}

/** A line without the marks of Markdown, which stand in plain texts too, and with no more of its links than is read. */
export const withoutMarks = (words: string): string =>
  words.startsWith('#') || words.includes('*') || words.includes('](')
    ? words
        .replace(/^#{1,6}\s+/, '')
        .replace(/\*{1,2}(?=[^\s*])|(?<=[^\s*])\*{1,2}/g, '')
        .replace(/\[([^\]]{1,200})\]\([^)\s]{1,2000}\)/g, '$1')
    : words;

/** Where the part of a text ends that may hold its header. */
function zoneEnd(paragraphs: readonly string[]): number {
  const first = paragraphs
    .slice(0, LIMITS.menuParagraphs)
    .findIndex((words) => lookOf(words) === 'prose');
  return Math.max(LIMITS.headerParagraphs, first + LIMITS.deckParagraphs);
}

/** Where the body begins: after the last line of the header, of which a deck or two may be a part. */
function startOf(zone: readonly string[], lines: readonly Line[], all: readonly string[]): number {
  const total = all.reduce((sum, words) => sum + words.length, 0);
  let end = 0;
  let deck = 0;
  let titled = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const words = zone[i] ?? '';
    if (line.kind === 'line') titled = true;
    if (line.kind === 'prose') deck += words.length;
    const again = line.kind === 'line' && !words.endsWith(':') && zone.indexOf(words) < i;
    if (line.kind !== 'meta' && line.kind !== 'crumbs' && !again) continue;
    if (deck > 0 && (!titled || deck > total * DECK_SHARE || deck > DECK_CHARACTERS)) break;
    if (deck === 0 || again || closesDeck(line)) end = i + 1;
  }
  while (end < lines.length && lines[end]?.kind !== 'prose') end += 1;
  return end;
}

/** A byline or a date follows a deck; an agency alone may as well be a picture's credit. */
const closesDeck = ({ stated, closes }: Line): boolean =>
  closes === true ||
  (stated.authors?.length ?? 0) > 0 ||
  stated.published != null ||
  stated.updated != null;

/** Whether a byline or a date comes after a line before an item of a menu does. */
function isNear(zone: readonly string[], lines: readonly Line[], at: number): boolean {
  const stops = lines.findIndex(
    ({ kind }, i) => i > at && (kind === 'meta' || (kind === 'line' && isItem(zone[i] ?? ''))),
  );
  return lines[stops]?.kind === 'meta';
}

function headlineStated(
  zone: readonly string[],
  lines: readonly Line[],
  from: number,
): Partial<Metadata> {
  const crumbs = zone.filter((_, i) => lines[i]?.kind === 'crumbs').join('\n');
  const candidates = zone.slice(0, from).map((words, i) => ({
    words,
    plain: lines[i]?.kind === 'line',
    leads: lines[i + 1]?.kind === 'meta' || lines[i + 1]?.kind === 'prose',
    near: isNear(zone, lines, i),
  }));
  const headline = headlineOf(candidates, crumbs);
  return headline === null ? {} : headlineAndOutlet(headline);
}
