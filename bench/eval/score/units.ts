/** Spellings of one unit, beyond the plural. */
const SPELLINGS: readonly (readonly string[])[] = [
  ['percent', '%', 'per cent', 'pct', 'percentage'],
  ['percentage points', 'point', 'points', 'percentage-points'],
  ['dollar', '$', 'us$', 'usd', 'buck', 'a$', 'c$'],
  ['pound', '£', 'gbp', 'lb'],
  ['euro', '€', 'eur'],
  ['rupee', 'rs', '₹', 'inr'],
  ['yen', '¥'],
  ['foot', 'feet', 'ft'],
  ['metre', 'meter', 'm'],
  ['kilometre', 'kilometer', 'km'],
  ['centimetre', 'centimeter', 'cm'],
  ['inch', 'in'],
  ['tonne', 'ton'],
  ['kilogram', 'kg', 'kilo'],
  ['mile', 'mi'],
  ['person', 'people', 'persons'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['life', 'lives'],
  ['year', 'year-old', 'years old', 'age'],
  ['degree', '°c', '°f', '°'],
];

const singular = (word: string): string => {
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
};

const known = new Map(SPELLINGS.flatMap((set) => set.map((word) => [word, set[0]] as const)));

const plain = (unit: string): string => {
  const whole = unit.toLowerCase().trim();
  const head = whole.split(/\s+/).at(-1) ?? '';
  return known.get(whole) ?? known.get(head) ?? known.get(singular(head)) ?? singular(head);
};

/** Whether a unit's head word is one of those wanted (`/` between them), in either number. */
export const sameUnit = (wanted: string, given: string): boolean =>
  wanted.split('/').some((unit) => plain(unit) === plain(given));
