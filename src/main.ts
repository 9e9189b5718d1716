import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import type { Answer } from './answer/answer.ts';
import { own } from './answer/words.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { ask, broken, type House, refuse } from './ask.ts';
import { type Bringing, bringing } from './bring.ts';
import type { Command } from './command.ts';
import { loadCommands } from './commands.ts';
import { compileLate } from './compiling.ts';
import { type Config, HOME, readConfig, secretsOf } from './config.ts';
import { openDesk } from './desk/open.ts';
import { openDigests } from './digests.ts';
import { rereader } from './load/reread.ts';
import { openLog } from './log.ts';
import { digestsAnswer, MOST_LISTED } from './platform/terminal/digests.ts';
import { loadedAnswer } from './platform/terminal/loaded.ts';
import { print } from './platform/terminal/print.ts';
import { answerPiped, prompt } from './platform/terminal/prompt.ts';
import { screenOf } from './platform/terminal/screen.ts';
import { Refusal } from './refusal.ts';
import { rehearse } from './rehearse.ts';
import { type Connect, connectionsOf, serve } from './serve.ts';
import { setUp, slackManifest } from './setup.ts';
import { openStore } from './store/open.ts';
import { understand } from './understand.ts';

const { argv, env, stdin, stdout, stderr } = process;

/** Runs what the command line asks for; gives the exit status. */
async function run(given: Arguments): Promise<number> {
  if (given.command === 'version') {
    const { version } = JSON.parse(await readFile(join(HOME, 'package.json'), 'utf8'));
    stdout.write(`${version}\n`);
    return 0;
  }
  const config = readConfig({
    ...env,
    ...(given.corpus === null ? {} : { CORPUS: given.corpus }),
    ...(given.store === null ? {} : { STORE: given.store }),
  });
  const commands = await loadCommands();
  if (given.command === 'manifest') {
    stdout.write(`${JSON.stringify(slackManifest(config, commands), null, 2)}\n`);
    return 0;
  }
  if (given.command === 'setup') return show(await setUp(config), given);
  const log = openLog(config.LOG_LEVEL, secretsOf(config));
  const store = await openStore(config.STORE);
  try {
    if (given.command === 'digests')
      return await show(digestsAnswer(await store.ledger.list({}, MOST_LISTED)), given);
    const corpus = bringing(config.CORPUS, stderr);
    const chat: House = {
      commands,
      desk: openDesk(store, { reread: rereader(config.CORPUS) }),
      now: () => new Date(),
      readSoFar: corpus.percent,
      log: (fault, where) => log.error({ err: fault, ...where }, 'An answer failed'),
    };
    const minMinutes = config.DIGEST_MIN_MINUTES;
    const digests = openDigests({ house: chat, store, log, minMinutes });
    const connections = connectionsOf({ config, house: digests.house, store, log });
    if (given.command === null && connections.length > 0)
      return await bot(connections, { given, config, corpus, store, log, digests });
    const house = { ...chat, commands: commands.filter(({ where }) => where !== 'chat') };
    const needsNews = asksNews(house.commands, given);
    const loaded = needsNews ? await corpus.start(store) : null;
    if (given.command === 'load' && loaded)
      return await show(loadedAnswer(loaded, await store.totals({})), given);
    if (given.command !== null)
      return await show(await ask(house, { ...given, command: given.command }), given);
    const streams = { input: stdin, output: stdout, env, json: given.json };
    if (stdin.isTTY) await prompt(house, streams, join(HOME, 'data', '.history'));
    else await answerPiped(house, streams);
    return 0;
  } finally {
    await store.close();
  }
}

/** Whether the corpus has to be read first. Throws a Refusal on a command that is not right. */
const asksNews = (commands: readonly Command[], { command, words, options }: Arguments): boolean =>
  command === null ||
  command === 'load' ||
  understand(commands, { command, words, options }, new Date()).command.asks === 'news';

interface Serving {
  readonly given: Arguments;
  readonly config: Config;
  readonly corpus: Bringing;
  readonly store: Awaited<ReturnType<typeof openStore>>;
  readonly log: Logger;
  readonly digests: ReturnType<typeof openDigests>;
}

/** Serves the platforms until it is told to stop, and reads the corpus beside it. */
async function bot(
  connections: readonly Connect[],
  { given, config: { STORE }, corpus, store, log, digests }: Serving,
): Promise<number> {
  // A fault inside a platform's library must not end the bot: it connects again by itself.
  process.on('unhandledRejection', (fault) => log.error({ err: fault }, 'A promise was let go'));
  // A handle of its own, so that answers never wait for what is being saved.
  const filing = STORE === ':memory:' ? store : await openStore(STORE);
  const end = new AbortController();
  const reading = corpus
    .start(filing, BEHIND)
    .then(() => store.ledger.stir(Date.now()))
    .catch((fault) => {
      if (fault instanceof Refusal) throw fault;
      if (!end.signal.aborted) log.error({ err: fault }, 'The corpus could not be read');
    });
  void rehearse(digests.house, end.signal);
  const status = await Promise.race([
    serve(connections, digests.begin),
    reading.then(() => new Promise(() => {})),
  ])
    .then(() => 0)
    .catch((fault: unknown) => show(fallen(fault, ''), given));
  end.abort();
  // What is still being read does not hold the program up; the next start goes on from there.
  setTimeout(() => process.exit(status), LEAVE_MS).unref();
  return status;
}

/** Whoever asks a bot is waiting, and a corpus is not: steps of niceness. */
const BEHIND = 15;

/** How long a bot's last words take to be written. */
const LEAVE_MS = 300;

const show = (answer: Parameters<typeof print>[0], { json }: Arguments): Promise<number> =>
  print(answer, stdout, screenOf(stdout, env), json);

/** What ends the program early, as an answer: something to mend, or a fault of ours. */
function fallen(fault: unknown, command: string): Answer {
  if (fault instanceof Refusal) return refuse(command, fault);
  if (fault instanceof Error && fault.name === 'StoreError')
    return refuse(command, new Refusal('setting', fault.message, own.storeHint));
  pino(pino.destination(2)).fatal({ err: fault }, 'Verbatim cannot go on');
  return broken(command);
}

async function main(): Promise<number> {
  compileLate();
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
