import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandCosts, fill } from './commands.ts';
import { loading } from './loading.ts';

/*
 * What Verbatim costs, on made-up news that is the same each time: `npm run bench`, or
 * `npm run bench -- 200 20000` for fewer articles to load and fewer passages to ask. Needs a build.
 */
const [articles = 2000, passages = 1_000_000] = process.argv.slice(2).map(Number);

const say = (lines: readonly string[]): void => console.log(`${lines.join('\n')}\n`);

say(await loading(articles));
const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
try {
  const store = join(folder, 'store.db');
  await fill(store, passages);
  say(await commandCosts(store));
} finally {
  rmSync(folder, { recursive: true });
}
