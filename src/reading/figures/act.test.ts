import { expect, test } from 'vitest';
import { figuresIn } from './figures.fixture.ts';

const CASES: readonly (readonly [text: string, acts: string])[] = [
  ['Fourteen people drowned when the ferry sank off the port.', 'drown'],
  ['The quake killed 17 miners.', 'kill'],
  ['In all, 17 miners were killed in the quake.', 'kill'],
  ['The club reported that 17 miners were badly hurt.', 'hurt'],
  ['It killed three guards and wounded more than 30 others.', 'kill, wound'],
  ['Three guards were killed and more than 30 clerks injured.', 'kill, injure'],
  ['The feud led to the deaths of 26,000 elk.', 'die'],
  ['The fire left 20 people dead.', 'die'],
  ['The fleet launched 70 raids on ports.', 'launch'],
  ['Three of the mills struck were in Leeds.', 'strike'],
  ['Three barns used as stores were burned.', 'burn'],
  ['At least 20 people, including nurses, were wounded.', 'wound'],
  ['Nine clerks, including two nurses, have died.', 'die, die'],
  ['All 16 passengers and crew were killed.', 'kill'],
  ['Hundreds are thought to have perished.', 'perish'],
  ['The death toll rose to 19.', 'die'],
  [
    'Shells struck the market, killing at least 14 people and wounding 86, police said.',
    'kill, wound',
  ],
  ['The toll rose to 19, with 40 people still missing.', 'die, miss'],
  ['The official toll stands at 19.', 'die'],
  ['The ministry gave a lower toll of 19.', 'die'],
  ['Rescuers said 12 miners were feared dead.', 'die'],
  ['It sank with all 14 cooks and two pilots killed.', 'kill, kill'],
  ['The number of injured officers had risen to 16.', 'injure'],
  ['After a week of searching, only 30 bodies have been found.', 'find'],
  ['Two cooks were pronounced dead, and three guards were shot dead.', 'die, die'],
  ['None of the 12 cooks was hurt.', 'none'],
  ['The 12 cooks were not hurt.', 'none'],
  ['Twenty people are unaccounted for.', 'miss'],
  ['Shells wounded 17 guards, five of them boys.', 'wound, wound'],
  ['Guards shot at the crew, and 40 of them drowned.', 'drown'],
  ['Police held 90 marchers, two of whom were freed.', 'hold, free'],
  ['The blast is thought to have killed three of them.', 'kill'],
  ['Two men remain missing, and 12 drowned.', 'miss, drown'],
  ['A million people fled after the war began, including 400 cooks.', 'flee, flee'],
  ['Two gunmen killed nine people.', 'none, kill'],
  ['Three bombers from the north have killed 12 and wounded 40.', 'none, kill, wound'],
  ['He was shot by two guards, and held by 12 officers.', 'none, hold'],
  ['An attack by four gunmen killed nine.', 'none, kill'],
  ['Two guards who killed nine villagers were arrested.', 'arrest, kill'],
  ['Nine people were killed in a town of 4,000.', 'kill, none'],
  ['The blast killed a total of 40 cooks.', 'kill'],
  ['He was one of 13 cooks killed on Monday.', 'kill'],
  ['Of them, 40 of the 300 cooks died.', 'die, none'],
  ['All but three of the cooks died.', 'none'],
  ['Ten rebels and two guards died.', 'die, die'],
  ['Nine guards were killed along with two cooks.', 'kill, kill'],
  [
    'Two guards were killed, and one cook who had been held in a barn was badly hurt.',
    'kill, hurt',
  ],
  ['It killed nine cooks, and three are in hospital.', 'kill, none'],
  ['About 90 wild ducks have been found dead.', 'die'],
  ['A mother of two was killed.', 'none'],
  ['Father-of-three Sven Holm was shot dead.', 'none'],
  ['A couple with three sons died.', 'none'],
  ['The town has 300 shops.', 'none'],
  ['Two officials said the road was shut.', 'none'],
];

test.each(CASES)('finds what happened in: %s', (text, acts) => {
  expect(
    figuresIn(text)
      .map(({ act }) => act ?? 'none')
      .join(', '),
  ).toBe(acts);
});
