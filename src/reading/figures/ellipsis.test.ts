import { expect, test } from 'vitest';
import { figuresIn, linesIn } from './figures.fixture.ts';

const units = (text: string): string[] =>
  figuresIn(text).map(({ words, unit }) => `${words} ${unit}`);

test('numbers in a list inherit the noun of the first', () => {
  expect(
    units('They launched 70 raids, including 40 in Peru, 29 in Chile and now one in Bolivia.'),
  ).toEqual(['70 raids', '40 raids', '29 raids', 'one raids']);
});

test('a number goes on from the whole, not from a part named in passing', () => {
  expect(units('Nine clerks including two nurses died, and about 30 were hurt.')).toEqual([
    'Nine clerks',
    'two nurses',
    '30 clerks',
  ]);
});

test('a number goes on from those who are counted, not from where they are', () => {
  expect(units('Forty men were treated at three clinics. Of them, eight are in a coma.')).toEqual([
    'Forty men',
    'three clinics',
    'eight men',
  ]);
  expect(units('Some 90 letters were lost. Of those, about half have been found.')).toEqual([
    '90 letters',
    'half letters',
  ]);
});

test('a number behind people of two kinds counts people of any', () => {
  expect(units('Ten pupils and two teachers died, while more than 30 were hurt.')).toEqual([
    'Ten pupils',
    'two teachers',
    '30 people',
  ]);
});

test('a number inherits across "of the"', () => {
  expect(units('Three of the mills hit were in Leeds and four were in York.')).toEqual([
    'Three mills',
    'four mills',
  ]);
});

test('a number behind the turnout or the population counts those who are of it', () => {
  expect(units('Guards put the turnout at 35,000.')).toEqual(['35,000 people']);
  expect(units('The population of grey whales fell to 900.')).toEqual(['900 whales']);
  expect(units('The population of the town fell to 900.')).toEqual(['900 people']);
});

test('a people is counted, not what befell it', () => {
  expect(units('About 900 Canadians underwent routine checks.')).toEqual(['900 canadians']);
});

test('a number of the dead is of the dead', () => {
  expect(units('It left 12 men dead and 31 missing. Two of the dead were cooks.')).toEqual([
    '12 men',
    '31 missing',
    'Two dead',
  ]);
});

test('those who do it are not those to whom it is done', () => {
  expect(units('Three bombers on foot killed 12 and wounded 40.')).toEqual([
    'Three bombers',
    '12 people',
    '40 people',
  ]);
});

test('others than the dead are not of the dead', () => {
  expect(units('Eleven of the dead were boys. Another 30 are feared buried.')).toEqual([
    'Eleven dead',
    '30 people',
  ]);
  expect(units('Nine cooks and two guards were killed, including four in Leeds.')).toEqual([
    'Nine cooks',
    'two guards',
    'four guards',
  ]);
});

test('a number of dead begins a count', () => {
  expect(units('It was one of two regimes to fall. At least 15 died in the riots.')).toEqual([
    'two regimes',
    '15 people',
  ]);
});

test('a part of those named before is of them, many who flee are people', () => {
  expect(units('Nine otters came. In a week, five of them died.')).toEqual([
    'Nine otters',
    'five otters',
  ]);
  expect(units('Police stopped 300 cars. Thousands have fled.')).toEqual([
    '300 cars',
    'Thousands people',
  ]);
  expect(units('Two-thirds said no, and one in 30 are ill.')).toEqual([
    'Two-thirds people',
    'one in 30 people',
  ]);
});

test('a number goes on from the sentence before', () => {
  expect(units('Nine sailors jumped. The other four drowned. Two of them were cooks.')).toEqual([
    'Nine sailors',
    'four sailors',
    'Two sailors',
  ]);
});

test('a number takes the noun of the next one it is joined to', () => {
  expect(units('They sent 10, maybe 12 boats.')).toEqual(['10 boats', '12 boats']);
});

const PEOPLE = [
  'The blast killed 40.',
  'Police arrested 12 on Monday.',
  'The death toll stands at 19.',
  'It is a town of 4,000.',
  'Thousands fled.',
  'Hundreds are believed to have died.',
  'A ferry with 162 aboard ran aground.',
  'It employs 2,400.',
  'Fever has infected over 4,000.',
  'The death toll stood at 44 Saturday.',
];

test.each(PEOPLE)('only people can be meant: %s', (text) => {
  expect(figuresIn(text).map(({ unit }) => unit)).toEqual(['people']);
});

test('what a whole or a parent has is named by it', () => {
  expect(units('Ida, a mother of two, won a majority of 920.')).toEqual([
    'two children',
    '920 votes',
  ]);
  expect(units('Mother-of-six Ida Holm won.')).toEqual(['six children']);
  expect(units('The number of otters rose to 900.')).toEqual(['900 otters']);
  expect(units('He named the thieves, two of whom ran.')).toEqual(['two thieves']);
});

test('a number without anything to count is no figure', () => {
  expect(linesIn('The two never met.')).toEqual([]);
  expect(linesIn('They came in the thousands.')).toEqual([]);
});

test('the unit is the head of the noun phrase, and the phrase keeps a short complement', () => {
  const [figure] = figuresIn('They launched 70 raids on coastal radar posts since May.');
  expect(figure).toMatchObject({ unit: 'raids', counted: 'raids on coastal radar posts' });
  expect(figuresIn('He met 20 Chilean and Peruvian officers.')[0]).toMatchObject({
    unit: 'officers',
    counted: 'Chilean and Peruvian officers',
  });
  expect(figuresIn("She praised two of Peru's best generals.")[0]).toMatchObject({
    unit: 'generals',
  });
  expect(figuresIn('Thousands of weekend events were off.')[0]).toMatchObject({ unit: 'events' });
  expect(figuresIn("A third of Peru's 64 valleys flooded.")[0]).toMatchObject({ unit: 'valleys' });
  expect(figuresIn('They signed two virus economic relief orders.')[0]).toMatchObject({
    unit: 'orders',
  });
  expect(figuresIn('It saw 12 confirmed cases.')[0]).toMatchObject({ unit: 'cases' });
  expect(figuresIn('It killed nine Danes and wounding nine more.')).toMatchObject([
    { unit: 'danes' },
    { unit: 'danes' },
  ]);
  expect(figuresIn('A 30-second video was shown.')[0]).toMatchObject({ unit: 'second' });
  expect(figuresIn('It made $3bn last year.')[0]).toMatchObject({ unit: 'dollars', what: null });
  expect(figuresIn('It burned 90 square miles of forest.')[0]).toMatchObject({
    unit: 'square miles',
    counted: 'square miles of forest',
  });
  expect(figuresIn('It sold 90 boats in two weeks.')[0]).toMatchObject({ counted: 'boats' });
  expect(figuresIn('They fired two "smart" bombs.')[0]).toMatchObject({ unit: 'bombs' });
  expect(figuresIn('They found 250,000 one-on-one meetings.')[0]).toMatchObject({
    unit: 'meetings',
  });
});

test('a number that is put against another is of the same people, to whom the same was done', () => {
  const last = (text: string) => figuresIn(text).at(-1);
  expect(
    last('Four people were killed, police said. Rebels put the number at nine.'),
  ).toMatchObject({ unit: 'people', act: 'kill' });
  expect(
    last('The number of people killed rose to 12. Amani put it at more than 20.'),
  ).toMatchObject({ low: 20, unit: 'people', act: 'kill' });
  expect(last('Ada Poe spoke to 400 people. Organisers said 600 came.')).toMatchObject({
    unit: 'people',
  });
  expect(last('It raised its bid to 41 crowns on Monday, from 38, after a week.')).toMatchObject({
    unit: 'crowns',
  });
});

test('a number takes its noun from beyond an adjective, "last" or a possessive', () => {
  expect(units('It has two nuclear and three diesel boats.')).toEqual(['two boats', 'three boats']);
  expect(units('He sang in 17 of the last 25 years.')).toEqual(['17 years', '25 years']);
  expect(units("The three eastern towns' plan failed.")).toEqual(['three towns']);
  expect(units('It came from three Parks Department lawyers.')).toEqual(['three lawyers']);
});

test('those who are asked are people, and so is a share that calls itself something', () => {
  expect(units('Three quarters of the 1,200 asked said no.')).toEqual([
    'Three quarters people',
    '1,200 people',
  ]);
  expect(units('Six in 10 call themselves poor.')).toEqual(['Six in 10 people']);
});

test('a father of three has children, whatever he does', () => {
  expect(units('A father of three drove home.')).toEqual(['three children']);
  expect(units('The mother-of-two lives there.')).toEqual(['two children']);
  expect(units('A father of three boys drove home.')).toEqual(['three boys']);
});

test('a mark or threshold is not counted, but what is counted up to it', () => {
  expect(units('They were short of the 270 vote threshold.')).toEqual(['270 vote']);
  expect(units('They passed the 270 mark.')).toEqual([]);
});

test('stone and barrels may be what the counted is of', () => {
  expect(units('They found 3,400 stone tools and ten barrel jellyfish.')).toEqual([
    '3,400 tools',
    'ten jellyfish',
  ]);
  expect(units('He weighs 12 stone.')).toEqual(['12 stone']);
});

test('a verb with its object is not counted', () => {
  expect(units('One pill costs Rs 120.')).toEqual(['One pill', 'Rs 120 rupees']);
});
