import type { Name } from '../../../news/reading.ts';
import type { Gender } from '../../given-gender.ts';
import { factsOf } from '../../names/words/facts.ts';
import { FORMER, OFFICES } from '../../tables/offices.ts';
import type { Speaker } from '../events/speaker.ts';
import { isHyphened } from '../scene/noun-phrase.ts';
import { mentionAt, type Scene } from '../scene/scene.ts';
import { wordFrom } from '../scene/search.ts';
import { type Context, type Fits, lastHere, type Told } from './context.ts';
import { genderOf, genderOfWord } from './gender.ts';
import { unknowns } from './introductions.ts';
import { wordsOf } from './words.ts';

/* How many sentences back "the singer" and "the company" may reach. */
const REACH_DESCRIBED = 2;
const REACH_BODY = 3;

/* "Smith said |the nominee …": the nominee is hardly Smith. */
const speaksBefore = (context: Context, name: Name, { by }: Speaker): boolean =>
  lastHere(context, (teller) => teller.name === name && (teller.by?.by[0] ?? 0) < by[0]) !==
  undefined;

/* Who holds one of many offices: "the health secretary" may be "a cabinet minister". */
const UNTOLD = /\b(?:cabinet|government|senior) minister$/i;

/* Whether somebody holds an office now: "the minister" is hardly a mayor, but "the defender" may be a former captain. */
const holdsOffice = (text: string, { roles }: Name): boolean =>
  roles.some(({ kind, span }) => {
    const role = text.slice(...span);
    const [first = ''] = wordsOf(role);
    return kind === 'office' && !FORMER.has(first) && !UNTOLD.test(role);
  });

/** Whether a name stands in this sentence or those right before. */
export const isNamedLately = ({ scenes, at }: Context, name: Name): boolean =>
  scenes
    .slice(Math.max(0, at - REACH_BODY), at + 1)
    .some(({ mentions }) => mentions.some((mention) => mention.name === name));

/** The names within a description, small letters: "tarn" of "the state-run Tarn agency". They must be words of the antecedent. */
export const namesWithin = ({ scene: { words, named } }: Context, { by }: Speaker): string[] => {
  const from = wordFrom(words, by[0]) + 1;
  const last = wordFrom(words, by[1]) - 1;
  return words.slice(from, last).flatMap((word, i) => {
    const { capital, people } = factsOf(word.text);
    const place = named.get(word)?.name.kind === 'place';
    const own = capital && !people && !place && !isHyphened(words, from + i);
    return own ? [word.lower] : [];
  });
};

/* "the man |who sold it": somebody the text did not speak of before. */
const isNew = ({ scene: { words } }: Context, { by }: Speaker): boolean =>
  /^(?:who|whose|whom)$/.test(words[wordFrom(words, by[1])]?.lower ?? '');

/* "The minister thanked |her": the gender of the object, who is not the minister. */
const objectGender = ({ scene: { words } }: Context, { by }: Speaker): Gender | null => {
  const verb = wordFrom(words, by[1]);
  const [pronoun, next] = words.slice(verb + 1, verb + 3);
  const owns = pronoun?.lower === 'her' && /^(?:ADJ|NOUN)$/.test(next?.pos ?? '');
  const object = /^(?:him|her)$/.exec(owns ? '' : (pronoun?.lower ?? ''))?.[0];
  return object === undefined ? null : genderOfWord(object);
};

/* "Smith said so. The minister |replied": nobody replies to himself. */
const replies = ({ scene: { words } }: Context, { by }: Speaker): boolean =>
  /^(?:answer|counter|disagree|reply|respond|retort)$/.test(
    words[wordFrom(words, by[1])]?.lemma ?? '',
  );

/* "Smith asked |Jones …": who was asked last in a sentence. */
const askedIn = ({ scene, tellers }: Told): Name | null => {
  const next = scene.words[wordFrom(scene.words, tellers.at(-1)?.cue[1] ?? 0)];
  return (next && mentionAt(scene, next)?.name) ?? null;
};

/* Whether a description cannot mean the topic though it fits. */
const isBarred = (context: Context, speaker: Speaker, topic: Name): boolean => {
  const object = objectGender(context, speaker);
  return (
    (replies(context, speaker) && context.spoke(topic)) ||
    (OFFICES.has(speaker.head) && holdsOffice(context.text, topic)) ||
    (object !== null && genderOf(context, topic) === object) ||
    speaksBefore(context, topic, speaker)
  );
};

/* `"Where is it? We wait," the minister said`: the first sentence of the quotation that ends there. */
const firstOfQuotation = ({ scenes, at, scene }: Context): number => {
  const [quote] = scene.quoted;
  let first = at;
  while (quote && scenes[first - 1]?.quoted.at(-1) === quote) first--;
  return first;
};

/* "Their sons Tom and Paul shared a picture": others came up since. */
const namesSeveral = ({ mentions }: Scene): boolean =>
  mentions.filter(({ name }) => name.kind === 'person').length > 1;

/** The topic of the last sentences, where a description can mean it. */
export const latelyAbout = (context: Context, speaker: Speaker, fits: Fits): Name | null => {
  const { head } = speaker;
  if (unknowns(context.scene).has(head) || isNew(context, speaker)) return null;
  const from = firstOfQuotation(context);
  for (let i = from - 1; i >= from - REACH_DESCRIBED; i--) {
    const told = context.told(i);
    const topic = told?.topic() ?? null;
    if (topic !== null && fits(topic) && !isBarred(context, speaker, topic)) return topic;
    const asked = topic && told && replies(context, speaker) ? askedIn(told) : null;
    if (topic !== null) return asked && fits(asked) ? asked : null;
    if (told && (unknowns(told.scene).has(head) || namesSeveral(told.scene))) return null;
  }
  return null;
};
