import { stem } from '../../brief/words/content.ts';
import { stopWords, withoutSetPhrases } from '../../brief/words/stopwords.ts';
import { placesOf } from '../../meaning/adjectives.ts';
import { lemmas } from '../../meaning/morphy.ts';
import { fold } from '../../reading/fold.ts';
import type { Store } from '../../store/store.ts';
import { titlesBefore } from '../names/titles.ts';
import { type Asked, formsOf, holdersOf, nameAt, spelledAs } from './named.ts';
import { nearVerbs, nearWords, saidAs, saidBeside } from './wordings.ts';

/** One thing a question asks about: the word or name as asked, and what else may stand for it. */
export interface Term {
  readonly asked: string;
  readonly kind: 'name' | 'word';
  /** The asked form first, then other spellings or words near in meaning, best first; all stand in the corpus. */
  readonly forms: readonly string[];
  /** How much it tells, from 0: the rarer in the corpus, the more (inverse document frequency). */
  readonly weight: number;
}

/** Passages are counted up to here; what stands in more is common. */
const MOST_COUNTED = 2000;
/** Question words and light verbs ask; they are not what is asked about. */
const ASKING: ReadonlySet<string> = new Set(
  'who whom whose what which when where why how many much long often far any anyone anybody anything someone somebody something everyone everybody nobody happen happened happens tell know named name exactly currently please kind sort type'.split(
    ' ',
  ),
);

/** "Due to report", "expected to go on": what only says that it is still to come. */
const TO_COME = /^(?:due|expected|going|likely|scheduled|set|supposed)$/i;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu;

const asks = (word: string): boolean => {
  const folded = fold(word);
  return (
    folded === '' || ((stopWords.has(folded) || ASKING.has(folded)) && !/^\p{Lu}{2,}/u.test(word))
  );
};

type Wanted = Omit<Term, 'weight'>;

/** Words in quotation marks are looked for as they stand, small words and all. */
const QUOTED = /(?<=["“])[^"“”]*[\p{L}\p{N}]\s+[\p{L}\p{N}][^"“”]*(?=["”])/gu;

const phrasesIn = (question: string): string[] =>
  [...question.matchAll(QUOTED)].map(([phrase]) => phrase.replace(/[\s.,!?…]+$/u, ''));

/** "What does Ann Poe own", "who may own the club", but not "his own club". */
const isOwning = (words: readonly string[], at: number): boolean =>
  fold(words[at] ?? '') === 'own' && asks(words[at + 1] ?? '');

/**
 * The terms of a question or topic, in its order: known names first tried, longest first. Words that
 * only ask are none, unless they are what is `wanted`.
 */
export async function termsOf(
  store: Store,
  question: string,
  isWanted: (word: string) => boolean = () => false,
): Promise<Term[]> {
  const phrases = phrasesIn(question);
  const rest = phrases.reduce((left, phrase) => left.replace(phrase, ' '), question);
  const written = [...withoutSetPhrases(rest).matchAll(WORD)].map(([word]) =>
    word.replace(/['’]s$|[.'’-]+$/u, ''),
  );
  const words = await parted(store, written);
  const wanted: (Wanted | Promise<Wanted>)[] = phrases.map((phrase) => ({
    ...{ asked: phrase, kind: 'name', forms: [phrase] },
  }));
  const names = await Promise.all(words.map((_, at) => nameAt(store, words, at, asks)));
  for (let at = 0; at < words.length; ) {
    const titles = titlesBefore(words.slice(at));
    if (!names[at] && names[at + titles]) at += titles;
    const name = names[at];
    const word = words[at] as string;
    if (name) wanted.push(nameWanted(store, name));
    else if (!asksAt(words, at) || isWanted(word) || isOwning(words, at))
      wanted.push(wordWanted(store, words, at));
    at += name?.length ?? 1;
  }
  return weigh(store, await Promise.all(wanted));
}

/** Two names in one word: "the Elm-Brack talks". */
const PAIR = /^\p{Lu}[\p{L}.]+[-–]\p{Lu}[\p{L}.]+$/u;

/** The words, those of two names in two where no text has them in one. */
async function parted(store: Store, words: readonly string[]): Promise<readonly string[]> {
  const pairs = words.filter((word) => PAIR.test(word));
  if (pairs.length === 0) return words;
  const counts = await store.frequencies(pairs, 1);
  const nowhere = new Set(pairs.filter((_, at) => counts[at] === 0));
  return words.flatMap((word) => (nowhere.has(word) ? word.split(/[-–]/) : word));
}

const nameWanted = async (store: Store, name: Asked): Promise<Wanted> => ({
  asked: name.asked,
  kind: 'name',
  forms: await formsOf(store, name),
});

/** Whether the texts have a name with this word: "Keystone" of a pipeline is no anchor. */
const isInName = async (store: Store, word: string): Promise<boolean> =>
  (await store.names([fold(word)], 1)).length > 0;

const DETERMINER = /^(?:an?|her|his|its|that|the|their|this)$/i;

/** Whether a word can only be a noun: "the primary", with nothing behind it that tells more. */
const isHead = (words: readonly string[], at: number): boolean =>
  DETERMINER.test(words[at - 1] ?? '') && asks(words[at + 1] ?? '');

/** "Where did the march take place?" asks where it happened. */
const TAKE = /^(?:tak(?:e|en|es|ing)|took)$/i;

/** "Why are people marching?" asks it of anybody. */
const AUXILIARY = /^(?:are|did|do|have|were|will)$/i;

/** Whether a word of a question only asks, beside those around it. */
const asksAt = (words: readonly string[], at: number): boolean => {
  const [before = '', word = '', after = ''] = [words[at - 1], words[at], words[at + 1]];
  return (
    asks(word) ||
    (TO_COME.test(word) && after === 'to') ||
    (AUXILIARY.test(before) && fold(word) === 'people' && after !== '') ||
    (TAKE.test(word) && fold(after) === 'place') ||
    (TAKE.test(before) && fold(word) === 'place')
  );
};

/**
 * A word with its spellings if it is a name, and what is near in meaning; for "the judge" his name. "Congress"
 * within a question is the body, not any meeting.
 */
async function wordWanted(store: Store, words: readonly string[], at: number): Promise<Wanted> {
  const [before = '', word = '', after = ''] = [words[at - 1], words[at], words[at + 1]];
  const said = saidAs(word);
  if (said) return { asked: word, kind: 'word', forms: said };
  const [spelt, held] = await Promise.all([
    spelledAs(store, word),
    fold(before) === 'the' ? holdersOf(store, word) : [],
  ]);
  const isNamed = /^\p{Lu}\p{Ll}/u.test(word) && (before !== '' || (await isInName(store, word)));
  const places = isOfPlace(word) ? placesOf(word) : [];
  const near = [
    ...lemmas(word, 'v'),
    ...saidBeside(word, words.slice(at + 1)),
    ...held,
    ...places,
    ...(isNamed
      ? []
      : (nearVerbs(word, after) ?? nearWords(word, isHead(words, at) ? 'n' : undefined))),
  ];
  return { asked: word, kind: 'word', forms: [word, ...spelt, ...near] };
}

/** Whether a word may be the adjective of a place: "thai", but not "polish", which is a verb. */
const isOfPlace = (word: string): boolean =>
  /^\p{Lu}/u.test(word) || lemmas(fold(word), 'v').length === 0;

/** Forms that search alike ("warn", "warning") once each; "U.S." is two letters to a search, "US" one word. */
const oneEach = (forms: readonly string[]): string[] => {
  const stems = forms.map((form) =>
    form.includes('.') ? form : fold(form).split(' ').map(stem).join(' '),
  );
  return forms.filter((_, i) => stems.indexOf(stems[i] ?? '') === i);
};

/** Weighs each term and leaves out forms that stand nowhere, or that a common word has no need of. */
async function weigh(store: Store, wanted: readonly Wanted[]): Promise<Term[]> {
  const { passages } = await store.totals({});
  const all = Math.min(passages, MOST_COUNTED * 10) + 1;
  return Promise.all(
    wanted.map(async (term) => {
      const [asked = '', ...near] = oneEach(term.forms);
      const [own = 0] = await store.frequencies([asked], MOST_COUNTED);
      const counts = own < MOST_COUNTED ? await store.frequencies(near, MOST_COUNTED) : [];
      const most = Math.max(own, ...counts);
      const weight = Math.max(0.1, Math.log(all / (most + 1)));
      return { ...term, forms: [asked, ...needed(near, counts, own)], weight };
    }),
  );
}

/** Other forms as long as all together stand in few enough passages to be worth reading. */
function needed(forms: readonly string[], counts: readonly number[], own: number): string[] {
  let left = MOST_COUNTED - own;
  return forms.filter((_, i) => {
    const count = counts[i] ?? 0;
    if (count === 0 || count > left) return false;
    left -= count;
    return true;
  });
}
