import type { Span } from '../../../news/span.ts';
import { fold } from '../../fold.ts';
import type { Gender } from '../../given-gender.ts';
import { FAMILY } from '../../tables/kin.ts';
import { SAYING_VERBS } from '../../tables/person-words.ts';
import type { Sentence, Token } from '../../wink.ts';
import { isArticled, opens } from '../runs/page.ts';
import type { Candidate } from '../runs/split.ts';
import { factsOf } from '../words/facts.ts';
import { isPossessive, type Run, spanOf } from '../words/tokens.ts';
import { evidenceAround } from './around.ts';
import { inApposition } from './calls.ts';
import { addEvidence, type Evidence, evidence } from './evidence.ts';

/** A candidate with its words and what speaks for its kind. */
export interface Mention extends Candidate {
  readonly span: Span;
  readonly label: string;
  readonly words: readonly string[];
  /** The label folded, without an Arabic article. */
  readonly key: string;
  readonly around: Evidence;
  /** Whether "Mr" or "Ms" stands before it. */
  readonly address: Gender | null;
  /** The rank or office of one word before it, small letters: "president". */
  readonly rank: string | null;
  /** Whether it is told of as somebody's relative: "his brother Paul Holt", "Ann Holt, Mr Holt's sister". */
  readonly relative: boolean;
  /** Whether it is one word that opens a sentence and speaks or is told of there: "Shelter said". */
  readonly speaks: boolean;
  /** Whether an article stands before it, and whether with a capital inside a sentence: "in The Sun". */
  readonly article: 'the' | 'The' | null;
  /** Whether it is a subject or an owner: "Civic Platform said", "Civic Platform's". */
  readonly acts: boolean;
}

/* What is said by somebody, and not shown by a study or taught by a legend. */
const SPOKE: ReadonlySet<string> = new Set([
  ...[
    'announced',
    'apologised',
    'apologized',
    'declined',
    'denied',
    'said',
    'told',
    'urged',
    'warned',
  ],
]);

const HE: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her']);

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

/* "Torvo said |he would", "Torvo told Reuters |that she had" */
function saysOfHimself(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (token === undefined || token.pos === 'VERB' || token.pos === 'PUNCT') return false;
    if (HE.has(token.lower)) return true;
  }
  return false;
}

/* "Torvo said |his daughter …", "Torvo left. |He …", `Torvo left. "…," |he said.`: who is a he or a she. */
const isHe = (sentences: readonly Sentence[], at: number, { from, to }: Run): boolean => {
  const { tokens } = sentences[at] as Sentence;
  const verb = tokens[to];
  if (verb === undefined || !isVerb(verb) || tokens[from - 1]?.pos === 'ADP') return false;
  if (SAYING_VERBS.has(verb.lemma) && saysOfHimself(tokens, to + 1)) return true;
  if (!opens(tokens, from)) return false;
  const next = sentences[at + 1]?.tokens ?? [];
  const first = next.find(({ pos }) => pos !== 'PUNCT');
  return (
    HE.has(first?.lower ?? '') ||
    next.some(
      ({ lower }, i) =>
        (lower === 'he' || lower === 'she') && SAYING_VERBS.has(next[i + 1]?.lemma ?? ''),
    )
  );
};

/* "Torvo said |it would …", "Torvo said |its boats …": who is no person. */
function isIt(tokens: readonly Token[], to: number): boolean {
  const verb = tokens[to];
  if (verb?.pos !== 'VERB' || !SAYING_VERBS.has(verb.lemma)) return false;
  let at = tokens[to + 1]?.lower === 'that' ? to + 2 : to + 1;
  if (tokens[at]?.lower === 'its') return true;
  if (tokens[at]?.lower !== 'it') return false;
  do at++;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[at]?.pos ?? ''));
  const does = tokens[at];
  return does?.pos === 'VERB' && !NOBODYS.has(does.lemma);
}

/* What "it" does of itself: "it seems", "it would take years", "it was hoped". */
const NOBODYS: ReadonlySet<string> = new Set(
  'appear be become believe come depend expect fear feel follow get go happen hope know look make matter mean need rain remain say seem snow sound start take think turn work'.split(
    ' ',
  ),
);

const IS_IT = evidence({ organisation: 2, place: 1.5 });
const IS_HE = evidence({ person: 0.8 });
const TITLED = evidence({ person: 5 });
/* "her husband, Tyler," */
const RELATIVE = evidence({ person: 4 });

/** Reads the words of an article's candidates; `sport`: the article is about team sport. */
export function mentionReader(
  text: string,
  sentences: readonly Sentence[],
  sport: boolean,
): (candidate: Candidate) => Mention {
  /* Most labels stand more than once. */
  const labels = new Map<string, { label: string; words: readonly string[]; key: string }>();
  return (candidate) => {
    const { tokens } = sentences[candidate.sentence] as Sentence;
    const span = spanOf(tokens, candidate);
    const written = text.slice(span[0], span[1]);
    const label = written.endsWith(']') ? written.replace(/[[\]]/g, '') : written;
    const spelling = labels.get(label) ?? { label, words: label.split(/\s+/), key: keyOf(label) };
    labels.set(label, spelling);
    const around = evidenceAround(tokens, candidate, sport);
    if (candidate.titled) addEvidence(around, TITLED);
    if (isHe(sentences, candidate.sentence, candidate)) addEvidence(around, IS_HE);
    if (isIt(tokens, candidate.to)) addEvidence(around, IS_IT);
    const relative = related(tokens, candidate.from);
    if (relative && tokens[candidate.from - 1]?.text === ',') addEvidence(around, RELATIVE);
    /* Written out: a spread of so many fields costs more than all the rest. */
    return {
      sentence: candidate.sentence,
      from: candidate.from,
      to: candidate.to,
      titled: candidate.titled,
      unsure: candidate.unsure,
      span,
      label: spelling.label,
      words: spelling.words,
      key: spelling.key,
      around,
      address: addressed(tokens[candidate.from - 1], tokens[candidate.from - 2]),
      rank: rankBefore(tokens, candidate.from),
      relative: relative || isRelative(tokens, candidate.to),
      article: articleBefore(tokens, candidate),
      acts: isActor(tokens[candidate.to]),
      speaks: isSpeaker(tokens, candidate),
    };
  };
}

/* "in The Sun", but "The Tale of Holt" */
const articleBefore = (tokens: readonly Token[], { from, to }: Run): Mention['article'] => {
  if (isArticled(tokens, { from }) && tokens[to]?.lower !== 'of') return 'The';
  return tokens[from - 1]?.lower === 'the' ? 'the' : null;
};

/* "Shelter said", "Shelter, a charity, said" */
const isSpeaker = (tokens: readonly Token[], { from, to }: Run): boolean =>
  to - from === 1 &&
  opens(tokens, from) &&
  (SPOKE.has(tokens[to]?.lower ?? '') ||
    (tokens[to]?.text === ',' &&
      /^an?$/.test(tokens[to + 1]?.lower ?? '') &&
      (inApposition(tokens, to + 2)?.organisation ?? 0) > 0));

const isActor = (next: Token | undefined): boolean =>
  next !== undefined && (isVerb(next) || next.text === "'s" || next.text === '’s');

/* "Mrs Holt", "Ms. Holt" */
const addressed = (before: Token | undefined, more: Token | undefined): Gender | null => {
  const title = before?.text === '.' ? more?.lower : before?.lower.replace(/\.$/, '');
  if (title === 'mr') return 'man';
  return /^(?:mrs|ms|miss)$/.test(title ?? '') ? 'woman' : null;
};

/* "his brother |Paul Holt", "her father, |Paul Holt" */
const related = (tokens: readonly Token[], at: number): boolean =>
  FAMILY.has(tokens[tokens[at - 1]?.text === ',' ? at - 2 : at - 1]?.lower ?? '');

/* "Ann Holt, |his sister", "Ann Holt, |Mr Holt's sister" */
const isRelative = (tokens: readonly Token[], to: number): boolean => {
  if (tokens[to]?.text !== ',') return false;
  if (/^(?:his|her|their)$/.test(tokens[to + 1]?.lower ?? ''))
    return FAMILY.has(tokens[to + 2]?.lower ?? '');
  const owner = [2, 3, 4].find((words) => isPossessive(tokens[to + words]));
  return owner !== undefined && FAMILY.has(tokens[to + owner + 1]?.lower ?? '');
};

/* "|President Holt", "|Adm. Holt" */
const rankBefore = (tokens: readonly Token[], from: number): string | null => {
  const at = tokens[from - 1]?.text === '.' ? from - 2 : from - 1;
  const { rank, capital, lower } = factsOf(tokens[at]?.text ?? '');
  return rank && capital ? lower.replace(/\.$/, '') : null;
};

/** A label in the form equal spellings share: folded, without "al". */
export function keyOf(label: string): string {
  const folded = fold(label);
  return folded.includes('al ') || folded.includes('el ')
    ? folded.replace(/(^| )(?:al|el) (?=\p{L})/gu, '$1')
    : folded;
}
