import { holds, type Span } from '../../news/span.ts';
import { type Mark, readMarks } from './marks.ts';

/** Words between quotation marks, before it is known whose they are. */
export interface Quoted {
  /** Marks included; up to the paragraph's end when the closing mark is missing. */
  readonly span: Span;
  /** Whether the closing mark is missing: the quotation goes on in the next paragraph. */
  readonly unclosed: boolean;
}

/* Pairs each closing mark with the last open one of its family; what is left open comes last. */
const pairUp = (marks: readonly Mark[]): { closed: Span[]; open: Mark[] } => {
  const closed: Span[] = [];
  const open: Mark[] = [];
  for (const mark of marks) {
    if (mark.side === 'open') {
      open.push(mark);
      continue;
    }
    const from = open.findLastIndex(({ family }) => family === mark.family);
    const head = open[from];
    if (head === undefined) continue;
    open.splice(from);
    closed.push([head.span[0], mark.span[1]]);
  }
  return { closed, open };
};

const within = (spans: readonly Span[]) => (span: Span) =>
  spans.some((outer) => outer !== span && holds(outer, span));

/** The quotations of one paragraph that stand within another: "He told me 'Go. Now.' and left." */
export function innerQuoted(marks: readonly Mark[]): Span[] {
  const { closed } = pairUp(marks);
  return closed.filter(within(closed));
}

/**
 * The quotations of one paragraph, those within others left out. `next` is the paragraph after it:
 * a quotation without a closing mark runs on when that one opens with a mark too.
 */
export function readQuoted(text: string, paragraph: Span, next: Span | null): Quoted[] {
  const marks = readMarks(text, paragraph);
  if (marks.length === 0) return [];
  const { closed, open } = pairUp(marks);
  const inside = within(closed);
  const quoted = closed
    .filter((span) => !inside(span))
    .map((span) => ({ span, unclosed: false }))
    .sort((a, b) => a.span[0] - b.span[0]);
  const last = open.find(({ family }) => family === 'double');
  const doubled = ({ span }: Quoted) => /["“”«„`]/.test(text.charAt(span[0]));
  if (last === undefined || quoted.some((one) => one.span[0] > last.span[0] && doubled(one)))
    return quoted;
  const runsOn = next !== null && /["“«]/.test(text.charAt(next[0]));
  if (!runsOn && last.span[0] !== paragraph[0]) return quoted;
  return [
    ...quoted.filter(({ span }) => span[1] <= last.span[0]),
    { span: [last.span[0], paragraph[1]], unclosed: true },
  ];
}
