import { beginning } from '../../brief/words/content.ts';
import { expand } from '../../meaning/expand.ts';
import { inflections, lemmas } from '../../meaning/morphy.ts';
import { fold } from '../../reading/fold.ts';
import type { Store, StoredPassage } from '../../store/store.ts';
import type { Term } from './question.ts';

/** "Who shot the judge?" */
const WHO_DID =
  /^\s*who\s+(?:has |have |had |(?:is |was )(?=\p{L}+ing\b))?(\p{L}+)\s+(?:the |an? |his |her |their )?(\S+)/iu;
/** "Was Emil Garza arrested?", and "Why was Emil Garza arrested?" */
const WAS_DONE =
  /^\s*(why |when |where |how )?(?:was|were|is|are|has|have|had)\s+.+?\s(?:been |get |being )?(\p{L}+(?:ed|en|t|ck|ld|de|ught|und))(?:\s(?:by|in|on|at|for|from|to|after|during|with|over|as)\b.*)?\s*\?*\s*$/iu;

const AUXILIARY = / (?:been|being|get)\b/gi;

/** What is done to somebody or something, and never the other way round. */
const DEEDS: ReadonlySet<string> = new Set(
  `shoot kill murder stab poison attack assault beat hit injure wound rape abduct kidnap arrest detain charge sue
  accuse blame threaten bribe rob fire sack hire appoint nominate elect marry divorce adopt rescue buy own
  fine jail sentence convict acquit suspend ban expel`.split(/\s+/),
);

/** Words between a verb and those to whom it is done, and between these and "was". */
const REACH = 5;
const FAR_REACH = 14;
/** Nouns below this weight are kinds of what is asked for, or what it is a kind of. */
const SAME = 0.51;
/** Adverbs between "was" and its verb. */
const ADVERBS = 2;

const BE: ReadonlySet<string> = new Set(
  'is are was were be been being get gets got getting gotten'.split(' '),
);
const TELLS: ReadonlySet<string> = new Set(
  'said says say told tells added claimed denied believes thinks wrote'.split(' '),
);
/** Who is meant where the sentence before names somebody. */
const PRONOUNS: ReadonlySet<string> = new Set('he she they it him her them'.split(' '));
/** What follows "sold" or "stored" where that is said of the noun before it. */
const WITHIN: ReadonlySet<string> = new Set('by in inside near under'.split(' '));
const OBJECTS: ReadonlySet<string> = new Set(['her', 'him', 'them']);
/** Nouns of a deed or a doer: "the Garza trial", "the bomb maker". */
const NOUN = /(?:er|or|ers|ors|ing|ings|ion|al|ment|th|est|ure|sale)$/;
/** Whoever owns a thing is named by the noun, wherever the thing stands. */
const OWNER = /^owner(?:s|ship)?$/;
const CUT = /^[,;:()—–]$/;

/** What a question says was done, and to whom. */
export interface Deed {
  readonly verb: Term;
  readonly patient: Term;
  /** Whether nothing else answers; why or when it was done, a text may say in looser ways. */
  readonly isAsked: boolean;
}

/** What is asked to have been done to somebody by name or by "the"; null when a question asks for no such thing. */
export function deedOf(question: string, terms: readonly Term[]): Deed | null {
  const isVerb = ({ asked, kind }: Term): boolean =>
    kind === 'word' && lemmas(fold(asked), 'v').length > 0;
  const [first, second] = terms;
  if (!first || !second) return null;
  const who = WHO_DID.exec(question);
  if (who) {
    const isDeed = lemmas(fold(first.asked), 'v').some((lemma) => DEEDS.has(lemma));
    const isNext = second.asked.toLowerCase().startsWith(fold(who[2] ?? '').slice(0, 4));
    return first.asked === who[1] && isDeed && isNext
      ? { verb: first, patient: second, isAsked: true }
      : null;
  }
  const [, particular, done] = WAS_DONE.exec(question) ?? [];
  const at = terms.findIndex((term) => term.asked === done && isVerb(term));
  const before = terms.slice(0, Math.max(0, at));
  const [verb, patient] = [terms[at], before.at(-1)];
  if (!verb || !patient || !isNamed(first, question)) return null;
  const phrase = [...before, verb].map(({ asked }) => asked).join(' ');
  const isOne = before.length === 1 || question.replace(AUXILIARY, '').includes(phrase);
  return isOne ? { verb, patient, isAsked: particular === undefined } : null;
}

const isNamed = ({ asked }: Term, question: string): boolean =>
  /^\p{Lu}/u.test(asked) || question.includes(`the ${asked}`);

/**
 * Those of the passages in which it is done to whom the question names, or to "him" whom the sentence before names,
 * or the next one where it opens the article; all where none is and something else is asked of the deed.
 */
export async function thoseDone(
  store: Store,
  passages: readonly StoredPassage[],
  { verb, patient, isAsked }: Deed,
): Promise<readonly StoredPassage[]> {
  const asked = fold(verb.asked);
  const forms = [...inflections(asked), ...lemmas(asked, 'v'), ...verb.forms.map(fold)];
  const verbs = [...new Set(forms)].filter(isOneWord);
  const names = new Set(calledBy(patient).map((form) => fold(form).split(' ').at(-1) ?? ''));
  const isNamedIn = (tokens: readonly string[]): boolean =>
    tokens.some((token) => isOf(token, names));
  const done = await Promise.all(
    passages.map(async ({ text, article, index }) => {
      const tokens = tokensOf(text);
      const isPatient = (token: string): boolean =>
        isOf(token, names) || (!isAsked && OBJECTS.has(token));
      if (isNamedIn(tokens)) return isDone(tokens, verbs, isPatient);
      if (!isDone(tokens, verbs, (token) => PRONOUNS.has(token))) return false;
      const beside = index === 0 ? 1 : index - 1;
      const [other] = await store.passages(article, beside, beside);
      return other !== undefined && isNamedIn(tokensOf(other.text));
    }),
  );
  const so = passages.filter((_, at) => done[at]);
  return so.length > 0 || isAsked ? so : passages;
}

/** What somebody or something is called: its names, or its noun and those that mean the same; a judge is an official too. */
const calledBy = ({ asked, kind, forms }: Term): readonly string[] => {
  if (kind === 'name') return forms;
  const other = new Set(
    expand(asked, 'n').flatMap(({ word, weight }) => (weight < SAME ? word : [])),
  );
  return forms.filter((form) => !other.has(form));
};

const isOneWord = (form: string): boolean => form !== '' && !form.includes(' ');

const tokensOf = (text: string): readonly string[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*|[,;:()—–]/gu)].map(([token]) =>
    CUT.test(token) ? token : fold(token.replace(/['’]s$/u, '')),
  );

/** Whether a word is a form of a verb, or a noun made of it: "shot", "shooting", "shooter". */
function isFormOf(word: string, verbs: readonly string[]): boolean {
  return verbs.some((verb) => {
    if (verb.length < 5) return word === verb || word === `${verb}s`;
    return word.startsWith(beginning(verb));
  });
}

const isDone = (
  tokens: readonly string[],
  verbs: readonly string[],
  isPatient: (token: string) => boolean,
): boolean =>
  tokens.some(
    (token, at) =>
      (OWNER.test(token) && verbs.includes('own')) ||
      (token === 'belongs' && tokens.slice(0, at).some(isPatient)) ||
      (isFormOf(token, verbs) &&
        (isBehind(tokens, at, isPatient) || isBefore(tokens, at, isPatient))),
  );

const isOf = (token: string, patients: ReadonlySet<string>): boolean =>
  [token, token.replace(/s$/, ''), `${token}s`].some((form) => patients.has(form));

/** "Shot the judge", "the arrest of Garza", "killing Garza": those behind the verb, not who tells of it. */
function isBehind(
  tokens: readonly string[],
  verb: number,
  isPatient: (token: string) => boolean,
): boolean {
  const behind = tokens.slice(verb + 1, verb + 1 + REACH);
  const end = behind.findIndex((token) => token !== ',' && CUT.test(token));
  return (end < 0 ? behind : behind.slice(0, end)).some(
    (token, at) => isPatient(token) && !TELLS.has(tokens[verb + 2 + at] ?? ''),
  );
}

/** "Garza, 52, was later arrested", "Garza’s arrest", "Garza, arrested in May", "gold stored in", "ordered him released". */
function isBefore(
  tokens: readonly string[],
  verb: number,
  isPatient: (token: string) => boolean,
): boolean {
  const [before = '', further = ''] = [tokens[verb - 1], tokens[verb - 2]];
  const isIn =
    NOUN.test(tokens[verb] ?? '') || WITHIN.has(tokens[verb + 1] ?? '') || OBJECTS.has(before);
  if (isPatient(before) && isIn) return true;
  if (before === ',' && isPatient(further) && tokens[verb + 1] !== 'the') return true;
  const be = [1, 2, 3].slice(0, ADVERBS + 1).find((n) => BE.has(tokens[verb - n] ?? ''));
  if (be === undefined) return false;
  const led = tokens.slice(Math.max(0, verb - be - FAR_REACH), verb - be);
  const from = led.findLastIndex(isPatient);
  return from >= 0 && !led.slice(from).some((token) => TELLS.has(token));
}
