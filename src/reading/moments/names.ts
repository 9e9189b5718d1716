import { DATE_NAMES, DAY_NAMES, NOT_THIS_DAY } from '../tables/calendar.ts';
import type { Found } from './find.ts';

/** Whether a date is no date of its own: "Black Friday", "every Monday", "the Sunday Times", "the Tuesday before". */
export function isName(sentence: string, { span, dated }: Found): boolean {
  const before = /(\p{L}+)\s+$/u.exec(sentence.slice(0, span[0]))?.[1]?.toLowerCase() ?? '';
  const after = sentence.slice(span[1]);
  const next = /^\s+(\p{Lu}\p{L}+)/u.exec(after)?.[1] ?? '';
  if (dated.kind === 'date') return dated.year === null && DATE_NAMES.has(next);
  if (dated.kind !== 'weekday') return false;
  if (dated.which === null && NOT_THIS_DAY.has(before)) return true;
  if (DAY_NAMES.has(next)) return true;
  return before === 'the' && /^\s+(?:after|before|of|following|prior)\b/.test(after);
}
