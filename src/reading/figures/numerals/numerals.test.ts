import { expect, test } from 'vitest';
import { linesIn } from '../figures.fixture.ts';

const CASES: readonly (readonly [text: string, ...figures: string[]])[] = [
  ['Guards found 12 crates.', '12 | 12 | exactly | crates'],
  ['Nearly 1,204,500 ballots came in.', '1,204,500 | 1204500 | nearly | ballots'],
  ['They counted 12,34,567 voters.', '12,34,567 | 1234567 | exactly | voters'],
  ['It was -5.5 degrees outside.', '-5.5 | -5.5 | exactly | degrees'],
  ['It fell to minus 40 degrees.', 'minus 40 | -40 | exactly | degrees'],
  ['It is off by plus or minus 3 points.', '3 | 3 | exactly | points'],
  ['It was minus 8 Celsius.', 'minus 8 | -8 | exactly | degrees'],
  ['Growth was about minus 2.5 percent.', 'minus 2.5 | -2.5 | about | percent'],
  [
    'It was 30 degrees Celsius below zero.',
    '30 degrees Celsius below zero | -30 | exactly | degrees',
  ],
  ['It was 10 to 15 below zero.', '10 to 15 below zero | -15..-10 | between | degrees'],
  ['The talks took 3½ hours.', '3½ | 3.5 | exactly | hours'],
  ['Add 2 1/2 cups.', '2 1/2 | 2.5 | exactly | cups'],
  ['Twenty-five nurses left.', 'Twenty-five | 25 | exactly | nurses'],
  ['She sold one hundred and ten boats.', 'one hundred and ten | 110 | exactly | boats'],
  [
    'They planted two million three hundred thousand trees.',
    'two million three hundred thousand | 2300000 | exactly | trees',
  ],
  ['It lasted two and a half years.', 'two and a half | 2.5 | exactly | years'],
  ['From four to 11 goats escaped.', 'four to 11 | 4..11 | between | goats'],
  ['A dozen goats escaped.', 'A dozen | 12 | exactly | goats'],
  ['Two dozen goats escaped.', 'Two dozen | 24 | exactly | goats'],
  ['Half a million fans sang.', 'Half a million | 500000 | exactly | fans'],
  ['It runs half an hour.', 'half | 0.5 | exactly | hour'],
  ['Some 1.4 million homes lost power.', '1.4 million | 1400000 | about | homes'],
  ['About 16million viewers watched.', '16million | 16000000 | about | viewers'],
  ['It drew 1.5m visitors.', '1.5m | 1500000 | exactly | visitors'],
  ['Dozens of farmers marched.', 'Dozens | 24.. | at least | farmers'],
  ['Tens of thousands of birds died.', 'Tens of thousands | 20000.. | at least | birds'],
  ['Several hundred tents burned.', 'Several hundred | 200.. | at least | tents'],
  ['It held a few dozen coins.', 'a few dozen | 24.. | at least | coins'],
  ['Two-thirds of members agreed.', 'Two-thirds | 0.666666666667 | exactly | members'],
  ['A third of pupils stayed home.', 'A third | 0.333333333333 | exactly | pupils'],
  ['He ate 1/3 of the cakes.', '1/3 | 0.3333333333333333 | exactly | cakes'],
  ['A quarter of a million fans sang.', 'A quarter of a million | 250000 | exactly | fans'],
  ['Almost half the town voted.', 'half | 0.5 | nearly | town'],
  ['It took four-and-a-half years.', 'four-and-a-half | 4.5 | exactly | years'],
  ['One in five drivers sped.', 'One in five | 0.2 | exactly | drivers'],
  ['Nine out of 10 dentists agree.', 'Nine out of 10 | 0.9 | exactly | dentists'],
];

test.each(CASES)('reads the number in: %s', (text, ...figures) => {
  expect(linesIn(text)).toEqual(figures);
});

const MEASURED: typeof CASES = [
  ['Fees rose by 6%.', '6% | 6 | exactly | percent'],
  ['Some 61 per cent of tenants paid.', '61 | 61 | about | percent'],
  ['Support fell 3 percentage points.', '3 | 3 | exactly | points'],
  ['The bridge cost $1.2bn.', '$1.2bn | 1200000000 | exactly | dollars'],
  ['The yacht cost £3m.', '£3m | 3000000 | exactly | pounds'],
  ['They owe €40 million.', '€40 million | 40000000 | exactly | euros'],
  ['The dam cost Rs 20 crore.', 'Rs 20 crore | 200000000 | exactly | rupees'],
  ['A ticket is Rs20,000.', 'Rs20,000 | 20000 | exactly | rupees'],
  ['It cost N5 billion.', 'N5 billion | 5000000000 | exactly | naira'],
  ['It cost R4bn.', 'R4bn | 4000000000 | exactly | rand'],
  ['It cost RM50m.', 'RM50m | 50000000 | exactly | ringgit'],
  ['It cost S$300.', 'S$300 | 300 | exactly | dollars'],
  ['It cost GHS 3m.', 'GHS 3m | 3000000 | exactly | cedis'],
  ['Masks of type N95 lay on the R2.'],
  ['A ticket is US$5.', 'US$5 | 5 | exactly | dollars'],
  ['The prize is $US60,000.', '$US60,000 | 60000 | exactly | dollars'],
  ['It fetched £32million.', '£32million | 32000000 | exactly | pounds'],
  ['Bread costs 50 cents.', '50 | 50 | exactly | cents'],
  ['He fined them 5 million euros.', '5 million | 5000000 | exactly | euros'],
  ['The well is 10km away.', '10 | 10 | exactly | km'],
  ['A 5lb trout won.', '5 | 5 | exactly | lb'],
  ['It is 5 miles (8 kilometers) off.', '5 | 5 | exactly | miles', '8 | 8 | exactly | kilometers'],
  ['A 30-minute film won.', '30 | 30 | exactly | minute'],
  ['A six-mile tunnel opened.', 'six | 6 | exactly | mile'],
  ['A 17-nation bloc met.', '17 | 17 | exactly | nation'],
  ['A 1,000 MW reactor opened.', '1,000 | 1000 | exactly | mw'],
];

test('words of a magnitude and ends of an interval make one number', () => {
  expect(linesIn('A couple of hundred men came.')).toEqual([
    'A couple of hundred | 200.. | at least | men',
  ]);
  expect(linesIn('Two and a half million homes were dark.')).toEqual([
    'Two and a half million | 2500000 | exactly | homes',
  ]);
  expect(linesIn('It took 10-15 per cent.')).toEqual(['10-15 | 10..15 | between | percent']);
  expect(linesIn('It lasted from 20 to 25 minutes.')).toEqual([
    '20 to 25 | 20..25 | between | minutes',
  ]);
  expect(linesIn('A family of four needs $90.')).toEqual([
    'four | 4 | exactly | people',
    '$90 | 90 | exactly | dollars',
  ]);
  expect(linesIn('Several hundred thousand men fled.')).toEqual([
    'Several hundred thousand | 200000.. | at least | men',
  ]);
});

test('letters behind digits are millions where millions stand before them', () => {
  expect(linesIn('The population grew from 1.2 million to 1.5m.')).toEqual([
    '1.2 million | 1200000 | exactly | people',
    '1.5m | 1500000 | exactly | people',
  ]);
  expect(linesIn('He jumped 1.5m.')).toEqual(['1.5 | 1.5 | exactly | m']);
});

test.each(MEASURED)('reads the measure in: %s', (text, ...figures) => {
  expect(linesIn(text)).toEqual(figures);
});

const AGES: typeof CASES = [
  ['A 42-year-old pilot won.', '42 | 42 | exactly | years'],
  ['A quake of magnitude 6.8 struck.', '6.8 | 6.8 | exactly | magnitude'],
  ['The magnitude 6.8 quake was felt.', '6.8 | 6.8 | exactly | magnitude'],
  ['The 20 year-old pilot won.', '20 | 20 | exactly | years'],
  ['A four year old boy won.', 'four | 4 | exactly | years'],
  ['Some 320 people testing positive left.', '320 | 320 | about | people'],
  ['It passed with one person voting present.', 'one | 1 | exactly | person'],
  ['Five-year-old Ida sang.', 'Five | 5 | exactly | years'],
  ['Ida Holm, 42, sang.', '42 | 42 | exactly | years'],
  ['Ida Holm, now 42, sang.', '42 | 42 | exactly | years'],
  ['Ida Holm (42) sang.', '42 | 42 | exactly | years'],
  [
    'Two Danes aged 22 and 23 were held.',
    'Two | 2 | exactly | danes',
    '22 | 22 | exactly | years',
    '23 | 23 | exactly | years',
  ],
  ['The last victim, a man of 34, was found.', '34 | 34 | exactly | years'],
  ['He died aged just 14.', '14 | 14 | exactly | years'],
  ['She won at the age of 15.', '15 | 15 | exactly | years'],
  ['The youngest, Ida Holm, was 24; nobody knew.', '24 | 24 | exactly | years'],
  ['Few of those between 18 and 24 agreed.', '18 and 24 | 18..24 | between | years'],
  [
    'Children under five and people over 65 stayed.',
    'five | 0..5 | less than | years',
    '65 | 65.. | more than | years',
  ],
  ['The youngest was 14.', '14 | 14 | exactly | years'],
  ['Girls as young as nine were taken.', 'nine | 9 | exactly | years'],
  ['They were between the ages of 10-14.', '10-14 | 10..14 | between | years'],
  ['Boys aged from two to 11 sang.', 'two to 11 | 2..11 | between | years'],
  ['She was 27.', '27 | 27 | exactly | years'],
];

test.each([
  ['It fell at 1,136km/h.', '1,136 | 1136 | exactly | kph'],
  [
    'It flew at 500 miles per hour, then at 90 miles an hour.',
    '500 | 500 | exactly | mph',
    '90 | 90 | exactly | mph',
  ],
  ['It met 70-100 miles-per-hour winds.', '70-100 | 70..100 | between | mph'],
  ['It flew 500 miles that day.', '500 | 500 | exactly | miles'],
])('tells a speed from a length in: %s', (text, ...figures) => {
  expect(linesIn(text)).toEqual(figures);
});

test.each(AGES)('reads the age in: %s', (text, ...figures) => {
  expect(linesIn(text)).toEqual(figures);
});
