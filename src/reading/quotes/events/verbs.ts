import { BARE, CALLING, PAIRED, SAYING, TAKING } from '../../tables/cues.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import { isHyphened } from '../scene/noun-phrase.ts';
import { gapBefore, mentionAt, type Scene } from '../scene/scene.ts';
import { verbGroup } from '../scene/stretch.ts';
import { feels } from './feelings.ts';
import { impliesSpeech, isLeftOpen, praises } from './implied-speech.ts';

/** How a word tells of speaking: beside somebody's words ("said"), or with them as its object ("called it"). */
export type Telling = 'saying' | 'calling';

const tellingOf = (lemma: string): Telling | null => {
  if (SAYING.has(lemma)) return 'saying';
  return CALLING.has(lemma) ? 'calling' : null;
};

/* "Smith |branded the deal …": a verb by its form and the name before it, whatever the tagger says. */
const mistagged = (scene: Scene, at: number): Telling | null => {
  const { lower, pos } = scene.words[at] as Token;
  if ((pos !== 'ADJ' && pos !== 'NOUN') || !/[ds]$/.test(lower)) return null;
  const stem = lower.replace(/s$/, '');
  const next = scene.words[lowerAt(scene.words, at + 1) === 'the' ? at + 2 : at + 1];
  /* `"…," notes Ann Smith`, `"…" fumed Ann Smith`, `"…" reports the WHO` */
  if (gapBefore(scene, at) && next && mentionAt(scene, next))
    return [stem, lower.slice(0, -1), lower.slice(0, -2)].some((one) => SAYING.has(one))
      ? 'saying'
      : null;
  const before = scene.words[at - 1];
  if (before === undefined) return null;
  const name = mentionAt(scene, before)?.name;
  if (name === undefined && before.pos !== 'PRON') return null;
  if (name?.kind === 'person' && SAYING.has(stem)) return 'saying';
  if (!lower.endsWith('ed')) return null;
  return tellingOf(lower.slice(0, -2)) ?? tellingOf(lower.slice(0, -1));
};

/* "Smith left, |warning that …", "Smith left, |branding it …": participles that the tagger takes for nouns. */
const participle = (scene: Scene, at: number): Telling | null => {
  const { lower, pos } = scene.words[at] as Token;
  const before = scene.words[at - 1];
  const parted =
    /^(?:,|[–—]+|--+)$/.test(before?.text ?? '') || (before && mentionAt(scene, before));
  if (pos !== 'NOUN' || !lower.endsWith('ing') || !parted) return null;
  const next = scene.words[at + 1];
  const stem = lower.slice(0, -3);
  const says = /^(?:of|that)$/.test(next?.lower ?? '') || gapBefore(scene, at + 1);
  if (says && SAYING.has(stem)) return 'saying';
  return /^(?:DET|PRON)$/.test(next?.pos ?? '') && CALLING.has(stem) ? 'calling' : null;
};

const OBJECT = /^(?:DET|ADJ|NOUN|PROPN)$/;

/* Whether a verb of saying does not mean it: "|protested the vigil", "|continued to work", "was |related to". */
const isSilent = (scene: Scene, at: number, kind: Telling): boolean => {
  const { lemma } = scene.words[at] as Token;
  const next = scene.words[at + 1];
  if (TAKING.has(lemma))
    return next !== undefined && OBJECT.test(next.pos) && !gapBefore(scene, at + 1);
  if (next?.lower !== 'to') return false;
  if (BARE.has(lemma)) return true;
  return kind === 'saying' && verbGroup(scene, at).passive;
};

/* What a listed verb tells; right behind a quotation "described" is as good as "said": `"We sail," |described witness Ann Smith`. */
const knownTelling = (scene: Scene, at: number, lemma: string): Telling | null => {
  const known = tellingOf(lemma);
  /* "so-|called" */
  if (known === 'calling' && isHyphened(scene.words, at)) return null;
  return known === 'calling' && at === 0 && isLeftOpen(scene, 0) ? 'saying' : known;
};

/** How the word at `at` tells of speaking; null where it does not. */
export function tellingAt(scene: Scene, at: number): Telling | null {
  const { pos, lemma } = scene.words[at] as Token;
  if (feels(scene, at) || praises(scene, at)) return 'calling';
  const next = scene.words[at + 1]?.lower;
  const paired = PAIRED.get(lemma);
  if (paired !== undefined && paired[0] === next) return paired[1];
  if (pos !== 'VERB' && pos !== 'NOUN' && pos !== 'ADJ') return null;
  /* "the continuing row" */
  if (/^(?:an?|the)$/.test(lowerAt(scene.words, at - 1)) && !gapBefore(scene, at)) return null;
  if (pos !== 'VERB') return mistagged(scene, at) ?? participle(scene, at);
  const known = knownTelling(scene, at, lemma);
  if (known !== null) return isSilent(scene, at, known) ? null : known;
  return impliesSpeech(scene, at) ? 'saying' : null;
}
