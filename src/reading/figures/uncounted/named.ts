import { QUOTES } from '../../tables/phrases.ts';
import { MEASURES, TIMES } from '../../tables/units.ts';
import { lowerAt } from '../../tokens/at.ts';
import { type Candidate, isCapital, written } from './candidate.ts';

const TITLE_WORDS = 7;
const JOINING = /^(?:of|the|a|an|and|in|on|for|to|at)$/;

/* A capital where no sentence begins: "Formula One", "a group of Seven", "Lee's Seven Sisters". */
const isCapitalWord = ({ tokens, placed }: Candidate): boolean =>
  isCapital(tokens[placed.first]) && /^(?:\p{L}|['’]s)/u.test(tokens[placed.first - 1]?.text ?? '');

/* The show "Seven Sisters", "12 Brave Men": all words within the marks begin with a capital. */
function isTitle({ tokens, placed }: Candidate): boolean {
  if (!QUOTES.has(tokens[placed.first - 1]?.text ?? '')) return false;
  const words = tokens.slice(placed.next, placed.next + TITLE_WORDS);
  const end = words.findIndex(({ pos }) => pos === 'PUNCT');
  return (
    end > 0 && words.slice(0, end).every((word) => isCapital(word) || JOINING.test(word.lower))
  );
}

/* "Depot 31", "Boeing 737"; but "on Monday 20 people". */
function isModel(candidate: Candidate): boolean {
  const { tokens, placed, phrase, qualified } = candidate;
  const previous = tokens[placed.first - 1];
  const head = lowerAt(tokens, phrase?.head ?? -1);
  if (qualified || placed.unit !== null || placed.shape !== 'digits') return false;
  if (!/^\d{1,4}$/.test(written(candidate))) return false;
  if (previous?.pos !== 'PROPN') return false;
  if (TIMES.has(head) || MEASURES.has(head)) return false;
  return !/day$/.test(previous.lower) || tokens[placed.next]?.pos === 'PUNCT';
}

/** Whether a numeral is part of a name. */
export function isNamed(candidate: Candidate): boolean {
  const { placed, mentions } = candidate;
  const [start, end] = placed.span;
  if (mentions.some((span) => span[0] < start && end <= span[1])) return true;
  if (isTitle(candidate)) return true;
  return placed.shape === 'words' ? isCapitalWord(candidate) : isModel(candidate);
}
