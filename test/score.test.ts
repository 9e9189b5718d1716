import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Gold, type GoldFigure, loadSet } from '../bench/eval/gold.ts';
import { scoreArticle, scoreReading } from '../bench/eval/score/article.ts';
import { sharedCharacters, trimmed } from '../bench/eval/score/body.ts';
import { readingFaults } from '../bench/eval/score/faults.ts';
import { sameFigure } from '../bench/eval/score/figures.ts';
import { grouping, pairMentions } from '../bench/eval/score/names.ts';
import { count, pair } from '../bench/eval/score/pairing.ts';
import { f1, precision, recall } from '../bench/eval/score/tally.ts';
import { sameUnit } from '../bench/eval/score/units.ts';
import type { Article } from '../src/news/article.ts';
import type { Figure, Moment, Reading } from '../src/news/reading.ts';
import { holds, type Span, wordsAt } from '../src/news/span.ts';

const TEXT = 'LAGOON: Mayor Ada Reed said “we saved 12 boats”. Reed left for Port Ellis.';

const at = (words: string, from = 0): Span => {
  const start = TEXT.indexOf(words, from);
  return [start, start + words.length];
};

const QUOTE = at('“we saved 12 boats”');
const LAST = TEXT.lastIndexOf('Reed');

const gold: Gold = {
  source: { file: 'made-up.txt', line: null, doc: null, sha256: '' },
  meta: { title: null, outlet: at('Port Ellis'), published: '2031-05-06' },
  body: [[0, TEXT.length]],
  sentences: [
    at('LAGOON: Mayor Ada Reed said “we saved 12 boats”.'),
    at('Reed left for Port Ellis.'),
  ],
  names: [
    {
      kind: 'person',
      mentions: [at('Ada Reed'), [LAST, LAST + 4]],
      roles: [at('Mayor')],
    },
    { kind: 'place', mentions: [at('Port Ellis')], roles: [] },
  ],
  quotes: [{ span: QUOTE, speaker: 0 }],
  figures: [{ span: at('12'), low: 12, high: 12, qualifier: 'exactly', unit: 'boats' }],
  either: [at('LAGOON: ')],
  ignore: { names: [], quotes: [], figures: [] },
};

const article: Article = {
  id: '0000000000000000',
  file: 'made-up.txt',
  title: null,
  outlet: 'Port Ellis',
  authors: [],
  agency: null,
  published: '2031-05-06T10:00',
  updated: null,
  url: null,
  text: TEXT,
  own: true,
  body: [[8, TEXT.length]],
};

const reading: Reading = {
  passages: [
    { span: at('Mayor Ada Reed said “we saved 12 boats”.'), paragraph: 0, lemmas: [] },
    { span: at('Reed left for Port Ellis.'), paragraph: 0, lemmas: [] },
  ],
  names: [
    {
      label: 'Ada Reed',
      kind: 'person',
      mentions: [at('Ada Reed'), [LAST, LAST + 4]],
      roles: [{ span: at('Mayor'), mention: at('Ada Reed'), kind: 'title' }],
    },
    { label: 'Ellis', kind: 'place', mentions: [at('Ellis')], roles: [] },
  ],
  quotes: [{ span: QUOTE, speaker: 'Ada Reed', by: null, cue: null }],
  figures: [
    {
      span: at('12'),
      low: 12,
      high: 12,
      qualifier: 'exactly',
      unit: 'boat',
      what: null,
      act: null,
    },
  ],
  moments: [],
};

const annotated = { id: 'made-up', text: TEXT, gold };

describe('the scorer', () => {
  it('gives full marks to a reading that says what the annotation says', () => {
    const layers = [...scoreArticle(annotated, article), ...scoreReading(annotated, reading)];
    const low = layers.filter(([, tally]) => f1(tally) !== 1).map(([layer]) => layer);
    expect(low).toEqual(['names, organisations', 'names, exact']);
    expect(readingFaults(annotated, reading)).toEqual([]);
  });

  it('gives nothing to an empty reading and calls its precision unknown', () => {
    const empty: Reading = { passages: [], names: [], quotes: [], figures: [], moments: [] };
    const names = scoreReading(annotated, empty).get('names');
    expect(names).toEqual({ right: 0, given: 0, found: 0, wanted: 3 });
    expect(names && [precision(names), recall(names), f1(names)]).toEqual([null, 0, 0]);
    expect(readingFaults(annotated, empty)).toHaveLength(8);
  });

  it('does not count a name of the wrong kind, nor a quote of the wrong speaker', () => {
    const wrong: Reading = {
      ...reading,
      names: reading.names.map((name) => ({ ...name, kind: 'organisation' })),
      quotes: [{ span: QUOTE, speaker: 'Ellis', by: null, cue: null }],
    };
    const layers = scoreReading(annotated, wrong);
    expect(layers.get('names')?.right).toBe(0);
    expect(layers.get('quotes')?.right).toBe(1);
    expect(layers.get('quotes, speaker')?.right).toBe(0);
  });

  it('lets a dateline stand inside or outside of the text', () => {
    const either = [at('LAGOON: ')];
    expect(trimmed(TEXT, [[0, TEXT.length]], either)).toEqual([[8, TEXT.length]]);
    expect(trimmed(TEXT, [at('LAGOON:'), at('Reed left')], either)).toEqual([at('Reed left')]);
    const tail = [at('for Port Ellis.')];
    expect(trimmed(TEXT, [at('Reed left for Port Ellis.')], tail)).toEqual([at('Reed left')]);
  });

  it('drops what stands at an ignored span and pairs one to one', () => {
    const spanned = (...spans: Span[]) => spans.map((span) => ({ span }));
    const found = pair(spanned([0, 5]), spanned([0, 4], [4, 9], [20, 24]), [[21, 22]]);
    expect(count(found)).toEqual({ right: 1, given: 2, found: 1, wanted: 1 });
  });

  it('measures how purely mentions are grouped', () => {
    const want = [0, 0, 1].map((name, i) => ({
      span: [i * 10, i * 10 + 5] as Span,
      name,
      kinds: ['person' as const],
    }));
    const got = want.map(({ span }) => ({ span, name: 0, kind: 'person' as const }));
    const tally = grouping(pairMentions(want, got, []));
    expect(tally.found).toBe(3);
    expect(tally.right).toBeCloseTo(2 / 3 + 2 / 3 + 1 / 3);
  });

  it('compares units by their head word, in either number and in any spelling', () => {
    const same: readonly (readonly [string, string])[] = [
      ['members', 'service member'],
      ['people/others', 'others'],
      ['percent', '%'],
      ['dollars', '$'],
      ['companies', 'company'],
      ['feet', 'ft'],
    ];
    expect(same.filter(([wanted, given]) => !sameUnit(wanted, given))).toEqual([]);
    expect(sameUnit('miles', 'kilometers')).toBe(false);
  });

  it('compares figures by value, openness, qualifier and unit', () => {
    const span: Span = [0, 2];
    const over: GoldFigure = { span, low: 30, high: null, qualifier: 'more than', unit: 'boats' };
    const given: Figure = { ...over, what: null, act: null };
    expect(sameFigure(over, given)).toBe(true);
    expect(sameFigure(over, { ...given, high: 30 })).toBe(false);
    expect(sameFigure(over, { ...given, qualifier: 'about' })).toBe(false);
    const under: GoldFigure = { span, low: 0, high: 9, qualifier: 'less than', unit: 'boats' };
    expect(sameFigure(under, { ...given, low: 9, high: 9, qualifier: 'less than' })).toBe(true);
    const dozens: GoldFigure = { ...over, low: 24, vague: true };
    expect(sameFigure(dozens, { ...given, low: 12, qualifier: 'at least' })).toBe(true);
  });

  it('compares moments by their first and last day, and by whether these were computed', () => {
    const moment = (from: string, to: string, computed = true) => ({
      span: at('Port Ellis'),
      from,
      to,
      computed,
    });
    const wanted = { published: '2031-05-06', wanted: [moment('2031-05-01', '2031-05-31')] };
    const dated = { ...annotated, gold: { ...gold, moments: { ...wanted, ignore: [at('12')] } } };
    const rightOf = (...moments: Moment[]) => {
      const layers = scoreReading(dated, { ...reading, moments });
      return ['moments', 'moments, days', 'moments, all right'].map(
        (layer) => layers.get(layer)?.right,
      );
    };
    expect(rightOf(moment('2031-05-01', '2031-05-31'))).toEqual([1, 1, 1]);
    expect(rightOf(moment('2031-05-01', '2031-05-31', false))).toEqual([1, 1, 0]);
    expect(rightOf(moment('2031-05-01', '2031-05-01'))).toEqual([1, 0, 0]);
    expect(rightOf({ ...moment('2031-05-01', '2031-05-31'), span: at('12') })).toEqual([0, 0, 0]);
    expect(scoreReading(annotated, reading).has('moments')).toBe(false);
    expect(readingFaults(dated, reading)).toEqual([
      expect.stringContaining('moment missed, 2031-05-01..2031-05-31: '),
    ]);
  });

  it('never counts more shared characters than either side has', () => {
    const span = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(fc.array(span), fc.array(span), (wanted, given) => {
        const tally = sharedCharacters(TEXT, wanted, given);
        expect(tally.right).toBeLessThanOrEqual(Math.min(tally.given, tally.wanted));
      }),
    );
  });
});

const SHARED = new URL('../../shared/', import.meta.url);
const SETS = ['strikes', 'dev', 'held', 'blind', 'again', 'anon', 'last'].map(
  (set) => new URL(`../bench/gold/${set}/`, import.meta.url),
);

describe.runIf(existsSync(SHARED))('the gold annotations', () => {
  const all = () => SETS.flatMap((set) => loadSet(set, SHARED));

  it('hold spans of whole words inside the kept paragraphs', () => {
    const wrong = all().flatMap(({ id, text, gold: { body, names, quotes, figures, moments } }) => {
      const spans = [
        ...names.flatMap(({ mentions, roles }) => [...mentions, ...roles]),
        ...quotes.map(({ span }) => span),
        ...figures.map(({ span }) => span),
        ...(moments?.wanted ?? []).map(({ span }) => span),
      ];
      const inBody = (span: Span) => body.some((paragraph) => holds(paragraph, span));
      const tidy = (span: Span) => /^\S(?:.*\S)?$/s.test(wordsAt(text, span));
      return spans.filter((span) => !inBody(span) || !tidy(span)).map((span) => [id, span]);
    });
    expect(all().length).toBeGreaterThan(60);
    expect(wrong).toEqual([]);
  });

  it('give every quote its mark and a speaker that is there', () => {
    const wrong = all().flatMap(({ id, text, gold: { quotes, names } }) =>
      quotes
        .filter(
          ({ span, speaker }) =>
            !/^["“”'‘]/.test(wordsAt(text, span)) ||
            (typeof speaker === 'number' && names[speaker] === undefined),
        )
        .map(({ span }) => [id, span]),
    );
    expect(wrong).toEqual([]);
  });
});
