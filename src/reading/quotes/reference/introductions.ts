import type { Name } from '../../../news/reading.ts';
import { ISSUING } from '../../tables/cues.ts';
import type { Token } from '../../wink.ts';
import { perScene, type Scene } from '../scene/scene.ts';
import { type Context, FAR_BACK, only } from './context.ts';

/* How many words before a noun its article or preposition stands. */
const NEAR = 3;

/* The words of a sentence right behind one of `openers`, small letters, and the dictionary forms of those that pass `more`. */
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

/* The texts a sentence says something was told in: "said in a |statement", "said on its |website", "|tweeted". */
const issued = wordsAfter(/^(?:in|on)$/, ({ pos }) => pos === 'VERB');

/* How many words a verb of issuing may stand before what is issued. */
const NEAR_ISSUED = 5;

/* The texts a sentence says were issued: "Tarn released a |statement on Monday". */
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

/* "in a statement released |by a Tarn spokesman": the name behind it. */
const releasedBy = ({ words, mentions }: Scene, head: string): Name | null => {
  const by = words.findIndex(
    ({ lower }, i) =>
      lower === 'by' && ISSUING.has(words[i - 1]?.lemma ?? '') && words[i - 2]?.lower === head,
  );
  const near = words.slice(by + 1, by + 1 + NEAR_ISSUED);
  const [from, to] = [near[0]?.span[0] ?? 0, near.at(-1)?.span[1] ?? 0];
  return by < 0
    ? null
    : (mentions.find(({ span }) => span[0] >= from && span[0] < to)?.name ?? null);
};

/** The nouns a sentence brings in as unknown: "a |mayor". */
export const unknowns = wordsAfter(/^an?$/, () => false);

/** Whose "the statement" is: the name that issued the last text of that kind. */
export const issuer = (context: Context, head: string): Name | null => {
  for (let i = context.at - 1; i >= context.at - FAR_BACK; i--) {
    const told = context.told(i);
    const teller = told?.tellers.findLast(({ name, inside }) => name !== null && !inside);
    if (teller?.by?.kind === 'record' && teller.by.head === head) return teller.name;
    if (told && teller && issued(told.scene).has(head)) return teller.name;
    const by = told && releasedBy(told.scene, head);
    if (by) return by;
    const giver = told && released(told.scene).has(head) ? (teller?.name ?? told.topic()) : null;
    if (giver !== null) return giver;
  }
  return null;
};

/* Whether a sentence without a person's name brings in "a mayor", or "Ashby's mayor" if it is the first of the article. */
const introduces = ({ scenes, told }: Context, at: number, head: string): boolean => {
  const scene = scenes[at] as Scene;
  if (scene.mentions.some(({ name }) => name.kind === 'person')) return false;
  return unknowns(scene).has(head) || (at === 0 && told(at)?.subject()?.head === head);
};

/** Whom "the mayor" means by how they came in: "It was sold by a mayor. |Lena Holt told …", a name not given before. */
export const introduced = (context: Context, head: string): Name | null => {
  const { names, scenes, at, told } = context;
  const meant = new Set<Name>();
  for (let i = Math.max(1, at - FAR_BACK); i < at; i++) {
    const { mentions, sentence } = scenes[i] as Scene;
    const name = mentions[0]?.name;
    if (name?.kind !== 'person' || !introduces(context, i - 1, head)) continue;
    const fresh = name.mentions.every(([start]) => start >= sentence.span[0]);
    if (fresh && told(i)?.topic() === name) meant.add(name);
  }
  return only(names.filter((name) => meant.has(name)));
};
