import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import pino from 'pino';
import type { Answer } from './answer/answer.ts';
import { own } from './answer/words.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { ask, type House, refuse, understand } from './ask.ts';
import { loadCommands } from './commands.ts';
import { type Config, HOME, readConfig } from './config.ts';
import { openDesk } from './desk/open.ts';
import { load } from './load/load.ts';
import { rereader } from './load/reread.ts';
import { loadedAnswer, reportLoad } from './platform/terminal/loaded.ts';
import { print } from './platform/terminal/print.ts';
import { progressOn } from './platform/terminal/progress.ts';
import { answerPiped, prompt } from './platform/terminal/prompt.ts';
import { screenOf } from './platform/terminal/screen.ts';
import { Refusal } from './refusal.ts';
import { openStore } from './store/open.ts';
import type { Store } from './store/store.ts';

const { argv, env, stdin, stdout, stderr } = process;

/** Runs what the command line asks for; gives the exit status. */
async function run(given: Arguments): Promise<number> {
  const config = readConfig({
    ...env,
    ...(given.corpus === null ? {} : { CORPUS: given.corpus }),
    ...(given.store === null ? {} : { STORE: given.store }),
  });
  const commands = await loadCommands();
  const asked =
    given.command === null || given.command === 'load'
      ? null
      : { ...given, command: given.command };
  const understood = asked && understand(commands, asked, new Date());
  const log = pino({ level: config.LOG_LEVEL, base: null }, pino.destination(2));
  const store = await openStore(config.STORE);
  try {
    const desk = openDesk(store, { reread: rereader(config.CORPUS) });
    const house: House = {
      commands,
      desk,
      now: () => new Date(),
      readSoFar: () => null,
      log: (fault, where) => log.error({ err: fault, ...where }, 'An answer failed'),
    };
    const loaded = understood?.command.asks === 'nothing' ? null : await bringIn(config, store);
    if (given.command === 'load' && loaded)
      return await show(loadedAnswer(loaded, await store.totals({})), given);
    if (asked) return await show(await ask(house, asked), given);
    const streams = { input: stdin, output: stdout, env, json: given.json };
    if (stdin.isTTY) await prompt(house, streams, join(HOME, 'data', '.history'));
    else await answerPiped(house, streams);
    return 0;
  } finally {
    await store.close();
  }
}

async function bringIn({ CORPUS }: Config, store: Store) {
  const folder = await stat(CORPUS).catch(() => null);
  if (!folder?.isDirectory())
    throw new Refusal(
      'no corpus',
      `There is no folder ${CORPUS}.`,
      'Set CORPUS, or give --corpus, to a folder of articles.',
    );
  const progress = progressOn(stderr, Date.now);
  try {
    const loaded = await load(CORPUS, store, progress.show);
    reportLoad(loaded, stderr);
    return loaded;
  } finally {
    progress.end();
  }
}

const show = (answer: Parameters<typeof print>[0], { json }: Arguments): Promise<number> =>
  print(answer, stdout, screenOf(stdout, env), json);

/** What ends the program early, as an answer: something to mend, or a fault of ours. */
function fallen(fault: unknown, command: string): Answer {
  if (fault instanceof Refusal) return refuse(command, fault);
  if (fault instanceof Error && fault.name === 'StoreError')
    return refuse(command, new Refusal('setting', fault.message, own.storeHint));
  pino(pino.destination(2)).fatal({ err: fault }, 'Verbatim cannot go on');
  return { command, input: {}, tone: 'broken', title: own.broken, blocks: [], sources: [] };
}

async function main(): Promise<number> {
  stdout.on('error', (fault: NodeJS.ErrnoException) =>
    process.exit(fault.code === 'EPIPE' ? 0 : 1),
  );
  try {
    process.loadEnvFile(join(HOME, '.env'));
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault;
  }
  const raw = argv.slice(2);
  let given: Arguments | null = null;
  try {
    given = readArguments(raw);
    return await run(given);
  } catch (fault) {
    const answer = fallen(fault, given?.command ?? '');
    return print(answer, stdout, screenOf(stdout, env), raw.includes('--json'));
  }
}

process.exitCode = await main();
