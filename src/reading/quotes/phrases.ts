import { DAYS } from '../tables/calendar.ts';
import type { Token } from '../wink.ts';
import { gapBefore, type Scene } from './scene.ts';
import { mentionAt, type Voice, voiceOf } from './voice.ts';

/** A voice with the word its phrase begins at (an index into the scene's words). */
export interface Found {
  readonly voice: Voice;
  readonly first: number;
}

const BREAK = /^(?:[;:.!?…]+|[-–—]+|that|because|while|when|if|after|before|although|though)$/;
const RELATIVE = /^(?:who|whose|which|whom)$/;
const HEADLESS = /^(?:ADP|ADV|SCONJ|CCONJ|VERB|AUX|PART)$/;
const STOP_RIGHT = /^(?:VERB|AUX|SCONJ)$/;

const at = ({ words }: Scene, i: number): Token | undefined => words[i];

const verbal = (scene: Scene, token: Token): boolean =>
  (token.pos === 'VERB' || token.pos === 'AUX') && mentionAt(scene, token) === undefined;

/* First word of the stretch that ends at `last`: back to a comma, a quotation, a clause. */
const stretch = (scene: Scene, last: number): number => {
  let i = last;
  for (; i >= 0; i--) {
    const token = at(scene, i) as Token;
    const named = mentionAt(scene, token) !== undefined;
    if (!named && (token.text === ',' || BREAK.test(token.lower) || RELATIVE.test(token.lower)))
      break;
    if (verbal(scene, token)) {
      const next = at(scene, i + 1);
      if (i === last || next === undefined || next.pos !== 'ADP') break;
    }
    if (gapBefore(scene, i)) return i;
  }
  return i + 1;
};

const headless = (scene: Scene, first: number, last: number): boolean => {
  const token = at(scene, first);
  if (token === undefined || first > last) return true;
  if (mentionAt(scene, token) !== undefined) return false;
  return HEADLESS.test(token.pos) || RELATIVE.test(token.lower);
};

const personEnds = (scene: Scene, last: number): boolean => {
  const token = at(scene, last);
  return token !== undefined && mentionAt(scene, token)?.name.kind === 'person';
};

/* `Smith, 45, a baker from Leeds, |said`: steps over what stands between commas to the head. */
const pastAppositions = (scene: Scene, comma: number): Found | null => {
  let last = comma - 1;
  for (let steps = 0; steps < 5 && last >= 0; steps++) {
    const first = stretch(scene, last);
    const left = first - 2;
    const more = at(scene, first - 1)?.text === ',' && left >= 0 && !gapBefore(scene, first);
    const relative = RELATIVE.test(at(scene, first - 1)?.lower ?? '');
    if (relative) {
      last = at(scene, first - 2)?.text === ',' ? first - 3 : first - 2;
      continue;
    }
    if (!headless(scene, first, last) && !personEnds(scene, last)) {
      const leftFirst = more ? stretch(scene, left) : 0;
      const describes = /^(?:an?|the|\d+|his|her|its|their)$/.test(at(scene, first)?.lower ?? '');
      if (!(more && !headless(scene, leftFirst, left) && (describes || personEnds(scene, left))))
        return found(scene, first, last);
    } else if (!headless(scene, first, last)) return found(scene, first, last);
    if (!more) return found(scene, first, last);
    last = left;
  }
  return null;
};

const found = (scene: Scene, first: number, last: number): Found | null => {
  let from = first;
  while (from < last && /^(?:CCONJ|ADV|SCONJ)$/.test(at(scene, from)?.pos ?? '')) from++;
  const voice = voiceOf(scene, scene.words.slice(from, last + 1));
  return voice && { voice, first: from };
};

/** The subject of the verb at `verb`, looked for to its left; null when it cannot be read. */
export function leftOf(scene: Scene, last: number): Found | null {
  const token = at(scene, last);
  if (token === undefined) return null;
  if (RELATIVE.test(token.lower) || (token.lower === 'that' && token.pos === 'PRON')) {
    const before = at(scene, last - 1)?.text === ',' ? last - 2 : last - 1;
    return before < 0 ? null : found(scene, stretch(scene, before), before);
  }
  if (token.text === ',') return pastAppositions(scene, last);
  const first = stretch(scene, last);
  if (first > last) return null;
  return afterIntroduction(scene, first, last);
}

/* "In a statement Smith", "On Monday the mayor": the voice stands at the end. */
const afterIntroduction = (scene: Scene, first: number, last: number): Found | null => {
  if (at(scene, first)?.pos !== 'ADP') return found(scene, first, last);
  for (let i = last; i > first; i--) {
    const mention = mentionAt(scene, at(scene, i) as Token);
    const before = at(scene, i - 1) as Token;
    if (mention !== undefined && mentionAt(scene, before) === mention) continue;
    if (
      mention !== undefined ||
      /^(?:the|an?|he|she|it|they)$/.test((at(scene, i) as Token).lower)
    ) {
      if (mention !== undefined && before.pos === 'PROPN') continue;
      return found(scene, i, last);
    }
  }
  return null;
};

/** The voice that begins at `first`, as in "said John Smith" and "according to the mayor". */
export function rightOf(scene: Scene, first: number): (Found & { readonly next: number }) | null {
  let i = first;
  for (; i < scene.words.length; i++) {
    const token = at(scene, i) as Token;
    if (mentionAt(scene, token) !== undefined) continue;
    if (i > first && gapBefore(scene, i)) break;
    if (
      STOP_RIGHT.test(token.pos) ||
      RELATIVE.test(token.lower) ||
      /^[,.;:()!?—–]/.test(token.text)
    )
      break;
  }
  const phrase = scene.words.slice(first, i);
  if (phrase.length === 0 || phrase.every(({ lower }) => DAYS.has(lower))) return null;
  const voice = voiceOf(scene, phrase);
  if (voice === null) return null;
  const named = voice.name === null && at(scene, i)?.text === ',' ? rightOf(scene, i + 1) : null;
  if (named?.voice.name?.kind === 'person') return { ...named, first };
  return { voice, first, next: i };
}
