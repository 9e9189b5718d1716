import { CAUSING, QUOTING } from '../../tables/cues.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import { gapBefore, type Scene } from '../scene/scene.ts';
import { lastBefore } from '../scene/search.ts';
import { isVerb, verbGroup } from '../scene/stretch.ts';
import { commaAt, personAt, phraseSpeaker, type SpeakerPhrase } from './appositions.ts';
import { participleSubject } from './participle.ts';
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

/* Words that open a clause beside the main one. */
const CLAUSE = /^(?:after|as|because|before|once|when|while)$/;

/* "prompting Smith |to say" */
const causedBy = (scene: Scene, to: number): SpeakerPhrase | null => {
  const last = commaAt(scene, to - 1) ? to - 2 : to - 1;
  if (!personAt(scene, last)) return null;
  const verb = lastBefore(scene.words, to, (word) => isVerb(scene, word));
  return CAUSING.has(scene.words[verb]?.lemma ?? '') ? phraseSpeaker(scene, verb + 1, last) : null;
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
  if (next && (next.name || canSpeak(next))) return actorBehind(next, verb);
  for (let i = verb + 1; i <= verb + NEAR_BY && i < words.length; i++) {
    /* `Smith said he was "hurt" by Jones` */
    if (!gapBefore(scene, i) && isVerb(scene, words[i] as Token)) return null;
    if (!gapBefore(scene, i)) continue;
    const speaker = words[i]?.lower === 'by' ? speakerFrom(scene, i + 1)?.speaker : undefined;
    return speaker && canSpeak(speaker) ? actorBehind(speaker, verb) : null;
  }
  return null;
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

/* "Smith, |who called it “dead”, says the draft …": the subject before a clause that a quotation ends. */
const pastQuotation = (scene: Scene, verb: number): SpeakerPhrase | null => {
  const { words } = scene;
  const who = lastBefore(words, verb, ({ lower, text }) => lower === 'who' || text === ',');
  return words[who]?.lower === 'who' && commaAt(scene, who - 1) ? subjectEnding(scene, who) : null;
};

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
  if (gap && right !== null && !canSpeak(right.speaker)) return pastQuotation(scene, verb) ?? right;
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
  const subject = participle && !gap ? participleSubject(scene, verb, last) : undefined;
  if (subject !== undefined) return actorBy(subject, verb);
  const doing = doingBefore(scene, last);
  if (doing !== null) return actorBy(doing, verb);
  if (participle || (!gap && isJoining(before))) return leftOut(scene, verb, gap || participle);
  if (passive)
    return actorBy(words[verb + 1]?.lower === 'by' ? speakerFrom(scene, verb + 2) : null, verb);
  return actorBy(besideVerb(scene, verb, last, saying), verb);
};
