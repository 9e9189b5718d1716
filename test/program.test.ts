import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROGRAM } from '../src/program/program.ts';
import { run, UNSET } from './run.ts';

/** A device that is always full. */
const FULL = '/dev/full';

let folder: string;
/** A store that holds the sample corpus. */
let store: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  store = join(folder, 'sample.db');
  const { status, stdout } = await run(['load', '--store', store]);
  expect([status, stdout.split('\n')[0]]).toEqual([0, 'Read 11 articles']);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const ask = (...args: readonly string[]) => run([...args, '--store', store]);

describe.concurrent('the program', { timeout: 90_000 }, () => {
  it.each([
    ['found', 0, ['who', 'Kirby']],
    ['nothing', 0, ['who', 'Lamont']],
    ['refused', 2, ['whom', 'Kirby']],
    ['refused', 2, ['who']],
    ['refused', 2, ['who', 'Kirby', '--colour', 'red']],
    ['refused', 2, ['check', 'no-such-file.json']],
    ['refused', 2, ['digest', 'create', 'daily']],
  ] as const)('ends %s with status %i: %j', async (tone, wanted, args) => {
    const { status, stdout, stderr } = await ask(...args, '--json');
    expect(stdout.endsWith('}\n')).toBe(true);
    expect(JSON.parse(stdout)).toMatchObject({ tone });
    expect([status, stderr]).toEqual([wanted, '']);
  });

  it('explains what it does on the command line, and names the command that was meant', async () => {
    const names = Object.keys(PROGRAM);
    const lines = ['help', ...names.map((name) => `/help ${name}`), '/whoo Kirby', '/help whoo'];
    const { stdout } = await run(['--store', store], { input: lines.join('\n') });
    for (const name of names) {
      expect(stdout).toContain(`\n  ${name}: `);
      expect(stdout).toContain(`\n  npm run -s verbatim -- ${name}: `);
    }
    expect(stdout.split('Did you mean /who?')).toHaveLength(3);
    expect(stdout).not.toContain('/digest');
  });

  it('says its version', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8'));
    expect(await run(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` });
    const { stdout } = await run(['version', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ tone: 'found', title: version });
  });

  it('prints no colour where there is no terminal', async () => {
    const { stdout } = await run(['who', 'Kirby', '--store', store], { env: { FORCE_COLOR: '1' } });
    expect(stdout).toMatch(/^Who: Kirby\n/);
    expect(stdout).not.toContain('\u001B');
  });

  it('answers piped lines one by one and ends well', async () => {
    const lines = ['/nonsense', '/watch list', '/load', '/who --B!g', '/who Sims --size 1'];
    const input = ['/numbers attacks', '', 'who is Kirby?', ...lines, ''].join('\n');
    const { status, stdout, stderr } = await run(['--store', store, '--json'], { input });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ tone, title }) => [tone, title])).toEqual([
      ['found', 'Numbers: attacks'],
      ['found', 'Who: Kirby'],
      ['refused', 'There is no command "nonsense".'],
      ['refused', '/watch is for chats: digests and watches are made in Discord or Slack.'],
      ['refused', 'load is for the command line.'],
      ['refused', '--B!g is not an option I know.'],
      ['found', 'Who: Sims'],
    ]);
    expect([status, stderr]).toEqual([0, '']);
  });

  it.each([['check', 'package.json'], ['digests']])(
    'refuses a corpus that is no folder, naming it, and makes no store for it: %j',
    async (...args) => {
      const [gone, unmade] = [join(folder, 'gone'), join(folder, 'unmade.db')];
      const { status, stdout } = await run([...args, '--corpus', gone, '--store', unmade]);
      expect(status).toBe(2);
      expect(stdout).toContain(`The corpus folder ${gone} cannot be read: it does not exist.`);
      await expect(stat(unmade)).rejects.toThrow('ENOENT');
    },
  );

  it('refuses a store that is another kind of file, and leaves it as it is', async () => {
    const letter = join(folder, 'letter.txt');
    await writeFile(letter, 'Dear reader, this is no store. '.repeat(200));
    const { status, stdout } = await run(['brief', '--store', letter, '--json']);
    expect([status, JSON.parse(stdout).tone]).toEqual([2, 'refused']);
    expect(JSON.parse(stdout).title).toContain('letter.txt');
    expect(await readFile(letter, 'utf8')).toMatch(/^Dear reader/);
  });

  it('refuses settings that are not right, naming each', async () => {
    const env = { LOG_LEVEL: 'loud', PORT: 'web' };
    const { status, stdout } = await run(['help'], { env });
    expect(status).toBe(2);
    expect(stdout).toMatch(/^PORT is not right\. .+\nLOG_LEVEL is not right\. .+\nCorrect it /);
  });

  it('proves its export with status 0, and one that was changed not, with status 1', async () => {
    const exported = join(folder, 'export.json');
    const { stdout } = await ask('export');
    await writeFile(exported, stdout);
    const proof = await ask('check', exported);
    expect([proof.status, proof.stdout.split('\n')[0]]).toEqual([0, 'Proven.']);
    await writeFile(exported, stdout.replaceAll('"low":166', '"low":167'));
    expect((await ask('check', exported)).status).toBe(1);
  });

  it.skipIf(!existsSync(FULL))('says when what it writes does not fit on the disk', async () => {
    const disk = await open(FULL, 'w');
    const program = ['--import', 'tsx', 'src/main.ts', 'export', '--store', store];
    const child = spawn(process.execPath, program, {
      env: { ...process.env, ...UNSET },
      stdio: ['ignore', disk.fd, 'pipe'],
    });
    const [stderr, [status]] = await Promise.all([
      text(child.stderr as Readable),
      once(child, 'exit'),
    ]);
    await disk.close();
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^Not all of it was written: .+\n$/),
    ]);
  });

  it('shows nothing of an article that was changed in the store', async () => {
    const tampered = join(folder, 'tampered.db');
    await copyFile(store, tampered);
    const db = new Database(tampered);
    db.exec("UPDATE texts SET text = cast(replace(cast(text AS TEXT), '166', '999') AS BLOB)");
    db.close();
    const input = '/numbers attacks\n/timeline\n/ask How many attacks?\n/quotes Kirby\n';
    const answered = await run(['--store', tampered], { input });
    const exported = await run(['export', '--store', tampered]);
    expect([answered.status, exported.status]).toEqual([0, 1]);
    expect(exported.stderr).toMatch(/^Not all of it was written: \S+ cannot be given as filed;/m);
    for (const { stdout } of [answered, exported]) expect(stdout).not.toMatch(/999|166 attacks/);
    expect(answered.stdout).toContain('165 attacks');
  });
});
