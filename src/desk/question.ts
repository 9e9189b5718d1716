import { stem } from '../brief/content.ts';
import { stopWords } from '../brief/stopwords.ts';
import { adjectivesOf } from '../meaning/adjectives.ts';
import { expand } from '../meaning/expand.ts';
import { lemmas } from '../meaning/morphy.ts';
import type { PartOfSpeech } from '../meaning/synset.ts';
import { fold } from '../reading/fold.ts';
import type { Store } from '../store/store.ts';
import { isWhole } from './who.ts';

/** One thing a question asks about: the word or name as asked, and what else may stand for it. */
export interface Term {
  readonly asked: string;
  readonly kind: 'name' | 'word';
  /** The asked form first, then other spellings or words near in meaning, best first; all stand in the corpus. */
  readonly forms: readonly string[];
  /** How much it tells, from 0: the rarer in the corpus, the more (inverse document frequency). */
  readonly weight: number;
}

/** Words near in meaning taken for each asked word, and how near they must be (0 to 1). */
const MOST_NEAR = 12;
const NEAR_ENOUGH = 0.3;
/** Passages are counted up to here; what stands in more is common. */
const MOST_COUNTED = 2000;
/** A name in a question has at most so many words. */
const MOST_NAME_WORDS = 5;
/** Question words and light verbs ask; they are not what is asked about. */
const ASKING: ReadonlySet<string> = new Set(
  'who whom whose what which when where why how many much long often far any anyone anybody anything someone somebody something everyone everybody nobody happen happened happens tell know named name exactly currently please kind sort type'.split(
    ' ',
  ),
);

/** Words that ask for something a text says in its own way; no other word stands for them. */
const SAID_AS: ReadonlyMap<string, readonly string[]> = new Map([
  ['name', ['named', 'identified', 'name']],
  ['names', ['named', 'identified', 'names']],
  ['identity', ['named', 'identified', 'identity']],
  ['identities', ['named', 'identified', 'identities']],
]);

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu;

const asks = (word: string): boolean => {
  const folded = fold(word);
  return (
    folded === '' || ((stopWords.has(folded) || ASKING.has(folded)) && !/^\p{Lu}{2,}/u.test(word))
  );
};

/** Words near in meaning to one, best first. */
export const nearWords = (word: string, pos?: PartOfSpeech): string[] =>
  expand(word, pos)
    .filter((near) => near.weight >= NEAR_ENOUGH && !stopWords.has(fold(near.word)))
    .slice(0, MOST_NEAR)
    .map((near) => near.word);

type Wanted = Omit<Term, 'weight'>;

/**
 * The terms of a question or topic, in its order: known names first tried, longest first. Words that
 * only ask are none, unless they are what is `wanted`.
 */
export async function termsOf(
  store: Store,
  question: string,
  isWanted: (word: string) => boolean = () => false,
): Promise<Term[]> {
  const words = [...question.matchAll(WORD)].map(([word]) => word.replace(/['’]s$|[.'’-]+$/u, ''));
  const wanted: Wanted[] = [];
  const names = await Promise.all(words.map((_, at) => nameAt(store, words, at)));
  for (let at = 0; at < words.length; ) {
    const name = names[at];
    const word = words[at] as string;
    if (name) wanted.push(name.term);
    else if (!asks(word) || isWanted(word)) {
      const forms = SAID_AS.get(fold(word)) ?? [word, ...lemmas(word, 'v'), ...nearWords(word)];
      wanted.push({ asked: word, kind: 'word', forms });
    }
    at += name?.length ?? 1;
  }
  return weigh(store, wanted);
}

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

/** Initials with their dots: "U.S." for "US". */
const dotted = (asked: string): string[] =>
  /^\p{Lu}{2,4}$/u.test(asked) ? [`${[...asked].join('.')}.`] : [];

async function nameAt(
  store: Store,
  words: readonly string[],
  at: number,
): Promise<{ term: Wanted; length: number } | null> {
  const first = words[at] as string;
  if (asks(first) && !/^\p{Lu}/u.test(first)) return null;
  const most = Math.min(MOST_NAME_WORDS, words.length - at);
  const asked = Array.from({ length: most }, (_, n) => words.slice(at, at + most - n).join(' '));
  const tried = asked.filter((phrase, n) => n < most - 1 || !asks(phrase));
  const rows = await Promise.all(tried.map((phrase) => store.names([fold(phrase)], 8)));
  for (const [n, phrase] of tried.entries()) {
    const length = most - n;
    const whole = fold(phrase);
    const labels = (rows[n] ?? []).flatMap(({ label }) => (isWhole(label, whole) ? label : []));
    // A small-letter word is a name only when nothing else is meant by it ("jordan", but not "march").
    if (
      labels.length === 0 ||
      (length === 1 && !/^\p{Lu}/u.test(phrase) && expand(phrase).length > 3)
    )
      continue;
    const spellings = new Set([
      ...[phrase, ...dotted(phrase), ...labels],
      ...adjectivesOf(phrase),
      ...nearWords(phrase),
    ]);
    return { term: { asked: phrase, kind: 'name', forms: [...spellings] }, length };
  }
  return null;
}
