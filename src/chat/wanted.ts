import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Asked } from '../asked/line.ts';

const VERBS = ['answer', 'sources', 'context', 'share', 'form'] as const;

/**
 * What is wanted of an answer: itself, its sources in full, the paragraphs round its claims, itself
 * shown to all, or the form that asks for it.
 */
export type Verb = (typeof VERBS)[number];

/** What somebody wants to see; `part` is the message of a long answer or form, from 1. */
export interface Wanted<Question = Asked> {
  readonly verb: Verb;
  readonly part: number;
  readonly asked: Question;
}

/** A question, or the key it is kept under. */
export type Carried = Wanted<Asked | { readonly kept: string }>;

const options = z.record(z.string(), z.union([z.string(), z.literal(true)]));
const head = [z.enum(VERBS), z.int().min(1).max(999)] as const;
const carried = z.union([
  z.tuple([...head, z.string().regex(/^#[\w-]{16}$/)]),
  z.tuple([...head, z.string().regex(/^[a-z][a-z0-9-]*(?: [a-z][a-z0-9-]*)?$/), options]),
]);

/** The question as a short text; `asked.words` are in its options by then. */
export const keptText = ({ command, options: given }: Asked): string =>
  JSON.stringify([command, given]);

/** The key a question is kept under: the same question has the same key. */
export const keyOf = (asked: Asked): string =>
  createHash('sha256').update(keptText(asked)).digest('base64url').slice(0, 16);

/** A question from its kept text. Throws when it is none. */
export function askedFrom(text: string): Asked {
  const [command, given] = z.tuple([z.string(), options]).parse(JSON.parse(text));
  return { command, words: [], options: given };
}

/** A button's id of at most `most` characters; where the question is too long, by its key. */
export function idOf({ verb, part, asked }: Wanted, most: number): string {
  const whole = JSON.stringify([verb, part, asked.command, asked.options]);
  return whole.length <= most ? whole : JSON.stringify([verb, part, `#${keyOf(asked)}`]);
}

/** Whether an id has the key of a question in place of the question. */
export const isKept = (id: string): boolean => /,"#[\w-]{16}"\]$/.test(id);

/** What a button's id carries; null when it is none of ours. */
export function carriedBy(id: string): Carried | null {
  let json: unknown;
  try {
    json = JSON.parse(id);
  } catch {
    return null;
  }
  const parsed = carried.safeParse(json);
  if (!parsed.success) return null;
  const [verb, part, question, given] = parsed.data;
  const asked =
    given === undefined
      ? { kept: question.slice(1) }
      : { command: question, words: [], options: given };
  return { verb, part, asked };
}
