import { BODIES } from '../../tables/cues.ts';
import {
  AFTER_BODIES,
  GROUP_NOUNS,
  OF_MAKERS,
  ORGANISATION_HEADS,
} from '../../tables/organisations.ts';
import { OF_ORGANISATIONS, OF_PERSONS, OF_PLACES } from '../../tables/person-words.ts';
import { PLACE_NOUNS } from '../../tables/place-words.ts';
import type { Token } from '../../wink.ts';
import { factsOf } from '../words/facts.ts';
import { arePlural, isGiven, isPossessive, joins, type Run } from '../words/tokens.ts';
import { inApposition } from './calls.ts';
import { evidenceOfDeeds } from './deeds.ts';
import { addEvidence, byWord, type Evidence, evidence } from './evidence.ts';

const OWNED = byWord([
  [OF_PERSONS, { person: 1.5 }],
  [OF_ORGANISATIONS, { organisation: 1.5 }],
  [OF_PLACES, { place: 1.5 }],
]);
const AFTER = byWord([
  [['who'], { person: 1.5 }],
  [PLACE_NOUNS, { place: 2.5 }],
  [GROUP_NOUNS, { organisation: 2 }],
  [OF_PERSONS, { person: 1.5 }],
  [OF_ORGANISATIONS, { organisation: 0.9 }],
  [OF_PLACES, { place: 0.9 }],
  [OF_MAKERS, { organisation: 1, person: -0.7 }],
]);
const AGE = evidence({ person: 4 });
/* "Acme are" */
const PLURAL = evidence({ organisation: 1.5, person: -1 });
/* A name right before a noun: "Acme shareholders", "Nairobi traffic"; of persons it is rarer. */
const ATTRIBUTIVE = evidence({ person: -0.7, organisation: 0.5, place: 0.2 });

/* What makes a name no subject: "police in X said". */
const PREPOSITION = /^(?:at|by|from|in|into|near|of|on|over|with)$/;

/** What the words behind a mention say of its kind. */
export function evidenceAfter(tokens: readonly Token[], { from, to }: Run): Evidence {
  const word = tokens[to];
  if (isPossessive(word)) return ofOwner(tokens, to);
  const sum = evidence({});
  if (!word) return sum;
  addNoun(sum, tokens, to);
  if (isBased(tokens, to)) sum.place += 4;
  if (/^\($/.test(word.text) && isAge(tokens, to + 1)) sum.person += 2;
  if (!PREPOSITION.test(tokens[from - 1]?.lower ?? ''))
    addEvidence(sum, evidenceOfDeeds(tokens, to));
  if (!isOrigin(tokens, from)) addEvidence(sum, behindMark(tokens, to));
  if (arePlural(tokens, { from, to })) addEvidence(sum, PLURAL);
  return sum;
}

/* "X's shares", "X's Ann Lee" */
function ofOwner(tokens: readonly Token[], to: number): Evidence {
  const [owned, more] = [tokens[to + 1], tokens[to + 2]];
  const sum = evidence({});
  addEvidence(sum, OWNED.get(owned?.lower ?? ''));
  if (isGiven(owned) && factsOf(more?.text ?? '').capital) addEvidence(sum, OWNER);
  if (AFTER_BODIES.has(`${owned?.lower} ${more?.lower}`)) sum.organisation += 2;
  return sum;
}

const OWNER = evidence({ organisation: 1, place: 0.5, person: -1 });

/* "X shares", "the X museum" */
function addNoun(sum: Evidence, tokens: readonly Token[], to: number): void {
  const { lower, pos, spaced } = tokens[to] as Token;
  const says = AFTER.get(lower);
  addEvidence(sum, says);
  if (ORGANISATION_HEADS.has(lower) && isPlaceWord(tokens[to - 1])) sum.place += 1.5;
  if (AFTER_BODIES.has(`${lower} ${tokens[to + 1]?.lower ?? ''}`)) sum.organisation += 2;
  if (!says && spaced && pos === 'NOUN') addEvidence(sum, ATTRIBUTIVE);
  if (!says && isBody(tokens, to)) sum.organisation += 1.5;
}

/* "X, a charity", "X – the charity" */
function behindMark(tokens: readonly Token[], at: number): Evidence | undefined {
  const mark = tokens[at] as Token;
  if (mark.text === ',') return afterComma(tokens, at + 1);
  const told = DASH.test(mark.text) && mark.spaced && tokens[at + 1]?.pos === 'DET';
  return told ? inApposition(tokens, at + 2) : undefined;
}

/* "Ann Lee, of |X, a nurse": what follows is told of her. */
const isOrigin = (tokens: readonly Token[], from: number): boolean =>
  /^(?:from|of)$/.test(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.text === ',';

const DASH = /^(?:[-–—]|--)$/;

const WHOSE = evidence({ person: 1.5 });

/* "X, 16, had", "X, 16 had". */
const isAge = (tokens: readonly Token[], at: number): boolean =>
  /^\d{1,2}$/.test(tokens[at]?.text ?? '') &&
  (/^[,.;)]$/.test(tokens[at + 1]?.text ?? '') || tokens[at + 1]?.pos === 'AUX');

/* "X news agency", "X pharmaceutical company"; the town's in "the London law firm". */
const isBody = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.spaced === true &&
  /^(?:NOUN|ADJ)$/.test(tokens[to]?.pos ?? '') &&
  BODIES.has(tokens[to + 1]?.lower ?? '') &&
  !isPlaceWord(tokens[to - 1]);

/* "|-based" */
const isBased = (tokens: readonly Token[], to: number): boolean =>
  joins(tokens, to) && tokens[to + 1]?.lower === 'based';

function afterComma(tokens: readonly Token[], at: number): Evidence {
  const sum = evidence({});
  const word = tokens[at];
  if (!word) return sum;
  const end = tokens[at + 1]?.text ?? '';
  if (isAge(tokens, at)) addEvidence(sum, AGE);
  if (word.lower === 'who') sum.person += 1.5;
  if (word.lower === 'whose') addEvidence(sum, OWNED.get(end.toLowerCase()) ?? WHOSE);
  const { country, sense } = factsOf(word.text);
  if (word.text.length === 1 && PARTY.test(word.text) && /^[-‐‑]$/.test(end)) addEvidence(sum, AGE);
  const known = country || (sense?.place && !sense.person);
  if (known && !factsOf(end).capital && !isPossessive(tokens[at + 1])) sum.place += 1;
  addEvidence(sum, inApposition(tokens, at));
  return sum;
}

/* A word that names a place, whatever else. */
const isPlaceWord = (token: Token | undefined): boolean => {
  const { sense, country, city } = factsOf(token?.text ?? '');
  return sense?.place === true || country || city > 0;
};

/* "X, R-Ohio". */
const PARTY = /^[RDI]$/;
