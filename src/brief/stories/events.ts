import type { Told } from '../../news/passage.ts';
import { isTime } from '../passages/setting.ts';
import { align, contradict } from '../reprints/alignment.ts';
import { stem } from '../words/content.ts';
import { sharedPart } from '../words/overlap.ts';
import { stopWords } from '../words/stopwords.ts';
import { type Word, words } from '../words/words.ts';

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

/** Who tells it, behind a sentence's last comma: "the ministry said.", "according to police." */
const TOLD_BY = /^(?:according to .+|.+ (?:said|says|told|added|announced|reported)(?: .+)?)\.?$/s;
/** A further happening of the same kind on the same day. */
const FURTHER =
  /\b(?:another|second|third|fourth|further|additional|again|separate|separately|other|also|earlier|later)\b/i;

/** A sentence without who tells it at its end. */
function withoutTeller(text: string): string {
  const comma = text.lastIndexOf(', ');
  const by = text.lastIndexOf(' according to ');
  const isTold = comma > 0 && TOLD_BY.test(text.slice(comma + 2));
  return isTold || by > comma ? text.slice(0, isTold ? comma : by) : text;
}

/** A happening with what is compared of it. */
interface Telling {
  readonly happening: Happening;
  /** Stems of what the sentence says happened: its telling words, without days and without who tells it. */
  readonly stems: ReadonlySet<string>;
  /** Those of them that are names. */
  readonly names: ReadonlySet<string>;
  /** What stands right before the day; nothing where the day opens the sentence. */
  readonly doneOn: ReadonlySet<string>;
  readonly further: boolean;
}

const stemsOf = (list: readonly Word[]): ReadonlySet<string> =>
  new Set(list.map(({ key }) => stem(key)));

function tellingOf(happening: Happening): Telling {
  const { passage, at } = happening;
  const told = words(withoutTeller(passage.text)).filter(
    (word) => !stopWords.has(word.key) && !isTime(word),
  );
  return {
    happening,
    stems: stemsOf(told),
    names: stemsOf(told.filter(({ name }) => name)),
    doneOn: stemsOf(told.filter(({ end }) => end <= at).slice(-BEFORE)),
    further: FURTHER.test(passage.text),
  };
}

/** Whether what was done on the day may be the same. */
const mayMeet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === 0 || b.size === 0 || sharedPart(a, b) > 0;

function tellOfOne(a: Telling, b: Telling): boolean {
  if (a.further !== b.further || sharedPart(a.stems, b.stems) < MATCHING) return false;
  if (!mayMeet(a.doneOn, b.doneOn)) return false;
  const both = [...a.stems].filter((word) => b.stems.has(word));
  const plain = both.filter((word) => !a.names.has(word) && !b.names.has(word));
  if (both.length < FEWEST || plain.length < FEWEST_PLAIN) return false;
  const [left, right] = [a, b].map(({ happening }) => words(happening.passage.text));
  return !contradict(align(left ?? [], right ?? []));
}

const areOneDay = (a: Happening, b: Happening): boolean =>
  a.from === a.to && a.from === b.from && a.to === b.to;

const areOneEvent = (a: Telling, b: Telling): boolean =>
  areOneDay(a.happening, b.happening) &&
  a.happening.passage.article !== b.happening.passage.article &&
  tellOfOne(a, b);

/**
 * Happenings in groups that are one event, as positions, in the order given: told by several articles as of one
 * day in much the same words, with no other number or name in the same place. In doubt they stay apart.
 */
export function groupEvents(happenings: readonly Happening[]): readonly (readonly number[])[] {
  const tellings = happenings.map(tellingOf);
  const groups: number[][] = [];
  for (const [at, one] of tellings.entries()) {
    const home = groups.find((members) =>
      members.every((member) => areOneEvent(one, tellings[member] as Telling)),
    );
    if (home) home.push(at);
    else groups.push([at]);
  }
  return groups;
}
