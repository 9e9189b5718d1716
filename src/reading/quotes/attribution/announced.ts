import type { Name, Quote } from '../../../news/reading.ts';
import type { Span } from '../../../news/span.ts';
import { STANDS } from '../../tables/cues.ts';
import type { Token } from '../../wink.ts';
import { leader } from '../events/appositions.ts';
import { type Speaker, speakerOf } from '../events/speaker.ts';
import type { Told } from '../reference/context.ts';
import { isNominal } from '../scene/noun-phrase.ts';
import { firstThat, REACH_WORDS, wordFrom } from '../scene/search.ts';

/** Whose a quotation is, and the words that tell so. */
export type Attribution = Omit<Quote, 'span'>;

/* How many words a speaker before a colon may have: "Ann Smith, head of Sales:". */
const COLON_WORDS = 9;

/** `Smith: "…"`, `Smith, on the plan: "…"`: the speaker of a name and a colon right before `start`. */
export const beforeColon = ({ scene }: Told, start: number): Attribution | null => {
  const end = firstThat(scene.words, ({ span }) => span[1] > start) - 1;
  if (scene.words[end]?.text !== ':') return null;
  const plain = end > COLON_WORDS ? null : speakerOf(scene, scene.words.slice(0, end));
  const speaker = leader(scene, end)?.speaker ?? plain;
  return speaker?.name ? { speaker: speaker.name.label, by: speaker.by, cue: null } : null;
};

/* How many words an office between the quotation and the name may have: `"…," |Sen. Ann Smith`. */
const OFFICE_WORDS = 6;

/** `"We sail," Sen. Ann Smith on Monday's show.`: the speaker where the sentence has no verb, as under a picture. */
export const verbless = (text: string, told: Told, [, end]: Span): Attribution | null => {
  const { words, mentions } = told.scene;
  const open = /(?:,\s?["”'’»]+|["”'’»],)$/.test(
    text.slice(Math.max(0, end - 4), end + 1).trimEnd(),
  );
  if (!open || words.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return null;
  const person = mentions.find(({ span, name }) => span[0] >= end && name.kind === 'person');
  if (person === undefined) return null;
  const office = words.filter(({ span }) => span[0] >= end && span[1] <= person.span[0]);
  if (office.length > OFFICE_WORDS || !office.every((word) => isNominal(word) || word.text === '.'))
    return null;
  return { speaker: person.name.label, by: person.span, cue: null };
};

/** Whether what a sentence says of its subject makes one expect their words: `Smith |defended the plan. "He is right."` */
export const takesStand = (
  { scene: { words }, tellers }: Told,
  topic: Name,
  subject: Speaker,
): boolean => {
  if (tellers.some(({ kind, name }) => kind === 'calling' && name === topic)) return true;
  const from = wordFrom(words, subject.by[1]);
  const verb = words.slice(from, from + REACH_WORDS).find(({ pos }) => pos === 'VERB');
  return verb !== undefined && STANDS.has(verb.lemma);
};

/* Whether some words only tell how somebody is: "Smith, a baker, |was unimpressed:", "Smith |had no complaints:". */
const tellsState = (words: readonly Token[]): boolean => {
  const [first, ...more] = words.slice(words.findIndex(({ pos }) => /^(?:AUX|VERB)$/.test(pos)));
  return (
    /^(?:be|have)$/.test(first?.lemma ?? '') &&
    more.length > 0 &&
    more.every(({ pos, lower }) => pos !== 'VERB' || /^un.+ed$/.test(lower))
  );
};

/** The speaker where a sentence tells of their stand: `Smith defends the plan: "It is right."`, `Smith was unimpressed: "…"` */
export const takingStand = (told: Told, start: number): Attribution | null => {
  const { words } = told.scene;
  const colon = firstThat(words, ({ span }) => span[1] > start) - 1;
  if (words[colon]?.text !== ':') return null;
  const topic = told.topic();
  const subject = told.subject();
  if (topic?.kind !== 'person' || subject === null) return null;
  const said = words.slice(wordFrom(words, subject.by[1]), colon);
  return takesStand(told, topic, subject) || tellsState(said)
    ? { speaker: topic.label, by: subject.by, cue: null }
    : null;
};
