import { DAYS } from '../tables/calendar.ts';
import { ADDRESSING, QUOTING, RECORDS } from '../tables/cues.ts';
import type { Token } from '../wink.ts';
import { gapBefore, mentionAt, type Scene } from './scene.ts';
import { lastBefore, REACH_WORDS } from './search.ts';
import { RELATIVE, verbal, verbGroup } from './stretch.ts';
import { type Found, subjectEnding } from './subject.ts';
import { type Voice, voiceOf } from './voice.ts';

/* "said study lead author Ann Smith": a verb for the tagger, but a name follows in the same phrase. */
const nameSoon = (scene: Scene, verb: number): boolean => {
  for (let i = verb + 1; i <= verb + 3; i++) {
    const token = scene.words[i];
    if (token === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(token.pos)) return false;
    if (mentionAt(scene, token)?.name.kind === 'person') return true;
  }
  return false;
};

/* "a statement |released by" */
const issued = ({ words }: Scene, at: number): boolean =>
  RECORDS.has(words[at - 1]?.lower ?? '') && /^(?:by|from)$/.test(words[at + 1]?.lower ?? '');

/* How often "said the leader, a baker, John Smith" goes on after a comma. */
const STEPS = 3;

/** The voice that begins at `first`, as in "said John Smith", and the word after it. */
export const voiceFrom = (
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
    if (next > first && issued(scene, next)) continue;
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

/* `"…", said the mayor`: read only where a speaker can stand, or else be spoken to. */
const inverted = (scene: Scene, verb: number, gap: boolean): Found | null => {
  const { lemma } = scene.words[verb] as Token;
  const addressing = ADDRESSING.has(lemma);
  if (addressing && (!gap || lemma === 'tell')) return null;
  const right = voiceFrom(scene, verb + 1);
  if (right === null) return null;
  if (right.voice.kind === 'pronoun' && !/^(?:he|she|they)$/.test(right.voice.head)) return null;
  const next = scene.words[right.next];
  const closed =
    next === undefined || /^[,.;:!?–—(]/.test(next.text) || gapBefore(scene, right.next);
  return (gap && !addressing) || closed ? right : null;
};

/** Who speaks by a verb; `first` is the word the attribution begins at. */
interface Read {
  /** null when the subject cannot be read, or is left out ("adding", "and warned"). */
  readonly voice: Voice | null;
  /** Whether the subject is that of the clause before. */
  readonly implied: boolean;
  readonly first: number;
}

const read = (found: Found | null, verb: number): Read => ({
  voice: found?.voice ?? null,
  implied: false,
  first: Math.min(verb, found?.first ?? verb),
});

/* "quoted the mayor as saying", "the mayor was quoted as saying" */
const quotedAs = (scene: Scene, verb: number): Read | null => {
  const { words } = scene;
  if (words[verb - 1]?.lower !== 'as' || !/^(?:saying|telling)$/.test(words[verb]?.lower ?? ''))
    return null;
  const quoting = lastBefore(words, verb, ({ lemma }) => QUOTING.has(lemma));
  if (quoting < 0) return null;
  const { last, passive } = verbGroup(scene, quoting);
  const subject = subjectEnding(scene, last);
  const said = read(passive ? subject : voiceFrom(scene, quoting + 1), verb);
  return { ...said, first: Math.min(quoting, subject?.first ?? quoting) };
};

/** Who does what the verb at `verb` says. */
export const actor = (scene: Scene, verb: number, saying: boolean): Read => {
  const { words } = scene;
  const quoted = quotedAs(scene, verb);
  if (quoted !== null) return quoted;
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
  const right = edge && saying ? inverted(scene, verb, gap) : null;
  if (right !== null && (gap || before === undefined || right.voice.name?.kind === 'person'))
    return read(right, verb);
  return read((gap ? null : subjectEnding(scene, last)) ?? right, verb);
};
