import type { Name } from '../../../news/reading.ts';
import type { Event } from '../events/events.ts';
import type { Speaker } from '../events/speaker.ts';
import type { Scene } from '../scene/scene.ts';
import { lastBefore } from '../scene/search.ts';

/** Somebody who speaks: the event, the words for the speaker ("he"), and the name they stand for ("Smith"). */
export interface Teller extends Omit<Event, 'speaker' | 'implied'> {
  readonly by: Speaker | null;
  readonly name: Name | null;
  /** Whether they do so only within what another says: "Smith said that |Jones told him". */
  readonly inside: boolean;
}

/** A sentence with all who speak in it. */
export interface Told {
  readonly scene: Scene;
  readonly tellers: readonly Teller[];
  /** Those of them who can speak: not "the result" of "the result suggested …". */
  readonly living: readonly Teller[];
  /** The one who speaks after all the words, behind a comma: `… "a mess" for years, an aide said.` */
  readonly closing: Teller | null;
  /** Who the sentence is about: the last who speaks there, or its subject. */
  readonly topic: () => Name | null;
  /** Its subject, when nobody speaks. */
  readonly subject: () => Speaker | null;
}

/** What the words for a speaker are understood from: the article up to there. */
export interface Context {
  readonly text: string;
  readonly names: readonly Name[];
  /** All sentences, and which of them this one is. */
  readonly scenes: readonly Scene[];
  readonly at: number;
  readonly scene: Scene;
  /** What a sentence before this one tells; null far from any quotation, and before the first. */
  readonly told: (at: number) => Told | null;
  /** The subject of this sentence. */
  readonly subject: () => Speaker | null;
  /** Those who speak in this sentence, as far as it is read. */
  readonly here: readonly Teller[];
  /** Whether somebody has spoken in the sentences before. */
  readonly spoke: (name: Name) => boolean;
}

/** The last of those who spoke in this sentence that passes. */
export const lastHere = (
  { here }: Context,
  passes: (teller: Teller) => boolean,
): Teller | undefined => here[lastBefore(here, here.length, passes)];

/** How many sentences back may tell whose "the statement" is, or whom "the old actor" means. */
export const FAR_BACK = 40;

/** Whether a name can be the antecedent. */
export type Fits = (name: Name) => boolean;

/* How often the one an article is about is named, and how many times more often than the next. */
const OFTEN = 4;
const CLEARLY = 3;

/** The name that is counted far more often than all others; null when none is. */
export const clearlyMost = (names: readonly Name[], count: (name: Name) => number): Name | null => {
  const [first, second] = names
    .map((name) => ({ name, times: count(name) }))
    .toSorted((a, b) => b.times - a.times);
  return first && first.times >= OFTEN && first.times >= CLEARLY * (second?.times ?? 0)
    ? first.name
    : null;
};

/** The one name of a list, however often it stands there; null when there are several or none. */
export const only = (names: readonly Name[]): Name | null => {
  const [first, ...others] = new Set(names);
  return first !== undefined && others.length === 0 ? first : null;
};
