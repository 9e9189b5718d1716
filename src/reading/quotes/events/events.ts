import type { Span } from '../../../news/span.ts';
import { ACCORDING, RECORDS, SAYING, SPEECH, WORDING } from '../../tables/cues.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import { gapBefore, mentionAt, type Scene } from '../scene/scene.ts';
import { wordFrom } from '../scene/search.ts';
import { actor } from './actor.ts';
import { runsToColon } from './implied-speech.ts';
import { type Speaker, speakerOf } from './speaker.ts';
import { speakerFrom } from './speaker-from.ts';
import { tellingAt } from './verbs.ts';

/** A place where the text tells that somebody spoke. */
export interface Event {
  readonly kind: 'saying' | 'calling' | 'according';
  /** The words that tell of it: "said", "according to". */
  readonly cue: Span;
  /** Where the attribution begins: at the speaker or at the cue, whichever comes first. */
  readonly start: number;
  /** null when the subject cannot be read, or is left out ("adding", "and warned"). */
  readonly speaker: Speaker | null;
  /** Whether the subject is that of the clause before. */
  readonly implied: boolean;
}

const OPENERS: ReadonlySet<string | undefined> = new Set(ACCORDING.map(([first]) => first));

/* How many words of "according to" and the like begin at a word; 0 where none do. */
const phraseAt = ({ words }: Scene, at: number): number => {
  const { pos } = words[at] as Token;
  if ((pos !== 'VERB' && pos !== 'ADP' && pos !== 'PART') || !OPENERS.has(words[at]?.lower))
    return 0;
  const phrase = ACCORDING.find((known) => known.every((word, i) => words[at + i]?.lower === word));
  return phrase?.length ?? 0;
};

const startOf = ({ words }: Scene, first: number): number => (words[first] as Token).span[0];

const accordingTo = (scene: Scene, at: number, length: number): Event => {
  const cue: Span = [startOf(scene, at), (scene.words[at + length - 1] as Token).span[1]];
  const speaker = speakerFrom(scene, at + length)?.speaker ?? null;
  return { kind: 'according', cue, start: cue[0], speaker, implied: false };
};

const OWNED = /^['’]s?$/;
const OWNER = /^(?:his|her|its|their)$/;
const PHRASE = /^(?:DET|ADJ|NOUN|PROPN|PRON)$/;
/* What joins "the warning" to what was said. */
const JOINS = /^(?:that|of|was|is|are|were|:)$/;

const isSpeech = ({ lower, lemma, pos }: Token): boolean =>
  SPEECH.has(lower) || (pos === 'NOUN' && SPEECH.has(lemma));

/* The owner before "'s" or as "his" at `mark`: "Smith|'s warning". */
const ownerAt = (scene: Scene, mark: number): Pick<Event, 'start' | 'speaker'> | null => {
  const { words } = scene;
  const last = OWNED.test(words[mark]?.text ?? '') ? mark - 1 : mark;
  let first = last;
  while (first > 0 && PHRASE.test(words[first]?.pos ?? '') && words[first]?.pos !== 'DET') first--;
  if (!PHRASE.test(words[first]?.pos ?? '')) first++;
  const speaker = first > last ? null : speakerOf(scene, words.slice(first, last + 1));
  return speaker && { speaker, start: startOf(scene, first) };
};

/* How many words may stand between "Smith's" and the quotation: "old and well known". */
const BESIDE = 3;

/* `Smith's old "lost at sea" |remarks`: a quotation before a noun of speech is its owner's. */
const ownerOfRemarks = (scene: Scene, at: number): Event | null => {
  const { words } = scene;
  if (!gapBefore(scene, at) || !isSpeech(words[at] as Token)) return null;
  let mark = at - 1;
  while (at - mark <= BESIDE && /^(?:ADJ|NOUN|VERB)$/.test(words[mark]?.pos ?? '')) mark--;
  const token = words[mark];
  const owner = token && OWNED.test(token.text) ? ownerAt(scene, mark) : null;
  return owner && { kind: 'calling', cue: (token as Token).span, ...owner, implied: false };
};

/* "Smith's first |warning that …", "his |reply was …", "in Smith's |words, …": the owner of a noun of speech speaks. */
const ofOwner = (scene: Scene, at: number): Event | null => {
  const { words } = scene;
  const { span: cue, lower } = words[at] as Token;
  const wording = WORDING.has(lower);
  if (!wording && !isSpeech(words[at] as Token)) return null;
  let mark = at - 1;
  while (words[mark]?.pos === 'ADJ' && mentionAt(scene, words[mark]) === undefined) mark--;
  const token = words[mark];
  if (token === undefined || !(OWNED.test(token.text) || OWNER.test(token.lower))) return null;
  const owner = ownerAt(scene, mark);
  if (owner === null) return null;
  const before = words[wordFrom(words, owner.start) - 1];
  if (wording && before?.lower === 'in')
    return { kind: 'according', cue, ...owner, start: before.span[0], implied: false };
  if (!isSpeech(words[at] as Token)) return null;
  /* "citing its suggestion, |“…”" */
  const beside = words[at + 1]?.text === ',' && gapBefore(scene, at + 2);
  /* "Jones said of Smith's |remarks: …" */
  const said = words.some(({ lemma, span }) => span[1] <= owner.start && SAYING.has(lemma));
  const announces = !said && runsToColon(scene, at);
  if (!beside && !JOINS.test(lowerAt(words, at + 1)) && !announces) return null;
  /* "His reply was met by shouts of …" */
  if (words[at + 1]?.lemma === 'be' && words[at + 2]?.pos === 'VERB') return null;
  return { kind: 'calling', cue, ...owner, implied: false };
};

/* "there was this |tweet from Smith on his page:": its sender speaks. */
const ofSender = (scene: Scene, at: number): Event | null => {
  const { lower, span: cue } = scene.words[at] as Token;
  if (!RECORDS.has(lower) || !/^(?:by|from)$/.test(lowerAt(scene.words, at + 1))) return null;
  const speaker = runsToColon(scene, at) ? speakerFrom(scene, at + 2)?.speaker : undefined;
  return speaker ? { kind: 'saying', cue, start: cue[0], speaker, implied: false } : null;
};

/* "despite |warnings from Smith of …", "a |promise made by Smith that …": its giver speaks. */
const ofGiver = (scene: Scene, at: number): Event | null => {
  const { words } = scene;
  const link = words[at + 1]?.pos === 'VERB' ? at + 2 : at + 1;
  if (!isSpeech(words[at] as Token) || !/^(?:by|from)$/.test(lowerAt(words, link))) return null;
  const speaker = speakerFrom(scene, link + 1)?.speaker;
  const next = speaker ? wordFrom(words, speaker.by[1]) : -1;
  if (!speaker || !/^(?:of|that)$/.test(lowerAt(words, next)) || gapBefore(scene, next))
    return null;
  const { span: cue } = words[at] as Token;
  return { kind: 'calling', cue, start: cue[0], speaker, implied: false };
};

/* The event that a noun of speech tells of; other nouns are passed at once. */
const ofSpeech = (scene: Scene, at: number): Event | null => {
  const word = scene.words[at] as Token;
  if (!isSpeech(word) && !WORDING.has(word.lower) && !RECORDS.has(word.lower)) return null;
  return (
    ownerOfRemarks(scene, at) ?? ofOwner(scene, at) ?? ofGiver(scene, at) ?? ofSender(scene, at)
  );
};

/** The places of one sentence that tell of speaking, in order. */
export function readEvents(scene: Scene): Event[] {
  const events: Event[] = [];
  for (let i = 0; i < scene.words.length; i++) {
    const length = phraseAt(scene, i);
    if (length > 0) {
      events.push(accordingTo(scene, i, length));
      continue;
    }
    const kind = tellingAt(scene, i);
    const speech = kind === null ? ofSpeech(scene, i) : null;
    if (speech !== null) events.push(speech);
    if (kind === null) continue;
    const { first, ...who } = actor(scene, i, kind === 'saying');
    /* "were referred to …": nobody is said to have spoken. */
    if (kind === 'saying' || who.speaker !== null || who.implied)
      events.push({
        kind,
        cue: (scene.words[i] as Token).span,
        start: startOf(scene, first),
        ...who,
      });
  }
  return events;
}
