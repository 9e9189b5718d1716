import { OFFICE_MODIFIERS } from '../tables/offices.ts';
import { ORGANISATION_HEADS } from '../tables/organisations.ts';
import { PLACE_HEADS } from '../tables/place-words.ts';
import { type Facts, factsOf, senseOf } from './facts.ts';
import type { Entity } from './mention.ts';
import type { Page } from './page.ts';

/** Whether what may be a name is one: words that only a sentence or a headline made capital are not. */
export function isName(entity: Entity, page: Page): boolean {
  const { words, label, mentions } = entity;
  if (words.length > 1) return isLongName(entity);
  const facts = factsOf(label);
  if (facts.noName || facts.closed) return false;
  if ((facts.office || facts.rank) && facts.given < 2) return false;
  if (mentions.some(({ titled }) => titled)) return true;
  const { sense } = facts;
  if (facts.country || sense?.place || sense?.organisation)
    return !isPlainHere(label, page, mentions);
  if (sense?.thing && !facts.city && !sense.person && !facts.shout) return false;
  if (!facts.ordinary) return label.length > 1 && !(facts.given && label.length < 2);
  if (facts.office || facts.rank || OFFICE_MODIFIERS.has(facts.lower)) return false;
  if (ORGANISATION_HEADS.has(facts.lower) || PLACE_HEADS.has(facts.lower)) return false;
  if (mentions.every(({ unsure }) => unsure) || page.small.has(facts.lower)) return false;
  return (
    mentions.length > 1 ||
    mentions.some(
      ({ around }) => Math.max(around.person, around.organisation, around.place) >= LEAST_AROUND,
    )
  );
}

/* What must speak for an ordinary word with a capital that stands once. */
const LEAST_AROUND = 0.9;

/* A known place or group whose word is also an ordinary one, and which only opens sentences. */
const isPlainHere = (label: string, page: Page, mentions: Entity['mentions']): boolean => {
  const { ordinary, lower } = factsOf(label);
  return ordinary && mentions.every(({ unsure }) => unsure) && page.small.has(lower);
};

const isOfficeWord = ({ rank, office, lower }: Facts): boolean =>
  rank || office || OFFICE_MODIFIERS.has(lower);

function isLongName({ words, label, mentions }: Entity): boolean {
  if (senseOf(label)) return true;
  const facts = words.map(factsOf);
  const last = facts.at(-1) as Facts;
  if (facts.every(isOfficeWord) && !ORGANISATION_HEADS.has(last.lower)) return false;
  if (facts.some(({ ordinary }) => !ordinary)) return true;
  return mentions.some(({ unsure }) => !unsure);
}
