import { describe, expect, it } from 'vitest';
import { leansLightly, standing } from './standing.ts';

describe('a sentence on its own', () => {
  it.each([
    'The council of Arden voted on Tuesday to close the old ferry line.',
    'The company said it would hire 200 people before the summer.',
    'It was unclear whether the bridge would open again this year.',
    'It is unclear how many people were on the ferry when it sank.',
    'It was the first time in ten years that a mayor of Arden had refused to sign.',
    'Marta Lind was born in Arden on March 3, 1957.',
    '“We did what we could,” said Marta Lind, who leads the fire brigade.',
    'Officials said this week that the water is safe to drink.',
    'Soldiers of World War I built the road over the pass.',
    '(ANP) -- Six of the seven climbers came down alive.',
    'Those who lost their houses will sleep in the school of Arden.',
    'The harbour was sold to the former mayor of Arden in spring.',
    'After her car had broken down, Marta Lind walked over the frozen lake.',
    'Police want drivers who saw the lorry to help them.',
    'The bank stands behind its offer for the harbour of Arden.',
    'Guards at the gate said that a poster of Marta Lind is seen by few.',
    'In the capital, thousands of people marched on Monday against the plan.',
    'In the interview with the Arden Post, Lind spoke of the pumps for the first time.',
    'A photograph of the letter was shown to the board of Arden.',
    'Anyone with a boat was asked to help the pilots of Arden.',
  ])('stands: %s', (text) => {
    expect(standing(text)).toBe('stands');
  });

  it.each([
    'She also thanked the divers for their help.',
    'The fire brigade put the number at 600.',
    'Eleven were under the age of 18 when the ferry sank.',
    'It is not clear whether he will stand again for the council.',
    'It is charged that she took the money for the new pumps.',
    'It was the first sign that the owners had given of a change of mind.',
    'Moor was then called to turn off the pumps.',
    'The reason: a paper that the harbour board had kept for years.',
    'Thousands were arrested, and some of the prisons were full by June.',
    'Earlier in the day, she had opened the harbour.',
    'But the plan has few friends in the capital.',
    'The talks, however, were put off until spring.',
    'The statement did not say how many pumps had failed.',
    'Lind also said that the siren had not sounded.',
    'If not checked, these particles can damage the gearbox.',
    'In a statement, they called the ruling a mistake.',
    'That came as a surprise to the teachers.',
    'The pilot has described him as a careful man.',
    'Rangers in Arden said he was no danger to the herd.',
    'Once inside, she turned off the pumps.',
    '“It made me sick,” said Marta Lind, who leads the choir.',
    'Marta Lind said that nobody was surprised by that verdict.',
    'The spokeswoman said that the lock would be mended.',
    'Lind said it was hard to hear her.',
    'Marta Lind, who taught her to swim, was not there.',
    'The lock had been broken for a month, he said.',
    'Hardly anybody went by ferry at the time.',
    'The former was empty for years.',
    'The ferries were late as well.',
    'Two teachers were in the boat, while more than 30 pupils had swum, they added.',
    'The bridge over the Arden would stay shut, she said on Monday.',
    'In the interview, Lind spoke of the pumps for the first time.',
    'In a career of more than four decades at sea, she lost one boat.',
    'By comparison, the ferry took nine hours to cross the lake.',
    'Marta Lind’s comments came on the first of three days of talks.',
    '“The lock will be mended by spring,” a written statement said.',
  ])('leans: %s', (text) => {
    expect(standing(text)).toBe('leans');
  });

  it.each([
    'Will the bridge ever open again to the people of Arden?',
    'Read more about the bridge and the people of Arden.',
    'Firefighters carry a boat across the market square in Arden, March 3, 2019.',
    'I prefer the evidence of the second engineer on this point.',
    'A heron over the lake at dawn (file photo).',
    'A girl, hurt in what some say was a raid, waits at a tent in Brenna March 3, 2019.',
    'LIND/MOOR/ARDEN POST ET AL., THE HARBOUR AT DAWN',
    'The board has put its plan for the harbour on a page that can be read here.',
    'No comment.',
    'A screen shot of the listing for the old ferry of Arden.',
    'An aerial view of the harbour of Arden, on Monday, after the storm.',
    'Anyone with information about the fire in Arden is asked to come forward.',
    'Those who want to buy the ferry can call the town of Arden at 555-555-0199.',
    'Stop the sale of our harbour to strangers!',
    'This photo released by the coast guard shows the ferry before it sank.',
    'A fireman extinguishes a burning car after a shell landed in Brenna March 3, 2019.',
    'Strikers guard a barricade outside the town hall of Arden.',
    'A poster of Marta Lind is seen at a shop in Arden.',
    'Divers look for the wreck off Brenna on Friday, March 3, 2019, in bad weather.',
  ])('is nothing to show: %s', (text) => {
    expect(standing(text)).toBe('nothing');
  });

  it.each([
    '“We did what we could for the people of this valley.”',
    'Time to get our priorities passed."',
  ])('is spoken by nobody: %s', (text) => {
    expect(standing(text)).toBe('spoken');
  });

  it.each([
    'The leaders will meet for three debates in October,…',
    'and asked the ministry for money before winter.',
    'A new bridge over the river at Arden',
  ])('is cut off: %s', (text) => {
    expect(standing(text)).toBe('cut');
  });
});

it('leans lightly where only a word adds a sentence to what came before', () => {
  expect(leansLightly('Also Friday, the army of Alba sent tents to Nerva.')).toBe(true);
  expect(leansLightly('Meanwhile, the army of Alba sent tents to Nerva.')).toBe(true);
  expect(leansLightly('The army of Alba also sent tents to Nerva.')).toBe(true);
  expect(leansLightly('Also Friday, he sent tents to Nerva.')).toBe(false);
  expect(leansLightly('The army of Alba sent tents to Nerva.')).toBe(false);
});
