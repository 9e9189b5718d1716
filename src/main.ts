import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer } from './answer/answer.ts';
import { ownAnswer } from './answer/build.ts';
import { own } from './answer/words.ts';
import { ask, broken, type House, refuse } from './ask.ts';
import { understand } from './asked/understand.ts';
import { runBot } from './bot/bot.ts';
import { connectionsOf } from './bot/connections.ts';
import { openDigests } from './bot/digests.ts';
import { type Loader, loaderOf, requireFolder } from './bot/loader.ts';
import { setUp, slackManifest } from './bot/setup.ts';
import type { Command } from './command.ts';
import { loadCommands } from './commands.ts';
import { type Config, HOME, readConfig, secretsOf } from './config.ts';
import { rereader } from './load/reread.ts';
import { digestsAnswer, MOST_LISTED } from './platform/terminal/digests.ts';
import { loadedAnswer } from './platform/terminal/loaded.ts';
import { CutShort, print } from './platform/terminal/print.ts';
import { answerPiped, prompt } from './platform/terminal/prompt.ts';
import { screenOf } from './platform/terminal/screen.ts';
import { type Arguments, readArguments } from './program/arguments.ts';
import { compileLate } from './program/compiling.ts';
import { openLog } from './program/log.ts';
import { inTerminal } from './program/terminal.ts';
import { Refusal } from './refusal.ts';
import { openThread, type Thread } from './thread/open.ts';

const { argv, env, stdin, stdout, stderr } = process;

/** Runs what the command line asks for; gives the exit status. */
async function run(given: Arguments): Promise<number> {
  if (given.command === 'version')
    return show(ownAnswer('version', 'found', await version()), given);
  const config = readConfig({
    ...env,
    ...(given.corpus === null ? {} : { CORPUS: given.corpus }),
    ...(given.store === null ? {} : { STORE: given.store }),
  });
  const commands = await loadCommands();
  if (given.command === 'manifest') return sayManifest(slackManifest(config, commands));
  if (given.command === 'setup') return show(await setUp(config), given);
  await requireFolder(config.CORPUS);
  const thread = await openThread(config.STORE);
  const { store } = thread;
  try {
    if (given.command === 'digests')
      return await show(digestsAnswer(await store.ledger.list({}, MOST_LISTED)), given);
    return await answerOrServe({ given, config, commands, thread });
  } finally {
    await store.close();
  }
}

interface Opened {
  readonly given: Arguments;
  readonly config: Config;
  readonly commands: readonly Command[];
  readonly thread: Thread;
}

/** Answers here; where nothing is asked and a platform's settings are there, serves the platforms. */
async function answerOrServe({ given, config, commands, thread }: Opened): Promise<number> {
  const { store } = thread;
  const log = openLog(config.LOG_LEVEL, secretsOf(config));
  const loader = loaderOf(config.CORPUS, stderr, given.command === 'load');
  const house: House = {
    commands,
    desk: thread.openDesk({ reread: rereader(config.CORPUS) }),
    now: () => new Date(),
    readSoFar: loader.percent,
    log: (fault, where) => log.error({ err: fault, ...where }, 'An answer failed'),
  };
  const digests = openDigests({ house, store, log, minMinutes: config.DIGEST_MIN_MINUTES });
  const connections = connectionsOf({ config, house: digests.house, store, log });
  if (given.command !== null || connections.length === 0)
    return answerHere({ ...house, ...inTerminal(commands) }, { given, loader, store });
  const parts = { connections, digests, loader, store, storeFile: config.STORE, log };
  const status = await runBot(parts).then(
    () => 0,
    (fault: unknown) => show(fallen(fault, ''), given),
  );
  // What is still being read does not hold the program up; the next start goes on from there.
  setTimeout(() => process.exit(status), LEAVE_MS).unref();
  return status;
}

/** How long a bot's last words take to be written. */
const LEAVE_MS = 300;

interface Here extends Pick<Opened, 'given'> {
  readonly store: Thread['store'];
  readonly loader: Loader;
}

/** Does what the command line asks; where it asks nothing, answers the lines that are typed or piped. */
async function answerHere(house: House, { given, loader, store }: Here): Promise<number> {
  const { command } = given;
  const loaded = needsNews(house, given) ? await loader.load(store) : null;
  if (command === 'load' && loaded)
    return show(loadedAnswer(loaded, await store.totals({})), given);
  if (command !== null) return show(await ask(house, { ...given, command }), given);
  const streams = { input: stdin, output: stdout, env, json: given.json };
  if (stdin.isTTY) await prompt(house, streams, join(HOME, 'data', '.history'));
  else await answerPiped(house, streams);
  return 0;
}

/** Whether the corpus has to be read first. Throws a Refusal on a command that is not right. */
const needsNews = (house: House, { command, words, options }: Arguments): boolean =>
  command === null ||
  command === 'load' ||
  understand(house, { command, words, options }, house.now()).command.asks === 'news';

async function version(): Promise<string> {
  return JSON.parse(await readFile(join(HOME, 'package.json'), 'utf8')).version;
}

/** Prints the one thing that is no answer, as Slack takes it. */
function sayManifest(manifest: object): 0 {
  stdout.write(`${JSON.stringify(manifest, null, 2)}\n`);
  return 0;
}

const show = (answer: Parameters<typeof print>[0], { json }: Arguments): Promise<number> =>
  print(answer, stdout, screenOf(stdout, env), json);

/** What ends the program early, as an answer: something to mend, or a fault of ours. */
function fallen(fault: unknown, command: string): Answer {
  if (fault instanceof Refusal) return refuse(command, fault);
  if (fault instanceof Error && fault.name === 'StoreError')
    return refuse(command, new Refusal('setting', fault.message, own.storeHint));
  openLog('fatal', secretsOf(env)).fatal({ err: fault }, 'Verbatim cannot go on');
  return broken(command);
}

/** Takes what is set in .env, where there is one, and not in the environment. */
function readDotEnv(): void {
  try {
    process.loadEnvFile(join(HOME, '.env'));
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault;
  }
}

/** Says where nobody reads an answer that what stands on standard output is not whole. */
function cutShort({ message }: Error): 1 {
  stderr.write(`${own.cutShort(message)}\n`);
  return 1;
}

async function main(): Promise<number> {
  compileLate();
  stdout.on('error', (fault: NodeJS.ErrnoException) =>
    process.exit(fault.code === 'EPIPE' ? 0 : cutShort(fault)),
  );
  const raw = argv.slice(2);
  let given: Arguments | null = null;
  try {
    readDotEnv();
    given = readArguments(raw);
    return await run(given);
  } catch (fault) {
    if (fault instanceof CutShort) return cutShort(fault);
    const answer = fallen(fault, given?.command ?? '');
    return print(answer, stdout, screenOf(stdout, env), raw.includes('--json'));
  }
}

process.exitCode = await main();
