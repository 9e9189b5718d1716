import { type Span, wordsAt } from '../../news/span.ts';

/** One paragraph of a text: a line, or several that were wrapped at a column. */
export interface Paragraph {
  /** Without surrounding space and without a list's marker. */
  readonly span: Span;
  readonly words: string;
}

interface Line {
  readonly span: Span;
  readonly length: number;
  readonly indent: number;
  readonly apart: boolean;
}

/** Texts are wrapped by hand or by mail programs at 60 to 80 columns, seldom wider. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 40;
/** How much shorter than the column a line within its sentence may be. */
const RAGGED = 6;
/** Fewer full lines than this are chance; a line is then continued only by a small letter. */
const FEWEST_WRAPS = 3;

/** A list's marker in front of a paragraph. */
const MARKER = /^(?:[•▪●◦‣·]\s*|\*(?!\*)\s*|[-–]\s+)(?=\S)/;

/** Shortens a span until no space stands at its ends. */
function trimmed(text: string, span: Span): Span {
  const start = span[0];
  const words = wordsAt(text, span);
  const left = words.length - words.trimStart().length;
  return left === words.length ? [start, start] : [start + left, start + words.trimEnd().length];
}

/** The paragraphs of a text in order; line breaks of every kind part them, unless a line was wrapped. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const margin = marginOf(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (
      group !== undefined &&
      before !== undefined &&
      continues(text, before, line, width, margin)
    ) {
      group.push(line);
    } else groups.push([line]);
  }
  return groups.map((group): Paragraph => {
    const first = group[0] as Line;
    const whole: Span = [first.span[0], (group.at(-1) ?? first).span[1]];
    const before = MARKER.exec(text.slice(...whole))?.[0].length ?? 0;
    const span: Span = [whole[0] + before, whole[1]];
    return { span, words: text.slice(...span) };
  });
}

const BREAK = /\r\n|[\n\r\u2028\u2029\f\v]/g;

/** The lines of a text that hold more than space. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let apart = true;
  let start = 0;
  const add = (end: number): void => {
    const span = trimmed(text, [start, end]);
    if (span[0] < span[1]) {
      lines.push({ span, length: span[1] - start, indent: span[0] - start, apart });
    }
    apart = span[0] === span[1];
  };
  BREAK.lastIndex = 0;
  for (let found = BREAK.exec(text); found !== null; found = BREAK.exec(text)) {
    add(found.index);
    start = BREAK.lastIndex;
  }
  add(text.length);
  return lines;
}

const ENDED = /[.!?…:;]["”’'»)\]]*$/;

/**
 * The column a text was wrapped at, or null: most neighbouring lines end only because the next word
 * did not fit.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const pairs = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    return next === undefined || next.apart ? [] : [[line, next] as const];
  });
  const narrow = pairs.filter(([line]) => line.length <= WIDEST_WRAP);
  if (narrow.length < pairs.length * 0.9 || narrow.length === 0) return null;
  const width = narrow.reduce((most, [line]) => Math.max(most, line.length), 0);
  if (width < NARROWEST_WRAP) return null;
  const running = narrow.filter(
    ([line, next]) => fills(text, line, next, width) && !ENDED.test(text.slice(...line.span)),
  );
  return running.length >= Math.max(FEWEST_WRAPS, narrow.length * 0.5) ? width : null;
}

/** The indent most lines have; a line indented further begins a paragraph. */
function marginOf(lines: readonly Line[]): number {
  const times = new Map<number, number>();
  for (const { indent } of lines) times.set(indent, (times.get(indent) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** Whether the next line's first word would not have fitted; a line within its sentence may be ragged. */
function fills(text: string, line: Line, next: Line, width: number): boolean {
  const word = /^\S+/.exec(text.slice(...next.span))?.[0].length ?? 0;
  const ragged = ENDED.test(text.slice(...line.span)) ? 0 : RAGGED;
  return line.length + 1 + word > width - ragged;
}

/* A line of its own, though it opens with a small letter. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/;

function continues(
  text: string,
  line: Line,
  next: Line,
  width: number | null,
  margin: number,
): boolean {
  if (next.apart) return false;
  const words = text.slice(...next.span);
  const ended = ENDED.test(text.slice(...line.span));
  if (/^[•▪●◦‣*]\s/.test(words) || (ended && /^(?:[-–]|\d{1,2}[.)])\s/.test(words))) return false;
  if (ADDRESS.test(words)) return false;
  if (width === null) return !ended && line.length >= NARROWEST_WRAP && /^\p{Ll}/u.test(words);
  return next.indent <= margin + 1 && fills(text, line, next, width);
}
