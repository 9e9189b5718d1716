import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsAt } from '../news/span.ts';
import { readSentences } from './passages.ts';

const cut = (text: string): string[] =>
  readSentences(text, [[0, text.length]]).map(({ span }) => wordsAt(text, span));

/* Each case is written with a bar where a sentence ends. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'a full stop ends a sentence, one after a title or an initial does not': [
    'Dr. Lena Holt met Gen. P. J. Ruiz. | They spoke for an hour.',
    'Mt. Ardel and St. Brice are near. | Both are closed.',
    'The Harrow Bros. Circus is back.',
  ],
  'an abbreviation ends a sentence only before a word that begins one': [
    'She moved to the U.S. | The move was hard.',
    'The U.S. Army left. | It took days.',
    'Bridges opens at 9 a.m. EST. | Come early.',
    'It shut at 5 p.m. | He wept.',
    'It shut at 5 p.m. Friday. | He wept.',
    'He left at 3pm. | Nobody saw.',
    'Tarn Inc. said no. | It gave no reason.',
    'She works for Tarn Inc. | The firm is old.',
  ],
  'numbers keep their abbreviation, and "no." alone ends': [
    'See No. 5 on p. 12. | It is short.',
    'The mayor said no. | Nobody asked why.',
    'It rose 3.5 percent on Jan. 9. | Then it fell.',
    'Take U.S. 41 north. | Turn left.',
    '1. Boil the water. | 2. Add the rice.',
  ],
  'a closing mark belongs to the sentence it closes': [
    '"We are done." | The room was silent.',
    '“We are done,” she said. | The room was silent.',
    'He called it "a shame." | Nobody spoke.',
    'The plan is ready, officials said.” | The wait is over.',
    "They shouted 'fire! ' | Then they ran.",
  ],
  'the words of several sentences are cut at each of them': [
    '“We won. | We will win again,” Holt said.',
    'Holt said: "We won. | We will win again."',
    'Holt said no. | "We will not," she added.',
  ],
  'a question stays with the words that say who asked': [
    '“Are you sure?” he asked. | Nobody was.',
    '“Stop!” the guard told them. | They ran.',
    '“Are you sure?” Holt asked. | Nobody was.',
    '“Stop!” | Then they ran.',
    '“We won.” | Holt said that she was glad.',
  ],
  'what stands in brackets or in a quotation within one ends no sentence': [
    'He left (He did not say why.) and came back. | She stayed.',
    '(He left. | She stayed.) | It rained.',
    '"He asked \'Is it safe? Is it deep?\' and jumped," she said. | He lived.',
    'The claim is old.[4] | It is wrong.',
  ],
  'dots go on before small letters and stop before capital ones': [
    'We waited... and waited. | Nothing came.',
    'We waited... | Nothing came.',
    'We waited for Ann... | Jane Poe came.',
  ],
  'dots within a title end nothing': [
    'She was in Sail Away... Take Me Far Out. | Nobody saw it.',
    'She was in Sail Away … Take Me Far Out. | Nobody saw it.',
  ],
  'glued sentences are cut apart, addresses are not': [
    'The road is closed.|Drivers must wait.',
    'It was built in 2008.|Drivers must wait.',
    'It is closed, he said.|NHTSA officials came.',
    'See www.tarn.Example for more.|Drivers must wait.',
    'She moved to the U.S.|The move was hard.',
    'Yahoo! bought it. | Nobody knows why.',
    '• Bread and salt | • Milk',
  ],
};

describe('sentences', () => {
  for (const [title, texts] of Object.entries(CASES))
    it(title, () => {
      for (const text of texts)
        expect(cut(text.replace(/ \| /g, ' ').replace(/\|/g, ''))).toEqual(
          text.split('|').map((sentence) => sentence.trim()),
        );
    });

  it('never run over a paragraph', () => {
    const text = 'The road is\nclosed today.';
    const sentences = readSentences(text, [
      [0, 11],
      [12, text.length],
    ]);
    expect(sentences.map(({ span }) => span)).toEqual([
      [0, 11],
      [12, text.length],
    ]);
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1]);
  });

  it('cover every character that is no white space, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      ...['"', '“', '”', "'", '’', '. ', '.', '? ', '! ', '… ', '(', ')', '[1]', ' ', '\u00A0'],
      ...['Mr. ', 'U.S. ', 'a.m. ', 'Holt ', 'said ', 'it is ', 'The ', '5 ', 'www.a.Be/c ', '•'],
    );
    const text = fc.array(fc.oneof(piece, piece, fc.string({ maxLength: 4 })), { maxLength: 40 });
    fc.assert(
      fc.property(text, (pieces) => {
        const written = pieces.join('').replace(/[\n\r]/g, ' ');
        let at = 0;
        for (const { span, tokens } of readSentences(written, [[0, written.length]])) {
          expect(written.slice(at, span[0]).trim()).toBe('');
          expect(wordsAt(written, span).trim()).toBe(wordsAt(written, span));
          for (const token of tokens) expect(wordsAt(written, token.span)).toBe(token.text);
          at = span[1];
        }
        expect(written.slice(at).trim()).toBe('');
      }),
    );
  });

  it('cuts a text without stops where it becomes too long for any sentence', () => {
    const words = Array.from({ length: 1000 }, (_, n) => `${n % 2 ? 'boat' : 'crew'}`);
    const found = cut(words.join(' '));
    expect(found.map((part) => part.split(' ').length)).toEqual([400, 400, 200]);
    expect(found.join(' ')).toBe(words.join(' '));
  });
});
