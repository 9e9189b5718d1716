import { describe, expect, test } from 'vitest';
import { readNames } from '../names.ts';
import { readSentences } from '../passages.ts';

const listed = (text: string): string[] =>
  readNames(text, readSentences(text, [[0, text.length]])).map(
    ({ kind, label }) => `${kind}: ${label}`,
  );

describe('a place is told by the way there', () => {
  test('who or what is sent, flees or falls may stand between', () => {
    expect(listed('They sent two boats to Tarvimbe.')).toEqual(['place: Tarvimbe']);
    expect(listed('She fled with six children from Olunde.')).toEqual(['place: Olunde']);
    expect(listed('A bus fell into the Tarvizi.')).toEqual(['place: Tarvizi']);
  });

  test('two share a preposition or a verb', () => {
    expect(listed('They bombed Tarvelo and Olunde.')).toEqual(['place: Tarvelo', 'place: Olunde']);
  });

  test('whoever speaks is not what stands behind a preposition', () => {
    expect(listed('Police in Tarvolo said nothing.')).toEqual(['place: Tarvolo']);
  });

  test('a noun that has a name of its own does not call the next one', () => {
    expect(listed('In Tarvek district, Dhalo Mridhe wept.')).toEqual([
      'place: Tarvek',
      'person: Dhalo Mridhe',
    ]);
  });

  test('a seat of a government stays a place though it speaks, and a land though it is a thing', () => {
    expect(listed('Washington said it would wait.')).toEqual(['place: Washington']);
    expect(listed('Turkey’s president left.')).toEqual(['place: Turkey']);
  });
});

describe('a body is told by what belongs to it', () => {
  test('whose it is and of which country are parts of its name', () => {
    const text = 'The Tribal Leaders’ Forum and the Board of Investment of Sri Lanka met.';
    expect(listed(text)).toEqual([
      'organisation: Tribal Leaders’ Forum',
      'organisation: Board of Investment of Sri Lanka',
    ]);
  });

  test('plain words that open a sentence, with a body’s head or called one', () => {
    expect(listed('Border Patrol agents left.')).toEqual(['organisation: Border Patrol']);
    expect(listed('Lantern, a charity, was glad.')).toEqual(['organisation: Lantern']);
    expect(listed('Police have left. The Tarvo Police met.')).toEqual([
      'organisation: Tarvo Police',
    ]);
  });

  test('an ordinal, a word of another tongue, an ending', () => {
    expect(listed('The Third Assault Brigade met Clan del Tarvo gunmen.')).toEqual([
      'organisation: Third Assault Brigade',
      'organisation: Clan del Tarvo',
    ]);
    expect(listed('Tarvobank said shares fell.')).toEqual(['organisation: Tarvobank']);
  });

  test('what stands between dashes, and a trade that firms have too', () => {
    expect(listed('In Tarvo – the charity that feeds children – all wept.')).toEqual([
      'organisation: Tarvo',
    ]);
    expect(listed('The operator, Tarvolo, said it was sorry.')).toEqual(['organisation: Tarvolo']);
  });

  test('a team is the town’s where the article names one of that town', () => {
    const text =
      'Tarvo Rovers scored a late goal in the match. The coach praised the striker. Fans of Tarvo sang.';
    expect(listed(text)).toEqual(['organisation: Tarvo Rovers']);
  });
});

describe('a person is told by what is done to them', () => {
  test('arrests, a surname’s ending, brothers', () => {
    expect(listed('They arrested Tarvo.')).toEqual(['person: Tarvo']);
    expect(listed('Rumo Tarvenko met the Holtumbe brothers.')).toEqual([
      'person: Rumo Tarvenko',
      'person: Holtumbe',
    ]);
  });

  test('whose party it is', () => {
    expect(listed('The party of Tamo Holtumbe lost.')).toEqual(['person: Tamo Holtumbe']);
  });

  test('a day or month of another tongue inside a name, and a title that is a surname', () => {
    expect(listed('Later Khaing Thu Kha met Pratul Shaikh Deo.')).toEqual([
      'person: Khaing Thu Kha',
      'person: Pratul Shaikh Deo',
    ]);
  });

  test('a ship is nobody', () => {
    expect(listed('The ferry Lady Ann sank beside the BRP Holt.')).toEqual([]);
  });

  test('a ship is not whom it is called after, where it has an article', () => {
    expect(listed('The USS Ann Tarvo sailed for Fiji. The Ann Tarvo came back.')).toEqual([
      'place: Fiji',
    ]);
    expect(listed('The USS Ann Tarvo sailed for Fiji. Ann Tarvo wept.')).toEqual([
      'place: Fiji',
      'person: Ann Tarvo',
    ]);
  });

  test('a car, a drug, a weapon, a feast and a war are nobody', () => {
    expect(
      listed('He fled in a Honda Civic and her red Skoda Fabia with a Glock after Diwali.'),
    ).toEqual([]);
    expect(listed('World War II began. The 737 MAX flew. Eid al-Fitr came.')).toEqual([]);
    expect(listed('A Honda Motor plant burned.')).toEqual(['organisation: Honda Motor']);
    expect(listed('A Fiat Chrysler plant burned.')).toEqual(['organisation: Fiat Chrysler']);
  });

  test('a sum is nobody, but a road of its letters is one', () => {
    expect(listed('It cost N5 billion, R4bn, RM50 million or PKR 3 billion.')).toEqual([]);
    expect(listed('He fell asleep on the N5.')).toEqual(['place: N5']);
  });
});
