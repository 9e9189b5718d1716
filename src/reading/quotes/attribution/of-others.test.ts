import { describe, expect, it } from 'vitest';
import { speakers } from '../article.fixture.ts';

const heard = (cases: readonly (readonly [text: string, ...speakers: (string | null)[]])[]) => {
  for (const [text, ...wanted] of cases) expect(speakers(text), text).toEqual(wanted);
};

describe('words in a clause that tells of others', () => {
  it('are a rule’s, not whose it is', () =>
    heard([
      ['Fjord Bank decided that it did not break its rules against “late boats”.', null],
      ['Ann Hale promised to end section 9, which makes it illegal to openly “row or sail”.', null],
      ['Ann Hale wants a law, which forbids any crew to “row”.', null],
      [
        'Ann Hale called the law “dead” and said its ban on boats was “mad”.',
        'Ann Hale',
        'Ann Hale',
      ],
      ['When he heard about the “two-boat deal”, Karl Orr said he would pay.', null],
    ]));

  it('are whoever’s claim it is, though somebody else tells of it', () =>
    heard([
      [
        'What matters is proof of Karl Orr’s claim that the boat was “safe”, Ann Hale said.',
        'Karl Orr',
      ],
      [
        'Ann Hale had planned to announce it, but she ran into strong fears that it looked “soft”.',
        null,
      ],
      ['Ann Hale has denied claims she had “threatened” a crew.', null],
      [
        'Mayor Karl Orr said he would reply to Ann Hale’s petition that boats “are chained”.',
        'Ann Hale',
      ],
      ['Karl Orr recalled a day when someone told him, “You were born at sea,” and left.', null],
      ['Ann Hale has denied claims that she left and reiterated her “love” of boats.', 'Ann Hale'],
      ['Ann Hale aired concerns that the crew was “late”.', 'Ann Hale'],
      [
        'Crews saw Ann Hale. Karl Orr charged that Hale’s plan to call on friends meant, “It is over.”',
        'Karl Orr',
      ],
      [
        'Ann Hale asked the mayor if he agreed with Karl Orr that people had a “right to row”.',
        null,
      ],
      ['Karl Orr said Ann Hale had left, a charge dismissed by the mayor as a “big lie”.', null],
    ]));

  it('are those of a text that tells one side’s story', () =>
    heard([
      [
        'Karl Orr told Ann Hale to row “all night”, and “scolded” her, the complaint adds.',
        null,
        null,
      ],
    ]));

  it('are the subject’s before a clause that ends with a quotation', () =>
    heard([
      [
        'Mayor Karl Orr, who on Monday backed it by saying crews had “a right to row”, says the draft “is open”.',
        'Karl Orr',
        'Karl Orr',
      ],
    ]));
});

describe('who is meant', () => {
  it('by a surname is not a relative named once', () =>
    heard([
      [
        'Ann Hale wants to buy it. A pilot as well as Hale’s brother, Karl Hale, did not sign. It asks whether – as Hale’s letter put it – “all is sold”.',
        'Ann Hale',
      ],
    ]));

  it('by an office may be a minister named right before, or whoever was asked', () =>
    heard([
      [
        'The Labour cabinet minister Karl Orr admitted that it was late.\nThe health secretary told Fjord Radio: “We row.”',
        'Karl Orr',
      ],
      [
        'Senator Ann Hale left. The senator asked Karl Orr, “Is it not late?”\n“No,” the executive answered. “It is early,” he continued.',
        ...['Ann Hale', 'Karl Orr', 'Karl Orr'],
      ],
    ]));
});
