import { fileURLToPath } from 'node:url';
import type { Answer, AnswerBlock, Numbered } from '../src/answer/answer.ts';
import { allClaims } from '../src/answer/visit.ts';
import { ask, type House } from '../src/ask.ts';
import { loadCommands } from '../src/commands.ts';
import { type Loaded, load } from '../src/load/load.ts';
import { rereader } from '../src/load/reread.ts';
import type { Claim } from '../src/news/claim.ts';
import { openSubscriptions } from '../src/schedule/subscriptions/subscriptions.ts';
import type { Ledger } from '../src/store/ledger.ts';
import type { Store } from '../src/store/store.ts';
import { openThread } from '../src/thread/open.ts';

/** The folder of the sample corpus. */
export const SAMPLE = fileURLToPath(new URL('../data/sample/', import.meta.url));

/** The program's real parts over one corpus, with a store in memory. */
export interface Opened {
  readonly house: House;
  readonly store: Store & { readonly ledger: Ledger };
  readonly loaded: Loaded;
  /** Faults that were logged, oldest first. */
  readonly logged: readonly unknown[];
  /** Answers a command; throws where it gives no answer but a dump. */
  ask(command: string, words?: readonly string[], options?: Asking): Promise<Answer>;
}

type Asking = Readonly<Record<string, string | true>>;

/** The day the tests ask on. */
const TODAY = new Date('2024-02-05T12:00:00Z');

/** Lets a minute pass with each question to a house, so that none comes too fast. */
export function atLeisure(house: House): void {
  let minutes = 0;
  const now = (): Date => {
    minutes += 1;
    return new Date(TODAY.getTime() + minutes * 60_000);
  };
  Object.assign(house, { now });
}

/** Removes every digest and watch. */
export async function removeAll(ledger: Ledger): Promise<void> {
  for (const { id } of await ledger.list({}, 9_999)) await ledger.remove(id);
}

/** Reads a corpus into a store in memory and opens a house on it. */
export async function openCorpus(corpus: string): Promise<Opened> {
  const { store, openDesk } = await openThread(':memory:');
  const loaded = await load(corpus, store);
  const logged: unknown[] = [];
  const house: House = {
    commands: await loadCommands(),
    desk: openDesk({ reread: rereader(corpus) }),
    subscriptions: openSubscriptions({
      store,
      clock: { now: () => TODAY.getTime() },
      dice: Math.random,
      minMinutes: 15,
      hurry: () => {},
    }),
    now: () => TODAY,
    readSoFar: () => null,
    log: (fault) => logged.push(fault),
  };
  return {
    house,
    store,
    loaded,
    logged,
    async ask(command, words = [], options = {}) {
      const answer = await ask(house, { command, words, options });
      if (answer.tone === 'dump') throw new Error(`${command} gives no answer`);
      return answer;
    },
  };
}

/** A claim with the files it cites. */
export interface Shown {
  readonly claim: Claim<Numbered>;
  readonly files: readonly string[];
}

/** Every claim of an answer, reprints included, with the files it cites. */
export const shownIn = ({ blocks, sources }: Answer): Shown[] => {
  const files = new Map(sources.map(({ n, file }) => [n, file]));
  return allClaims(blocks).map((claim) => ({
    claim,
    files: claim.cited.map(({ source }) => files.get(source) ?? `source ${source}`),
  }));
};

/** The blocks of one kind in an answer. */
export const blocksOf = <K extends AnswerBlock['kind']>({ blocks }: Answer, kind: K) =>
  blocks.filter((block): block is Extract<AnswerBlock, { kind: K }> => block.kind === kind);
