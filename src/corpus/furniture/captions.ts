/** How captions of pictures speak, and the credits beside them. All are tried on a trimmed paragraph. */

/** How captions begin, and short paragraphs about a picture. */
export const CAPTION_STARTS: readonly RegExp[] = [
  /^(?:photo(?:graph(?:er)?)?|image|picture|pic|caption|alt(?:ernative)? text|illustration|graphic|credit|(?:file|representational|representative) (?:photo|picture|pic|image))s?\s*(?:[:|]|by\b|credit|courtesy|copyright|source|caption|\()/i,
  /^(?:image|photo|picture)s? (?:used )?(?:is |are )?(?:for )?(?:representation\w*|representative|illustrati\w+)\b/i,
  /^FILE\s?(?:PHOTO|[-–—:])/,
  /^file (?:photo|image|picture|pic)\b(?=\s*[:.|]|$|\s(?:of|shows)\b)/i,
  /^(?:in )?(?:this|an?)\b.{0,60}\b(?:file|handout|undated|combination|pool|satellite) (?:photo|image|picture|photograph)/i,
  /^(?:in )?this (?:photo|image|picture|photograph|frame grab|screen ?shot)\b.{0,60}\b(?:provided|released|taken|made|shows?|from|by)\b/i,
  /^in this (?:\w+day,? )?\p{Lu}\p{L}+\.? \d{1,2}(?:, \d{4})?,? (?:photo|image|picture|photograph|frame grab|screen ?shot)\b/iu,
  /^\p{Lu}[\p{Lu} .,'’-]{2,40} [-–—] (?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER) \d{1,2}(?:, \d{4})?: /u,
  /^media caption\b/i,
  /^(?:enlarge(?: this)? image|(?:hide|toggle) caption|\d+ of \d+ full screen|view images)\b/i,
  /^(?:CLOSE|\d+ of \d+\.) \p{Lu}/u,
];

/** Inside: "The mayor. | AP Photo Mayor resigns". */
export const CAPTION_BAR = /\s\|\s(?:Getty|AP Photo|Reuters|AFP|EPA)\s/;

/** A line that says the next one is a caption. */
export const CAPTION_FOLLOWS =
  /^(?:(?:(?:image|media|photo|video) )?caption\s*[,:]?|enlarge(?: this)? image)$/i;

/** A line that hides a caption which stands two lines before it. */
export const CAPTION_HIDDEN = /^hide caption$/i;

/** A line that says nothing but whose picture stands above it. */
export const PICTURE_CREDIT =
  /^(?:[Pp]hoto|[Ii]mage|[Pp]icture) (?:[Cc]redits?|by):?$|^[\p{Lu}\s]{3,30}(?:\/[\p{Lu}\s]{3,30})+(?:ET AL\.)?$|^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}\s?(?:[/|—-]|\bvia\b).{0,40}\b(?:Getty Images|AFP|AP|Reuters|EPA|Shutterstock)$/u;

/** The same with a label; the words above it are no lead when they are so few and report nothing. */
export const PICTURE_LABEL = /^(?:photo(?:graph)?|image|picture)s?(?: credit)?\s*:\s/i;

/** How captions end in brackets: whose picture it is. */
export const BRACKET_ENDS: readonly RegExp[] = [
  /\((?:[^()]{0,60}\b(?:photo|image|picture|pic|file|via|courtesy|handout|credit|pool)\b[^()]{0,60}|(?:the )?associated press|file)\)\W?(?:\((?:AP|AFP|EPA|Reuters|Getty Images)\))?$/i,
  /\([^()]{0,40}\s?\/\s?\p{Lu}[^()]{0,40}\)$/u,
  /\(Published \w+,? \w+\.? \d{1,2}, \d{4}\)$/,
  /\((?:AP|AFP|EPA|AAP|Reuters|Getty|Supplied|ABC News|BBC|PA): \p{Lu}[^()]{2,60}\)$/u,
  /[.!?…]["”’]?\s*\((?!(?:[A-Z]{2,5}|Reuters|Xinhua)\))\p{Lu}[\p{L}’'.-]*(?:\s(?:of|the|for|de|\p{Lu}[\p{L}’'.-]*)){1,5}(?<![.!?])\)$/u,
];

/** How long captions end too: "(AP Photo/Jane Roe)", the buttons of a gallery. */
export const SURE_ENDS =
  /\((?:\p{Lu}{2,6} )?Photos?(?:\/| by )[^()]{2,80}\)\W?$|\b\d+ of \d+ (?:Close|expandIcon|Full ?[Ss]creen)\b/u;

/** How captions end without brackets. */
export const CAPTION_ENDS: readonly RegExp[] = [
  /(?:getty images|afp photo|ap photo|shutterstock|wikimedia commons|file photo|file pic|photograph by [\w .-]+|via (?:reuters|ap|afp|getty images|twitter|facebook)|reuters\/[\w .-]+|\s?\/\s?(?:reuters|afp|ap|getty|epa|handout)|[—–]\s?file)$/i,
  /\b(?:photograph|photo|image|picture)s?(?: credits?| courtesy)?\s*:\s\p{Lu}[^.!?]{0,80}$/iu,
  /[.!?]\s?Credit(?:\.\.\.|…|:)\s?\p{Lu}[^.!?]{0,80}$/u,
  /[.!?]\s(?:close|read more|hide caption|toggle caption|view gallery)$/i,
  /[.!?]\s(?:photo|image|photograph|picture|video) (?:by|courtesy|from|credit)\b.{0,60}$/i,
  /[.!?]\s(?:(?:AFP|AP|EPA|Reuters) )?Photo\/\p{Lu}[^.!?]{2,40}$/u,
];

/** One of these is in every end of a caption. */
export const CAPTION_WORD =
  /photo|image|picture|video|credit|close|more|caption|gallery|shutterstock|commons|file|via|reuters|\/|getty/i;
