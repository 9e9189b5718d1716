import type { NameKind } from '../../news/reading.ts';
import { PARTICLES } from '../tables/no-names.ts';
import { GROUP_NOUNS, OF_HEADS, ORGANISATION_HEADS } from '../tables/organisations.ts';
import {
  DIRECTIONS,
  FACILITY_NOUNS,
  PLACE_HEADS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  PLACE_STARTS,
} from '../tables/place-words.ts';
import type { Token } from '../wink.ts';
import { isPossessive, type Run } from './candidates.ts';
import { factsOf, senseOf, singular } from './facts.ts';

/** How much speaks for each kind; larger is more. */
export type Evidence = Record<NameKind, number>;

export const noEvidence = (): Evidence => ({ person: 0, organisation: 0, place: 0 });

/** Adds `more` to `sum` in place. */
export function addEvidence(sum: Evidence, more: Evidence, weight = 1): void {
  sum.person += more.person * weight;
  sum.organisation += more.organisation * weight;
  sum.place += more.place * weight;
}

/** The kind with most evidence; on equal evidence organisation before place before person. */
export function strongest({ person, organisation, place }: Evidence): NameKind {
  if (organisation >= place && organisation >= person) return 'organisation';
  return place >= person ? 'place' : 'person';
}

/** What the words of a name say of its kind, wherever it stands. */
export function evidenceInWords(label: string, words: readonly string[]): Evidence {
  const sum = noEvidence();
  const sense = senseOf(label);
  if (sense?.person) sum.person += 2.5;
  if (sense?.organisation) sum.organisation += 3;
  if (sense?.place) sum.place += 3.5;
  const first = factsOf(words[0] ?? '');
  if (words.length === 1) addEvidence(sum, inOneWord(words[0] ?? ''));
  else addEvidence(sum, inManyWords(words));
  const whole = factsOf(label);
  if (whole.country) sum.place += 6;
  if (whole.city > 0) sum.place += whole.city > 1e6 ? 3 : whole.city > 1e5 ? 2 : 1;
  if (words.length > 1 && DIRECTIONS.has(first.lower)) sum.place += 1;
  return sum;
}

function inOneWord(word: string): Evidence {
  const { shout, given, ordinary, country } = factsOf(word);
  const sum = noEvidence();
  if (shout) sum.organisation += 2.5;
  if (given && !shout && !country) sum.person += ordinary ? 0.5 : 1;
  if (!ordinary) sum.person += 0.3;
  if (ordinary) sum.organisation += 0.6;
  return sum;
}

function inManyWords(words: readonly string[]): Evidence {
  const sum = noEvidence();
  const facts = words.map(factsOf);
  const first = facts[0] as ReturnType<typeof factsOf>;
  const last = facts.at(-1) as ReturnType<typeof factsOf>;
  const link = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  const head = link > 0 ? (words[link - 1] ?? '').toLowerCase() : last.lower;
  if (ORGANISATION_HEADS.has(head)) sum.organisation += 4;
  if (PLACE_HEADS.has(head)) sum.place += 4;
  if (link > 0 && OF_HEADS.has(head) && !PLACE_HEADS.has(head)) sum.organisation += 3;
  if (FACILITY_NOUNS.has(last.lower)) sum.place += 6;
  if (PLACE_STARTS.has(first.lower)) sum.place += 2;
  if (words.includes('&')) sum.organisation += 3;
  if (first.given) sum.person += first.ordinary ? 1.5 : 3;
  if (words.some((word) => /^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(word))) sum.person += 2;
  if (words.some((word) => PARTICLES.has(word))) sum.person += 1;
  if (/^(?:jr|sr|jr\.|sr\.|ii|iii)$/i.test(last.lower)) sum.person += 4;
  const ordinary = facts.filter((fact) => fact.ordinary).length;
  if (ordinary === words.length) addEvidence(sum, { person: -1, organisation: 1.5, place: 0 });
  else if (words.length <= 4 && !last.ordinary) sum.person += 1.5;
  if (first.people || facts.some(({ shout }) => shout)) sum.organisation += 1.5;
  return sum;
}

/** What the words around a mention say of its kind. */
export function evidenceAround(tokens: readonly Token[], run: Run, titled: boolean): Evidence {
  const sum = noEvidence();
  if (titled) sum.person += 5;
  addEvidence(sum, before(tokens, run));
  addEvidence(sum, after(tokens, run));
  return sum;
}

const SAYING: ReadonlySet<string> = new Set([
  ...[
    'say',
    'tell',
    'add',
    'announce',
    'warn',
    'insist',
    'claim',
    'argue',
    'explain',
    'note',
    'reply',
  ],
  ...['write', 'report', 'confirm', 'deny', 'state', 'declare', 'think', 'believe', 'ask', 'admit'],
]);

function before(tokens: readonly Token[], { from }: Run): Evidence {
  const sum = noEvidence();
  let at = from - 1;
  const definite = tokens[at]?.lower === 'the';
  if (definite) {
    addEvidence(sum, { person: -2, organisation: 1, place: 0 });
    at--;
  }
  const word = tokens[at];
  if (!word) return sum;
  if (DIRECTIONS.has(word.lower)) sum.place += 2.5;
  if (GROUP_NOUNS.has(word.lower)) sum.organisation += 2;
  if (factsOf(word.text).office && !definite) sum.person += 2.5;
  if (PLACE_PREPOSITIONS.has(word.lower)) sum.place += word.lower === 'in' ? 2 : 0.7;
  if (SAYING.has(word.lemma) && word.pos === 'VERB')
    addEvidence(sum, { person: 0.8, organisation: 0.4, place: 0 });
  const head = tokens[at - 1];
  if (word.lower === 'of' && head && PLACE_NOUNS.has(head.lower)) sum.place += 3;
  if (word.lower === 'for' && head && factsOf(head.text).office) sum.organisation += 2;
  if (word.lower === 'of' && head && factsOf(head.text).office) sum.organisation += 0.8;
  return sum;
}

function after(tokens: readonly Token[], { to }: Run): Evidence {
  const sum = noEvidence();
  const word = tokens[to];
  const next = tokens[to + 1];
  if (!word) return sum;
  if (isPossessive(word)) return sum;
  if (word.lower === 'who') sum.person += 1.5;
  if (PLACE_NOUNS.has(word.lower)) sum.place += 2.5;
  if (GROUP_NOUNS.has(word.lower)) sum.organisation += 2;
  if (SAYING.has(word.lemma) && (word.pos === 'VERB' || word.pos === 'AUX'))
    addEvidence(sum, { person: 1, organisation: 0.6, place: -1 });
  else if (word.pos === 'VERB') addEvidence(sum, { person: 0.4, organisation: 0.3, place: -0.3 });
  if (word.text === ',' && next) addEvidence(sum, afterComma(tokens, to + 1));
  return sum;
}

function afterComma(tokens: readonly Token[], at: number): Evidence {
  const sum = noEvidence();
  const word = tokens[at] as Token;
  const end = tokens[at + 1]?.text ?? '';
  if (/^\d{1,2}$/.test(word.text) && /^[,.;)]$/.test(end)) sum.person += 4;
  if (word.lower === 'who' || word.lower === 'whose') sum.person += 1.5;
  const { country, sense } = factsOf(word.text);
  if (country || (sense?.place && !sense.person)) sum.place += 1.5;
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i];
    if (!token || token.pos === 'PUNCT' || token.pos === 'VERB' || token.pos === 'ADP') break;
    if (factsOf(singular(token.lower)).office) {
      sum.person += 1.5;
      break;
    }
  }
  return sum;
}
