import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Name, NameKind } from '../news/reading.ts';
import { type Span, wordsAt } from '../news/span.ts';
import { readSentences } from './passages.ts';
import { readQuotes } from './quotes.ts';

/* Names as the reader of names would give them: label, kind, other spellings. */
const CAST: readonly (readonly [string, NameKind, ...string[]])[] = [
  ['Lena Holt', 'person', 'Holt'],
  ['Paul Ruiz', 'person', 'Ruiz'],
  ['Tarn', 'organisation', 'Tarn Shipping'],
  ['Mary Voss', 'person', 'Voss'],
  ['Ardel', 'place'],
];

const TITLES: Readonly<Record<string, string>> = { Holt: 'mayor', Ruiz: 'Captain' };

const everywhere = (text: string, words: string): Span[] =>
  [...text.matchAll(new RegExp(`\\b${words}\\b`, 'g'))].map(({ index }) => [
    index,
    index + words.length,
  ]);

const cast = (text: string): Name[] =>
  CAST.flatMap(([label, kind, ...spellings]) => {
    const mentions: Span[] = [];
    for (const words of [label, ...spellings].sort((a, b) => b.length - a.length))
      for (const span of everywhere(text, words))
        if (!mentions.some(([from, to]) => from < span[1] && span[0] < to)) mentions.push(span);
    const [first] = mentions.sort((a, b) => a[0] - b[0]);
    const title = TITLES[spellings[0] ?? ''];
    const roles =
      first && title
        ? everywhere(text, title).map((span) => ({ span, mention: first, kind: 'office' as const }))
        : [];
    return first ? [{ label, kind, mentions, roles: roles.slice(0, 1) }] : [];
  });

const paragraphs = (text: string): Span[] =>
  [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => [index, index + words.length]);

const read = (text: string) => readQuotes(text, readSentences(text, paragraphs(text)), cast(text));

/** `speaker: words`, with `-` for nobody. */
const told = (text: string): string[] =>
  read(text).map(({ span, speaker }) => `${speaker ?? '-'}: ${wordsAt(text, span)}`);

const speaker = (text: string): (string | null)[] => read(text).map((quote) => quote.speaker);

describe('quotation marks', () => {
  it('are double or single, straight or curly, or of two kinds', () => {
    for (const [open, close] of ['""', '“”', "''", '‘’', '«»', '“"', '"”'])
      expect(told(`${open}It is late,${close} Holt said.`)).toEqual([
        `Lena Holt: ${open}It is late,${close}`,
      ]);
  });

  it('are no apostrophes, decades, inches or elisions', () => {
    expect(told("The boys' boat was 5'11\" long in the '90s, 'tis said of Ruiz's crew.")).toEqual(
      [],
    );
    expect(told('A 27" screen and a 32" one were sold.')).toEqual([]);
    expect(told("'The dogs' tails are long,' Holt said.")).toEqual([
      "Lena Holt: 'The dogs' tails are long,'",
    ]);
  });

  it('within others are part of them', () => {
    expect(told('“He told me ‘no’ twice,” Holt said.')).toEqual([
      'Lena Holt: “He told me ‘no’ twice,”',
    ]);
  });

  it('of a title, a song or a nickname give nobody’s words', () => {
    expect(told('Paul "The Heron" Ruiz sang "Blue Harbour" in the film “Tides”.')).toEqual([]);
    expect(told('The sign read “Harbour, Harbour!” twice.')).toEqual(['-: “Harbour, Harbour!”']);
    expect(told('The “milder fee” is old.')).toEqual(['-: “milder fee”']);
  });

  it('may be left open at the end of a paragraph when the next one opens again', () => {
    expect(told('“It began long ago,” Holt said. “It went on.\n“Then it ended.”')).toEqual([
      'Lena Holt: “It began long ago,”',
      'Lena Holt: “It went on.',
      'Lena Holt: “Then it ended.”',
    ]);
    expect(speaker("Holt said: 'It began long ago.\n'Then it ended.'")).toEqual([
      'Lena Holt',
      'Lena Holt',
    ]);
    expect(told("Holt said: 'It began long ago.\nThe crew slept.")).toEqual([
      "Lena Holt: 'It began long ago.",
    ]);
    expect(speaker('“It began long ago.\n“Then it ended,” said Ruiz.')).toEqual([
      'Paul Ruiz',
      'Paul Ruiz',
    ]);
  });
});

describe('speakers', () => {
  it('stand beside the words, before or after the verb', () => {
    const texts = [
      '“We sail,” Holt said.',
      '“We sail,” said Holt on Monday.',
      '“We sail,” said harbour chief Lena Holt, who came late.',
      'Holt said: “We sail.”',
      'Holt told reporters that the crew “will sail.”',
      'According to Holt, the crew “will sail.”',
      'The crew “will sail,” according to Holt.',
      'Holt called the delay “a shame.”',
      'The delay was described by Holt as “a shame.”',
      'The crew “will sail” within days, Holt said.',
      'The crew “will sail” within days, said Holt.',
      'The crew will, as Holt put it, “sail or sink.”',
      'Holt: “We sail.”',
      'In a letter, Holt decried the plan as “a shame.”',
      'On Monday Holt said that the crew “will sail.”',
      'On Jan. 3 Holt said that the crew “will sail.”',
    ];
    for (const text of texts) expect(speaker(text), text).toEqual(['Lena Holt']);
  });

  it('are found across what stands between commas or in brackets', () => {
    const texts = [
      '“We sail,” Holt, 45, a pilot from Ardel, said.',
      '“We sail,” Lena Holt, who knows Ruiz, said.',
      '“We sail,” Lena Holt, speaking to Ruiz, said.',
      '“We sail,” Lena Holt, head of the pilots (NPA) told the crowd.',
      'Lena Holt, 45, a friend of Ruiz, from Ardel, said: “We sail.”',
      '“We sail,” said the head of the pilots, Lena Holt.',
    ];
    for (const text of texts) expect(speaker(text), text).toEqual(['Lena Holt']);
  });

  it('hold for the words on both sides, and for verbs without a subject', () => {
    expect(speaker('“We sail,” Holt said, “at dawn.”')).toEqual(['Lena Holt', 'Lena Holt']);
    expect(speaker('“We sail,” Holt warned, adding, “at dawn.”')).toEqual([
      'Lena Holt',
      'Lena Holt',
    ]);
    expect(speaker('Holt said they sail, and warned: “Be there.”')).toEqual(['Lena Holt']);
  });

  it('go on in the next sentence and in a paragraph that is all quotation', () => {
    expect(speaker('“We sail,” Holt said. “We sail at dawn.”')).toEqual(['Lena Holt', 'Lena Holt']);
    expect(speaker('“We sail,” Holt said in a letter.\n“The sea is calm.”')).toEqual([
      'Lena Holt',
      'Lena Holt',
    ]);
    expect(speaker('“We sail,” Holt said.\n‘Calm seas’\nThe crew slept.')).toEqual([
      'Lena Holt',
      null,
    ]);
  });

  it('may be organisations, and what they issue speaks for them', () => {
    expect(speaker('“We sail,” Tarn said.')).toEqual(['Tarn']);
    expect(
      speaker('Tarn said in a statement that it would wait. “We sail,” the statement said.'),
    ).toEqual(['Tarn']);
    expect(speaker('Tarn’s report found “no fault.”')).toEqual(['Tarn']);
    expect(speaker('“We sail,” the Tarn statement said.')).toEqual(['Tarn']);
  });

  it('without a name are nobody, with the words for them', () => {
    const text = '“We sail,” a harbour official told Tarn.';
    const [quote] = read(text);
    expect(quote?.speaker).toBeNull();
    expect(wordsAt(text, quote?.by as Span)).toBe('a harbour official');
    expect(wordsAt(text, quote?.cue as Span)).toBe('told');
    expect(speaker('“We sail,” said a spokesman for Holt.')).toEqual([null]);
    expect(speaker('“We sail,” Holt and Ruiz said.')).toEqual([null]);
  });

  it('are understood from a pronoun or an office', () => {
    expect(speaker('Holt opened the gate. “We sail,” she said.')).toEqual(['Lena Holt']);
    expect(
      speaker('The mayor, Lena Holt, came late. Ruiz left.\n“We sail,” the mayor said.'),
    ).toEqual(['Lena Holt']);
    expect(speaker('Lena Holt met Paul Ruiz.\n“We sail,” he said.')).toEqual(['Paul Ruiz']);
    expect(speaker('Holt and other pilots said the sea was “calm.”')).toEqual(['Lena Holt']);
  });

  it('are understood far from the name, when nobody else of the article fits', () => {
    const far = 'The sea rose.\nIt rose again.\nThe gate broke.\n';
    expect(speaker(`Mary Voss met Paul Ruiz.\n${far}She said: “We sail.”`)).toEqual(['Mary Voss']);
    expect(speaker(`Mary Voss came.\n${far}An aide wept. She said: “We sail.”`)).toEqual([null]);
    expect(speaker(`Mary Voss came.\n${far}He said: “We sail.”`)).toEqual([null]);
    expect(speaker('Tarn has sold three boats. “We sail,” they said.')).toEqual(['Tarn']);
    expect(speaker('Tarn has sold three boats. They hope to find “calm.”')).toEqual([null]);
  });

  it('are understood from an office the sentence before their name speaks of', () => {
    const text = 'The plan was dropped by a minister.\nPaul Ruiz told Tarn so.\nTarn left.\n';
    expect(speaker(`${text}The minister said it was “calm.”`)).toEqual(['Paul Ruiz']);
    expect(speaker(`${text}The judge said it was “calm.”`)).toEqual([null]);
    expect(speaker('“We sail,” Minister for Sport Lena Holt said.')).toEqual(['Lena Holt']);
  });

  it('are not those who only report what another said', () => {
    expect(speaker('Holt has called it “calm,” according to Tarn.')).toEqual(['Lena Holt']);
    expect(speaker('The sea was “calm,” according to Tarn.')).toEqual(['Tarn']);
    expect(speaker('Holt said the “vital” work would continue.')).toEqual(['Lena Holt']);
  });

  it('are told apart by gender, and are not those who are spoken of', () => {
    expect(speaker('Lena Holt met Paul Ruiz.\n“We sail,” she said.')).toEqual(['Lena Holt']);
    expect(speaker('Paul Ruiz came late.\n“Ruiz is never late,” he said.')).toEqual([null]);
    expect(speaker('Paul Ruiz came late. His aide wept.\n“He came late,” she said.')).toEqual([
      null,
    ]);
  });

  it('are nobody when the text leaves it open', () => {
    expect(speaker('The sea was “calm” all day.')).toEqual([null]);
    expect(speaker('An aide spoke to Holt. “We sail,” he said.')).toEqual([null]);
    expect(speaker('Anyone who says it is “calm” is wrong.')).toEqual([null]);
  });
});

describe('quotes', () => {
  it('begin anew at each mark that opens before the last was closed, with one speaker', () => {
    for (const [open, close] of ['""', "''", '“”', "‘'"]) {
      const parts = [`${open}We sail.`, `${open}We do not stop.`, `${open}We eat.${close}`];
      const text = `Holt said: ${parts.join(' ')} The sea rose. Ruiz said: ${open}No.${close}`;
      const quotes = read(text);
      expect(quotes.map(({ span }) => wordsAt(text, span))).toEqual([
        ...parts,
        `${open}No.${close}`,
      ]);
      expect(quotes.map((quote) => quote.speaker)).toEqual([
        ...parts.map(() => 'Lena Holt'),
        'Paul Ruiz',
      ]);
    }
  });

  it('hold others that are closed before them', () => {
    const text = 'Holt said: “He told me. ‘Go. Now.’ I went.” Ruiz left.';
    expect(read(text).map(({ span }) => wordsAt(text, span))).toEqual([text.slice(11, 43)]);
  });

  it('begin and end with a mark or with a paragraph, whatever the text', () => {
    const piece = fc.constantFrom(
      ...['"', '“', '”', "'", '‘', '’', '«', '»', '``', "''", '\n', ' ', '. ', ', '],
      ...['Holt ', 'said ', 'he ', 'dogs', 'according to ', 'Tarn ', '(', ')', 'told ', 'and '],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { span } of read(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(at);
          expect(wordsAt(text, span)).toMatch(/^["“”„«‘'‹`‟‚’]/u);
          const last = /["“”«»'‘’›`´]$/u.test(wordsAt(text, span));
          expect(last || /^\s*(?:\n|$|["“”„«'‘‹`‟‚])/u.test(text.slice(span[1]))).toBe(true);
          at = span[1];
        }
      }),
    );
  });
});
