import { MEASURES, TIMES } from '../../tables/units.ts';
import { type Candidate, isCapital, lowerAt, written } from './candidate.ts';

/* "Formula One", "a group of Seven", "Seven Sisters": a capital where none is due. */
const isCapitalWord = ({ tokens, placed }: Candidate): boolean =>
  isCapital(tokens[placed.first]) && /^\p{L}/u.test(tokens[placed.first - 1]?.text ?? '');

/* "Depot 31", "Boeing 737"; but "on Monday 20 people". */
function isModel(candidate: Candidate): boolean {
  const { tokens, placed, phrase, qualified } = candidate;
  const previous = tokens[placed.first - 1];
  const head = lowerAt(tokens, phrase?.head ?? -1);
  if (qualified || placed.unit !== null || placed.shape !== 'digits') return false;
  if (!/^\d{1,4}$/.test(written(candidate))) return false;
  if (previous?.pos !== 'PROPN' || !/\p{Lu}/u.test(previous.text)) return false;
  if (TIMES.has(head) || MEASURES.has(head)) return false;
  return !/day$/.test(previous.lower) || tokens[placed.next]?.pos === 'PUNCT';
}

/** Whether a numeral is part of a name. */
export function isNamed(candidate: Candidate): boolean {
  const { placed, mentions } = candidate;
  const [start, end] = placed.span;
  if (mentions.some((span) => span[0] < start && end <= span[1])) return true;
  return placed.shape === 'words' ? isCapitalWord(candidate) : isModel(candidate);
}
