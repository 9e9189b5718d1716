import { DAYS } from '../../tables/calendar.ts';
import { SAYING } from '../../tables/cues.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import { isNominal, LINKS } from '../scene/noun-phrase.ts';
import { gapBefore, mentionAt, type Scene } from '../scene/scene.ts';
import { lastBefore, REACH_WORDS } from '../scene/search.ts';
import { isHeadless, isVerb, RELATIVE, stretchTo, verbGroup } from '../scene/stretch.ts';
import {
  commaAt,
  pastAppositions,
  personAt,
  phraseSpeaker,
  type SpeakerPhrase,
} from './appositions.ts';
import { canSpeak } from './speaker.ts';

/* The speaker at the end of "In a statement |Smith", "On Monday |the mayor", "In reply |Lord Smith". */
const afterIntroduction = (scene: Scene, first: number, last: number): SpeakerPhrase | null => {
  const { words } = scene;
  for (let i = last; i > first; i--) {
    const token = words[i] as Token;
    const before = words[i - 1] as Token;
    const mention = mentionAt(scene, token);
    const next = i < last ? mentionAt(scene, words[i + 1]) : undefined;
    const named = mention !== undefined || (token.pos === 'PROPN' && next !== undefined);
    if (named && before.pos === 'PROPN') continue;
    if (mention !== undefined && mentionAt(scene, before) === mention) continue;
    /* "handed out throughout Ashby |said" */
    if (mention?.name.kind === 'place' && LINKS.has(before.lower)) return null;
    if (named || /^(?:the|an?|he|she|it|they)$/.test(token.lower))
      return phraseSpeaker(scene, i, last);
  }
  return null;
};

/* `Smith, chairman of the board |said`: the person before a role whose second comma was left out. */
const titledBefore = (scene: Scene, first: number, last: number): SpeakerPhrase | null => {
  if (!commaAt(scene, first - 1) || gapBefore(scene, first) || personAt(scene, last)) return null;
  const left = first - 2;
  const head = left < 0 ? 0 : stretchTo(scene, left);
  if (!personAt(scene, left) || isHeadless(scene, head, left)) return null;
  /* "Visiting it with her son, John, |the widow said" */
  if (scene.words[first]?.lower === 'the' && commaAt(scene, head - 1)) return null;
  return /^(?:NOUN|PROPN|DET|ADJ|NUM)$/.test(scene.words[first]?.pos ?? '')
    ? phraseSpeaker(scene, head, left)
    : null;
};

const DASH = /^(?:[–—]+|--+|-)$/;

/* "points leader Ann Smith, |who said": a name at the end is the antecedent, unless it belongs to another, as in "a friend of Ann Smith". */
const antecedent = (scene: Scene, last: number): SpeakerPhrase | null => {
  const mention = mentionAt(scene, scene.words[last]);
  if (mention?.name.kind === 'person') {
    const before = lastBefore(scene.words, last, (word) => mentionAt(scene, word) !== mention);
    const { pos, lower } = scene.words[before] ?? {};
    /* "a friend of Ann Smith, who", but "spoke to Ann Smith, who" */
    const object = /^(?:VERB|AUX)$/.test(scene.words[before - 1]?.pos ?? '');
    /* "help from Ann Smith, who" */
    const whole = phraseSpeaker(scene, stretchTo(scene, last), last);
    const thing = whole !== null && !canSpeak(whole.speaker);
    if (pos !== 'ADP' || lower === 'as' || object || thing)
      return phraseSpeaker(scene, before + 1, last);
  }
  const first = stretchTo(scene, last);
  const aged = scene.words[first - 2]?.pos === 'NUM' && commaAt(scene, first - 3);
  const left = aged ? first - 4 : first - 2;
  const named = commaAt(scene, first - 1) && personAt(scene, left);
  const article = /^(?:an?|the)$/.test(lowerAt(scene.words, first));
  /* "Ann Smith, 45, a baker |who said" */
  return named && article ? antecedent(scene, left) : phraseSpeaker(scene, first, last);
};

/* What may close an aside, and what opens it: brackets, dashes. */
const OPENED: readonly (readonly [closes: RegExp, opens: RegExp])[] = [
  [/^\)$/, /^\($/],
  [DASH, DASH],
];

/* The speaker before brackets or dashes that end at `last`; undefined where none do. */
const pastAside = (scene: Scene, last: number): SpeakerPhrase | null | undefined => {
  const { text } = scene.words[last] as Token;
  const aside = OPENED.find((pair) => pair[0].test(text));
  if (aside === undefined) return undefined;
  const open = lastBefore(scene.words, last, (word) => aside[1].test(word.text));
  const head = open > 0 ? subjectEnding(scene, open - 1) : null;
  const clause = RELATIVE.test(lowerAt(scene.words, open + 1));
  if (head?.speaker.kind !== 'described' || !DASH.test(text) || clause) return head;
  /* "The chairman - Ann Smith - |said" */
  const named = phraseSpeaker(scene, open + 1, last - 1);
  return named?.speaker.name?.kind === 'person' ? { ...named, first: head.first } : head;
};

/* Where a subject begins behind a comma that was left out: "As he fought his demons |the actor said". */
const phraseStart = (scene: Scene, first: number, last: number): number => {
  const the = lastBefore(scene.words, last, ({ lower }) => lower === 'the');
  return the > first && /^(?:NOUN|PROPN)$/.test(scene.words[the - 1]?.pos ?? '') ? the : first;
};

/* The speaker of a phrase, which may begin with a preposition: "In a statement Smith", "Smith, in his office". */
const inPhrase = (scene: Scene, from: number, last: number): SpeakerPhrase | null => {
  const first = phraseStart(scene, from, last);
  if (scene.words[first]?.pos !== 'ADP') return phraseSpeaker(scene, first, last);
  const end = afterIntroduction(scene, first, last);
  if (end?.speaker.name?.kind === 'person' || !commaAt(scene, first - 1)) return end;
  const before = gapBefore(scene, first) ? null : pastAppositions(scene, first - 1);
  return before?.speaker.name?.kind === 'person' ? before : end;
};

/* The word before a date between "who" and its verb: "Smith, |who on Monday said"; else the same. */
const beforeDate = ({ words }: Scene, last: number): number =>
  DAYS.has(lowerAt(words, last)) &&
  words[last - 1]?.lower === 'on' &&
  RELATIVE.test(lowerAt(words, last - 2))
    ? last - 2
    : last;

/* "called it a plan for sale and |Smith said": the person who begins another clause behind "and". */
const afterConjunction = (scene: Scene, first: number, last: number): SpeakerPhrase | null => {
  const before = scene.words[first - 1];
  if (before === undefined || !isVerb(scene, before) || gapBefore(scene, first)) return null;
  const and = lastBefore(scene.words, last + 1, ({ pos }) => pos === 'CCONJ');
  return and > first && personAt(scene, and + 1) ? phraseSpeaker(scene, and + 1, last) : null;
};

/* How many words may stand before the relative clause of a subject. */
const LEAD_WORDS = 8;

/* Where the clause of a subject begins: "The man |whose boat was lost said", "The third woman |to accuse him said". */
const clauseOf = ({ words }: Scene): number =>
  words
    .slice(0, LEAD_WORDS)
    .findIndex(
      ({ lower }, i) => RELATIVE.test(lower) || (lower === 'to' && words[i + 1]?.pos === 'VERB'),
    );

/** "The man whose boat was lost |said": the head of a relative clause with no comma between it and the verb. */
export const restricted = (scene: Scene, verb: number): SpeakerPhrase | null => {
  const { words } = scene;
  if (words[0]?.pos !== 'DET' || verb > REACH_WORDS) return null;
  const who = clauseOf(scene);
  if (who < 1 || who > verb) return null;
  /* "The friends of those |who left said" */
  const plain = words.slice(0, who).every((word) => isNominal(word) || word.lower === 'of');
  const open = words
    .slice(who, verb)
    .every(({ text, lemma }) => text !== ',' && text !== ':' && !SAYING.has(lemma));
  const quote = scene.quoted[0]?.[0] ?? Number.POSITIVE_INFINITY;
  const first = quote > (words[verb] as Token).span[0];
  const head = plain && open && first ? phraseSpeaker(scene, 0, who - 1) : null;
  /* "The plan to sell it Smith called …" */
  return words[who]?.lower !== 'to' || (head && canSpeak(head.speaker)) ? head : null;
};

const NOMINATIVE = /^(?:he|she|they|we|i)$/;

/* "Smith praised Tarn for its boats, |called it …": the subject of the verb before the comma. */
const coordinated = (scene: Scene, comma: number): SpeakerPhrase | null => {
  const verb = stretchTo(scene, comma - 1) - 1;
  const token = scene.words[verb];
  if (token === undefined || gapBefore(scene, comma) || !isVerb(scene, token)) return null;
  const { last, passive, participle } = verbGroup(scene, verb);
  if (passive || participle || !/ed$/.test(token.lower)) return null;
  const opens = lastBefore(
    scene.words,
    verb,
    ({ text, lower }) => text === ',' || LINKS.has(lower),
  );
  return opens < 0 ? subjectEnding(scene, last) : null;
};

/** The speaker whose phrase ends at `end`: the subject of the verb behind it; null where none can be read. */
export function subjectEnding(scene: Scene, end: number): SpeakerPhrase | null {
  const last = beforeDate(scene, end);
  const token = scene.words[last];
  if (token === undefined) return null;
  /* "on what he |called" */
  if (NOMINATIVE.test(token.lower) && scene.words[last - 1]?.pos !== 'CCONJ')
    return phraseSpeaker(scene, last, last);
  if (RELATIVE.test(token.lower) || (token.lower === 'that' && token.pos === 'PRON')) {
    const aside = commaAt(scene, last - 1) || DASH.test(scene.words[last - 1]?.text ?? '');
    const head = aside ? last - 2 : last - 1;
    return head < 0 ? null : antecedent(scene, head);
  }
  if (token.text === ',') return coordinated(scene, last) ?? pastAppositions(scene, last);
  const past = pastAside(scene, last);
  if (past !== undefined) return past;
  const first = stretchTo(scene, last);
  if (first > last) return null;
  return (
    titledBefore(scene, first, last) ??
    afterConjunction(scene, first, last) ??
    inPhrase(scene, first, last)
  );
}
