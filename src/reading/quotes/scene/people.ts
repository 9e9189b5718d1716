import { factsOf } from '../../names/words/facts.ts';
import { wordNet } from '../../names/words/wordnet.ts';
import { BYSTANDERS, UNNAMED } from '../../tables/cues.ts';
import { OFFICES } from '../../tables/offices.ts';
import { NO_TRADES, PERSON_NOUNS } from '../../tables/person-words.ts';

/** Whether a noun tells what somebody does or is: "skydiver", "widow", "mayor"; small letters, singular. */
export const isPosition = (noun: string): boolean =>
  OFFICES.has(noun) ||
  PERSON_NOUNS.has(noun) ||
  (!NO_TRADES.has(noun) && wordNet().trades.has(noun)) ||
  /\p{L}maker$/u.test(noun);

/** Whether a noun is one for people, in any role: "skydiver", "fan", "official". */
export const isPersonal = (noun: string): boolean =>
  UNNAMED.has(noun) || BYSTANDERS.has(noun) || isPosition(noun);

/** Whether words end in one of a people or place: "the Italian", "a Londoner". */
export const isPeople = (said: string): boolean => factsOf(said.split(' ').at(-1) ?? '').people;

/** Nouns for those who speak for others or keep their name to themselves, small letters. */
export const ALOOF =
  /^(?:aide|diplomat|insider|judge|lawyer|officer|official|source|spokes\p{L}+)$/u;
