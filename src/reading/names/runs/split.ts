import { ARTICLED_MEDIA, KNOWN_MEDIA } from '../../tables/known-media.ts';
import { KNOWN_ORGANISATIONS } from '../../tables/known-organisations.ts';
import { OFFICE_FIELDS, OFFICE_MODIFIERS, PLACE_OFFICES } from '../../tables/offices.ts';
import { CHAMBERS } from '../../tables/organisations.ts';
import { SHORT_STATES, STATE_ABBREVIATIONS } from '../../tables/states.ts';
import type { Sentence, Token } from '../../wink.ts';
import { factsOf, senseOf } from '../words/facts.ts';
import { isInTitle } from '../words/quoted.ts';
import { lastTitle } from '../words/title.ts';
import { isGiven, type Run, wordsOf } from '../words/tokens.ts';
import type { Found } from './candidates.ts';
import { dropOpener, endsGroup, opensOffice } from './opener.ts';
import { isArticled, opens, type Page } from './page.ts';
import { isThing } from './thing.ts';
import { isCutRank, trim } from './trim.ts';

/** Words that may be one name. */
export interface Candidate extends Run {
  /** Index of its sentence. */
  readonly sentence: number;
  /** A rank or office stands right before it in capitals: it is a person. */
  readonly titled: boolean;
  /** It opens a sentence or stands in a headline: its capital says little. */
  readonly unsure: boolean;
}

/** The candidates in one run: titles, peoples and sentence openers taken off, names set apart. */
export function splitRun(
  sentence: Sentence,
  index: number,
  { whole: sure, from, to }: Found,
  page: Page,
): readonly Candidate[] {
  const { tokens } = sentence;
  if (sure) return [{ sentence: index, titled: false, unsure: false, from, to }];
  const headline = page.headlines[index] ?? false;
  const isUnsure = ({ from }: Pick<Run, 'from'>): boolean => headline || opens(tokens, from);
  const candidate = (part: Run, titled: boolean): Candidate[] => {
    const { from, to } = isOutlet(tokens, part) ? part : trim(tokens, part);
    if (from >= to) return [];
    return [{ from, to, sentence: index, titled, unsure: isUnsure({ from }) }];
  };
  if (isBehindCutRank(tokens, { from, to })) return candidate({ from, to }, true);
  const whole = dropOpener(tokens, { from, to }, page);
  if (isThing(tokens, { from, to }) || isThing(tokens, whole)) return [];
  if (isOfficeField(tokens, whole) || opensOffice(tokens, whole)) return [];
  if (isKnownBody(tokens, whole))
    return [{ sentence: index, titled: false, unsure: isUnsure(whole), ...whole }];
  if (isOfTitle(tokens, whole)) return [];
  const title = lastTitle(tokens, whole);
  if (title !== undefined)
    return [
      ...besideGrade(tokens, { from: whole.from, to: title }).flatMap((part) =>
        candidate(dropModifiers(tokens, part), false),
      ),
      ...candidate({ from: title + 1, to: whole.to }, true),
    ];
  const end = leadingBody(tokens, whole) ?? leadingState(tokens, whole);
  if (end === undefined) return candidate(whole, false);
  return [
    ...candidate({ from: whole.from, to: end }, false),
    ...candidate({ from: end, to: whole.to }, false),
  ];
}

/* “Spilling the |Beans|”: words of a title that are nobody's name. */
const isOfTitle = (tokens: readonly Token[], run: Run): boolean =>
  isInTitle(tokens, run) && !KNOWN_MEDIA.has(`the ${wordsOf(tokens, run).toLowerCase()}`);

/* "Adm. |Lund": wink parts the stop from some ranks. */
const isBehindCutRank = (tokens: readonly Token[], { from }: Run): boolean =>
  tokens[from]?.spaced === true && isCutRank(tokens, from - 2);

/* "The Australian": an outlet with its article inside a sentence, though it is a people's word. */
const isOutlet = (tokens: readonly Token[], run: Run): boolean =>
  isArticled(tokens, run) && ARTICLED_MEDIA.has(wordsOf(tokens, run).toLowerCase());

/* "Secretary of |State", "Minister for Public Works": the office's. */
const isOfficeField = (tokens: readonly Token[], { from, to }: Run): boolean =>
  (to - from === 1 &&
    OFFICE_FIELDS.has(tokens[from]?.lower ?? '') &&
    tokens[from - 1]?.lower === 'of' &&
    MINISTERS.test(tokens[from - 2]?.lower ?? '')) ||
  (MINISTERS.test(tokens[from]?.lower ?? '') &&
    tokens[from + 1]?.lower === 'for' &&
    tokens.slice(from + 2, to).every(({ lower }) => OFFICE_FIELDS.has(lower)));

const MINISTERS = /^(?:chief|minister|(?:under)?secretary)$/;

/* "Save the Children", but "Sunni" is a people too. */
function isKnownBody(tokens: readonly Token[], run: Run): boolean {
  const words = wordsOf(tokens, run);
  if (senseOf(words)?.organisation !== true) return false;
  const { people, lower } = factsOf(words);
  return !people || KNOWN_ORGANISATIONS.has(lower);
}

/* "Ulster Unionist |MLA", "Labour |MP", but the Labour Secretary. */
const isPartys = (tokens: readonly Token[], { from, to }: Run): boolean =>
  (to - from > 1 || POLITICIANS.test(tokens[to]?.lower ?? '')) &&
  KNOWN_ORGANISATIONS.has(wordsOf(tokens, { from, to }).toLowerCase());

const POLITICIANS = /^(?:councillor|mep|mla|mp|msp|peer)$/;

const GRADE = /^(?:Chief|Deputy|Junior|Senior)$/;

/* "CNN |Chief |White House |Correspondent": a grade stands between the names that an office is of. */
function besideGrade(tokens: readonly Token[], { from, to }: Run): Run[] {
  const grade = tokens.slice(from, to).findIndex(({ text }) => GRADE.test(text));
  if (grade < 0) return [{ from, to }];
  return [
    { from, to: from + grade },
    { from: from + grade + 1, to },
  ].filter((part) => part.from < part.to);
}

function dropModifiers(tokens: readonly Token[], { from, to }: Run): Run {
  if (isPartys(tokens, { from, to })) return { from, to };
  let end = to;
  while (end > from && isModifier(tokens[end - 1] as Token)) {
    const named = end - from > 1 && !isModifier(tokens[from] as Token);
    if (named && BODIES.has(tokens[end - 1]?.lower ?? '')) break;
    end--;
  }
  return { from, to: end };
}

/* "Ashford Police Chief": with a name before them these are an organisation. */
const BODIES: ReadonlySet<string> = new Set([
  'police',
  'army',
  'navy',
  'senate',
  'house',
  'council',
]);

const isModifier = ({ text, pos }: Token): boolean => {
  const { lower, rank, office, people, noName } = factsOf(text);
  /* "|Rt Hon", but the broadcaster RT */
  if (text === 'Rt') return true;
  return OFFICE_MODIFIERS.has(lower) || rank || office || people || noName || pos === 'PUNCT';
};

/* "Speaker of the |House |Ann Lee", "member of |Parliament |Ann Lee" */
const isChamber = (tokens: readonly Token[], { from, to }: Run): boolean =>
  to - from > 1 &&
  (CHAMBERS.has(tokens[from]?.lower ?? '') ||
    /^(?:Congress|Parliament)$/.test(tokens[from]?.text ?? '')) &&
  (isGiven(tokens[from + 1]) || tokens[from - 3]?.lower === 'speaker');

/* "governor of |Lagos State" */
const isHeldFor = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === 'of' && PLACE_OFFICES.has(tokens[from - 2]?.lower ?? '');

const STATE = /^(?:City|County|District|Province|Region|State)$/;

/* How many words a known body has at most. */
const LONGEST_BODY = 8;

/* "leader of the House of Commons Ann Lee": a known body of several words before a person. */
function leadingBody(tokens: readonly Token[], { from, to }: Run): number | undefined {
  if (isChamber(tokens, { from, to })) return from + 1;
  /* "governor of Lagos State |Ann Lee" */
  for (let at = from + 1; at < to - 2; at++)
    if (STATE.test(tokens[at]?.text ?? '') && (isGiven(tokens[at + 1]) || isHeldFor(tokens, from)))
      return at + 1;
  for (let at = Math.min(to - 2, from + LONGEST_BODY); at > from + 1; at--) {
    const { ordinary } = factsOf((tokens[at] as Token).text);
    if (isGiven(tokens[at]) && !ordinary && isKnownBody(tokens, { from, to: at })) return at;
  }
  return undefined;
}

/* "US |TV": no outlet. */
const MEDIA = /^(?:tv|media|radio|television|press)$/;

/* "US" before what is no organisation's name is a name of its own: "ambassador to Norway Ann Lee". */
function leadingState(tokens: readonly Token[], { from, to }: Run): number | undefined {
  const first = tokens[from] as Token;
  const { shout, country, given, sense } = factsOf(first.text);
  const short = to - from > 1 && shout && SHORT_STATES.has(first.lower);
  if (short && to - from === 2 && MEDIA.test(tokens[from + 1]?.lower ?? '')) return from + 1;
  const posted = /^(?:to|in|for)$/.test(tokens[from - 1]?.lower ?? '');
  if (to - from > 1 && STATE_ABBREVIATIONS.has(first.text) && isGiven(tokens[from + 1]))
    return from + 1;
  /* "Ohio |Republican Ann Lee" */
  if (
    to - from > 3 &&
    sense?.place &&
    factsOf(tokens[from + 1]?.text ?? '').people &&
    isGiven(tokens[from + 2])
  )
    return from + 1;
  const abroad = to - from > 2 && country && (given < 2 || posted) && isGiven(tokens[from + 1]);
  return (short || abroad) && !endsGroup(tokens, { from, to }) ? from + 1 : undefined;
}
