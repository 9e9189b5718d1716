import { describe, expect, test } from 'vitest';
import { readNames } from '../../names.ts';
import { readSentences } from '../../passages.ts';

const listed = (text: string): string[] =>
  readNames(text, readSentences(text, [[0, text.length]])).map(
    ({ kind, label }) => `${kind}: ${label}`,
  );

describe('what kind a name is', () => {
  test('what one has shares in, and what has a chief executive, is a firm', () => {
    const text = 'Shares in Southern Oak fell. Southern Oak’s chief executive left.';
    expect(listed(text)).toEqual(['organisation: Southern Oak']);
  });

  test('an ordinary word before a country is a body of that country', () => {
    expect(listed('They met Lena Holt, of Healthy Norway, in New Zealand.')).toEqual([
      'person: Lena Holt',
      'organisation: Healthy Norway',
      'place: New Zealand',
    ]);
  });

  test('an animal is one that what stands beside its name says to be one', () => {
    expect(
      listed(
        'A lion named Tarvo left the park. Her dog, Pim, barked. Ann Holt-trained Grey Lad won.',
      ),
    ).toEqual(['animal: Tarvo', 'animal: Pim', 'person: Ann Holt', 'animal: Grey Lad']);
    expect(listed('Nobody saw Lurvo, an old grey Sumatran rhino that hides.')).toEqual([
      'animal: Lurvo',
    ]);
    expect(listed('That is the dog Tarvo bought, but he has a cat, Tarvo said.')).toEqual([
      'person: Tarvo',
    ]);
  });

  test('who does something to his own is a person', () => {
    expect(listed('Rain fell. Torvo finished his lunch.')).toEqual(['person: Torvo']);
  });

  test('who said something is a person, unless bodies do such things as well; what ends like an address is a body', () => {
    expect(listed('Rain fell. Torvo said it was cold.')).toEqual(['person: Torvo']);
    expect(listed('Rain fell. Torvo urged people to stay.')).toEqual(['organisation: Torvo']);
    expect(listed('Rain fell, according to Torvo.com.')).toEqual(['organisation: Torvo.com']);
  });

  test('who works somewhere or is somebody’s widow is a person, and so is a Mc or an O’', () => {
    expect(listed('Torvo, an employee who was there, left.')).toEqual(['person: Torvo']);
    expect(listed('Torvo, the widow of a baker, left.')).toEqual(['person: Torvo']);
    expect(listed('The boats of O’Tarvey and McTarvey left.')).toEqual([
      'person: O’Tarvey',
      'person: McTarvey',
    ]);
  });

  test('a club’s one unknown word is a player', () => {
    const text =
      'North Ashby’s Tolvo was hurt in the match. The season is long and the league hard. ' +
      'The goalkeeper saved a penalty, and the referee spoke to Tolvo.';
    expect(listed(text)).toContain('person: Tolvo');
  });
});

describe('names of ordinary words', () => {
  test('a full name that only opens sentences is read whole', () => {
    expect(listed('“It is over,” Dawn Brook told reporters. Ken Hollow, 43, left.')).toEqual([
      'person: Dawn Brook',
      'person: Ken Hollow',
    ]);
  });

  test('whoever has a form of address is a person, a party behind the name too', () => {
    expect(listed('Mr Hall left. Rain fell. They saw Rob Field, D-Texas, in Oslo.')).toEqual([
      'person: Hall',
      'person: Rob Field',
      'place: Texas',
      'place: Oslo',
    ]);
  });

  test('a given name that is a people’s too stays with its surname', () => {
    expect(listed('Later they asked Oscar Marsh and Jerry Holt.')).toEqual([
      'person: Oscar Marsh',
      'person: Jerry Holt',
    ]);
  });

  test('a university, a chamber, a station with a number and a town with its state', () => {
    const text =
      'University of Leeds researchers met. It passed the House. He heard Radio 7 Extra in Washington DC.';
    expect(listed(text)).toEqual([
      'organisation: University of Leeds',
      'organisation: House',
      'organisation: Radio 7 Extra',
      'place: Washington DC',
    ]);
  });

  test('a place is called by its last word', () => {
    expect(listed('They swam at Hollow Springs. The road to the Springs is shut.')).toEqual([
      'place: Hollow Springs',
    ]);
  });

  test('in an article about sport a town with a known club is the club', () => {
    const text =
      'He left for Valencia in the summer, and the striker scored twice. The season is long and the ' +
      'manager praised the goalkeeper.';
    expect(listed(text)).toEqual(['organisation: Valencia']);
  });
});

describe('what is one name', () => {
  test('initials written like a word are joined to the name before their bracket', () => {
    const text = 'The National Rivers Survey Agency (Nrsa) met. Nrsa said so.';
    expect(listed(text)).toEqual(['organisation: National Rivers Survey Agency']);
  });

  test('what somebody is also known as is his name too', () => {
    expect(listed('The singer, Lena Holt, AKA Grobus Vex, left. Grobus sang.')).toEqual([
      'person: Lena Holt',
    ]);
    expect(listed('The singer Lena Holt, also known as Grobus Vex, left.')).toEqual([
      'person: Lena Holt',
    ]);
  });
});

describe('what is no name', () => {
  test('a letter tied to a word, an adverb in no dictionary, the place of an office', () => {
    expect(listed('He wore a T-shirt. Unfortunatly, it rained.')).toEqual([]);
    expect(listed('School nurse Lena Holt left.')).toEqual(['person: Lena Holt']);
  });
});

describe('what stands nowhere but here', () => {
  test('two initials before a word nobody knows are somebody’s', () => {
    expect(listed('Then PV Tarvu left, and so did the EU.')).toEqual([
      'person: PV Tarvu',
      'organisation: EU',
    ]);
  });

  test('what somebody is “of” is no person, what one is published in a journal', () => {
    expect(listed('They asked Rachel Holt of Cornell.')).toEqual([
      'person: Rachel Holt',
      'organisation: Cornell',
    ]);
    expect(listed('It was published in Nature on Monday.')).toEqual(['organisation: Nature']);
  });

  test('what is sold is a firm, a road a place', () => {
    expect(listed('They agreed to sell Costa last year.')).toEqual(['organisation: Costa']);
    expect(listed('It lies near the A303, they said.')).toEqual(['place: A303']);
  });

  test('what takes the verb of several is a body', () => {
    expect(listed('Then Marlo left. Marlo are back.')).toEqual(['organisation: Marlo']);
    expect(listed('Then Marlo left. Marlo is back.')).toEqual(['person: Marlo']);
  });

  test('what cuts jobs or has somebody is a body, who was jailed a person', () => {
    expect(listed('They said Sorvino would cut 300 jobs.')).toEqual(['organisation: Sorvino']);
    expect(listed('Later Tarvin was jailed.')).toEqual(['person: Tarvin']);
    expect(listed('She works for Marlo.')).toEqual(['organisation: Marlo']);
  });

  test('a word of the dictionary may be a given name, and a form of one is none', () => {
    expect(listed('Brant Robertson, an astronomer, left.')).toEqual(['person: Brant Robertson']);
    expect(listed('Panicking, they left. Happier times followed.')).toEqual([]);
  });

  test('in an article about sport a town is the team it has, save in the town', () => {
    const text =
      'The Canberra Capitals lost their match in the league. It was a bad season for the coach. ' +
      'Canberra’s loss hurts. They play in Canberra. Garvath McTarvy’s goal was not enough.';
    expect(listed(text)).toEqual([
      'organisation: Canberra Capitals',
      'place: Canberra',
      'person: Garvath McTarvy',
    ]);
  });

  test('a jail and what areas are “such as” are places, a journal is a body', () => {
    expect(listed('They were sent to Tarvo jail.')).toEqual(['place: Tarvo']);
    expect(listed('It hit areas such as Tarvo hard.')).toEqual(['place: Tarvo']);
    expect(listed('It was in the journal Pediatrics.')).toEqual(['organisation: Pediatrics']);
  });
});
