import { BYSTANDERS } from '../tables/cues.ts';
import { KNOWN_MEDIA } from '../tables/known-media.ts';
import { OFFICES, PLACE_OFFICES } from '../tables/offices.ts';
import {
  AFTER_BODIES,
  FIRM_NOUNS,
  GROUP_NOUNS,
  IN_FIRMS,
  ORGANISATION_HEADS,
} from '../tables/organisations.ts';
import {
  OF_ORGANISATIONS,
  OF_PERSONS,
  OF_PLACES,
  PERSON_NOUNS,
  SAYING_VERBS,
} from '../tables/person-words.ts';
import {
  DIRECTIONS,
  MOTIONS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  PLACE_VERBS,
} from '../tables/place-words.ts';
import { STATE_ABBREVIATIONS } from '../tables/states.ts';
import type { Token } from '../wink.ts';
import { addEvidence, byWord, type Evidence, evidence } from './evidence.ts';
import { factsOf, singular } from './facts.ts';
import { isQuotedGroup } from './quoted.ts';
import { evidenceInSport } from './team.ts';
import { isPossessive, type Run, wordsOf } from './tokens.ts';

/** What the words around a mention say of its kind, in an article about team sport or not. */
export function evidenceAround(tokens: readonly Token[], run: Run, sport: boolean): Evidence {
  const sum = before(tokens, run);
  addEvidence(sum, after(tokens, run.to));
  if (isState(tokens, run)) sum.place += 4;
  if (sport) addEvidence(sum, evidenceInSport(tokens, run));
  return sum;
}

/* "R-Ohio"; "Pa" before its full stop. */
function isState(tokens: readonly Token[], { from, to }: Run): boolean {
  if (to - from > 1) return false;
  const party =
    /^[-‐‑]$/.test(tokens[from - 1]?.text ?? '') && PARTY.test(tokens[from - 2]?.text ?? '');
  const next = tokens[to];
  const postal = /^\p{Lu}{2}$/u.test(tokens[from]?.text ?? '') && isBehindTown(tokens, from);
  const cut =
    next?.text === '.' && !next.spaced && STATE_ABBREVIATIONS.has(`${tokens[from]?.text}.`);
  return party || postal || cut;
}

/* "Ashby, TX". */
const isBehindTown = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ',' && factsOf(tokens[at - 2]?.text ?? '').capital;

const BEFORE = byWord([
  [DIRECTIONS, { place: 2.5 }],
  [GROUP_NOUNS, { organisation: 2 }],
  [['in'], { place: 1.3 }],
  [['to', 'from', 'over', 'between'], { place: -0.4 }],
  [PLACE_VERBS, { place: 1 }],
  [PLACE_PREPOSITIONS, { place: 0.7 }],
]);
const INDEFINITE = byWord([[PERSON_NOUNS, { person: 4 }]]);
/* "shares in X". */
const INVESTED = evidence({ organisation: 4, person: -1 });
/* "brokerage X", "analyst at X". */
const FIRM = evidence({ organisation: 2.5, person: -1 });
/* 'the band "X"'. */
const GROUP = evidence({ organisation: 6 });
const DEFINITE = evidence({ person: -2, organisation: 1 });
/* "in the Guardian": an outlet that has its article. */
const OUTLET = evidence({ organisation: 4 });
const OFFICE = evidence({ person: 2.5 });
const AGE = evidence({ person: 4 });

function before(tokens: readonly Token[], { from, to }: Run): Evidence {
  const definite = tokens[from - 1]?.lower === 'the';
  const sum = evidence(definite && tokens[to]?.pos !== 'NOUN' ? DEFINITE : {});
  if (definite && KNOWN_MEDIA.has(`the ${wordsOf(tokens, { from, to }).toLowerCase()}`))
    addEvidence(sum, OUTLET);
  const at = definite ? from - 2 : from - 1;
  const word = tokens[at];
  if (!word) return sum;
  if (isQuotedGroup(tokens, { from, to })) addEvidence(sum, GROUP);
  if (word.lower === 'in' && IN_FIRMS.has(tokens[at - 1]?.lower ?? '')) addEvidence(sum, INVESTED);
  else addEvidence(sum, BEFORE.get(word.lower));
  addEvidence(sum, beforeThat(tokens, at));
  if (SAYING_VERBS.has(word.lemma) && word.pos === 'VERB')
    addEvidence(sum, evidence({ person: 0.8, organisation: 0.4 }));
  if (definite) return sum;
  addEvidence(sum, INDEFINITE.get(word.lower));
  if (FIRM_NOUNS.has(word.lower)) addEvidence(sum, FIRM);
  else if (factsOf(word.text).office) addEvidence(sum, OFFICE);
  if (isAge(tokens, at)) addEvidence(sum, AGE);
  return sum;
}

/* "25-year-old" as one token or as five. */
const isAge = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.lower ?? '';
  return word.endsWith('year-old') || (word === 'old' && tokens[at - 2]?.lower === 'year');
};

/* Between a noun and what it stands for: "the cities of X", "leaders including X", "the capital, X". */
const LISTING = /^(?:,|of|including|like|as)$/;

function beforeThat(tokens: readonly Token[], at: number): Evidence {
  const sum = evidence({});
  const word = tokens[at]?.lower ?? '';
  const head = tokens[at - 1];
  if (/^(?:to|from)$/.test(word) && head && MOTIONS.has(head.lemma)) sum.place += 1.2;
  if (/^(?:at|with)$/.test(word) && head?.pos === 'NOUN' && OFFICES.has(singular(head.lower)))
    addEvidence(sum, FIRM);
  if (!head || !LISTING.test(word)) {
    if (head && word === 'for') addEvidence(sum, ofOffice(head.lower), 2);
    return sum;
  }
  const noun = head.text === ',' ? tokens[at - 2] : head;
  if (noun) addEvidence(sum, calls(noun));
  if (word !== 'of') return sum;
  if (head.text === ',') sum.place += 2;
  if (isNoun(PLACE_NOUNS, head.lower)) sum.place += 2;
  addEvidence(sum, ofOffice(head.lower), 1);
  return sum;
}

/* "mayor of X", "spokesman for X". */
function ofOffice(lower: string): Evidence | undefined {
  if (PLACE_OFFICES.has(lower)) return evidence({ place: 1 });
  return factsOf(lower).office ? evidence({ organisation: 1 }) : undefined;
}

/* What a noun says of the name it stands for: "militant group", "cities", "lawyer". */
function calls({ text, lower, pos }: Token): Evidence | undefined {
  if (pos === 'ADJ') return undefined;
  if (factsOf(lower).office) return evidence({ person: 1.5 });
  if (factsOf(text).capital) return undefined;
  if (isNoun(GROUP_NOUNS, lower)) return evidence({ organisation: 2 });
  return isNoun(PLACE_NOUNS, lower) ? evidence({ place: 2 }) : undefined;
}

const isNoun = (nouns: ReadonlySet<string>, lower: string): boolean =>
  nouns.has(lower) || nouns.has(singular(lower)) || nouns.has(lower.replace(/ies$/, 'y'));

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
]);
const SAYS = evidence({ person: 1, organisation: 0.6, place: -1 });
/* Bodies urge, hope and claim as well: "said" and "told" are more often a person's. */
const SAID = evidence({ person: 1.25, organisation: 0.6, place: -1 });
const ACTS = evidence({ person: 0.4, organisation: 0.3, place: -0.3 });
const ACTS_ON_OWN = evidence({ person: 1.4, organisation: 0.3, place: -0.3 });
/* A name right before a noun: "Acme shareholders", "Nairobi traffic"; of persons it is rarer. */
const ATTRIBUTIVE = evidence({ person: -0.7, organisation: 0.5, place: 0.2 });

/* "X finished her", "X hurt himself". */
const OWN = /^(?:his|her|himself|herself)$/;

/* What it says of a name that somebody of that name said or did something. */
function doing(tokens: readonly Token[], at: number): Evidence | undefined {
  const { pos, lemma } = tokens[at] as Token;
  if (pos !== 'VERB' && pos !== 'AUX') return undefined;
  if (SAYING_VERBS.has(lemma)) return /^(?:say|tell)$/.test(lemma) ? SAID : SAYS;
  if (pos === 'AUX') return undefined;
  return OWN.test(tokens[at + 1]?.lower ?? '') ? ACTS_ON_OWN : ACTS;
}

function after(tokens: readonly Token[], to: number): Evidence {
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
  addEvidence(sum, doing(tokens, to));
  if (word.text === ',') addEvidence(sum, afterComma(tokens, to + 1));
  return sum;
}

function afterComma(tokens: readonly Token[], at: number): Evidence {
  const sum = evidence({});
  const word = tokens[at];
  if (!word) return sum;
  const end = tokens[at + 1]?.text ?? '';
  if (/^\d{1,2}$/.test(word.text) && /^[,.;)]$/.test(end)) addEvidence(sum, AGE);
  if (word.lower === 'who' || word.lower === 'whose') sum.person += 1.5;
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

/* Any verb but a participle inside a noun phrase: "a London-based, publicly owned bank". */
const isFiniteVerb = ({ pos, lower }: Token): boolean =>
  pos === 'VERB' &&
  !/^(?:acting|based|owned|called|known|backed|run|led|linked|armed)$/.test(lower);

/* "X, an employee", "X, the widow of". */
const SOMEBODY = evidence({ person: 2 });
const isSomebody = ({ lower }: Token): boolean => PERSON_NOUNS.has(lower) || BYSTANDERS.has(lower);

/* "X, one of the largest banks": what the noun phrase behind the comma calls it. */
function inApposition(tokens: readonly Token[], from: number): Evidence | undefined {
  for (let at = from; at < from + 9; at++) {
    const token = tokens[at];
    if (!token || token.pos === 'AUX' || isFiniteVerb(token)) break;
    if (token.pos === 'PUNCT' && !/^[-‐‑]$/.test(token.text)) break;
    if (token.pos === 'ADP' && tokens[at - 1]?.lower !== 'one') break;
    const says = isSomebody(token) ? SOMEBODY : calls(token);
    if (says && tokens[at + 1]?.pos !== 'NOUN') return says;
  }
  return undefined;
}
