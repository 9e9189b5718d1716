import type { Metadata } from '../../news/article.ts';
import { lookOf } from '../furniture/look.ts';
import { LIMITS } from '../limits.ts';
import {
  agencyOf,
  areNames,
  bylineOf,
  creditsOf,
  isArticled,
  isOutlet,
  namesAlone,
} from '../metadata/byline.ts';
import { HEADLINE_WORDS, headlineAndOutlet, headlineOf } from '../metadata/headline.ts';
import { labelledLine, urlOf } from '../metadata/labels.ts';
import { datelineAlone } from '../metadata/lead.ts';
import { firstStated } from '../metadata/metadata.ts';
import { creditLine, stampOf } from '../metadata/stamp.ts';
import { countOf } from '../text/count.ts';

/** What the top of a plain text says of the article, and where the article begins. */
export interface Header {
  readonly stated: Metadata;
  /** Index of the first paragraph that may be body. */
  readonly from: number;
  /** Paragraphs further down that are lines of a header all the same. */
  readonly lines: ReadonlySet<number>;
}

/** `meta` states something and is no body, `line` may be a headline or a name, `prose` may be body. */
type Kind = 'meta' | 'crumbs' | 'line' | 'prose' | 'furniture';

interface Line {
  readonly kind: Kind;
  readonly stated: Partial<Metadata>;
  /** Whether a label says what it is: such a line counts below the first sentence too. */
  readonly labelled?: boolean;
  /** Whether a deck ends with it, though it says nothing of the article. */
  readonly closes?: boolean;
  /** Whether a value on the next line belongs to it. */
  readonly takesNext?: boolean;
}

const RELATIVE =
  /^(?:(?:last )?(?:updated|published|posted|modified)\W{0,2}\s*)?(?:about |over )?(?:an?|\d+) (?:second|minute|min|hour|hr|day|week|month|year)s? ago\W*$/i;
const CRUMBS = /\s[»›>]\s/;
/** A longer line than this is no line of a header. */
const LINE_CHARACTERS = 300;
/** A first line that asks is a headline up to this many words. */
const QUESTION_WORDS = 14;
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
    { published: releaseIn(zone, lines, from) },
    ...lines.map((line, i) => (i < from || line.labelled ? line.stated : {})),
    loneCredits(zone, lines, from, headline.title ?? ''),
    headline,
  );
  const meta = lines.flatMap((line, i) => (line.kind === 'meta' ? [i] : []));
  return { stated, from, lines: new Set(meta) };
}

/** The date of the first line that says it is of the publication; a page's own date may stand above it. */
const releaseIn = (zone: readonly string[], lines: readonly Line[], from: number): string | null =>
  lines.find(
    ({ stated, labelled }, i) =>
      stated.published != null && (labelled || (i < from && RELEASED.test(zone[i] ?? ''))),
  )?.stated.published ?? null;

const RELEASED = /\b(?:published|posted|issued)\b/i;

/** A line without the marks of Markdown, which stand in plain texts too. */
const withoutMarks = (words: string): string =>
  words.startsWith('#') || words.includes('*')
    ? words.replace(/^#{1,6}\s+/, '').replace(/\*{1,2}(?=[^\s*])|(?<=[^\s*])\*{1,2}/g, '')
    : words;

/** Where the part of a text ends that may hold its header. */
function zoneEnd(paragraphs: readonly string[]): number {
  const first = paragraphs
    .slice(0, LIMITS.menuParagraphs)
    .findIndex((words) => lookOf(words) === 'prose');
  return Math.max(LIMITS.headerParagraphs, first + LIMITS.deckParagraphs);
}

/** An agency in brackets, alone in its line: whose picture stands above it. */
const PICTURE: Line = { kind: 'furniture', stated: {} };

function lineOf(words: string, zone: readonly string[], at: number): Line {
  if (words.length > LINE_CHARACTERS) return { kind: 'prose', stated: {} };
  const url = urlOf(words);
  if (url !== null) return { kind: 'meta', stated: at < 2 ? { url } : {}, closes: true };
  const labelled = labelledLine(words, zone[at + 1] ?? '');
  if (labelled !== null) return { kind: 'meta', labelled: true, ...labelled };
  if (RELATIVE.test(words)) return { kind: 'meta', stated: {} };
  const byline = bylineOf(words);
  const stamp = stampOf(words);
  if (byline !== null) return { kind: 'meta', stated: firstStated(byline, stamp ?? {}) };
  const agency = agencyOf(words);
  if (agency !== null) return /^\(/.test(words) ? PICTURE : { kind: 'meta', stated: { agency } };
  const dateline = datelineAlone(words);
  if (dateline !== null) return { kind: 'meta', stated: dateline };
  if (CRUMBS.test(words)) return { kind: 'crumbs', stated: { outlet: outletOfCrumbs(words) } };
  const credits = stamp ?? creditLine(words);
  if (credits !== null) return { kind: 'meta', stated: credits };
  if (STAMPED.test(words)) return { kind: 'meta', stated: bylineIn(words) };
  return { kind: kindOf(words, at), stated: {} };
}

/* A date that may mean two days states none: "Posted on 5/3/2021 by Jane Roe". */
const STAMPED = /^(?:last )?(?:posted|published|updated|modified)\b[^.!?]{0,80}\d[^.!?]{0,60}$/i;

const bylineIn = (words: string): Partial<Metadata> =>
  bylineOf(/\bby\s.*$/i.exec(words)?.[0] ?? '') ?? {};

function kindOf(words: string, at: number): Kind {
  const look = lookOf(words);
  const asks = at === 0 && /^[^.!?]+\?["”’]?$/.test(words);
  if (asks && words.split(/\s+/).length <= QUESTION_WORDS) return 'line';
  if (look === 'prose') return 'prose';
  return look === 'fragment' ? 'line' : 'furniture';
}

function outletOfCrumbs(words: string): string | null {
  const first = words.split(/[»›>]/)[0]?.trim() ?? '';
  return /\.\w{2,}$/.test(first) || isOutlet(first) ? first : null;
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
    const again = line.kind === 'line' && zone.indexOf(words) < i;
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

/** Lines of names or of an outlet alone, which count only near a byline, a date or another credit. */
function loneCredits(
  zone: readonly string[],
  lines: readonly Line[],
  from: number,
  headline: string,
): Partial<Metadata> {
  const told = lines.slice(0, from).flatMap((line, i) => (line.kind === 'furniture' ? [] : i));
  const states = (at: number): boolean => lines[told[at] ?? -1]?.kind === 'meta';
  const isCredit = (at: number): boolean => {
    const words = zone[told[at] ?? -1] ?? '';
    return words === headline || areNames(words) || !isItem(words);
  };
  const near = (i: number): boolean => {
    const at = told.indexOf(i);
    return [1, -1].some((to) => states(at + to) || (states(at + 2 * to) && isCredit(at + to)));
  };
  const isLone = (words: string, i: number): boolean =>
    words !== headline && lines[i]?.kind === 'line' && (i > 0 || isMasthead(words, lines));
  const lone = zone
    .slice(0, from)
    .filter((words, i) => isLone(words, i) && near(i))
    .map((words) => namesAlone(words));
  const houses = lone.map((words) => words.split(/,|\s\(/)[0] ?? '');
  const outlet = houses.find(isOutlet) ?? houses.find(isArticled) ?? null;
  const author = lone.find((words) => areNames(words) && !isOutlet(words));
  const authors = author === undefined ? [] : (creditsOf(author)?.authors ?? []);
  return firstStated({ outlet, authors }, signature(zone.slice(0, from)));
}

/** Names that stand line by line above their outlet's. */
function signature(zone: readonly string[]): Partial<Metadata> {
  const isName = (words: string): boolean => areNames(words) && !isOutlet(words);
  const at = zone.findIndex((words, i) => isOutlet(words) && isName(zone[i - 1] ?? ''));
  if (at < 0) return {};
  const above = zone.slice(0, at);
  const authors = above.slice(above.findLastIndex((words) => !isName(words)) + 1);
  return { outlet: zone[at] ?? null, authors };
}

/* An outlet's name at the very top with a date under it. */
const isMasthead = (words: string, lines: readonly Line[]): boolean =>
  (isOutlet(words) || isArticled(words.split(/\s\(/)[0] ?? '')) &&
  words.split(/\s+/).length <= 4 &&
  lines[1]?.stated.published != null;

/** Whether a byline or a date comes after a line before an item of a menu does. */
function isNear(zone: readonly string[], lines: readonly Line[], at: number): boolean {
  const stops = lines.findIndex(
    ({ kind }, i) => i > at && (kind === 'meta' || (kind === 'line' && isItem(zone[i] ?? ''))),
  );
  return lines[stops]?.kind === 'meta';
}

const isItem = (words: string): boolean => countOf(words) < HEADLINE_WORDS && !areNames(words);

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
