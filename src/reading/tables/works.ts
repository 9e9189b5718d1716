/** Nouns before or after a title in quotation marks: 'the film "…"', '"…" star'; small letters. */
export const WORKS: ReadonlySet<string> = new Set(
  `album albums anthem article ballad bestseller biopic book books cartoon chapter column comedy
  comic documentary drama duet entitled episode essay exhibition film films franchise game hit hits
  magazine memoir movie movies musical novel novels opera painting play podcast poem program programme
  remake report reboot sculpture sequel series show shows single sitcom soap song songs soundtrack
  spin-off story tale titled track trilogy thriller tune video videogame entitled`.split(/\s+/),
);

/** Nouns and verbs that follow or lead a title: '"…" star', 'starring in "…"'; small letters. */
export const AROUND_WORKS: ReadonlySet<string> = new Set(
  `actor actress author cast character creator director episode fame fan fans host judge producer role roles
  screenwriter sequel singer soundtrack star stars starring starred starring directed wrote sang sings
  singing performed performing recorded penned watched`.split(/\s+/),
);

/** Words written small inside a title, small letters. */
export const SMALL_IN_TITLES: ReadonlySet<string> = new Set(
  'a an and as at but by for from in into is nor of off on or out over than the to up when with vs de la'.split(
    ' ',
  ),
);
