import { areNames, isButton, isOutlet } from './byline.ts';

/** What is known of a header line when the headline is looked for. */
export interface Candidate {
  readonly words: string;
  /** Whether nothing but being a line speaks for it: no label, date, byline, furniture. */
  readonly plain: boolean;
  /** Whether the next line is of the header, or the body begins there. */
  readonly leads: boolean;
  /** Whether no short line of a menu stands between it and the next byline or date. */
  readonly near: boolean;
}

const SUFFIX = /^(.{8,}?)\s+[|–—•·-]\s+([^|–—•·]{2,40})$/su;

/** Splits "Headline | Outlet" when what follows the bar can be an outlet. */
export function headlineAndOutlet(words: string): { title: string; outlet: string | null } {
  const [, title, outlet] = SUFFIX.exec(words) ?? [];
  return title !== undefined && outlet !== undefined && isOutlet(outlet)
    ? { title, outlet }
    : { title: words, outlet: null };
}

const WORD = /(?<!\S)\S*[\p{L}\p{N}]\S*/gu;

/* "Home | World | South Asia": three places of a site or more, in few words each. */
function isMenu(words: string): boolean {
  const items = words.split(/\s+[|/»›>·•]\s+/);
  return items.length > 2 && items.every((item) => item.split(/\s+/).length < HEADLINE_WORDS);
}

/** "Jane Roe/Agency", "(News Agency)", "ORLU (Agency)". */
const CREDIT =
  /^\(.*\)$|^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}.’'-]+\/\p{Lu}[\p{L} .]*$|^\p{Lu}[\p{Lu} .,’'-]+ \([^()]+\)$/u;

/** Words from which a line is a headline rather than an item of a menu. */
export const HEADLINE_WORDS = 4;

/** The line of a header that looks most like its headline, or null. */
export function headlineOf(lines: readonly Candidate[], crumbs: string): string | null {
  const ranked = lines
    .map((line) => ({ words: line.words, score: line.plain ? scoreOf(line, lines, crumbs) : 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return ranked[0]?.words ?? null;
}

function scoreOf(candidate: Candidate, lines: readonly Candidate[], crumbs: string): number {
  const { words, leads, near } = candidate;
  const count = words.match(WORD)?.length ?? 0;
  if (count < 2 || count > 30 || words.endsWith(':')) return 0;
  if (isMenu(words) || CREDIT.test(words)) return 0;
  if (count < 5 && [isOutlet, areNames, isButton].some((is) => is(words))) return 0;
  const repeated = lines.filter((line) => line.words === words).length > 1;
  const long = count >= HEADLINE_WORDS;
  const place = long ? 2 + (near ? 1 : 0) : leads ? 1 : 0;
  return 1 + (repeated ? 3 : 0) + (crumbs.endsWith(words) ? 3 : 0) + place;
}
