/** Endings that British and American English write differently: what is written, what both become. */
export const variantEndings = [
  [/isation(s?)$/, 'ization$1'],
  [/is(e[ds]?|ing)$/, 'iz$1'],
  [/ys(e[ds]?|ing)$/, 'yz$1'],
  [/([a-z]{2})our(s|ed|ing|able|ite|hood|ful|less|ly)?$/, '$1or$2'],
  [/([bt])re(s|d)?$/, '$1er$2'],
  [/([aeiou])ll(ed|ing|er|ers|or|ors)$/, '$1l$2'],
  [/([^aeiou])ence$/, '$1ense'],
  [/ogue(s?)$/, 'og$1'],
  [/amme(s?)$/, 'am$1'],
] as const satisfies readonly (readonly [RegExp, string])[];

/** Whole words that are written in two ways, and shortened titles and months. */
export const variantWords: ReadonlyMap<string, string> = new Map([
  ['licence', 'license'],
  ['practise', 'practice'],
  ['cheque', 'check'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['grey', 'gray'],
  ['ageing', 'aging'],
  ['aeroplane', 'airplane'],
  ['aluminium', 'aluminum'],
  ['sceptical', 'skeptical'],
  ['enrol', 'enroll'],
  ['fulfil', 'fulfill'],
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['sgt', 'sergeant'],
  ['capt', 'captain'],
  ['prof', 'professor'],
  ['dept', 'department'],
  ['jan', 'january'],
  ['feb', 'february'],
  ['aug', 'august'],
  ['sept', 'september'],
  ['sep', 'september'],
  ['oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
  ['cannot', 'cant'],
  ['pct', 'percent'],
  ['&', 'and'],
]);

/** Names in capitals whose small letters are another word. */
export const acronyms: ReadonlyMap<string, string> = new Map([
  ['US', 'usa'],
  ['U.S.', 'usa'],
  ['U.S', 'usa'],
  ['USA', 'usa'],
  ['U.S.A.', 'usa'],
  ['WHO', 'w.h.o.'],
  ['IT', 'i.t.'],
]);

/** Forms of address that one outlet writes and another leaves out. */
export const skippedWords: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'dr']);

/** Number words up to a hundred and the vague ones, as the digits or the name they are compared by. */
export const numberWords: ReadonlyMap<string, string> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, String(value)] as const),
  ...'thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, String((index + 3) * 10)] as const),
  ...'hundred thousand million billion trillion dozen dozens hundreds thousands millions'
    .split(' ')
    .map((word) => [word, word] as const),
]);

/** Words that turn a statement into its opposite. */
export const negations: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  'none',
  'nobody',
  'neither',
  'nor',
  'without',
  'cant',
  'wont',
  'dont',
  'doesnt',
  'didnt',
  'isnt',
  'arent',
  'wasnt',
  'werent',
  'hasnt',
  'havent',
  'hadnt',
  'wouldnt',
  'couldnt',
  'shouldnt',
]);
