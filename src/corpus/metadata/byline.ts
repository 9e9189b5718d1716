import type { Metadata } from '../../news/article.ts';
import { AGENCIES } from './agencies.ts';
import { KNOWN_OUTLETS, PRESS_WORDS } from './outlets.ts';
import { DATELINE_CITIES } from './places.ts';

/** Who wrote an article, for whom. */
export type Credits = Pick<Metadata, 'authors' | 'outlet' | 'agency'>;

const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An agency's name or abbreviation as a part of a pattern. */
export const AGENCY = `(?:${[...AGENCIES]
  .sort((a, b) => b.length - a.length)
  .map(literal)
  .join('|')})`;

const WHOLE_AGENCY = new RegExp(`^(?:source:?\\s*)?[\\s(\\[—–-]*(${AGENCY})[\\s)\\].,]*$`, 'i');

/** The agency a credit consists of, as it is written, or null. */
export const agencyOf = (words: string): string | null => WHOLE_AGENCY.exec(words)?.[1] ?? null;

/** What people of an outlet are called who have no name there, and who stand behind a name in a byline. */
const WORKERS =
  'staff|reporters?|writers?|correspondents?|editors?|columnists?|producers?|contributors?|bureau|analysts?|desk|journalists?|photographers?|newsroom|team';

/** What they see to. */
const FIELDS =
  'senior|chief|deputy|assistant|associate|managing|national|international|foreign|political|politics|business|economics|health|science|technology|climate|environment|education|religion|crime|courts?|royal|sports?|legal|security|defen[cs]e|diplomatic|world|staff|special|investigative|news|breaking|live|web|online|digital|social media|audience|data|features?|opinion|editorial|guest|our|own|white house|[a-z]+ affairs';

/** What stands after a name in a byline, or in its place, and is neither a name nor an outlet. */
const OFFICES = new RegExp(
  `^(?:(?:from (?=our ))?(?:an? )?(?:[A-Z]{2,4}['’]?s? )?(?:(?:${FIELDS}) )*(?:${WORKERS})\\b.*|\\S+ (?:(?:editor|correspondent|columnist)s?|desk|newsroom|bureau)|(?:the )?(?:newsroom|newsdesk|editorial (?:board|team)|editors?)|(?:guest )?author|published|updated|posted|(?:agency|wire|web|bureau|monitoring) (?:services?|reports?)|agencies|press release|contributed|submitted|anonymous|unknown|admin(?:istrator)?|in [A-Z].*|with .*)$`,
  'i',
);

/** Whether a line says what its author does: "Live News Reporter". */
export const isOffice = (words: string): boolean => OFFICES.test(words);

/** What follows an outlet's name in "Harbour Post Staff". */
const DESK =
  /\s+(?:(?:web|online|digital|news|sports?|world|editorial) )*(?:staff(?: (?:reporter|writer|correspondent)s?)?|desk|newsroom|bureau|correspondent|reporters?|team)$/i;

/** A name without the desk behind it, and without "special to"; nothing where that is no name: "KXYZ Staff". */
export function houseOf(part: string): string {
  const house = part.replace(/^special (?:to|for) /i, '').replace(DESK, '');
  const named = house === part || /\s/.test(house) || isOutlet(house) || agencyOf(house) !== null;
  return named ? house : '';
}

/** "Jane Roe Transport correspondent". */
const NAME_AND_OFFICE =
  /^(\p{Lu}[\p{L}.’'-]*\p{Ll}[\p{L}.’'-]* \p{Lu}[\p{L}.’'-]+)\s(?:.*\s)?(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|[Cc]olumnist|[Pp]roducer)s?$/u;

/** "Jane Roe BBC News": a name and an outlet without anything between them. */
const NAME_AND_OUTLET =
  /(?<=\p{L}{2} \p{Lu}[\p{L}’'-]+) (?=(?:BBC|CNN|Fox|NBC|CBS|ABC|Sky|ITV|NPR|CNBC|PBS|Bloomberg|Yahoo|USA TODAY|Al Jazeera|Associated Press|Reuters)(?: (?:News|Business|Sport|World|Digital))*(?:,|$))/u;

/** "JANE ROE Harbour Post": whoever wrote it in capitals, the outlet not. */
const CAPITALS_AND_OUTLET =
  /^((?:\p{Lu}[\p{Lu}.’'-]+ ){1,2}\p{Lu}[\p{Lu}.’'-]+) (?=\p{Lu}\p{Ll})([^,]+)/u;

const NAME =
  /^(?:(?:[A-Z][\p{L}’'.-]*|[A-Z]{1,3}\.?|d[aeiu]|de la|del|van|von|der|den|bin|al|el|la|le|ter|dos|[a-z]['’][A-Z]\p{L}+|al-\p{L}+|el-\p{L}+|[\p{Lu}]\p{L}*)(?:\s+|$)){1,6}$/u;

/** Reads a byline ("By A, B and C, CNN") into authors, outlet and agency, maybe nobody ("By Web Staff"); null when it is none. */
export function bylineOf(line: string): Credits | null {
  const match =
    /^\W{0,3}(?:(?:written |writing |reported |reporting(?: and writing)? |posted |story |words |exclusive |analysis |special report )?by\b:?\s+|words:\s+|By(?=\p{Lu}\p{Ll}))(.{2,200})$/iu.exec(
      line,
    );
  const list = match?.[1]?.replace(HELPERS, '');
  return list === undefined ? null : (creditsOf(list) ?? (isNobody(list) ? NOBODY : null));
}

/** Who helped: "…; Writing by Ann Poe; Editing by Tom Doe". */
const HELPERS =
  /[\s;,.(]*(?:additional reporting|reporting|writing|edited|editing|graphics?|translat(?:ed|ion)|compiled)(?: and (?:writing|reporting|editing))? by\b.*$/i;

const NOBODY: Credits = { authors: [], outlet: null, agency: null };

/** A longer line is a sentence. */
const NOBODY_CHARACTERS = 60;

/** Whether nothing but an office or a desk stands where a name could: "Web Staff". */
export const isNobody = (words: string): boolean =>
  words.length < NOBODY_CHARACTERS &&
  !/[.!?]$/.test(words) &&
  (isOffice(words) || houseOf(words) === '');

const BETWEEN =
  /\s*(?:\s{2}|,|;|\||·|•|\/|\s[—–-]\s|\b(?:and|AND)\b|\bwith\b(?= +(?:[A-Z]|dpa\b))|\b(?:(?:[Ss]pecial|SPECIAL) (?:to|for|TO|FOR)|[Ff]or|FOR)\b|(?<=\p{L} \p{Lu}[\p{L}.’'-]*\s+)of(?= the\b| [A-Z])|&|\n)\s*/u;

/** Names, outlet and agency from a list of credits: "A, B and C, CNN", "A of The B", "A | B". */
export function creditsOf(list: string): Credits | null {
  const authors: string[] = [];
  let outlet: string | null = null;
  let agency: string | null = null;
  const all = namesAlone(list)
    .replace(NAME_AND_OUTLET, ', ')
    .replace(CAPITALS_AND_OUTLET, (all, name, house) =>
      isOutlet(house) ? `${name}, ${house}` : all,
    )
    .split(BETWEEN)
    .map((part) => part.trim().replace(/[,:;]$|(?<=\p{Ll}{3})\.$/u, ''));
  const parts = all
    .filter((part) => part !== '' && !isOffice(part) && !/\d|@/.test(part))
    .map(houseOf)
    .filter((part) => part !== '' && !DATELINE_CITIES.has(part.toLowerCase()));
  /* "Health correspondent, Oslo": behind an office stands a town as well. */
  const house = isOffice(all.at(-2) ?? '') ? parts.length : parts.length - 1;
  for (const [i, part] of parts.entries()) {
    const kind = kindOf(part, i, house);
    if (kind === 'agency') agency ??= agencyOf(part);
    else if (kind === 'outlet') outlet ??= part;
    else if (kind === 'author') authors.push(part);
    else if (i === 0 || /^\p{Ll}/u.test(part)) return null;
  }
  const credits = { authors, outlet, agency };
  return namesAny(credits) ? credits : null;
}

/** Whether credits name anybody at all. */
export const namesAny = ({ authors, outlet, agency }: Credits): boolean =>
  authors.length > 0 || (outlet ?? agency) !== null;

/** Words that are all capitalised but for the small ones between them. */
const TITLED = /^\p{Lu}[\p{L}.’'&-]*(?: (?:of|the|and|for|\p{Lu}[\p{L}.’'&-]*)){0,5}$/u;

/** What one part of a byline is; the one in the outlet's place is it though nothing in it says so. */
function kindOf(part: string, at: number, house: number): 'agency' | 'outlet' | 'author' | null {
  if (agencyOf(part) !== null) return 'agency';
  if (isOutlet(part) || isArticled(part)) return 'outlet';
  const alone = at === 0 && !/^\p{Lu}+$/u.test(part);
  if (NAME.test(part) && (alone || /\s/.test(part))) return 'author';
  return at > 0 && at === house && TITLED.test(part) ? 'outlet' : null;
}

/** "By A in Cairo and B, World editor" without towns and offices. */
export const namesAlone = (list: string): string =>
  withoutAgencies(list)
    .replace(NAME_AND_OFFICE, (all, name: string) => (isOffice(all) ? all : name))
    .replace(
      /\s(?:in|at|from)\s\p{Lu}[\p{L}.’'-]*(?:[ ,]+(?!and\b)(?:D\.?C\.?|\p{Lu}[\p{L}.’'-]*))*/gu,
      (place) => (isOutlet(place.replace(/^\s\w+\s/, '')) ? place.replace(/^\s\w+\s/, ', ') : ''),
    );

/** A credit without "and agencies". */
export const withoutAgencies = (credit: string): string =>
  credit.replace(/\s+(?:and|with|\+|&)\s+(?:news )?agencies$/i, '');

const PRESS = new RegExp(
  `\\b(?:${[...PRESS_WORDS, ...KNOWN_OUTLETS].map(literal).join('|')})\\b|\\.(?:com|org|net|co\\.uk|in|tv|info|news)\\b`,
  'i',
);

/** What outlets call their parts; alone it names none. */
const RUBRIC =
  /^(?:news|magazine|online|radio|tv|television|media|today|network|wire|press|daily|weekly|digest|broadcasting|mail|reporter|review|star|record|monitor|insider)$/i;

/** Longer than this, a line is no outlet's name. */
const OUTLET_CHARACTERS = 50;
const OUTLET_WORDS = 6;
const ARTICLED_WORDS = 3;

/** Whether a short line can be an outlet's name. */
export const isOutlet = (words: string): boolean =>
  words.length <= OUTLET_CHARACTERS &&
  /^(?:the )?[\p{Lu}\d]/u.test(words) &&
  !/[:/@]|\b(?:by|BY)$|\s(?:[Ii]s|[Aa]re|[Hh]as)\s|^Sun \p{Lu}\p{Ll}+$|\s\p{Ll}{4,}(?:[\s,]|$)|^Today['’]s\s/u.test(
    words,
  ) &&
  !OFFICES.test(words) &&
  !RUBRIC.test(words) &&
  PRESS.test(words) &&
  words.split(/\s+/).length <= OUTLET_WORDS;

const KNOWN = new Set(KNOWN_OUTLETS.map((name) => name.toLowerCase()));

/** Whether a line is nothing but the name of an outlet that is known: "POLITICO", "Sky News". */
export const isKnownOutlet = (words: string): boolean =>
  words.length <= OUTLET_CHARACTERS && KNOWN.has(words.toLowerCase().replace(/(?<!^) news$/, ''));

const ARTICLED = /^The\s/;

/** Whether a line is nothing but a name with its article, as papers have: "The Beacon". */
export const isArticled = (words: string): boolean =>
  ARTICLED.test(words) && TITLED.test(words) && words.split(/\s+/).length <= ARTICLED_WORDS;

/** Buttons of a page that are capitalised like names: "Social Sharing", "Text Size". */
const BUTTON =
  /^(?:social|text|e-?mail|share|copy|print|save|listen|watch|key|link|related|follow|live|latest|breaking|visual|top|view|send|open|close|play|full|media|getty)\s|\s(?:sharing|size|link|options?|points|news|videos?|photos?|images?|stories|topics?|comments?|settings|updates?|mode|later|by)$/i;

/** Whether a short line is such a button. */
export const isButton = (words: string): boolean => BUTTON.test(words);

/** Words of buttons, pictures and cuts, which stand in nobody's name. */
const OF_PAGES =
  /\b(?:advertisement|article|autoplay|caption|embed|excerpt|facebook|getty|images?|instagram|linkedin|newsletter|pinterest|premium|story|today['’]s|subscribe|twitter|white house|whatsapp|youtube)\b/i;

/** Whether a line is one or several persons' names and nothing else. */
export const areNames = (words: string): boolean =>
  !ARTICLED.test(words) &&
  !isButton(words) &&
  !OF_PAGES.test(words) &&
  /\p{L}{3}/u.test(words) &&
  words
    .split(/\s*(?:,|\band\b|&)\s*/)
    .every((part) => NAME.test(part) && /^\S+\s\S/.test(part) && part.split(/\s+/).length <= 4);
