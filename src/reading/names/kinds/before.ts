import { FAMILY } from '../../tables/kin.ts';
import { ARTICLED_MEDIA, KNOWN_MEDIA } from '../../tables/known-media.ts';
import { OFFICES, PLACE_OFFICES } from '../../tables/offices.ts';
import { FIRM_NOUNS, OF_FIRMS } from '../../tables/organisations.ts';
import {
  COMES_TO_PERSONS,
  DONE_TO_PERSONS,
  PERSON_NOUNS,
  SAYING_VERBS,
} from '../../tables/person-words.ts';
import { PLACE_HEADS, PLACE_NOUNS } from '../../tables/place-words.ts';
import type { Token } from '../../wink.ts';
import { isArticled } from '../runs/page.ts';
import { factsOf, senseOf, singular } from '../words/facts.ts';
import { isQuotedGroup } from '../words/quoted.ts';
import { isGiven, type Run, wordsOf } from '../words/tokens.ts';
import { calls, callsNoPerson, isNoun } from './calls.ts';
import { addEvidence, byWord, type Evidence, evidence } from './evidence.ts';
import { behindWay, byLink } from './way.ts';

const INDEFINITE = byWord([[PERSON_NOUNS, { person: 4 }]]);
/* "brokerage X", "analyst at X". */
const FIRM = evidence({ organisation: 2.5, person: -1 });
/* 'the band "X"'. */
const GROUP = evidence({ organisation: 6 });
const DEFINITE = evidence({ person: -2, organisation: 1 });
/* "in the Guardian": an outlet that has its article. */
const OUTLET = evidence({ organisation: 4 });
const OFFICE = evidence({ person: 2.5 });
const AGE = evidence({ person: 4 });
/* Dictionary forms. */
const BY_VERB = byWord([
  [SAYING_VERBS, { person: 0.8, organisation: 0.4 }],
  [DONE_TO_PERSONS, { person: 1.4 }],
  [['chair', 'head', 'found', 'co-found', 'cofound'], { organisation: 1.5 }],
  [['join', 'quit', 'run'], { organisation: 0.7 }],
  [
    ['acquire', 'buy', 'nationalise', 'nationalize', 'privatise', 'privatize', 'sell'],
    { organisation: 0.7 },
  ],
]);
/* "owned by X" */
const OWNS = /^(?:acquired|manufactured|operated|owned|published)$/;

/** What the words before a mention say of its kind. */
export function evidenceBefore(tokens: readonly Token[], { from, to }: Run): Evidence {
  const definite = tokens[from - 1]?.lower === 'the';
  const sum = evidence(definite && tokens[to]?.pos !== 'NOUN' ? DEFINITE : {});
  if (definite && KNOWN_MEDIA.has(`the ${wordsOf(tokens, { from, to }).toLowerCase()}`))
    addEvidence(sum, OUTLET);
  if (isArticled(tokens, { from })) addEvidence(sum, articled(tokens, { from, to }));
  const at = definite ? from - 2 : from - 1;
  const word = tokens[at];
  if (!word) return sum;
  if (isQuotedGroup(tokens, { from, to })) addEvidence(sum, GROUP);
  addEvidence(sum, byLink(tokens, at, { from, to }));
  addEvidence(sum, beforeThat(tokens, at));
  if (word.pos === 'VERB') addEvidence(sum, byVerb(word));
  if (definite) return sum;
  addEvidence(sum, INDEFINITE.get(word.lower));
  if (FIRM_NOUNS.has(word.lower)) addEvidence(sum, FIRM);
  else if (factsOf(word.text).office) addEvidence(sum, OFFICE);
  if (isAge(tokens, at)) addEvidence(sum, AGE);
  return sum;
}

/* "told X", "arrested X", "chairs X" */
const byVerb = ({ lemma }: Token): Evidence | undefined => BY_VERB.get(lemma);

/* "in The Hague", "in The Sun" */
function articled(tokens: readonly Token[], run: Run): Evidence | undefined {
  const words = wordsOf(tokens, run);
  const key = words.toLowerCase();
  if (ARTICLED_MEDIA.has(key)) return OUTLET;
  const place = PLACE_HEADS.has(key) || senseOf(`The ${words}`)?.place;
  return place ? evidence({ place: 5 }) : undefined;
}

/* "25-year-old" as one token or as five. */
const isAge = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.lower ?? '';
  return word.endsWith('year-old') || (word === 'old' && tokens[at - 2]?.lower === 'year');
};

/* Between a noun and what it stands for: "leaders including X", "a firm called X", "the capital, X". */
const LISTING = /^(?:,|including|like|as|called|named)$/;
/* "identified as X", "editing by X". */
const SOMEBODY = evidence({ person: 2.5 });

function beforeThat(tokens: readonly Token[], at: number): Evidence {
  const word = tokens[at]?.lower ?? '';
  const head = tokens[at - 1];
  const sum = evidence(isSomebodys(tokens, at) ? SOMEBODY : {});
  if (!head) return sum;
  if (word === 'by' && OWNS.test(head.lower)) sum.organisation += 1;
  if (word === 'to' || word === 'from') addEvidence(sum, behindWay(tokens, at));
  if (word === 'at' || word === 'with') addEvidence(sum, isWorker(head) ? FIRM : undefined);
  if (word === 'for') addEvidence(sum, ofOffice(head.lower), OF_FIRMS.has(head.lower) ? 1 : 2);
  if (BONDS.get(head.lemma) === word) sum.organisation += 1;
  if (word === 'of') addEvidence(sum, behindOf(tokens, head, at));
  else if (LISTING.test(word)) addEvidence(sum, calledBefore(tokens, at));
  return sum;
}

/* "works for X", "merged with X" */
const BONDS: ReadonlyMap<string, string> = new Map([
  ['work', 'for'],
  ['merge', 'with'],
]);

/* "the capital, |X", "banks, including |X"; "in Kent district, |X" has a name of its own. */
function calledBefore(tokens: readonly Token[], link: number): Evidence | undefined {
  const at = /^(?:,|such)$/.test(tokens[link - 1]?.lower ?? '') ? link - 2 : link - 1;
  const noun = tokens[at];
  if (isSpokenFor(tokens, at) && isFullNameAt(tokens, link + 1)) return SOMEBODY;
  const { capital, people } = factsOf(tokens[at - 1]?.text ?? '');
  const named = capital && !people && tokens[link]?.text === ',';
  return noun === undefined || (named && isNoun(PLACE_NOUNS, noun.lower)) ? undefined : calls(noun);
}

/* "a spokesman for the German |union|, X": who speaks for it, where X is no other words' name. */
function isSpokenFor(tokens: readonly Token[], noun: number): boolean {
  let at = noun;
  while (/^(?:NOUN|ADJ|PROPN|DET)$/.test(tokens[at]?.pos ?? '')) at--;
  return tokens[at]?.lower === 'for' && SPEAKERS.test(tokens[at - 1]?.lower ?? '');
}

const SPEAKERS = /^(?:attorney|lawyer|representative|spokes(?:wo)?man|spokesperson)$/;

/* Two capitalised words that are no words of a dictionary. */
const isFullNameAt = (tokens: readonly Token[], at: number): boolean =>
  [at, at + 1].every((i) => {
    const { capital, ordinary, shout } = factsOf(tokens[i]?.text ?? '');
    return capital && !ordinary && !shout;
  });

/* "an analyst at X" */
const isWorker = ({ pos, lower }: Token): boolean => pos === 'NOUN' && OFFICES.has(singular(lower));

/* "the party of X" is rather who leads it. */
const LED_BY = /^(?:faction|group|militia|movement|party|team)$/;

/* "the death of X", "a town of X", "mayor of X", "Ann Lee, of X". */
function behindOf(tokens: readonly Token[], head: Token, of: number): Evidence {
  const sum = evidence({
    place: head.text === ',' ? 2 : 0,
    person: isFullName(tokens, of) ? -4 : 0,
  });
  if (FAMILY.has(head.lower) || COMES_TO_PERSONS.has(head.lower)) sum.person += 1.5;
  if (!LED_BY.test(head.lower)) addEvidence(sum, callsNoPerson(head.lower));
  if (isNoun(PLACE_NOUNS, head.lower)) sum.place += 2;
  addEvidence(sum, BACKERS.test(head.lower) ? undefined : ofOffice(head.lower));
  return sum;
}

/* "Ann Holt |of X" is of a body or a town. */
const isFullName = (tokens: readonly Token[], to: number): boolean =>
  isGiven(tokens[to - 2]) && factsOf(tokens[to - 1]?.text ?? '').capital;

/* Of a body or of somebody. */
const BACKERS = /^(?:admirer|backer|follower|loyalist|opponent|supporter)s?$/;

/* "her surname |X", "identified as |X", "edited by |X", "a man called |X". */
function isSomebodys(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const head = tokens[at - 1];
  if (word === 'as') return head?.lower === 'identified';
  if (word === 'by') return CREDITS.test(head?.lower ?? '');
  if (word === 'called' || word === 'named') return PERSON_NOUNS.has(head?.lower ?? '');
  return word === 'surname';
}

const CREDITS = /^(?:edit(?:ing|ed)|report(?:ing|ed)|writ(?:ing|ten))$/;

/* "mayor of X", "spokesman for X". */
function ofOffice(lower: string): Evidence | undefined {
  if (PLACE_OFFICES.has(lower)) return evidence({ place: 1 });
  if (OF_FIRMS.has(lower)) return evidence({ organisation: 2 });
  return factsOf(lower).office ? evidence({ organisation: 1 }) : undefined;
}
