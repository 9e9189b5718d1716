import type { Name } from '../../../news/reading.ts';
import type { Span } from '../../../news/span.ts';
import {
  BODIES,
  BYSTANDERS,
  NO_ONE,
  PRONOUNS,
  RECORDS,
  SPEECH,
  UNNAMED,
} from '../../tables/cues.ts';
import { OFFICES } from '../../tables/offices.ts';
import { ORGANISATION_HEADS } from '../../tables/organisations.ts';
import { PERSON_NOUNS } from '../../tables/person-words.ts';
import type { Token } from '../../wink.ts';
import { explained, holder, issuedBy } from '../scene/holders.ts';
import {
  beforeLink,
  headWord,
  isHyphened,
  isNominal,
  phraseOf,
  trimmed,
} from '../scene/noun-phrase.ts';
import { isPersonal } from '../scene/people.ts';
import { type Mention, mentionAt, type Scene } from '../scene/scene.ts';

/** Who is said to have spoken, as the sentence has it. */
export interface Speaker {
  /** The words for them: a name without titles, "Smith and other pilots", "he", "a US official". */
  readonly by: Span;
  /** `record`: "the statement"; `described`: "the mayor", "officials". */
  readonly kind: 'named' | 'pronoun' | 'record' | 'described';
  /** The last word, small letters: "he", "statement", "official". */
  readonly head: string;
  readonly name: Name | null;
}

const SILENT = /^(?:NUM|DET|PUNCT|SYM)$/;
const OTHERS = /^(?:another|other|some|one)$/;

const spanOf = (words: readonly Token[]): Span => [
  (words[0] as Token).span[0],
  (words.at(-1) as Token).span[1],
];

const named = (mention: Mention, head: string): Speaker => ({
  by: mention.span,
  kind: 'named',
  head,
  name: mention.name,
});

/* The words for all in "|Smith and other pilots"; for Smith alone where none follow "and". */
const ofAll = ({ span }: Mention, phrase: readonly Token[]): Span => {
  const last = phrase.at(-1) as Token;
  return [span[0], last.lower === 'and' ? span[1] : last.span[1]];
};

/* "Smith and others": Smith speaks, as the words for all tell; "Smith and Jones": neither does alone. */
const joint = (scene: Scene, words: readonly Token[], phrase: readonly Token[]): Speaker | null => {
  const and = words.findIndex(({ lower }) => lower === 'and');
  if (and < 1) return null;
  const last = words.at(-1) as Token;
  const first = mentionAt(scene, words[and - 1]);
  const second = mentionAt(scene, last);
  if (first !== undefined && first === second) return null;
  if (first !== undefined && second === undefined && last.pos !== 'PROPN')
    return { ...named(first, last.lower), by: ofAll(first, trimmed(scene, phrase)) };
  const [lead] = words as [Token];
  if (PRONOUNS.has(lead.lower))
    return { by: lead.span, kind: 'pronoun', head: lead.lower, name: null };
  /* "former CNN and current BBC host Ann Smith" */
  const office = words.slice(and).some(({ lower }) => OFFICES.has(lower));
  if (first?.name.kind !== 'person' && second?.name.kind === 'person' && office)
    return named(second, last.lower);
  const listed = second !== undefined && words[and - 1]?.pos === 'PROPN';
  if (first === undefined && !listed) return null;
  return { by: spanOf(words), kind: 'described', head: last.lower, name: null };
};

/* Whether a name is only part of words for another: "another Tarn"; but "one Tarn editorial" is Tarn's. */
const isOther = (words: readonly Token[], { name, span }: Mention): boolean =>
  name.kind !== 'person' &&
  words.length > 1 &&
  (words.at(-1) as Token).span[0] < span[1] &&
  OTHERS.test((words[0] as Token).lower);

/* "Freedom of information campaigner |Ann Smith": the person behind what they are for. */
const campaigner = (scene: Scene, phrase: readonly Token[]): Mention | undefined => {
  const mention = mentionAt(scene, phrase.at(-1));
  const bare = phrase[1]?.lower === 'of' && phrase[0]?.pos !== 'DET';
  if (mention?.name.kind !== 'person' || !bare) return undefined;
  const before = phrase.findLast((word) => mentionAt(scene, word) !== mention);
  return before?.pos === 'NOUN' && isPersonal(before.lower) ? mention : undefined;
};

/* Whether a phrase means nobody in particular: "nobody", "someone close to her"; not "those men". */
const isNobody = (words: readonly Token[]): boolean =>
  [words[0], words.at(-1)].some(
    (word, i) => word && NO_ONE.has(word.lower) && (i > 0 || word.pos !== 'DET'),
  );

/** The speaker a noun phrase gives; null when it gives none. */
export function speakerOf(scene: Scene, phrase: readonly Token[]): Speaker | null {
  const inOffice = holder(scene, phrase);
  if (inOffice !== undefined) return named(inOffice, phrase.at(-1)?.lower ?? '');
  const words = trimmed(scene, beforeLink(scene, phrase));
  const last = words.at(-1);
  if (last === undefined) return null;
  const both = joint(scene, words, phrase);
  if (both !== null) return both;
  if (PRONOUNS.has(last.lower))
    return { by: last.span, kind: 'pronoun', head: last.lower, name: null };
  const mention = mentionAt(scene, last) ?? explained(scene, words);
  if (mention !== undefined && !isOther(words, mention)) return named(mention, last.lower);
  const issuer = issuedBy(scene, phrase, words.length - 1);
  if (issuer !== undefined) return named(issuer, last.lower);
  const noun = phraseOf(words);
  const calls = last.lower === 'one' || isHyphened(words, words.length - 1);
  if (noun.length === 0 || !(calls || (isNominal(last) && !SILENT.test(last.pos)))) return null;
  if (isNobody(words)) return null;
  const kind = RECORDS.has(last.lower) ? 'record' : 'described';
  const speaker: Speaker = { by: spanOf(noun), kind, head: headWord(words), name: null };
  const field = canSpeak(speaker) ? undefined : campaigner(scene, phrase);
  return field === undefined ? speaker : named(field, phrase.at(-1)?.lower ?? '');
}

/** Whether words for a speaker mean one who can speak: not "the result" of "the result suggested …". */
export const canSpeak = ({ kind, head }: Speaker): boolean =>
  kind !== 'described' ||
  (head.endsWith('s') && !SPEECH.has(head.slice(0, -1))) ||
  /^(?:couple|family)$/.test(head) ||
  [BYSTANDERS, OFFICES, UNNAMED, PERSON_NOUNS, ORGANISATION_HEADS, BODIES].some((nouns) =>
    nouns.has(head),
  );
