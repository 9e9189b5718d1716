import { cover } from '../../news/span.ts';
import type { Store, StoredPassage } from '../../store/store.ts';

/** Passages in a row, shown as one so that no quotation is cut: the first one's place, all their words. */
export interface Run extends StoredPassage {
  readonly members: readonly number[];
  /** Index of its last passage. */
  readonly last: number;
}

/** A quotation is followed over at most so many sentences. */
const MOST_SENTENCES = 8;

const MARK = /[“”„«»"]/g;
/** Single marks, where there are no others: before a word, or behind a stop; any other is an apostrophe. */
const SINGLE = /(?<=^|[\s([—–-])['‘](?=\p{L})|(?<=[.,!?…])['’](?=\s|$)/gu;
const OPENS = /^[“„«"'‘]/;

/** Whether the words begin within a quotation, and whether they end within one. */
export function cutQuotation(text: string): { readonly begins: boolean; readonly ends: boolean } {
  let inside = false;
  let begins = false;
  for (const { 0: mark, index } of text.matchAll(text.search(MARK) < 0 ? SINGLE : MARK)) {
    const opens = /["'’]/.test(mark)
      ? /^$|[\s([—–-]$/.test(text.slice(0, index))
      : /[“„«‘]/.test(mark);
    if (opens) inside = true;
    else if (inside) inside = false;
    else begins = true;
  }
  return { begins, ends: inside };
}

const runOf = (passages: readonly StoredPassage[], text: string): Run | null => {
  const [first] = passages;
  if (!first) return null;
  const span = cover(first.span, ...passages.map((passage) => passage.span));
  return {
    ...first,
    span,
    text: text.slice(...span),
    speakers: [...new Set(passages.flatMap(({ speakers }) => speakers))],
    members: passages.map(({ id }) => id),
    last: passages.at(-1)?.index ?? first.index,
  };
};

/** The row of passages that a cut quotation runs over, within the paragraph; the passage alone otherwise. One that goes on in the next paragraph is not closed in its own. */
async function rowOf(store: Store, passage: StoredPassage): Promise<readonly StoredPassage[]> {
  const { begins, ends } = cutQuotation(passage.text);
  if (!begins && !ends) return [passage];
  const { article, index, paragraph } = passage;
  const from = begins ? Math.max(0, index - MOST_SENTENCES) : index;
  const to = ends ? index + MOST_SENTENCES : index;
  const around = await store.passages(article, from, to);
  const near = around.filter((one) => one.paragraph === paragraph);
  const next = around.find((one) => one.paragraph > paragraph);
  const goesOn = next !== undefined && OPENS.test(next.text);
  const own = near.findIndex((one) => one.index === index);
  const start = begins
    ? near.findLastIndex((one, i) => i < own && cutQuotation(one.text).ends)
    : own;
  const closed = ends ? near.findIndex((one, i) => i > own && cutQuotation(one.text).begins) : own;
  const end = closed < 0 && goesOn ? near.length - 1 : Math.max(own, closed);
  return near.slice(start < 0 ? own : start, end + 1);
}

/** Whether a passage has to be read with the one before it. */
export type Leans = (passage: StoredPassage) => boolean;

const follows = (passage: StoredPassage, row: readonly StoredPassage[]): boolean =>
  row.some(
    ({ article, index, paragraph }) =>
      article === passage.article && index === passage.index - 1 && paragraph === passage.paragraph,
  );

/**
 * Passages made whole, in the order given; rows that meet become one, in the place of the first. A
 * passage that leans joins the row of the one before it, when that is there and of its paragraph.
 */
export async function wholeRuns(
  store: Store,
  passages: readonly StoredPassage[],
  leans: Leans = () => false,
): Promise<Run[]> {
  const rows: StoredPassage[][] = [];
  const own = await Promise.all(passages.map((passage) => rowOf(store, passage)));
  for (const [at, passage] of passages.entries()) {
    const row = own[at] ?? [];
    const home = rows.find(
      (one) =>
        one.some(({ id }) => row.some((other) => other.id === id)) ||
        (leans(passage) && follows(passage, one)),
    );
    if (!home) rows.push([...row]);
    else home.push(...row.filter(({ id }) => home.every((other) => other.id !== id)));
  }
  const long = rows.filter((row) => row.length > 1).map((row) => row[0]?.article ?? '');
  const texts = long.length > 0 ? await store.texts([...new Set(long)]) : new Map<string, string>();
  return rows.flatMap((row) => {
    const [first] = row;
    if (row.length === 1 && first) return [{ ...first, members: [first.id], last: first.index }];
    const text = texts.get(first?.article ?? '');
    const inOrder = row.sort((a, b) => a.index - b.index);
    return text === undefined ? [] : (runOf(inOrder, text) ?? []);
  });
}
