import { remembering } from '../../../news/remember.ts';
import { KNOWN_ORGANISATIONS } from '../../tables/known-organisations.ts';
import { FAMILY_LAST, KNOWN_SURNAMES } from '../../tables/known-persons.ts';
import { ARTICLES, PARTICLES } from '../../tables/no-names.ts';
import { BODY_STARTS, CHAMBERS } from '../../tables/organisations.ts';
import { DIRECTIONS, HEAD_FIRST, PLACE_HEADS, PLACE_STARTS } from '../../tables/place-words.ts';
import { NATIONAL_FIELDS } from '../../tables/sport-words.ts';
import { SHORT_STATES, STATE_ABBREVIATIONS } from '../../tables/states.ts';
import { TEAM_HEADS } from '../../tables/team-heads.ts';
import { type Facts, factsOf, senseOf } from '../words/facts.ts';
import { isSeat } from '../words/places.ts';
import type { Sense } from '../words/wordnet.ts';
import { inEnding, isEastern } from './ending.ts';
import { addEvidence, type Evidence, evidence } from './evidence.ts';
import { inHead } from './head.ts';

/* The weights here and in around.ts were set by hand and tuned on the open sets of bench/gold. */

function study(label: string): Evidence {
  const words = label.split(/\s+/);
  const sum = words.length === 1 ? inOneWord(label) : inManyWords(words);
  const sense = senseOf(label);
  const { country, city, lower, given } = factsOf(label);
  const seat = given < 2 && isSeat(label);
  if (seat) sum.place += 2;
  else if (sense?.person) sum.person += 2.5;
  if (sense?.organisation)
    sum.organisation += words.length > 1 && !sense.person && !sense.place ? 5 : 3;
  if (KNOWN_SURNAMES.has(lower)) sum.person += 1.5;
  if (country) sum.place += 6;
  if (sense?.place) sum.place += isOnlyPlace(sense) && words.length > 1 ? 5 : 3.5;
  else if (city > 0 && !sense) sum.place += ofCity(city) + (words.length > 1 ? 1.5 : 0);
  return sum;
}

const isOnlyPlace = ({ person, organisation }: Sense): boolean => !person && !organisation;

const ofCity = (people: number): number => (people > 1e6 ? 3 : people > 1e5 ? 2 : 1);

/* Names come again in many articles, and each is asked several times in one. */
const MOST_REMEMBERED = 50_000;

/** What the words of a name say of its kind, wherever it stands. */
export const evidenceInWords: (label: string) => Readonly<Evidence> = remembering(
  study,
  MOST_REMEMBERED,
);

function inOneWord(word: string): Evidence {
  const { shout, camel, given, ordinary, country, city, sense } = factsOf(word);
  const sum = evidence({ organisation: 0.5, place: 0.2 });
  if (CHAMBERS.has(word.toLowerCase())) sum.organisation += 3;
  if (shout && word.replaceAll('.', '').length < 6) sum.organisation += 2;
  if (STATE_ABBREVIATIONS.has(word)) sum.place += 5;
  if (ROAD.test(word)) sum.place += 4;
  if (camel) sum.organisation += 2;
  if (ordinary) sum.organisation += 0.4;
  if (!country && !sense?.place) sum.person += city > 0 ? given * 0.5 : given;
  addEvidence(sum, inEnding(word));
  return sum;
}

/* "the M25" */
const ROAD = /^[ABMN]\d{1,4}$/;

const INITIALS = /^\p{Lu}\.(?:\p{Lu}\.)?$/u;
const GENERATION = /^(?:jr|sr|jr\.|sr\.|ii|iii)$/;

function inManyWords(words: readonly string[]): Evidence {
  const facts = words.map(factsOf);
  const first = facts[0] as Facts;
  const last = facts.at(-1) as Facts;
  const sum = evidence({ person: 0.4, organisation: 0.8, place: 0.4 });
  addEvidence(sum, inHead(words, last));
  addEvidence(sum, inOpening(words, first, last));
  addEvidence(sum, behindLand(words, first, last));
  if (isSurnamed(first, last) || isFamilyName(words)) sum.person += 1.2;
  addEvidence(sum, inSmallParts(words, last));
  if (STATE_ABBREVIATIONS.has(words.at(-1) ?? '') && isPlace(words.slice(0, -1))) sum.place += 4;
  addEvidence(sum, inFirst(first, last));
  if (isTeam(words, last) || isBranch(words, last)) sum.organisation += 5;
  if (words.includes('&')) sum.organisation += 3;
  /* "Texas State University, San Marcos" */
  if (words.includes('University,')) sum.organisation += 6;
  addEvidence(
    sum,
    inWriting(isInitials(words[0] ?? '') || isUnstopped(words) ? facts.slice(1) : facts),
  );
  return sum;
}

/* "Ann Holt", "Kenya Tarvo", "Sri Lanka Tarvo Group" */
function inOpening(words: readonly string[], first: Facts, last: Facts): Evidence {
  const [, , third] = words;
  const national =
    third !== undefined && third !== 'of' && factsOf(words.slice(0, 2).join(' ')).country;
  if (national && !PLACE_HEADS.has(last.lower)) return evidence({ organisation: 2 });
  if (first.given > 0) return evidence({ person: first.given * (first.ordinary ? 1 : 1.5) });
  const land = first.city > 500_000 || first.sense?.place;
  const coined = first.country && !PLACE_HEADS.has(last.lower);
  return evidence({ organisation: coined ? 2 : land ? 1 : 0 });
}

/* "Acme Britain", "Sport Norway" */
function behindLand(words: readonly string[], first: Facts, last: Facts): Evidence {
  const abroad =
    (last.country || last.city > 500_000) && first.given < 2 && !words.some(isParticle);
  const sum = evidence(abroad ? ABROAD : {});
  if (isNational(words, first, last)) sum.organisation += NATIONAL_FIELDS.has(first.lower) ? 6 : 2;
  return sum;
}

/* "Korey Smith": a word nobody knows before a well-known surname. */
const isSurnamed = (first: Facts, { sense, ordinary, given }: Facts): boolean =>
  sense?.person === true &&
  !sense.organisation &&
  (!ordinary || given > 0) &&
  isUnknown(first) &&
  !/\.$/.test(first.lower);

/* "Asaduzzaman Khan", "Rumen Tarvev": the last of two or three words is a surname's. */
function isFamilyName(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return words.length < 4 && (FAMILY_LAST.has(last.toLowerCase()) || isEastern(last));
}

const isUnknown = ({ given, ordinary, shout, country, people, city, sense }: Facts): boolean =>
  given === 0 && !ordinary && !shout && !country && !people && city === 0 && !sense;

/* "Ashby Rovers". */
const isTeam = (words: readonly string[], { lower }: Facts): boolean =>
  TEAM_HEADS.has(lower) && isPlace(words.slice(0, -1));

/* "Danish Red Cross", "Planned Parenthood Arizona". */
const isBranch = (words: readonly string[], { lower, country, city, sense }: Facts): boolean =>
  words.length > 2 &&
  ((!(PLACE_HEADS.has(lower) && lower !== 'crescent') &&
    senseOf(words.slice(-2).join(' '))?.organisation === true) ||
    ((country || city > 0 || sense?.place === true) &&
      senseOf(words.slice(0, -1).join(' '))?.organisation === true));

/* "F.K.", not "U.S." */
const isInitials = (word: string): boolean =>
  INITIALS.test(word) && !SHORT_STATES.has(word.toLowerCase()) && !STATE_ABBREVIATIONS.has(word);

/* "T Henry", "PV Sindhu" */
const isUnstopped = ([first = '', last = '', more]: readonly string[]): boolean =>
  more === undefined &&
  (/^\p{Lu}$/u.test(first) ? factsOf(last).given > 0 : areLetters(first) && maySurname(last));

/* Two initials that are no body, state or club: "PV", not "EU" or "FC". */
const areLetters = (word: string): boolean =>
  /^\p{Lu}{2}$/u.test(word) &&
  !senseOf(word) &&
  !factsOf(word).country &&
  !factsOf(word).rank &&
  !SHORT_STATES.has(word.toLowerCase()) &&
  !BODY_STARTS.has(word.toLowerCase());

const maySurname = (word: string): boolean => {
  const facts = factsOf(word);
  return isUnknown(facts) || facts.given > 0 || facts.sense?.person === true;
};

/* "Santiago de Cuba", "Bomberos de Chile" */
const OF_COUNTRY = evidence({ place: 1.5, organisation: 1.2 });

/* "J. Holt", "Ann van Holt", "Paul Holt Jr". */
function inSmallParts(words: readonly string[], { country, lower }: Facts): Evidence {
  const initials = words.some((word) => INITIALS.test(word)) || isUnstopped(words);
  const sum = evidence({ person: initials ? 2 : 0 });
  if (words.some(isParticle)) addEvidence(sum, country ? OF_COUNTRY : evidence({ person: 1 }));
  if (GENERATION.test(lower)) sum.person += 4;
  return sum;
}

/* "Honda Aircraft": the first word alone is a known organisation. */
const isBody = ({ lower, given, ordinary }: Facts): boolean =>
  KNOWN_ORGANISATIONS.has(lower) && given === 0 && !ordinary;

/* "Mount X", "Rue X", "Grupo X". */
function inFirst(first: Facts, last: Facts): Evidence {
  const { lower } = first;
  const body = BODY_STARTS.has(lower) || (/^\d/.test(lower) && !PLACE_HEADS.has(last.lower));
  const sum = evidence({ organisation: body ? 4 : isGang(first, last) ? 3 : 0 });
  if (isBody(first)) sum.organisation += 2;
  if (PLACE_STARTS.has(lower)) sum.place += 2;
  if (HEAD_FIRST.has(lower) && first.given < 2) addEvidence(sum, MADE_OF_PLACE);
  if (DIRECTIONS.has(lower)) sum.place += 1;
  return sum;
}

/* "Los Tarvos", no town of the gazetteer. */
const isGang = ({ lower }: Facts, last: Facts): boolean =>
  lower === 'los' && /[aeo]s$/.test(last.lower);

const MADE_OF_PLACE = evidence({ place: 4, person: -1 });

/* "Rockford DC". */
const isPlace = (words: readonly string[]): boolean => {
  const city = words.join(' ');
  const { city: people, country } = factsOf(city);
  return people > 0 || country || senseOf(city)?.place === true;
};

/* "Acme Britain", "Unilever Kenya". */
const ABROAD = evidence({ person: -1.5, organisation: 1 });

/* "Sport Norway", "Creative Wales": a body of that country. */
const isNational = (words: readonly string[], first: Facts, last: Facts): boolean =>
  words.length === 2 &&
  last.country &&
  first.ordinary &&
  first.given === 0 &&
  !first.people &&
  !PLACE_STARTS.has(first.lower) &&
  !DIRECTIONS.has(first.lower);

const isParticle = (word: string): boolean => PARTICLES.has(word) && !ARTICLES.has(word);

/* Ordinary words, peoples and capitals make organisations; words nobody knows make persons. */
function inWriting(facts: readonly Facts[]): Evidence {
  const sum = evidence({});
  const [first] = facts;
  const last = facts.at(-1);
  if (!first || !last) return sum;
  if (facts.every(({ ordinary }) => ordinary)) sum.organisation += first.given > 0 ? 0 : 1.5;
  else if (facts.length <= (first.given > 0 ? 5 : 3) && !last.ordinary && !last.shout)
    sum.person += 0.6;
  if (first.people || facts.some(({ shout, camel }) => shout || camel)) sum.organisation += 1.5;
  if (/^\d+$/.test(last.lower)) sum.organisation += 1;
  return sum;
}
