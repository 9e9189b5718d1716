/** A piece of a line by whose words it holds: only `own` and `citations` may ever be formatted. */
export type Run =
  | { readonly kind: 'own'; readonly text: string }
  /** Words of a source, of its file's name or of the asker. */
  | { readonly kind: 'news'; readonly text: string }
  /** Citations, by the numbers of the sources. */
  | { readonly kind: 'citations'; readonly sources: readonly number[] }
  /** A source's address as its file gives it: any text at all. */
  | { readonly kind: 'url'; readonly url: string }
  /** An instant, ISO with Z, and the zone it is shown in where the platform knows none of the reader's. */
  | { readonly kind: 'time'; readonly at: string; readonly zone: string }
  /** A channel by its id. */
  | { readonly kind: 'channel'; readonly id: string };

/** A line of an answer: how far it is set in, how it is told apart, and its pieces. */
export interface Line {
  readonly indent: 0 | 1 | 2;
  readonly style: 'plain' | 'heading' | 'note' | 'warning';
  readonly runs: readonly Run[];
}

/** Lines that are shown together or not at all, such as a claim and how widely it is carried. */
export type Group = readonly [Line, ...Line[]];

/** Groups under each other; `gap`: set off from what stands before. */
export interface Section {
  readonly gap: boolean;
  readonly groups: readonly Group[];
}

/** Words of our own. */
export const ours = (text: string): Run => ({ kind: 'own', text });

/** Words of a source, of its file's name or of the asker. */
export const news = (text: string): Run => ({ kind: 'news', text });

/** Pieces with commas between. */
export const commas = (runs: readonly Run[]): Run[] =>
  runs.flatMap((run, i) => (i > 0 ? [ours(', '), run] : [run]));

/** Words of the news with commas between. */
export const newsList = (items: readonly string[]): Run[] => commas(items.map(news));

/** Citations of sources by their numbers. */
export const citations = (sources: readonly number[]): Run => ({ kind: 'citations', sources });

/** A line of pieces. */
export const line = (
  indent: Line['indent'],
  runs: readonly Run[],
  style: Line['style'] = 'plain',
): Line => ({ indent, style, runs });

/** A line that stands over others. */
export const heading = (...runs: readonly Run[]): Line => line(0, runs, 'heading');

/** Groups that follow what stands before; no section when there are none. */
export const plainSection = (...groups: readonly Group[]): Section[] =>
  groups.length > 0 ? [{ gap: false, groups }] : [];

/** Groups set off from what stands before, under a heading that stays with the first of them. */
export const headedSection = (over: readonly Line[], groups: readonly Group[]): Section[] => {
  const [first, ...rest] = groups;
  if (!first) return [];
  return [{ gap: true, groups: [[...over, ...first] as unknown as Group, ...rest] }];
};

/** A piece as plain text, as it reads without any markup. */
export function plainRun(run: Run): string {
  switch (run.kind) {
    case 'own':
    case 'news':
      return run.text;
    case 'citations':
      return run.sources.map((n) => `[${n}]`).join('');
    case 'url':
      return run.url;
    case 'time':
      return timeWords(run.at, run.zone);
    case 'channel':
      return `#${run.id}`;
  }
}

/** A line as plain text. */
export const plainLine = ({ runs }: Line): string => runs.map(plainRun).join('');

/** "2026-11-23 08:00 Europe/Berlin": an instant by the clocks of a zone. */
const timeWords = (at: string, zone: string): string =>
  `${new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone }).format(new Date(at))} ${zone}`;
