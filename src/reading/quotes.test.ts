import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsAt } from '../news/span.ts';
import { read, speaker, told } from './quotes/quotes.fixture.ts';

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
    const words = "A 'strange set of boats' was how Holt saw it, but Ruiz's dogs' tails wagged.";
    expect(read(words).map(({ span }) => words.slice(...span))).toEqual(["'strange set of boats'"]);
  });

  it('may have spaces inside', () => {
    expect(told("Holt was there. ' I love the sea, ' said Holt. 'So it is. '")).toEqual([
      "Lena Holt: ' I love the sea, '",
      "Lena Holt: 'So it is. '",
    ]);
    expect(told("Holt said: ' I am well. ' I love the sea. 'So it is. '")).toEqual([
      "Lena Holt: ' I am well.",
      "Lena Holt: ' I love the sea.",
      "Lena Holt: 'So it is. '",
    ]);
  });

  it('of the other kind close where they can do nothing else', () => {
    expect(told("Holt said: 'It is late. We sail.\" Ruiz said: 'We stay.'")).toEqual([
      'Lena Holt: \'It is late. We sail."',
      "Paul Ruiz: 'We stay.'",
    ]);
    expect(told('Holt said: \'The "old" boat is late.\'')).toEqual([
      'Lena Holt: \'The "old" boat is late.\'',
    ]);
  });

  it('within others are part of them', () => {
    expect(told('“He told me ‘no’ twice,” Holt said.')).toEqual([
      'Lena Holt: “He told me ‘no’ twice,”',
    ]);
  });

  it('of a title, a song or a nickname give nobody’s words', () => {
    expect(told('Paul "The Heron" Ruiz sang "Blue Harbour" in the film “Tides”.')).toEqual([]);
    expect(told('The scenes of “Tides” are of an agency (“OSHA”).')).toEqual([]);
    expect(
      told('Holt told “Harbour Watch” that she rows. Ruiz said on “Sea Talk” he does.'),
    ).toEqual([]);
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

  it('are read in step with the text, however many stand in one sentence', () => {
    const many = 50_000;
    expect(read("'we sail' she said, and ".repeat(many / 2))).toHaveLength(many / 2);
    expect(read('“We sail. '.repeat(many))).toHaveLength(many - 1);
    expect(read('"Blue Harbour" '.repeat(many / 2))).toHaveLength(0);
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
