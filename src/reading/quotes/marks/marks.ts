import { type Span, wordsAt } from '../../../news/span.ts';
import { DOUBLE_MARKS, ELIDED, SINGLE_MARKS } from '../../tables/marks.ts';

/** A quotation mark: where it stands, which kind it is, and whether it opens or closes. */
export interface Mark {
  readonly span: Span;
  readonly family: 'double' | 'single';
  readonly side: 'open' | 'close';
  /** Whether it opens anew, while one of its family is open, where a sentence has ended. */
  readonly anew: boolean;
}

const MARK = new RegExp(`\`\`|''|‘‘|’’|[${DOUBLE_MARKS}${SINGLE_MARKS}]`, 'g');
const LETTER = /[\p{L}\p{N}]/u;
/* What may stand before an opening mark, besides nothing and white space. */
const LEAD = /[\s([{\-–—/“"‘:]/;
/* A closing mark that is surely no possessive ("dogs' tails"). */
const SURE_CLOSE =
  /(?:[\p{L}\p{N}]|[.,!?…%)\]]) ?['’](?![\p{L}\p{N}])(?<!s['’](?=\s+[\p{L}\p{N}]))/iu;
const SINGLE_CLOSE = /[\p{L}\p{N}.,!?…%)\]] ?['’](?![\p{L}\p{N}])/u;
const SINGLE_OPEN = /(?:^|[\s([–—“"])['‘](?=[\p{L}\p{N}[(])/u;
/* How many characters after a single mark its partner is looked for. */
const REACH = 4000;
const DECADE = /^\d0s\b/;

interface Place {
  readonly sign: string;
  /** The character before and after; empty at the paragraph's edges. */
  readonly before: string;
  readonly after: string;
  /** What comes after the mark in its paragraph, as far as it is looked at. */
  readonly rest: string;
  /** Whether words begin here that may run on in the next paragraph: at its start or after a colon. */
  readonly begins: boolean;
  /** Whether a mark of this family is open. */
  readonly open: boolean;
  /** Whether one is open, and a sentence ends right before this one. */
  readonly anew: boolean;
}

const SENTENCE_END = /[.!?…]\s+$/;

const mayOpen = (before: string): boolean => before === '' || LEAD.test(before);

/* The side that a mark's shape tells, unless its neighbours tell otherwise; null for straight marks. */
const shapedSide = ({ sign, before, open }: Place, word: boolean): Mark['side'] | null => {
  if (/^(?:«|„|``|‘‘)$/.test(sign)) return 'open';
  if (sign === '»' || sign === '’’') return 'close';
  /* "Take it to the yard, “ Smith said": the wrong mark, a space away. */
  const ended = !mayOpen(before) || /\s/.test(before);
  if (/^[“‟]$/.test(sign)) return open && ended && !word ? 'close' : 'open';
  if (sign === '”') return !open && mayOpen(before) && word ? 'open' : 'close';
  return null;
};

const doubleSide = (place: Place): Mark['side'] | null => {
  const { before, after, open } = place;
  const word = after !== '' && !/[\s.,;:!?)\]]/.test(after);
  const shaped = shapedSide(place, word);
  if (shaped !== null) return shaped;
  if (open) return /\s/.test(before) && word ? 'open' : 'close';
  if (/\d/.test(before) && !LETTER.test(after)) return null;
  return word || (mayOpen(before) && after !== '') ? 'open' : null;
};

/* Whether a double mark can only close, and so closes a single one: `'We sail.|" Smith said`. */
const closesSingle = ({ sign, before, after }: Place): boolean =>
  sign === '"' && /[.,!?…]/.test(before) && (after === '' || /\s/.test(after));

/* Whether a mark is a possessive, "the dogs|' tails": a better end of the quotation follows. */
const isPossessive = ({ before, rest }: Place): boolean => {
  if (!/s/i.test(before) || !/^\s+[\p{L}\p{N}]/u.test(rest)) return false;
  const close = rest.search(SURE_CLOSE);
  const open = rest.search(SINGLE_OPEN);
  return close >= 0 && (open < 0 || close < open);
};

const isElided = (rest: string): boolean =>
  DECADE.test(rest) || ELIDED.has((/^\p{L}+/u.exec(rest)?.[0] ?? '').toLowerCase());

/* A word of one letter behind a space, as some write it: `' |I was there, '`. */
const SPACED = /^ (?:I|a)\b/i;
/* The same where another is open: `It is late. ' |I said so.`, a new paragraph whose break was lost. */
const SELF = /^ I\b/;
const opensSpaced = ({ sign, before, rest, open, anew }: Place): boolean => {
  if (sign !== "'" || !mayOpen(before)) return false;
  return open ? anew && SELF.test(rest) : SPACED.test(rest) && SINGLE_CLOSE.test(rest);
};

const singleSide = (place: Place): Mark['side'] | null => {
  const { sign, before, after, rest, open } = place;
  if (LETTER.test(before) && LETTER.test(after)) return null;
  if (sign === '‚' || sign === '‹') return 'open';
  if (opensSpaced(place)) return 'open';
  if (mayOpen(before) && after !== '' && !/[\s.,;:!?)]/.test(after)) {
    if (sign === '’' || sign === '´' || (open && !place.anew)) return null;
    const sure = place.anew || place.begins || SINGLE_CLOSE.test(rest);
    return sure && !isElided(rest) ? 'open' : null;
  }
  if (sign === '‘' || sign === '`' || !open) return null;
  return isPossessive(place) ? null : 'close';
};

/** The quotation marks of one paragraph, in order; apostrophes and inch signs are left out. */
export function readMarks(text: string, span: Span): Mark[] {
  const start = span[0];
  const paragraph = wordsAt(text, span);
  const marks: Mark[] = [];
  const depth = { double: 0, single: 0 };
  MARK.lastIndex = 0;
  for (let found = MARK.exec(paragraph); found !== null; found = MARK.exec(paragraph)) {
    const { 0: sign, index } = found;
    const family = SINGLE_MARKS.includes(sign) ? 'single' : 'double';
    const from = index + sign.length;
    const rest = paragraph.slice(from, from + REACH);
    const open = depth[family] > 0;
    const anew = open && SENTENCE_END.test(paragraph.slice(Math.max(0, index - 4), index));
    const place = {
      sign,
      before: paragraph.charAt(index - 1),
      after: rest.charAt(0),
      rest,
      begins: index === 0 || /:\s$/.test(paragraph.slice(index - 2, index)),
      open,
      anew,
    };
    const side = family === 'single' ? singleSide(place) : doubleSide(place);
    if (side === null && family === 'double' && depth.single > 0 && closesSingle(place)) {
      depth.single = 0;
      marks.push({ span: [start + index, start + from], family: 'single', side: 'close', anew });
    }
    if (side === null) continue;
    /* A single mark that opens anew adds no depth, and one that closes there closes all. */
    if (!anew || family === 'double')
      depth[family] = Math.max(0, depth[family] + (side === 'open' ? 1 : -1));
    else if (side === 'close') depth[family] = 0;
    marks.push({ span: [start + index, start + index + sign.length], family, side, anew });
  }
  return marks;
}
