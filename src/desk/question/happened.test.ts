import { describe, expect, it } from 'vitest';
import { answersTo, openTexts } from '../newsroom.fixture.ts';

const ARTICLES = [
  'The Orlu regatta is sailed on Sunday. Jana Holm hopes to become the first woman of Orlu to win the regatta. No sailor of Orlu has won the regatta since 1978.',
  'Emil Vik became the first man to win the Tamora marathon twice. Rain fell on the marathon.',
  'Police in Brack are looking for the robbers. Nobody was arrested in Brack, and the newly elected mayor was angry.',
  'In Leira a nurse, Ida Moll, was arrested on Friday. Hundreds of protesters came to the court of Leira.',
  'A vote on the harbour was held in 1997. Councillors in Nerva voted to hold a vote on the harbour in 2010.',
  'The vote on the quarry will be held in May.',
  'Senator Nils Orm toured the dam. Rivals of Orm are wrong, the mayor said. Trader Karl Lund said the dam was rotten.',
  'Asked why Ada Brandt had sold the tower, she shot back: “That old tower leans.” Ada Brandt left. Emil Vik called her a liar.',
  'The mill in Furnes burned on Monday. The firm in Furnes did not say that its line had started the fire. The fire in Furnes, which started at dawn, burned two barns. A spark from a saw had started the fire in Furnes, the county said.',
  'The sheriff of Ardal denied a report that thieves had been arrested in Ardal.',
  'Nils Orm won 58 percent in a vote of Selvik. Ada Holm was declared the winner of the election in Selvik.',
  'The harbour mission’s head, Marta Kolb, was pleased. The Northern League’s observers, led by Jon Asante, said the count was fair.',
  'Councillor Ida Ree voted against the rise. The council of Elgin raised its bus fares. Mayor Finn Ost of Tolna resigned over a loan. The bus line of Elgin could open in June. Ida Ree is to report on the fares by May 4.',
  'Thieves were seen at the pier. The thieves left a note.',
  'Two councillors of Ulm did not sign the pledge on the weir.',
  'Rolf Aas was re-elected in Hovden on Tuesday. Two boats sank.',
  'Gulls are back. Crowds sang. In Hovden Siri Berg won the election in 2010, by a hair.',
  'The march in Lunde will take place on Sunday. Its mandate places the council of Lunde above the mayor.',
  'Brack Lines is to take over the ferry line Alma. Old Shipping paid 9 million euros for the ferry line Alma in 2004.',
];

describe('what a question takes to have happened', () => {
  const store = openTexts(ARTICLES);

  it.each([
    ['Who won the Tamora marathon?', 'Emil Vik became the first man to win'],
    ['Who was arrested in Leira?', 'a nurse, Ida Moll, was arrested'],
    ['Who protested in Leira?', 'Hundreds of protesters'],
    ['When will the vote on the quarry be held?', 'will be held in May'],
    ['What did Karl Lund say about the dam?', 'Trader Karl Lund said'],
    ['What did Ada Brandt say about the tower?', 'she shot back'],
    ['Who called Ada Brandt a liar?', 'Emil Vik called her a liar'],
    ['What started the fire in Furnes?', 'A spark from a saw had started the fire'],
    ['Who won the election in Selvik?', 'Ada Holm was declared the winner'],
    ['Who won the election in Hovden?', 'Rolf Aas was re-elected'],
    ['When does the march in Lunde take place?', 'on Sunday'],
    ['Who leads the harbour mission?', 'head, Marta Kolb'],
    ['What did the Northern League say?', 'the count was fair'],
    ['Who voted against the fare rise?', 'Ida Ree voted against the rise'],
    ['When will the bus line of Elgin open?', 'could open in June'],
    ['When is Ida Ree due to report?', 'is to report'],
    ['Why did Finn Ost step down?', 'resigned over a loan'],
  ])('is answered by who tells that it did: %s', async (question, words) => {
    expect((await answersTo(store(), question))[0]).toContain(words);
  });

  it.each([
    ['Who won the regatta?'],
    ['Who was arrested in Brack?'],
    ['Who was arrested in Ardal?'],
    ['Who was elected mayor?'],
    ['When will the vote on the harbour be held?'],
    ['What did Orm say about the dam?'],
    ['How much did Brack Lines pay for Alma?'],
    ['How did the thieves get in?'],
    ['How many councillors signed the pledge on the weir?'],
    ['When is the council of Elgin due to meet?'],
  ])('is not found in what was hoped for, denied, or done by others: %s', async (question) => {
    expect(await answersTo(store(), question)).toEqual([]);
  });
});
