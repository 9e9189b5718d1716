/* What a sentence may not say when it stands alone. Lists of small-letter words and patterns; no rules. */

/** Sentences that begin so go on from the one before. */
export const leaningOpenings = [
  /^\((?!\p{L}+\) [—–-])/u,
  /^(?:but|and|or|so|yet|nor|because)\b/,
  /^(?:however|meanwhile|also|instead|still|moreover|furthermore|nevertheless|nonetheless|therefore|thus|hence|then|afterwards?|besides|likewise|similarly|conversely|otherwise|indeed|additionally|consequently|rather|too)\b/,
  /^(?:that said|in addition|(?:by|in) (?:comparison|contrast)|on the other hand|as a result|even so|in turn|in response|in fact|of course|after all|at the same time|for example|for instance|earlier in the day|later in the day|the (?:same|next|following|previous) (?:day|night|week|month|year|evening|morning)|since then|until then|at (?:that|the) (?:time|point))\b/,
  /^(?:this|these|that|such|both|neither|either|others?|another|some of them|one of them|many of them|most of them|all of them|none of them)\b/,
  /^(?:the (?:latter|former|statement|two|three|pair|duo|same|other|others|move|suggestion|claim|claims|comments?|remarks?|news|findings|revelations?|finding|idea|latter's|former's|trio|couple))\b/,
  /^the (?:spokes(?:man|woman|person)|incident|announcement|decision|offer|update|letter|tweet|post|documents?|group|agency|organi[sz]ation|study|survey|researchers|authors|conclusion|accusations?|allegations?) (?:is|was|are|were|has|had|have|said|says|will|would|came|comes|found|added|did|also)\b/,
  /^(?:about |around |at least |nearly )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:more |others )?(?:are|were)\b/,
  /^(?:\S+ ){1,6}puts? (?:it|them|(?:the|its|their) (?:own )?(?:count|figure|number|tally|total)) at\b/,
  /^(?:yes|no|well|oh|why|how come)\b,?/,
  /^(?:\S+ ){0,4}\S+['’]s? (?:appeal|comments?|remarks?|statement|testimony|words) (?:came|comes?|follow(?:s|ed)?)\b/,
  /^the \p{Ll}+:/u,
  /^(?:many|several|dozens|scores|(?:tens of |hundreds of )?(?:hundreds|thousands)) (?:more )?were \p{Ll}+(?:ed|hurt)(?: and \p{Ll}+ed)?[,.]/u,
  /^(?:in|during|at|on|after|before|following|under|throughout) the (?:\S+ )?(?:conversation|interview|statement|letter|e-?mails?|messages?|call|video|recording|tape|footage|speech|exchange|ruling|report|filing|lawsuit|documents?|complaint|memo|post|tweet|article|note|clip|episode|meeting|talks|hearing|debate|ceremony|study|experiment|deal|agreement|proposal),/,
] as const;

/** Words anywhere outside quotation marks that point at a sentence before. */
export const leaningWords = [
  /,? however,?/,
  /, (?:meanwhile|though|too|instead|therefore|for (?:example|instance)|by contrast|then|moreover|in turn)[,.]/,
  /^(?:\S+ ){1,3}also\b/,
  /, (?:he|she|they) (?:said|says|added|adds|told|wrote|explained|noted|recalled|warned|insisted|argued|claimed|continued)(?: [^\s,"]+){0,5}\.$/,
  /\b(?:as (?:mentioned|noted|described|reported) (?:above|earlier)|the (?:aforementioned|latter)\b)/,
  /\b(?:is|are|was|were) (?:then )+(?:\p{Ll}+ed|brought|found|given|held|led|left|made|put|seen|sent|shot|taken|told)\b/u,
  /^the former\b|\bthe former(?: (?:is|was|has|had|will|would)\b|[,.;'’])/,
  /\b(?:by|of|at|for|with|from|about|under|during|on) that (?!of\b|which\b|the\b|an?\b|is\b|was\b|h?is\b|it\b|he\b|she\b|they\b|")\p{Ll}+/u,
  /\b(?:as well|too|at the time)\.$|\bat that time\b/,
  /[,"] an? (?:\S+ )?statement (?:added|read|said|says)\.$/,
  /, (?:he|she|they|it) (?:said|says|added|told \S+|wrote|explained|noted|warned|urged(?: \S+)?|argued|recalled|insisted)(?=[.,;"”]|$| (?:mon|tues|wednes|thurs|fri|satur|sun)day\b)/,
] as const;

/** Pronouns of the third person, in all their cases. */
export const pronouns: ReadonlySet<string> = new Set(
  'he she they it him her them his hers its their theirs himself herself themselves itself theyre theyve theyd theyll itll hed'.split(
    ' ',
  ),
);

/** Pronouns that are no subject: the one they stand for is not the subject of their own clause. */
export const objectPronouns: ReadonlySet<string> = new Set(['him', 'them']);

/** Sentences of which the pronoun stands behind a few words that name nobody, or opens the quotation. */
export const hangingOpenings = [
  /^\p{Lu}\p{Ll}*(?: \p{Ll}[\p{L}'’-]*){0,4}, (?:he|she|they|it)\b/u,
  /^(?:In|During|Over|At|On|From|Throughout|Through|Despite|Since|Across|By|For)(?: [\p{Ll}\d][\p{L}\d'’-]*){1,14}, (?:he|she)\b/u,
  /^["“](?:He|She|They|They['’]re|Him|Her|His|Their|It|It['’]s|That|That['’]s|This|These|Those|But|Instead|However) (?!(?:is|was) (?:clear|important|unclear|time)\b)/u,
] as const;

/** Pronouns of one person. */
export const oneOnly: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her']);

/** What tellers do before "he". */
export const telling: ReadonlySet<string> = new Set(
  'said say says believe believed added reported allege alleged think fear feared'.split(' '),
);

/** Words that make the name behind them a place or a body, not somebody. */
export const placing: ReadonlySet<string> = new Set(['in', 'at', 'of', 'from', 'near', 'for']);

/** A clause before the subject, whose pronoun may stand for the name that follows the comma. */
export const openingClause =
  /^(?:Before|After|When|While|As|Although|Though|Since|During|Despite|Until|Once|If|In|With|At|On|For|From|Throughout)\b[^,.;"“]*, (?!(?:I|The|A|An|In|On|At|But|And|This|That|It|He|She|They|We|You|There)\b)\p{Lu}\p{L}/u;

/** A sentence that says whose words it quotes: the words behind it are the same speaker's. */
export const namesSpeaker =
  /["”’'].*\b(?:said|says|told|added|wrote|tweeted|explained|asked|replied|warned|insisted|recalled|argued|noted|continued|according to)\b/u;

/** Words that point at a thing named before, unless a time follows ("this week"). */
export const demonstratives: ReadonlySet<string> = new Set(['this', 'these', 'those', 'such']);

/** What follows "those" that points at nothing before it: "those who fled". */
export const whoFollow: ReadonlySet<string> = new Set(
  'who whose in at with from of on near behind killed injured wounded hurt affected arrested involved accused charged'.split(
    ' ',
  ),
);

/** Words of a writer who speaks of himself: outside quotation marks, nobody says who it is. */
export const firstPerson: ReadonlySet<string> = new Set(['i', 'im', 'ive', 'me', 'my', 'myself']);

/** Words of several, who may have been named in the sentence before. */
export const firstPersons: ReadonlySet<string> = new Set([
  'we',
  'weve',
  'us',
  'our',
  'ours',
  'ourselves',
]);

/** "It" that stands for nothing before it. */
export const emptyIt =
  /^(?:and |but )?it(?:['’]s| is| was| remains?| remained| appears?| appeared| seems?| seemed| becomes?| became| took| takes| has been| had been| would be| will be| could be| may be| might be)(?! the (?:first|second|third|last|\S+est) (?!time\b))(?: \S+){0,3}? (?:not (?:yet )?)?(?:clear|unclear|known|unknown|likely|unlikely|possible|impossible|difficult|hard|easy|evident|obvious|important|uncertain|certain|not|that|whether|how|when|who|what|the (?:first|second|third|last) time)\b/;

/** Words of time and telling that no pronoun stands for. */
export const noAntecedents: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december morning afternoon evening night day week weekend month
  hour minute moment time earlier later today yesterday tomorrow tonight recent recently past ago
  statement interview speech press conference tweet post message email release letter comment remark
  fact addition response contrast turn case example instance result meantime asked speaking writing
  telling adding noting citing calling first second third finally initially eventually previously`.split(
    /\s+/,
  ),
);

/** Lines that are about the page or the reader, not the news. */
export const furnitureLike = [
  /^(?:in )?(?:this|these) (?:\S+ ){0,6}?(?:photo|photograph|image|picture|file photo|handout|screen ?grab|frame grab|video still|combination of photos)s? (?:\S+ ){0,12}?(?:shows?|showing|is seen|are seen|provided|released|taken|made available)\b/i,
  /^(?:read (?:more|also|next|on)|see (?:also|more)|watch|click|scroll|subscribe|sign up|follow|share|related|photo|photos|image|picture|pictured|video|file|credit|caption|advertisement|copyright|source|editor['’]s note|correction|contact|breaking|live updates|here['’]?s (?:what|how|why)|here are|this (?:story|article) (?:has|was|is|originally))\b/i,
  /\((?:file (?:photo|image|picture)|photo|pictured|above|left|right|centre|center|ap photo|getty|reuters|afp|ap|associated press)[^)]*\)\s*\.*$/i,
  /\b(?:file photo|getty images|ap photo|all rights reserved|photograph by|photo by|image credit|hide caption|internet archive|wayback machine|newsletter|continue reading|story continues|cookies?|terms of (?:use|service)|privacy policy)\b/i,
  /^(?:\d{1,2}[.)]|[•*·–-])\s/,
  /^[^\p{Ll}]+$/u,
  /^anyone (?:who has|with) (?:\S+ ){0,2}information\b/i,
  /\b(?:call|contact|telephone)\b.{0,90}(?<!\d)\(?\d{3}[-.)] ?\d{3}[-. ]\d{4}\b/i,
  /\bcan be (?:found|heard|read|seen|viewed|watched) (?:here|below)\b/i,
  /https?:|www\.|[\w.]+@[\w.]+\.\w|pic\.twitter|\s[|»›]\s|#\w+\s+#\w+|[—–-] ?\w[\w .]* \(@\w+\)/i,
] as const;

/** A day with its year at the end, or with its weekday, as captions have; a report gives one of them. */
export const captionDate =
  /(?:day, (?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.) \d{1,2}, (?:19|20)\d\d\b)|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.) \d{1,2}, (?:19|20)\d\d\.?$/;

/** What a line says that tells only what its picture is of. */
export const pictureOf =
  /^(?:an?|the) (?:(?:file|handout|satellite|undated) )?(?:(?:aerial|general) view|image|photo|photograph|picture|portrait|screen ?(?:grab|shot)) (?:of|from|showing|shows|taken)\b/;

/** What is said of whoever a caption shows: "A woman, hurt in what some say was an attack, waits". */
export const aside = /^([^,\d"]{3,60}), [^,\d"]+,/;

/** What a report has and a caption has not. */
export const pastOrReport =
  /\b(?:said|says|was|were|had|has|have|been|did|will|would|died|began|according|announced|[a-z]{3,}ed by)\b/;

/** What somebody or something does in a picture, in the present tense, within the first words. */
export const pictured =
  /^[^,.;:"“”]{3,80}? (?:stands? (?:guard|near|next to|outside|beside|in front)|guards? (?:an?|the|at|outside)|walks? (?:past|along|near|through|by|outside)|sits? (?:near|outside|next to|beside|behind|in front)|poses? (?:for|with|in front|next to)|gestures? (?:as|to|at|during|while|next)|waves? (?:to|at|an?|his|her|their|flags?)|looks? on|extinguish(?:es)?|inspects? the (?:damage|site|scene|wreck|rubble)|patrols? (?:near|outside|the streets?)|(?:is|are) (?:seen (?!as\b|by\b)|pictured))\b/;

/** What a report has that tells of such a thing. */
export const reported =
  /\b(?:said|says|told|according|announced|reported|was|were|had|will|would|to (?:guard|inspect|patrol|extinguish))\b/;
