import type { Sentence } from '../wink.ts';
import { alive, type Entity, merge } from './entity.ts';
import { factsOf } from './facts.ts';

/* Names everybody writes in several ways, folded. */
const ALIASES: readonly (readonly string[])[] = [
  ['united states', 'united states of america', 'us', 'usa', 'america'],
  ['united kingdom', 'uk', 'britain', 'great britain'],
  ['european union', 'eu'],
  ['united nations', 'un'],
  ['united arab emirates', 'uae'],
];

/** Joins the countries and unions everybody writes in several ways. */
export function joinAliases(entities: readonly Entity[]): void {
  for (const aliases of ALIASES) {
    const found = alive(entities).filter(({ keys }) => aliases.some((alias) => keys.has(alias)));
    const [first, ...rest] = found;
    if (first) for (const other of rest) merge(first, other);
  }
}

/** "Popular Front (PF)": joins a bracket's letters to the name right before it. */
export function joinBrackets(entities: readonly Entity[], sentences: readonly Sentence[]): void {
  const ends = new Map<string, Entity>();
  for (const entity of alive(entities))
    for (const { sentence, to } of entity.mentions) ends.set(`${sentence} ${to}`, entity);
  for (const entity of alive(entities)) {
    if (entity.words.length > 1) continue;
    for (const { sentence, from, to } of [...entity.mentions]) {
      const tokens = sentences[sentence]?.tokens ?? [];
      if (tokens[from - 1]?.text !== '(' || tokens[to]?.text !== ')') continue;
      const full = ends.get(`${sentence} ${from - 1}`);
      if (full && full !== entity && mayAbbreviate(entity.label, full.words)) {
        merge(full, entity);
        break;
      }
    }
  }
}

/* The short form's letters stand in the full one in order, the first at its beginning. */
function mayAbbreviate(short: string, words: readonly string[]): boolean {
  if (words.length < 2 || !factsOf(short).shout) return false;
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  const full = words.join('').toLowerCase();
  if (full[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of letters) {
    at = full.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
    .toLowerCase();

/** Joins "FBI" to "Federal Bureau of Investigation", with no bracket. */
export function joinInitials(entities: readonly Entity[]): void {
  const short = alive(entities).filter(
    ({ words, label }) => words.length === 1 && factsOf(label).shout && label.length >= 3,
  );
  if (short.length === 0) return;
  for (const full of alive(entities)) {
    if (full.words.length < 3) continue;
    const initials = initialsOf(full.words);
    for (const entity of short)
      if (entity.mentions.length > 0 && entity.keys.has(initials)) merge(full, entity);
  }
}
