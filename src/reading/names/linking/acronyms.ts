import { KNOWN_MEDIA } from '../../tables/known-media.ts';
import { ORGANISATION_HEADS } from '../../tables/organisations.ts';
import type { Sentence, Token } from '../../wink.ts';
import { alive, type Entity, merge } from '../kinds/entity.ts';
import { factsOf } from '../words/facts.ts';

/* Names everybody writes in several ways, folded. */
const ALIASES: readonly (readonly string[])[] = [
  ['united states', 'united states of america', 'us', 'usa', 'america'],
  ['united kingdom', 'uk', 'britain', 'great britain'],
  ['european union', 'eu'],
  ['united nations', 'un'],
  ['united arab emirates', 'uae'],
  ['myanmar', 'burma'],
  ['islamic state', 'isis', 'isil', 'daesh'],
];

/* By each of its ways of being written, which of them it is. */
const ALIAS: ReadonlyMap<string, number> = new Map(
  ALIASES.flatMap((aliases, i) => aliases.map((alias) => [alias, i] as const)),
);

/** Joins the countries and unions everybody writes in several ways. */
export function joinAliases(entities: readonly Entity[]): void {
  const known: Entity[] = [];
  for (const entity of alive(entities))
    for (const key of entity.keys) {
      const alias = ALIAS.get(key);
      if (alias === undefined) continue;
      known[alias] ??= entity;
      merge(known[alias], entity);
    }
}

/** "X, also known as Y": joins the two names of one person or body. */
export function joinAlsoKnown(entities: readonly Entity[], sentences: readonly Sentence[]): void {
  let ends: Ends | undefined;
  for (const entity of alive(entities)) {
    for (const { sentence, from } of [...entity.mentions]) {
      const link = startOfLink(sentences[sentence]?.tokens ?? [], from);
      if (link === undefined) continue;
      ends ??= endsOf(entities);
      const other = ends.get(`${sentence} ${link}`);
      if (!other || other === entity || other.mentions.length === 0) continue;
      if (other.words.length === 1 && isCalled(sentences[sentence]?.tokens ?? [], from)) continue;
      merge(other, entity);
      break;
    }
  }
}

/* Where ", aka" or "(also known as" begins before a name, which may stand in quotation marks. */
function startOfLink(tokens: readonly Token[], name: number): number | undefined {
  const from = /^["“‘']$/.test(tokens[name - 1]?.text ?? '') ? name - 1 : name;
  const word = (back: number): string => tokens[from - back]?.lower ?? '';
  const alias = /^(?:aka|a\.k\.a\.|alias)$/.test(word(1));
  const known = word(1) === 'as' && word(2) === 'known' && KNOWN.test(word(3));
  const called = isCalled(tokens, from);
  if (!alias && !known && !called) return undefined;
  const at = from - (alias ? 1 : called ? 2 : 3);
  return /^[,(]$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
}

/* ", known as" with no "also". */
const isCalled = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === 'as' &&
  tokens[from - 2]?.lower === 'known' &&
  tokens[from - 3]?.text === ',';

const KNOWN = /^(?:also|better|commonly|popularly|widely)$/;

/* By sentence and first token behind it, the entity that ends there. Most articles have nothing to look for. */
type Ends = ReadonlyMap<string, Entity>;

function endsOf(entities: readonly Entity[]): Ends {
  const ends = new Map<string, Entity>();
  for (const entity of alive(entities))
    for (const { sentence, to } of entity.mentions) ends.set(`${sentence} ${to}`, entity);
  return ends;
}

/** "Popular Front (PF)": joins a bracket's letters to the name right before it. */
export function joinBrackets(entities: readonly Entity[], sentences: readonly Sentence[]): void {
  let ends: Ends | undefined;
  for (const entity of alive(entities)) {
    if (entity.words.length > 1) continue;
    for (const { sentence, from, to } of [...entity.mentions]) {
      const tokens = sentences[sentence]?.tokens ?? [];
      if (tokens[from - 1]?.text !== '(' || tokens[to]?.text !== ')') continue;
      ends ??= endsOf(entities);
      const full = ends.get(`${sentence} ${from - 1}`);
      if (
        full &&
        full !== entity &&
        (mayAbbreviate(entity.label, full.words) ||
          isSpelt(entity, full) ||
          isForeign(entity, full))
      ) {
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

/* "State Committee for Ports (KGP)": three letters or more of its name in another tongue, not of who reports it. */
const isForeign = ({ label, key }: Entity, { words }: Entity): boolean => {
  const { shout, sense } = factsOf(label);
  return (
    shout &&
    label.length > 2 &&
    words.length > 2 &&
    words.some((word) => ORGANISATION_HEADS.has(word.toLowerCase())) &&
    !KNOWN_MEDIA.has(key) &&
    !sense?.place
  );
};

/* "(Nato)": initials written like a word, all of them. */
const isSpelt = ({ key }: Entity, { words }: Entity): boolean =>
  key.length >= 3 && initialsOf(words) === key;

const initialsOf = (words: readonly string[]): string =>
  words
    .flatMap((word) => word.split('-'))
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
    if (full.words.length < 3 && !full.label.includes('-')) continue;
    const initials = initialsOf(full.words);
    for (const entity of short)
      if (entity.mentions.length > 0 && entity.keys.has(initials)) merge(full, entity);
  }
}
