import type { Name } from '../../news/reading.ts';
import { type Event, readEvents } from './events.ts';
import { whoIs } from './reference.ts';
import type { Scene } from './scene.ts';
import type { Story, Teller, Told } from './story.ts';
import { mainSubject } from './subject.ts';

const tellerOf = (story: Story, { voice, implied, ...event }: Event): Teller => {
  /* "they hope": whoever they are. */
  const vague = event.kind === 'calling' && voice?.head === 'they';
  if (!implied) return { ...event, by: voice, name: voice && !vague ? whoIs(story, voice) : null };
  const before =
    story.here.findLast(({ by, kind }) => by !== null && kind !== 'calling') ??
    story.here.findLast(({ by }) => by !== null);
  if (before !== undefined) return { ...event, by: before.by, name: before.name };
  const subject = mainSubject(story.scene);
  const by = subject !== null && subject.by[0] < event.cue[0] ? subject : null;
  return { ...event, by, name: by && whoIs(story, by) };
};

const read = (
  text: string,
  names: readonly Name[],
  past: readonly (Told | null)[],
  scene: Scene,
): Told => {
  const here: Teller[] = [];
  const story: Story = { text, names, past, scene, here };
  for (const event of readEvents(scene)) here.push(tellerOf(story, event));
  const speaker = (
    here.findLast(({ name, kind }) => name !== null && kind === 'saying') ??
    here.findLast(({ name, kind }) => name !== null && kind === 'according')
  )?.name;
  const subject = speaker ? null : mainSubject(scene);
  return { scene, tellers: here, subject, topic: speaker ?? (subject && whoIs(story, subject)) };
};

/* How many sentences before a quotation may say whose it is. */
const REACH_SENTENCES = 12;

/**
 * Reads who speaks in each sentence, and whom the text means by "he" and "the ministry".
 * Sentences that no quotation stands in or soon after are not read: null.
 */
export function tellAll(
  text: string,
  names: readonly Name[],
  scenes: readonly Scene[],
): (Told | null)[] {
  const told: (Told | null)[] = [];
  let next = 0;
  for (const [i, scene] of scenes.entries()) {
    if (next < i) next = i;
    while (next < scenes.length && scenes[next]?.quoted.length === 0) next++;
    const near = next < scenes.length && next - i <= REACH_SENTENCES;
    told.push(near ? read(text, names, told, scene) : null);
  }
  return told;
}
