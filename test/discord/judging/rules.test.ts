import { describe, expect, it } from 'vitest';
import { FLAGS } from '../state/shapes.ts';
import { COMMAND_EXAMPLES } from './rules/commands.examples.ts';
import { COMPONENT_EXAMPLES } from './rules/components.examples.ts';
import { edit, sent, text } from './rules/example.ts';
import { GOOD } from './rules/good.examples.ts';
import { MESSAGE_EXAMPLES } from './rules/messages.examples.ts';
import { breachesOf, RULES } from './rules.ts';

const EXAMPLES = { ...MESSAGE_EXAMPLES, ...COMPONENT_EXAMPLES, ...COMMAND_EXAMPLES };

describe('the table of rules', () => {
  it('has every rule once, with the page it comes from', () => {
    const names = RULES.map(({ rule }) => rule);
    expect(new Set(names).size).toBe(names.length);
    expect(RULES.filter(({ page }) => !page.startsWith('https://docs.discord.com/'))).toEqual([]);
  });

  it.each(RULES.map(({ rule }) => rule))('catches a body that breaks: %s', (rule) => {
    const example = EXAMPLES[rule];
    if (!example) throw new Error('no example breaks this rule');
    const broken = breachesOf({ at: [], before: null, ...example }).map((breach) => breach.rule);
    expect(broken).toContain(rule);
  });

  it('has no example for a rule that is not there', () => {
    const names = RULES.map(({ rule }) => rule);
    expect(Object.keys(EXAMPLES).filter((rule) => !names.includes(rule))).toEqual([]);
  });

  it('wants a message emptied that turns to components V2', () => {
    const turned = { components: [text('b')], flags: FLAGS.componentsV2 };
    const found = (value: object) =>
      breachesOf({
        at: [],
        before: null,
        ...edit({ ...turned, ...value }, sent(0, { content: 'a' })),
      });
    expect(found({}).map(({ rule }) => rule)).toEqual(['a components V2 message has no content']);
    expect(found({ content: null })).toEqual([]);
  });

  it.each(GOOD.map((subject) => [subject.kind, subject] as const))(
    'lets a whole and right %s pass',
    (_kind, subject) => {
      expect(breachesOf({ at: [], before: null, ...subject })).toEqual([]);
    },
  );
});
