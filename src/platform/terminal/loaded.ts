import type { Answer } from '../../answer/answer.ts';
import { ownAnswer } from '../../answer/build.ts';
import { counted, own } from '../../answer/words.ts';
import type { Loaded } from '../../load/load.ts';
import { clean } from '../../render/clean.ts';
import type { Totals } from '../../store/store.ts';

/** Skips named one by one; `load` names them all. */
const MOST_NAMED = 200;

/** Names on a stream what was not read, or read on a guess, and why. */
export function reportLoad({ skips, notices }: Loaded, stream: NodeJS.WritableStream): void {
  const lines = [
    ...notices.map(({ file, detail }) => `Read ${file}: ${detail}`),
    ...skips.map(({ file, reason, detail }) => `Skipped ${file}: ${reason}. ${detail}`),
  ];
  for (const line of lines.slice(0, MOST_NAMED)) stream.write(`${clean(line)}\n`);
  if (lines.length > MOST_NAMED) stream.write(`… and ${lines.length - MOST_NAMED} more\n`);
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
