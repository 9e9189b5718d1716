import { INNER_HEADS, OF_HEADS, ORGANISATION_HEADS } from '../../tables/organisations.ts';
import { FACILITY_NOUNS, PLACE_HEADS, SITE_CENTRES } from '../../tables/place-words.ts';
import { type Facts, factsOf, senseOf } from '../words/facts.ts';
import { addEvidence, type Evidence, evidence } from './evidence.ts';

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'in']);
/* Heads that are surnames as well: "Emily Post". */
const SURNAMES: ReadonlySet<string> = new Set([
  'church',
  'post',
  'court',
  'watch',
  'bank',
  'guard',
  'gold',
  'glass',
  'steel',
  'sun',
]);

/* "Isabela City" is nobody. */
const NO_SURNAME = /^(?:city|county|district|islands?|prison|province|river)$/;

const BROADCASTERS: ReadonlySet<string> = new Set([
  'channel',
  'radio',
  'news',
  'bbc',
  'tv',
  'team',
]);

/* "Radio 4 Extra". */
const isStation = ([first = '', second = '']: readonly string[]): boolean =>
  BROADCASTERS.has(first.toLowerCase()) && /^\d+$/.test(second);

/* "Ashby Courier-Post". */
const PAPER =
  /^(?:courier|herald|journal|leader|news|post|star|times)-|-(?:citizen|constitution|courier|dispatch|gazette|herald|journal|leader|ledger|mail|news|post|press|record|standard|star|times|tribune)$/;

/* "Hill News Channel", no strait. */
const CHANNEL =
  /^(?:comedy|discovery|disney|family|food|history|kids|learning|movie|music|news|nature|science|sports?|travel|weather) channel$/i;

const NUMBER = /^(?:\d+|\p{L})$/u;

const headAt = (words: readonly string[], link: number, number: boolean): number =>
  link > 0 ? link - 1 : words.length - (number ? 2 : 1);

/** What a name's head says: the last word that is no number or letter, or the one before "of", "for", "on". */
export function inHead(words: readonly string[], last: Facts): Evidence {
  const link = words.findIndex((word) => LINKS.has(word));
  const number = NUMBER.test(last.lower);
  const at = headAt(words, link, number);
  const head = (words[at] ?? '').toLowerCase();
  /* A surname may be a place's word: "Monty Hall", "Tiger Woods". */
  const person = arePersons(words.slice(0, -1));
  const sum = evidence({});
  if (isSiteCentre(words, at)) sum.place += 9;
  if (ORGANISATION_HEADS.has(head)) sum.organisation += person && SURNAMES.has(head) ? 1 : 4;
  if (PLACE_HEADS.has(head)) sum.place += ofPlace(head, person);
  else if (link > 0 && OF_HEADS.has(head)) sum.organisation += 3;
  if (FACILITY_NOUNS.has(last.lower)) sum.place += 6;
  if (PAPER.test(last.lower) || CHANNEL.test(`${words.at(-2)} ${last.lower}`))
    sum.organisation += 6;
  if (isStation(words) || (number && BROADCASTERS.has(head))) sum.organisation += 6;
  if (!person) addEvidence(sum, inInnerWords(words, at));
  return sum;
}

/* "Monty" of "Monty Hall", "Ana Paola" of "Ana Paola Hall" */
const arePersons = ([first = '', ...more]: readonly string[]): boolean =>
  factsOf(first).given === 2 &&
  more.length < 2 &&
  more.every((word) => factsOf(word).given > 0 && !factsOf(word).ordinary);

const ofPlace = (head: string, person: boolean): number =>
  SITES.test(head) ? 6 : person && !NO_SURNAME.test(head) ? 2 : 4;

/* What no body is called by. */
const SITES = /^(?:airfield|airport|bridge|motorway|racecourse|stadium|velodrome)$/;

/* "Ashby Convention Center". */
const isSiteCentre = (words: readonly string[], at: number): boolean =>
  /^cent(?:er|re)$/i.test(words[at] ?? '') && SITE_CENTRES.has((words[at - 1] ?? '').toLowerCase());

function inInnerWords(words: readonly string[], head: number): Evidence {
  const sum = evidence({});
  const { sense, ordinary, people } = factsOf(words[head] ?? '');
  if (sense?.organisation && !sense.person && !ordinary && !people) sum.organisation += 2;
  const inner = words.slice(1, head).some((word) => INNER_HEADS.has(word.toLowerCase()));
  if (inner || startsKnown(words)) sum.organisation += 3;
  return sum;
}

/* "Islamic State of …", "Red Cross of …". */
const startsKnown = (words: readonly string[]): boolean =>
  words.length > 3 && senseOf(words.slice(0, 2).join(' '))?.organisation === true;
