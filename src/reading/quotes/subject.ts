import { DAYS } from '../tables/calendar.ts';
import { SAYING } from '../tables/cues.ts';
import type { Token } from '../wink.ts';
import { commaAt, type Found, found, pastAppositions, personAt } from './appositions.ts';
import { LINK, nominal } from './noun-phrase.ts';
import { isPersonal } from './people.ts';
import { gapBefore, mentionAt, type Scene } from './scene.ts';
import { firstThat, lastBefore, REACH_WORDS } from './search.ts';
import { attributive, headless, RELATIVE, stretchTo, verbal, verbGroup } from './stretch.ts';
import { speaks, type Voice, voiceOf } from './voice.ts';

/* "In a statement Smith", "On Monday the mayor", "In reply Lord Smith": the voice stands at the end. */
const afterIntroduction = (scene: Scene, first: number, last: number): Found | null => {
  const { words } = scene;
  for (let i = last; i > first; i--) {
    const token = words[i] as Token;
    const before = words[i - 1] as Token;
    const mention = mentionAt(scene, token);
    const next = i < last ? mentionAt(scene, words[i + 1] as Token) : undefined;
    const named = mention !== undefined || (token.pos === 'PROPN' && next !== undefined);
    if (named && before.pos === 'PROPN') continue;
    if (mention !== undefined && mentionAt(scene, before) === mention) continue;
    /* "handed out throughout Ashby |said" */
    if (mention?.name.kind === 'place' && LINK.test(before.lower)) return null;
    if (named || /^(?:the|an?|he|she|it|they)$/.test(token.lower)) return found(scene, i, last);
  }
  return null;
};

/* `Smith, chairman of the board |said`: the comma after the role is often left out. */
const titledBefore = (scene: Scene, first: number, last: number): Found | null => {
  if (!commaAt(scene, first - 1) || gapBefore(scene, first) || personAt(scene, last)) return null;
  const left = first - 2;
  const head = left < 0 ? 0 : stretchTo(scene, left);
  if (!personAt(scene, left) || headless(scene, head, left)) return null;
  /* "Visiting it with her son, John, |the widow said" */
  if (scene.words[first]?.lower === 'the' && commaAt(scene, head - 1)) return null;
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
    /* "a friend of Ann Smith, who", but "spoke to Ann Smith, who" */
    const object = /^(?:VERB|AUX)$/.test(scene.words[before - 1]?.pos ?? '');
    /* "help from Ann Smith, who" */
    const whole = found(scene, stretchTo(scene, last), last);
    const thing = whole !== null && !speaks(whole.voice);
    if (pos !== 'ADP' || lower === 'as' || object || thing) return found(scene, before + 1, last);
  }
  const first = stretchTo(scene, last);
  const aged = scene.words[first - 2]?.pos === 'NUM' && commaAt(scene, first - 3);
  const left = aged ? first - 4 : first - 2;
  const named = commaAt(scene, first - 1) && personAt(scene, left);
  const article = /^(?:an?|the)$/.test(scene.words[first]?.lower ?? '');
  /* "Ann Smith, 45, a baker |who said" */
  return named && article ? antecedent(scene, left) : found(scene, first, last);
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
  const head = open > 0 ? subjectEnding(scene, open - 1) : null;
  if (head?.voice.kind !== 'described' || !DASH.test(text)) return head;
  /* "The chairman - Ann Smith - |said" */
  const named = found(scene, open + 1, last - 1);
  return named?.voice.name?.kind === 'person' ? { ...named, first: head.first } : head;
};

/* "As he fought his demons |the actor said": where the comma is left out, the next noun phrase. */
const anew = (scene: Scene, first: number, last: number): number => {
  const the = lastBefore(scene.words, last, ({ lower }) => lower === 'the');
  return the > first && /^(?:NOUN|PROPN)$/.test(scene.words[the - 1]?.pos ?? '') ? the : first;
};

/* "In a statement Smith", "Smith, in his office": a phrase that may begin with a preposition. */
const ofPhrase = (scene: Scene, from: number, last: number): Found | null => {
  const first = anew(scene, from, last);
  if (scene.words[first]?.pos !== 'ADP') return found(scene, first, last);
  const end = afterIntroduction(scene, first, last);
  if (end?.voice.name?.kind === 'person' || !commaAt(scene, first - 1)) return end;
  const before = gapBefore(scene, first) ? null : pastAppositions(scene, first - 1);
  return before?.voice.name?.kind === 'person' ? before : end;
};

/* "Smith, who |on Monday said" */
const beforeDate = ({ words }: Scene, last: number): number =>
  DAYS.has(words[last]?.lower ?? '') &&
  words[last - 1]?.lower === 'on' &&
  RELATIVE.test(words[last - 2]?.lower ?? '')
    ? last - 2
    : last;

/* "called it a plan for sale and Smith |said": what follows "and" is another clause. */
const afterConjunction = (scene: Scene, first: number, last: number): Found | null => {
  const before = scene.words[first - 1];
  if (before === undefined || !verbal(scene, before) || gapBefore(scene, first)) return null;
  const and = lastBefore(scene.words, last + 1, ({ pos }) => pos === 'CCONJ');
  return and > first && personAt(scene, and + 1) ? found(scene, and + 1, last) : null;
};

/* How many words a subject with a clause of its own may have before it. */
const LEAD_WORDS = 8;

/* "The man |whose boat was lost said", "The third woman |to accuse him said" */
const clauseOf = ({ words }: Scene): number =>
  words
    .slice(0, LEAD_WORDS)
    .findIndex(
      ({ lower }, i) => RELATIVE.test(lower) || (lower === 'to' && words[i + 1]?.pos === 'VERB'),
    );

/** "The man whose boat was lost |said": the head of a clause that no comma parts from its verb. */
export const restricted = (scene: Scene, verb: number): Found | null => {
  const { words } = scene;
  if (words[0]?.pos !== 'DET' || verb > REACH_WORDS) return null;
  const who = clauseOf(scene);
  if (who < 1 || who > verb) return null;
  const plain = words.slice(0, who).every((word) => nominal(word));
  const open = words
    .slice(who, verb)
    .every(({ text, lemma }) => text !== ',' && text !== ':' && !SAYING.has(lemma));
  const quote = scene.quoted[0]?.[0] ?? Number.POSITIVE_INFINITY;
  const first = quote > (words[verb] as Token).span[0];
  const head = plain && open && first ? found(scene, 0, who - 1) : null;
  /* "The plan to sell it Smith called …" */
  return words[who]?.lower !== 'to' || (head && speaks(head.voice)) ? head : null;
};

const NOMINATIVE = /^(?:he|she|they|we|i)$/;

/** The voice whose phrase ends at `last`: the subject of the verb after it. */
export function subjectEnding(scene: Scene, end: number): Found | null {
  const last = beforeDate(scene, end);
  const token = scene.words[last];
  if (token === undefined) return null;
  /* "on what he |called" */
  if (NOMINATIVE.test(token.lower) && scene.words[last - 1]?.pos !== 'CCONJ')
    return found(scene, last, last);
  if (RELATIVE.test(token.lower) || (token.lower === 'that' && token.pos === 'PRON')) {
    const aside = commaAt(scene, last - 1) || DASH.test(scene.words[last - 1]?.text ?? '');
    const head = aside ? last - 2 : last - 1;
    return head < 0 ? null : antecedent(scene, head);
  }
  if (token.text === ',') return pastAppositions(scene, last);
  const past = pastAside(scene, last);
  if (past !== undefined) return past;
  const first = stretchTo(scene, last);
  if (first > last) return null;
  return (
    titledBefore(scene, first, last) ??
    afterConjunction(scene, first, last) ??
    ofPhrase(scene, first, last)
  );
}

/* How many words brackets at the start of a sentence have: "(AP) Smith …". */
const BRACKETS = 8;

/* What ends "As the talks went on," or "In a statement," or "Update:"; -1 when there is none. */
const introduction = ({ words }: Scene): number => {
  if (words[1]?.text === ':') return 1;
  if (words[0]?.text === '(') return words.slice(0, BRACKETS).findIndex(({ text }) => text === ')');
  const lead = words.find(({ pos }) => pos !== 'CCONJ' && pos !== 'PUNCT');
  if (lead === undefined || !/^(?:SCONJ|ADP|VERB)$/.test(lead.pos)) return -1;
  const comma = words.findIndex(({ text }) => text === ',');
  /* "In Leeds, where his office is, Smith …" */
  const aside = /^(?:where|when|which|who|whose)$/.test(words[comma + 1]?.lower ?? '');
  return aside ? words.findIndex(({ text }, i) => i > comma && text === ',') : comma;
};

/* "Firm boss Smith |gains access": a noun for the tagger, between who does it and what is done. */
const doer = (scene: Scene, { by }: Voice): Voice | null => {
  const { words } = scene;
  const end = firstThat(words, ({ span }) => span[0] >= by[1]);
  const verb = lastBefore(
    words,
    end - 1,
    ({ pos, text, lemma }, i) =>
      pos === 'NOUN' && /^\p{Ll}+s$/u.test(text) && personAt(scene, i - 1) && !isPersonal(lemma),
  );
  return verb < 1 ? null : voiceOf(scene, words.slice(0, verb));
};

/* A name the clause begins with, when its verb was not seen for one. */
const leading = (scene: Scene, start: number): Voice | null => {
  const first = scene.words.find(({ pos }, i) => i >= start && !/^(?:CCONJ|ADV|PUNCT)$/.test(pos));
  const mention = first && mentionAt(scene, first);
  if (first === undefined || mention?.name.kind !== 'person') return null;
  const next = scene.words.find(({ span }) => span[0] >= mention.span[1]);
  return next?.pos === 'PART' ? null : voiceOf(scene, [first]);
};

/* "One of them is Smith", "Among those who left was Smith": whom such a sentence presents. */
const presented = (scene: Scene): Voice | null => {
  const { words } = scene;
  if (!/^(?:among|another|one)$/.test(words[0]?.lower ?? '')) return null;
  const at = words.findIndex(({ lemma }, i) => lemma === 'be' && personAt(scene, i + 1)) + 1;
  return at > 0 ? voiceOf(scene, [words[at] as Token]) : null;
};

/** The subject of the sentence's main clause; null when it cannot be read. */
export function mainSubject(scene: Scene): Voice | null {
  const shown = presented(scene);
  if (shown !== null) return shown;
  const { words } = scene;
  const start = introduction(scene) + 1;
  const verb = words.findIndex(
    (word, i) =>
      i > start && verbal(scene, word) && !attributive(scene, i) && !verbGroup(scene, i).participle,
  );
  const last = verb < 0 ? -1 : verbGroup(scene, verb).last;
  const read = last < start ? null : subjectEnding(scene, last);
  const lead = leading(scene, start);
  /* "Smith plans to sail": a noun for the tagger. */
  if (lead !== null && words[last]?.lower === 'to' && read?.voice.by[0] === lead.by[0]) return lead;
  if (read === null || (lead !== null && lead.by[1] <= read.voice.by[0])) return lead;
  return (read.voice.kind === 'described' && doer(scene, read.voice)) || read.voice;
}
