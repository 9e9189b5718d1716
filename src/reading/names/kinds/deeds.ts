import {
  BODY_OBJECTS,
  BODY_VERBS,
  DONE_TO_PERSONS,
  PERSON_VERBS,
  SAYING_VERBS,
} from '../../tables/person-words.ts';
import type { Token } from '../../wink.ts';
import { addEvidence, type Evidence, evidence } from './evidence.ts';

const SAYS = evidence({ person: 1, organisation: 0.6, place: -1 });
/* Bodies urge, hope and claim as well: "said" and "told" are more often a person's. */
const SAID = evidence({ person: 1.25, organisation: 0.6, place: -1 });
const ACTS = evidence({ person: 0.4, organisation: 0.3, place: -0.3 });
const LIVES = evidence({ person: 1.5, organisation: -0.3 });
const RUNS = evidence({ organisation: 1.2, person: -0.3 });
const ACTS_ON_OWN = evidence({ person: 1.4, organisation: 0.3, place: -0.3 });
const TRADES = evidence({ organisation: 1.5, person: -0.3 });
const SUFFERS = evidence({ person: 1.4 });

/* "X finished her", "X hurt himself". */
const OWN = /^(?:his|her|himself|herself)$/;

/** What it says of a name that it said, did or underwent something; `at`: the token behind it. */
export function evidenceOfDeeds(tokens: readonly Token[], at: number): Evidence | undefined {
  const { pos } = tokens[at] as Token;
  if (pos !== 'VERB' && pos !== 'AUX') return undefined;
  const sum = evidence({});
  addEvidence(sum, doing(tokens, at));
  addEvidence(sum, dealing(tokens, at));
  return sum;
}

function doing(tokens: readonly Token[], at: number): Evidence | undefined {
  const { pos, lemma, lower } = tokens[at] as Token;
  if (SAYING_VERBS.has(lemma)) return /^(?:say|tell)$/.test(lemma) ? SAID : SAYS;
  if (pos === 'AUX') return undefined;
  if (PERSON_VERBS.has(lemma) && lower !== lemma) return LIVES;
  if (BODY_VERBS.has(lemma)) return RUNS;
  return OWN.test(tokens[at + 1]?.lower ?? '') ? ACTS_ON_OWN : ACTS;
}

/* How far behind the verb its object may stand: "cut almost 300 factory |jobs". */
const REACH = 5;

/* "X would cut 300 jobs", "X was arrested" */
function dealing(tokens: readonly Token[], at: number): Evidence | undefined {
  let verb = at;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[verb]?.pos ?? '') && verb < at + REACH) verb++;
  const { pos = 'PUNCT', lemma = '' } = tokens[verb] ?? {};
  if (pos !== 'VERB')
    return /^ha(?:d|s)$/.test(tokens[at]?.lower ?? '') ? ofObject(tokens, at + 1) : undefined;
  const suffers = isBeing(tokens, at, verb) && DONE_TO_PERSONS.has(lemma);
  return suffers ? SUFFERS : ofObject(tokens, verb + 1);
}

/* "was later |arrested" */
const isBeing = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => /^(?:is|was|be|been|being)$/.test(lower));

/* "posted a |loss", "filed for |bankruptcy" */
function ofObject(tokens: readonly Token[], from: number): Evidence | undefined {
  for (let at = from; at < from + REACH; at++) {
    const { pos, lower } = tokens[at] ?? { pos: 'PUNCT', lower: '' };
    if (pos === 'NOUN' && BODY_OBJECTS.has(lower)) return TRADES;
    if (/^(?:PUNCT|VERB|AUX|PRON|SCONJ|CCONJ)$/.test(pos)) return undefined;
    if (pos === 'ADP' && lower !== 'for') return undefined;
  }
  return undefined;
}
