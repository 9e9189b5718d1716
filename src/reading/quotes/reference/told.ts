import type { Name } from '../../../news/reading.ts';
import { type Event, readEvents } from '../events/events.ts';
import { mainSubject } from '../events/main-subject.ts';
import { canSpeak, type Speaker } from '../events/speaker.ts';
import { gapBefore, type Scene } from '../scene/scene.ts';
import { wordFrom } from '../scene/search.ts';
import { type Context, lastHere, type Teller, type Told } from './context.ts';
import { antecedentOf } from './reference.ts';
import { isWithin } from './within.ts';

/* Whether a cue opens the sentence, so that its subject comes after: `|Calling it "a mess", Smith left`, `After |calling it …`. */
const opensSentence = (
  { scene: { words, quoted } }: Context,
  { cue }: Pick<Event, 'cue'>,
): boolean => {
  if ((quoted[0]?.[0] ?? Number.POSITIVE_INFINITY) < cue[0]) return false;
  const lead = words.find(({ pos }) => !/^(?:ADP|CCONJ|PUNCT|SCONJ)$/.test(pos));
  return lead?.span[0] === cue[0];
};

/* "Smith, who led it for years and sailed it alone, |said": the subject of the sentence, past a long clause. */
const subjectPastClause = (context: Context, { cue }: Pick<Event, 'cue'>): Speaker | null => {
  const subject = context.subject();
  const between = subject && context.text.slice(subject.by[1], cue[0]);
  return between !== null && /^, who\b[^.;:“”"]*, $/.test(between) ? subject : null;
};

const tellerOf = (context: Context, { speaker, implied, ...event }: Event): Teller => {
  /* "they |hope": it is not told who. */
  const vague = event.kind === 'calling' && speaker?.head === 'they';
  const inside = !implied && isWithin(context, event);
  if (!implied) {
    const by = speaker ?? (event.kind === 'saying' ? subjectPastClause(context, event) : null);
    return { by, name: by && !vague ? antecedentOf(context, by) : null, inside, ...event };
  }
  const before =
    lastHere(context, (one) => one.by !== null && one.kind !== 'calling' && !one.inside) ??
    lastHere(context, ({ by }) => by !== null);
  if (before !== undefined) return { by: before.by, name: before.name, inside, ...event };
  const subject = context.subject();
  const by =
    subject !== null && (opensSentence(context, event) || subject.by[0] < event.cue[0])
      ? subject
      : null;
  return { by, name: by && antecedentOf(context, by), inside, ...event };
};

const once = <T>(give: () => T): (() => T) => {
  let given: { readonly value: T } | undefined;
  return () => {
    given ??= { value: give() };
    return given.value;
  };
};

/* Whether a teller may speak for all that is quoted before, behind a comma or a quotation: `"a mess" and "a shame," |an aide said.` */
const speaksAtEnd =
  (scene: Scene) =>
  ({ start, kind, cue, by }: Teller): boolean => {
    const subjectless = start === cue[0] && (by === null || by.by[0] < start);
    if (kind === 'calling' || (kind === 'saying' && subjectless)) return false;
    const at = wordFrom(scene.words, start);
    return scene.words[at - 1]?.text === ',' || gapBefore(scene, at);
  };

type Article = Pick<Context, 'text' | 'names' | 'scenes' | 'told' | 'spoke'>;

const lastToSpeak = (tellers: readonly Teller[]): Name | null => {
  const by = (kind: Event['kind']) =>
    tellers.findLast((one) => one.name !== null && one.kind === kind && !one.inside)?.name;
  return by('saying') ?? by('according') ?? null;
};

const readSentence = ({ text, names, scenes, told, spoke }: Article, at: number): Told => {
  const scene = scenes[at] as Scene;
  const here: Teller[] = [];
  const subject = once(() => mainSubject(scene));
  const context: Context = { text, names, scenes, at, scene, told, subject, here, spoke };
  for (const event of readEvents(scene)) here.push(tellerOf(context, event));
  const speaker = lastToSpeak(here);
  const about = once(() => {
    const speaker = subject();
    return speaker && antecedentOf(context, speaker);
  });
  const quotes = scene.quoted.length > 0;
  /* Asked for now: later each would ask the one before, as deep as the article is long. */
  if (quotes && speaker === null) about();
  return {
    scene,
    tellers: here,
    living: quotes ? here.filter(({ by }) => by === null || canSpeak(by)) : here,
    closing: (quotes && here.findLast(speaksAtEnd(scene))) || null,
    subject: speaker === null ? subject : () => null,
    topic: speaker === null ? about : () => speaker,
  };
};

/* How many sentences before a quotation may say whose it is. */
const REACH_SENTENCES = 12;

/* Which sentences have a quotation, or one within reach behind them. */
const nearQuotations = (scenes: readonly Scene[]): boolean[] => {
  let next = Number.POSITIVE_INFINITY;
  const near = scenes.map(() => false);
  for (let i = scenes.length - 1; i >= 0; i--) {
    if ((scenes[i] as Scene).quoted.length > 0) next = i;
    near[i] = next - i <= REACH_SENTENCES;
  }
  return near;
};

/**
 * Gives the reading of a sentence by its index: who speaks there, and whom "he" and "the ministry" mean. A
 * sentence is read when it is first asked for; null for one with no quotation in it or soon after.
 */
export function contextReader(
  text: string,
  names: readonly Name[],
  scenes: readonly Scene[],
): Context['told'] {
  const near = nearQuotations(scenes);
  const known = new Map<number, Told>();
  const told = (at: number): Told | null => {
    if (near[at] !== true) return null;
    const one =
      known.get(at) ?? readSentence({ text, names, scenes, told, spoke: spokeBefore(at) }, at);
    known.set(at, one);
    return one;
  };
  const spoke = new Map<Name, number>();
  let next = 0;
  const spokeBefore = (at: number) => (name: Name) => {
    for (; next < at; next++)
      for (const teller of told(next)?.tellers ?? [])
        if (teller.name !== null && !spoke.has(teller.name)) spoke.set(teller.name, next);
    return (spoke.get(name) ?? at) < at;
  };
  return told;
}
