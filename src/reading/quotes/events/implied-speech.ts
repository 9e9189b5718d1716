import {
  ISSUING,
  NOTICES,
  QUOTING,
  READ_OUT,
  RECORDS,
  REPORTS,
  SAYING,
  SPEECH,
} from '../../tables/cues.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import { isNaming } from '../scene/noun-phrase.ts';
import { gapBefore, isPersonName, mentionAt, type Scene } from '../scene/scene.ts';
import { lastBefore, wordFrom } from '../scene/search.ts';
import { isVerb, verbGroup } from '../scene/stretch.ts';

/* How many words a speaker between a quotation and the verb may have. */
const SUBJECT_WORDS = 6;
const SUBJECT = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADV|AUX)$/;

/** Whether a quotation before a word ends in a comma or the like, so that its sentence goes on: `"We sail," |…`. */
export const isLeftOpen = (scene: Scene, at: number): boolean => {
  const first = scene.words[at];
  if (first === undefined || !gapBefore(scene, at)) return false;
  const { tokens } = scene.sentence;
  const mark = wordFrom(tokens, first.span[0]) - 1;
  return /^[,?!…—–]$/.test(tokens[mark - 1]?.text ?? '') || tokens[mark]?.text === ',';
};

/* Where the words begin that end in the verb: with the sentence or, if that ends there, behind a quotation; -1 elsewhere. */
const beginning = (scene: Scene, at: number): number => {
  if (at <= SUBJECT_WORDS && isLeftOpen(scene, 0)) return 0;
  const next = scene.words[at + 1];
  if (next !== undefined && !/^[.;]$/.test(next.text)) return -1;
  for (let i = at - 1; i > 0 && i >= at - SUBJECT_WORDS; i--)
    if (gapBefore(scene, i)) return isLeftOpen(scene, i) ? i : -1;
  return -1;
};

/* `"We sail," she |smiles`: any verb tells of speaking that has nothing but a subject between it and a quotation. */
const isOpenVerb = (scene: Scene, at: number): boolean => {
  const verb = scene.words[at] as Token;
  if (QUOTING.has(verb.lemma) || mentionAt(scene, verb) || isNaming(scene.words, at)) return false;
  const { last, passive } = verbGroup(scene, at);
  /* `"…," the agency that |looks after them said` */
  if (passive || /^(?:that|which|who)$/.test(lowerAt(scene.words, last))) return false;
  const from = beginning(scene, at);
  if (from < 0) return false;
  const before = scene.words.slice(from, at).filter(({ text }) => text !== ',');
  const next = scene.words[at + 1];
  const led = before.every(
    (word) => SUBJECT.test(word.pos) || mentionAt(scene, word) !== undefined,
  );
  const inverse = isPersonName(scene, next);
  return led && (before.length > 0 || inverse);
};

/* How many words from "issued" or "reads" the statement may stand. */
const NEAR = 6;
const SIGNAL = /^(?:clear|mixed|powerful|right|signal|strong|wrong)$/;
/* Verbs with which somebody says what a noun names: "make the point". */
const UTTERING = /^(?:give|issue|make|offer)$/;

const isRecord = ({ lower }: Token): boolean => RECORDS.has(lower) || REPORTS.has(lower);

const isWritten = (word: Token): boolean => isRecord(word) || NOTICES.has(word.lower);

/* "|made the point that", "|gave a warning:" */
const utters = ({ words }: Scene, at: number): boolean =>
  UTTERING.test(words[at]?.lemma ?? '') &&
  words
    .slice(at + 1, at + NEAR)
    .some(
      ({ lower }, i) =>
        (SPEECH.has(lower) || /^(?:case|point)$/.test(lower)) &&
        /^(?:that|:)$/.test(lowerAt(words, at + i + 2)),
    );

/* "|issued a statement:", "the message |reads" */
const issues = (scene: Scene, at: number): boolean => {
  const { words } = scene;
  const { lemma } = words[at] as Token;
  if (READ_OUT.has(lemma)) {
    /* `"…," |read one Tarn editorial` */
    if (isLeftOpen(scene, at) && words.slice(at + 1, at + NEAR).some(isWritten)) return true;
    /* "a notice pinned to the gate |read:" */
    const head = lastBefore(
      words,
      at,
      (word) =>
        isWritten(word) || (/^(?:VERB|SCONJ|PRON)$/.test(word.pos) && !/ed$/.test(word.lower)),
    );
    return head >= Math.max(0, at - NEAR) && isWritten(words[head] as Token);
  }
  const behind = words.slice(at + 1, at + NEAR);
  /* "sent out the wrong message" */
  if (lemma === 'send' && behind.some(({ lower }) => SIGNAL.test(lower))) return false;
  return ISSUING.has(lemma) && behind.some(({ lower }) => RECORDS.has(lower));
};

const PAYING: ReadonlySet<string> = new Set(
  'paid pay paying pays lead leading leads led gave give gives'.split(' '),
);

/** Whether a verb gives praise: "|paid tribute to a …", "|led the tributes to …" */
export const praises = ({ words }: Scene, at: number): boolean =>
  PAYING.has(lowerAt(words, at)) &&
  words.slice(at + 1, at + NEAR).some(({ lower }) => /^tributes?$/.test(lower));

/* How many words may stand between a verb and the colon before somebody's words. */
const BEFORE_COLON = 16;

/** Whether a colon with a quotation follows a word, with no verb between them but "was": "his |message to the crew was blunt:". */
export const runsToColon = (scene: Scene, at: number): boolean => {
  const { words, sentence } = scene;
  let colon = at + 1;
  for (; words[colon]?.text !== ':'; colon++) {
    const word = words[colon];
    if (word === undefined || colon > at + BEFORE_COLON || gapBefore(scene, colon)) return false;
    if (/^[;.!?]$/.test(word.text)) return false;
    /* "Smith's message to the crew was blunt:" */
    if (isVerb(scene, word) && !/^(?:are|is|was|were)$/.test(word.lower)) return false;
  }
  return words[colon] === sentence.tokens.at(-1) || gapBefore(scene, colon + 1);
};

/* `He |turned to the crew: "…"`: the last verb before a colon and a quotation, where nobody is said to speak before. */
const announces = (scene: Scene, at: number): boolean => {
  const { words } = scene;
  if (!runsToColon(scene, at) || verbGroup(scene, at).passive) return false;
  /* "Smith said he was wrong to go: …": it is Smith who says so; not in "While some say so, Smith left: …". */
  const said = lastBefore(words, at, ({ pos, lemma }) => pos === 'VERB' && SAYING.has(lemma));
  const apart = /^(?:although|as|though|while)$/;
  /* "Asked when it would end, he laughed: …" */
  const opening = said === 0 || words.slice(0, 2).some(({ lower }) => apart.test(lower));
  return said < 0 || (opening && words.slice(said, at).some(({ text }) => text === ','));
};

/** Whether a verb that is none of saying tells of speaking where it stands: `"We sail," she |smiles`, `He |turned to the crew: "…"` */
export const impliesSpeech = (scene: Scene, at: number): boolean =>
  issues(scene, at) || utters(scene, at) || isOpenVerb(scene, at) || announces(scene, at);
