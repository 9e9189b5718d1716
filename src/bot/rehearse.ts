import { setTimeout as sleep } from 'node:timers/promises';
import { ask, type House } from '../ask.ts';
import type { Command } from '../command.ts';
import type { Suggests } from '../desk/desk.ts';
import { isOfNews, type Option } from '../options/option.ts';

/** Articles that give something to ask about. */
const ENOUGH = 50;
const LOOK_MS = 250;

/** How often each command is asked, for how long at most, and of how many things in turn. */
const ROUNDS = 20;
const MOST_MS = 2_000;
const THINGS = 8;

/** What is written of most, by what an option is completed from. */
type Known = Readonly<Record<Suggests, readonly string[]>>;

/**
 * Asks every command what it may be asked first and drops the answers: code that has run a few times
 * answers in a third of the time. Waits until there are articles; ends early on the signal. Never rejects.
 */
export async function rehearse(house: House, signal: AbortSignal): Promise<void> {
  try {
    while (house.readSoFar() !== null && (await articles(house)) < ENOUGH)
      await sleep(LOOK_MS, undefined, { signal, ref: false });
    const [names = [], topics = [], sources = []] = await Promise.all(
      (['names', 'topics', 'sources'] as const).map((kind) => house.desk.suggest(kind, '', THINGS)),
    );
    const end = performance.now() + MOST_MS;
    for (const { command, words } of questions(house.commands, { names, topics, sources })) {
      if (signal.aborted || performance.now() > end) return;
      await ask(house, { command, words, options: {} });
    }
  } catch (fault) {
    if (!signal.aborted) house.log(fault, { command: 'rehearsal' });
  }
}

const articles = async ({ desk }: House): Promise<number> =>
  (await desk.searched({ since: '' })).articles;

function* questions(commands: readonly Command[], known: Known) {
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, asks, acts, where, options } of commands) {
      if (asks !== 'news' || acts || where !== 'everywhere') continue;
      const words = Object.values(options)
        .filter(({ positional }) => positional)
        .map((option, at) => wordFor(option, known, round + at));
      if (words.every((word) => word !== undefined)) yield { command: name, words };
    }
  }
}

/** What stands for an option; a question is about a topic. */
function wordFor({ suggests }: Option, known: Known, at: number): string | undefined {
  const words = known[suggests !== null && isOfNews(suggests) ? suggests : 'topics'];
  return words[at % words.length];
}
