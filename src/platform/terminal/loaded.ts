import type { Answer } from '../../answer/answer.ts';
import { ownAnswer } from '../../answer/build.ts';
import { counted, own } from '../../answer/words.ts';
import type { Loaded } from '../../load/load.ts';
import { clean } from '../../render/clean.ts';
import type { Totals } from '../../store/store.ts';

/** Documents named one by one, unless it is asked for all. */
const MOST_NAMED = 200;

/** Names on a stream what was not read, or read on a guess, and why: all of it, or as much as can be taken in. */
export function reportLoad(
  { skips, notices }: Loaded,
  stream: NodeJS.WritableStream,
  all: boolean,
): void {
  const lines = [
    ...notices.map(({ file, detail }) => `Read ${file}: ${detail}`),
    ...skips.map(({ file, reason, detail }) => `Skipped ${file}: ${reason}. ${detail}`),
  ];
  const named = all ? lines : lines.slice(0, MOST_NAMED);
  for (const line of named) stream.write(`${clean(line)}\n`);
  const left = lines.length - named.length;
  if (left > 0) stream.write(`… and ${left} more; load names them all\n`);
}

/** What `load` says when it is done. */
export const loadedAnswer = (
  { read, unchanged, forgotten, skips }: Loaded,
  { articles, passages }: Totals,
): Answer =>
  ownAnswer('load', 'found', `Read ${counted(read, 'article')}`, [
    {
      kind: 'lines',
      lines: [
        `${counted(unchanged, 'document')} unchanged, ${forgotten.toLocaleString('en-US')} gone, ${skips.length.toLocaleString('en-US')} skipped`,
        articles === 0 ? own.emptyCorpus : own.holds(articles, passages),
      ],
    },
  ]);
