import type { Span } from '../../news/span.ts';
import { fold } from '../fold.ts';
import type { Sentence } from '../wink.ts';
import { evidenceAround } from './around.ts';
import { spanOf } from './candidates.ts';
import { addEvidence, type Evidence, evidence } from './evidence.ts';
import { evidenceInWords } from './inside.ts';
import type { Candidate } from './split.ts';

/** A candidate with its words and what speaks for its kind. */
export interface Mention extends Candidate {
  readonly span: Span;
  readonly label: string;
  readonly words: readonly string[];
  /** The label folded, without an Arabic article. */
  readonly key: string;
  readonly around: Evidence;
}

/** Mentions taken for one person, organisation or place. */
export interface Entity {
  /** The fullest label, its words, and its folded form without Arabic articles. */
  label: string;
  words: readonly string[];
  key: string;
  readonly keys: Set<string>;
  readonly mentions: Mention[];
}

const TITLED = evidence({ person: 5 });

/** Reads the words of an article's candidates; `sport`: the article is about team sport. */
export function mentionReader(
  text: string,
  sentences: readonly Sentence[],
  sport: boolean,
): (candidate: Candidate) => Mention {
  /* Most labels stand more than once. */
  const labels = new Map<string, { label: string; words: readonly string[]; key: string }>();
  return (candidate) => {
    const { tokens } = sentences[candidate.sentence] as Sentence;
    const span = spanOf(tokens, candidate);
    const label = text.slice(span[0], span[1]);
    const spelling = labels.get(label) ?? { label, words: label.split(/\s+/), key: keyOf(label) };
    labels.set(label, spelling);
    const around = evidenceAround(tokens, candidate, sport);
    if (candidate.titled) addEvidence(around, TITLED);
    const { sentence, from, to, titled, unsure } = candidate;
    const { words, key } = spelling;
    return { sentence, from, to, titled, unsure, span, label, words, key, around };
  };
}

/** A label in the form equal spellings share: folded, without "al". */
export function keyOf(label: string): string {
  const folded = fold(label);
  return folded.includes('al ') || folded.includes('el ')
    ? folded.replace(/(^| )(?:al|el) (?=\p{L})/gu, '$1')
    : folded;
}

/* More mentions than these say nothing new, and a hundred "in"s must not outvote a head word. */
const MOST_AROUND = 4;

/** All that speaks for an entity's kind: its words, its short forms, what stands around its mentions. */
export function evidenceOf({ label, words, mentions }: Entity): Evidence {
  const sum = evidenceInWords(label, words);
  if (words.length > 1) addEvidence(sum, inShortForms(words, mentions));
  const around = evidence({});
  for (const mention of mentions) addEvidence(around, mention.around);
  addEvidence(sum, around, Math.min(1, MOST_AROUND / mentions.length));
  return sum;
}

/* Persons go by their last name after the first time; organisations keep their whole name. */
function inShortForms(words: readonly string[], mentions: readonly Mention[]): Evidence {
  const last = keyOf(words.at(-1) ?? '');
  const bySurname = mentions.some((mention) => mention.words.length === 1 && mention.key === last);
  if (bySurname) return evidence({ person: 1.5 });
  const often = mentions.filter((mention) => mention.words.length === words.length).length >= 3;
  return evidence(often ? { person: -1.5, organisation: 0.5, place: 0.3 } : {});
}
