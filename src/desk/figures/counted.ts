import { eachOf } from '../../brief/figures/rates.ts';
import { measureOf } from '../../brief/figures/units.ts';
import { lemmas, plurals } from '../../meaning/morphy.ts';
import { placeIn } from '../../news/passage.ts';
import { PEOPLES } from '../../reading/tables/no-names.ts';
import type { StoredFigure } from '../../store/store.ts';
import { isAnybody, isOpen } from './sought.ts';

/** What those are headed by of whom only what was done is told: "12 dead". */
export const PEOPLE = 'people';
/** "Four of their number". */
const OF_THEM = 'number';
/** "And 40 others", which only its sentence fills. */
export const OTHERS = 'others';
/** Those of people: "claimed nine lives". */
const LIVES = 'lives';
/** Shorter units are signs: "km" has no plural. */
const LONGEST_SIGN = 3;

/** Nouns that say who or what is counted only with the word before them: "service members", "health workers". */
const GENERAL: ReadonlySet<string> = new Set(
  `agents cases crew crews employees figures forces groups leaders members officers officials owners
  personnel players posts sites staff staffers stations units users workers`.split(/\s+/),
);
/** Words before a noun that only weigh or order it. */
const PLAIN =
  /^(?:additional|all|alleged|armed|at|confirmed|different|further|in|known|least|many|more|most|new|of|or|other|reported|same|some|such|suspected|the|their|these|those|to|top|total|various)$/;

/** A unit with the capital its passage gives it within a sentence: "Republicans"; a people's own for "60 of them". */
function spelt({ unit, passage }: StoredFigure): string {
  const at = passage.text.toLowerCase().indexOf(unit, 1);
  if (at < 0 && PEOPLES.has(unit)) return unit.charAt(0).toUpperCase() + unit.slice(1);
  const word = at < 0 ? unit : passage.text.slice(at, at + unit.length);
  return /^\p{Lu}\p{Ll}/u.test(word) && /[\p{Ll}\d][,;]?\s$/u.test(passage.text.slice(0, at))
    ? word
    : unit;
}

/** A general noun with the small word before it in its noun phrase, or else with what it is of; '' without either. */
function closer({ unit, what, passage }: StoredFigure): string {
  if (what === null) return '';
  const [from, to] = placeIn(passage, what);
  const phrase = passage.text.slice(from, to);
  const at = phrase.toLowerCase().indexOf(unit);
  const word = /(?:^|\s)(\p{Ll}[\p{Ll}-]+) $/u.exec(phrase.slice(0, Math.max(0, at)))?.[1] ?? '';
  if (word !== '' && !PLAIN.test(word)) return `${word} ${unit}`;
  const of = /^ of [^,;:]+$/.exec(phrase.slice(at + unit.length))?.[0] ?? '';
  return at < 0 || of === '' ? '' : `${unit}${of}`;
}

/** "Members of the family" without what only says which one. */
const plainly = (words: string): string => words.replace(/ (?:an?|one|the(?: same)?)(?= )/g, '');

/** "Service members", where none who are counted by so general a noun are said to be others. */
function told(unit: string, figures: readonly StoredFigure[]): string {
  if (!GENERAL.has(unit)) return unit;
  const closest = figures.map(closer).filter((words) => words !== '');
  return new Set(closest.map(plainly)).size === 1 ? (closest[0] ?? unit) : unit;
}

/** What a figure counts as a heading says it; `alike` are those of the group that count the same. */
export function countedBy(figure: StoredFigure, alike: readonly StoredFigure[]): string {
  const { unit, low } = figure;
  const each = eachOf(figure);
  if (each !== null && measureOf(unit) === null)
    return `${isAnybody(unit) ? PEOPLE : unit} per ${each}`;
  if (isOpen(unit) || [OF_THEM, OTHERS, LIVES].includes(unit)) return PEOPLE;
  const ones = lemmas(unit, 'n');
  const isMany = ones.length === 0 ? unit.endsWith('s') : ones.some((one) => one !== unit);
  const many = isMany ? unit : (plurals(unit).at(-1) ?? unit);
  if (measureOf(unit) === null)
    return low === 1 ? spelt({ ...figure, unit: many }) : told(spelt(figure), alike);
  const measure = unit.length > LONGEST_SIGN && measureOf(many) !== null ? many : unit;
  return each === null ? measure : `${measure} per ${each}`;
}
