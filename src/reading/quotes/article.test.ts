import { describe, expect, it } from 'vitest';
import { speakers } from './article.fixture.ts';

describe('speakers, from the names as they are read', () => {
  it('are told apart by Mr and Ms, and by whose relative a namesake is', () => {
    expect(
      speakers(
        'Paul Aldous and his wife, Mary Aldous, sailed. Ms Aldous said it was “calm”. Mr Aldous called it “dull”.',
      ),
    ).toEqual(['Mary Aldous', 'Paul Aldous']);
    expect(
      speakers(
        'Paul Aldous sailed with his brother Karl Aldous. They came late. Mr Aldous said it was “calm”.',
      ),
    ).toEqual(['Paul Aldous']);
  });

  it('may be lords, judges and those named after a known body', () => {
    expect(
      speakers('Peers met. Lord Marsh said it was “calm”. Mr Justice Cobb called it “dull”.'),
    ).toEqual(['Marsh', 'Cobb']);
    expect(speakers('The leader of the House of Commons Angela Brock said it was “calm”.')).toEqual(
      ['Angela Brock'],
    );
    expect(speakers('“It is calm,” said Kim Jae-in, a pilot in Seoul.')).toEqual(['Kim Jae-in']);
    expect(
      speakers('Djoko Wurdani, Indonesia’s acting director of seas, said it was “calm”.'),
    ).toEqual(['Djoko Wurdani']);
  });

  it('of given names that men and women have may be either', () => {
    expect(speakers('“It is calm,” said Kim Aldous. “It is dull,” he added.')).toEqual([
      'Kim Aldous',
      'Kim Aldous',
    ]);
  });

  it('are not a woman whom her given name alone tells, nor whom a name read for a place may be', () => {
    const came = 'Paul Aldous came late.\n';
    expect(speakers(`${came}Teresa was asleep. “It is calm,” he said.`)).toEqual(['Paul Aldous']);
    expect(speakers(`${came}Lake Wani was angry. “It is calm,” he said.`)).toEqual([null]);
  });

  it('are the one of two presidents whom the article is about', () => {
    const about = 'President Ana Duarte met Russian President Igor Vlasov. Duarte smiled.\n';
    const more = 'Duarte slept. Then Duarte ate. It rained. It was late. The gate was shut.\n';
    expect(speakers(`${about}${more}The sea rose.\n“It is calm,” the president said.`)).toEqual([
      'Ana Duarte',
    ]);
  });

  it('are not the county, the museum’s town or the country where somebody is or works', () => {
    expect(speakers('Before dawn, Kieran, from Ashford, Kent, said: “It is calm.”')).toEqual([
      'Kieran',
    ]);
    expect(speakers('The Leeds museum posted a note on its site saying it was “calm”.')).toEqual([
      null,
    ]);
    const envoy = 'In Oslo the ambassador to Israel Dan Hollis smiled. “It is calm,” he said.';
    expect(speakers(envoy)).toEqual(['Dan Hollis']);
  });

  it('may be a surname alone, or a given name with what she does', () => {
    expect(speakers('O’Hanlon said the sea was rough. “It is calm,” he said.')).toEqual([
      'O’Hanlon',
    ]);
    expect(speakers('Wurdani said his boat was lost. “It is calm,” he said.')).toEqual(['Wurdani']);
    const employee = 'Kristina, an employee who had come back, said that boats had left.';
    expect(speakers(`${employee} “It is calm,” she said.`)).toEqual(['Kristina']);
  });

  it('end their words with two single marks as well', () => {
    expect(speakers('Kim Aldous said it was “calm at last,’’ and left.')).toEqual(['Kim Aldous']);
  });

  it('in an office are not those who work for somebody in it', () => {
    const story = [
      'Karl Voss, special assistant to the president of Norway and head of the fleet, was there.',
      'President Dan Hollis praised Voss as a sailor. Voss left.',
      '“He went to sea,” the president said.',
    ];
    expect(speakers(story.join('\n'))).toEqual(['Dan Hollis']);
  });

  it('of one surname are whoever of them the sentences before are about', () => {
    const family = 'Tom Hollis told the paper on Monday that Ann Hollis had found the boat.';
    const words = '“It was late,” Hollis said. “It was dark.”';
    expect(speakers(`Ann Hollis left in May. ${family}\n${words}`)).toEqual([
      'Tom Hollis',
      'Tom Hollis',
    ]);
    expect(speakers(`${family}\nAnn Hollis sails alone.\n${words}`)).toEqual([
      'Ann Hollis',
      'Ann Hollis',
    ]);
  });
});
