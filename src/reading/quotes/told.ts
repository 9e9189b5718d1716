import type { Name } from '../../news/reading.ts';
import { type Event, readEvents } from './events.ts';
import { whoIs } from './reference.ts';
import type { Scene } from './scene.ts';
import { firstThat } from './search.ts';
import { lastHere, type Story, type Teller, type Told } from './story.ts';
import { mainSubject } from './subject.ts';
import { speaks } from './voice.ts';

const tellerOf = (story: Story, { voice, implied, ...event }: Event): Teller => {
  /* "they hope": whoever they are. */
  const vague = event.kind === 'calling' && voice?.head === 'they';
  if (!implied) return { ...event, by: voice, name: voice && !vague ? whoIs(story, voice) : null };
  const before =
    lastHere(story, ({ by, kind }) => by !== null && kind !== 'calling') ??
    lastHere(story, ({ by }) => by !== null);
  if (before !== undefined) return { ...event, by: before.by, name: before.name };
  const subject = story.subject();
  const by = subject !== null && subject.by[0] < event.cue[0] ? subject : null;
  return { ...event, by, name: by && whoIs(story, by) };
};

const once = <T>(give: () => T): (() => T) => {
  let given: { readonly value: T } | undefined;
  return () => {
    given ??= { value: give() };
    return given.value;
  };
};

/* Whether one who speaks can do so for all that was quoted before, at the end of the sentence. */
const closes =
  ({ words }: Scene) =>
  ({ start, kind, cue, by }: Teller): boolean => {
    const subjectless = start === cue[0] && (by === null || by.by[0] < start);
    if (kind === 'calling' || (kind === 'saying' && subjectless)) return false;
    return words[firstThat(words, ({ span }) => span[0] >= start) - 1]?.text === ',';
  };

const read = (before: Pick<Story, 'text' | 'names' | 'past' | 'spoke'>, scene: Scene): Told => {
  const tellers: Teller[] = [];
  const story: Story = { ...before, scene, here: tellers, subject: once(() => mainSubject(scene)) };
  for (const event of readEvents(scene)) tellers.push(tellerOf(story, event));
  const speaker = (
    tellers.findLast(({ name, kind }) => name !== null && kind === 'saying') ??
    tellers.findLast(({ name, kind }) => name !== null && kind === 'according')
  )?.name;
  const subject = speaker ? null : story.subject();
  return {
    scene,
    tellers,
    living: tellers.filter(({ by }) => by === null || speaks(by)),
    closing: tellers.findLast(closes(scene)) ?? null,
    subject,
    topic: speaker ?? (subject && whoIs(story, subject)),
  };
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
  const past: (Told | null)[] = [];
  const spoke = new Set<Name>();
  let next = 0;
  for (const [i, scene] of scenes.entries()) {
    if (next < i) next = i;
    while (next < scenes.length && scenes[next]?.quoted.length === 0) next++;
    const near = next < scenes.length && next - i <= REACH_SENTENCES;
    const told = near ? read({ text, names, past, spoke }, scene) : null;
    for (const { name } of told?.tellers ?? []) if (name !== null) spoke.add(name);
    past.push(told);
  }
  return past;
}
