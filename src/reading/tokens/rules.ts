/** What wink-nlp's rules see of a word. */
export interface Ruled {
  /** Number of its part of speech before its neighbours are looked at. */
  readonly pos: number;
  /** The group of words the rules know it by instead of its part of speech; 0 for most words. */
  readonly hint: number;
  /** Parts of speech it can be, a bit for each. */
  readonly may: number;
}

/** Gives the part of speech of each word by its neighbours; the list is good until the next call. */
export type Tagger = (words: readonly Ruled[]) => Uint8Array;

/* What a state goes by: numbers of parts of speech, and after them hints. */
const HINTS = 32;
const EVENTS = 128;
/* How the model writes a hint, and the state that holds when no longer pattern fits. */
const HINT = 1_080_000;
const ELSE = '2070003';

/** A machine of wink's model: what it goes to from each state, and what the patterns it ends in change. */
interface Machine {
  readonly next: Uint16Array;
  readonly otherwise: Uint16Array;
  /** The part of speech to set, by state; negative: whatever the word can be; 0: no pattern ends here. */
  readonly target: Int8Array;
  /** Which word of the pattern is changed. */
  readonly mark: Uint8Array;
}

type Written = [
  version: number,
  last: number,
  states: Record<string, Record<string, number>>,
  targets: Record<string, string>,
  marks: Record<string, [before: number, after: number]>,
];

const eventOf = (written: string): number =>
  Number(written) > HINT ? Number(written) - HINT + HINTS : Number(written);

function readMachine(json: string): Machine {
  const [, last, states, targets, marks] = JSON.parse(json) as Written;
  const machine: Machine = {
    next: new Uint16Array((last + 1) * EVENTS),
    otherwise: new Uint16Array(last + 1),
    target: new Int8Array(last + 1),
    mark: new Uint8Array(last + 1),
  };
  for (const [state, events] of Object.entries(states)) {
    machine.otherwise[Number(state)] = events[ELSE] ?? 0;
    for (const [event, to] of Object.entries(events))
      if (eventOf(event) < EVENTS) machine.next[Number(state) * EVENTS + eventOf(event)] = to;
  }
  for (const [state, target] of Object.entries(targets))
    machine.target[Number(state)] = Number(target);
  for (const [state, [before]] of Object.entries(marks)) machine.mark[Number(state)] = before;
  return machine;
}

/** Tags by the machines of wink's model, one after the other, as wink itself does but by tables of numbers. */
export function taggerBy(machines: readonly string[]): Tagger {
  const all = machines.map(readMachine);
  let [events, tags] = [new Uint8Array(0), new Uint8Array(0)];
  return (words) => {
    if (tags.length < words.length)
      [events, tags] = [new Uint8Array(words.length * 2), new Uint8Array(words.length * 2)];
    for (let i = 0; i < words.length; i++) tags[i] = (words[i] as Ruled).pos;
    for (const machine of all) {
      for (let i = 0; i < words.length; i++)
        events[i] = eventAt(words[i] as Ruled, tags[i] as number);
      run(machine, events, words, tags);
    }
    return tags;
  };
}

/* The rules know no word by a hint so high. */
const eventAt = ({ hint }: Ruled, tag: number): number =>
  hint === 0 ? tag : hint < EVENTS - HINTS ? hint + HINTS : 0;

/** Changes tags by the longest pattern at each word, left to right; patterns do not overlap. */
function run(
  machine: Machine,
  events: Uint8Array,
  words: readonly Ruled[],
  tags: Uint8Array,
): void {
  const { next, otherwise, target } = machine;
  for (let i = 0; i < words.length; i++) {
    let state = 0;
    let found = 0;
    let end = i;
    for (let at = i; at < words.length; at++) {
      state = next[state * EVENTS + (events[at] as number)] as number;
      if (state === 0) break;
      const ends = target[state] === 0 ? (otherwise[state] as number) : state;
      if (ends !== 0) {
        found = ends;
        end = at;
      }
      if (ends === state) break;
    }
    if (found === 0) continue;
    change(machine, found, i, words, tags);
    i = end;
  }
}

function change(
  { target, mark }: Machine,
  found: number,
  first: number,
  words: readonly Ruled[],
  tags: Uint8Array,
): void {
  const at = first + (mark[found] as number);
  const tag = target[found] as number;
  if (tag < 0) tags[at] = -tag;
  else if (((words[at] as Ruled).may >> tag) & 1) tags[at] = tag;
}
