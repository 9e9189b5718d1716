import type { Span } from '../../news/span.ts';
import { fold } from '../fold.ts';
import type { Sentence } from '../wink.ts';
import { evidenceAround } from './around.ts';
import { addEvidence, type Evidence, evidence } from './evidence.ts';
import type { Candidate } from './split.ts';
import { spanOf } from './tokens.ts';

/** A candidate with its words and what speaks for its kind. */
export interface Mention extends Candidate {
  readonly span: Span;
  readonly label: string;
  readonly words: readonly string[];
  /** The label folded, without an Arabic article. */
  readonly key: string;
  readonly around: Evidence;
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
