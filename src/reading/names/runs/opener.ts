import { SURNAMES_FIRST } from '../../tables/known-persons.ts';
import { PARTICLES } from '../../tables/no-names.ts';
import {
  BODY_STARTS,
  GROUP_NOUNS,
  OF_HEADS,
  ORGANISATION_HEADS,
  WORKPLACES,
} from '../../tables/organisations.ts';
import { PERSON_NOUNS, SAYING_VERBS } from '../../tables/person-words.ts';
import { HEAD_FIRST, PLACE_HEADS } from '../../tables/place-words.ts';
import { NATIONAL_FIELDS } from '../../tables/sport-words.ts';
import { ADDRESS } from '../../tables/titles.ts';
import type { Token } from '../../wink.ts';
import { type Facts, factsOf, senseOf, singular } from '../words/facts.ts';
import { isPossessive, type Run, wordsOf } from '../words/tokens.ts';
import { opens, type Page } from './page.ts';

/** "School nurse X", "Hotel manager X": whether a run is a capital that is the office's. */
export const opensOffice = (tokens: readonly Token[], { from, to }: Run): boolean => {
  const next = tokens[to];
  if (to - from > 1 || next === undefined || !next.spaced || !opens(tokens, from)) return false;
  if (!WORKPLACES.has(tokens[from]?.lower ?? '') || isPossessive(tokens[from - 1])) return false;
  const { office, capital } = factsOf(next.text);
  return office && !capital;
};

/** Takes a capital off the beginning of a sentence when only the sentence gave it: "Former", "Police". */
export function dropOpener(tokens: readonly Token[], { from, to }: Run, page: Page): Run {
  if (senseOf(wordsOf(tokens, { from, to }))?.organisation) return { from, to };
  let start = from;
  while (
    start < to - 1 &&
    opens(tokens, start) &&
    tokens[start + 1]?.spaced &&
    tokens[start + 1]?.text !== '&' &&
    !isPlace(tokens, start) &&
    !PARTICLES.has(tokens[start + 1]?.text ?? '') &&
    !isOwnCapital(tokens, start, to, page)
  )
    start++;
  return start > from && isSubject(tokens, { from: start, to })
    ? { from, to }
    : { from: start, to };
}

/* "Network |Rail apologised": what is no name by itself, but speaks, has its capital from the name. */
const isSubject = (tokens: readonly Token[], { from, to }: Run): boolean =>
  (isPersons(tokens, to) || isPossessive(tokens[to])) &&
  tokens.slice(from, to).every(({ text }) => {
    const { ordinary, sense, people, office, rank, noName, given, country } = factsOf(text);
    return ordinary && !sense && !people && !office && !rank && !noName && !country && given === 0;
  });

/* "New York mayor …" */
const isPlace = (tokens: readonly Token[], at: number): boolean =>
  senseOf(`${tokens[at]?.text} ${tokens[at + 1]?.text}`)?.place === true;

function isOwnCapital(tokens: readonly Token[], at: number, to: number, page: Page): boolean {
  const word = tokens[at] as Token;
  const { ordinary, people, rank, given, country, lower } = factsOf(word.text);
  if (ordinary && lower.endsWith('ly') && given === 0) return false;
  if (!page.capital.has(word.text) && lower.endsWith('maker')) return false;
  const next = factsOf(tokens[at + 1]?.text ?? '');
  /* "Senior |Hamas officials" */
  if (rank && !ADDRESS.has(lower) && next.sense?.organisation && !page.capital.has(word.text))
    return false;
  if (!ordinary || page.capital.has(word.text) || people || rank || country) return true;
  if (word.pos === 'PROPN' && (given === 2 || isIntroduced(tokens, at, to))) return true;
  if (opensName(lower, next) || FOREIGN_ARTICLE.test(word.text)) return true;
  if (GROUP_NOUNS.has(singular(lower)) || lower.endsWith('maker')) return false;
  if (given > 0 && (!next.ordinary || isFullName(tokens, { from: at, to }))) return true;
  return endsGroup(tokens, { from: at, to });
}

/* "Brant |Holt, an astronomer"; but "Neighbour |Holt, a nurse" */
const isIntroduced = (tokens: readonly Token[], at: number, to: number): boolean =>
  to - at === 2 &&
  tokens[to]?.text === ',' &&
  /^(?:an?|who|\d{1,2})$/.test(tokens[to + 1]?.lower ?? '') &&
  isSurname(factsOf(tokens[at + 1]?.text ?? '')) &&
  !PERSON_NOUNS.has(tokens[at]?.lower ?? '') &&
  !factsOf(tokens[at]?.lower ?? '').office;

/* A well-known one, or what is nothing else. */
const isSurname = ({ sense, ordinary, country, city, shout }: Facts): boolean =>
  sense?.person === true || !(sense || ordinary || country || city > 0 || shout);

/* "El Tarvo" */
const FOREIGN_ARTICLE = /^(?:El|Il|La|Las|Le|Les|Lo|Los)$/;

/* "United X", "Bank of X", "Athletics Kenya", "Rue X", "Wen Jiabao": a word that names open with, and what follows it. */
const opensName = (lower: string, next: Facts): boolean =>
  (lower === 'united' && next.capital) ||
  (OF_HEADS.has(lower) && next.lower === 'of') ||
  (NATIONAL_FIELDS.has(lower) && next.country) ||
  HEAD_FIRST.has(lower) ||
  BODY_STARTS.has(lower) ||
  (SURNAMES_FIRST.has(lower) && next.capital && !next.ordinary);

/* "Dawn Brook told": two ordinary words with capitals, of which the first is a given name too. */
function isFullName(tokens: readonly Token[], { from, to }: Run): boolean {
  const { people, country, sense, shout, lower } = factsOf(tokens[from + 1]?.text ?? '');
  if (to - from !== 2 || people || country || shout || sense?.organisation) return false;
  return (tokens[from]?.pos === 'PROPN' && !ORGANISATION_HEADS.has(lower)) || isPersons(tokens, to);
}

/* What follows speaks of a person: "said", ", 43,", ", who". */
function isPersons(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  const after = tokens[at + 1];
  if (next?.text === ',') return /^(?:who|whose|\d{1,2})$/.test(after?.lower ?? '');
  return next?.pos === 'VERB' && SAYING_VERBS.has(next.lemma);
}

/** Whether a later word of a run is the head of an organisation or place. */
export const endsGroup = (tokens: readonly Token[], { from, to }: Run): boolean => {
  for (let at = from + 1; at < to; at++) {
    const word = tokens[at]?.lower ?? '';
    if (ORGANISATION_HEADS.has(word) || PLACE_HEADS.has(word)) return true;
  }
  return false;
};
