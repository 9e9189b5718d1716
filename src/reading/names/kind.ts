import type { NameKind } from '../../news/reading.ts';
import { ARTICLES, PARTICLES } from '../tables/no-names.ts';
import { GROUP_NOUNS, OF_HEADS, ORGANISATION_HEADS } from '../tables/organisations.ts';
import { OF_ORGANISATIONS, OF_PERSONS, OF_PLACES, PERSON_NOUNS } from '../tables/person-words.ts';
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
import { type Facts, factsOf, senseOf, singular } from './facts.ts';

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
  if (whole.city > 0 && !(sense && !sense.place))
    sum.place += whole.city > 1e6 ? 3 : whole.city > 1e5 ? 2 : 1;
  if (words.length > 1 && DIRECTIONS.has(first.lower)) sum.place += 1;
  return sum;
}

function inOneWord(word: string): Evidence {
  const { shout, camel, given, ordinary, country, city, sense } = factsOf(word);
  const sum: Evidence = { person: 0, organisation: 0.5, place: 0.2 };
  if (shout && word.length < 6) sum.organisation += 2;
  if (camel) sum.organisation += 2;
  if (!country && !sense?.place) sum.person += city > 0 ? given * 0.5 : given;
  if (ordinary) sum.organisation += 0.4;
  return sum;
}

function inManyWords(words: readonly string[]): Evidence {
  const facts = words.map(factsOf);
  const first = facts[0] as Facts;
  const last = facts.at(-1) as Facts;
  const sum: Evidence = { person: 0.4, organisation: 0.8, place: 0.4 };
  addEvidence(sum, inHead(words, last));
  if (first.given > 0) sum.person += first.given * (first.ordinary ? 1 : 1.5);
  else if (first.country || first.city > 100_000) sum.organisation += 1;
  if (words.some((word) => /^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(word))) sum.person += 2;
  if (words.some((word) => PARTICLES.has(word) && !ARTICLES.has(word))) sum.person += 1;
  if (/^(?:jr|sr|jr\.|sr\.|ii|iii)$/.test(last.lower)) sum.person += 4;
  if (PLACE_STARTS.has(first.lower)) sum.place += 2;
  if (last.country && words.some((word) => PARTICLES.has(word))) sum.place += 3;
  if (words.includes('&')) sum.organisation += 3;
  if (facts.every(({ ordinary }) => ordinary)) sum.organisation += first.given > 0 ? 0 : 1.5;
  else if (words.length <= 3 && !last.ordinary && !last.shout) sum.person += 0.6;
  if (first.people || facts.some(({ shout, camel }) => shout || camel)) sum.organisation += 1.5;
  if (/^\d+$/.test(last.lower)) sum.organisation += 1;
  return sum;
}

/* The head is the last word, or the one before "of", "for", "on". A surname may be a place's word. */
function inHead(words: readonly string[], last: Facts): Evidence {
  const sum = noEvidence();
  const link = words.findIndex((word) => LINKS.has(word));
  const number = /^\d+$/.test(last.lower);
  const at = link > 0 ? link - 1 : number ? words.length - 2 : words.length - 1;
  const head = (words[at] ?? '').toLowerCase();
  const sense = senseOf(words[at] ?? '');
  if (sense?.organisation && !sense.person) sum.organisation += 2;
  const person = factsOf(words[0] ?? '').given === 2 && words.length === 2;
  if (ORGANISATION_HEADS.has(head)) sum.organisation += person ? 2.5 : 4;
  if (PLACE_HEADS.has(head)) sum.place += person ? 2 : 4;
  if (link > 0 && OF_HEADS.has(head) && !PLACE_HEADS.has(head)) sum.organisation += 3;
  if (FACILITY_NOUNS.has(last.lower)) sum.place += 6;
  if (number && BROADCASTERS.has(head)) sum.organisation += 6;
  return sum;
}

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'in']);
const BROADCASTERS: ReadonlySet<string> = new Set([
  'channel',
  'radio',
  'news',
  'bbc',
  'tv',
  'team',
]);

/** What the words around a mention say of its kind. */
export function evidenceAround(tokens: readonly Token[], run: Run, titled: boolean): Evidence {
  const sum = noEvidence();
  if (titled) sum.person += 5;
  addEvidence(sum, before(tokens, run));
  addEvidence(sum, after(tokens, run));
  return sum;
}

/* Between a noun and what it stands for: "the cities of X", "leaders including X", "its capital, X". */
const LISTING = /^(?:,|of|including|like|as)$/;

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
  if (PERSON_NOUNS.has(word.lower) && !definite) sum.person += 4;
  if (/^(?:\S+-)?year-old$/.test(word.lower) || isAge(tokens, at)) sum.person += 4;
  if (PLACE_PREPOSITIONS.has(word.lower)) sum.place += word.lower === 'in' ? 2 : 0.7;
  if (SAYING.has(word.lemma) && word.pos === 'VERB')
    addEvidence(sum, { person: 0.8, organisation: 0.4, place: 0 });
  const head = tokens[at - 1];
  if (head && LISTING.test(word.text)) addEvidence(sum, calls(head) ?? noEvidence());
  if (word.lower === 'of' && head && isNoun(PLACE_NOUNS, head.lower)) sum.place += 2;
  if (word.lower === 'of' && head?.text === ',') sum.place += 2;
  if (word.lower === 'for' && head && factsOf(head.text).office) sum.organisation += 2;
  if (word.lower === 'of' && head && factsOf(head.text).office) sum.organisation += 0.8;
  return sum;
}

/* "25-year-old X" as the tokens of one word or of five. */
const isAge = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'old' && tokens[at - 2]?.lower === 'year';

function after(tokens: readonly Token[], { to }: Run): Evidence {
  const word = tokens[to];
  if (!word) return noEvidence();
  if (isPossessive(word)) return owned(tokens[to + 1], 1);
  const sum = owned(word, 0.6);
  if (word.lower === 'who') sum.person += 1.5;
  if (PLACE_NOUNS.has(word.lower)) sum.place += 2.5;
  if (GROUP_NOUNS.has(word.lower)) sum.organisation += 2;
  if (word.spaced && word.pos === 'NOUN') addEvidence(sum, ATTRIBUTIVE);
  if (SAYING.has(word.lemma) && (word.pos === 'VERB' || word.pos === 'AUX'))
    addEvidence(sum, { person: 1, organisation: 0.6, place: -1 });
  else if (word.pos === 'VERB') addEvidence(sum, { person: 0.4, organisation: 0.3, place: -0.3 });
  if (word.text === ',' && tokens[to + 1]) addEvidence(sum, afterComma(tokens, to + 1));
  return sum;
}

/* A name right before a noun: "Acme shareholders", "Nairobi traffic"; of persons it is rarer. */
const ATTRIBUTIVE: Evidence = { person: -0.7, organisation: 0.5, place: 0.2 };

const owned = (noun: Token | undefined, weight: number): Evidence => ({
  person: noun && OF_PERSONS.has(noun.lower) ? 1.5 * weight : 0,
  organisation: noun && OF_ORGANISATIONS.has(noun.lower) ? 1.5 * weight : 0,
  place: noun && OF_PLACES.has(noun.lower) ? 1.5 * weight : 0,
});

/* "X, one of the largest banks": what the noun phrase behind the comma calls it. */
function inApposition(tokens: readonly Token[], from: number): Evidence {
  for (let at = from; at < from + 9; at++) {
    const token = tokens[at];
    if (!token || (token.pos === 'PUNCT' && !/^[-‐‑]$/.test(token.text))) break;
    if (token.pos === 'AUX' || (token.pos === 'ADP' && tokens[at - 1]?.lower !== 'one')) break;
    const kind = calls(token);
    if (kind && tokens[at + 1]?.pos !== 'NOUN') return kind;
  }
  return noEvidence();
}

/* "the militant group, X": what the noun right before says it is. */
const calls = ({ text, lower }: Token): Evidence | undefined => {
  if (factsOf(lower).office) return { person: 1.5, organisation: 0, place: 0 };
  if (factsOf(text).capital) return undefined;
  if (isNoun(GROUP_NOUNS, lower)) return { person: 0, organisation: 2, place: 0 };
  return isNoun(PLACE_NOUNS, lower) ? { person: 0, organisation: 0, place: 2 } : undefined;
};

const isNoun = (nouns: ReadonlySet<string>, lower: string): boolean =>
  nouns.has(lower) || nouns.has(singular(lower)) || nouns.has(lower.replace(/ies$/, 'y'));

function afterComma(tokens: readonly Token[], at: number): Evidence {
  const sum = noEvidence();
  const word = tokens[at] as Token;
  const end = tokens[at + 1]?.text ?? '';
  if (/^\d{1,2}$/.test(word.text) && /^[,.;)]$/.test(end)) sum.person += 4;
  if (word.lower === 'who' || word.lower === 'whose') sum.person += 1.5;
  const { country, sense } = factsOf(word.text);
  const alone = !tokens[at + 1] || !factsOf(end).capital;
  if (alone && (country || (sense?.place && !sense.person))) sum.place += 1;
  addEvidence(sum, inApposition(tokens, at));
  return sum;
}
