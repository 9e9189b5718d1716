import { words } from './words.ts';

/** Words that stand before or beside a name and are no part of it, whatever their capital, small letters. */
export const CLOSED_WORDS = words(`
  i a an the he she it they we you me him them us. his her its their our your my this that these
  those there here and but or so nor yet if when whenever while whilst as at in on of to for from
  by with without after before since until because although though despite during under over about
  into across among amongst amid amidst along alongside against around above below behind beneath
  beside besides between beyond inside outside near off onto past per than through throughout
  toward towards unlike like upon via within whether unless except regarding concerning according
  following including given based due even what who whom whose which why how where whatever
  whoever however wherever all some any many much most more few fewer several both each every
  either neither no not none nobody nothing nowhere anyone anybody anything anywhere someone
  somebody something somewhere everyone everybody everything everywhere another other others such
  same own one two three four five six seven eight nine ten eleven twelve twenty thirty forty
  fifty hundred hundreds thousand thousands million millions billion billions dozens half first
  second third last next yes ok okay oh let please thanks do does did done is are was were be been
  being am has have had having would can could should must might shall cannot also meanwhile then
  now still just only once again never ever always often sometimes perhaps maybe instead rather
  indeed too very already soon later earlier today yesterday tomorrow tonight ago moreover thus
  hence therefore otherwise nevertheless nonetheless furthermore additionally together almost
  nearly quite well back away further else least less non anti pro pre
  post- mid ex no. myself yourself himself herself itself ourselves themselves whereas
`);

/** Words that make a sentence of capitals no name, small letters: "DO NOT". */
export const SHOUTED = words(`
  again am are be can do does don't get go great join help have is make me must more my n't never no not now our please
  stop that they this too vote want was we what whatever why will you your
`);
