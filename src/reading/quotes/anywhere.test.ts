import { describe, expect, it } from 'vitest';
import { speakers } from './article.fixture.ts';

/* Paragraphs as outlets of many kinds write them, each with its speakers. */
const heard = (cases: readonly (readonly [text: string, ...speakers: (string | null)[]])[]) => {
  for (const [text, ...wanted] of cases) expect(speakers(text), text).toEqual(wanted);
};

describe('beside their words, speakers', () => {
  it('are not the county or the state that says where they are', () =>
    heard([
      ['Botanist Ben Hale of the herbarium in Cary, North Carolina, calls it “odd”.', 'Ben Hale'],
      ['Ella Hale, from Leeds, West Yorkshire, says it is “calm”.', 'Ella Hale'],
    ]));

  it('stand behind an office that looks like a verb, a post or a place it is held in', () =>
    heard([
      ['“It grew,” said lead author Karl Hale, who studies moss.', 'Karl Hale'],
      ['Minister of Health Dr Ann Hale-Orr said it was “calm”.', 'Ann Hale-Orr'],
      ['“No,” fumed Ann Hale, 82, as a boat went by.', 'Ann Hale'],
      ['“It was calm in 2011,” reports the World Bank.', 'World Bank'],
      ['The board’s chairman – Sir Karl Hale – called it “dull”.', 'Karl Hale'],
      ['President Ann Hale herself told reporters: “No.”', 'Ann Hale'],
      ['“We act,” WHO spokeswoman Ann Hale said.', 'Ann Hale'],
    ]));

  it('are found behind a word that joins, and behind “as”', () =>
    heard([
      ['Sir Karl Hale hit out at the plan, branding it “theft”.', 'Karl Hale'],
      ['Director Ann Burke paid tribute to “a giant”.', 'Ann Burke'],
      ['But “that game is over,” argues Karl Hale of Fjord Bank.', 'Karl Hale'],
      ['It lets them rule “by decree”, as Lord Hale put it.', 'Hale'],
      ['The moss “reads the wind”, as Ann Hale puts it.', 'Ann Hale'],
      ['Ann Hale sat down. Asked when it would end, she laughed: “Never.”', 'Ann Hale'],
    ]));

  it('stand behind a comma outside the marks too', () =>
    heard([
      ['“Prices will rise”, warned Bank of England governor Ann Hale.', 'Ann Hale'],
      ['“Don’t try this”, grins Karl Hale, 54, rolling up his sleeve.', 'Karl Hale'],
    ]));

  it('are not who only passes it on, nor who is named after two papers', () =>
    heard([
      ['President Karl Hale said the pact was “dead”, state television reported.', 'Karl Hale'],
      ['According to the Boston Globe and the Guardian, Ann Hale is ill. “She rows.”', null],
    ]));

  it('announce words with a colon or a message', () =>
    heard([
      ['Ann Hale left. Critic Karl Orr was unimpressed: “It is dull.”', 'Karl Orr'],
      ['Ann Hale left. Critic Karl Orr had no complaints: “It is good.”', 'Karl Orr'],
      ['There was this tweet from Ann Hale on Friday: “It is late. Good night.”', 'Ann Hale'],
      ['Karl Hale runs it. Hale’s message to the crew was blunt: “Row.”', 'Karl Hale'],
    ]));
});

it('leaves whose aide she is out', () =>
  heard([['Karl Hale aide Ann Orr was calm. “We row,” she said.', 'Ann Orr']]));

describe('who answers, or judges, has words of their own', () => {
  it('and the ones before stay with who spoke', () =>
    heard([
      [
        '“We lost,” coach Karl Hale said. “We were poor.” Captain Ben Orr agreed. “We were,” he said.',
        ...['Karl Hale', 'Karl Hale', 'Ben Orr'],
      ],
      ['World leaders, Ann Hale said, had offered “words, words, words”.', 'Ann Hale'],
      ['Ann Hale spoke. Her reply was met by cries of “Go, Ann, go!” in Leeds.', null],
      ['Ann Hale spoke. Economists at Fjord Bank said her words were “harsh”.', null],
    ]));
});

describe('“he” and “she”', () => {
  it('go on speaking, though their name stands in what they say', () =>
    heard([
      [
        '“It hurt,” Karl Hale wrote. But he added: “I believe that Hale for Mayor was right.”',
        ...['Karl Hale', 'Karl Hale'],
      ],
      [
        'Karl Hale said he was “proud”. “The [Karl Hale] show is dull,” he said.',
        ...['Karl Hale', 'Karl Hale'],
      ],
    ]));

  it('are whoever the article names next, when it has named nobody', () =>
    heard([['“I was told to row,” she said. Ms Hale has left.', 'Hale']]));

  it('are not people in general, whom the text tells of between', () =>
    heard([
      [
        '“It is bad,” Umm Salim said.\nPeople are afraid to go out.\n“It is bad,” she said.',
        ...['Umm Salim', 'Umm Salim'],
      ],
    ]));

  it('are what the article says that somebody is', () =>
    heard([
      [
        'Ann Orr has a farm. Cristian Hale is a stay-at-home mother of four. “We row,” she said.',
        'Cristian Hale',
      ],
      ['Commissioner Jean Hale saw Karl Orr. He said Orr was “ill”.', 'Jean Hale'],
    ]));

  it('leave a title out, and whoever is named in it', () =>
    heard([['In a film called “My Boy Jack” he rows. “I row,” he told the crew.', null]]));
});

describe('“the emir”, “the forward” and “the actor”', () => {
  it('are who the opening tells of, whoever spoke last, or nobody', () =>
    heard([
      [
        'Qatar’s emir has called for peace.\nSheikh Hamad al-Salim urged all to row.\nThe emir spoke in Doha. “Why not?” he asked.',
        'Hamad al-Salim',
      ],
      ['Ben Hale lost the cup. The Rovers forward left. “It hurt,” he said.', 'Ben Hale'],
      ['Ann Hale wrote to him. Replying, the minister thanked her for her “calm”.', null],
      [
        'Presenter Ben Orr met the actor Karl Hale. Asked how he fought his demons the actor said: “No.”',
        'Karl Hale',
      ],
    ]));
});

describe('words in quotation marks', () => {
  it('are no words of anybody as a letter, a number or somebody’s work', () =>
    heard([
      ['Wait in the “A” group, Ann Hale said. Many took “12345”.'],
      ['He rowed in Karl Hale’s “Gulls.” It rained.'],
      [
        'The old films of it (“Morning, Norway,” “Gulls,” “The Last Pier”) were big, Ann Hale said.',
      ],
    ]));

  it('are somebody’s, be they written like a title', () =>
    heard([
      ['“Glory to All. They come to Leeds!” wrote Ann Hale.', 'Ann Hale'],
      ['“Which Sunday?” Ann Hale asked.', 'Ann Hale'],
    ]));
});
