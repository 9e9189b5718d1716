import type { Answer, Draft, DraftBlock } from './answer/answer.ts';
import { note } from './answer/build.ts';
import { limitClaims, MOST_CLAIMS } from './answer/limit.ts';
import { citedArticles, numberSources, toSource } from './answer/number.ts';
import { check } from './answer/receipts.ts';
import { own } from './answer/words.ts';
import type { Desk } from './desk/desk.ts';

/** What closing an answer needs. */
export interface Closing {
  readonly desk: Pick<Desk, 'texts' | 'heads'>;
  /** Percent of the corpus that is read by now; null when all of it is. */
  readonly readSoFar: () => number | null;
  /** Takes a fault and where it happened; never the asker's words. */
  readonly log: (fault: unknown, where: { readonly command: string }) => void;
}

/** What a draft answers; absent parts are those of a post, which nobody asks for just now. */
interface Question {
  readonly command: string;
  readonly input?: Answer['input'];
  /** How large a page was asked for. */
  readonly size?: number;
  /** Percent of the corpus that was read when it was asked; what was read meanwhile may not be in the answer. */
  readonly read?: number | null;
}

/** A draft as an answer: its claims limited, held to their receipts, and its sources numbered. */
export async function close(
  { desk, readSoFar, log }: Closing,
  draft: Draft,
  { command, input = {}, size = 0, read = null }: Question,
): Promise<Answer> {
  const limited = limitClaims(draft.blocks, Math.max(MOST_CLAIMS, size));
  const { blocks, failed } = check(limited, await desk.texts(citedArticles(limited)));
  if (failed.length > 0)
    log(new Error(`${failed.length} claims do not equal their spans`), { command });
  const articles = citedArticles(blocks);
  const heads = new Map((await desk.heads(articles)).map((head) => [head.id, head]));
  const listed = articles.flatMap((id) => heads.get(id) ?? []);
  const isLost = failed.length > 0 && listed.length === 0;
  const shown = isLost
    ? [note(own.notSent)]
    : withNotes(blocks, failed.length, readSoFar() ?? read);
  return {
    command,
    input,
    tone: isLost ? 'broken' : draft.tone,
    title: draft.title,
    blocks: numberSources(
      shown,
      listed.map(({ id }) => id),
    ),
    sources: listed.map((head, at) => toSource(at + 1, head)),
  };
}

/** Blocks with what is to be said of the answer itself: claims that were left out, and how much is read. */
const withNotes = (
  blocks: readonly DraftBlock[],
  failed: number,
  percent: number | null,
): readonly DraftBlock[] => [
  ...(percent === null ? blocks : blocks.filter((block) => !saysEmpty(block))),
  ...(failed > 0 ? [note(own.leftOut(failed))] : []),
  ...(percent === null ? [] : [note(own.readSoFar(percent))]),
];

/** A corpus that is still being read is not known to be empty. */
const saysEmpty = (block: DraftBlock): boolean =>
  block.kind === 'note' && block.text === own.emptyCorpus;
