import { stopWords } from '../brief/stopwords.ts';
import { expand } from '../meaning/expand.ts';
import { lemmas } from '../meaning/morphy.ts';
import type { PartOfSpeech } from '../meaning/synset.ts';
import { fold } from '../reading/fold.ts';

/** Words near in meaning taken for each asked word, and how near they must be (0 to 1). */
const MOST_NEAR = 12;
const NEAR_ENOUGH = 0.3;

/** Words that ask for something a text says in its own way; no other word stands for them. */
const SAID_AS: ReadonlyMap<string, readonly string[]> = new Map([
  ['name', ['named', 'identified', 'name']],
  ['names', ['named', 'identified', 'names']],
  ['identity', ['named', 'identified', 'identity']],
  ['identities', ['named', 'identified', 'identities']],
]);

/** What is one thing in news and several in a dictionary: each line has the words of one. */
const ONE_THING: readonly (readonly string[])[] = `
  die died killed dead death fatal perished
  kill killed died dead
  injure injured hurt wounded hospital
  hurt injured wounded hospital
  capture captured seized held detained
  detain detained held arrested custody
  arrest arrested detained custody
  fire fired sacked dismissed ousted
  sack sacked fired dismissed
  resign resigned resignation quit
  sue sued lawsuit suit
  charge charged accused indicted
  accuse accused charged alleged blamed
  blame blamed accused fault
  win won victory beat defeated
  beat beaten defeated won
  lose lost defeat beaten
  begin began started opened
  start started began
  end ended finished concluded
  build built erected constructed created
  found founded established
  base based headquartered headquarters
  crash crashed collided plunged
  bomb bombed bombing blast explosion
  explode exploded explosion blast
  criticise criticised criticism condemned slammed denounced
  criticize criticized criticism condemned slammed denounced
  condemn condemned denounced criticised criticized
  praise praised hailed welcomed
  oppose opposed opposition
  support supported backed backing
  warn warned alert alerted
  agree agreed accepted deal
  refuse refused rejected declined denied
  reject rejected refused
  free freed released release
  release released freed
  escape escaped fled
  flee fled escaped evacuated
  find found discovered recovered
  discover discovered found spotted
  rise rose increased climbed grew
  increase increased rose growth
  fall fell dropped declined slumped
  buy bought acquired purchased
  steal stole stolen robbed theft
  teach teacher taught
  hunt hunted poached poaching
  repair repaired repairs maintenance
  delay delayed postponed
  cancel cancelled canceled scrapped
  close closed shut
  vote voted voting ballot
  marry married wedding wife husband
  illness ill disease sick suffering
  lawyer attorney solicitor counsel
  victim victims killed dead injured
  suspect suspected accused
  earn earned earning paid salary
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

const others = new Map(ONE_THING.map(([first = '', ...rest]) => [first, rest]));

/** All that may stand for a word that a text says in its own way; null for other words. */
export const saidAs = (word: string): readonly string[] | null => SAID_AS.get(fold(word)) ?? null;

/** What is the same in news as a word in any form, but is another word. */
export const sameInNews = (word: string): readonly string[] =>
  [...new Set([...lemmas(word, 'v'), ...lemmas(word, 'n'), fold(word)])].flatMap(
    (lemma) => others.get(lemma) ?? [],
  );

/** Words near in meaning to one, best first. */
export const nearWords = (word: string, pos?: PartOfSpeech): string[] =>
  expand(word, pos)
    .filter((near) => near.weight >= NEAR_ENOUGH && !stopWords.has(fold(near.word)))
    .slice(0, MOST_NEAR)
    .map((near) => near.word);

/** Places and groups that newspapers call by two names. */
const TWINS: readonly (readonly string[])[] = `
  Kyiv, Kiev; Kharkiv, Kharkov; Odesa, Odessa; Lviv, Lvov; Dnipro, Dnipropetrovsk; Chornobyl, Chernobyl;
  Mykolaiv, Nikolaev; Luhansk, Lugansk; Mumbai, Bombay; Kolkata, Calcutta; Chennai, Madras;
  Myanmar, Burma; Yangon, Rangoon; Beijing, Peking; Türkiye, Turkey; Czechia, Czech Republic;
  Côte d’Ivoire, Ivory Coast; Eswatini, Swaziland; Netherlands, Holland; Timor-Leste, East Timor;
  Cabo Verde, Cape Verde; North Macedonia, Macedonia; DR Congo, Democratic Republic of Congo;
  Islamic State, ISIS, ISIL, Daesh; United Kingdom, Britain; European Union, EU; United Nations, UN;
  West Bank, Judea and Samaria; Falklands, Malvinas; Persian Gulf, Arabian Gulf
`
  .split(';')
  .map((line) => line.split(',').map((name) => name.trim()));

/** Other names of a place or group. */
export const twins = (name: string): readonly string[] =>
  TWINS.find((names) => names.some((one) => fold(one) === fold(name)))?.filter(
    (one) => fold(one) !== fold(name),
  ) ?? [];
