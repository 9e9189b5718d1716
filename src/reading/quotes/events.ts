import type { Span } from '../../news/span.ts';
import { ACCORDING, CALLING, SAYING } from '../tables/cues.ts';
import type { Token } from '../wink.ts';
import { type Found, leftOf, rightOf } from './phrases.ts';
import { gapBefore, type Scene } from './scene.ts';
import type { Voice } from './voice.ts';

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

const SKIPPED = /^(?:AUX|ADV|PART)$/;

const startOf = ({ words }: Scene, first: number): number => (words[first] as Token).span[0];

/* The last word before the verb group, and whether the group is passive. */
const before = ({ words }: Scene, verb: number) => {
  let i = verb - 1;
  let passive = false;
  let progressive = false;
  const ing = (words[verb] as Token).lower.endsWith('ing');
  for (; i >= 0; i--) {
    const token = words[i] as Token;
    if (!SKIPPED.test(token.pos) || token.lower === 'to') break;
    if (token.lemma === 'be' && ing) progressive = true;
    else if (token.lemma === 'be') passive = true;
  }
  return { last: i, passive, implied: ing && !progressive };
};

const finish = (
  scene: Scene,
  verb: number,
  found: Found | null,
): Omit<Event, 'kind' | 'implied'> => {
  const cue = (scene.words[verb] as Token).span;
  if (found === null) return { cue, start: cue[0], voice: null };
  return { cue, start: Math.min(cue[0], startOf(scene, found.first)), voice: found.voice };
};

/* "…", said the mayor. The other order is only read where a speaker can stand. */
const inverted = (scene: Scene, verb: number, gap: boolean): Found | null => {
  const right = rightOf(scene, verb + 1);
  if (right === null) return null;
  const { words } = scene;
  const next = words[right.next];
  const closed =
    next === undefined || /^[,.;:!?—–(]/.test(next.text) || gapBefore(scene, right.next);
  if (right.voice.kind === 'pronoun' && !/^(?:he|she|they)$/.test(right.voice.head)) return null;
  return gap || closed ? right : null;
};

const spoken = (scene: Scene, verb: number, saying: boolean): Omit<Event, 'kind'> => {
  const { words } = scene;
  const group = before(scene, verb);
  const last = words[group.last];
  const gap = gapBefore(scene, group.last + 1);
  if (group.implied || last?.lower === 'to' || last?.pos === 'CCONJ')
    return { ...finish(scene, verb, null), implied: !gap };
  if (group.passive) {
    const by = words[verb + 1]?.lower === 'by' ? rightOf(scene, verb + 2) : null;
    return { ...finish(scene, verb, by), implied: false };
  }
  const edge = gap || last === undefined || last.text === ',';
  const right = edge && saying ? inverted(scene, verb, gap) : null;
  if (right !== null && (gap || last === undefined || right.voice.name?.kind === 'person'))
    return { ...finish(scene, verb, right), implied: false };
  const left = gap ? null : leftOf(scene, group.last);
  return { ...finish(scene, verb, left ?? right), implied: false };
};

const phraseAt = ({ words }: Scene, at: number): number =>
  ACCORDING.find((phrase) => phrase.every((word, i) => words[at + i]?.lower === word))?.length ?? 0;

/** The places of one sentence that tell of speaking, in order. */
export function readEvents(scene: Scene): Event[] {
  const events: Event[] = [];
  scene.words.forEach((word, i) => {
    const length = phraseAt(scene, i);
    if (length > 0) {
      const found = rightOf(scene, i + length);
      const cue: Span = [word.span[0], (scene.words[i + length - 1] as Token).span[1]];
      events.push({
        kind: 'according',
        cue,
        start: cue[0],
        voice: found?.voice ?? null,
        implied: false,
      });
    } else if (word.pos === 'VERB') {
      if (SAYING.has(word.lemma)) events.push({ kind: 'saying', ...spoken(scene, i, true) });
      else if (CALLING.has(word.lemma))
        events.push({ kind: 'calling', ...spoken(scene, i, false) });
    }
  });
  return events;
}
