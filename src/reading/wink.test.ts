import fc from 'fast-check';
import { expect, it } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { type Lexeme, piecesOf, tag, wordAs } from './wink.ts';

const nlp = winkNLP(model, ['pos']);

/* Words that wink's rules look at, and plain ones. */
const WORDS =
  'the a to that her his who what which so as like about more than all such is was has have been being will can ' +
  'not n’t do does did he it they there this one two 30 first last new old fast run runs running strike struck ' +
  'ship harbour master Quorvane London Monday never very well back up out over in of on at by for with and or but ' +
  ', . ? ! : ; “ ” ( ) — it’s don’t they’re cannot gonna well-known $ % 5th says said told plan light left close';

/** The words of a line with the parts of speech that wink gives them itself. */
const byWink = (line: string): [string, string][] =>
  (nlp.readDoc(line).tokens().out(nlp.its.value) as string[]).map((word, i) => [
    word,
    (nlp.readDoc(line).tokens().out(nlp.its.pos) as string[])[i] as string,
  ]);

const byRules = (line: string): [string, string][] => {
  const lexemes: Lexeme[] = piecesOf(line.split(' '))
    .flat()
    .map(({ lexeme }) => lexeme);
  const tags = tag(lexemes);
  return lexemes.map((lexeme, i) => [lexeme.usual.text, wordAs(lexeme, tags[i] as number).pos]);
};

it('gives each word the part of speech wink-nlp gives it in the whole line', () => {
  const lines = fc.array(fc.constantFrom(...WORDS.split(' ')), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(lines, (words) => {
      expect(byRules(words.join(' '))).toEqual(byWink(words.join(' ')));
    }),
    { numRuns: 300 },
  );
});
