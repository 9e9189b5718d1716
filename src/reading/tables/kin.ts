import { words } from './words.ts';

/** Nouns for what a person is to another of the family, small letters: "her father". */
export const FAMILY = words(`
  father mother dad mum mom husband wife son daughter brother sister uncle aunt grandfather
  grandmother grandson granddaughter stepfather stepmother stepson stepdaughter half-brother
  half-sister widow widower fiance fiancé fiancee fiancée boyfriend girlfriend partner nephew niece
`);

/** Nouns for whoever speaks or acts for one person, small letters: "his lawyer". */
export const RETAINED = words(`
  attorney lawyer solicitor agent manager publicist spokesman spokeswoman spokesperson predecessor
  successor deputy
`);
