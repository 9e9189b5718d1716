import { ask } from '../src/ask.ts';
import type { Asked } from '../src/asked/line.ts';
import { rehearse } from '../src/bot/rehearse.ts';
import { loadCommands } from '../src/commands.ts';
import { compileLate } from '../src/program/compiling.ts';
import type { Store } from '../src/store/store.ts';
import { openThread } from '../src/thread/open.ts';
import { cpuMs, quantile } from './cpu.ts';
import { NOUNS, OUTLETS, UNITS } from './synthetic/words.ts';

const ROUNDS = 50;

/** Rounds that only warm up: a bot that runs has been asked before. */
const WARM = 5;

const word = (from: number, round: number): string => NOUNS[from + (round % 8)] ?? '';

type Question = (round: number) => Asked;

/** Common and less common things to ask each command for, another in each round, by their titles. */
async function questions(store: Store): Promise<Readonly<Record<string, Question>>> {
  const common = (await store.complete('', 30)).map(({ label }) => label);
  const rare = (await store.complete('kata', 300)).slice(-30).map(({ label }) => label);
  const asked = (command: string, ...words: string[]): Asked => ({ command, words, options: {} });
  const name = (list: readonly string[], n: number): string => list[n % list.length] ?? '';
  return {
    'who: a common name': (n) => asked('who', name(common, n)),
    'who: a rare name': (n) => asked('who', name(rare, n)),
    'who: nobody': (n) => asked('who', `Zyxo${n}vich`),
    'quotes: a common name': (n) => asked('quotes', name(common, n)),
    'numbers: a common unit': (n) => asked('numbers', UNITS[n % UNITS.length] ?? ''),
    'numbers: killed': () => asked('numbers', 'people killed'),
    'ask: two common words': (n) => asked('ask', `Did the ${word(0, n)} hit the ${word(8, n)}?`),
    'ask: four common words': (n) =>
      asked(
        'ask',
        `Did the ${word(0, n)} and the ${word(8, n)} close the ${word(16, n)} for the ${word(24, n)}?`,
      ),
    'brief: no topic': () => asked('brief'),
    'brief: a common word': (n) => asked('brief', word(0, n)),
    'timeline: no topic': () => asked('timeline'),
    'timeline: a common word': (n) => asked('timeline', word(0, n)),
    'compare: two outlets': () => asked('compare', OUTLETS[0] ?? '', OUTLETS[1] ?? ''),
    'compare: on a common word': (n) =>
      asked('compare', OUTLETS[0] ?? '', OUTLETS[1] ?? '', word(0, n)),
    'sources: no topic': () => asked('sources'),
    'sources: a common word': (n) => asked('sources', word(0, n)),
  };
}

/**
 * What every command costs on a store, once it was rehearsed as a bot does when it starts: CPU of the whole
 * process, all threads, in milliseconds.
 */
export async function commandCosts(path: string): Promise<readonly string[]> {
  compileLate();
  const { store, openDesk } = await openThread(path);
  const house = {
    commands: await loadCommands(),
    desk: openDesk({ reread: async () => null }),
    now: () => new Date('2026-01-01'),
    readSoFar: () => null,
    log: (fault: unknown) => console.error(fault),
  };
  await rehearse(house, new AbortController().signal);
  const { articles, passages } = await store.totals({});
  const lines = [
    `commands on ${passages} passages of ${articles} articles    p50 ms    p95 ms (at most 50)`,
  ];
  for (const [title, question] of Object.entries(await questions(store))) {
    const spent: number[] = [];
    const tones = new Set<string>();
    for (let round = -WARM; round < ROUNDS; round++) {
      const before = cpuMs();
      tones.add((await ask(house, question(Math.abs(round)))).tone);
      if (round >= 0) spent.push(cpuMs() - before);
    }
    spent.sort((a, b) => a - b);
    lines.push(
      `  ${title.padEnd(30)}${quantile(spent, 0.5).toFixed(1).padStart(10)}${quantile(spent, 0.95).toFixed(1).padStart(10)}  ${[...tones].join(', ')}`,
    );
  }
  lines.push(
    `resident while asking: ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB (at most 300)`,
  );
  await store.close();
  return lines;
}
