import { beginning } from '../../brief/words/content.ts';
import { inflections, lemmas } from '../../meaning/morphy.ts';
import { fold } from '../../reading/fold.ts';
import type { StoredPassage } from '../../store/store.ts';
import { coverage, folded, ownCoverage } from './coverage.ts';
import { LEAD } from './passages.ts';
import type { Term } from './question.ts';
import { saidAs } from './wordings.ts';

/** "Which bank bought the yard?" */
const WHICH_DID = /^\s*which\s+\p{Ll}+\s+(?:has |have |had )?(\p{L}+)/iu;

/** "Who won the race?", and "Who was arrested?", of whom it must be said in that verb. */
const WHO_DID = /^\s*who\s+(?:has |have |had )?(\p{L}+)/iu;
const WHO_WAS =
  /^\s*who(?: else)?\s+(?:was|were|is|are|got|has been|have been|had been)\s+(\p{L}+(?:ed|en|ght|[dt]))\b/iu;

/** "What started the fire?" */
const WHAT_DID = /^\s*what (?:has |have |had )?(\p{L}+)\s/iu;

/** Words before a verb within which something may say that it did not happen, or not yet. */
const REACH = 8;
const DOUBTS: ReadonlySet<string> = new Set(
  `if whether unless no not never nobody none cannot could would will shall might may should must hope hopes
  hoping hoped deny denied denies denying bid chance chances dream dreams expected expects favourite favorite aims aiming wants wanted
  trying without`.split(/\s+/),
);
/** "Didn't", folded. */
const NEGATED = /^(?:are|could|did|do|does|had|has|have|is|was|were|would)nt$/;
const CUT = /[,;:()—–]/u;
/** "Became the first woman to win", "went on to win". */
const LED_TO: ReadonlySet<string> = new Set('became managed helped went came'.split(' '));
const BE = /^(?:am|are|be|been|being|got|had|has|have|is|was|were)$/;
/** Verbs from here on are told by their beginning too: "protesters" of who protested. */
const LONG = 5;
const PRONOUN = /\b(?:her|him|it|them)\b|\b(?:he|she|they) (?:was|were|ha[ds] been|have been)\b/i;
const LEADS_NOUN = /^(?:an?|another|first|her|his|its|second|the|their|third|\p{L}+th)$/u;

/** What a question takes for something that happened. */
interface Happening {
  /** Its verb in the dictionary's form, which tells of no past unless something leads to it. */
  readonly base: ReadonlySet<string>;
  readonly tells: (token: string) => boolean;
  /** What it was done to, "the rate rise"; none where the question does not say, or asks for just that. */
  readonly object: readonly Term[];
  /** Whether whoever suffered it is asked for. */
  readonly suffered: boolean;
}

/** What a question for whoever, or which of them, did or suffered something takes to have happened; null for any other question. */
export function happeningOf(question: string, terms: readonly Term[]): Happening | null {
  const suffered = WHO_WAS.exec(question)?.[1];
  const asked = suffered ?? (WHO_DID.exec(question) ?? WHICH_DID.exec(question))?.[1] ?? '';
  const at = terms.findIndex((term) => term.kind === 'word' && term.asked === asked);
  const base = new Set(lemmas(fold(asked), 'v').filter((lemma) => lemma !== fold(asked)));
  if (at < 0 || base.size === 0 || saidAs(asked)) return null;
  if (suffered) return { base, tells: inForm(fold(asked), base), object: [], suffered: true };
  const forms = new Set([...[...base].flatMap(inflections), ...formsOf(terms[at])]);
  const roots = [...base].filter(({ length }) => length >= LONG).map(beginning);
  const tells = (token: string): boolean =>
    forms.has(token) || roots.some((root) => token.startsWith(root));
  return { base, tells, object: phraseAt(question, terms, at + 1), suffered: false };
}

/** The terms that stand next to each other from one on. */
function phraseAt(question: string, terms: readonly Term[], from: number): readonly Term[] {
  const behind = terms.slice(from);
  const end = behind.findIndex(
    ({ asked }, at) => at > 0 && !question.includes(`${behind[at - 1]?.asked} ${asked}`),
  );
  return end < 0 ? behind : behind.slice(0, end);
}

const formsOf = (term: Term | undefined): string[] => (term?.forms ?? []).map(fold);

/** "Arrested", "arresting", but no "arrests". */
const inForm = (asked: string, base: ReadonlySet<string>): ((token: string) => boolean) => {
  const own = [...base].flatMap(inflections).filter((form) => form.endsWith('ing'));
  const forms = new Set([asked, ...own]);
  return (token) => forms.has(token);
};

const NOT = /\b(?:not|never)\b|n['’]t\b/i;
/** Words before a verb within which "not" denies it. */
const NEAR = 2;

/** Whether a text denies what a question takes to be so: "two did not sign" of how many signed. */
export function denies(text: string, question: string, terms: readonly Term[]): boolean {
  if (NOT.test(question)) return false;
  const words = terms.flatMap(({ kind, asked }) =>
    kind === 'word' ? lemmas(fold(asked), 'v') : [],
  );
  const forms = new Set(words.flatMap(inflections));
  return clausesOf(text).some((tokens) =>
    tokens.some(
      (token, at) =>
        forms.has(token) &&
        tokens
          .slice(Math.max(0, at - NEAR), at)
          .some((word) => /^(?:not|never)$/.test(word) || NEGATED.test(word)),
    ),
  );
}

const WHEN_WILL =
  /^\s*(?:on what day|when|what (?:day|time|year)) (?:(?:will|shall)\b|(?:is|are)\b.*\b(?:due|expected|going|scheduled|set|supposed) to\b)/i;
const LOOKS_AHEAD =
  /\b(?:will|would|shall|may|might|could|due|set (?:for|to)|scheduled|slated|planned|plans?|expect(?:s|ed)|(?:is|are|was|were) to|to be|deadline|until|next|upcoming|opens?|begins?|starts?)\b|[’'](?:ll|d)\b/i;

/** Those of the passages that look ahead, where a question asks when something will be. */
export const thoseAhead = (
  passages: readonly StoredPassage[],
  question: string,
): readonly StoredPassage[] =>
  WHEN_WILL.test(question) ? passages.filter(({ text }) => LOOKS_AHEAD.test(text)) : passages;

/**
 * Those of the passages that say it happened, to what the question names: by the asked word first, and of these what
 * is of no former year, then what opens its article.
 */
export const thoseHappened = (
  passages: readonly StoredPassage[],
  happening: Happening,
): readonly StoredPassage[] => {
  const { tells, object } = happening;
  const so = passages.filter(
    ({ text }) =>
      (object.length === 0 || object.some((term) => isMeant(term, text))) &&
      clausesOf(text).some((tokens) =>
        tokens.some((token, at) => tells(token) && isSo(tokens, at, happening)),
      ),
  );
  const ofNews = first(
    first(so, ({ index }) => index < LEAD),
    (passage) => !isOfFormerYear(passage),
  );
  return first(ofNews, ({ text }) => object.some((term) => isNamed(term, text)));
};

const YEARS = /\b(?:1[5-9]|20)\d\d\b/g;

/** Whether a passage tells of a year before that of its news: "in 2010", "four years ago". */
const isOfFormerYear = ({ text, published }: StoredPassage): boolean => {
  const years = text.match(YEARS) ?? [];
  const own = published?.slice(0, 4) ?? '';
  return /\byears ago\b/i.test(text) || (years.length > 0 && years.every((year) => year < own));
};

const clausesOf = (text: string): readonly (readonly string[])[] =>
  text.split(CUT).map((clause) => fold(clause).split(' '));

/** Whether a passage has the asked word or one made of it, "elected" of an election; not one that is near in meaning. */
const isNamed = (term: Term, text: string): boolean => ownCoverage(folded(text), [term]) > 0;

/** The passages, those first of which something is true. */
const first = (
  passages: readonly StoredPassage[],
  isTrue: (passage: StoredPassage) => boolean,
): readonly StoredPassage[] => [
  ...passages.filter(isTrue),
  ...passages.filter((passage) => !isTrue(passage)),
];

/** The passages, those first that say what did what a question asks: "a spark started the fire", "it was started by". */
export function thoseDoing(
  passages: readonly StoredPassage[],
  question: string,
  terms: readonly Term[],
): readonly StoredPassage[] {
  const asked = WHAT_DID.exec(question)?.[1] ?? '';
  const at = terms.findIndex((term) => term.kind === 'word' && term.asked === asked);
  const object = phraseAt(question, terms, at + 1);
  const base = new Set(lemmas(fold(asked), 'v').filter((lemma) => lemma !== fold(asked)));
  if (at < 0 || base.size === 0 || object.length === 0) return passages;
  const happening = { base, tells: inForm(fold(asked), base), object, suffered: false };
  const isDone = (tokens: readonly string[], place: number): boolean =>
    tokens[place + 1] === 'by' || coverage(tokens.slice(place + 1).join(' '), object) > 0;
  return first(passages, ({ text }) =>
    clausesOf(text).some((tokens) =>
      tokens.some(
        (token, place) =>
          happening.tells(token) &&
          tokens[place - 1] !== 'what' &&
          isSo(tokens, place, happening) &&
          isDone(tokens, place),
      ),
    ),
  );
}

/** Whether a passage has what something was done to, or a pronoun for whom the question names. */
const isMeant = (object: Term, text: string): boolean =>
  coverage(folded(text), [object]) > 0 || (object.kind === 'name' && PRONOUN.test(text));

function isSo(tokens: readonly string[], at: number, { base, suffered }: Happening): boolean {
  const before = tokens.slice(Math.max(0, at - REACH), at);
  if (before.some((word) => DOUBTS.has(word) || NEGATED.test(word))) return false;
  const last = before.at(-1) ?? '';
  if (suffered) return !isAttribute(before, last);
  if (!base.has(tokens[at] ?? '')) return true;
  return last === 'to' ? before.some((word) => LED_TO.has(word)) : LEADS_NOUN.test(last);
}

/** "A newly elected president", "the arrested man". */
const isAttribute = (before: readonly string[], last: string): boolean =>
  LEADS_NOUN.test(last) || (last.endsWith('ly') && !before.some((word) => BE.test(word)));
