import { CALLING, CAUSING, QUOTING, SAYING } from '../../tables/cues.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import { isPersonal } from '../scene/people.ts';
import { gapBefore, type Scene } from '../scene/scene.ts';
import { lastBefore } from '../scene/search.ts';
import { isHeadless, isVerb, stretchTo, verbGroup } from '../scene/stretch.ts';
import { commaAt, personAt, phraseSpeaker, type SpeakerPhrase } from './appositions.ts';
import { canSpeak, type Speaker } from './speaker.ts';
import { inverted, speakerFrom } from './speaker-from.ts';
import { restricted, subjectEnding } from './subject.ts';

/** Who does what a verb says; `first` is the word the attribution begins at. */
interface Actor {
  /** null where the subject cannot be read, or is left out ("adding", "and warned"). */
  readonly speaker: Speaker | null;
  /** Whether the subject is that of the clause before. */
  readonly implied: boolean;
  readonly first: number;
}

const actorBy = (found: SpeakerPhrase | null, verb: number): Actor => ({
  speaker: found?.speaker ?? null,
  implied: false,
  first: Math.min(verb, found?.first ?? verb),
});

/* "quoted the mayor as |saying", "the mayor was quoted as |saying" */
const quotedAs = (scene: Scene, verb: number): Actor | null => {
  const { words } = scene;
  if (words[verb - 1]?.lower !== 'as' || !/^(?:saying|telling)$/.test(lowerAt(words, verb)))
    return null;
  const quoting = lastBefore(words, verb, ({ lemma }) => QUOTING.has(lemma));
  if (quoting < 0) return null;
  const { last, passive } = verbGroup(scene, quoting);
  const subject = subjectEnding(scene, last);
  const said = actorBy(passive ? subject : speakerFrom(scene, quoting + 1), verb);
  return { ...said, first: Math.min(quoting, subject?.first ?? quoting) };
};

/* Finds the verb a participle goes with: in "defended his refusal to go by |saying" it is "defended". */
const doingOf = (scene: Scene, participle: number) => {
  const { words } = scene;
  const { lemma } = words[participle] as Token;
  const bySaying = words[participle - 1]?.lower === 'by' && SAYING.has(lemma);
  return (word: Token, at: number): boolean =>
    isVerb(scene, word) && !(bySaying && words[at - 1]?.lower === 'to');
};

/* Words that open a clause beside the main one. */
const CLAUSE = /^(?:after|as|because|before|once|when|while)$/;

const SEPARATE = /^(?:,|[-–—]+)$/;

/* "prompting Smith |to say" */
const causedBy = (scene: Scene, to: number): SpeakerPhrase | null => {
  const last = commaAt(scene, to - 1) ? to - 2 : to - 1;
  if (!personAt(scene, last)) return null;
  const verb = lastBefore(scene.words, to, (word) => isVerb(scene, word));
  return CAUSING.has(scene.words[verb]?.lemma ?? '') ? phraseSpeaker(scene, verb + 1, last) : null;
};

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

/* `"…," Smith went on |to say`, "Smith is expected |to say": who does what stands before "to". */
const doerOfInfinitive = (scene: Scene, to: number): SpeakerPhrase | null => {
  if (gapBefore(scene, to)) return null;
  let doing = to - 1;
  while (/^(?:ADP|ADV)$/.test(scene.words[doing]?.pos ?? '')) doing--;
  const token = scene.words[doing];
  if (token === undefined || !isVerb(scene, token)) return null;
  const { last, participle } = verbGroup(scene, doing);
  return participle ? null : subjectEnding(scene, last);
};

/* Who does what an infinitive says, behind "to". */
const doingBefore = (scene: Scene, to: number): SpeakerPhrase | null =>
  scene.words[to]?.lower === 'to' ? (causedBy(scene, to) ?? doerOfInfinitive(scene, to)) : null;

/* How many words may stand between "described" and the quotation: "as a". */
const NEAR_BY = 4;

const actorBehind = (speaker: Speaker, verb: number): Actor => ({
  speaker,
  implied: false,
  first: verb,
});

/* `was |described as a "mess" by Smith`, `a plan |described by Smith as "vital"` */
const doneBy = (scene: Scene, verb: number, saying: boolean): Actor | null => {
  const { words } = scene;
  if (!/(?:ed|en|lt)$/.test(lowerAt(words, verb))) return null;
  const called = !saying && words[verb + 1]?.lower === 'by';
  const next = called ? speakerFrom(scene, verb + 2)?.speaker : undefined;
  if (next?.name) return actorBehind(next, verb);
  for (let i = verb + 1; i <= verb + NEAR_BY && i < words.length; i++) {
    /* `Smith said he was "hurt" by Jones` */
    if (!gapBefore(scene, i) && isVerb(scene, words[i] as Token)) return null;
    if (!gapBefore(scene, i)) continue;
    const speaker = words[i]?.lower === 'by' ? speakerFrom(scene, i + 1)?.speaker : undefined;
    return speaker && canSpeak(speaker) ? actorBehind(speaker, verb) : null;
  }
  return null;
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
 * "Smith was met by a crowd |chanting …", "Smith heard somebody |shouting …". null where nobody is.
 */
const beheldBy = (
  scene: Scene,
  main: number,
  last: number,
): { found: SpeakerPhrase | null } | null => {
  const { words } = scene;
  const { lemma = '', pos = '' } = words[last] ?? {};
  const { passive } = verbGroup(scene, main);
  const link = lastBefore(words, last, ({ lower }) => lower === (passive ? 'by' : 'of'));
  const behind = link > main ? phraseSpeaker(scene, link + 1, last) : null;
  if (behind && [behind.speaker.head, lemma].some(isPersonal)) return { found: behind };
  const senses = !passive && SENSING.test(words[main]?.lemma ?? '');
  return senses && /^(?:NOUN|PROPN|PRON)$/.test(pos)
    ? { found: phraseSpeaker(scene, main + 1, last) }
    : null;
};

/* Who does what a participle says, with no comma before it: "Smith left |saying …". */
const participial = (scene: Scene, verb: number, last: number): Actor | null => {
  const beside = withSubject(scene, last);
  if (beside !== null) return actorBy(beside, verb);
  const before = scene.words[last];
  if (before === undefined || SEPARATE.test(before.text) || isAdverbial(scene, last)) return null;
  const doing = doingOf(scene, verb);
  let main = lastBefore(scene.words, last + 1, doing);
  /* "Smith risked |losing it by saying …" */
  while (main > 1 && doing(scene.words[main - 1] as Token, main - 1)) main--;
  if (main < 1) return null;
  const group = verbGroup(scene, main);
  const beheld = beheldBy(scene, main, last);
  if (beheld !== null) return actorBy(beheld.found, verb);
  /* "They attacked Smith |for saying …" */
  if (before.lower === 'for' && !group.passive && personAt(scene, last - 1))
    return actorBy(phraseSpeaker(scene, main + 1, last - 1), verb);
  /* "Smith left, calling it a mess and |saying …" */
  if (before.pos === 'CCONJ' && group.participle) return null;
  return actorBy(subjectEnding(scene, group.last), verb);
};

/* The word before a subject that opens its clause: "Smith left |when pilots …", "Smith left |and then Jones …"; -1 where none does. */
const openerOf = ({ words }: Scene, first: number): number => {
  const at = words[first - 1]?.lower === 'then' ? first - 2 : first - 1;
  return words[at]?.pos === 'CCONJ' || CLAUSE.test(lowerAt(words, at)) ? at : -1;
};

/*
 * The subject that a verb shares with another verb of a clause beside the main one: "Smith left when pilots
 * stopped her and |asked …", `Smith wrote "…," but Jones left, |saying …`. Behind a comma (`apart`) only a clause
 * that a quotation goes before counts.
 */
const doerInClause = (scene: Scene, end: number, apart: boolean): SpeakerPhrase | null => {
  const other = lastBefore(scene.words, end, (word) => isVerb(scene, word));
  if (other < 1) return null;
  const { last, participle } = verbGroup(scene, other);
  /* "Smith spoke before a meeting to discuss it and |asked …" */
  if (participle || scene.words[last]?.lower === 'to') return null;
  const doing = subjectEnding(scene, last);
  const opener = doing ? openerOf(scene, doing.first) : -1;
  return opener > 0 && (!apart || gapBefore(scene, opener)) ? doing : null;
};

/* "|adding", "and |warned": the subject stands before the verb; `apart` where a quotation or a comma parts them. */
const leftOut = (scene: Scene, verb: number, apart: boolean): Actor => {
  const { last, participle } = verbGroup(scene, verb);
  const and = scene.words[last]?.pos === 'CCONJ';
  const beside = participle || (and && !apart) ? doerInClause(scene, last, participle) : null;
  if (beside !== null) return actorBy(beside, verb);
  return { speaker: null, implied: !apart || participle, first: verb };
};

/* Whether a word joins a verb to one before: "|and warned", "|to say". */
const isJoining = (before: Token | undefined): boolean =>
  before?.pos === 'CCONJ' || before?.lower === 'to';

/* The subject before a verb or, where it may be inverted, behind it. */
const besideVerb = (
  scene: Scene,
  verb: number,
  last: number,
  saying: boolean,
): SpeakerPhrase | null => {
  const before = scene.words[last];
  const gap = gapBefore(scene, last + 1);
  const edge = gap || before === undefined || before.text === ',';
  const right = edge && saying ? inverted(scene, verb, gap) : null;
  const surely = before === undefined || right?.speaker.name?.kind === 'person';
  if (gap || (right !== null && surely)) return right;
  return restricted(scene, verb) ?? subjectEnding(scene, last) ?? right;
};

/** Who does what the verb at `verb` says; `saying` where it is one of saying. */
export const actor = (scene: Scene, verb: number, saying: boolean): Actor => {
  const { words } = scene;
  const told = quotedAs(scene, verb) ?? doneBy(scene, verb, saying);
  if (told !== null) return told;
  const { last, passive, participle } = verbGroup(scene, verb);
  const before = words[last];
  const gap = gapBefore(scene, last + 1);
  const joined = participle && !gap ? participial(scene, verb, last) : null;
  if (joined !== null) return joined;
  const doing = doingBefore(scene, last);
  if (doing !== null) return actorBy(doing, verb);
  if (participle || (!gap && isJoining(before))) return leftOut(scene, verb, gap || participle);
  if (passive)
    return actorBy(words[verb + 1]?.lower === 'by' ? speakerFrom(scene, verb + 2) : null, verb);
  return actorBy(besideVerb(scene, verb, last, saying), verb);
};
