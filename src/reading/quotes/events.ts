import type { Span } from '../../news/span.ts';
import { DAYS } from '../tables/calendar.ts';
import { ACCORDING, ADDRESSING, BARE, CALLING, PAIRED, SAYING } from '../tables/cues.ts';
import type { Token } from '../wink.ts';
import { gapBefore, mentionAt, type Scene } from './scene.ts';
import { lastBefore, REACH_WORDS } from './search.ts';
import { RELATIVE, verbal, verbGroup } from './stretch.ts';
import { type Found, subjectEnding } from './subject.ts';
import { type Voice, voiceOf } from './voice.ts';

/** A place where the text tells that somebody spoke. */
export interface Event {
  readonly kind: 'saying' | 'calling' | 'according';
  /** "said", "according to". */
  readonly cue: Span;
  /** Where the attribution begins: at the speaker or at the cue, whichever comes first. */
  readonly start: number;
  /** null when the subject cannot be read, or is left out ("adding", "and warned"). */
  readonly voice: Voice | null;
  /** Whether the subject is that of the clause before. */
  readonly implied: boolean;
}

/* "said study lead author Ann Smith": a verb for the tagger, but a name follows in the same phrase. */
const nameSoon = (scene: Scene, verb: number): boolean => {
  for (let i = verb + 1; i <= verb + 3; i++) {
    const token = scene.words[i];
    if (token === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(token.pos)) return false;
    if (mentionAt(scene, token)?.name.kind === 'person') return true;
  }
  return false;
};

/* How often "said the leader, a baker, John Smith" goes on after a comma. */
const STEPS = 3;

/* The voice that begins at `first`, as in "said John Smith", and the word after it. */
const voiceFrom = (
  scene: Scene,
  first: number,
  steps = STEPS,
): (Found & { readonly next: number }) | null => {
  let next = first;
  let from = first;
  for (; next < Math.min(scene.words.length, first + REACH_WORDS); next++) {
    const { pos, lower, text } = scene.words[next] as Token;
    if (mentionAt(scene, scene.words[next] as Token) !== undefined) continue;
    if (next > first && gapBefore(scene, next)) break;
    if (pos === 'VERB' && next > first && nameSoon(scene, next)) {
      from = next + 1;
      continue;
    }
    if (/^(?:VERB|AUX|SCONJ)$/.test(pos) || RELATIVE.test(lower) || /^[,.;:()!?–—]/.test(text))
      break;
  }
  const phrase = scene.words.slice(from, next);
  if (phrase.every(({ lower }) => DAYS.has(lower))) return null;
  const voice = voiceOf(scene, phrase);
  if (voice === null) return null;
  /* "said the group's leader, John Smith" */
  const after = steps > 0 && scene.words[next]?.text === ',' && voice.name === null;
  const named = after ? voiceFrom(scene, next + 1, steps - 1) : null;
  return named?.voice.name?.kind === 'person' ? { ...named, first } : { voice, first, next };
};

/* `"…", said the mayor`: read only where a speaker can stand. */
const inverted = (scene: Scene, verb: number, gap: boolean): Found | null => {
  const right = voiceFrom(scene, verb + 1);
  if (right === null) return null;
  if (right.voice.kind === 'pronoun' && !/^(?:he|she|they)$/.test(right.voice.head)) return null;
  const next = scene.words[right.next];
  const closed =
    next === undefined || /^[,.;:!?–—(]/.test(next.text) || gapBefore(scene, right.next);
  return gap || closed ? right : null;
};

type Read = Pick<Event, 'voice' | 'implied'> & { readonly first: number };

const read = (found: Found | null, verb: number): Read => ({
  voice: found?.voice ?? null,
  implied: false,
  first: Math.min(verb, found?.first ?? verb),
});

/* Who does what the verb at `verb` says. */
const actor = (scene: Scene, verb: number, saying: boolean): Read => {
  const { words } = scene;
  const { last, passive, participle } = verbGroup(scene, verb);
  const before = words[last];
  const gap = gapBefore(scene, last + 1);
  if (participle && before !== undefined && !gap && !/^(?:,|[-–—]+)$/.test(before.text)) {
    const doing = lastBefore(words, last + 1, (word) => verbal(scene, word));
    if (doing > 0) return read(subjectEnding(scene, verbGroup(scene, doing).last), verb);
  }
  if (participle || before?.lower === 'to' || before?.pos === 'CCONJ')
    return { voice: null, implied: !gap || participle, first: verb };
  if (passive)
    return read(words[verb + 1]?.lower === 'by' ? voiceFrom(scene, verb + 2) : null, verb);
  const edge = gap || before === undefined || before.text === ',';
  const may = edge && saying && !ADDRESSING.has((words[verb] as Token).lemma);
  const right = may ? inverted(scene, verb, gap) : null;
  if (right !== null && (gap || before === undefined || right.voice.name?.kind === 'person'))
    return read(right, verb);
  return read((gap ? null : subjectEnding(scene, last)) ?? right, verb);
};

const OPENERS: ReadonlySet<string | undefined> = new Set(ACCORDING.map(([first]) => first));

const phraseAt = ({ words }: Scene, at: number): number => {
  if (!OPENERS.has(words[at]?.lower)) return 0;
  const phrase = ACCORDING.find((known) => known.every((word, i) => words[at + i]?.lower === word));
  return phrase?.length ?? 0;
};

const startOf = ({ words }: Scene, first: number): number => (words[first] as Token).span[0];

const accordingTo = (scene: Scene, at: number, length: number): Event => {
  const cue: Span = [startOf(scene, at), (scene.words[at + length - 1] as Token).span[1]];
  const voice = voiceFrom(scene, at + length)?.voice ?? null;
  return { kind: 'according', cue, start: cue[0], voice, implied: false };
};

const kindOf = (lemma: string): 'saying' | 'calling' | null => {
  if (SAYING.has(lemma)) return 'saying';
  return CALLING.has(lemma) ? 'calling' : null;
};

/* "Smith branded the deal …": right after a name, a verb's form is a verb, whatever the tagger says. */
const mistagged = (scene: Scene, at: number): 'saying' | 'calling' | null => {
  const { lower, pos } = scene.words[at] as Token;
  if ((pos !== 'ADJ' && pos !== 'NOUN') || !/[ds]$/.test(lower)) return null;
  const before = scene.words[at - 1];
  if (before === undefined) return null;
  const name = mentionAt(scene, before)?.name;
  if (name === undefined && before.pos !== 'PRON') return null;
  if (name?.kind === 'person' && SAYING.has(lower.replace(/s$/, ''))) return 'saying';
  if (!lower.endsWith('ed')) return null;
  return kindOf(lower.slice(0, -2)) ?? kindOf(lower.slice(0, -1));
};

/** The places of one sentence that tell of speaking, in order. */
export function readEvents(scene: Scene): Event[] {
  const events: Event[] = [];
  for (const [i, { pos, lemma, span }] of scene.words.entries()) {
    const length = phraseAt(scene, i);
    if (length > 0) events.push(accordingTo(scene, i, length));
    const next = scene.words[i + 1]?.lower;
    const [partner, told] = PAIRED.get(lemma) ?? [];
    const known = pos === 'VERB' ? kindOf(lemma) : mistagged(scene, i);
    const kind = told !== undefined && partner === next ? told : known;
    const bare = BARE.has(lemma) && next === 'to';
    if (length === 0 && kind !== null && !bare) {
      const { first, ...who } = actor(scene, i, kind === 'saying');
      /* "were referred to …": nobody is said to have spoken. */
      if (kind === 'saying' || who.voice !== null || who.implied)
        events.push({ kind, cue: span, start: startOf(scene, first), ...who });
    }
  }
  return events;
}
