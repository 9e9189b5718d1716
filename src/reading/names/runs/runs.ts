import { KNOWN_ORGANISATIONS } from '../../tables/known-organisations.ts';
import { ARTICLES, PARTICLES, SYLLABLES } from '../../tables/no-names.ts';
import { UNITS } from '../../tables/organisations.ts';
import { FACILITY_NOUNS, NUMBERED } from '../../tables/place-words.ts';
import { SHORT_STATES } from '../../tables/states.ts';
import { ADDRESS } from '../../tables/titles.ts';
import type { Token } from '../../wink.ts';
import { factsOf, isCapital } from '../words/facts.ts';
import { isGiven, isName, isPossessive, joins } from '../words/tokens.ts';

const MONTH = /^(?:April|August|June|March|May)$/;

/* "Theresa May", "Mrs May": a month behind a given name or a form of address, and not beside a number. */
const isMonthName = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token && isSyllableOf(tokens, at)) return true;
  if (!token || !MONTH.test(token.text)) return false;
  if (tokens[at + 1]?.pos === 'NUM' || tokens[at - 1]?.pos === 'NUM') return false;
  const before = tokens[at - 1];
  if (before === undefined || !isName(before)) return false;
  return factsOf(before.text).given === 2 || ADDRESS.has(before.lower);
};

/** Whether a month does or owns something: "|May told them", "|May's plan", which is somebody's where one is called so. */
export const isActingMonth = (tokens: readonly Token[], at: number): boolean => {
  if (!MONTH.test(tokens[at]?.text ?? '')) return false;
  const before = tokens[at - 1];
  if (isPossessive(tokens[at + 1])) return !WHEN.test(before?.lower ?? '');
  return (
    /^(?:AUX|VERB)$/.test(tokens[at + 1]?.pos ?? '') &&
    !/^(?:ADJ|ADP|DET|NUM)$/.test(before?.pos ?? '')
  );
};

const WHEN = /^(?:after|before|during|early|in|last|late|mid|next|of|since|this|until)$/;

/* "Khaing |Thu Kha", "Viña del |Mar": what shortens a day or month is a word of other tongues. */
const isSyllableOf = (tokens: readonly Token[], at: number): boolean =>
  /^(?:Jan|Jun|Mar|Sun|Thu)$/.test(tokens[at]?.text ?? '') &&
  (/^(?:de|del|do|la)$/.test(tokens[at - 1]?.lower ?? '') ||
    (isName(tokens[at - 1]) && isName(tokens[at + 1]) && tokens[at + 1]?.spaced === true) ||
    isJan(tokens, at));

/** Whether a given name opens here that shortens a month too: "coach |Jan Holt", but not "in |Jan Acme said". */
export const isJan = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'Jan' &&
  isName(tokens[at + 1]) &&
  tokens[at + 1]?.spaced === true &&
  tokens[at - 1]?.pos !== 'NUM' &&
  !/^(?:after|before|early|in|last|late|next|on|since|this|until)$/.test(
    tokens[at - 1]?.lower ?? '',
  );

/** "|Mar-a-Lago", "|Jan-Erik": no month or day. */
export const isHyphened = (tokens: readonly Token[], at: number): boolean =>
  /^(?:Jan|Mar|Sun)$/.test(tokens[at]?.text ?? '') &&
  joins(tokens, at + 1) &&
  (isName(tokens[at + 2]) || (joins(tokens, at + 3) && isName(tokens[at + 4])));

const isParticle = (token: Token | undefined): boolean =>
  token !== undefined && PARTICLES.has(token.lower) && !isCapital(token.text);

const SMALL_OPENERS: ReadonlySet<string> = new Set([...ARTICLES, ...PARTICLES]);

/** Whether a name, a number or a quotation may open here; most words in small letters and marks open nothing. */
export function mayOpen({ text, lower }: Token): boolean {
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122) return SMALL_OPENERS.has(lower) || isCapital(text);
  return first >= 65 || (first >= 48 && first <= 57) || text === '"';
}

/** Where the first capital of a name is that opens here: at once, or after "al-", "van", "bin". */
export function startOfName(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (isName(token) || isHyphened(tokens, at) || isJan(tokens, at)) return at;
  if (isActingMonth(tokens, at)) return at;
  if (token === undefined) return undefined;
  if (isInitial(tokens, at) || isNumberedUnit(tokens, at) || isCounted(tokens, at)) return at + 1;
  if (!SMALL_OPENERS.has(token.lower)) return undefined;
  if (ARTICLES.has(token.lower) && joins(tokens, at + 1) && isName(tokens[at + 2])) return at + 2;
  if (isParticle(token) && isName(tokens[at + 1]) && tokens[at + 1]?.spaced) return at + 1;
  if (isParticle(token) && isParticle(tokens[at + 1]) && isName(tokens[at + 2])) return at + 2;
  return undefined;
}

/** Whether a name opens with an initial that is a word too: "A K Menon". */
export const isInitial = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'A' &&
  /^\p{Lu}\.?$/u.test(tokens[at + 1]?.text ?? '') &&
  isName(tokens[at + 2]);

/** Whether a name opens with an ordinal: "98th Division", "11th Circuit", "Third Assault Brigade". */
export const isNumberedUnit = (tokens: readonly Token[], at: number): boolean =>
  ORDINAL.test(tokens[at]?.text ?? '') &&
  isName(tokens[at + 1]) &&
  (/^(?:Street|Avenue|St|Ave)$/.test(tokens[at + 1]?.text ?? '') ||
    [1, 2, 3].some((words) => UNITS.has(tokens[at + words]?.text ?? '')));

const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th|d)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)$/;

/** The first token behind the words that follow each other as one name. */
export function endOfRun(tokens: readonly Token[], first: number): number {
  let to = first + 1;
  for (;;) {
    const next = step(tokens, to);
    if (next === to || opensAgain(tokens, first, to)) return to;
    to = next;
  }
}

/* "Ann Lee |Ann Lee-Holt": a given name that opened the run opens another name. */
const opensAgain = (tokens: readonly Token[], first: number, at: number): boolean =>
  at - first > 1 &&
  tokens[at]?.text === tokens[first]?.text &&
  factsOf(tokens[at]?.text ?? '').given === 2 &&
  isName(tokens[at + 1]);

function step(tokens: readonly Token[], to: number): number {
  const last = tokens[to - 1] as Token;
  if (joins(tokens, to)) return stepOverHyphen(tokens, to);
  const token = tokens[to];
  const domain = endOfDomain(tokens, to);
  if (domain > to) return domain;
  if (token === undefined || !token.spaced) return to;
  if (OPENING.test(token.text)) return endOfNickname(tokens, to);
  if (token.text === '[') return endOfAdded(tokens, to);
  if (isName(token) || isMonthName(tokens, to)) return to + 1;
  if (token.pos === 'NUM' && NUMBERED.has(last.lower) && /^\d{1,3}$/.test(token.text))
    return to + 1;
  if (FACILITY_NOUNS.has(token.lower) || token.text === 'plc') return to + 1;
  return stepOverSmall(tokens, to);
}

/* "Holt & Sons", "Ahmed al-Bab", "Ann van der Holt", "Kindness Over Profit". */
function stepOverSmall(tokens: readonly Token[], to: number): number {
  const token = tokens[to] as Token;
  if (isInner(tokens, to) || (token.text === '&' && isName(tokens[to + 1])))
    return areTwo(tokens, to) ? to : to + 2;
  if (ARTICLES.has(token.lower) && joins(tokens, to + 1) && isName(tokens[to + 2])) return to + 3;
  if (!isParticle(token)) return to;
  if (isName(tokens[to + 1]) || isSyllableOf(tokens, to + 1)) return to + 2;
  return isParticle(tokens[to + 1]) && isName(tokens[to + 2]) ? to + 3 : to;
}

/* "Ann Holt & Ben Lee": two people. */
const areTwo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '&' && isGiven(tokens[at - 2]) && isGiven(tokens[at + 1]);

/* "Kindness |Over Profit", "Gen. |Than Hlaing": a small word with a capital before the name goes on. */
const isInner = (tokens: readonly Token[], at: number): boolean =>
  isName(tokens[at + 1]) &&
  tokens[at + 1]?.spaced === true &&
  (/^(?:Over|Against|Without|Beyond)$/.test(tokens[at]?.text ?? '') ||
    (isCapital(tokens[at]?.text ?? '') &&
      factsOf(tokens[at - 1]?.text ?? '').rank &&
      /^gen\.?$/.test(tokens[at - 1]?.lower ?? '')));

const COUNTS: ReadonlySet<string> = new Set([
  ...['All', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Twelve'],
]);

/** Whether a name opens here with a number inside a sentence: "at Three Rivers Hospital". */
export const isCounted = (tokens: readonly Token[], at: number): boolean =>
  COUNTS.has(tokens[at]?.text ?? '') &&
  /^\p{Ll}/u.test(tokens[at - 1]?.text ?? '') &&
  isName(tokens[at + 1]) &&
  tokens[at + 1]?.spaced === true;

const OPENING = /^["“‘']$/;
const CLOSING = /^["”’']$/;

/* 'Ann "the Hammer" Holt': behind the surname; `at` itself where a quotation opens. */
function endOfNickname(tokens: readonly Token[], at: number): number {
  if (factsOf(tokens[at - 1]?.text ?? '').given === 0 || tokens[at + 1]?.spaced) return at;
  const close = [2, 3, 4]
    .map((words) => at + words)
    .find((i) => CLOSING.test(tokens[i]?.text ?? ''));
  if (close === undefined || tokens[close]?.spaced) return at;
  const inner = tokens.slice(at + 1, close);
  const short = inner.every(({ text }) => isCapital(text) || text === 'the');
  return short && isName(tokens[close + 1]) && tokens[close + 1]?.spaced ? close + 2 : at;
}

/* "Mike |[Holt]": who is meant by a given name; `at` itself for another bracket. */
const endOfAdded = (tokens: readonly Token[], at: number): number =>
  factsOf(tokens[at - 1]?.text ?? '').given === 2 &&
  isName(tokens[at + 1]) &&
  tokens[at + 2]?.text === ']'
    ? at + 3
    : at;

/* Where the pieces end that wink makes of "Acme.com" and "Acme.co.uk"; `at` itself for other words. */
function endOfDomain(tokens: readonly Token[], at: number): number {
  const dot = tokens[at];
  const name = tokens[at + 1];
  const more = tokens[at + 2];
  if (!dot || !name || dot.text !== '.' || dot.spaced || name.spaced) return at;
  if (!DOMAINS.test(name.text)) return at;
  return name.lower === 'co.' && more && !more.spaced ? at + 3 : at + 2;
}

const DOMAINS =
  /^(?:com|org|net|gov|edu|co\.?|io|tv|uk|ca|au|nz|in|ru|ua|kz|uz|de|fr|pl|cz|br|mx|za|ng|eu|info)$/;

/* "Jean-Paul" and "Jae-in" go on; "Kenya-based" ends before its hyphen; two known places are two names. */
function stepOverHyphen(tokens: readonly Token[], to: number): number {
  const before = tokens[to - 1] as Token;
  const after = tokens[to + 1] as Token;
  if (isSyllable(after.lower) && isName(tokens[to - 2]) && tokens[to - 1]?.spaced) return to + 2;
  if (/^\p{Ll}{1,4}$/u.test(after.text) && joins(tokens, to + 2) && isName(tokens[to + 3]))
    return to + 4;
  if (!isName(after) || tokens[to]?.text === '/' || PARTY.test(before.text)) return to;
  if (areLetters(before.text, after.text)) return to + 2;
  return standsAlone(before.text) && (standsAlone(after.text) || tokens[to]?.text !== '-')
    ? to
    : to + 2;
}

/* "ABS-CBN", but "US-UK" and "AP-CNN": two acronyms nobody knows are one. */
const areLetters = (before: string, after: string): boolean =>
  [before, after].every((word) => factsOf(word).shout) &&
  ![before, after].some(
    (word) =>
      factsOf(word).country ||
      KNOWN_ORGANISATIONS.has(word.toLowerCase()) ||
      SHORT_STATES.has(word.toLowerCase()),
  );

/* "R-Ohio", "D-N.Y.": a party, not part of the state's name. */
const PARTY = /^[RDI]$/;

/* The second part of a Korean given name: "Jae-in". */
const isSyllable = (lower: string): boolean =>
  SYLLABLES.has(lower) || (/^\p{Ll}{2,5}$/u.test(lower) && !factsOf(lower).ordinary);

const standsAlone = (word: string): boolean => {
  const { country, sense, people, city, shout, given } = factsOf(word);
  if (country || people || shout || sense?.organisation) return true;
  return city > 500_000 || (given < 2 && sense?.place === true);
};
