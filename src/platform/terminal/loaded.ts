import type { Answer } from '../../answer/answer.ts';
import { ownAnswer } from '../../answer/build.ts';
import { counted, own } from '../../answer/words.ts';
import type { Loaded } from '../../load/load.ts';
import { CALL } from '../../program/program.ts';
import { clean } from '../../render/clean.ts';
import type { Totals } from '../../store/store.ts';

/** What is named one by one where nobody asked what is read. */
const FEW = 200;

/** Names on a stream what was not read, or read on a guess, and why: all of it, or the first few. */
export function reportLoad(
  { skips, notices }: Loaded,
  stream: NodeJS.WritableStream,
  all: boolean,
): void {
  const lines = [
    ...notices.map(({ file, detail }) => `Read ${file}: ${detail}`),
    ...skips.map(({ file, reason, detail }) => `Skipped ${file}: ${reason}. ${detail}`),
  ];
  const named = all ? lines : lines.slice(0, FEW);
  for (const line of named) stream.write(`${clean(line)}\n`);
  if (lines.length > named.length)
    stream.write(`… and ${lines.length - named.length} more, which ${CALL} load names\n`);
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
