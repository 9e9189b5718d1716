import type { Span } from '../../news/span.ts';

/* Characters wink counts wrongly; they part chunks as a plain space does. */
const ODD_SPACES: ReadonlySet<number> = new Set(
  Array.from('\uFEFF\u00A0\u2007\u2028\u2029\u202F\u3000\r\n\t', (space) => space.charCodeAt(0)),
);

const isBreak = (code: number): boolean =>
  code === 32 || ((code < 32 || code > 127) && ODD_SPACES.has(code));

/** Where the chunks of a stretch begin and end, one after the other: what stands between spaces. */
export function chunksIn(text: string, [start, end]: Span): number[] {
  const ends: number[] = [];
  let isOpen = false;
  for (let at = start; at < end; at++) {
    if (isBreak(text.charCodeAt(at)) !== isOpen) continue;
    ends.push(at);
    isOpen = !isOpen;
  }
  if (isOpen) ends.push(end);
  return ends;
}
