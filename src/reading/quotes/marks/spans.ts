import type { Span } from '../../../news/span.ts';
import { type Mark, readMarks } from './marks.ts';

/** Words between quotation marks, before it is known whose they are. */
export interface Quoted {
  /** Marks included; up to the paragraph's end when the closing mark is missing. */
  readonly span: Span;
  /** Whether the closing mark is missing because the words go on in the next paragraph. */
  readonly runsOn: boolean;
}

interface Pairs {
  readonly closed: readonly Span[];
  /** Those never closed, each from its mark to the one that opens anew. */
  readonly reopened: readonly Span[];
  readonly open: readonly Mark[];
}

type Family = Mark['family'];

/*
 * The marks that open anew what was never closed: they open where another is open, and the marks behind them do
 * not close both. Read from the end: `least` is how far the depth falls from a mark on.
 */
const reopening = (marks: readonly Mark[]): ReadonlySet<Mark> => {
  const least: Record<Family, number> = { double: 0, single: 0 };
  const anew = new Set<Mark>();
  for (const mark of marks.toReversed()) {
    const { side, family } = mark;
    if (mark.anew && side === 'open' && least[family] > -2) anew.add(mark);
    least[family] = Math.min(0, least[family] + (side === 'open' ? 1 : -1));
  }
  return anew;
};

/* Pairs each closing mark with the last open one of its family; what is left open comes last. */
const pairUp = (marks: readonly Mark[]): Pairs => {
  const closed: Span[] = [];
  const reopened: Span[] = [];
  const open: Mark[] = [];
  const depth: Record<Family, number> = { double: 0, single: 0 };
  const anew = reopening(marks);
  /* Takes the last open mark of a family off the stack, with all that were opened since. */
  const take = (family: Family): Mark => {
    for (;;) {
      const mark = open.pop() as Mark;
      depth[mark.family]--;
      if (mark.family === family) return mark;
    }
  };
  for (const mark of marks) {
    const { family, side, span } = mark;
    if (side === 'close') {
      if (depth[family] > 0) closed.push([take(family).span[0], span[1]]);
      continue;
    }
    if (depth[family] > 0 && anew.has(mark)) reopened.push([take(family).span[0], span[0]]);
    open.push(mark);
    depth[family]++;
  }
  return { closed, reopened, open };
};

/* Spans, which never cross, as those that stand in no other and those that do. */
const nested = (spans: readonly Span[]): { outer: Span[]; inner: Span[] } => {
  const outer: Span[] = [];
  const inner: Span[] = [];
  let reach = -1;
  for (const span of spans.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    (span[1] <= reach ? inner : outer).push(span);
    reach = Math.max(reach, span[1]);
  }
  return { outer, inner };
};

/** The quotations of one paragraph that stand within another one: 'Go. Now.' of "He told me 'Go. Now.' and left." */
export function innerQuoted(marks: readonly Mark[]): Span[] {
  return nested(pairUp(marks).closed).inner;
}

const DOUBLE = /["“”«„`]/;
const OPENING = /^["“«'‘]/;

/* Whether an open mark stands where words begin: at the paragraph's start or after a colon. */
const beginsWords = (text: string, paragraph: Span, { span: [at] }: Mark): boolean =>
  at === paragraph[0] || /:\s$/.test(text.slice(at - 2, at));

/**
 * The quotations of one paragraph, those within others left out. `next` is the paragraph after it:
 * a quotation without a closing mark runs on when that one opens with a mark too.
 */
export function readQuoted(text: string, paragraph: Span, next: Span | null): Quoted[] {
  const marks = readMarks(text, paragraph);
  if (marks.length === 0) return [];
  const { closed, reopened, open } = pairUp(marks);
  const ended = reopened.map(([from, to]): Span => {
    return [from, from + text.slice(from, to).trimEnd().length];
  });
  const unclosed = new Set(ended);
  const { outer } = nested([...closed, ...ended]);
  const quoted = outer.map((span) => ({ span, runsOn: unclosed.has(span) }));
  const last = open.find(({ family }) => family === 'double') ?? open.at(-1);
  const doubleAfter = ({ span: [at] }: Quoted, from: number): boolean =>
    at > from && DOUBLE.test(text.charAt(at));
  if (last === undefined || quoted.some((one) => doubleAfter(one, last.span[0]))) return quoted;
  const runsOn = next !== null && OPENING.test(text.charAt(next[0]));
  if (!beginsWords(text, paragraph, last) && !(runsOn && last.family === 'double')) return quoted;
  return [
    ...quoted.filter(({ span }) => span[1] <= last.span[0]),
    { span: [last.span[0], paragraph[1]], runsOn },
  ];
}
