import { ORGANISATION_HEADS } from '../../tables/organisations.ts';
import { ADDRESS, DOUBTFUL_RANKS, POSTNOMINALS, RANKS } from '../../tables/titles.ts';
import type { Token } from '../../wink.ts';
import { factsOf, senseOf, singular } from '../words/facts.ts';
import { joins, type Run, wordsOf } from '../words/tokens.ts';
import type { Sense } from '../words/wordnet.ts';
import { endsGroup } from './opener.ts';
import { isActingMonth, isCounted, isHyphened, isInitial, isJan, isNumberedUnit } from './runs.ts';

/** A run without peoples before a name, ranks, and small words at its ends. */
export function trim(tokens: readonly Token[], run: Run): Run {
  let { from, to } = run;
  while (to > from && isTail(tokens, { from, to })) to--;
  while (from < to && isLead(tokens, from, to)) from++;
  return { from, to };
}

/** "Adm" and its full stop, which wink parts. */
export const isCutRank = (tokens: readonly Token[], at: number): boolean => {
  const rank = tokens[at];
  const stop = tokens[at + 1];
  return stop?.text === '.' && !stop.spaced && RANKS.has(`${rank?.lower}.`);
};

function isTail(tokens: readonly Token[], run: Run): boolean {
  const { text, lower, pos } = tokens[run.to - 1] as Token;
  const { people, rank, capital, closed } = factsOf(text);
  /* "Kim Jae-in" */
  if (closed && !capital) return !joins(tokens, run.to - 2);
  if (run.to - run.from === 1) return people;
  /* "Mike [Holt|]" */
  if (text === ']') return false;
  if (lower === 'the' || PARLIAMENTARIANS.test(text) || pos === 'PUNCT' || (rank && !capital))
    return true;
  /* "the Coast Guard's Rear Adm|." */
  if (isCutRank(tokens, run.to - 1)) return true;
  /* "Ann Lee Ph|.D." */
  if (text === 'Ph' && tokens[run.to]?.text === '.') return true;
  if (lower === 'rear' && isCutRank(tokens, run.to)) return true;
  if (isOfficeTail(tokens, run)) return true;
  return (people && capital && !isWhole(tokens, run)) || isPostnominal(tokens, run);
}

/* "Labour MPs" */
const PARLIAMENTARIANS = /^(?:MP|MSP|MEP|TD|MLA|MK|MPP|AM)s$/;

/* "Starbucks |CEO", "California |Attorney |General", but "Ken Baker" and "Hollywood Reporter". */
function isOfficeTail(tokens: readonly Token[], run: Run): boolean {
  const words = tokens.slice(run.from, run.to);
  const last = factsOf(words.at(-1)?.text ?? '');
  const before = words.at(-2)?.text ?? '';
  if (!last.office || !last.capital || singular(last.lower) !== last.lower) return false;
  if (ORGANISATION_HEADS.has(last.lower) || senseOf(wordsOf(tokens, run))?.organisation)
    return false;
  if (words.some(({ text }) => text === 'of' || /^\p{Lu}\.?$/u.test(text))) return false;
  const { shout, country, office, sense, given, lower } = factsOf(before);
  if (given > 0) return false;
  return shout || country || office || isBodyOrPlace(sense) || ORGANISATION_HEADS.has(lower);
}

const isBodyOrPlace = (sense: Sense | undefined): boolean =>
  sense?.organisation === true || sense?.place === true;

/* "Pheu Thai"; a people's word behind a lone given name is a surname: "Tom Welsh". */
const isWhole = (tokens: readonly Token[], run: Run): boolean =>
  senseOf(wordsOf(tokens, run))?.organisation === true ||
  (run.to - run.from === 2 &&
    (isOnlyGiven(tokens[run.from]?.text ?? '') || isNamesake(tokens, run)));

const isKnown = (words: string): boolean => senseOf(words) !== undefined || factsOf(words).city > 0;

/* "Deltan Moro, who", "Deltan Moro of": an unknown word before it, and no noun behind it. */
const isNamesake = (tokens: readonly Token[], { from, to }: Run): boolean => {
  const { ordinary, country, people, sense, shout, capital } = factsOf(tokens[from]?.text ?? '');
  const next = tokens[to];
  return (
    capital &&
    !ordinary &&
    !country &&
    !people &&
    !sense &&
    !shout &&
    !tokens[to - 1]?.lower.endsWith('s') &&
    (next?.text === ',' || next?.lower === 'of' || next?.pos === 'VERB')
  );
};

const isOnlyGiven = (word: string): boolean => {
  const { given, ordinary, country, sense } = factsOf(word);
  return given === 2 && !ordinary && !country && !sense?.place;
};

/* "Ann Lee MBE". */
const isPostnominal = (tokens: readonly Token[], { from, to }: Run): boolean =>
  to - from > 2 &&
  POSTNOMINALS.has(tokens[to - 1]?.text ?? '') &&
  !factsOf(tokens[to - 2]?.text ?? '').shout;

/* "Gen. |Than Shwe" */
const isBurmese = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'Than' && tokens[at - 1]?.lower === 'gen.';

/* "Christian Horner, the", "Christian Horner said": somebody, not some people's. */
const isSubject = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 2 &&
  (tokens[to]?.text === ',' || /^(?:VERB|AUX)$/.test(tokens[to]?.pos ?? '')) &&
  !endsGroup(tokens, { from, to }) &&
  !factsOf(tokens[from + 1]?.text ?? '').people;

function isLead(tokens: readonly Token[], from: number, to: number): boolean {
  const { lower, people, rank, given, closed } = factsOf(tokens[from]?.text ?? '');
  if (isInitial(tokens, from) || isCounted(tokens, from) || isNumberedUnit(tokens, from))
    return false;
  if (isHyphened(tokens, from) || isJan(tokens, from) || isActingMonth(tokens, from)) return false;
  if (closed || tokens[from]?.pos === 'PUNCT') return !isBurmese(tokens, from);
  if (to - from === 1) return people || (rank && !ADDRESS.has(tokens[from - 1]?.lower ?? ''));
  const next = factsOf(tokens[from + 1]?.text ?? '');
  if (people && given === 2 && isSubject(tokens, from, to)) return false;
  if (people && (given === 0 || next.ordinary || next.given === 2))
    return !endsGroup(tokens, { from, to }) && !isKnown(wordsOf(tokens, { from, to }));
  return rank && !DOUBTFUL_RANKS.has(lower) && !endsGroup(tokens, { from, to });
}
