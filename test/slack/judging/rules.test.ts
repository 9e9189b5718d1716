import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../state/shapes.ts';
import { judgeMessage, judgeOther, judgeView, refusal } from './judge.ts';
import { GOOD, MESSAGES } from './rules.fixture.ts';
import { RULES } from './rules.ts';
import { schemasAreThere } from './schemas.ts';
import { CALLS, VIEWS } from './views.fixture.ts';

/** Each sample with how it is judged. */
const SAMPLES = new Map([
  ...Object.entries(MESSAGES).map(([rule, body]) => [rule, judgeMessage(body, '')] as const),
  ...Object.entries(VIEWS).map(([rule, body]) => [rule, judgeView(body)] as const),
  ...Object.entries(CALLS).map(([rule, [method, args]]) => [rule, judged(method, args)] as const),
]);

function judged(method: string, args: Json) {
  return /^(?:chat|response_url)/.test(method)
    ? judgeMessage(args, method)
    : judgeOther(args, method);
}

describe('the rules a body is judged by', () => {
  it('has a body that breaks each rule, and no two rules of the same words', () => {
    expect(new Set(RULES.map(({ rule }) => rule)).size).toBe(RULES.length);
    expect([...SAMPLES.keys()].sort()).toEqual(RULES.map(({ rule }) => rule).sort());
  });

  it.each(RULES.map(({ rule }) => [rule]))('catches: %s', (rule) => {
    expect(SAMPLES.get(rule)?.map((found) => found.rule)).toContain(rule);
  });

  it('names a documentation page for each rule', () => {
    expect(RULES.filter(({ page }) => !/^https:\/\//.test(page))).toEqual([]);
  });

  it('finds nothing wrong with a message that keeps them all', () => {
    expect(judgeMessage(GOOD, 'response_url')).toEqual([]);
  });

  it('refuses what Slack would refuse, with pointers, and takes what only this project forbids', () => {
    const long = judgeMessage(MESSAGES["a button's text is plain text of 1 to 75 characters"], '');
    expect(refusal(long, 'invalid_blocks')).toMatchObject({
      error: 'invalid_blocks',
      response_metadata: {
        messages: [expect.stringContaining('[json-pointer:/blocks/0/elements/0]')],
      },
    });
    const bare = judgeMessage({ text: 'this & that' }, '');
    expect(bare).toHaveLength(1);
    expect(refusal(bare, 'invalid_blocks')).toBeNull();
  });

  it('judges whatever is sent, and never stumbles over it', () => {
    const kinds = fc.constantFrom(...RULES.flatMap(({ on }) => on));
    const thing = fc.letrec((tie) => ({
      any: fc.oneof(fc.jsonValue({ maxDepth: 1 }), tie('object'), fc.array(tie('object'))),
      object: fc.dictionary(
        fc.constantFrom('type', 'text', 'elements', 'element', 'options', 'rows', 'style', 'url'),
        fc.oneof({ depthSize: 'small' }, kinds, tie('any')),
      ),
    })).any;
    fc.assert(
      fc.property(thing, (body) => {
        judgeMessage({ text: 'x', blocks: body, metadata: body }, 'chat.postMessage');
        judgeView(body);
      }),
    );
  });

  it.runIf(schemasAreThere)("judges by Slack's own types as well", () => {
    const wrong = {
      text: 'x',
      blocks: [{ type: 'header', text: { type: 'plain_text', text: 'x' }, colour: 'red' }],
    };
    expect(judgeMessage(wrong, '')).toMatchObject([
      { rule: expect.stringContaining('additional properties'), where: '/blocks/0' },
    ]);
  });
});
