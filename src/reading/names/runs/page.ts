import { SPORT_WORDS } from '../../tables/sport-words.ts';
import type { Sentence, Token } from '../../wink.ts';
import { isCapital } from '../words/facts.ts';
import { quotedGroups } from '../words/quoted.ts';
import { wordsOf } from '../words/tokens.ts';
import { endOfRun } from './runs.ts';

/** How the words of one article are written in the places where case tells something. */
export interface Page {
  /** Times a word stands with a capital inside a sentence, as it is written. */
  readonly capital: ReadonlyMap<string, number>;
  /** The words that stand in small letters anywhere. */
  readonly small: ReadonlySet<string>;
  /** By sentence, whether nearly all its words have capitals, as in a headline. */
  readonly headlines: readonly boolean[];
  /** Names of storms: no name of ours, though they are people's ("Hurricane Ida"). */
  readonly storms: ReadonlySet<string>;
  /** Names of ships, no names of ours either: "USS Ann Holt". */
  readonly ships: ReadonlySet<string>;
  /** It is about team sport, where a town's name is mostly its team's. */
  readonly sport: boolean;
  /** Groups whose names stand in quotation marks. */
  readonly groups: ReadonlySet<string>;
}

const OPENERS = /^["“”'‘’([:•*–—-]$/;

/** Whether a token opens a sentence, or a quotation or clause within it, so that its capital says nothing. */
export function opens(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || OPENERS.test(before.text) || /^[.?!…]+$/.test(before.text);
}

/** Whether an article with a capital stands before a run, inside a sentence: "in The Sun". */
export const isArticled = (
  tokens: readonly Token[],
  { from }: { readonly from: number },
): boolean =>
  tokens[from - 1]?.text === 'The' &&
  !opens(tokens, from - 1) &&
  !isCapital(tokens[from - 2]?.text ?? '');

/** What stands before a ship's name. */
export const SHIPS = /^(?:brp|hms|hmas|hmcs|ins|kri|mv|rms|uscgc|uss)$/;

const STORM = /^(?:hurricane|typhoon|cyclone|(?:super-?)?storm)$/;

/* So many words of sport, and one in so many, make an article about sport. */
const LEAST_SPORT = 4;
const SPORT_SHARE = 90;

/* Below this length words keep their small letter in most headlines. */
const LONG_WORD = 4;
const LEAST_WORDS = 5;

function isHeadline({ tokens }: Sentence): boolean {
  let long = 0;
  let capital = 0;
  let shouted = 0;
  for (const { text, pos } of tokens) {
    if (pos === 'PUNCT' || text.length < LONG_WORD) continue;
    long++;
    if (!isCapital(text)) continue;
    capital++;
    if (text === text.toUpperCase()) shouted++;
  }
  const ended = tokens.at(-1)?.text === '.' && shouted * 2 < long;
  return !ended && long >= LEAST_WORDS && capital / long > 0.75;
}

/** Reads how an article writes its words. */
export function readPage(sentences: readonly Sentence[]): Page {
  const capital = new Map<string, number>();
  const small = new Set<string>();
  const storms = new Set<string>();
  const ships = new Set<string>();
  const headlines = sentences.map(isHeadline);
  let [sport, all] = [0, 0];
  const read = (tokens: readonly Token[], at: number, headline: boolean): void => {
    const { pos, text, lower } = tokens[at] as Token;
    if (SPORT_WORDS.has(lower)) sport++;
    if (pos === 'PUNCT' || pos === 'NUM') return;
    if (!isCapital(text)) small.add(lower);
    else if (STORM.test(tokens[at - 1]?.lower ?? '')) storms.add(text);
    else if (SHIPS.test(tokens[at - 1]?.lower ?? ''))
      ships.add(wordsOf(tokens, { from: at, to: endOfRun(tokens, at) }));
    else if (!headline && !opens(tokens, at)) capital.set(text, (capital.get(text) ?? 0) + 1);
  };
  sentences.forEach(({ tokens }, index) => {
    all += tokens.length;
    for (let at = 0; at < tokens.length; at++) read(tokens, at, headlines[index] as boolean);
  });
  return {
    capital,
    small,
    headlines,
    storms,
    ships,
    sport: sport >= LEAST_SPORT && sport * SPORT_SHARE >= all,
    groups: quotedGroups(sentences),
  };
}
