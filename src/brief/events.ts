import { align, contradict } from './alignment.ts';
import { stem } from './content.ts';
import { sharedPart } from './overlap.ts';
import type { Told } from './passage.ts';
import { isTime } from './setting.ts';
import { stopWords } from './stopwords.ts';
import { type Word, words } from './words.ts';

/** A passage with the days on which what it tells of happened. */
export interface Happening {
  readonly passage: Told;
  readonly from: string;
  readonly to: string;
  /** Where the passage's text gives the day. */
  readonly at: number;
}

/** Part of the shorter sentence's words that the longer one must have. */
const MATCHING = 0.6;
/** Words that both must have, and those of them that are no names: who did it is not what was done. */
const FEWEST = 4;
const FEWEST_PLAIN = 3;

/** Words before the day, one of which both must have: what was done on it. */
const BEFORE = 3;

/** Who tells it, at the end of a sentence: ", the ministry said.", ", according to police." */
const TOLD_BY =
  /,? (?:according to [^,]+|[^,]+ (?:said|says|told|added|announced|reported)(?: [^,]+)?)\.?$/;
/** A further happening of the same kind on the same day. */
const FURTHER =
  /\b(?:another|second|third|fourth|further|additional|again|separate|separately|other|also|earlier|later)\b/i;

/** What a sentence says happened: its telling words, without days and without who tells it. */
const toldIn = (text: string): readonly Word[] =>
  words(text.replace(TOLD_BY, '.')).filter((word) => !stopWords.has(word.key) && !isTime(word));

const stemsOf = (list: readonly Word[]): ReadonlySet<string> =>
  new Set(list.map(({ key }) => stem(key)));

/** What stands right before the day; nothing where the day opens the sentence. */
const doneOn = (list: readonly Word[], at: number): ReadonlySet<string> =>
  stemsOf(list.filter(({ end }) => end <= at).slice(-BEFORE));

/** Whether what was done on the day may be the same. */
const mayMeet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === 0 || b.size === 0 || sharedPart(a, b) > 0;

function tellOfOne(one: Happening, other: Happening): boolean {
  const [a, b] = [one.passage.text, other.passage.text];
  if (FURTHER.test(a) !== FURTHER.test(b)) return false;
  const [left, right] = [toldIn(a), toldIn(b)];
  const [here, there] = [stemsOf(left), stemsOf(right)];
  if (sharedPart(here, there) < MATCHING) return false;
  if (!mayMeet(doneOn(left, one.at), doneOn(right, other.at))) return false;
  const names = stemsOf([...left, ...right].filter(({ name }) => name));
  const both = [...here].filter((word) => there.has(word));
  const plain = both.filter((word) => !names.has(word));
  if (both.length < FEWEST || plain.length < FEWEST_PLAIN) return false;
  return !contradict(align(words(a), words(b)));
}

const areOneEvent = (a: Happening, b: Happening): boolean =>
  a.from === a.to &&
  a.from === b.from &&
  a.to === b.to &&
  a.passage.article !== b.passage.article &&
  tellOfOne(a, b);

/**
 * Happenings in groups that are one event, as positions, in the order given: told by several articles as of one
 * day in much the same words, with no other number or name in the same place. In doubt they stay apart.
 */
export function groupEvents(happenings: readonly Happening[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const [at, one] of happenings.entries()) {
    const home = groups.find((members) =>
      members.every((member) => areOneEvent(one, happenings[member] as Happening)),
    );
    if (home) home.push(at);
    else groups.push([at]);
  }
  return groups;
}
