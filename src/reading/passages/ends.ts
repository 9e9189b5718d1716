import {
  EITHER,
  HOURS,
  LEADING,
  NUMBERED,
  SHOUTED,
  STARTERS,
  WORDS,
  ZONES,
} from '../tables/abbreviations.ts';
import { DAYS, MONTHS } from '../tables/calendar.ts';
import { PAIRED, SAYING } from '../tables/cues.ts';
import type { Token } from '../wink.ts';

/** What stands around a place where a sentence may end. */
export interface Place {
  readonly tokens: readonly Token[];
  /** First token of the sentence that may end here. */
  readonly head: number;
  /** The token that may end it: a full stop, an abbreviation, a question mark … */
  readonly stop: number;
  /** First token after the stop and the marks and brackets it takes along. */
  readonly next: number;
  /** Whether a closing quotation mark was taken along. */
  readonly quoted: boolean;
}

const LOWER = /^\p{Ll}/u;
const UPPER = /^\p{Lu}/u;
const INNER_CAPITAL = /^\p{Ll}\p{Lu}/u;
const WORD = /^[\p{L}\p{N}]/u;
const ACRONYM = /^(?:\p{L}\.)+\p{L}$/u;
const INITIAL = /^(?:\p{Lu}\.?|\p{Lu}\.-\p{Lu}\.)$/u;
const ATTRIBUTED = 6;

/* The next word, past opening marks and brackets. */
const wordAt = (tokens: readonly Token[], at: number): number => {
  let i = at;
  while (i < tokens.length && i < at + 4 && !WORD.test((tokens[i] as Token).text)) i++;
  return i < tokens.length && i < at + 4 ? i : at;
};

/* `Smith said.`, `the mayor told them.`: who spoke the words that were just closed. */
const attributes = ({ tokens, next }: Place, loud: boolean): boolean => {
  for (let i = next; i < Math.min(tokens.length, next + ATTRIBUTED); i++) {
    const token = tokens[i] as Token;
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      const after = tokens[i + 1];
      const paired = after !== undefined && PAIRED.get(token.lemma)?.[0] === after.lower;
      if (i === next || !(paired || SAYING.has(token.lemma))) return false;
      if (after === undefined || /^[.,:;]$/.test(after.text)) return true;
      return loud && !/^(?:that|he|she|it|they|there|we|his|her)$/.test(after.lower);
    }
    if (
      !/^(?:PROPN|NOUN|ADJ|ADV|DET|PART)$/.test(token.pos) ||
      (i === next && !UPPER.test(token.text))
    )
      return false;
  }
  return false;
};

/* The abbreviation without its full stop, small letters; "p.m" for "5p.m." */
const bareOf = ({ tokens, stop }: Place): string => {
  const { text, lower } = tokens[stop] as Token;
  return text === '.' ? (tokens[stop - 1]?.lower ?? '') : lower.slice(0, -1).replace(/^\d+/, '');
};

const afterAbbreviation = (place: Place, word: Token): boolean => {
  const { stop, quoted, head } = place;
  const bare = bareOf(place);
  if (NUMBERED.has(bare) && /^\d/.test(word.text)) return false;
  if (LEADING.has(bare)) return false;
  if (HOURS.has(bare))
    return !(ZONES.has(word.lower) || DAYS.has(word.lower) || MONTHS.has(word.lower));
  if (bare === 'no' || bare === 'nos') return true;
  if (/^\d/.test(word.text))
    return !(MONTHS.has(bare) || DAYS.has(bare) || ACRONYM.test(bare)) && stop > head;
  return quoted || STARTERS.has(word.lower);
};

const abbreviated = (place: Place): boolean => {
  const { tokens, stop } = place;
  const mark = tokens[stop] as Token;
  if (mark.text.length > 1 && mark.text.endsWith('.') && WORD.test(mark.text)) {
    const bare = bareOf(place);
    if (NUMBERED.has(bare)) return true;
    return !/^\p{Ll}\.$/u.test(mark.text) && !(WORDS.has(bare) && LOWER.test(mark.text));
  }
  const before = tokens[stop - 1];
  if (mark.text !== '.' || mark.spaced || before === undefined) return false;
  const word = before.lower;
  if (INITIAL.test(before.text) && before.text !== 'I') return true;
  if (word === 'no' || word === 'am' || word === 'pm') return false;
  return (
    LEADING.has(word) ||
    NUMBERED.has(word) ||
    (EITHER.has(word) && UPPER.test(before.text)) ||
    /^\p{L}\.\p{L}$/u.test(word)
  );
};

/* "1. First": the number of a list. */
const numbering = ({ tokens, head, stop }: Place): boolean =>
  stop === head + 1 && /^(?:\d{1,2}|[a-z])$/i.test((tokens[head] as Token).text);

/* "Eat... Drink Tea Alone": the dots of a title, between capitals. */
const inTitle = ({ tokens, stop, next }: Place): boolean =>
  /^(?:\.{2,}|…)$/.test((tokens[stop] as Token).text) &&
  !STARTERS.has(tokens[next]?.lower ?? '') &&
  [stop - 1, next, next + 1, next + 2].every((at) => UPPER.test(tokens[at]?.text ?? ''));

/** Whether a sentence ends at this place. */
export function ends(place: Place): boolean {
  const { tokens, stop, next, quoted } = place;
  const first = tokens[next];
  if (first === undefined) return true;
  const mark = tokens[stop] as Token;
  if (/^[,;:]/.test(first.text) || (first.text === '.' && mark.text !== '.')) return false;
  const loud = /[?!]/.test(mark.text);
  if (/^[-–—]+$/.test(first.text)) return !loud && mark.text === '.' && first.spaced;
  const word = tokens[wordAt(tokens, next)] as Token;
  if (LOWER.test(word.text) && !INNER_CAPITAL.test(word.text)) return false;
  if (!first.spaced && !quoted && !(UPPER.test(word.text) && STARTERS.has(word.lower)))
    return false;
  if (numbering(place) || inTitle(place)) return false;
  if (quoted && attributes(place, loud)) return false;
  if (loud && !quoted && SHOUTED.has(tokens[stop - 1]?.lower ?? ''))
    return STARTERS.has(word.lower);
  return abbreviated(place) ? afterAbbreviation(place, word) : true;
}
