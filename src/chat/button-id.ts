import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Asked } from '../asked/line.ts';
import { type Carried, VERBS, type Wanted } from './wanted.ts';

const options = z.record(z.string(), z.union([z.string(), z.literal(true)]));
const head = [z.enum(VERBS), z.int().min(1).max(999)] as const;
const carried = z.union([
  z.tuple([...head, z.string().regex(/^#[\w-]{16}$/)]),
  z.tuple([...head, z.string().regex(/^[a-z][a-z0-9-]*(?: [a-z][a-z0-9-]*)?$/), options]),
]);

/** The question as a short text; `asked.words` are in its options by then. */
export const questionText = ({ command, options: given }: Asked): string =>
  JSON.stringify([command, given]);

/** The key a question is kept under: the same question has the same key. */
export const questionKey = (asked: Asked): string =>
  createHash('sha256').update(questionText(asked)).digest('base64url').slice(0, 16);

/** A question from its kept text. Throws when it is none. */
export function questionFrom(text: string): Asked {
  const [command, given] = z.tuple([z.string(), options]).parse(JSON.parse(text));
  return { command, words: [], options: given };
}

/** A button's id of at most `most` characters; where the question is too long, by its key. */
export function buttonId({ verb, part, asked }: Wanted, most: number): string {
  const whole = JSON.stringify([verb, part, asked.command, asked.options]);
  return whole.length <= most ? whole : JSON.stringify([verb, part, `#${questionKey(asked)}`]);
}

/** Whether an id has the key of a question in place of the question. */
export const holdsKey = (id: string): boolean => /,"#[\w-]{16}"\]$/.test(id);

/** What a button's id carries; null when it is none of ours. */
export function readButtonId(id: string): Carried | null {
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
