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

/** Reads a candidate's words in the text. */
export function mentionOf(
  text: string,
  sentences: readonly Sentence[],
  candidate: Candidate,
  sport: boolean,
): Mention {
  const { tokens } = sentences[candidate.sentence] as Sentence;
  const span = spanOf(tokens, candidate);
  const label = text.slice(span[0], span[1]);
  const around = evidenceAround(tokens, candidate, sport);
  if (candidate.titled) addEvidence(around, TITLED);
  return {
    ...candidate,
    span,
    label,
    words: label.split(/\s+/),
    key: keyOf(label),
    around,
  };
}

/** A label in the form equal spellings share: folded, without "al". */
export const keyOf = (label: string): string =>
  fold(label).replace(/(^| )(?:al|el) (?=\p{L})/gu, '$1');

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
