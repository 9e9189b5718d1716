import type { Name } from '../../news/reading.ts';
import type { Gender } from '../given-gender.ts';
import { ISSUING, SAYING } from '../tables/cues.ts';
import type { Token } from '../wink.ts';
import { genderOf, genderOfWord, wordsOf } from './gender.ts';
import { perScene, type Scene } from './scene.ts';
import { firstThat } from './search.ts';
import { only, REACH_STORY, type Story } from './story.ts';
import { RELATIVE } from './stretch.ts';

/* How many words before a noun its article or preposition stands. */
const NEAR = 3;

/* Words after one of `openers`, and `more`. */
const wordsAfter = (openers: RegExp, more: (token: Token) => boolean) =>
  perScene(({ words }) => {
    const after = new Set<string>();
    let left = 0;
    for (const token of words) {
      if (left > 0) after.add(token.lower);
      if (more(token)) after.add(token.lemma);
      left = openers.test(token.lower) ? NEAR : left - 1;
    }
    return after;
  });

/* "said in a statement", "tweeted": the texts a sentence tells of issuing. */
const issued = wordsAfter(/^in$/, ({ pos }) => pos === 'VERB');

/* How many words a verb of issuing may stand before what is issued. */
const NEAR_ISSUED = 5;

/* "Tarn released a statement on Monday" */
const released = perScene(
  ({ words }) =>
    new Set(
      words.flatMap(({ lemma, pos }, i) =>
        pos === 'VERB' && ISSUING.has(lemma)
          ? words.slice(i + 1, i + 1 + NEAR_ISSUED).map(({ lower }) => lower)
          : [],
      ),
    ),
);

/** "a mayor": the nouns a sentence speaks of as unknown. */
export const unknown = wordsAfter(/^an?$/, () => false);

/** "the statement said": whoever issued the last text of that kind. */
export const issuer = (story: Story, head: string): Name | null => {
  for (let i = story.at - 1; i >= story.at - REACH_STORY; i--) {
    const told = story.told(i);
    const teller = told?.tellers.findLast(({ name }) => name !== null);
    if (teller?.by?.kind === 'record' && teller.by.head === head) return teller.name;
    if (told && teller && issued(told.scene).has(head)) return teller.name;
    const giver = told && released(told.scene).has(head) ? (teller?.name ?? told.topic()) : null;
    if (giver !== null) return giver;
  }
  return null;
};

/* How many sentences an article opens with, and how many words go before the name in the next. */
const OPENING = 2;
const BEFORE_NAME = 3;

/* "said |she", "said that |he": of whom somebody speaks that way; null when not of themselves. */
const ofThemselves = ({ words }: Scene): Gender | null => {
  const said = words.findIndex(({ pos, lemma }) => pos === 'VERB' && SAYING.has(lemma));
  const next = words[words[said + 1]?.lower === 'that' ? said + 2 : said + 1];
  return said < 0 || !/^(?:he|she)$/.test(next?.lower ?? '')
    ? null
    : genderOfWord(next?.lower ?? '');
};

/* The first verb that stands in no "who …,". */
const mainVerb = (words: readonly Token[]): Token | undefined => {
  let inside = false;
  return words.find(({ pos, text, lower }) => {
    inside = RELATIVE.test(lower) || (inside && text !== ',');
    return pos === 'VERB' && !inside;
  });
};

/* Whether what the article says of a name leaves it open that it is "a |mayor". */
const mayBe = ({ text }: Story, { roles }: Name, head: string): boolean =>
  roles.length === 0 || roles.some(({ span }) => wordsOf(text.slice(...span)).includes(head));

/** "A mayor said she was sad. ¶ Lena Holt said …": whom the sentence after the opening names first. */
export const namedNext = (story: Story, head: string): Name | null => {
  const { scenes, at, scene } = story;
  const next = scenes[at + 1];
  const meant = at < OPENING ? ofThemselves(scene) : null;
  const [first] = next?.mentions ?? [];
  if (next === undefined || meant === null || first?.name.kind !== 'person') return null;
  const from = firstThat(next.words, ({ span }) => span[0] >= first.span[0]);
  const fresh = first.name.mentions.every(([start]) => start >= next.sentence.span[0]);
  if (from > BEFORE_NAME || !fresh || !mayBe(story, first.name, head)) return null;
  if ((genderOf(story, first.name) ?? meant) !== meant) return null;
  const verb = mainVerb(next.words.slice(from));
  return verb !== undefined && SAYING.has(verb.lemma) ? first.name : null;
};

/* Whether a sentence speaks of "a mayor" and names no person. */
const introduces = (scene: Scene, head: string): boolean =>
  scene.mentions.every(({ name }) => name.kind !== 'person') && unknown(scene).has(head);

/** "… by a mayor. Lena Holt told …": the sentence after it begins with a name not given before. */
export const introduced = ({ names, scenes, at, told }: Story, head: string): Name | null => {
  const meant = new Set<Name>();
  for (let i = Math.max(1, at - REACH_STORY); i < at; i++) {
    const { mentions, sentence } = scenes[i] as Scene;
    const name = mentions[0]?.name;
    if (name?.kind !== 'person' || !introduces(scenes[i - 1] as Scene, head)) continue;
    const fresh = name.mentions.every(([start]) => start >= sentence.span[0]);
    if (fresh && told(i)?.topic() === name) meant.add(name);
  }
  return only(names.filter((name) => meant.has(name)));
};
