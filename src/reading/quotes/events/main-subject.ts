import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import { isPersonal } from '../scene/people.ts';
import { mentionAt, type Scene } from '../scene/scene.ts';
import { lastBefore, wordFrom } from '../scene/search.ts';
import { isAttributive, isVerb, verbGroup } from '../scene/stretch.ts';
import { personAt } from './appositions.ts';
import { type Speaker, speakerOf } from './speaker.ts';
import { subjectEnding } from './subject.ts';

/* How many words brackets at the start of a sentence may have: "(AP) Smith …". */
const BRACKETS = 8;

/* The word that ends "As the talks went on,", "In a statement," or "Update:"; -1 where there is no such introduction. */
const introduction = ({ words }: Scene): number => {
  if (words[1]?.text === ':') return 1;
  if (words[0]?.text === '(') return words.slice(0, BRACKETS).findIndex(({ text }) => text === ')');
  const lead = words.find(({ pos }) => pos !== 'CCONJ' && pos !== 'PUNCT');
  if (lead === undefined || !/^(?:SCONJ|ADP|VERB)$/.test(lead.pos)) return -1;
  const comma = words.findIndex(({ text }) => text === ',');
  /* "In Leeds, where his office is, Smith …" */
  const aside = /^(?:where|when|which|who|whose)$/.test(lowerAt(words, comma + 1));
  return aside ? words.findIndex(({ text }, i) => i > comma && text === ',') : comma;
};

/* "Firm boss Smith |gains access": the subject of a verb that the tagger takes for a noun. */
const doerOfNoun = (scene: Scene, { by }: Speaker): Speaker | null => {
  const { words } = scene;
  const end = wordFrom(words, by[1]);
  const verb = lastBefore(
    words,
    end - 1,
    ({ pos, text, lemma }, i) =>
      pos === 'NOUN' && /^\p{Ll}+s$/u.test(text) && personAt(scene, i - 1) && !isPersonal(lemma),
  );
  return verb < 1 ? null : speakerOf(scene, words.slice(0, verb));
};

/* The person the clause begins with, for where the tagger missed its verb. */
const leadingName = (scene: Scene, start: number): Speaker | null => {
  const first = scene.words.find(({ pos }, i) => i >= start && !/^(?:CCONJ|ADV|PUNCT)$/.test(pos));
  const mention = first && mentionAt(scene, first);
  if (first === undefined || mention?.name.kind !== 'person') return null;
  const next = scene.words.find(({ span }) => span[0] >= mention.span[1]);
  /* "Fields' lawyer" */
  const owns = next?.pos === 'PART' || /^['’]$/.test(next?.text ?? '');
  return owns ? null : speakerOf(scene, [first]);
};

/* "One of them is |Smith", "Among those who left was |Smith": whom such a sentence presents. */
const presented = (scene: Scene): Speaker | null => {
  const { words } = scene;
  if (!/^(?:among|another|one)$/.test(lowerAt(words, 0))) return null;
  const at = words.findIndex(({ lemma }, i) => lemma === 'be' && personAt(scene, i + 1)) + 1;
  return at > 0 ? speakerOf(scene, [words[at] as Token]) : null;
};

/* Whether a person stands behind the name of whom they work for: "Smith aide |Ann Jones was calm". */
const isAide = ({ words }: Scene, { name, by }: Speaker): boolean => {
  const noun = words[wordFrom(words, by[0]) - 1];
  return name?.kind === 'person' && noun !== undefined && isPersonal(noun.lower);
};

/* Whether a verb is of a relative clause: "Smith, whose boat |sank, …", "Smith - whom Jones |met - …". */
const isInRelative = ({ words }: Scene, verb: number): boolean => {
  const opens = lastBefore(words, verb, ({ lower }) => /^(?:,|[-–—]|whom|whose)$/.test(lower));
  return opens > 0 && /^who/.test(lowerAt(words, opens));
};

/** The subject of the sentence's main clause; null where it cannot be read. */
export function mainSubject(scene: Scene): Speaker | null {
  const shown = presented(scene);
  if (shown !== null) return shown;
  const { words } = scene;
  const start = introduction(scene) + 1;
  const verb = words.findIndex(
    (word, i) =>
      i > start &&
      isVerb(scene, word) &&
      !isAttributive(scene, i) &&
      !verbGroup(scene, i).participle &&
      !isInRelative(scene, i),
  );
  const last = verb < 0 ? -1 : verbGroup(scene, verb).last;
  const read = last < start ? null : subjectEnding(scene, last);
  const lead = leadingName(scene, start);
  /* "Smith plans to sail": a noun for the tagger. */
  if (lead !== null && words[last]?.lower === 'to' && read?.speaker.by[0] === lead.by[0])
    return lead;
  const before = lead !== null && read !== null && lead.by[1] <= read.speaker.by[0];
  if (read === null || (before && !isAide(scene, read.speaker))) return lead;
  return (read.speaker.kind === 'described' && doerOfNoun(scene, read.speaker)) || read.speaker;
}
