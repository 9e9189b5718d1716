import type { Answer } from '../answer/answer.ts';
import { own } from '../answer/words.ts';
import {
  citations,
  type Group,
  heading,
  type Line,
  line,
  news,
  ours,
  type Section,
} from './line.ts';
import { sectionsIn } from './sections.ts';
import { listsSources, sourceLine } from './sources.ts';

/** One message of an answer: as many groups as fit, and the sources cited in them. */
export interface Page {
  readonly title: Line;
  readonly sections: readonly Section[];
  /** A line for each source cited on this page, numbered as in the whole answer. */
  readonly sources: readonly Line[];
}

/** How much a message holds, in whatever the platform counts. */
export interface Room {
  readonly most: number;
  /** What a line costs with its escaping, its markup and its line break. */
  readonly cost: (line: Line) => number;
}

interface Filling {
  left: number;
  readonly sections: Section[];
  readonly cited: Set<number>;
}

/**
 * An answer as messages that each fit their room; at least one. No group is ever torn apart. That
 * more follows is said by a message's button.
 */
export function pagesOf(answer: Answer, room: Room): readonly Page[] {
  const { most } = room;
  const cost = once(room.cost);
  const listed = answer.blocks.some(listsSources) ? [] : answer.sources;
  const sources = new Map(listed.map((source) => [source.n, sourceLine(source)]));
  const head = cost(titleOf(answer.title, 99, 99)) + cost(titleOf(own.sources, 1, 1));
  const empty = (): Filling => ({ left: most - head, sections: [], cited: new Set() });
  const costOf = (group: Group, cited: ReadonlySet<number>): number =>
    total([...group, ...newly(group, cited, sources).values()].map(cost));

  const pages: [Filling, ...Filling[]] = [empty()];
  const blocks = answer.blocks.filter(({ kind }) => kind !== 'more');
  for (const { gap, groups } of sectionsIn({ ...answer, blocks })) {
    // The groups of this section on the last page.
    let together: Group[] | null = null;
    for (const whole of groups) {
      const group = costOf(whole, new Set()) <= most - head ? whole : tooLong(whole);
      let page = pages.at(-1) as Filling;
      if (costOf(group, page.cited) > page.left) {
        page = empty();
        pages.push(page);
        together = null;
      }
      page.left -= costOf(group, page.cited);
      for (const n of newly(group, page.cited, sources).keys()) page.cited.add(n);
      if (together === null) {
        together = [];
        page.sections.push({ gap: gap && page.sections.length > 0, groups: together });
      }
      together.push(group);
    }
  }
  return pages.map(({ sections, cited }, i) => ({
    title: titleOf(answer.title, i + 1, pages.length),
    sections,
    sources: [...sources].flatMap(([n, row]) => (cited.has(n) ? row : [])),
  }));
}

/** The same costs, each worked out once: a line is weighed for several pages. */
const once = (cost: Room['cost']): Room['cost'] => {
  const known = new Map<Line, number>();
  return (row) => {
    const found = known.get(row) ?? cost(row);
    known.set(row, found);
    return found;
  };
};

const total = (costs: readonly number[]): number => costs.reduce((sum, cost) => sum + cost, 0);

const titleOf = (title: string, part: number, parts: number): Line =>
  heading(news(title), ...(parts > 1 ? [ours(` ${own.part(part, parts)}`)] : []));

const marksOf = (group: Group): number[] =>
  group.flatMap(({ runs }) => runs.flatMap((run) => (run.kind === 'citations' ? run.sources : [])));

/** The lines of sources that a group cites and that are not cited yet, by their numbers. */
const newly = (
  group: Group,
  cited: ReadonlySet<number>,
  sources: ReadonlyMap<number, Line>,
): ReadonlyMap<number, Line> =>
  new Map(
    marksOf(group).flatMap((n) => {
      const row = cited.has(n) ? undefined : sources.get(n);
      return row ? [[n, row] as const] : [];
    }),
  );

/** What stands in place of a group that no message holds: that it is too long, and where it stands. */
const tooLong = (group: Group): Group => {
  const sources = [...new Set(marksOf(group))].slice(0, 5);
  return [line(1, [ours(`${own.tooLong} `), citations(sources)], 'warning')];
};
