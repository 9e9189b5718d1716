import { placeStem } from '../../brief/passages/setting.ts';
import { type Word, wordKey, words } from '../../brief/words/words.ts';
import { adjectivesOf, placesOf } from '../../meaning/adjectives.ts';
import { lemmas } from '../../meaning/morphy.ts';
import { fold } from '../../reading/fold.ts';
import { OFFICES } from '../../reading/tables/offices.ts';
import { RANKS } from '../../reading/tables/titles.ts';

/** An office as it is compared. */
export interface Office {
  readonly text: string;
  /** Its noun, one gender: "director" of "deputy director of the port". */
  readonly head: string;
  /** The words that tell which it is: no determiners, none that only describe its holder. */
  readonly words: readonly string[];
  /** Those of what it is of, when that is named behind it: "Elm" of "mayor of Elm". */
  readonly of: readonly string[];
  /** Those of what it is of, named behind or before it: "Elm" of "Elm mayor" too. */
  readonly place: readonly string[];
  /** Those that are of a country, or another place that has an adjective. */
  readonly countries: readonly string[];
  /** Whether it is over, or not yet for good: "former", "acting". */
  readonly isHeldOtherwise: boolean;
}

/** Words that say how an office is held: with and without them it is another. */
export const HELD: ReadonlySet<string> = new Set(
  'former ex acting deputy vice interim outgoing'.split(' '),
);
/** Words before an office that change it; other adjectives ("hard-line", "Iranian") only describe. */
const TELLING: ReadonlySet<string> = new Set([
  ...HELD,
  ...'assistant associate senior chief junior shadow co'.split(' '),
  ...'foreign federal national military political legal medical presidential'.split(' '),
  ...'financial operating technical'.split(' '),
]);
/** Words that tell of the holder, though they may be nouns too. */
const DESCRIBING: ReadonlySet<string> = new Set(
  `conservative liberal veteran outspoken prominent leading top influential radical black white woman
  female male teen teenage lead original double triple treble quadruple time reigning`.split(/\s+/),
);
/** An office is the same whoever holds it: "spokesman", "spokeswoman", "spokesperson". */
const HOLDER = /(?<=.{3})(?:wo)?m[ae]n$|(?<=.{3})person$/;
/** Words that say nothing of which office it is; of a city one is mayor all the same. */
const SMALL: ReadonlySet<string> = new Set('the a an of for to at in s city select'.split(' '));
/** Other words for the same body, and for whoever stands at its top. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['army', 'military'],
  ...['boss', 'chief', 'leader'].map((word) => [word, 'head'] as const),
]);

/** Where a body stands: "the Harbour Board in Elm". */
const WHERE = /\s(?:at|in|near)\s/;
/** Where what an office is of begins. */
const OF = /,|\s(?:of|for|to|at|in|on|with|from)\s/i;
/** What it is of, when that is only said to be a place or a body: "the town on the west coast". */
const UNNAMED =
  /\s(?:of|for|at)\s(?:the|a|an)\s(?:\p{Ll}+\s)?(?:agency|city|company|county|firm|group|organi[sz]ation|town|village)(?:\s(?:at|based|in|near|on|that|which)\s.*)?$/u;

/** Whom somebody works for: "President Ed Roe", beside whose house or party it may be told. */
const OF_SOMEBODY = /\s(?:of|for|to)\s(\p{Lu}\p{L}+\.?)\s\p{Lu}.*$/u;

const isRank = (word = ''): boolean => RANKS.has(word.toLowerCase());

/** Words before an office's noun that describe its holder: "hard-line", "newly", "four-time". */
const describes = (word: string): boolean =>
  !TELLING.has(word) &&
  (DESCRIBING.has(word) ||
    word.endsWith('ly') ||
    (lemmas(word, 'a').length > 0 && (word.endsWith('ist') || lemmas(word, 'n').length === 0)));

/** The first woman MP is an MP, but a First Minister another than a minister. */
const isCounted = ({ number, start, end }: Word, office: string): boolean =>
  number || /^(?:first|second|third)$/.test(office.slice(start, end));

/** The words an office is compared by. */
function tellingWords(office: string): readonly Word[] {
  const noun = office.search(OF);
  const telling = words(office).filter(({ key }) => !SMALL.has(key));
  const before = telling.filter(({ start }) => noun < 0 || start < noun).slice(0, -1);
  const described = new Set(
    before.filter((word) => describes(word.key) || isCounted(word, office)),
  );
  return telling.filter((word) => !described.has(word));
}

const stemOf = ({ key }: Word): string =>
  placeStem(wordKey(SAME.get(key) ?? key.replace(HOLDER, '')));

const stems = (office: string): string[] => [...new Set(tellingWords(office).map(stemOf))];

/** The noun of an office, without what it is of: "director" of "deputy director of the port". */
export const officeHead = (office: string): string => {
  const [before = ''] = office.split(OF);
  const last = before.trim().split(/\s+/).at(-1) ?? '';
  const head = wordKey(fold(last).replace(HOLDER, ''));
  return SAME.get(head) ?? head;
};

const isPlaces = (word: string): boolean =>
  /^\p{Lu}/u.test(word) &&
  (placesOf(word).length > 0 || adjectivesOf(word).some((made) => /^\p{Lu}/u.test(made)));

/** "State" of "Secretary of State" is no place. */
const FIELD =
  /^(?:(?:affairs|agriculture|commerce|defen[cs]e|education|energy|foreign|health|home|homeland|interior|justice|labou?r|security|staff|state|transport|treasury)(?:\s|$))+$/i;

/** An office taken apart. */
function officeOf(text: string): Office {
  const office = text
    .replace(/\sat the time$/, '')
    .replace(UNNAMED, '')
    .replace(OF_SOMEBODY, (whole, first) => (isRank(first) ? '' : whole));
  const told = tellingWords(office);
  const named = /\s(?:of|for)\s(.*\p{Lu}.*)$/u.exec(office)?.[1];
  const before = /^(.*\p{Lu}.*)\s\S+$/u.exec(office.split(OF)[0] ?? '')?.[1];
  const of = named === undefined || FIELD.test(named) ? [] : stems(named.split(WHERE)[0] ?? '');
  return {
    text: office,
    head: officeHead(office),
    words: [...new Set(told.map(stemOf))],
    of,
    place: of.length > 0 || before === undefined ? of : stems(before),
    countries: told
      .filter(({ start, end }) => isPlaces(office.slice(start, end).replace(/['’]s$/, '')))
      .map(stemOf),
    isHeldOtherwise: told.some(({ key }) => HELD.has(key)),
  };
}

/** Where a second office begins that has its own body: "aide to the mayor |and director of Alcor". */
const OWN_BODY = new RegExp(
  `(?<=\\s(?:of|for|at|to)\\s.*)\\sand\\s(?=(?:the\\s)?(?:${[...OFFICES].join('|')})\\s(?:of|for|at|to)\\s)`,
  'i',
);

/** The offices of one phrase: "president and CEO of Alcor" is of its president and its CEO. */
export const officesIn = (text: string): readonly Office[] =>
  text.split(OWN_BODY).flatMap((phrase) => {
    const noun = phrase.search(OF);
    const [before, behind] = noun < 0 ? [phrase, ''] : [phrase.slice(0, noun), phrase.slice(noun)];
    return before.split(/\s(?:and|&)\s/).map((part) => officeOf(`${part}${behind}`));
  });
