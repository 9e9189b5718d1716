import { readFile } from 'node:fs/promises';
import { groupStories } from '../../src/brief/stories/stories.ts';
import { bCubed } from './clusters.ts';
import { asTable } from './table.ts';

interface Row {
  readonly cluster: string;
  readonly title: string;
  readonly text: string;
}

/** Events of a part: a reader's corpus is small as often as large. */
const PARTS = [
  { label: 'all events', keep: () => true },
  { label: 'every 5th event', keep: (event: number) => event % 5 === 0 },
  { label: 'every 20th event', keep: (event: number) => event % 20 === 0 },
] as const;

const percent = (part: number): string => (100 * part).toFixed(1);

/** BCubed scores of the story grouping on WikiNews events, as lines of a table. */
export async function storiesSection(shared: URL): Promise<string> {
  const file = new URL('eval/stories/wikinews_dev.jsonl', shared);
  const rows = (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line));
  const events = [...new Set(rows.map((row) => row.cluster))];
  const scored = PARTS.map(({ label, keep }) => {
    const kept = rows.filter((row) => keep(events.indexOf(row.cluster)));
    const groups = groupStories(kept.map(({ title, text }) => ({ title, lead: text })));
    const { precision, recall, f } = bCubed(
      groups,
      kept.map((row) => row.cluster),
    );
    return [label, String(kept.length), percent(precision), percent(recall), percent(f)];
  });
  return asTable([['Stories (WikiNews, BCubed)', 'articles', 'P', 'R', 'F'], ...scored]);
}
