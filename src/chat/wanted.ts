import type { Asked } from '../asked/line.ts';

/**
 * What may be wanted of an answer: itself, its sources in full, the paragraphs round its claims, itself
 * shown to all, or the form that asks for it.
 */
export const VERBS = ['answer', 'sources', 'context', 'share', 'form'] as const;

/** One of these. */
export type Verb = (typeof VERBS)[number];

/** What somebody wants to see; `part` is the message of a long answer or form, from 1. */
export interface Wanted<Question = Asked> {
  readonly verb: Verb;
  readonly part: number;
  readonly asked: Question;
}

/** What a button carries: what is wanted, of a question or of the one that is kept under a key. */
export type Carried = Wanted<Asked | { readonly kept: string }>;
