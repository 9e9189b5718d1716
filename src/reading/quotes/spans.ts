import type { Span } from '../../news/span.ts';
import { type Mark, readMarks } from './marks.ts';

/** Words between quotation marks, before it is known whose they are. */
export interface Quoted {
  /** Marks included; up to the paragraph's end when the closing mark is missing. */
  readonly span: Span;
  /** Whether the closing mark is missing: the quotation goes on in the next paragraph. */
  readonly unclosed: boolean;
}

const outermost = (marks: readonly Mark[]): { closed: Span[]; open: Mark[] } => {
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
    while ((closed.at(-1)?.[0] ?? -1) > head.span[0]) closed.pop();
    closed.push([head.span[0], mark.span[1]]);
  }
  return { closed, open };
};

/**
 * The quotations of one paragraph, those within others left out. `next` is the paragraph after it:
 * a quotation without a closing mark runs on when that one opens with a mark too.
 */
export function readQuoted(text: string, paragraph: Span, next: Span | null): Quoted[] {
  const marks = readMarks(text, paragraph);
  if (marks.length === 0) return [];
  const { closed, open } = outermost(marks);
  const quoted = closed.map((span) => ({ span, unclosed: false }));
  const last = open.find(({ family }) => family === 'double');
  if (last === undefined || closed.some(([start]) => start > last.span[0] && !inner(text, start)))
    return quoted;
  const runsOn = next !== null && /^["“«]/.test(text.slice(next[0], next[0] + 1));
  if (!runsOn && last.span[0] !== paragraph[0]) return quoted;
  return [
    ...quoted.filter(({ span }) => span[1] <= last.span[0]),
    { span: [last.span[0], paragraph[1]], unclosed: true },
  ];
}

const inner = (text: string, at: number): boolean => /['‘‚‹`]/.test(text.charAt(at));
