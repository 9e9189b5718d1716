import type { Sentence } from '../../wink.ts';
import { alive, type Entity, merge } from '../kinds/entity.ts';
import type { Mention } from '../kinds/mention.ts';
import type { Page } from '../runs/page.ts';
import { sameSpelling, skeleton } from '../same.ts';
import { factsOf } from '../words/facts.ts';
import { joinAliases, joinAlsoKnown, joinBrackets, joinInitials } from './acronyms.ts';
import { joinClubs } from './clubs.ts';
import { joinCouples } from './couples.ts';
import { joinShortForms } from './short-forms.ts';

/** Joins mentions that mean the same: equal spellings first, then short forms to the full ones. */
export function link(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  page: Page,
): Entity[] {
  const entities = bySpelling(mentions);
  joinSpellings(entities);
  joinMiddles(entities);
  joinFirsts(entities);
  joinAliases(entities);
  joinBrackets(entities, sentences);
  joinInitials(entities);
  joinCouples(entities, sentences);
  joinShortForms(entities, page);
  if (page.sport) joinClubs(entities);
  joinAlsoKnown(entities, sentences);
  return alive(entities);
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

/* "A Holt" is Ann Holt, where no other Holt is an A. */
function joinFirsts(entities: readonly Entity[]): void {
  const named = alive(entities).filter(({ words }) => words.length > 1);
  for (const short of named.filter(({ key }) => key[1] === ' ')) {
    const [full, other] = named.filter(
      ({ key }) => key[0] === short.key[0] && key[1] !== ' ' && key.endsWith(short.key.slice(1)),
    );
    if (full && !other) merge(full, short);
  }
}

/* "Ann S. Holt" is Ann Sarah Holt. */
function joinMiddles(entities: readonly Entity[]): void {
  const named = alive(entities).filter(({ words }) => words.length === 3);
  for (const short of named) {
    const [first = '', middle = '', last = ''] = short.key.split(' ');
    if (middle.length !== 1) continue;
    const full = named.find(
      ({ key, mentions }) =>
        key !== short.key &&
        mentions.length > 0 &&
        key.startsWith(`${first} ${middle}`) &&
        key.endsWith(` ${last}`),
    );
    if (full) merge(full, short);
  }
}

const isKnown = (label: string): boolean => {
  const { country, city, sense, ordinary } = factsOf(label);
  return country || city > 0 || sense !== undefined || ordinary;
};
