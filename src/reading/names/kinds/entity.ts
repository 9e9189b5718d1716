import { ORGANISATION_HEADS } from '../../tables/organisations.ts';
import { addEvidence, type Evidence, evidence } from './evidence.ts';
import { evidenceInWords } from './inside.ts';
import { keyOf, type Mention } from './mention.ts';

/** Mentions taken for one person, organisation or place. */
export interface Entity {
  /** The fullest label, its words, and its folded form without Arabic articles. */
  label: string;
  words: readonly string[];
  key: string;
  readonly keys: Set<string>;
  readonly mentions: Mention[];
}

/** Moves all mentions of `from` into `into`; `from` is left empty. */
export function merge(into: Entity, from: Entity): void {
  if (into === from) return;
  into.mentions.push(...from.mentions.splice(0));
  for (const key of from.keys) into.keys.add(key);
  if (from.words.length > into.words.length) {
    into.label = from.label;
    into.words = from.words;
    into.key = from.key;
  }
}

/** The entities that were not merged into another. */
export const alive = (entities: readonly Entity[]): Entity[] =>
  entities.filter(({ mentions }) => mentions.length > 0);

/* More mentions than these say nothing new, and a hundred "in"s must not outvote a head word. */
const MOST_AROUND = 4;

/** All that speaks for an entity's kind: its words, its short forms, what stands around its mentions. */
export function evidenceOf(entity: Entity): Evidence {
  const sum = evidenceUnjoined(entity);
  if (entity.words.length > 1) addEvidence(sum, inShortForms(entity.words, entity.mentions));
  return sum;
}

/** The same before short forms are joined: its words and what stands around its mentions. */
export function evidenceUnjoined({ label, mentions }: Entity): Evidence {
  const sum = evidence(evidenceInWords(label));
  const around = evidence({});
  for (const mention of mentions) addEvidence(around, mention.around);
  addEvidence(sum, around, Math.min(1, MOST_AROUND / mentions.length));
  return sum;
}

/* Persons go by their last name after the first time; organisations keep their whole name. */
function inShortForms(words: readonly string[], mentions: readonly Mention[]): Evidence {
  const last = keyOf(words.at(-1) ?? '');
  const bySurname = mentions.some((mention) => mention.words.length === 1 && mention.key === last);
  if (bySurname && !ORGANISATION_HEADS.has(last)) return evidence({ person: 1.5 });
  const often = mentions.filter((mention) => mention.words.length === words.length).length >= 3;
  return evidence(often ? { person: -1.5, organisation: 0.5, place: 0.3 } : {});
}
