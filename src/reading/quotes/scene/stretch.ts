import { MONTHS, WEEKDAYS } from '../../tables/calendar.ts';
import { OFFICES } from '../../tables/offices.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import { isHyphened, isNaming } from './noun-phrase.ts';
import { gapBefore, mentionAt, type Scene } from './scene.ts';
import { REACH_WORDS } from './search.ts';

const BREAK =
  /^(?:[;:.!?…]+|[–—]+|--+|that|because|while|when|if|after|before|although|though|what|how|why|where|whether)$/;
const HEADLESS = /^(?:ADP|ADV|SCONJ|CCONJ|VERB|AUX|PART)$/;

/** Words that open a relative clause, small letters. */
export const RELATIVE = /^(?:who|whose|which|whom)$/;

/** Whether a word is a verb and no part of a name. */
export const isVerb = (scene: Scene, token: Token): boolean =>
  (token.pos === 'VERB' || token.pos === 'AUX') && mentionAt(scene, token) === undefined;

/** Whether a full stop belongs to an abbreviation: "Maj|. Gen. Ann Smith". */
export const isAbbreviation = ({ words }: Scene, at: number): boolean => {
  const before = words[at - 1];
  const stop = words[at];
  const next = words[at + 1];
  if (stop?.text !== '.' || stop.spaced || before === undefined || next === undefined) return false;
  return before.pos === 'PROPN' && before.text.length <= 4 && next.pos === 'PROPN';
};

/** Whether a verb for the tagger is part of a noun phrase: "the |lead counsel", "Tarn's |leading maker". */
export const isAttributive = ({ words }: Scene, at: number): boolean =>
  /^(?:an?|the|['’]s)$/.test(lowerAt(words, at - 1)) &&
  /^(?:NOUN|PROPN|ADJ)$/.test(words[at + 1]?.pos ?? '');

/* The same right behind a quotation: `"…," |acting President Ann Smith`, `"…," |left guard Ann Smith`. */
const isLeading = (scene: Scene, at: number): boolean =>
  gapBefore(scene, at) &&
  /(?:ing|^left)$/.test((scene.words[at] as Token).lower) &&
  /^(?:NOUN|PROPN)$/.test(scene.words[at + 1]?.pos ?? '');

/* Whether a word is the verb of a clause, which ends a stretch. */
const isClausal = (scene: Scene, at: number): boolean =>
  isVerb(scene, scene.words[at] as Token) &&
  !isHyphened(scene.words, at) &&
  !isLeading(scene, at) &&
  !isNaming(scene.words, at);

const isBreak = ({ lower, spaced }: Token): boolean =>
  lower === ',' ||
  (lower === '-' && spaced) ||
  BREAK.test(lower) ||
  RELATIVE.test(lower) ||
  lower === '(';

/* Whether a word ends a date before a name, which begins a new stretch: "On |Monday Jones". */
const endsDate = (scene: Scene, at: number): boolean => {
  const token = scene.words[at];
  const next = scene.words[at + 1];
  if (!token || !next || mentionAt(scene, token) || !mentionAt(scene, next)) return false;
  const named = token.pos === 'NUM' ? scene.words[at - 1] : token;
  const name = named?.lower.replace(/\.$/, '') ?? '';
  return WEEKDAYS.has(name) || MONTHS.has(name);
};

/**
 * The first word of the stretch that ends at `last`: back to a comma, a quotation, another clause.
 * "the man killed in the attack" is one stretch, so a verb before a preposition does not end it.
 */
export function stretchTo(scene: Scene, last: number): number {
  const far = Math.max(-1, last - REACH_WORDS);
  let i = last;
  for (; i > far; i--) {
    const token = scene.words[i] as Token;
    if (mentionAt(scene, token) === undefined && isBreak(token) && !isAbbreviation(scene, i)) break;
    if (i < last && endsDate(scene, i)) break;
    if (isClausal(scene, i) && (i === last || scene.words[i + 1]?.pos !== 'ADP')) break;
    if (gapBefore(scene, i)) return i;
  }
  return i + 1;
}

/** Whether a stretch cannot be a subject: "in a statement", "who lives there", nothing. */
export function isHeadless(scene: Scene, first: number, last: number): boolean {
  const token = scene.words[first];
  if (token === undefined || first > last) return true;
  if (mentionAt(scene, token) !== undefined) return false;
  return HEADLESS.test(token.pos) || RELATIVE.test(token.lower);
}

/** The verb group that ends at `verb`: the last word before it, and how it is built. */
export function verbGroup(scene: Scene, verb: number) {
  const { words } = scene;
  const ing = (words[verb] as Token).lower.endsWith('ing');
  let last = verb - 1;
  let passive = false;
  let progressive = false;
  for (; last >= 0 && !gapBefore(scene, last + 1); last--) {
    const { pos, lower, lemma } = words[last] as Token;
    if (mentionAt(scene, words[last]) !== undefined) break;
    /* "did at least provide" */
    if (lower === 'at' && words[last + 1]?.pos === 'ADV') continue;
    const own = pos === 'AUX' || pos === 'PART' || (pos === 'ADV' && !OFFICES.has(lower));
    if (!own || lower === 'to' || lower === "'s" || lower === '’s') break;
    if (lemma === 'be') {
      progressive ||= ing;
      passive ||= !ing;
    }
  }
  return { last, passive, participle: ing && !progressive };
}
