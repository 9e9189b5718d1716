import { once } from 'node:events';
import type { Answer, Dump, Tone } from '../../answer/answer.ts';
import { type ArticleRecord, toRecord } from '../../answer/record.ts';
import { renderTerminal, type Screen } from '../../render/terminal/render.ts';

/** Exit status by tone, as the README has it. */
const STATUS: Readonly<Record<Tone, 0 | 1 | 2>> = {
  found: 0,
  nothing: 0,
  refused: 2,
  broken: 1,
};

/** Thrown when a part of an export is written and the rest cannot be: nothing may follow it. */
export class CutShort extends Error {
  override readonly name = 'CutShort';
}

type Out = NodeJS.WritableStream;

/** Writes and waits while the reader is slow; a reader that has gone ends it quietly. */
async function write(out: Out, text: string): Promise<void> {
  if (!out.write(text)) await once(out, 'drain');
}

/** Prints an answer, as text or as one JSON object, or an export; gives the exit status. */
export async function print(
  answer: Answer | Dump,
  out: Out,
  screen: Screen,
  json: boolean,
): Promise<0 | 1 | 2> {
  if (answer.tone === 'dump') {
    await printRecords(answer, out).catch((fault: Error) => {
      throw new CutShort(fault.message, { cause: fault });
    });
    return 0;
  }
  await write(out, json ? `${JSON.stringify(answer)}\n` : renderTerminal(answer, screen));
  return STATUS[answer.tone];
}

/** One JSON object, an article a line, never whole in memory. */
async function printRecords({ articles }: Dump, out: Out): Promise<void> {
  await write(out, '{"articles":[');
  let separator = '\n';
  for await (const article of articles) {
    const record: ArticleRecord = toRecord(article);
    await write(out, separator + JSON.stringify(record));
    separator = ',\n';
  }
  await write(out, '\n]}\n');
}
