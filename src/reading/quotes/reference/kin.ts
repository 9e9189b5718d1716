import type { Name } from '../../../news/reading.ts';
import type { Gender } from '../../given-gender.ts';
import { FAMILY, RETAINED } from '../../tables/kin.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import type { Speaker } from '../events/speaker.ts';
import { mentionAt, perArticle, type Scene } from '../scene/scene.ts';
import { wordFrom } from '../scene/search.ts';
import { type Context, only } from './context.ts';
import { genderOf, genderOfWord } from './gender.ts';

/* How many words may stand between "her father" and his name: "the singer and writer". */
const REACH = 6;
const OWNER = /^(?:his|her|their|my|['’]s?)$/;
const SAYS_MORE = /^(?:DET|ADJ|NOUN|PROPN|CCONJ|NUM)$/;

const isKin = (noun: string): boolean => FAMILY.has(noun) || RETAINED.has(noun);

/* The word of kin at `at` that somebody owns: "her |father", "Holt's elder |sister"; else null. */
const kinAt = ({ words }: Scene, at: number): string | null => {
  const word = words[at];
  if (word === undefined || !isKin(word.lower)) return null;
  let i = at - 1;
  while (i >= 0 && words[i]?.pos === 'ADJ') i--;
  return OWNER.test(lowerAt(words, i)) ? word.lower : null;
};

/* The word of kin before a name: "her father, the singer |Bob Hale". */
const kinBefore = (scene: Scene, first: number): string | null => {
  if (scene.words[first - 1]?.pos === 'CCONJ') return null;
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const kin = kinAt(scene, i);
    if (kin !== null) return kin;
    const { pos, text } = scene.words[i] as Token;
    if (mentionAt(scene, scene.words[i]) || !(SAYS_MORE.test(pos) || text === ',')) return null;
  }
  return null;
};

/* The word of kin behind a name: "Bob Hale, |her father". */
const kinAfter = (scene: Scene, next: number): string | null => {
  if (scene.words[next]?.text !== ',') return null;
  for (let i = next + 1; i < next + REACH; i++) {
    const kin = kinAt(scene, i);
    if (kin !== null) return kin;
    if (!/^(?:NUM|PUNCT|PRON|ADJ|PART|PROPN)$/.test(scene.words[i]?.pos ?? '')) return null;
  }
  return null;
};

const kinOf = (scene: Scene): (readonly [string, Name])[] => {
  const { words, mentions } = scene;
  return mentions.flatMap(({ span, name }) => {
    if (name.kind !== 'person') return [];
    const wordAt = (at: number) => wordFrom(words, at);
    const kin = kinBefore(scene, wordAt(span[0])) ?? kinAfter(scene, wordAt(span[1]));
    return kin === null ? [] : [[kin, name] as const];
  });
};

const other = (gender: Gender): Gender => (gender === 'man' ? 'woman' : 'man');

const kinOfArticle = perArticle((scenes) => scenes.flatMap(kinOf));

/* How many characters before "father" may say whose he is. */
const OWNER_CHARACTERS = 10;
const OWNED = /(?:\b(?:his|her|their)|['’]s?)\s(?:\p{Ll}+\s)?$/iu;

/* "the father |of two" is nobody's father here. */
const OF_MANY = /^ of (?:two|three|four|five|six|seven|\d+)\b/;

const kinNamed = (context: Context, head: string): Name | null => {
  const meant = genderOfWord(head);
  return only(
    kinOfArticle(context.scenes).flatMap(([kin, name]) =>
      kin === head && (meant === null || genderOf(context, name) !== other(meant)) ? [name] : [],
    ),
  );
};

/**
 * "her father", "the father": the only one the article names as somebody's father; undefined for a noun that is
 * none of kin, and for one who works for others where the text does not say for whom ("the manager").
 */
export const kinMeant = (context: Context, { head, by }: Speaker): Name | null | undefined => {
  if (!isKin(head) || OF_MANY.test(context.text.slice(by[1], by[1] + OWNER_CHARACTERS)))
    return undefined;
  const start = by[1] - head.length;
  const owned = OWNED.test(context.text.slice(start - OWNER_CHARACTERS, start));
  if (owned || FAMILY.has(head)) return kinNamed(context, head);
  return undefined;
};
