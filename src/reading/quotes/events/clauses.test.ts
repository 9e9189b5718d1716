import { describe, expect, it } from 'vitest';
import { speaker } from '../quotes.fixture.ts';

const all = (texts: readonly string[], name: string | null) => {
  for (const text of texts) expect(speaker(text), text).toEqual(speaker(text).map(() => name));
};

describe('words belong to the one who says the whole', () => {
  it('past a condition, and past what others only feel', () => {
    all(
      [
        'Holt said that until Tarn replies to the crew, “we wait.”',
        'Holt said if the crew agreed, Tarn “may sail.”',
        'Holt said that the crew of the boat felt “sad.”',
        'Holt, the mayor, said that Ruiz wants “a boat.”',
      ],
      'Lena Holt',
    );
    all(['Holt said that Ruiz had called it “sad.”'], 'Paul Ruiz');
  });

  it('when an outlet only reports them', () => {
    expect(speaker('Lena Holt told the crew it was “calm,” Tarn said.')).toEqual(['Lena Holt']);
    expect(speaker('The sea was “calm,” Tarn said.')).toEqual(['Tarn']);
    expect(speaker('Tarn quoted a pilot as saying Lena Holt was “calm.”')).toEqual([null]);
  });

  it('when the sentence begins with what is said', () => {
    expect(speaker('Calling the sea “calm,” the mayor Lena Holt left.')).toEqual(['Lena Holt']);
    expect(speaker('“We sail,” referring to the boat of Lena Holt.')).toEqual([null]);
  });
});

describe('speakers are found', () => {
  it('behind a mark that was typed the wrong way round, a space away', () => {
    all(['“We sail, “ Lena Holt said.', '“We sail, “ Lena Holt added. “It is calm.”'], 'Lena Holt');
  });

  it('past words a hyphen joins, and participles before their office', () => {
    all(
      [
        '“We sail,” acting President Lena Holt said.',
        '“We sail,” Ardel-based pilot Lena Holt said.',
        '“We sail,” the under-secretary-general for seas Lena Holt said.',
        '“We sail,” the head of public relations Lena Holt said.',
        'A man identified as Lena Holt said: “We sail.”',
        'Lena Holt MSP said the sea was “calm.”',
      ],
      'Lena Holt',
    );
    all(
      [
        '“We sail,” the Ardel-based Harbour Board said.',
        'According to the Ardel-based Harbour Board, the sea is “calm.”',
        'The Harbour Board, Ardel’s largest employer, said the sea was “calm.”',
        'The Harbour Board, one of the owners, said the sea was “calm.”',
      ],
      'Harbour Board',
    );
    all(['“We sail,” the manager of pilot Lena Holt said.'], null);
    all(['The mayor, Lena Holt, and the pilot, Paul Ruiz, called it “calm.”'], null);
  });

  it('behind a long list of what they do, and before a colon', () => {
    all(
      [
        'Captain of the Boat Lena Holt, one of ten who say what crews pay on boats, nets and other gear, said it was “calm.”',
        'It was a plan that resonated with Lena Holt, 45, a pilot in Ardel, who said it was “calm.”',
        'Holt, speaking again about the boats of the crew and of the Harbour Board: “We sail.”',
        'Holt, 45, Ardel: “We sail.”',
        'The sea is, in Holt’s words, “calm.”',
        '“Calm,” was how Lena Holt summed it up.',
      ],
      'Lena Holt',
    );
  });

  it('in the sentence before, when it asks, takes a stand or presents them', () => {
    const alone = '“He was there and I liked him.”';
    all(
      [
        `Mary Voss praised the captain. ${alone}`,
        `Mary Voss backed the captain. ${alone}`,
        `Among those who left was Mary Voss. “I liked it there.”`,
        'Asked about the sea, Mary Voss smiled. “I liked it there.”',
        'Mary Voss plans to go on. “I liked it there.”',
        'One of them is Mary Voss. “I liked it there,” she said.',
      ],
      'Mary Voss',
    );
    all(
      [
        `Mary Voss met the captain. ${alone}`,
        `Mary Voss met pilots who back the captain. ${alone}`,
      ],
      null,
    );
  });
});

describe('descriptions', () => {
  it('may be a people, a parent of some or whoever leads a body', () => {
    const came = 'Mary Voss came late. ';
    all(
      [
        `${came}“We sail,” the Italian said.`,
        `${came}“We sail,” the mother-of-two said.`,
        `${came}“We sail,” the mother of two said.`,
      ],
      'Mary Voss',
    );
    expect(speaker(`${came}“We sail,” the Italian said. “We wait,” the Dutchman said.`)).toEqual([
      'Mary Voss',
      null,
    ]);
    expect(speaker('Mary Voss came late. “We sail,” the father of two said.')).toEqual([null]);
    expect(speaker('Mary Voss came late. “We sail,” the swimmer who left said.')).toEqual([null]);
  });

  it('of bodies are none that they name otherwise', () => {
    const tarn = 'Tarn has sold three boats. ';
    expect(speaker(`${tarn}The state-run company said it was “calm.”`)).toEqual(['Tarn']);
    expect(speaker(`${tarn}The state-run Obald company said it was “calm.”`)).toEqual([null]);
  });
});

describe('"she"', () => {
  it('is not whom somebody turns to', () => {
    const text = 'Mary Voss said it was “calm.” Turning to Lena Holt, she said: “We sail.”';
    expect(speaker(text)).toEqual(['Mary Voss', 'Mary Voss']);
  });
});

describe('a subject', () => {
  it('may have a clause of its own before the verb, and is none who is only done to', () => {
    expect(speaker('The mayor who sold the boat of Ruiz said it was “calm.”')).not.toEqual([
      'Paul Ruiz',
    ]);
    expect(speaker('The note said Ruiz “hit” Holt with an oar, ordering the crew out.')).toEqual([
      null,
    ]);
  });
});

describe('what is hardly said', () => {
  it('is a so-called thing, though something said goes on behind the words', () => {
    expect(speaker('Ardel — The crew moved to ban so-called “calm” seas — as it may.')).toEqual([
      null,
    ]);
    expect(speaker('Lena Holt, the mayor, sent her “best wishes” saying it was late.')).toEqual([
      'Lena Holt',
    ]);
    expect(speaker('Tarn has sold three boats. Its report said it was “calm.”')).toEqual(['Tarn']);
  });
});

it('finds who speaks past a long clause about them', () => {
  const clause =
    'who took part in games while a pilot and appeared on Strictly Sailing after retiring in 2010';
  all(
    [
      `The former pilot Lena Holt, ${clause}, said the plan was “loony.”`,
      'Lena Holt aired concerns that Tarn was full of “pirates.”',
    ],
    'Lena Holt',
  );
});
