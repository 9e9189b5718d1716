import { FORMER, MEMBERS, OFFICE_FIELDS, OFFICES } from '../../tables/offices.ts';
import type { Token } from '../../wink.ts';
import { endOfCampus } from '../runs/campus.ts';
import { isCutRank } from '../runs/trim.ts';
import { type Facts, factsOf, singular } from '../words/facts.ts';
import { isPossessive, type Run } from '../words/tokens.ts';
import {
  isDeterminer,
  isHyphen,
  isInName,
  isRunningMate,
  isSentTo,
  isTitle,
} from './role-words.ts';

/** "Danish army spokesman X", "Lt. Gen. X", "Secretary of State X", "player of the year X". */
export function inFront(tokens: readonly Token[], { from: to }: Run): Run | undefined {
  const last = isCutRank(tokens, to - 2) ? to - 2 : to - 1;
  const one = isOfficer(tokens, last) || isElect(tokens, last) || isFormerMember(tokens, last);
  const head = one ? last : headBeforeOf(tokens, to);
  if (head === undefined) return undefined;
  let from = head;
  const plain = ADDRESS.test(tokens[head]?.lower ?? '');
  if (!plain || isTitle(tokens[head - 1]))
    while (from > 0 && belongsToOffice(tokens, from - 1)) from--;
  while (from < head && isLoose(tokens[from] as Token)) from++;
  return { from, to };
}

/** "club president |Lord X", "army spokesman |Maj. X": an office and a style are two. */
export function apart(tokens: readonly Token[], run: Run | undefined): Run[] {
  if (!run) return [];
  for (let at = run.from + 1; at < run.to; at++)
    if (isStyle(tokens, at)) {
      const style = { from: at, to: run.to };
      return isAnothers(tokens, run.from, at) ? [style] : [{ from: run.from, to: at }, style];
    }
  return [run];
}

/* "his |old rival Gov. X": what somebody is to another, and no office. */
const isAnothers = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:his|her|their)$/.test(tokens[from - 1]?.lower ?? '') &&
  !OFFICES.has(tokens[to - 1]?.lower ?? '');

const isStyle = (tokens: readonly Token[], at: number): boolean => {
  const [office, style] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower.replace(/\.$/, '') ?? ''];
  if (!factsOf(office).office || /^(?:judge|justice|professor)$/.test(office)) return false;
  if (office === 'chief' && style === 'justice') return false;
  return HONOURS.test(style) || (HOLDERS.test(office) && MILITARY.test(style));
};

const HONOURS =
  /^(?:baroness|dame|dr|gov|judge|justice|lady|lord|mr|mrs|ms|prof|professor|rep|rev|sen|sir)$/;
const HOLDERS =
  /^(?:chief|commander|head|leader|minister|president|spokes(?:wo)?man|spokesperson)$/;
const MILITARY =
  /^(?:adm|admiral|brig|brigadier|capt|captain|cmdr|col|colonel|gen|general|lt|maj|major|sgt)$/;

/* "Hamas official X"; "the official X" is no office. */
const isOfficer = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  const official = tokens[at]?.lower === 'official' && (!before || isDeterminer(before));
  return isTitle(tokens[at]) && !official;
};

/* "President-elect X", "editor-in-chief X". */
const isElect = (tokens: readonly Token[], at: number): boolean =>
  isHyphen(tokens, at - 1) && /^(?:elect|designate|chief|general)$/.test(tokens[at]?.lower ?? '');

/* "former partner X": of a firm, where "his partner X" is kin; "board member X", "first lady X", "running mate X". */
const isFormerMember = (tokens: readonly Token[], at: number): boolean => {
  const [before, word] = [tokens[at - 1], tokens[at]?.lower ?? ''];
  if (word === 'member') return SEATED.test(before?.lower ?? '');
  if (word === 'lady') return before?.lower === 'first';
  if (isRunningMate(tokens, at)) return true;
  return MEMBERS.has(word) && FORMER.has(before?.lower ?? '');
};

/* What one is a member of by office, and not by blood or crime. */
const SEATED =
  /^(?:and|assembly|board|bureau|cabinet|commission|committee|congress|council|panel|parliament|politburo|senate)$/;

/* A form of address takes no words before it. */
const ADDRESS = /^(?:mr|mrs|ms|miss|mx|messrs|sir|madam)\.?$/;

const isLoose = (token: Token): boolean => token.pos === 'PUNCT' || isPossessive(token);

/* The office of "office of X" when the name follows at once. */
function headBeforeOf(tokens: readonly Token[], to: number): number | undefined {
  for (let at = to - 1; at > 0 && to - at < 6; at--) {
    const token = tokens[at] as Token;
    if (/^(?:of|for|to)$/.test(token.lower)) return goesOn(tokens, at, to) ? at - 1 : undefined;
    const { capital } = factsOf(token.text);
    if (!capital && token.pos !== 'NOUN' && token.lower !== 'the') return undefined;
  }
  return undefined;
}

/* "Minister |of Trade X", "Minister |for Culture X", "ambassador |to Norway X" */
function goesOn(tokens: readonly Token[], at: number, to: number): boolean {
  const office = tokens[at - 1];
  if (!isTitle(office) || at === to - 1) return false;
  if (tokens[at]?.lower === 'of') return !isPlural(office);
  if (isSentTo(tokens, at)) return !isDeterminer(tokens[to - 1] as Token);
  return tokens[at]?.lower === 'for' && OFFICE_FIELDS.has(tokens[at + 1]?.lower ?? '');
}

/* "soldiers of the guard shot X" gives X no office. */
const isPlural = (token: Token | undefined): boolean =>
  token !== undefined &&
  singular(token.lower) !== token.lower &&
  factsOf(singular(token.lower)).office;

/* "at the same time Prime Minister X": when it was, not who he is. */
const WHEN = /^(?:time|day|week|month|year|morning|evening|night)$/;

/* "first lady", "First Minister" */
const isFirst = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'first' &&
  /^(?:lady|minister|secretary)$/.test(tokens[at + 1]?.lower ?? '');

/* "U.S. senator |and presidential candidate X"; but "the mayor |and local farmer X" are two. */
const isHeldToo = (tokens: readonly Token[], and: number): boolean =>
  !factsOf(tokens[and + 1]?.text ?? '').capital &&
  and > 1 &&
  !isDeterminer(tokens[and - 2] as Token) &&
  belongsToOffice(tokens, and - 2);

/* "minister |of state", "deputy leader |and spokesman", "Bank |of England governor", "Board of Trade |and Ports head" */
const joinsTitles = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'and'
    ? (isTitle(tokens[at - 1]) && (isTitle(tokens[at + 1]) || isHeldToo(tokens, at))) ||
      (isInName(tokens, at - 2) && factsOf(tokens[at + 1]?.text ?? '').capital)
    : isInName(tokens, at) ||
      (isTitle(tokens[at - 1]) && OFFICE_FIELDS.has(tokens[at + 1]?.lower ?? ''));

/* "general |manager", "managing |editor": verbs to the tagger. */
const isManaging = (tokens: readonly Token[], at: number): boolean =>
  isRunningMate(tokens, at + 1) ||
  (/^(?:acting|commanding|founding|general|managing|operating|presiding|visiting)$/.test(
    tokens[at]?.lower ?? '',
  ) &&
    isTitle(tokens[at + 1]));

/* "|Blame Trade Secretary X": what others are told to do. */
const isCalled = ([first]: readonly Token[], { capital }: Facts): boolean =>
  capital &&
  first?.pos === 'VERB' &&
  first.lower === first.lemma &&
  !/(?:ed|ing)$/.test(first.lower) &&
  !factsOf(first.text).office;

/* "had also |informed |Elm mayor X", "|Challenging Elm mayor X": what was done, before a name with its office. */
const isDone = (tokens: readonly Token[], at: number): boolean => {
  const { pos, lower } = tokens[at] as Token;
  const next = factsOf(tokens[at + 1]?.text ?? '');
  if (at === 0 && isCalled(tokens, next)) return true;
  if (!/(?:ed|ing)$/.test(lower) || !next.capital) return false;
  if (at === 0) return pos === 'VERB' && lower.endsWith('ing') && !next.office && !next.rank;
  const before = tokens[tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1];
  return before?.pos === 'AUX';
};

const isNumbered = (before: Token | undefined): boolean => {
  const { capital, closed } = factsOf(before?.text ?? '');
  return capital && !closed;
};

/* "Elm Boat Club |(EBC|) president X". */
const isInBracket = (tokens: readonly Token[], at: number): boolean => {
  const open = [at, at - 1, at - 2].find((i) => tokens[i]?.text === '(');
  if (open === undefined || tokens[open + 2]?.text !== ')' || !tokens[open + 3]?.spaced)
    return false;
  const [before, short] = [open - 1, open + 1].map((i) => factsOf(tokens[i]?.text ?? ''));
  return before?.capital === true && !before.closed && short?.shout === true;
};

/* Whether the word before an office belongs to it. */
function belongsToOffice(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const { capital, closed } = factsOf(token.text);
  if (isPossessive(token) || isDeterminer(token)) return false;
  if (isHyphen(tokens, at) || isHyphen(tokens, at + 1)) return true;
  if (WHEN.test(token.lower)) return isHyphen(tokens, at - 1);
  if (token.text === '&' || endOfCampus(tokens, at) || isInBracket(tokens, at)) return true;
  /* "Channel |5 owner X" */
  if (/^\d+$/.test(token.text)) return isNumbered(tokens[at - 1]);
  if (/^(?:and|of|for)$/.test(token.lower)) return joinsTitles(tokens, at);
  if (at === 0 && token.lower === 'then') return false;
  if (/^ex-/.test(token.lower)) return true;
  if (FORMER.has(token.lower) || isFirst(tokens, at) || isManaging(tokens, at)) return true;
  if (isDone(tokens, at)) return false;
  return capital ? !closed : !closed && describes(tokens, at);
}

/* "veteran Elm mayor", "army spokesman", but "next |season Elm boss X". */
function describes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.pos === 'ADJ') return true;
  const { capital, rank, office } = factsOf(tokens[at + 1]?.text ?? '');
  return token.pos === 'NOUN' && (!(capital && (rank || !office)) || isTitle(token));
}
