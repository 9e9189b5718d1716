import type { Token } from '../wink.ts';
import { gapBefore, mentionAt, type Scene } from './scene.ts';
import { lastBefore } from './search.ts';
import { headless, RELATIVE, stretchTo, verbal, verbGroup } from './stretch.ts';
import { type Voice, voiceOf } from './voice.ts';

/** A voice with the word its phrase begins at (an index into the scene's words). */
export interface Found {
  readonly voice: Voice;
  readonly first: number;
}

const found = (scene: Scene, first: number, last: number): Found | null => {
  let from = first;
  while (from < last && /^(?:CCONJ|ADV|SCONJ)$/.test(scene.words[from]?.pos ?? '')) from++;
  const voice = voiceOf(scene, scene.words.slice(from, last + 1));
  return voice && { voice, first: from };
};

/* Whether a stretch is about a person: "Sir John Smith", not "a friend of John Smith". */
const person = (scene: Scene, first: number, last: number): boolean =>
  found(scene, first, last)?.voice.name?.kind === 'person';

const personAt = (scene: Scene, at: number): boolean => {
  const token = scene.words[at];
  return token !== undefined && mentionAt(scene, token)?.name.kind === 'person';
};

const commaAt = ({ words }: Scene, at: number): boolean => words[at]?.text === ',';

/* Whether what ends at `last` says more of what stands before the comma: "45", "a baker". */
const says = (scene: Scene, first: number, last: number): boolean => {
  const left = first - 2;
  if (person(scene, first, last) || !commaAt(scene, first - 1) || left < 0) return false;
  if (headless(scene, stretchTo(scene, left), left)) return false;
  const { lower = '' } = scene.words[first] ?? {};
  return personAt(scene, left) || /^(?:an?|the|\d+|his|her|its|their)$/.test(lower);
};

const STEPS = 5;

/* The comma before "who knows Jones" or "speaking to Jones"; -1 when no clause was cut into. */
const clauseComma = (scene: Scene, first: number): number => {
  const cut = scene.words[first - 1];
  if (cut === undefined || !(verbal(scene, cut) || RELATIVE.test(cut.lower))) return -1;
  const comma = lastBefore(scene.words, first, ({ text }) => text === ',');
  return comma > 0 && !gapBefore(scene, comma + 1) ? comma : -1;
};

/* `Smith, 45, a baker from Leeds, |said`: steps over what stands between commas to the head. */
const pastAppositions = (scene: Scene, comma: number): Found | null => {
  let last = comma - 1;
  for (let step = 0; step < STEPS && last >= 0; step++) {
    const first = stretchTo(scene, last);
    const before = clauseComma(scene, first);
    if (before > 0) {
      last = before - 1;
    } else if (!headless(scene, first, last) && !says(scene, first, last)) {
      return found(scene, first, last);
    } else if (!commaAt(scene, first - 1) || gapBefore(scene, first)) {
      return headless(scene, first, last) ? null : found(scene, first, last);
    } else last = first - 2;
  }
  return null;
};

/* "In a statement Smith", "On Monday the mayor": the voice stands at the end. */
const afterIntroduction = (scene: Scene, first: number, last: number): Found | null => {
  const { words } = scene;
  for (let i = last; i > first; i--) {
    const token = words[i] as Token;
    const mention = mentionAt(scene, token);
    const before = words[i - 1] as Token;
    if (mention !== undefined && mentionAt(scene, before) === mention) continue;
    if (mention !== undefined && before.pos === 'PROPN') continue;
    if (mention !== undefined || /^(?:the|an?|he|she|it|they)$/.test(token.lower))
      return found(scene, i, last);
  }
  return null;
};

/* `Smith, chairman of the board |said`: the comma after the role is often left out. */
const titledBefore = (scene: Scene, first: number, last: number): Found | null => {
  if (!commaAt(scene, first - 1) || gapBefore(scene, first) || personAt(scene, last)) return null;
  const left = first - 2;
  const head = left < 0 ? 0 : stretchTo(scene, left);
  if (!personAt(scene, left) || headless(scene, head, left)) return null;
  return /^(?:NOUN|PROPN|DET|ADJ|NUM)$/.test(scene.words[first]?.pos ?? '')
    ? found(scene, head, left)
    : null;
};

const DASH = /^(?:[–—]+|--+|-)$/;

/* "points leader Ann Smith, |who said": a name is who is meant, unless it only belongs to another. */
const antecedent = (scene: Scene, last: number): Found | null => {
  const token = scene.words[last];
  const mention = token && mentionAt(scene, token);
  if (mention?.name.kind === 'person') {
    const before = lastBefore(scene.words, last, (word) => mentionAt(scene, word) !== mention);
    const { pos, lower } = scene.words[before] ?? {};
    if (pos !== 'ADP' || lower === 'as') return found(scene, before + 1, last);
  }
  const first = stretchTo(scene, last);
  const named = commaAt(scene, first - 1) && personAt(scene, first - 2);
  const article = /^(?:an?|the)$/.test(scene.words[first]?.lower ?? '');
  /* "Ann Smith, a baker |who said" */
  return named && article ? antecedent(scene, first - 2) : found(scene, first, last);
};

/* What a phrase's last word may close: brackets, or what stands between dashes. */
const OPENED: readonly (readonly [closes: RegExp, opens: RegExp])[] = [
  [/^\)$/, /^\($/],
  [DASH, DASH],
];

/* The voice before brackets or dashes that end at `last`; undefined when nothing such ends there. */
const pastAside = (scene: Scene, last: number): Found | null | undefined => {
  const { text } = scene.words[last] as Token;
  const aside = OPENED.find(([closes]) => closes.test(text));
  if (aside === undefined) return undefined;
  const open = lastBefore(scene.words, last, (word) => aside[1].test(word.text));
  return open > 0 ? subjectEnding(scene, open - 1) : null;
};

/* "In a statement Smith", "Smith, in his office": a phrase that may begin with a preposition. */
const ofPhrase = (scene: Scene, first: number, last: number): Found | null => {
  if (scene.words[first]?.pos !== 'ADP') return found(scene, first, last);
  const end = afterIntroduction(scene, first, last);
  if (end?.voice.name?.kind === 'person' || !commaAt(scene, first - 1)) return end;
  const before = gapBefore(scene, first) ? null : pastAppositions(scene, first - 1);
  return before?.voice.name?.kind === 'person' ? before : end;
};

/** The voice whose phrase ends at `last`: the subject of the verb after it. */
export function subjectEnding(scene: Scene, last: number): Found | null {
  const token = scene.words[last];
  if (token === undefined) return null;
  if (RELATIVE.test(token.lower) || (token.lower === 'that' && token.pos === 'PRON')) {
    const head = commaAt(scene, last - 1) ? last - 2 : last - 1;
    return head < 0 ? null : antecedent(scene, head);
  }
  if (token.text === ',') return pastAppositions(scene, last);
  const aside = pastAside(scene, last);
  if (aside !== undefined) return aside;
  const first = stretchTo(scene, last);
  if (first > last) return null;
  return titledBefore(scene, first, last) ?? ofPhrase(scene, first, last);
}

/* The comma that ends "As the talks went on," or "In a statement,"; -1 when there is none. */
const introduction = ({ words }: Scene): number => {
  const lead = words.find(({ pos }) => pos !== 'CCONJ' && pos !== 'PUNCT');
  if (lead === undefined || !/^(?:SCONJ|ADP|VERB)$/.test(lead.pos)) return -1;
  return words.findIndex(({ text }) => text === ',');
};

/* A name the clause begins with, when its verb was not seen for one. */
const leading = (scene: Scene, start: number): Voice | null => {
  const first = scene.words.find(({ pos }, i) => i >= start && !/^(?:CCONJ|ADV|PUNCT)$/.test(pos));
  const mention = first && mentionAt(scene, first);
  if (first === undefined || mention?.name.kind !== 'person') return null;
  const next = scene.words.find(({ span }) => span[0] >= mention.span[1]);
  return next?.pos === 'PART' ? null : voiceOf(scene, [first]);
};

/** The subject of the sentence's main clause; null when it cannot be read. */
export function mainSubject(scene: Scene): Voice | null {
  const { words } = scene;
  const start = introduction(scene) + 1;
  const verb = words.findIndex(
    (word, i) => i > start && verbal(scene, word) && !verbGroup(scene, i).participle,
  );
  const last = verb < 0 ? -1 : verbGroup(scene, verb).last;
  const read = last < start ? null : subjectEnding(scene, last);
  const lead = leading(scene, start);
  return read === null || (lead !== null && lead.by[1] <= read.voice.by[0]) ? lead : read.voice;
}
