import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Answer } from './answer.ts';
import { answerJsonSchema, answerSchema } from './schema.ts';

/** A type without its readonly marks, all the way down. */
type Plain<T> = T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T;
type Described = z.output<typeof answerSchema>;

describe('the schema of answers', () => {
  const given = {
    command: 'who',
    input: { name: 'Ada' },
    tone: 'found',
    title: 'Who: Ada',
    blocks: [
      {
        kind: 'claims',
        label: 'Roles',
        claims: [
          {
            text: 'Ada, the pilot',
            cited: [{ source: 1, start: 0, end: 14 }],
            origins: 1,
            articles: 1,
            reprints: [],
          },
        ],
      },
    ],
    sources: [],
  } as const satisfies Answer;

  it('describes the type Answer, no more and no less', () => {
    const answer: Answer = given;
    const described: Described = answer as Plain<Answer>;
    const back: Answer = described;
    expect(answerSchema.parse(back)).toEqual(given);
  });

  it('refuses a claim without a citation and a field nobody described', () => {
    const [block] = given.blocks;
    const [claim] = block.claims;
    const uncited = { ...given, blocks: [{ ...block, claims: [{ ...claim, cited: [] }] }] };
    expect(answerSchema.safeParse(uncited).success).toBe(false);
    expect(answerSchema.safeParse({ ...given, mood: 'good' }).success).toBe(false);
  });

  it('is JSON Schema of the draft that others validate with', () => {
    expect(answerJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
    });
  });
});
