import { ORGANISATION_HEADS } from '../tables/organisations.ts';
import type { Sentence } from '../wink.ts';
import { factsOf } from './facts.ts';
import { type Entity, evidenceOf, type Mention } from './mention.ts';
import { sameSpelling, skeleton } from './same.ts';

/** Joins mentions that mean the same: equal spellings first, then short forms to the full ones. */
export function link(mentions: readonly Mention[], sentences: readonly Sentence[]): Entity[] {
  const entities = bySpelling(mentions);
  joinSpellings(entities);
  joinAliases(entities);
  joinBrackets(entities, sentences);
  joinInitials(entities);
  joinShortForms(entities);
  return [...new Set(entities)].filter(({ mentions }) => mentions.length > 0);
}

function bySpelling(mentions: readonly Mention[]): Entity[] {
  const entities = new Map<string, Entity>();
  for (const mention of mentions) {
    const { key, label, words } = mention;
    const entity = entities.get(key);
    if (entity) entity.mentions.push(mention);
    else entities.set(key, { label, words, key, keys: new Set([key]), mentions: [mention] });
  }
  return [...entities.values()];
}

/** Moves all mentions of `from` into `into`; `from` is left empty. */
function merge(into: Entity, from: Entity): void {
  if (into === from) return;
  into.mentions.push(...from.mentions.splice(0));
  for (const key of from.keys) into.keys.add(key);
  if (from.words.length > into.words.length) {
    into.label = from.label;
    into.words = from.words;
    into.key = from.key;
  }
}

const alive = (entities: readonly Entity[]): Entity[] =>
  entities.filter(({ mentions }) => mentions.length > 0);

/* "Gorbachev" and "Gorbachov": only names that are nowhere known, so that two cities stay two. */
function joinSpellings(entities: readonly Entity[]): void {
  const alike = new Map<string, Entity[]>();
  for (const entity of entities) {
    const sound = skeleton(entity.key);
    const others = alike.get(sound) ?? [];
    const other = others.find(
      ({ label, mentions }) =>
        mentions.length > 0 &&
        !(isKnown(label) && isKnown(entity.label)) &&
        sameSpelling(label, entity.label),
    );
    if (other) merge(other, entity);
    alike.set(sound, [...others, entity]);
  }
}

const isKnown = (label: string): boolean => {
  const { country, city, sense, ordinary } = factsOf(label);
  return country || city > 0 || sense !== undefined || ordinary;
};

/** Names everybody writes in several ways. */
const ALIASES: readonly (readonly string[])[] = [
  ['united states', 'united states of america', 'us', 'usa', 'america'],
  ['united kingdom', 'uk', 'britain', 'great britain'],
  ['european union', 'eu'],
  ['united nations', 'un'],
  ['united arab emirates', 'uae'],
];

function joinAliases(entities: readonly Entity[]): void {
  for (const aliases of ALIASES) {
    const found = alive(entities).filter(({ keys }) => aliases.some((alias) => keys.has(alias)));
    const [first, ...rest] = found;
    if (first) for (const other of rest) merge(first, other);
  }
}

/* "Popular Front (PF)": the name right before a bracket that holds its initials. */
function joinBrackets(entities: readonly Entity[], sentences: readonly Sentence[]): void {
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

/* "FBI" beside "Federal Bureau of Investigation", with no bracket. */
function joinInitials(entities: readonly Entity[]): void {
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

/* Surnames and given names to the person; "the Guard" and "Acme" to the organisation. */
function joinShortForms(entities: readonly Entity[]): void {
  const full = alive(entities).filter(({ words }) => words.length > 1);
  const persons: Entity[] = [];
  const groups: Entity[] = [];
  for (const entity of full) {
    const { person, organisation, place } = evidenceOf(entity);
    if (person + DOUBT > Math.max(organisation, place)) persons.push(entity);
    if (organisation >= Math.max(person, place)) groups.push(entity);
  }
  for (const entity of alive(entities)) if (!joinPerson(entity, persons)) joinGroup(entity, groups);
  joinPlaces(entities);
}

/* A name of unclear kind may turn out a person's by being called by its last word. */
const DOUBT = 1;

/* Each mention goes to the person with that surname who was named last before it. */
function joinPerson(entity: Entity, persons: readonly Entity[]): boolean {
  const candidates = persons.filter((person) => person !== entity && isFormOf(entity, person));
  const [only] = candidates;
  if (!only) return false;
  if (candidates.length === 1) {
    if (!isLikelyPerson(entity, only)) return false;
    merge(only, entity);
    return true;
  }
  const main = mainOf(candidates);
  for (const mention of entity.mentions.splice(0))
    (main ?? nearest(mention, candidates)).mentions.push(mention);
  return true;
}

/* The one of several namesakes who is named in full at least twice as often as any other. */
function mainOf(persons: readonly Entity[]): Entity | undefined {
  const [first, second] = [...persons].sort((a, b) => b.mentions.length - a.mentions.length);
  return first && second && first.mentions.length >= 2 * second.mentions.length ? first : undefined;
}

const nearest = (mention: Mention, persons: readonly Entity[]): Entity => {
  const gap = ({ mentions }: Entity): number => {
    const before = mentions.filter(({ span }) => span[0] < mention.span[0]).at(-1);
    return before ? mention.span[0] - before.span[0] : Number.MAX_SAFE_INTEGER;
  };
  return persons.reduce((best, person) => (gap(person) < gap(best) ? person : best));
};

/* Cheap, and false for nearly all pairs. */
const mayBeForm = (short: Entity, full: Entity): boolean =>
  full.key[0] === short.key[0] || full.key.includes(` ${short.key[0]}`);

const GENERATION = / (?:jr|sr|ii|iii|iv)$/;

/* "Reyes", "Ana" and "Ana Reyes" for "Ana María Reyes". */
function isFormOf(short: Entity, full: Entity): boolean {
  if (short.words.length >= full.words.length || !mayBeForm(short, full)) return false;
  const parts = short.key.split(' ');
  const whole = full.key.replace(GENERATION, '').split(' ');
  if (short.words.length > 1 && parts[0] === whole[0]) return parts.at(-1) === whole.at(-1);
  if (whole.slice(-parts.length).join(' ') === short.key) return true;
  if (parts.length > 1) return false;
  if (whole[0] === short.key) return true;
  const last = whole.at(-1) ?? '';
  return last[0] === short.key[0] && sameSpelling(last, short.key);
}

/* A surname that is a country or a well-known group's word too needs to behave as a person's. */
function isLikelyPerson(entity: Entity, person: Entity): boolean {
  const { country, sense, given, city } = factsOf(entity.label);
  const { person: own, place, organisation } = evidenceOf(entity);
  if (entity.words.length > 1) return true;
  if (person.key.replace(GENERATION, '').endsWith(entity.key))
    return !(country || sense?.organisation) || own > 1;
  if (sense?.place || sense?.organisation || (given < 2 && city > 0)) return false;
  return own + DOUBT > Math.max(place, organisation);
}

function joinGroup(entity: Entity, groups: readonly Entity[]): void {
  const found = groups.find((group) => group !== entity && isShortGroup(entity, group));
  if (found) merge(found, entity);
}

/* "Acme" for "Acme Inc.", "Central Bank" for "Danish Central Bank", "the Guard" for "Swiss Guard". */
function isShortGroup({ key, words }: Entity, group: Entity): boolean {
  if (group.words.length <= words.length) return false;
  if (group.key.startsWith(`${key} `))
    return group.key
      .slice(key.length + 1)
      .split(' ')
      .every((word) => LEGAL.has(word));
  if (!group.key.endsWith(` ${key}`)) return false;
  const lead = factsOf(group.words[0] ?? '');
  const lone = group.words.length - words.length === 1;
  if (lone && words.length > 1 && (lead.people || lead.shout)) return true;
  return words.length === 1 && ORGANISATION_HEADS.has(key);
}

const LEGAL: ReadonlySet<string> = new Set([
  ...[
    'inc',
    'ltd',
    'llc',
    'plc',
    'corp',
    'corporation',
    'co',
    'company',
    'group',
    'holdings',
    'fc',
  ],
  ...['motors', 'airlines', 'news', 'technologies', 'bank', 'limited', 'militia', 'party'],
]);

/* "Gaza" for "Gaza Strip". */
function joinPlaces(entities: readonly Entity[]): void {
  for (const strip of alive(entities)) {
    if (!strip.key.endsWith(' strip')) continue;
    const key = strip.key.slice(0, -' strip'.length);
    const short = alive(entities).find((entity) => entity.keys.has(key));
    if (short) merge(strip, short);
  }
}
