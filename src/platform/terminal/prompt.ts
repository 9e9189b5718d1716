import { appendFile, readFile } from 'node:fs/promises';
import { createInterface, type Interface } from 'node:readline';
import type { House } from '../../ask.ts';
import { inTurn } from '../../chat/turns.ts';
import { complete } from './complete.ts';
import { print } from './print.ts';
import { screenOf } from './screen.ts';

const MOST_HISTORY = 500;

/** What the terminal talks through. */
export interface Streams {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** One JSON object for each answer in place of text. */
  readonly json: boolean;
}

/** Opens a prompt that answers each line until it is closed; keeps a history in `historyFile`. */
export async function prompt(house: House, streams: Streams, historyFile: string): Promise<void> {
  const { input, output } = streams;
  const lines = createInterface({
    input,
    output,
    terminal: true,
    prompt: '> ',
    history: await readHistory(historyFile),
    historySize: MOST_HISTORY,
    completer: (line: string, done: (fault: Error | null, result?: [string[], string]) => void) => {
      complete(line, house.commands, house.desk).then((result) => done(null, result), done);
    },
  });
  lines.on('SIGINT', () => clearOrClose(lines));
  output.write(
    'Ask something, such as /who and a name. /help lists the commands. exit or Ctrl+D ends.\n',
  );
  lines.prompt();
  await answerLines(untilLeft(lines), lines, house, streams, (line) =>
    appendFile(historyFile, `${line}\n`).catch(() => {}),
  );
}

/** Ctrl+C takes back what is typed; where nothing is, it ends. */
function clearOrClose(lines: Interface): void {
  if (lines.line === '') lines.close();
  else {
    lines.write(null, { ctrl: true, name: 'e' });
    lines.write(null, { ctrl: true, name: 'u' });
  }
}

/** Answers piped lines one by one, in order; empty lines are passed over. */
export async function answerPiped(house: House, streams: Streams): Promise<void> {
  const lines = createInterface({ input: streams.input, terminal: false, crlfDelay: Infinity });
  await answerLines(lines, lines, house, streams, async () => {});
}

/** The lines that are typed before one that asks to leave. */
async function* untilLeft(lines: Interface): AsyncGenerator<string> {
  for await (const line of lines) {
    if (/^\s*\/?(?:exit|quit)\s*$/i.test(line)) return;
    yield line;
  }
}

async function answerLines(
  typed: AsyncIterable<string>,
  lines: Interface,
  house: House,
  { output, env, json }: Streams,
  remember: (line: string) => Promise<unknown>,
): Promise<void> {
  let isOpen = true;
  lines.once('close', () => {
    isOpen = false;
  });
  const answer = inTurn(house);
  for await (const line of typed) {
    if (line.trim() !== '') {
      await remember(line);
      await print(await answer(line), output, screenOf(output, env), json);
      if (!json) output.write('\n');
    }
    // The input may have ended while a line before its end was answered.
    if (isOpen) lines.prompt();
  }
  lines.close();
}

async function readHistory(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.split('\n').filter(Boolean).slice(-MOST_HISTORY).reverse();
}
