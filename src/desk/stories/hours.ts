import { placeIn } from '../../news/passage.ts';
import type { StoredMoment } from '../../store/store.ts';

/** Characters beside a day's name in which its hour is told: "around 4:30 a.m. on Monday", "Monday just before noon". */
const BEFORE = 30;
const BEHIND = 24;

const CLOCK = /\b(\d{1,2})(?:[:.](\d\d))?\s?(?:([ap])\.?m\b|(?<=[:.]\d\d)(?!\s?(?:percent|%)))/i;
const PARTS = [
  [/\bmidnight\b/i, 0],
  [/\b(?:before|pre-?)\s?dawn\b|\bsmall hours\b|\bearly hours\b/i, 3],
  [/\b(?:dawn|daybreak|sunrise)\b/i, 5],
  [/\b(?:early|morning)\b/i, 8],
  [/\b(?:midday|noon)\b/i, 12],
  [/\bafternoon\b/i, 15],
  [/\b(?:dusk|evening|sunset)\b/i, 19],
  [/\b(?:late|night|tonight)\b/i, 22],
] as const;
/** Where the day alone is told. */
const NO_HOUR = 12;

/** The hour at which a moment's day is told to have been, 0 to 24; noon where it is not told. */
export function hourOf({ passage, span }: StoredMoment): number {
  const [from, to] = placeIn(passage, span);
  const words = passage.text.slice(Math.max(0, from - BEFORE), to + BEHIND);
  const [, hours, minutes = '0', half] = CLOCK.exec(words) ?? [];
  if (hours === undefined) return PARTS.find(([part]) => part.test(words))?.[1] ?? NO_HOUR;
  const [hour, past] = [Number(hours), Number(minutes) / 60];
  if (half === undefined) return hour + past;
  return (hour % 12) + past + (half.toLowerCase() === 'p' ? 12 : 0);
}
