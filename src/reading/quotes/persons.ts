import type { Name } from '../../news/reading.ts';
import { MEN, PRONOUNS, WOMEN } from '../tables/cues.ts';
import type { Event } from './events.ts';
import { leftOf } from './phrases.ts';
import type { Scene } from './scene.ts';
import type { Voice } from './voice.ts';

/** A sentence with what was told there of speaking, and by whom. */
export interface Told {
  readonly scene: Scene;
  readonly events: readonly (Event & { readonly name: Name | null; readonly by: Voice | null })[];
  /** The person the sentence is about: who speaks there, or its subject. */
  readonly topic: Name | null;
}

/* How many sentences and paragraphs back a pronoun may reach. */
const REACH_SENTENCES = 6;
const REACH_PARAGRAPHS = 2;

const titled = (text: string, name: Name, titles: ReadonlySet<string>): boolean =>
  name.roles.some(
    ({ span, kind }) =>
      kind === 'title' &&
      text
        .slice(...span)
        .toLowerCase()
        .split(/[\s.]+/)
        .some((word) => titles.has(word)),
  );

/* Whether a person can be meant by "he" or "she", as far as a form of address tells. */
const fits = (text: string, name: Name, pronoun: string): boolean => {
  const wanted = PRONOUNS.get(pronoun);
  if (name.kind !== 'person') return false;
  return wanted === 'man' ? !titled(text, name, WOMEN) : !titled(text, name, MEN);
};

const personsBefore = (scene: Scene, end: number): Name[] => [
  ...new Set(
    scene.mentions
      .filter(({ span, name }) => span[1] <= end && name.kind === 'person')
      .map(({ name }) => name),
  ),
];

/* The sentence's subject: what stands before its first verb. */
const subjectOf = (scene: Scene): Voice | null => {
  const verb = scene.words.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return verb > 0 ? (leftOf(scene, verb - 1)?.voice ?? null) : null;
};

const meantBy = (
  text: string,
  told: readonly Told[],
  scene: Scene,
  voice: Voice,
  here: Told['events'],
): Name | null => {
  const earlier = here.findLast(({ name }) => name?.kind === 'person')?.name;
  if (earlier && fits(text, earlier, voice.head)) return earlier;
  const subject = subjectOf(scene);
  if (subject?.name && subject.by[1] <= voice.by[0] && fits(text, subject.name, voice.head))
    return subject.name;
  const before = personsBefore(scene, voice.by[0]).filter((name) => fits(text, name, voice.head));
  if (before.length > 0) return before.length === 1 ? (before[0] as Name) : null;
  for (let i = told.length - 1; i >= Math.max(0, told.length - REACH_SENTENCES); i--) {
    const { topic, scene: past } = told[i] as Told;
    if (scene.sentence.paragraph - past.sentence.paragraph > REACH_PARAGRAPHS) return null;
    if (topic !== null && fits(text, topic, voice.head)) return topic;
    const persons = personsBefore(past, Number.POSITIVE_INFINITY);
    const fitting = persons.filter((name) => fits(text, name, voice.head));
    if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] as Name) : null;
  }
  return null;
};

/* "the statement said": whoever issued the last text of that kind. */
const issuer = (told: readonly Told[], head: string): Name | null => {
  for (const { scene, events } of told.toReversed()) {
    if (!scene.words.some(({ lower }) => lower === head)) continue;
    const named = events.findLast(({ name, voice }) => name !== null && voice?.kind !== 'record');
    if (named?.name) return named.name;
  }
  return null;
};

/* "the mayor said": the one person of the article who is given that office. */
const holder = (text: string, names: readonly Name[], voice: Voice): Name | null => {
  if (!/^the\s/i.test(text.slice(...voice.by))) return null;
  const holders = names.filter(
    ({ kind, roles }) =>
      kind === 'person' &&
      roles.some(({ span }) =>
        text
          .slice(...span)
          .toLowerCase()
          .split(/\W+/)
          .includes(voice.head),
      ),
  );
  return holders.length === 1 ? (holders[0] as Name) : null;
};

/** Reads who is meant by each voice, sentence by sentence. */
export function tellers(
  text: string,
  names: readonly Name[],
  scenes: readonly { readonly scene: Scene; readonly events: readonly Event[] }[],
): Told[] {
  const told: Told[] = [];
  for (const { scene, events } of scenes) {
    const here: Told['events'][number][] = [];
    for (const event of events) {
      const voice = event.voice ?? null;
      if (event.implied) {
        const before = here.findLast(({ by }) => by !== null);
        const subject = before?.by ?? subjectOf(scene);
        const name = before?.name ?? (subject && whose(text, names, told, scene, subject, here));
        here.push({ ...event, by: subject, name: name ?? null });
      } else
        here.push({
          ...event,
          by: voice,
          name: voice && whose(text, names, told, scene, voice, here),
        });
    }
    const subject = here.length === 0 ? subjectOf(scene) : null;
    const topic =
      here.findLast(({ name }) => name?.kind === 'person')?.name ??
      (subject && whose(text, names, told, scene, subject, here));
    told.push({ scene, events: here, topic: topic?.kind === 'person' ? topic : null });
  }
  return told;
}

const whose = (
  text: string,
  names: readonly Name[],
  told: readonly Told[],
  scene: Scene,
  voice: Voice,
  here: Told['events'],
): Name | null => {
  if (voice.kind === 'named') return voice.name;
  if (voice.kind === 'record') return issuer(told, voice.head);
  if (voice.kind === 'described') return holder(text, names, voice);
  const gender = PRONOUNS.get(voice.head);
  return gender === 'man' || gender === 'woman' ? meantBy(text, told, scene, voice, here) : null;
};
