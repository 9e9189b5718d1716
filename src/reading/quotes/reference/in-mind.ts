import type { Name } from '../../../news/reading.ts';
import { byGivenName, type Gender } from '../../given-gender.ts';
import { OFFICES } from '../../tables/offices.ts';
import { ORGANISATION_HEADS } from '../../tables/organisations.ts';
import type { Token } from '../../wink.ts';
import { ALOOF } from '../scene/people.ts';
import { mentioned, perScene, type Scene } from '../scene/scene.ts';
import { lastBefore } from '../scene/search.ts';
import { type Context, type Fits, only, type Told } from './context.ts';
import { genderOf, genderOfWord } from './gender.ts';
import { mostNamed } from './in-role.ts';
import { isSurelyPerson, onlyKnown } from './protagonist.ts';
import { isPerson, isStranger } from './strangers.ts';
import { rolesOf } from './words.ts';

/** How many sentences and paragraphs back a pronoun may reach. */
export const REACH_SENTENCES = 6;
const REACH_PARAGRAPHS = 3;

/* What follows a person of one name: "Erica, a baker". */
const TOLD_OF = /^,\s(?:an?\s|\d+\b)/;

/* Whether an organisation may be a person that was read wrong, by its given name: "Erica Meier", "Erica, a baker". */
const isMisread = (
  text: string,
  { tellers }: Told,
  { kind, label }: Name,
  meant: Gender,
): boolean => {
  if (kind !== 'organisation') return false;
  const [given = '', ...rest] = label.toLowerCase().split(' ');
  if (ORGANISATION_HEADS.has(rest.at(-1) ?? '') || byGivenName(given) !== meant) return false;
  const end = tellers.findLast(({ name }) => name?.label === label)?.by?.by[1] ?? text.length;
  return rest.length > 0 || TOLD_OF.test(text.slice(end, end + 4));
};

const CAPITAL = /^\p{Lu}/u;

/* Whether a name of another kind may be a person's: "Lokudu Wani told him. “…,” |he said", where it was read as a place. */
const mayBePerson = ({ scene }: Context, { scene: past }: Told, { kind, label }: Name): boolean => {
  const words = label.split(' ');
  return (
    kind !== 'person' &&
    words.length > 1 &&
    words.length < 5 &&
    !words.some((word) => ORGANISATION_HEADS.has(word.toLowerCase())) &&
    past.sentence.paragraph === scene.sentence.paragraph
  );
};
/* How many words "the" may stand before an office. */
const NEAR = 3;

/* The offices a sentence speaks of without a name: "the president", not "the president, Ann Smith". */
const definiteOffices = perScene(({ words, named }) => {
  const offices: string[] = [];
  for (const [i, { lower, text }] of words.entries()) {
    if (!OFFICES.has(lower) || CAPITAL.test(text)) continue;
    const next = words[words[i + 1]?.text === ',' ? i + 2 : i + 1];
    if (next && named.has(next)) continue;
    const the = words.slice(Math.max(0, i - NEAR), i).findLastIndex((word) => word.lower === 'the');
    if (the >= 0) offices.push(lower);
  }
  return offices;
});

/* "Holt said |he …", where Holt was taken for Ann Holt: the other Holts who fit. */
const namesakes = ({ names }: Context, { kind, label }: Name, fits: Fits): Name[] => {
  const surname = label.split(' ').at(-1) ?? '';
  if (kind !== 'person' || surname === label) return [];
  return names.filter((name) => fits(name) && name.label.endsWith(` ${surname}`));
};

/* "a good day for the president": the only one the article calls so, or the one it names most. */
const officeHolder = ({ text, names }: Context, office: string, fits: Fits): Name | null => {
  const own = names.filter(
    (name) => fits(name) && rolesOf(text, name).some((role) => role.includes(office)),
  );
  return only(own) ?? mostNamed(own);
};

/* Whether a name only tells who another is: "Ann Smith, an adviser under |President Jones". */
const isAside = ({ words, mentions, named }: Scene, name: Name): boolean => {
  const first = words.findIndex((word) => named.get(word)?.name === name);
  const comma = lastBefore(words, first, ({ text }) => text === ',');
  const before = comma < 1 ? undefined : named.get(words[comma - 1] as Token)?.name;
  const led = lastBefore(words, first, ({ pos }) => pos === 'ADP') > comma;
  const plain = words.slice(comma, first).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
  return before?.kind === 'person' && before !== name && led && plain && mentions.length > 1;
};

/* Whether a name can be of a gender: "Clive" alone is hardly a woman. */
const mayBe = (context: Context, name: Name, meant: Gender): boolean => {
  const given = byGivenName(name.label.toLowerCase());
  return given === null || given === meant || context.spoke(name);
};

/* The only person a sentence names, asides left out; null for several, undefined when it goes on about somebody before. */
const onlyNamed = (
  context: Context,
  scene: Scene,
  meant: Gender,
  names: Name[],
): Name | null | undefined => {
  const other = only(names) ?? only(names.filter((name) => !isAside(scene, name)));
  if (other === null || !isSurelyPerson(context, other) || !mayBe(context, other, meant))
    return null;
  return hasPronounBefore(scene, meant, other) ? undefined : other;
};

/* Whether a pronoun before a name means somebody else: "They left |him to Ruiz. He said". */
const hasPronounBefore = ({ words, mentions }: Scene, meant: Gender, one: Name): boolean => {
  const end = mentions.find(({ name }) => name === one)?.span[0] ?? 0;
  const other = meant === 'man' ? /^(?:he|him)$/ : /^she$/;
  return words.some(({ lower, span }) => other.test(lower) && span[0] < end);
};

const MANY = /^(?:people|police|\p{L}+s)$/u;

/* Whom a sentence's topic makes the antecedent; null when it leaves several, undefined when it does not tell. */
const topicMeant = (
  context: Context,
  told: Told,
  meant: Gender,
  fits: Fits,
): Name | null | undefined => {
  const topic = told.topic();
  if (topic === null) return undefined;
  if (fits(topic) && mayBe(context, topic, meant)) return topic;
  if (isMisread(context.text, told, topic, meant)) return topic;
  if (told === context.told(context.at - 1) && mayBePerson(context, told, topic)) return null;
  const kin = namesakes(context, topic, fits);
  return kin.length > 0 ? only(kin) : undefined;
};

/* Whom a sentence before makes the antecedent; null when it leaves several, undefined when it has nobody who fits. */
const leftInMind = (
  context: Context,
  told: Told,
  meant: Gender,
  fits: Fits,
): Name | null | undefined => {
  const about = topicMeant(context, told, meant, fits);
  if (about !== undefined) return about;
  const { scene, tellers } = told;
  const topic = told.topic();
  const teller = tellers.findLast(({ name }) => name !== null && fits(name));
  if (teller) return teller.name;
  const others = mentioned(scene, Number.POSITIVE_INFINITY, fits);
  const speakers = tellers.filter(({ name }) => name === null).map(({ by }) => by);
  const subject = topic === null ? told.subject() : null;
  /* "People were afraid to go out." */
  if (subject !== null && !MANY.test(subject.head)) speakers.push(subject);
  const people = speakers.flatMap((by) =>
    by !== null && isPerson(context.text, scene, by) && (genderOfWord(by.head) ?? meant) === meant
      ? [by]
      : [],
  );
  if (people.some((by) => isStranger(context.text, scene, by) || ALOOF.test(by.head))) return null;
  if (people.length > 0) return onlyKnown(context, fits);
  if (others.length === 0) {
    const [office] = topic === null ? definiteOffices(scene) : [];
    if (office === undefined) return undefined;
    /* "When the driver saw the chief, he left": somebody else may be meant there. */
    const other = scene.words.some(({ lower }) => /^(?:he|she)$/.test(lower));
    return other ? null : officeHolder(context, office, fits);
  }
  return onlyNamed(context, scene, meant, others);
};

/** The antecedent by the sentences before, nearest first, or the only one known who fits. */
export const lookBack = (context: Context, meant: Gender, fits: Fits): Name | null => {
  let left = REACH_SENTENCES;
  let doubted = false;
  const paragraphs = new Set([context.scene.sentence.paragraph]);
  for (let i = context.at - 1; left > 0; i--, left--) {
    const told = context.told(i);
    if (!told) break;
    /* A paragraph that is all quotation brings nobody else to mind. */
    if (!told.scene.words.some(({ pos }) => pos !== 'PUNCT')) continue;
    if (paragraphs.add(told.scene.sentence.paragraph).size > REACH_PARAGRAPHS + 1) break;
    const name = leftInMind(context, told, meant, fits);
    /* Behind a nearer topic that does not fit, somebody of unknown gender is doubtful. */
    if (name) return doubted && genderOf(context, name) === null ? null : name;
    if (name !== undefined) return name;
    const other = told.topic();
    const here = told.scene.sentence.paragraph === context.scene.sentence.paragraph;
    doubted ||= other !== null && (here || other.kind === 'person');
  }
  return onlyKnown(context, fits);
};
