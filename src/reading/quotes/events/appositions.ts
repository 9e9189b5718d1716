import type { Token } from '../../wink.ts';
import { isHyphened } from '../scene/noun-phrase.ts';
import { gapBefore, isPersonName, type Mention, mentionAt, type Scene } from '../scene/scene.ts';
import { lastBefore, REACH_WORDS } from '../scene/search.ts';
import { isAttributive, isHeadless, isVerb, RELATIVE, stretchTo } from '../scene/stretch.ts';
import { type Speaker, speakerOf } from './speaker.ts';

/** A speaker with the word the phrase begins at, an index into the scene's words. */
export interface SpeakerPhrase {
  readonly speaker: Speaker;
  readonly first: number;
}

/** The speaker that the phrase from `first` to `last` gives, without "and" and the like before it. */
export const phraseSpeaker = (scene: Scene, first: number, last: number): SpeakerPhrase | null => {
  let from = first;
  while (from < last && /^(?:CCONJ|ADV|SCONJ)$/.test(scene.words[from]?.pos ?? '')) from++;
  const speaker = speakerOf(scene, scene.words.slice(from, last + 1));
  return speaker && { speaker, first: from };
};

/* Whether a phrase gives a named person: "Sir John Smith", not "a friend of John Smith". */
const isPersonPhrase = (scene: Scene, first: number, last: number): boolean =>
  phraseSpeaker(scene, first, last)?.speaker.name?.kind === 'person';

/** Whether a word stands in a person's name. */
export const personAt = (scene: Scene, at: number): boolean => {
  const token = scene.words[at];
  return isPersonName(scene, token);
};

/** Whether a word is a comma. */
export const commaAt = ({ words }: Scene, at: number): boolean => words[at]?.text === ',';

/* Whether a phrase begins with the place it belongs to: "Tarn, |Ardel's largest shipyard". */
const isOfPlace = (scene: Scene, first: number): boolean => {
  const word = scene.words[first];
  const place = word !== undefined && mentionAt(scene, word)?.name.kind === 'place';
  return place && /^['’]s?$/.test(scene.words[first + 1]?.text ?? '');
};

/* Whether a phrase is the county behind a town: "Smith, from Ashby, |Kent", "Smith at the port in Ashby, |Kent". */
const isCounty = (scene: Scene, first: number, last: number): boolean => {
  const placeAt = (at: number): Mention | undefined => {
    const word = scene.words[at];
    const mention = word && mentionAt(scene, word);
    return mention?.name.kind === 'place' ? mention : undefined;
  };
  const town = placeAt(first - 2);
  if (!town || !placeAt(first) || !placeAt(last) || last - first > 2) return false;
  const before = scene.words[lastBefore(scene.words, first, ({ span }) => span[1] <= town.span[0])];
  return before?.pos === 'ADP';
};

/* Whether a phrase is of one who speaks for others: "|A spokesman for the owner, Tarn". */
const isMouthpiece = (scene: Scene, head: number, left: number): boolean => {
  const phrase = scene.words.slice(head, left + 1);
  const link = phrase.findIndex(({ lower }) => lower === 'for');
  return link > 0 && /^spokes/.test(phrase[link - 1]?.lower ?? '');
};

/* Whether a phrase behind a comma says more of what stands before it: "Smith, |45", "Smith, |a baker". */
const isApposition = (scene: Scene, first: number, last: number): boolean => {
  const left = first - 2;
  if (isPersonPhrase(scene, first, last) || !commaAt(scene, first - 1) || left < 0) return false;
  if (isCounty(scene, first, last)) return true;
  const head = stretchTo(scene, left);
  /* "Ann Smith, of Leeds, |and Paul Jones, …" */
  const joined = scene.words[head]?.lower === 'and' ? head + 1 : head;
  if (isHeadless(scene, joined, left)) return false;
  if (isMouthpiece(scene, joined, left)) return true;
  const { lower = '' } = scene.words[first] ?? {};
  /* "Tarn, London-based maker of boats" */
  if (isHyphened(scene.words, first) || isOfPlace(scene, first)) return true;
  return personAt(scene, left) || /^(?:an?|the|one|\d+|his|her|its|their)$/.test(lower);
};

/* How many appositions are stepped over. */
const STEPS = 5;

/* The comma before a clause whose end was taken for a phrase: "Smith|, who knows Jones, said"; -1 where none was. */
const clauseComma = (scene: Scene, first: number): number => {
  const cut = scene.words[first - 1];
  if (cut === undefined || !(isVerb(scene, cut) || RELATIVE.test(cut.lower))) return -1;
  const comma = lastBefore(scene.words, first, ({ text }) => text === ',');
  return comma > 0 && !gapBefore(scene, comma + 1) ? comma : -1;
};

/* Whether the words between a name and a comma only say more of it, with no verb of their own. */
const isOnlyApposition = (scene: Scene, first: number, comma: number): boolean => {
  let relative = false;
  for (let i = first; i < comma; i++) {
    const token = scene.words[i] as Token;
    if (gapBefore(scene, i + 1) || /^(?:[;:]|[–—]+|--+)$/.test(token.text)) return false;
    if (commaAt(scene, i)) relative = false;
    /* "Ann Smith, from Leeds, and Paul Jones, from York" */
    if (token.lower === 'and' && commaAt(scene, i - 1) && !relative) return false;
    relative ||= RELATIVE.test(token.lower);
    if (relative || !isVerb(scene, token) || isAttributive(scene, i)) continue;
    if (!/(?:ing|ed)$/.test(token.lower)) return false;
  }
  return true;
};

const LEAD = /^(?:PROPN|NOUN|ADJ|CCONJ|ADV)$/;

/* Whether a word may stand before the name a clause begins with: "|head |of |Sales Ann Smith, …". */
const mayLead = ({ pos, lower }: Token, first: boolean): boolean =>
  LEAD.test(pos) || (!first && /^(?:of|for|the)$/.test(lower));

/** The person a clause begins with, past a list: `Ann Smith, head of Sales, Planning and Design, |said`. */
export const leader = (scene: Scene, comma: number): SpeakerPhrase | null => {
  const far = Math.max(0, comma - REACH_WORDS);
  let start = comma;
  while (start > far && !gapBefore(scene, start) && scene.words[start - 1]?.pos !== 'SCONJ')
    start--;
  let last = start;
  while (
    last < comma &&
    !personAt(scene, last) &&
    mayLead(scene.words[last] as Token, last === start)
  )
    last++;
  if (!personAt(scene, last)) return null;
  while (personAt(scene, last + 1)) last++;
  if (!commaAt(scene, last + 1) || !isOnlyApposition(scene, last + 2, comma)) return null;
  const read = phraseSpeaker(scene, start, last);
  return read?.speaker.name?.kind === 'person' ? read : null;
};

/* `"…," the mayor, Ann Smith, |said`: the speaker with the office before, where the attribution begins. */
const withOffice = (scene: Scene, at: SpeakerPhrase): SpeakerPhrase => {
  const { first, speaker } = at;
  if (speaker.name?.kind !== 'person' || !commaAt(scene, first - 1) || first < 2) return at;
  const head = stretchTo(scene, first - 2);
  return gapBefore(scene, head) && !isHeadless(scene, head, first - 2)
    ? { speaker, first: head }
    : at;
};

/* Whether a person is the second of two side by side: "the mayor, Ann Smith, and the judge, |Paul Jones, said". */
const isOfTwo = (scene: Scene, { first, speaker }: SpeakerPhrase): boolean => {
  if (speaker.name?.kind !== 'person' || !commaAt(scene, first - 1)) return false;
  const and = stretchTo(scene, first - 2);
  if (scene.words[and]?.lower !== 'and' || !commaAt(scene, and - 1)) return false;
  return (
    personAt(scene, and - 2) && lastBefore(scene.words, and, (word) => isVerb(scene, word)) < 0
  );
};

/* `Smith, 45, a baker from Leeds, |said`: steps back over what stands between commas. */
const overAppositions = (scene: Scene, comma: number): SpeakerPhrase | null => {
  let last = comma - 1;
  for (let step = 0; step < STEPS && last >= 0; step++) {
    /* "Ann Smith (QC), |said" */
    if (scene.words[last]?.text === ')')
      last = lastBefore(scene.words, last, ({ text }) => text === '(') - 1;
    const first = stretchTo(scene, last);
    const before = clauseComma(scene, first);
    /* "Ann Smith, of Leeds, and Paul Jones, of York, |said": neither alone. */
    if (scene.words[first]?.lower === 'and' && isPersonPhrase(scene, first, last)) return null;
    if (before > 0) {
      last = before - 1;
    } else if (!isHeadless(scene, first, last) && !isApposition(scene, first, last)) {
      return phraseSpeaker(scene, first, last);
    } else if (!commaAt(scene, first - 1) || gapBefore(scene, first)) {
      return isHeadless(scene, first, last) ? null : phraseSpeaker(scene, first, last);
    } else last = first - 2;
  }
  return null;
};

/** `Smith, 45, a baker from Leeds, |said`: the speaker before what stands between commas. */
export const pastAppositions = (scene: Scene, comma: number): SpeakerPhrase | null => {
  const read = overAppositions(scene, comma);
  if (read?.speaker.name?.kind === 'person')
    return isOfTwo(scene, read) ? null : withOffice(scene, read);
  return leader(scene, comma) ?? read;
};
