import type { Span } from '../../news/span.ts';
import { isTelling, isTime, placeStem } from '../passages/setting.ts';
import { type Course, courseOf, gaugeOf } from '../summary/gauges.ts';
import { stem } from '../words/content.ts';
import { stopWords } from '../words/stopwords.ts';
import { type Word, wordKey } from '../words/words.ts';
import type { Counted } from './interval.ts';
import { type Kind, nounIn } from './kind.ts';
import { measureOf, neutralActs, oneAct, outcomes } from './units.ts';

/** What the words of its sentence say of a figure. */
export interface SaidAround {
  /** Names beside the figure: places, actors. */
  readonly names: ReadonlySet<string>;
  /** Words before the noun that is counted: "federal", "civilian". */
  readonly modifiers: ReadonlySet<string>;
  /** What a share or sum measures, when a noun beside it says so: "turnout", "profit". */
  readonly gauge: string | null;
  /** Whether a share or sum rose or fell; null when its clause does not say. */
  readonly course: Course | null;
  /** Whether it is the share of a thing that goes on, "98 percent counted": a later one is no other. */
  readonly going: boolean;
  /** What a share is of: "voters" of "12 percent of voters". */
  readonly whole: ReadonlySet<string>;
  /** Stems of the words that say whose share it is, or of what: "patients", "took" and "pill". */
  readonly group: ReadonlySet<string>;
  /** Stems of the sentence's content words. */
  readonly context: ReadonlySet<string>;
  /** Those of the few content words on either side of the figure. */
  readonly around: ReadonlySet<string>;
}

/** Content words on either side that say most surely what a figure is of. */
const AROUND = 4;
/** "Three years later" tells when something was, and not what. */
const WHEN = /^(?:ago|earlier|later)$/;
/** Words beside the share of a thing that goes on. */
const GOING_ON = /^(?:contained|completed|counted|precincts?|tallied)$/;
/** Words behind a figure in which its place and time are looked for. */
const BESIDE = 12;
const contextStem = (word: Word): string => (word.name ? placeStem(word.key) : stem(word.key));

/** Which act a stem tells of, in all the forms of the acts that have several words. */
const actOfStem: ReadonlyMap<string, string> = new Map(
  oneAct.flatMap((list) =>
    list.flatMap((word) =>
      ['', 's', 'd', 'ed', 'ing'].map(
        (ending) => [stem(wordKey(`${word}${ending}`)), list[0]] as const,
      ),
    ),
  ),
);

/** Whether a word only says the act again, or that somebody counted: "dead" of people killed. */
const tellsOf = ({ key, name }: Word, act: string | null): boolean => {
  const plain = stem(key);
  if (name) return false;
  if (neutralActs.has(plain) || neutralActs.has(key)) return true;
  return act !== null && (outcomes.get(plain) === act || actOfStem.get(plain) === act);
};

/** The words from a figure up to the end of its clause or the next number. */
const beside = (all: readonly Word[], text: string, from: number): readonly Word[] => {
  const behind = all.filter((word) => word.start >= from).slice(0, BESIDE);
  const end = behind.findIndex(
    (word, at) =>
      word.number || (at > 0 && /[,;:()—–]/.test(text.slice(behind[at - 1]?.end, word.start))),
  );
  return end < 0 ? behind : behind.slice(0, end);
};

/** Who tells a share; what stands behind it is of the share. */
const TOLD = /^(?:announced|estimated|finds|found|put|reported|said|says|showed|shows)$/;

/** The words before a figure from the beginning of its clause, or from who tells it, on. */
const leading = (all: readonly Word[], text: string, from: number): readonly Word[] => {
  const before = all.filter(({ end }) => end <= from);
  const cut = before.findLastIndex(
    ({ key, end }, at) =>
      TOLD.test(key) || /[,;:()—–]/.test(text.slice(end, before[at + 1]?.start ?? from)),
  );
  return before.slice(cut + 1);
};

/** "Among women, 31 percent …", "Of those who came, 11 percent …". */
const among = (all: readonly Word[], text: string): readonly Word[] => {
  const at = all.findIndex(({ key }, i) => key === 'among' || (i === 0 && key === 'of'));
  return at < 0 ? [] : beside(all, text, all[at]?.end ?? 0);
};

const isOfWhole = ({ key, name }: Word): boolean => !name && measureOf(key) === null;

/** The words of a sentence round a figure. */
export interface Around {
  readonly all: readonly Word[];
  /** The figure's place in the sentence. */
  readonly place: Span;
  readonly counted: readonly Word[];
}

/** What the words round a figure say of it. */
export const saidAround = (
  { passage }: Counted,
  { kind, noun, measure }: Kind,
  act: string | null,
  { all, place, counted }: Around,
): SaidAround => {
  const [from, to] = place;
  const head = counted.findIndex(({ key }) => nounIn(key) === noun);
  /* "11 in Cuba" takes its noun from "44 people in Haiti" before it, but not the place. */
  const own = counted.filter(({ start }) => start >= to);
  const named = [...beside(all, passage.text, to), ...own].filter(
    (word) => word.name && !isTime(word) && isTelling(all, word),
  );
  const content = all.filter(
    (word) =>
      !(stopWords.has(word.key) || WHEN.test(word.key) || word.number || isTime(word)) &&
      !tellsOf(word, act),
  );
  const stems = (list: readonly Word[]) =>
    new Set(list.map(contextStem).filter((word) => word !== kind && word !== noun));
  const near = (list: readonly Word[]): readonly Word[] => [
    ...list.filter((word) => word.end <= from).slice(-AROUND),
    ...list.filter((word) => word.start >= to).slice(0, AROUND),
  ];
  const ofGroup = (): readonly Word[] =>
    [
      ...leading(all, passage.text, from),
      ...beside(all, passage.text, to),
      ...among(all, passage.text),
    ].filter((word) => content.includes(word));
  return {
    names: new Set(named.map((word) => placeStem(word.key))),
    modifiers: stems(counted.slice(0, Math.max(0, head)).filter((word) => !word.name)),
    gauge: measure === null ? null : gaugeOf(all, passage.text, place),
    course: measure === null ? null : courseOf(all, passage.text, place),
    whole: kind === 'part' ? stems(counted.filter(isOfWhole)) : new Set(),
    group: kind === 'part' ? stems(ofGroup()) : new Set(),
    context: stems(content),
    around: stems(near(content)),
    going: kind === 'part' && near(all).some(({ key }) => GOING_ON.test(key)),
  };
};
