import { remembering } from '../news/remember.ts';
import { senses } from './dictionary.ts';
import { irregularForms, irregularNouns, irregularVerbs } from './irregular.ts';
import type { PartOfSpeech } from './synset.ts';

/** Endings taken off and put on, by part of speech (morphy(7WN), "Rules of Detachment"). */
const detachments: Readonly<Record<PartOfSpeech, readonly (readonly [string, string])[]>> = {
  n: [
    ['s', ''],
    ['ses', 's'],
    ['xes', 'x'],
    ['zes', 'z'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['men', 'man'],
    ['ies', 'y'],
  ],
  v: [
    ['s', ''],
    ['ies', 'y'],
    ['es', 'e'],
    ['es', ''],
    ['ed', 'e'],
    ['ed', ''],
    ['ing', 'e'],
    ['ing', ''],
  ],
  a: [
    ['er', ''],
    ['est', ''],
    ['er', 'e'],
    ['est', 'e'],
  ],
  r: [],
};

/** Letters of the shortest form that is made: "is" is no plural of "i". */
const SHORTEST = 2;

/** "stopped" keeps its doubled letter after the ending is gone; morphy has those words as exceptions. */
const undoubled = (word: string): readonly string[] =>
  /([b-df-hj-np-tv-z])\1$/.test(word) ? [word.slice(0, -1)] : [];

/** Words of a part of speech that are remembered with their forms. */
const REMEMBERED = 20_000;

const lemmasAs = remembering((pos: PartOfSpeech) =>
  remembering((word: string) => formsOf(word.toLowerCase(), pos), REMEMBERED),
);

/**
 * Dictionary forms of a word that WordNet has, the word itself first when it is one. WordNet's own
 * lists of irregular forms are not in the package; verbs come from ours.
 */
export const lemmas = (word: string, pos: PartOfSpeech): readonly string[] => lemmasAs(pos)(word);

const formsOf = (small: string, pos: PartOfSpeech): readonly string[] => {
  const forms = new Set([small]);
  const base = pos === 'v' ? irregularVerbs.get(small) : undefined;
  if (base !== undefined) forms.add(base);
  for (const [ending, put] of detachments[pos]) {
    if (!small.endsWith(ending) || small.length - ending.length + put.length < SHORTEST) continue;
    const rest = small.slice(0, small.length - ending.length);
    forms.add(rest + put);
    if (put === '' && ending !== 's') for (const form of undoubled(rest)) forms.add(form);
  }
  const found = [...forms].filter((form) => senses(form, pos).length > 0);
  const singular = pos === 'n' && found.length === 0 ? irregularNouns.get(small) : undefined;
  return singular === undefined ? found : [singular];
};

/** A word with the forms of it that no ending gives away: "pay" with "paid". */
export const inflections = (word: string): readonly string[] => [
  ...new Set([word, ...lemmas(word, 'v').flatMap((base) => irregularForms.get(base) ?? [])]),
];

/** How a noun may stand in the plural, itself first; guesses, for looking up what is known. */
export const plurals = (noun: string): readonly string[] => {
  const found = [noun, `${noun}s`];
  if (/(?:s|x|z|ch|sh)$/.test(noun)) found.push(`${noun}es`);
  if (/[^aeiou]y$/.test(noun)) found.push(`${noun.slice(0, -1)}ies`);
  if (noun.endsWith('man')) found.push(`${noun.slice(0, -3)}men`);
  for (const [plural, singular] of irregularNouns) if (singular === noun) found.push(plural);
  return found;
};
