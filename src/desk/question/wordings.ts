import { stopWords } from '../../brief/words/stopwords.ts';
import { senses } from '../../meaning/dictionary.ts';
import { expand } from '../../meaning/expand.ts';
import { lemmas } from '../../meaning/morphy.ts';
import type { PartOfSpeech } from '../../meaning/synset.ts';
import { fold } from '../../reading/fold.ts';

/** Words near in meaning taken for each asked word, and how near they must be (0 to 1). */
const MOST_NEAR = 12;
const NEAR_ENOUGH = 0.3;

/** What news says of whoever leads something. */
const LEADS = 'leads led leader head heads headed chief chairs chairman chairwoman'.split(' ');

/** Words that ask for something a text says in its own way; no other word stands for them. */
const SAID_AS: ReadonlyMap<string, readonly string[]> = new Map([
  ['name', ['named', 'identified', 'name']],
  ['names', ['named', 'identified', 'names']],
  ['identity', ['named', 'identified', 'identity']],
  ['identities', ['named', 'identified', 'identities']],
  ['owns', 'owns own owned owner owners belongs'.split(' ')],
  ['leads', LEADS],
  ['heads', ['heads', ...LEADS]],
]);

/** All that may stand for a word that a text says in its own way; null for other words. */
export const saidAs = (word: string): readonly string[] | null => SAID_AS.get(fold(word)) ?? null;

/** What a vote is for, and what is said of whoever wins it. */
const VOTE = /^(?:elections?|polls?|presidency|race|seats?|vote)$/;
const ELECTED = ['elected'];

/** What else a text says for a word of a question, beside the words behind it: "won the election" of who was elected. */
export const saidBeside = (word: string, behind: readonly string[]): readonly string[] =>
  lemmas(fold(word), 'v').includes('win') && behind.some((one) => VOTE.test(fold(one)))
    ? ELECTED
    : [];

/** Words for anybody, which stand for nobody: a tiger is also somebody fierce, for WordNet. */
const ANYBODY: ReadonlySet<string> = new Set(
  'individual mortal person somebody someone soul'.split(' '),
);

/** A search looks for no small words: of "spread over" it would find "spread". */
const isSought = (words: string): boolean =>
  words.split(' ').every((word) => !stopWords.has(fold(word)));

/** Words near in meaning to one, best first. */
export const nearWords = (word: string, pos?: PartOfSpeech): string[] =>
  expand(word, pos)
    .filter(
      ({ word: near, weight }) =>
        weight >= NEAR_ENOUGH && isSought(near) && !ANYBODY.has(fold(near)),
    )
    .slice(0, MOST_NEAR)
    .map((near) => near.word);

const PARTICLE = /^(?:apart|away|back|down|in|off|on|out|over|through|up)$/;

/** Verbs near to one of two words, "step down" and "pull out"; null where WordNet has no such verb. */
export const nearVerbs = (word: string, after: string): string[] | null => {
  const [verb] = PARTICLE.test(after)
    ? lemmas(word, 'v')
        .map((lemma) => `${lemma} ${after}`)
        .filter((one) => senses(one, 'v').length > 0)
    : [];
  return verb === undefined ? null : nearWords(verb, 'v');
};

/** Places and groups that newspapers call by two names. */
const TWINS: readonly (readonly string[])[] = `
  Kyiv, Kiev; Kharkiv, Kharkov; Odesa, Odessa; Lviv, Lvov; Dnipro, Dnipropetrovsk; Chornobyl, Chernobyl;
  Mykolaiv, Nikolaev; Luhansk, Lugansk; Mumbai, Bombay; Kolkata, Calcutta; Chennai, Madras;
  Myanmar, Burma; Yangon, Rangoon; Beijing, Peking; Türkiye, Turkey; Czechia, Czech Republic;
  Côte d’Ivoire, Ivory Coast; Eswatini, Swaziland; Netherlands, Holland; Timor-Leste, East Timor;
  Cabo Verde, Cape Verde; North Macedonia, Macedonia; DR Congo, Democratic Republic of Congo;
  Islamic State, ISIS, ISIL, Daesh; United Kingdom, Britain; European Union, EU; United Nations, UN;
  West Bank, Judea and Samaria; Falklands, Malvinas; Persian Gulf, Arabian Gulf
`
  .split(';')
  .map((line) => line.split(',').map((name) => name.trim()));

/** Other names of a place or group. */
export const twins = (name: string): readonly string[] =>
  TWINS.find((names) => names.some((one) => fold(one) === fold(name)))?.filter(
    (one) => fold(one) !== fold(name),
  ) ?? [];
