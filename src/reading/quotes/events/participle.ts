import { CALLING, SAYING } from '../../tables/cues.ts';
import type { Token } from '../../wink.ts';
import { isPersonal } from '../scene/people.ts';
import { gapBefore, type Scene } from '../scene/scene.ts';
import { lastBefore } from '../scene/search.ts';
import { isHeadless, isVerb, stretchTo, verbGroup } from '../scene/stretch.ts';
import { commaAt, personAt, phraseSpeaker, type SpeakerPhrase } from './appositions.ts';
import { subjectEnding } from './subject.ts';

/* Finds the verb a participle goes with: in "defended his refusal to go by |saying" it is "defended". */
const doingOf = (scene: Scene, participle: number) => {
  const { words } = scene;
  const { lemma } = words[participle] as Token;
  const bySaying = words[participle - 1]?.lower === 'by' && SAYING.has(lemma);
  return (word: Token, at: number): boolean =>
    isVerb(scene, word) && !(bySaying && words[at - 1]?.lower === 'to');
};

const SEPARATE = /^(?:,|[-–—]+)$/;

const BESIDE = /^(?:amid|despite|with|without)$/;

/* "with Smith |saying", "despite Smith |saying": a clause of its own. */
const withSubject = (scene: Scene, last: number): SpeakerPhrase | null => {
  const first = stretchTo(scene, last);
  const { words } = scene;
  const joint = lastBefore(words, last, ({ lower }) => BESIDE.test(lower));
  if (joint < first - 1) return null;
  /* "a fight with those |saying": else only "ended with Ann Smith |saying". */
  const before = words[joint - 1];
  if (joint > first && !(personAt(scene, last) && before && isVerb(scene, before))) return null;
  return phraseSpeaker(scene, joint + 1, last);
};

/* Whether the quotation before a word is not what its verb says, but part of it: `Smith said Jones had been "late" before |adding …`. */
const isToldOf = (scene: Scene, at: number): boolean => {
  const verb = scene.words[lastBefore(scene.words, at, (word) => isVerb(scene, word))];
  return gapBefore(scene, at) && !(verb && (CALLING.has(verb.lemma) || SAYING.has(verb.lemma)));
};

/* Whether only an adverbial stands before a participle: "Smith sailed, despite |saying …", "Smith left, at one point |saying …". */
const isAdverbial = (scene: Scene, last: number): boolean => {
  const first = stretchTo(scene, last);
  const apart = commaAt(scene, first - 1) || isToldOf(scene, Math.min(first, last));
  return apart && isHeadless(scene, first, last);
};

/* Verbs whose object does what a participle says, dictionary forms: "heard somebody shouting". */
const SENSING = /^(?:capture|catch|film|hear|notice|overhear|record|see|show|watch)$/;

/*
 * The person who is shown or heard doing what a participle says: "Smith shared a picture of a man |shouting …",
 * "Smith was met by a crowd |chanting …", "Smith heard somebody |shouting …". undefined where nobody is.
 */
const beheldBy = (scene: Scene, main: number, last: number): SpeakerPhrase | null | undefined => {
  const { words } = scene;
  const { lemma = '', pos = '' } = words[last] ?? {};
  const { passive } = verbGroup(scene, main);
  const link = lastBefore(words, last, ({ lower }) => lower === (passive ? 'by' : 'of'));
  const behind = link > main ? phraseSpeaker(scene, link + 1, last) : null;
  if (behind && [behind.speaker.head, lemma].some(isPersonal)) return behind;
  const senses = !passive && SENSING.test(words[main]?.lemma ?? '');
  return senses && /^(?:NOUN|PROPN|PRON)$/.test(pos)
    ? phraseSpeaker(scene, main + 1, last)
    : undefined;
};

/**
 * Who does what a participle says that no comma parts from the words before it, "Smith left |saying …". null where
 * they cannot be read, undefined where the participle does not go with those words. `last` is the word before it.
 */
export const participleSubject = (
  scene: Scene,
  verb: number,
  last: number,
): SpeakerPhrase | null | undefined => {
  const beside = withSubject(scene, last);
  if (beside !== null) return beside;
  const before = scene.words[last];
  if (before === undefined || SEPARATE.test(before.text) || isAdverbial(scene, last))
    return undefined;
  const doing = doingOf(scene, verb);
  let main = lastBefore(scene.words, last + 1, doing);
  /* "Smith risked |losing it by saying …" */
  while (main > 1 && doing(scene.words[main - 1] as Token, main - 1)) main--;
  if (main < 1) return undefined;
  const group = verbGroup(scene, main);
  const beheld = beheldBy(scene, main, last);
  if (beheld !== undefined) return beheld;
  /* "They attacked Smith |for saying …" */
  if (before.lower === 'for' && !group.passive && personAt(scene, last - 1))
    return phraseSpeaker(scene, main + 1, last - 1);
  /* "Smith left, calling it a mess and |saying …" */
  if (before.pos === 'CCONJ' && group.participle) return undefined;
  return subjectEnding(scene, group.last);
};
