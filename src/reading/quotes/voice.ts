import type { Name } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import { DAYS, MONTHS } from '../tables/calendar.ts';
import { BODIES, MEN, NO_ONE, PRONOUNS, RECORDS, REPORTS, UNNAMED, WOMEN } from '../tables/cues.ts';
import { OFFICES } from '../tables/offices.ts';
import { ORGANISATION_HEADS } from '../tables/organisations.ts';
import { PERSON_NOUNS } from '../tables/person-words.ts';
import type { Token } from '../wink.ts';
import { type Mention, mentionAt, type Scene } from './scene.ts';

/** Who is said to have spoken, as the sentence has it. */
export interface Voice {
  /** The words: a name without titles, a pronoun, "a US official". */
  readonly by: Span;
  /** `record`: "the statement"; `described`: "the mayor", "officials". */
  readonly kind: 'named' | 'pronoun' | 'record' | 'described';
  /** The last word, small letters: "he", "statement", "official". */
  readonly head: string;
  readonly name: Name | null;
}

/* Words of a noun phrase; a hyphen belongs to the words it joins. */
const nominal = ({ pos, text }: Token): boolean =>
  text === '-' || /^(?:PROPN|NOUN|ADJ|NUM|DET|PRON|SYM)$/.test(pos);
const LINK =
  /^(?:of|for|from|at|in|into|on|over|under|with|without|within|to|by|near|against|behind|between|before|since|who|which|that|whose|as|about|during|after|when)$/;
const SPEAKING = /^(?:NOUN|PROPN|ADJ|PRON)$/;
const OTHERS = /^(?:another|other|some|one)$/;
/* How many words after "a statement" may say whose it is. */
const ISSUER_WORDS = 12;
const POSSESSIVE = /^['’]s?$/;

/* "May", "Mrs May": a month's name that cannot be the day of anything. */
const surname = (words: readonly Token[]): boolean => {
  const title = words.at(-2)?.lower.replace(/\.$/, '') ?? '';
  return (
    MONTHS.has(words.at(-1)?.lower ?? '') &&
    (words.length === 1 || MEN.has(title) || WOMEN.has(title))
  );
};

/* A phrase's own words: without "on Friday", "later", brackets at its end. */
const trimmed = (scene: Scene, words: readonly Token[]): Token[] => {
  const own = [...words];
  for (let last = own.at(-1); last !== undefined; last = own.at(-1)) {
    if (mentionAt(scene, last) !== undefined || surname(own)) break;
    const aside = last.pos === 'ADV' || DAYS.has(last.lower) || MONTHS.has(last.lower);
    if (!aside && !/^(?:on|in|had|has|have|,|also|\)|\d+)$/.test(last.lower)) break;
    own.pop();
  }
  return own;
};

/* The words before "of", "for", "who" …, unless those stand inside a name. */
const headOf = (scene: Scene, words: readonly Token[]): readonly Token[] => {
  const cut = words.findIndex(
    (word, i) =>
      i > 0 &&
      (LINK.test(word.lower) || word.pos === 'VERB') &&
      mentionAt(scene, word) === undefined,
  );
  return cut < 0 ? words : words.slice(0, cut);
};

const spanOf = (words: readonly Token[]): Span => [
  (words[0] as Token).span[0],
  (words.at(-1) as Token).span[1],
];

const named = (mention: Mention, head: string): Voice => ({
  by: mention.span,
  kind: 'named',
  head,
  name: mention.name,
});

/* "Smith and others": the first speaks for all; "Smith and Jones": neither alone does. */
const joint = (scene: Scene, words: readonly Token[]): Voice | null => {
  const and = words.findIndex(({ lower }) => lower === 'and');
  if (and < 1) return null;
  const last = words.at(-1) as Token;
  const first = mentionAt(scene, words[and - 1] as Token);
  const second = mentionAt(scene, last);
  if (first !== undefined && first === second) return null;
  if (first !== undefined && second === undefined) return named(first, last.lower);
  const [lead] = words as [Token];
  if (PRONOUNS.has(lead.lower))
    return { by: lead.span, kind: 'pronoun', head: lead.lower, name: null };
  const listed = second !== undefined && words[and - 1]?.pos === 'PROPN';
  if (first === undefined && !listed) return null;
  return { by: spanOf(words), kind: 'described', head: last.lower, name: null };
};

/* "the Tate gallery", "Ofsted's report": a name that the last word only explains. */
const explained = (scene: Scene, words: readonly Token[]): Mention | undefined => {
  const last = words.at(-1) as Token;
  const before = words.at(-2);
  if (before === undefined) return undefined;
  if (POSSESSIVE.test(before.text)) {
    const owner = words.at(-3);
    const record = RECORDS.has(last.lower) || REPORTS.has(last.lower);
    return record && owner !== undefined ? mentionAt(scene, owner) : undefined;
  }
  const mention = mentionAt(scene, before);
  const explains = ORGANISATION_HEADS.has(last.lower) || RECORDS.has(last.lower);
  return explains && mention?.name.kind === 'organisation' ? mention : undefined;
};

/* "Minister for Trade Ann Smith": an office without an article, with the name after what it is for. */
const titled = (scene: Scene, phrase: readonly Token[]): Voice | null => {
  const [first] = phrase;
  const last = phrase.at(-1);
  const mention = last && mentionAt(scene, last);
  if (!first || mention?.name.kind !== 'person' || !OFFICES.has(first.lower)) return null;
  const plain = phrase.every((word) => nominal(word) || /^(?:of|for|and|&)$/.test(word.lower));
  const capital = phrase.every(
    ({ text, pos }) => pos === 'ADP' || /^(?:and|&|\p{Lu}.*)$/u.test(text),
  );
  return plain && capital ? named(mention, last?.lower ?? '') : null;
};

/* "a statement from the ministry", "a letter sent by Smith": a text speaks for who gave it out. */
const issuedBy = (scene: Scene, phrase: readonly Token[], head: number): Mention | undefined => {
  const text = phrase[head];
  if (text === undefined || !(RECORDS.has(text.lower) || REPORTS.has(text.lower))) return undefined;
  const rest = phrase.slice(head + 1, head + ISSUER_WORDS);
  const from = rest.findIndex(({ lower }) => lower === 'from' || lower === 'by');
  if (from < 0 || rest.slice(0, from).some((word) => LINK.test(word.lower))) return undefined;
  const giver = rest.slice(from + 1);
  const end = giver.findIndex(
    (word) => mentionAt(scene, word) === undefined && !/^(?:DET|ADJ|NOUN|PROPN)$/.test(word.pos),
  );
  const last = giver[(end < 0 ? giver.length : end) - 1];
  return last && mentionAt(scene, last);
};

/* "another union": none of those named. */
const other = (words: readonly Token[], { name }: Mention): boolean =>
  name.kind !== 'person' && words.length > 1 && OTHERS.test((words[0] as Token).lower);

/** The voice a noun phrase gives; null when it gives none. */
export function voiceOf(scene: Scene, phrase: readonly Token[]): Voice | null {
  const office = titled(scene, phrase);
  if (office !== null) return office;
  const words = trimmed(scene, headOf(scene, phrase));
  const last = words.at(-1);
  if (last === undefined) return null;
  const both = joint(scene, words);
  if (both !== null) return both;
  if (PRONOUNS.has(last.lower))
    return { by: last.span, kind: 'pronoun', head: last.lower, name: null };
  const mention = mentionAt(scene, last) ?? explained(scene, words);
  if (mention !== undefined && !other(words, mention)) return named(mention, last.lower);
  const issuer = issuedBy(scene, phrase, words.length - 1);
  if (issuer !== undefined) return named(issuer, last.lower);
  const noun = words.slice(words.findLastIndex((word) => !nominal(word)) + 1);
  if (noun.length === 0 || !(SPEAKING.test(last.pos) || last.lower === 'one')) return null;
  if (NO_ONE.has(last.lower)) return null;
  const kind = RECORDS.has(last.lower) ? 'record' : 'described';
  return { by: spanOf(noun), kind, head: last.lower, name: null };
}

/** Whether a voice can speak: not that of "the result suggested …". */
export const speaks = ({ kind, head }: Voice): boolean =>
  kind !== 'described' ||
  head.endsWith('s') ||
  [OFFICES, UNNAMED, PERSON_NOUNS, ORGANISATION_HEADS, BODIES].some((nouns) => nouns.has(head));
