import type { Metadata } from '../../news/article.ts';
import { lookOf } from '../furniture/look.ts';
import { agencyOf, areNames, bylineOf, isOutlet } from '../metadata/byline.ts';
import { labelledLine, urlOf } from '../metadata/labels.ts';
import { datelineAlone } from '../metadata/lead.ts';
import { firstStated } from '../metadata/metadata.ts';
import { creditLine, stampOf } from '../metadata/stamp.ts';
import { countOf } from '../text/count.ts';

/** `meta` states something and is no body, `line` may be a headline or a name, `prose` may be body. */
type Kind = 'meta' | 'crumbs' | 'line' | 'prose' | 'furniture';

/** A line of the top of a text, and what it states by itself. */
export interface Line {
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
/** What looks like a sentence is a headline up to this many words. */
const HEADLINE_MOST = 14;
/** A byline, or a short line with a year. */
const SIGNED = /^by\b|^.{0,80}\b(?:19|20)\d\d\b.{0,40}$/i;
/** A headline may end like a sentence: "… near Hope, B.C." */
const INITIALS_END = /^[^.!?]+ (?:\p{Lu}\.){2,}$/u;
/** A byline that the next line ends. */
const GOES_ON = /^by\b.*(?:,|\band|&)$/i;

const PROSE: Line = { kind: 'prose', stated: {} };
/** An agency in brackets, alone in its line: whose picture stands above it. */
const PICTURE: Line = { kind: 'furniture', stated: {} };

/** What a line of the top is; `zone` holds all of them, `at` says which it is. */
export function lineOf(words: string, zone: readonly string[], at: number): Line {
  if (words.length > LINE_CHARACTERS) return PROSE;
  const url = urlOf(words);
  if (url !== null) return { kind: 'meta', stated: at < 2 ? { url } : {}, closes: true };
  const next = zone[at + 1] ?? '';
  const labelled = labelledLine(words, next);
  if (labelled !== null) return { kind: 'meta', labelled: true, ...labelled };
  if (RELATIVE.test(words)) return { kind: 'meta', stated: {} };
  const takesNext = GOES_ON.test(words) && areNames(next);
  const byline = bylineOf(takesNext ? `${words} ${next}` : words);
  const stamp = stampOf(words);
  if (byline !== null) return { kind: 'meta', takesNext, stated: firstStated(byline, stamp ?? {}) };
  if (stamp === null && isSentence(words)) return PROSE;
  const agency = agencyOf(words);
  if (agency !== null) return /^\(/.test(words) ? PICTURE : { kind: 'meta', stated: { agency } };
  const dateline = datelineAlone(words);
  if (dateline !== null) return { kind: 'meta', stated: dateline };
  if (CRUMBS.test(words)) return { kind: 'crumbs', stated: { outlet: outletOfCrumbs(words) } };
  const credits = stamp ?? creditLine(words) ?? undated(words);
  if (credits !== null) return { kind: 'meta', stated: credits };
  return { kind: kindOf(words, zone, at), stated: {} };
}

/** A longer line is neither a headline nor a list of names. */
const SHORT_CHARACTERS = 120;

const isSentence = (words: string): boolean =>
  words.length > SHORT_CHARACTERS && lookOf(words) === 'prose' && !CRUMBS.test(words);

/* A date that may mean two days states none: "Posted on 5/3/2021 by Jane Roe". */
const STAMPED = /^(?:last )?(?:posted|published|updated|modified)\b[^.!?]{0,80}\d[^.!?]{0,60}$/i;

const undated = (words: string): Partial<Metadata> | null =>
  STAMPED.test(words) ? (bylineOf(/\bby\s.*$/i.exec(words)?.[0] ?? '') ?? {}) : null;

function kindOf(words: string, zone: readonly string[], at: number): Kind {
  const look = lookOf(words);
  const short = countOf(words) <= HEADLINE_MOST;
  if (short && at === 0 && /^[^.!?]+\?["”’]?$/.test(words)) return 'line';
  const isHeadline =
    short &&
    look === 'prose' &&
    INITIALS_END.test(words) &&
    zone.slice(at + 1, at + 4).some((next) => SIGNED.test(next));
  if (look === 'prose' && !isHeadline) return 'prose';
  return isHeadline || look === 'fragment' ? 'line' : 'furniture';
}

function outletOfCrumbs(words: string): string | null {
  const first = words.split(/[»›>]/)[0]?.trim() ?? '';
  return /\.\w{2,}$/.test(first) || isOutlet(first) ? first : null;
}
