import { BODIES } from '../../tables/cues.ts';
import {
  AFTER_BODIES,
  GROUP_NOUNS,
  OF_MAKERS,
  ORGANISATION_HEADS,
} from '../../tables/organisations.ts';
import {
  BODY_VERBS,
  OF_ORGANISATIONS,
  OF_PERSONS,
  OF_PLACES,
  PERSON_VERBS,
  SAYING_VERBS,
} from '../../tables/person-words.ts';
import { PLACE_NOUNS } from '../../tables/place-words.ts';
import type { Token } from '../../wink.ts';
import { factsOf } from '../words/facts.ts';
import { arePlural, isPossessive, joins, type Run } from '../words/tokens.ts';
import { inApposition } from './calls.ts';
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
const SAYS = evidence({ person: 1, organisation: 0.6, place: -1 });
/* Bodies urge, hope and claim as well: "said" and "told" are more often a person's. */
const SAID = evidence({ person: 1.25, organisation: 0.6, place: -1 });
const ACTS = evidence({ person: 0.4, organisation: 0.3, place: -0.3 });
const LIVES = evidence({ person: 1.5, organisation: -0.3 });
const RUNS = evidence({ organisation: 1.2, person: -0.3 });
const ACTS_ON_OWN = evidence({ person: 1.4, organisation: 0.3, place: -0.3 });
/* "Acme are" */
const PLURAL = evidence({ organisation: 1.5, person: -1 });
/* A name right before a noun: "Acme shareholders", "Nairobi traffic"; of persons it is rarer. */
const ATTRIBUTIVE = evidence({ person: -0.7, organisation: 0.5, place: 0.2 });

/* "X finished her", "X hurt himself". */
const OWN = /^(?:his|her|himself|herself)$/;

/* What it says of a name that somebody of that name said or did something. */
function doing(tokens: readonly Token[], at: number): Evidence | undefined {
  const { pos, lemma, lower } = tokens[at] as Token;
  if (pos !== 'VERB' && pos !== 'AUX') return undefined;
  if (SAYING_VERBS.has(lemma)) return /^(?:say|tell)$/.test(lemma) ? SAID : SAYS;
  if (pos === 'AUX') return undefined;
  if (PERSON_VERBS.has(lemma) && lower !== lemma) return LIVES;
  if (BODY_VERBS.has(lemma)) return RUNS;
  return OWN.test(tokens[at + 1]?.lower ?? '') ? ACTS_ON_OWN : ACTS;
}

/* What makes a name no subject: "police in X said". */
const PREPOSITION = /^(?:at|by|from|in|into|near|of|on|over|with)$/;

/** What the words behind a mention say of its kind. */
export function evidenceAfter(tokens: readonly Token[], { from, to }: Run): Evidence {
  const sum = evidence({});
  const word = tokens[to];
  if (!word) return sum;
  if (isPossessive(word)) {
    addEvidence(sum, OWNED.get(tokens[to + 1]?.lower ?? ''));
    if (AFTER_BODIES.has(`${tokens[to + 1]?.lower} ${tokens[to + 2]?.lower}`))
      sum.organisation += 2;
    return sum;
  }
  const says = AFTER.get(word.lower);
  addEvidence(sum, says);
  /* "the Leeds museum" */
  if (ORGANISATION_HEADS.has(word.lower) && isPlaceWord(tokens[to - 1])) sum.place += 1.5;
  if (AFTER_BODIES.has(`${word.lower} ${tokens[to + 1]?.lower ?? ''}`)) sum.organisation += 2;
  if (!says && word.spaced && word.pos === 'NOUN') addEvidence(sum, ATTRIBUTIVE);
  if (!says && isBody(tokens, to)) sum.organisation += 1.5;
  if (isBased(tokens, to)) sum.place += 4;
  if (/^\($/.test(word.text) && isAge(tokens, to + 1)) sum.person += 2;
  if (!PREPOSITION.test(tokens[from - 1]?.lower ?? '')) addEvidence(sum, doing(tokens, to));
  if (!isOrigin(tokens, from)) addEvidence(sum, behindMark(tokens, to));
  if (arePlural(tokens, { from, to })) addEvidence(sum, PLURAL);
  return sum;
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
