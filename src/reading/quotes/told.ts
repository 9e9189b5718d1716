import type { Name } from '../../news/reading.ts';
import { type Event, readEvents } from './events.ts';
import { type Story, whoIs } from './reference.ts';
import type { Scene } from './scene.ts';
import { mainSubject } from './subject.ts';
import type { Voice } from './voice.ts';

/** Somebody who speaks: the event, the words for the speaker, and the name they stand for. */
export interface Teller extends Omit<Event, 'voice' | 'implied'> {
  readonly by: Voice | null;
  readonly name: Name | null;
}

/** A sentence with all who speak in it. */
export interface Told {
  readonly scene: Scene;
  readonly tellers: readonly Teller[];
  /** Who the sentence is about: the last who speaks there, or its subject. */
  readonly topic: Name | null;
  /** Its subject, when nobody speaks. */
  readonly subject: Voice | null;
}

const tellerOf = (story: Story, { voice, implied, ...event }: Event): Teller => {
  if (!implied) return { ...event, by: voice, name: voice && whoIs(story, voice) };
  const before =
    story.here.findLast(({ by, kind }) => by !== null && kind !== 'calling') ??
    story.here.findLast(({ by }) => by !== null);
  if (before !== undefined) return { ...event, by: before.by, name: before.name };
  const subject = mainSubject(story.scene);
  const by = subject !== null && subject.by[0] < event.cue[0] ? subject : null;
  return { ...event, by, name: by && whoIs(story, by) };
};

const read = (text: string, names: readonly Name[], past: readonly Told[], scene: Scene): Told => {
  const here: Teller[] = [];
  const story: Story = { text, names, past, scene, here };
  for (const event of readEvents(scene)) here.push(tellerOf(story, event));
  const speaker = here.findLast(({ name, kind }) => name !== null && kind !== 'calling')?.name;
  const subject = speaker ? null : mainSubject(scene);
  return { scene, tellers: here, subject, topic: speaker ?? (subject && whoIs(story, subject)) };
};

/** Reads who speaks in each sentence, and whom the text means by "he" and "the ministry". */
export function tellAll(text: string, names: readonly Name[], scenes: readonly Scene[]): Told[] {
  const told: Told[] = [];
  for (const scene of scenes) told.push(read(text, names, told, scene));
  return told;
}
