import { KNOWN_BODIES } from './known-bodies.ts';
import { KNOWN_CLUBS } from './known-clubs.ts';
import { KNOWN_COMPANIES } from './known-companies.ts';
import { KNOWN_MEDIA } from './known-media.ts';
import { KNOWN_MOVEMENTS } from './known-movements.ts';

/** Organisations the news names without saying what they are, small letters, without "the". */
export const KNOWN_ORGANISATIONS: ReadonlySet<string> = new Set([
  ...KNOWN_BODIES,
  ...KNOWN_CLUBS,
  ...KNOWN_COMPANIES,
  ...KNOWN_MEDIA,
  ...KNOWN_MOVEMENTS,
]);

/** Bodies whose letters are a word, another name or too few to tell, as they are written. */
export const ACRONYMS: ReadonlySet<string> = new Set([
  ...['AA', 'AP', 'AU', 'BA', 'BP', 'BT', 'DW', 'EY', 'GE', 'GM', 'HP', 'ICE', 'LG', 'RAC', 'RSS'],
  ...['SAS', 'SWAT', 'VW', 'WHO', 'ING', 'EDF', 'LOT'],
]);
