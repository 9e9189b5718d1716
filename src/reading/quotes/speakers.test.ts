import { describe, expect, it } from 'vitest';
import { type Span, wordsAt } from '../../news/span.ts';
import { read, speaker } from './quotes.fixture.ts';

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
