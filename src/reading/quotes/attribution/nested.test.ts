import { describe, expect, it } from 'vitest';
import { speaker } from '../quotes.fixture.ts';

const last = (text: string) => speaker(text).at(-1);

describe('what others say within what somebody says', () => {
  it('leaves the words after it to the one who says the whole', () => {
    expect(last('Paul Ruiz said that Bao Lin explained it all. “It is so,” he said.')).toBe(
      'Paul Ruiz',
    );
    expect(
      last('Lena Holt warned pilots to mind what crews think -- warning that they “will sink.”'),
    ).toBe('Lena Holt');
    expect(last('“Mind more what” crews say, said Lena Holt, a pilot at Tarn.')).toBe('Lena Holt');
  });

  it('leaves what is asked, pledged or denied of others to the one who asks, pledges or denies', () => {
    expect(last('Mary Voss asked Bao Lin if he agreed with Holt on a “right to sail”.')).toBe(
      'Mary Voss',
    );
    expect(last('Paul Ruiz pledged Ardel would continue its “march to the sea”.')).toBe(
      'Paul Ruiz',
    );
    expect(last('Lena Holt said anyone who denied a “coming storm” was wrong.')).toBe('Lena Holt');
    expect(last('A pilot demanded Paul Ruiz apologise for “sleeping”.')).toBe(null);
    expect(last('Mary Voss spoke. She said of Lena Holt’s remarks in Ardel: “We sail.”')).toBe(
      'Mary Voss',
    );
    const denied = 'The Harbour Board does not inform pilots when it sails, leading to';
    expect(last(`${denied} “double work” for all, the document said.`)).toBe(null);
  });

  it('gives a text to nobody whom it only tells of', () => {
    expect(
      last(
        'A pilot released a letter. In the letter it said Paul Ruiz would like to thank them. “We won,” the letter read.',
      ),
    ).toBe(null);
  });
});

it('sends a message by deeds alone', () => {
  expect(
    last('Lena Holt said Paul Ruiz had sent the wrong message by his “grand tour” of it.'),
  ).toBe('Lena Holt');
});

describe('the subject of a verb of saying', () => {
  it('is found past what stands between', () => {
    expect(last('Lena Holt asked for cuts to the fleet, despite saying, “I love boats.”')).toBe(
      'Lena Holt',
    );
    expect(last('Lena Holt left early, at one point curtly stating, “I am off.”')).toBe(
      'Lena Holt',
    );
    expect(
      last('Lena Holt read a note from Paul Ruiz, the old pilot, who said in Ardel, “It floats.”'),
    ).toBe('Paul Ruiz');
    expect(
      last(
        'In Ardel, where his boat was built, Paul Ruiz thanked them and said he had “sailed well.”',
      ),
    ).toBe('Paul Ruiz');
  });

  it('is nobody who only stands in a clause of it', () => {
    expect(
      last('The first pilot to accuse Paul Ruiz of theft described him as a “thief” here.'),
    ).toBe(null);
    expect(
      last(
        'The skipper praised his sailing friend Paul Ruiz, calling him “kind” and saying “he is.”',
      ),
    ).toBe(null);
  });
});

describe('a sentence goes on with the words of the same speaker', () => {
  it('in an “if”, after a name and a colon, and with “adding”', () => {
    expect(
      speaker('Lena Holt threatened to “sink” the boat if it does not “turn back” by noon.'),
    ).toEqual(['Lena Holt', 'Lena Holt']);
    expect(speaker('Lena Holt: “Any boat” of this kind will probably “sink in a storm.”')).toEqual([
      'Lena Holt',
      'Lena Holt',
    ]);
    expect(
      last('“We sail,” Lena Holt told them. “I was there all day long,” adding she had sailed.'),
    ).toBe('Lena Holt');
  });
});

describe('feelings', () => {
  it('are told by the one who has them', () => {
    expect(last('Lena Holt was “deeply saddened” by it.')).toBe('Lena Holt');
    expect(last('Tarn is “very sorry” about it.')).toBe('Tarn');
  });

  it('but not where another tells of them, nor of things', () => {
    expect(last('A pilot said Lena Holt was “delighted.”')).toBe(null);
    expect(last('A paper ran a story about how Lena Holt was “excited” by it.')).toBe(null);
    expect(last('Lena Holt left. The boat was “ready.”')).toBe(null);
  });
});

describe('pronouns', () => {
  it('are not whom a question or a clause before is about', () => {
    expect(
      last('Lena Holt met the crew. When asked about pilot Mary Voss, she said: “I know her.”'),
    ).toBe('Lena Holt');
    expect(
      last('Lena Holt had been told of it. Before Bao Lin came aboard, she issued an order: “No.”'),
    ).toBe('Lena Holt');
  });
});

describe('what a noun names', () => {
  it('is said by the one who makes it', () => {
    expect(last('Lena Holt made the point that the sea was “calm.”')).toBe('Lena Holt');
    expect(last('Paul Ruiz says the winner will offer “two boats.”')).toBe('Paul Ruiz');
    expect(last('Though many say it is dear, Paul Ruiz supports it: “I like the boat.”')).toBe(
      'Paul Ruiz',
    );
  });

  it('ends with a verb right after the words', () => {
    expect(last('Lena Holt disagrees. Such boats “are strong and made to last,” she holds.')).toBe(
      'Lena Holt',
    );
    expect(last('The film ended with pilot Lena Holt declaring: “We sail.”')).toBe('Lena Holt');
    expect(last('Freedom of the seas campaigner Lena Holt said the sea was “calm.”')).toBe(
      'Lena Holt',
    );
  });
});

it('leaves to others what they ask beside what somebody does', () => {
  expect(
    last(
      'Lena Holt had a long day when two pilots stopped her boat and wondered whether it was “safe.”',
    ),
  ).toBe(null);
});

it('reads who holds an office behind what it is on', () => {
  expect(last('“We sail,” Ardel Committee on Seas Chairman Paul Ruiz said.')).toBe('Paul Ruiz');
});
