import type { Name } from '../../../news/reading.ts';
import type { Gender } from '../../given-gender.ts';
import { FEMALE, MALE, PRONOUNS, SAYING } from '../../tables/cues.ts';
import type { Token } from '../../wink.ts';
import { type Mention, perArticle, type Scene } from '../scene/scene.ts';
import { wordFrom } from '../scene/search.ts';

/** How often the sentences about a person say "he", and how often "she". */
type Counts = Record<Gender, number>;

/* The gender of "he", "his", "she" and "her" before a noun; "him" is hardly the person a sentence is about. */
const gendered = ({ lower, pos }: Token, next: Token | undefined): Gender | null => {
  if (pos !== 'PRON' || lower === 'him') return null;
  if (lower === 'her' && !/^(?:NOUN|ADJ)$/.test(next?.pos ?? '')) return null;
  const meant = PRONOUNS.get(lower);
  return meant === 'man' || meant === 'woman' ? meant : null;
};

/* The only gender the words tell of; null when they tell of both or of none. */
const onlyGender = (words: readonly Token[]): Gender | null => {
  let told: Gender | null = null;
  for (let i = 0; i < words.length; i++) {
    const gender = gendered(words[i] as Token, words[i + 1]);
    if (gender !== null && told !== null && gender !== told) return null;
    told ??= gender;
  }
  return told;
};

/* Whether a sentence has a person besides those named: "a |woman who said she …". */
const hasOthers = ({ words, named }: Scene): boolean =>
  words.some(
    (word) =>
      word.pos === 'NOUN' && !named.has(word) && (MALE.has(word.lower) || FEMALE.has(word.lower)),
  );

const persons = ({ mentions }: Scene): readonly Mention[] =>
  mentions.filter(({ name }) => name.kind === 'person');

/* How often, and how many times more often, the text must say one than the other. */
const OFTEN = 2;
const CLEARLY = 3;

/* "Holt said |he …", "Holt said that |she …": counts as if told twice. */
const genderSaid = ({ words }: Scene, { span }: Mention): Gender | null => {
  const verb = wordFrom(words, span[1]);
  if (!SAYING.has(words[verb]?.lemma ?? '')) return null;
  const next = words[verb + 1]?.lower === 'that' ? verb + 2 : verb + 1;
  const pronoun = words[next];
  return pronoun && /^(?:he|she)$/.test(pronoun.lower) ? gendered(pronoun, words[next + 1]) : null;
};

const pronounsOf = perArticle((scenes) => {
  const told = new Map<Name, Counts>();
  const add = (name: Name, gender: Gender, times: number): void => {
    const counts = told.get(name) ?? { man: 0, woman: 0 };
    counts[gender] += times;
    told.set(name, counts);
  };
  const count = (name: Name, words: readonly Token[]): void => {
    const gender = onlyGender(words);
    if (gender !== null) add(name, gender, 1);
  };
  for (let i = 0; i < scenes.length; i++) {
    const scene = scenes[i] as Scene;
    const named = persons(scene);
    for (const mention of named) {
      const own = genderSaid(scene, mention);
      if (own) add(mention.name, own, OFTEN);
    }
    const only = named[0];
    if (only === undefined || named.length > 1 || hasOthers(scene)) continue;
    /* A pronoun before the name means another: "|She is one whom Ruiz met". */
    const led = scene.words.slice(0, wordFrom(scene.words, only.span[0]));
    if (led.some((word, at) => gendered(word, led[at + 1]) !== null)) continue;
    count(only.name, scene.words);
    const next = scenes[i + 1];
    if (next && persons(next).length === 0 && !hasOthers(next)) count(only.name, next.words);
  }
  return told;
});

/** The gender an article's own pronouns give a person: "McQuaid said he …"; null when unclear. */
export function genderByPronouns(scenes: readonly Scene[], name: Name): Gender | null {
  const { man, woman } = pronounsOf(scenes).get(name) ?? { man: 0, woman: 0 };
  if (man >= OFTEN && man >= CLEARLY * woman) return 'man';
  return woman >= OFTEN && woman >= CLEARLY * man ? 'woman' : null;
}
