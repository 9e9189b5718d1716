import { describe, expect, it } from 'vitest';
import { read, speaker, told } from './quotes.fixture.ts';

const all = (texts: readonly string[], name: string | null) => {
  for (const text of texts) expect(speaker(text), text).toEqual(speaker(text).map(() => name));
};

describe('somebody speaks', () => {
  it('by any verb right after words that a comma leaves open', () => {
    all(
      [
        '“We sail,” Holt smiles.',
        '“We sail,” laughs Lena Holt.',
        '“We sail,” notes Lena Holt, a pilot.',
        '“Do we sail?” asks Lena Holt, looking at the sea.',
        'The crew will “sail or sink,” said Lena Holt.',
      ],
      'Lena Holt',
    );
    all(['“Calm seas” Holt drew on the wall.'], null);
  });

  it('by a text they give out', () => {
    all(
      [
        'Tarn has issued a statement about the boats: “We sail.”',
        'A statement from Tarn read: “We sail.”',
        'The boats were “safe,” according to a statement released by Tarn.',
        'A report by Tarn found “no fault.”',
      ],
      'Tarn',
    );
  });

  it('by what they do before a colon, and by what is theirs', () => {
    all(
      [
        'Holt turned to the crew: “We sail.”',
        'Holt’s first answer was “no, never.”',
        'The crew laughed at Holt’s claim that the sea was “calm.”',
      ],
      'Lena Holt',
    );
    all(['The sign at the gate was old: “We sail.”'], null);
    all(['Harbour chief Lena Holt:\n“We sail. The sea is calm.”'], 'Lena Holt');
  });

  it('when others quote them', () => {
    all(
      [
        'Tarn quoted Lena Holt as saying: “We sail.”',
        '“We sail,” Tarn quoted Holt as saying.',
        'Holt was quoted as saying that the sea was “calm.”',
      ],
      'Lena Holt',
    );
  });

  it('across what stands between dashes, and before "who said"', () => {
    all(
      [
        'Lena Holt -- in a rare speech -- called the sea “calm.”',
        'Ruiz came after harbour chief Lena Holt, who said the sea was “calm.”',
      ],
      'Lena Holt',
    );
  });

  it('alone in the sentence after one that is about them, unless they speak of others', () => {
    const before = 'Mary Voss wept at the gate.\n';
    expect(speaker(`${before}“I saw the boat go down.”`)).toEqual(['Mary Voss']);
    expect(speaker(`${before}“She saw the boat go down.”`)).toEqual([null]);
    expect(speaker(`${before}“Voss saw the boat go down.”`)).toEqual([null]);
    expect(speaker('The sea rose at the gate.\n“I saw the boat go down.”')).toEqual([null]);
  });
});

describe('somebody goes on', () => {
  it('in a quotation that opens the sentence after, and across paragraphs that are all theirs', () => {
    expect(speaker('“We sail,” Holt said. “Do we sail or do we sink” was left open.')).toEqual([
      'Lena Holt',
      'Lena Holt',
    ]);
    const text =
      'Ruiz slept.\n“We sail,” Holt said.\n“The sea is calm.”\n“It is ours.”\n“We eat.”\n';
    expect(speaker(`${text}The gate was shut.\n“We wait,” she said.`).at(-1)).toBe('Lena Holt');
  });

  it('as one of a list, with what they are', () => {
    const text = 'The crew were named as Mary Voss, a pilot who called the sea “calm,” and Ruiz.';
    expect(speaker(text)).toEqual(['Mary Voss']);
  });
});

describe('nobody is taken for another', () => {
  it('of the same kind, party or sex', () => {
    expect(speaker('Another Tarn said the sea was “calm.” Tarn slept.')).toEqual([null]);
    const party = 'Lena Holt, the mayor, came late.\n';
    expect(speaker(`${party}“We sail,” the Ardel mayor said.`)).toEqual([null]);
    expect(speaker(`${party}“We sail,” the mayor said.`)).toEqual(['Lena Holt']);
    const son = 'Mary Voss has two children. Her son sleeps.\n';
    expect(speaker(`${son}“We sail,” she said.`)).toEqual(['Mary Voss']);
    expect(speaker(`${son}“We sail,” he said.`)).toEqual([null]);
  });
});

describe('descriptions', () => {
  it('stand for whom the sentences before are about', () => {
    const before = 'Mary Voss has crossed the bay alone.\n';
    expect(speaker(`${before}“I saw the boat,” the swimmer said.`)).toEqual(['Mary Voss']);
    expect(speaker(`${before}“I saw the boat,” the businessman said.`)).toEqual([null]);
    expect(speaker(`${before}A swimmer came. “I saw it,” the swimmer said.`)).toEqual([null]);
    expect(speaker('Voss said that in a talk the swimmer said it was “calm.”')).toEqual([null]);
  });

  it('stand for whom the same words stood for before, and a surname for the only one who has it', () => {
    const text =
      'Mary Voss swam alone. The swimmer said it was “calm.”\nThe sea rose. Tarn left.\n';
    expect(speaker(`${text}“I saw it,” the swimmer added.`).at(-1)).toBe('Mary Voss');
  });

  it('of people met in the street are nobody named before', () => {
    const before = 'Paul Ruiz met the crowd.\n';
    expect(speaker(`${before}One fan was pleased. He said: “We sail.”`)).toEqual([null]);
    expect(speaker(`${before}A fan wept. He said: “We sail.”`)).toEqual([null]);
    expect(speaker(`${before}One of them ran. “We sail,” he said.`)).toEqual([null]);
  });
});

describe('titles', () => {
  it('stay titles where they are named again, and after "titled"', () => {
    expect(told('The film “Tides” is long. Holt said “Tides” was dull.')).toEqual([]);
    expect(told('Her talk is titled “The Sea and what lives there.”')).toEqual([]);
    expect(told('“Never,” wrote Holt.')).toEqual(['Lena Holt: “Never,”']);
    expect(told('Holt was glad. “Glory to ALL!” she wrote.')).toEqual([
      'Lena Holt: “Glory to ALL!”',
    ]);
    expect(read('In her memoir “Tides,” Holt recalls little.')).toEqual([]);
    expect(read('She won for her role in “Tides” in March.')).toEqual([]);
  });
});
