import { agencyOf, areNames, bylineOf, creditsOf, isOutlet } from './byline.ts';
import { datesIn } from './dates.ts';
import { lookOf } from './furniture.ts';
import { LIMITS } from './limits.ts';
import { firstStated, type Metadata } from './metadata.ts';

/** What the top of a plain text says of the article, and where the article begins. */
export interface Header {
  readonly stated: Partial<Metadata>;
  /** Index of the first paragraph that may be body. */
  readonly from: number;
  /** Paragraphs further down that are lines of a header all the same. */
  readonly lines: ReadonlySet<number>;
}

/** Labels of header lines and the field each one states. */
const LABELS: Readonly<Record<string, keyof Metadata | 'source'>> = {
  title: 'title',
  headline: 'title',
  author: 'authors',
  authors: 'authors',
  byline: 'authors',
  by: 'authors',
  writer: 'authors',
  reporter: 'authors',
  source: 'source',
  outlet: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  newspaper: 'outlet',
  site: 'outlet',
  website: 'source',
  agency: 'agency',
  wire: 'agency',
  url: 'url',
  link: 'url',
  permalink: 'url',
  'original url': 'url',
  date: 'published',
  dated: 'published',
  published: 'published',
  'published on': 'published',
  'published at': 'published',
  'first published': 'published',
  'first published on': 'published',
  'publication date': 'published',
  'publish date': 'published',
  'date published': 'published',
  posted: 'published',
  'posted on': 'published',
  created: 'published',
  updated: 'updated',
  'updated on': 'updated',
  'updated at': 'updated',
  'last updated': 'updated',
  'last updated on': 'updated',
  'last updated at': 'updated',
  'last update': 'updated',
  'date updated': 'updated',
  modified: 'updated',
  'last modified': 'updated',
};

const LABELLED = /^\W{0,3}([A-Za-z][A-Za-z ]{1,24}?)\W{0,2}\s*[:=]\s*(.*)$/su;
const URL_LINE = /^<?(https?:\/\/[^\s<>]+)>?$/i;
const RELATIVE =
  /^(?:(?:last )?(?:updated|published|posted|modified)\W{0,2}\s*)?(?:about |over )?(?:an?|\d+) (?:second|minute|min|hour|hr|day|week|month|year)s? ago\W*$/i;
const CRUMBS = /\s[»›]\s|\s>\s|\u00A0[»›]\u00A0/;

type Kind = 'meta' | 'crumbs' | 'date' | 'prose' | 'title' | 'other';

interface Line {
  readonly kind: Kind;
  readonly stated: Partial<Metadata>;
}

const META = (stated: Partial<Metadata>): Line => ({ kind: 'meta', stated });

/** Reads the top of a text: labelled lines, byline, dates, credits, breadcrumbs, headline and deck. */
export function headerOf(paragraphs: readonly string[]): Header {
  const zone = paragraphs.slice(0, LIMITS.headerParagraphs);
  const lines = zone.map((words, i) => lineOf(words, zone, i));
  const from = startOf(zone, lines, paragraphs);
  const stated = firstStated(...lines.map((line) => line.stated), loneCredits(zone, lines, from), {
    title: titleOf(zone, lines, from),
  });
  const meta = lines.flatMap((line, i) =>
    line.kind === 'meta' || line.kind === 'date' ? [i] : [],
  );
  return { stated, from, lines: new Set(meta) };
}

function lineOf(words: string, zone: readonly string[], at: number): Line {
  if (words.length > 300) return { kind: 'prose', stated: {} };
  const url = URL_LINE.exec(words)?.[1];
  if (url !== undefined) {
    const labelled = /^(?:source|url|link)\s*:$/i.test(zone[at - 1] ?? '');
    return META(labelled || at < 3 ? { url } : {});
  }
  const labelled = labelledLine(words, zone[at + 1] ?? '');
  if (labelled !== null) return META(labelled);
  if (RELATIVE.test(words)) return META({});
  const byline = bylineOf(words);
  if (byline !== null) return META(firstStated(byline, datesStated(words) ?? {}));
  const agency = agencyOf(words);
  if (agency !== null) return META({ agency });
  if (CRUMBS.test(words)) return crumbsOf(words);
  const dates = datesStated(words);
  if (dates !== null) return { kind: 'date', stated: dates };
  const look = lookOf(words);
  if (look === 'prose') return { kind: 'prose', stated: {} };
  return { kind: look === 'fragment' ? 'title' : 'other', stated: {} };
}

function labelledLine(words: string, next: string): Partial<Metadata> | null {
  const match = LABELLED.exec(words);
  const field = LABELS[match?.[1]?.toLowerCase().trim() ?? ''];
  if (match === null || field === undefined) return null;
  const value = (match[2] ?? '').trim();
  const given = value === '' && next.length < 120 ? next : value;
  return statedBy(field, given, words);
}

function statedBy(
  field: keyof Metadata | 'source',
  value: string,
  line: string,
): Partial<Metadata> {
  switch (field) {
    case 'source': {
      const url = URL_LINE.exec(value)?.[1];
      if (url !== undefined) return { url };
      const credit = value.split(/\s*(?:[|(©]|\bcopyright\b|\s[-–—]\s)/iu)[0]?.trim() ?? '';
      const agency = agencyOf(credit);
      if (agency !== null) return { agency };
      return credit !== '' && credit.length <= 60 ? { outlet: credit } : {};
    }
    case 'authors':
      return creditsOf(value) ?? {};
    case 'published':
    case 'updated': {
      const dates = datesStated(line) ?? {};
      const day = datesIn(value)[0]?.iso ?? null;
      return firstStated({ [field]: day }, dates);
    }
    case 'url':
      return { url: URL_LINE.exec(value)?.[1] ?? null };
    default:
      return value === '' || value.length > 300 ? {} : { [field]: value };
  }
}

const UPDATED = /\b(?:updated|modified|edited|revised)\b/i;
const RELEASED = /\b(?:published|posted|created|date|issued)\b/i;

/** The dates of a line that holds little else, each as published or updated; null for another line. */
function datesStated(words: string): Partial<Metadata> | null {
  const dates = datesIn(words);
  if (dates.length === 0 || dates.length > 3) return null;
  let rest = '';
  let at = 0;
  const stated: { published?: string; updated?: string } = {};
  for (const { span, iso } of dates) {
    const before = words.slice(at, span[0]);
    const field =
      UPDATED.test(before) && !RELEASED.test(before.slice(before.search(UPDATED)))
        ? 'updated'
        : 'published';
    stated[field] ??= iso;
    rest += ` ${before}`;
    at = span[1];
  }
  rest += ` ${words.slice(at)}`;
  const others = rest
    .replace(
      /\b(?:last|first|updated|modified|published|posted|created|date|issued|on|at|by|edited|local time|min read|\d+)\b/gi,
      ' ',
    )
    .match(/\p{L}+/gu);
  return (others?.length ?? 0) <= 3 ? stated : null;
}

function crumbsOf(words: string): Line {
  const parts = words.split(/[»›>]/).map((part) => part.trim());
  const first = parts[0] ?? '';
  const outlet = /\.\w{2,}$/.test(first) || isOutlet(first) ? first : null;
  return { kind: 'crumbs', stated: { outlet: parts.length > 1 ? outlet : null } };
}

/** Where the body begins: after the last line of the header, of which a deck or two may be a part. */
function startOf(zone: readonly string[], lines: readonly Line[], all: readonly string[]): number {
  const total = all.reduce((sum, words) => sum + words.length, 0);
  let end = 0;
  let skipped = 0;
  let titled = false;
  for (const [i, line] of lines.entries()) {
    const words = zone[i] ?? '';
    if (line.kind === 'title') titled = true;
    if (line.kind === 'prose') skipped += words.length;
    const again = line.kind === 'title' && zone.indexOf(words) < i;
    const header = line.kind === 'meta' || line.kind === 'date' || line.kind === 'crumbs' || again;
    if (!header) continue;
    if (skipped > 0 && (!titled || skipped > total * 0.2 || skipped > 700)) break;
    end = i + 1;
  }
  while (end < lines.length && lines[end]?.kind !== 'prose') end += 1;
  return end;
}

/** Lines of names or of an outlet alone, which count only beside a dateline, a byline or a date. */
function loneCredits(
  zone: readonly string[],
  lines: readonly Line[],
  from: number,
): Partial<Metadata> {
  const near = (i: number): boolean =>
    [i - 2, i - 1, i + 1, i + 2].some(
      (j) => lines[j]?.kind === 'date' || lines[j]?.kind === 'meta',
    );
  const lone = zone.slice(0, from).filter((_, i) => i > 0 && lines[i]?.kind === 'title' && near(i));
  const outlet =
    lone.map((words) => words.split(',')[0] ?? '').find((words) => isOutlet(words)) ?? null;
  const author = lone.find((words) => areNames(words) && !isOutlet(words));
  return { outlet, ...(author === undefined ? {} : { authors: creditsOf(author)?.authors ?? [] }) };
}

/** The headline: the line of the header that looks most like one. */
function titleOf(zone: readonly string[], lines: readonly Line[], from: number): string | null {
  const crumbs = zone.filter((_, i) => lines[i]?.kind === 'crumbs').join('\n');
  const ranked = zone
    .slice(0, from)
    .map((words, i) => ({
      words,
      score: lines[i]?.kind === 'title' ? titleScore(zone, lines, i, crumbs) : 0,
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return ranked[0]?.words ?? null;
}

function titleScore(
  zone: readonly string[],
  lines: readonly Line[],
  at: number,
  crumbs: string,
): number {
  const words = zone[at] ?? '';
  const count = words.split(/\s+/).length;
  if (count < 2 || count > 30 || words.endsWith(':')) return 0;
  if (count < 5 && (isOutlet(words) || areNames(words))) return 0;
  const next = lines[at + 1]?.kind;
  return (
    1 +
    (zone.indexOf(words) !== zone.lastIndexOf(words) ? 3 : 0) +
    (crumbs.endsWith(words) ? 3 : 0) +
    (count >= 5 ? 2 : 0) +
    (next === 'meta' || next === 'prose' ? 1 : 0)
  );
}
