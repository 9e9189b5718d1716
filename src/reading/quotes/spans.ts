import { holds, type Span } from '../../news/span.ts';
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
  /** Each from its mark to the one that opens anew. */
  readonly reopened: readonly Span[];
  readonly open: readonly Mark[];
}

/* Whether the mark at `at` opens anew what was never closed: the marks left do not close both. */
const reopens = (marks: readonly Mark[], at: number): boolean => {
  const { anew, side, family } = marks[at] as Mark;
  if (!anew || side !== 'open') return false;
  let depth = 2;
  for (const mark of marks.slice(at + 1)) {
    if (mark.family === family) depth += mark.side === 'open' ? 1 : -1;
    if (depth === 0) return false;
  }
  return true;
};

/* Pairs each closing mark with the last open one of its family; what is left open comes last. */
const pairUp = (marks: readonly Mark[]): Pairs => {
  const closed: Span[] = [];
  const reopened: Span[] = [];
  const open: Mark[] = [];
  for (const [i, mark] of marks.entries()) {
    if (mark.side === 'open') {
      const past = open.findLastIndex(({ family }) => family === mark.family);
      if (past >= 0 && reopens(marks, i))
        reopened.push([(open.splice(past)[0] as Mark).span[0], mark.span[0]]);
      open.push(mark);
      continue;
    }
    const from = open.findLastIndex(({ family }) => family === mark.family);
    const head = open[from];
    if (head === undefined) continue;
    open.splice(from);
    closed.push([head.span[0], mark.span[1]]);
  }
  return { closed, reopened, open };
};

const within = (spans: readonly Span[]) => (span: Span) =>
  spans.some((outer) => outer !== span && holds(outer, span));

/** The quotations of one paragraph that stand within another: "He told me 'Go. Now.' and left." */
export function innerQuoted(marks: readonly Mark[]): Span[] {
  const { closed } = pairUp(marks);
  return closed.filter(within(closed));
}

const DOUBLE = /["“”«„`]/;
const OPENING = /^["“«'‘]/;

/* Whether an open mark stands where words begin: at the paragraph's start or after a colon. */
const begins = (text: string, paragraph: Span, { span: [at] }: Mark): boolean =>
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
  const inside = within([...closed, ...ended]);
  const quoted = [...closed, ...ended]
    .filter((span) => !inside(span))
    .map((span) => ({ span, runsOn: ended.includes(span) }))
    .sort((a, b) => a.span[0] - b.span[0]);
  const last = open.find(({ family }) => family === 'double') ?? open.at(-1);
  const doubleAfter = ({ span: [at] }: Quoted, from: number): boolean =>
    at > from && DOUBLE.test(text.charAt(at));
  if (last === undefined || quoted.some((one) => doubleAfter(one, last.span[0]))) return quoted;
  const runsOn = next !== null && OPENING.test(text.charAt(next[0]));
  if (!begins(text, paragraph, last) && !(runsOn && last.family === 'double')) return quoted;
  return [
    ...quoted.filter(({ span }) => span[1] <= last.span[0]),
    { span: [last.span[0], paragraph[1]], runsOn },
  ];
}
