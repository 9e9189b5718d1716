import { SHOUTED } from '../../tables/closed-words.ts';
import { KNOWN_CLUBS } from '../../tables/known-clubs.ts';
import { ACRONYMS } from '../../tables/known-organisations.ts';
import { KNOWN_SURNAMES } from '../../tables/known-persons.ts';
import { OFFICE_MODIFIERS } from '../../tables/offices.ts';
import {
  CHAMBERS,
  ORGANISATION_HEADS,
  PAPERS,
  PARTIES,
  SHORT_BODIES,
} from '../../tables/organisations.ts';
import { ALONE, PERSON_NOUNS } from '../../tables/person-words.ts';
import { PLACE_HEADS } from '../../tables/place-words.ts';
import type { Page } from '../runs/page.ts';
import { type Facts, factsOf, senseOf } from '../words/facts.ts';
import { wordNet } from '../words/wordnet.ts';
import type { Entity } from './entity.ts';

/** Whether what may be a name is one: words that only a sentence or a headline made capital are not. */
export function isName(entity: Entity, page: Page): boolean {
  if (entity.words.length > 1) return isLongName(entity, page);
  const facts = factsOf(entity.label);
  const ranked = facts.office || facts.rank;
  if (!ranked && entity.mentions.some(({ address }) => address !== null)) return true;
  if (facts.noName || facts.closed || entity.label.length < 2) return false;
  if (isArticledName(entity, page)) return true;
  if (isStorm(entity, page) || isNoWord(entity.label) || isOfTwo(entity)) return false;
  if (ranked && facts.given < 2) return false;
  if (entity.mentions.some(({ titled }) => titled) || ACRONYMS.has(entity.label)) return true;
  const { sense, ordinary } = facts;
  if (facts.country || sense?.place || sense?.organisation)
    return !(ordinary && opensOnly(entity)) || isActor(entity, page);
  if (sense?.thing && !facts.city && !sense.person && !facts.shout) return false;
  return ordinary ? isNamedWord(facts, entity, page) : !isMisspelt(facts, entity);
}

/* "the Ann Holt" beside "USS Ann Holt": after whom it is called has no article. */
const isShip = ({ label, mentions }: Entity, { ships }: Page): boolean =>
  ships.has(label) && mentions.every(({ article }) => article !== null);

const isStorm = (entity: Entity, page: Page): boolean =>
  page.storms.has(entity.label) || isShip(entity, page);

/* "in The Sun" */
const isArticledName = ({ mentions }: Entity, { headlines }: Page): boolean =>
  mentions.some(({ article, sentence }) => article === 'The' && !headlines[sentence]);

/* "U-turn", "T-shirt"; an initial alone. */
const isLetterWord = (label: string): boolean =>
  (label.length === 2 && label[1] === '.') ||
  (label[1] === '-' && label.length > 3 && label.slice(2) === label.slice(2).toLowerCase());

const isNoWord = (label: string): boolean => isLetterWord(label) || isCode(label);

/* "FAQs", "Gs", "Kepler-174": letters of several, a number of its own; "stoicism" */
const isCode = (label: string): boolean =>
  /^\p{Lu}[\p{Lu}\d-]*s$|\p{L}[-–]\d+\p{L}?$|-\p{L}+\d+-|\p{Ll}{4}ism$/u.test(label) &&
  !senseOf(label);

/* "Obama-Romney debates", "the Dodd-Frank law": two people, no body. */
const isOfTwo = ({ label, mentions }: Entity): boolean => {
  const parts = label.split(/[-–]/);
  return (
    parts.length === 2 &&
    parts.every(isSurname) &&
    mentions.every(({ acts }) => !acts) &&
    mentions.some(({ around }) => around.person < 0)
  );
};

const isSurname = (word: string): boolean => factsOf(word).sense?.person === true;

/* An adverb that opens a sentence and is in no dictionary: "Fortunatly". */
const isMisspelt = ({ lower, given, city }: Facts, entity: Entity): boolean =>
  ADVERB.test(lower) && given === 0 && city === 0 && opensOnly(entity);

const ADVERB = /\p{L}{5}(?:al|ate?|ent|ant|ed|ing|ous|ful|ive|en|ic|ib|ab)l?ly$/u;

/* A known name that is an ordinary word too and only opens sentences must do what names do. */
const isActor = ({ label, mentions }: Entity, page: Page): boolean =>
  !page.small.has(label.toLowerCase()) &&
  (page.capital.has(label) ||
    (factsOf(label).country && mentions.some(({ acts }) => acts)) ||
    (page.sport && KNOWN_CLUBS.has(label.toLowerCase())) ||
    mentions.some(({ around }) => around.person > 0 || around.organisation > LEAST_AROUND));

/* What must speak for an ordinary word with a capital that stands once. */
const LEAST_AROUND = 0.5;

/* An ordinary word inside a sentence, always with a capital in this article: "Apple". */
function isNamedWord({ lower }: Facts, entity: Entity, page: Page): boolean {
  if ((PAPERS.has(lower) || KNOWN_SURNAMES.has(lower)) && !page.small.has(lower)) return true;
  if (CHAMBERS.has(lower)) return !opensOnly(entity);
  if (isShortBody(lower, entity, page)) return true;
  if (OFFICE_MODIFIERS.has(lower) || ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower))
    return false;
  if (page.small.has(lower)) return false;
  if (entity.mentions.some(({ speaks }) => speaks) && isNoNoun(lower)) return true;
  if (opensOnly(entity)) return false;
  const [first, second] = entity.mentions;
  if (!first || second) return true;
  const { person, organisation, place } = first.around;
  return Math.max(person, organisation, place) >= LEAST_AROUND;
}

/* "the Academy", never small in the article; "Labor MPs". */
const isShortBody = (lower: string, { mentions }: Entity, page: Page): boolean =>
  PARTIES.has(lower)
    ? mentions.some(({ around }) => around.organisation >= 2)
    : SHORT_BODIES.has(lower) &&
      mentions.some(({ article, unsure }) => article !== null && !unsure) &&
      !page.small.has(lower);

/* "Shelter said": a noun for one thing does not stand alone, save those of what is no thing. */
const isNoNoun = (lower: string): boolean =>
  !lower.endsWith('s') && !PERSON_NOUNS.has(lower) && !ALONE.has(lower);

const opensOnly = ({ mentions }: Entity): boolean => mentions.every(({ unsure }) => unsure);

const isOfficeWord = ({ rank, office, lower }: Facts): boolean =>
  rank || office || OFFICE_MODIFIERS.has(lower);

/* "DO NOT", "WHAT YOU WANT" */
const isShouted = (facts: readonly Facts[]): boolean =>
  facts.every(({ shout }) => shout) && facts.some(({ lower }) => SHOUTED.has(lower));

/* "Danish television" with capitals is no outlet's name. */
const MEDIA = /^(?:tv|media|radio|television|press)$/;

function isLongName(entity: Entity, page: Page): boolean {
  const facts = entity.words.map(factsOf);
  if (isNoLongName(entity, page, facts)) return false;
  const last = facts.at(-1)?.lower ?? '';
  if (facts.every(isOfficeWord) && !ORGANISATION_HEADS.has(last)) return false;
  if (facts.length === 2 && facts[0]?.people && MEDIA.test(last)) return false;
  const sense = senseOf(entity.label);
  if (!sense && areFolk(entity.label)) return false;
  if (sense) return !sense.people || sense.place || sense.organisation || sense.person;
  if (facts.some(({ ordinary }) => !ordinary) || !opensOnly(entity)) return true;
  if (acts(entity) && !inHeadlines(entity, page) && facts.every(isPlainWord)) return true;
  const capitals = facts.filter(({ capital }) => capital);
  if (isBodysName(facts) && !inHeadlines(entity, page) && capitals.every(isPlainWord)) return true;
  if (speaks(entity) && facts.every(({ noName }) => !noName) && !inHeadlines(entity, page))
    return true;
  return (facts[0]?.given ?? 0) > 0 && facts.length <= LONGEST_PERSON && !inHeadlines(entity, page);
}

/* "New Yorkers", "Sri Lankans" */
const areFolk = (label: string): boolean =>
  /[nr]s$/.test(label) && wordNet().proper.get(label.slice(0, -1).toLowerCase())?.people === true;

/* "Border Patrol", "Agora Centre for Research" */
const isBodysName = (facts: readonly Facts[]): boolean => {
  const link = facts.findIndex(({ lower }) => /^(?:for|of|on)$/.test(lower));
  return ORGANISATION_HEADS.has(facts.at(link > 0 ? link - 1 : -1)?.lower ?? '');
};

/* "Civic Platform has", "Civic Platform's" */
const acts = ({ mentions }: Entity): boolean => mentions.some((mention) => mention.acts);

const isPlainWord = ({ noName, office, rank, people, lower }: Facts): boolean =>
  !noName && !office && !rank && !people && !OFFICE_MODIFIERS.has(lower);

/* "Network Rail apologised" */
const speaks = ({ mentions }: Entity): boolean =>
  mentions.some(
    ({ around }) => around.person >= LEAST_AROUND && around.organisation > LEAST_AROUND,
  );

const isNoLongName = (entity: Entity, page: Page, facts: readonly Facts[]): boolean =>
  isShip(entity, page) || isShouted(facts);

/* Its other capitals say that "Dawn Brook" is a name even where it only opens sentences. */
const LONGEST_PERSON = 3;

const inHeadlines = ({ mentions }: Entity, { headlines }: Page): boolean =>
  mentions.every(({ sentence }) => headlines[sentence]);
