import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Told } from '../../news/passage.ts';
import { article } from '../passages.fixture.ts';
import { groupReprints } from '../reprints/reprints.ts';
import { standing } from '../reprints/standing.ts';
import { brief } from './brief.ts';

const FIRE = 'A fire destroyed the covered market of Lorne on Sunday night and killed two guards.';
const CAUSE =
  'Investigators said a gas heater in the fish hall had set the market of Lorne on fire.';
const TRADERS =
  'About 300 traders lost their stalls in the fire, according to the chamber of commerce.';

const one = article(
  'one',
  FIRE,
  CAUSE,
  'But they have not found the heater.',
  TRADERS,
  'Will the market of Lorne be built again?',
);
const two = article(
  'two',
  'Two guards died when the market hall of Lorne burned down on Sunday, the fire brigade said.',
  `${CAUSE.slice(0, -1)}, and arrested nobody.`,
  'Rain helped the brigade to save the church beside the market.',
);

const texts = (passages: readonly Told[], limit: number, budget = 1000): readonly string[] =>
  brief(passages, { limit, budget }).map(({ text }) => text);

describe('a brief', () => {
  it('begins with the news and keeps to its limit', () => {
    const chosen = texts(one, 2);
    expect(chosen).toHaveLength(2);
    expect(chosen[0]).toBe(FIRE);
  });

  it('begins with what opens an article, though another has it further down', () => {
    const late = article(
      'late',
      'Gulls are back in the port of Lorne.',
      'A bell fell.',
      FIRE,
      CAUSE,
    );
    const told = [...late, ...article('early', FIRE, TRADERS)];
    expect(texts(told, 3)[0]).toBe(FIRE);
  });

  it('tells how a story of several days came out', () => {
    const days = [
      'Ada Poe took an early lead in the election of Lorne on Sunday, the commission said.',
      'Ada Poe led the election of Lorne with most of the votes counted, the commission said.',
      'The rivals of Ada Poe will challenge the election of Lorne in court, they said.',
      'Ada Poe was declared the winner of the election of Lorne, the commission said.',
    ].map((text, day) => article(`day ${day}`, text));
    const told = (days: readonly (readonly Told[])[]): readonly Told[] =>
      days.flatMap((day, at) => day.map((one) => ({ ...one, published: `2024-06-0${at + 1}` })));
    expect(texts(told(days), 1)).toEqual([days[3]?.[0]?.text]);
    expect(texts(told(days.toReversed()), 1)).toEqual([days[0]?.[0]?.text]);
  });

  it('never shows two cuts of one sentence', () => {
    const chosen = texts([...one, ...two], 8);
    expect(chosen.filter((text) => text.startsWith(CAUSE.slice(0, -1)))).toHaveLength(1);
  });

  it('never shows a question', () => {
    expect(texts(one, 8).some((text) => text.endsWith('?'))).toBe(false);
  });

  it('brings along the sentence that a leaning one needs', () => {
    const chosen = texts(one, 8);
    const at = chosen.indexOf('But they have not found the heater.');
    expect(at).toBeGreaterThan(0);
    expect(chosen[at - 1]).toBe(CAUSE);
  });

  it('leaves a leaning sentence out where there is room for it alone', () => {
    const lean = article(
      'lean',
      'He died there.',
      'They buried the old painter beside his sister.',
    );
    expect(texts(lean, 2)).toEqual([]);
  });

  it('stops with the passage that reaches the budget', () => {
    expect(texts([...one, ...two], 8, 10)).toHaveLength(1);
  });

  it('takes the newest of two that say the same', () => {
    const dated = (name: string, published: string) =>
      article(name, FIRE).map((passage) => ({ ...passage, published }));
    const chosen = brief([...dated('old', '2031-05-01'), ...dated('new', '2031-05-02')], {
      limit: 3,
      budget: 100,
    });
    expect(chosen.map((passage) => passage.article)).toEqual(['new']);
  });

  it('keeps to its topic, but for the sentence that one on it leans on', () => {
    const about = new Set(one.flatMap(({ id, text }) => (text.startsWith('But they') ? id : [])));
    const chosen = brief([...one, ...two], { limit: 8, budget: 1000, about });
    expect(chosen.map(({ text }) => text)).toEqual([CAUSE, 'But they have not found the heater.']);
  });

  it('is empty for nothing', () => {
    expect(texts([], 5)).toEqual([]);
  });

  it('keeps its promises for any articles', () => {
    const sentence = fc
      .array(
        fc.constantFrom(
          'He',
          'Lorne',
          'the',
          'market',
          'burned',
          'but',
          'Sunday',
          'guards',
          '12',
          'rain',
          '"',
        ),
        { minLength: 3, maxLength: 12 },
      )
      .map((list) => `${list.join(' ')}.`);
    const articles = fc.array(fc.array(sentence, { maxLength: 6 }), { maxLength: 3 });
    fc.assert(
      fc.property(articles, fc.integer({ min: 1, max: 5 }), (all, limit) => {
        const passages = all.flatMap((own, at) => article(`a${at}`, ...own));
        const chosen = brief(passages, { limit, budget: 100 });
        expect(chosen.length).toBeLessThanOrEqual(limit);
        expect(groupReprints(chosen)).toHaveLength(chosen.length);
        for (const [at, { article: from, index, text }] of chosen.entries()) {
          const kind = standing(text);
          const before = chosen[at - 1];
          const supported = before?.article === from && before.index === index - 1;
          expect(kind === 'stands' || (kind === 'leans' && supported)).toBe(true);
        }
      }),
    );
  });
});
