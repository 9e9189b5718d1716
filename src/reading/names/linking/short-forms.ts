import { byGivenName } from '../../given-gender.ts';
import { FAMILY_FIRST, KNOWN_SURNAMES } from '../../tables/known-persons.ts';
import { OFFICE_MODIFIERS } from '../../tables/offices.ts';
import { COMPANY_FORMS, ORGANISATION_HEADS, SHORT_FORMS } from '../../tables/organisations.ts';
import { PLACE_HEADS } from '../../tables/place-words.ts';
import { TEAM_HEADS } from '../../tables/team-heads.ts';
import { alive, type Entity, evidenceOf, evidenceUnjoined, merge } from '../kinds/entity.ts';
import { addEvidence, evidence } from '../kinds/evidence.ts';
import type { Mention } from '../kinds/mention.ts';
import type { Page } from '../runs/page.ts';
import { sameSpelling } from '../same.ts';
import { factsOf } from '../words/facts.ts';
import { bearerOf, isMeant } from './namesakes.ts';

/** Joins surnames and given names to the person, "the Guard" and "Acme" to the organisation. */
export function joinShortForms(entities: readonly Entity[], page: Page): void {
  const full = alive(entities).filter(({ words }) => words.length > 1);
  const persons: Entity[] = [];
  const groups: Entity[] = [];
  for (const entity of full) {
    const { person, organisation, place } = evidenceUnjoined(entity);
    if (person + DOUBT > Math.max(organisation, place) && !isFirm(entity, full))
      persons.push(entity);
    if (organisation >= Math.max(person, place)) groups.push(entity);
  }
  const initials = byInitial(persons);
  for (const entity of alive(entities))
    if (!joinPerson(entity, initials.get(entity.key[0]) ?? [])) joinGroup(entity, groups, page);
  joinPlaces(entities);
}

/* By a letter, whoever has a word of the name begin so. */
function byInitial(persons: readonly Entity[]): ReadonlyMap<string | undefined, Entity[]> {
  const found = new Map<string | undefined, Entity[]>();
  for (const person of persons)
    for (const initial of new Set(person.key.split(' ').map((word) => word[0]))) {
      const others = found.get(initial);
      if (others) others.push(person);
      else found.set(initial, [person]);
    }
  return found;
}

/* "WL Holt" beside "WL Holt & Co." */
const isFirm = ({ key, words }: Entity, full: readonly Entity[]): boolean =>
  words.includes('&') ||
  full.some((other) => other.words.includes('&') && other.key.startsWith(`${key} `));

/* A name of unclear kind may turn out a person's by being called by its last word. */
const DOUBT = 1;

function joinPerson(entity: Entity, persons: readonly Entity[]): boolean {
  const candidates = persons.filter((person) => person !== entity && isFormOf(entity, person));
  const [only] = candidates;
  if (!only) return false;
  if (candidates.length === 1 && !isLikelyPerson(entity, only)) return false;
  const others = entity.mentions.filter((mention) => !candidates.some(isMeant(mention)));
  if (candidates.length === 1 && others.length === 0) {
    merge(only, entity);
    return true;
  }
  const alone = entity.mentions.splice(0);
  const bearer = bearerOf(candidates, alone);
  for (const mention of alone) (bearer(mention) ?? entity).mentions.push(mention);
  return true;
}

const GENERATION = / (?:jr|sr|ii|iii|iv)$/;

/* "Reyes", "Ana" and "Ana Reyes" for "Ana María Reyes". */
function isFormOf(short: Entity, full: Entity): boolean {
  if (short.words.length >= full.words.length) return false;
  const parts = short.key.split(' ');
  const whole = full.key.replace(GENERATION, '').split(' ');
  if (short.words.length > 1 && parts[0] === whole[0]) return parts.at(-1) === whole.at(-1);
  if (whole.slice(-parts.length).join(' ') === short.key) return true;
  if (parts.length > 1) return false;
  if (whole[0] === short.key || isFirstSurname(short.key, whole)) return true;
  const last = whole.at(-1) ?? '';
  return last[0] === short.key[0] && sameSpelling(last, short.key);
}

/* "Ruiz" for "Ana Ruiz Soto", who has her father's surname before her mother's. */
const isFirstSurname = (key: string, whole: readonly string[]): boolean =>
  whole.length > 2 && key.length > 2 && whole.at(-2) === key && byGivenName(key) === null;

/* "Zhou" for "Zhou Yongkang", "Moon" for "Moon Jae-in". */
const opensWithSurname = ({ key }: Entity, { key: whole, words }: Entity): boolean =>
  whole.startsWith(`${key} `) &&
  ((FAMILY_FIRST.has(key) && words.length <= 3) ||
    (words.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}{2,5}$/u.test(words[1] ?? '')));

/* A surname that is a country or a well-known group's word too needs to behave as a person's. */
function isLikelyPerson(entity: Entity, person: Entity): boolean {
  const { country, sense, given, city } = factsOf(entity.label);
  const { person: own, place, organisation } = evidenceOf(entity);
  if (entity.words.length > 1 || opensWithSurname(entity, person)) return true;
  const whole = person.key.replace(GENERATION, '');
  if (whole.endsWith(entity.key) || isFirstSurname(entity.key, whole.split(' ')))
    return !(country || sense?.organisation) || own > 1;
  if (sense?.place || sense?.organisation || (given < 2 && city > 0)) return false;
  return own + DOUBT > Math.max(place, organisation);
}

function joinGroup(entity: Entity, groups: readonly Entity[], page: Page): void {
  const [opening, ending] = [`${entity.key} `, ` ${entity.key}`];
  const found = groups.find(
    (group) =>
      (group.key.startsWith(opening) || group.key.endsWith(ending)) && isShortGroup(entity, group),
  );
  if (!found) return;
  if (isNamesake(entity, found) && !isLikelyGroup(entity, found)) return;
  const doubtful = entity.words.length === 1 && page.small.has(entity.key);
  if (doubtful) moveSure(found, entity);
  else merge(found, entity);
}

/* "Police said" at the beginning of a sentence is no short form where "police" stands small. */
function moveSure(into: Entity, from: Entity): void {
  const all = from.mentions.splice(0);
  into.mentions.push(...all.filter(({ unsure }) => !unsure));
  from.mentions.push(...all.filter(({ unsure }) => unsure));
}

/* "Ruskin" for "Ruskin College": what is left out says more than "Inc." */
const isNamesake = ({ key, words }: Entity, group: Entity): boolean =>
  words.length === 1 &&
  group.key.startsWith(`${key} `) &&
  !SHORT_FORMS.has(key) &&
  !group.key
    .slice(key.length + 1)
    .split(' ')
    .every((word) => COMPANY_FORMS.has(word) || word === 'usa');

/* A word that is nobody's name of itself, and of which nothing is told that is told of people. */
function isLikelyGroup({ label, mentions }: Entity, group: Entity): boolean {
  const { country, city, sense, given, ordinary, lower } = factsOf(label);
  if (ordinary && (OFFICE_MODIFIERS.has(lower) || !isMeantBy(mentions, group))) return false;
  if (sense?.organisation || country || city > 100_000 || sense?.place) return false;
  if (KNOWN_SURNAMES.has(label.toLowerCase())) return false;
  const around = evidence({});
  for (const mention of mentions) addEvidence(around, mention.around);
  const other = Math.max(around.person, around.place) - around.organisation;
  return other < (given > 0 ? -1 : 1);
}

/* "for |Distil, which" behind "Distil Ventures"; "Apple" is no short form of its watch. */
const isMeantBy = (mentions: readonly Mention[], group: Entity): boolean =>
  !group.key.endsWith(' watch') &&
  mentions.some(
    ({ unsure, article, span }) =>
      !unsure && article === null && span[0] > (group.mentions[0]?.span[0] ?? 0),
  );

/* "Acme" for "Acme Inc.", "Central Bank" for "Danish Central Bank", "the Guard" for "Swiss Guard". */
function isShortGroup({ key, words, mentions }: Entity, group: Entity): boolean {
  if (group.words.length <= words.length) return false;
  if (SHORT_FORMS.has(key) && /^(?:of|for)$/.test(group.words[1] ?? ''))
    return group.key.startsWith(`${key} `);
  if (group.key.startsWith(`${key} `))
    return isLeftOut(words, group.key.slice(key.length + 1).split(' '));
  if (!group.key.endsWith(` ${key}`)) return false;
  const leads = group.words.slice(0, group.words.length - words.length).map(factsOf);
  if (words.length > 1 && leads.every(({ people, shout }) => people || shout)) return true;
  if (words.length > 1) return false;
  return TEAM_HEADS.has(key) || (ORGANISATION_HEADS.has(key) && !areAny({ key, mentions }));
}

/* "Inc.", "USA"; behind one word "College" and "Furniture Store" too. */
const isLeftOut = (words: readonly string[], rest: readonly string[]): boolean => {
  if (rest.every(isForm)) return true;
  if (words.length > 1) return false;
  if (rest.every((word) => isForm(word) || ORGANISATION_HEADS.has(word))) return true;
  const town = factsOf(words[0] ?? '').city > 0;
  return !town && isForm(rest.at(-1) ?? '') && rest.every(isPlain);
};

const isForm = (word: string): boolean =>
  COMPANY_FORMS.has(word) || word === 'usa' || word === 'club' || word === 'store';

const isPlain = (word: string): boolean => ORGANISATION_HEADS.has(word) || factsOf(word).ordinary;

/* "Police said", "Workers left" where nothing but a sentence gave the capital. */
const areAny = ({ key, mentions }: Pick<Entity, 'key' | 'mentions'>): boolean =>
  /(?:police|[^s]s)$/.test(key) &&
  mentions.every(({ unsure, article }) => unsure && article === null);

/* "Gaza" for "Gaza Strip", "Sark" for "Sark Island", "the Falls" for "Niagara Falls". */
function joinPlaces(entities: readonly Entity[]): void {
  for (const entity of alive(entities)) {
    if (PLACE_HEADS.has(entity.key)) joinHead(entity, entities);
    const key = entity.key.replace(/ (?:islands?|strip)$/, '');
    if (key === entity.key || isTown(key, entity.key)) continue;
    const short = alive(entities).find(({ keys }) => keys.has(key));
    if (short) merge(entity, short);
  }
}

/* Lagos is more than "Lagos Island". */
const isTown = (key: string, whole: string): boolean =>
  !whole.endsWith(' strip') && factsOf(`${key[0]?.toUpperCase()}${key.slice(1)}`).city > 0;

function joinHead(head: Entity, entities: readonly Entity[]): void {
  if (head.mentions.every(({ unsure }) => unsure)) return;
  const full = alive(entities).find(({ key }) => key.endsWith(` ${head.key}`));
  if (full) merge(full, head);
}
