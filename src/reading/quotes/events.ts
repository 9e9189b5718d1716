import type { Span } from '../../news/span.ts';
import { ACCORDING, SPEECH } from '../tables/cues.ts';
import type { Token } from '../wink.ts';
import { actor } from './actor.ts';
import { mentionAt, type Scene } from './scene.ts';
import { tellingAt, toColon } from './verbs.ts';
import { type Voice, voiceOf } from './voice.ts';
import { voiceFrom } from './voice-from.ts';

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

const OPENERS: ReadonlySet<string | undefined> = new Set(ACCORDING.map(([first]) => first));

const phraseAt = ({ words }: Scene, at: number): number => {
  const { pos } = words[at] as Token;
  if ((pos !== 'VERB' && pos !== 'ADP') || !OPENERS.has(words[at]?.lower)) return 0;
  const phrase = ACCORDING.find((known) => known.every((word, i) => words[at + i]?.lower === word));
  return phrase?.length ?? 0;
};

const startOf = ({ words }: Scene, first: number): number => (words[first] as Token).span[0];

const accordingTo = (scene: Scene, at: number, length: number): Event => {
  const cue: Span = [startOf(scene, at), (scene.words[at + length - 1] as Token).span[1]];
  const voice = voiceFrom(scene, at + length)?.voice ?? null;
  return { kind: 'according', cue, start: cue[0], voice, implied: false };
};

const OWNED = /^['’]s?$/;
const OWNER = /^(?:his|her|their)$/;
const PHRASE = /^(?:DET|ADJ|NOUN|PROPN|PRON)$/;
/* What joins "the warning" to the words. */
const JOINS = /^(?:that|of|was|is|were|:)$/;

/* "Smith's first warning that …", "his reply was …": whose what somebody says is. */
const owned = (scene: Scene, at: number): Event | null => {
  const { words } = scene;
  const noun = words[at] as Token;
  if (!SPEECH.has(noun.lower)) return null;
  if (!JOINS.test(words[at + 1]?.lower ?? '') && !toColon(scene, at)) return null;
  let i = at - 1;
  while (words[i]?.pos === 'ADJ' && mentionAt(scene, words[i] as Token) === undefined) i--;
  const mark = words[i];
  if (mark === undefined) return null;
  if (!OWNED.test(mark.text) && !OWNER.test(mark.lower)) return null;
  const last = OWNED.test(mark.text) ? i - 1 : i;
  let first = last;
  while (first > 0 && PHRASE.test(words[first]?.pos ?? '') && words[first]?.pos !== 'DET') first--;
  if (!PHRASE.test(words[first]?.pos ?? '')) first++;
  const voice = first > last ? null : voiceOf(scene, words.slice(first, last + 1));
  if (voice === null) return null;
  return { kind: 'calling', cue: noun.span, start: startOf(scene, first), voice, implied: false };
};

/** The places of one sentence that tell of speaking, in order. */
export function readEvents(scene: Scene): Event[] {
  const events: Event[] = [];
  for (const [i, { span }] of scene.words.entries()) {
    const length = phraseAt(scene, i);
    if (length > 0) {
      events.push(accordingTo(scene, i, length));
      continue;
    }
    const kind = tellingAt(scene, i);
    const speech = kind === null ? owned(scene, i) : null;
    if (speech !== null) events.push(speech);
    if (kind === null) continue;
    const { first, ...who } = actor(scene, i, kind === 'saying');
    /* "were referred to …": nobody is said to have spoken. */
    if (kind === 'saying' || who.voice !== null || who.implied)
      events.push({ kind, cue: span, start: startOf(scene, first), ...who });
  }
  return events;
}
