import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generated } from '../docs/generated.ts';
import { ARROWS, FLOORS, HOMES, PARTS } from './house.fixture.ts';

const HOME = fileURLToPath(new URL('../', import.meta.url));

const MOST_LINES = 250;
const IMPORT =
  /(?:\bfrom|\bimport|\brequire(?:\.resolve)?\(|\.resolve\(|\bimport\()\s*'([^'\n]+)'/g;

interface File {
  readonly path: string;
  readonly text: string;
  /** Relative imports as paths from the project's folder; packages as they are written. */
  readonly imports: readonly string[];
  /** The same without those of types, which are gone when it runs. */
  readonly loads: readonly string[];
}

/* An export without a doc line above it. */
const BARE = /(?<!\*\/\n(?:\/\/ biome-ignore.*\n)?)^export (?!default|type \{|[{*]).*/gm;

const TYPES = /^(?:import|export) type [^;]*;$/gm;

const importsOf = (text: string, folder: string): string[] =>
  [...text.matchAll(IMPORT)].map(([, to = '']) =>
    to.startsWith('.') ? slashed(relative(HOME, resolve(folder, to))) : to,
  );

function filesIn(folder: string): File[] {
  return readdirSync(join(HOME, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => {
      const whole = join(entry.parentPath, entry.name);
      const text = readFileSync(whole, 'utf8');
      return {
        path: slashed(relative(HOME, whole)),
        text,
        imports: importsOf(text, dirname(whole)),
        loads: importsOf(text.replace(TYPES, ''), dirname(whole)),
      };
    });
}

const slashed = (path: string): string => path.replaceAll('\\', '/');

const roomOf = (path: string): string => {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second : top;
};

const isTest = ({ path }: File): boolean => /\.(?:test|contract|fixture)\.ts$/.test(path);

describe('the house', () => {
  const all = ['src', 'commands', 'docs', 'bench', 'test'].flatMap(filesIn);
  const program = all.filter((file) => !isTest(file) && /^(?:src|commands)\//.test(file.path));
  const arrows = program.flatMap(({ path, imports }) =>
    imports.filter((to) => to.endsWith('.ts')).map((to) => ({ path, to })),
  );

  it('has rooms, and every room is in the table of arrows', () => {
    const rooms = new Set(program.map(({ path }) => roomOf(path)));
    rooms.delete('main.ts');
    expect(program.length).toBeGreaterThan(100);
    expect([...rooms].sort()).toEqual(Object.keys(ARROWS).sort());
  });

  it('has no arrow that is not in the table', () => {
    expect(arrows.length).toBeGreaterThan(200);
    const wrong = arrows.filter(({ path, to }) => {
      const [from, into] = [roomOf(path), roomOf(to)];
      return from !== into && from !== 'main.ts' && !ARROWS[from]?.includes(into);
    });
    expect(wrong).toEqual([]);
  });

  it('has every arrow that is in the table', () => {
    const drawn = new Set(arrows.map(({ path, to }) => `${roomOf(path)} > ${roomOf(to)}`));
    const listed = Object.entries(ARROWS).flatMap(([from, all]) =>
      all.map((to) => `${from} > ${to}`),
    );
    expect(listed.filter((arrow) => !drawn.has(arrow))).toEqual([]);
  });

  it('has no rooms that import each other in a circle', () => {
    const between = Object.entries(ARROWS).flatMap(([path, all]) =>
      all.map((to) => ({ path, to })),
    );
    expect(circlesOf(between)).toEqual([]);
  });

  it('opens only the parts of a room that are meant for the other one', () => {
    const wrong = PARTS.flatMap(({ from, to, only }) =>
      arrows.filter(
        (arrow) =>
          roomOf(arrow.path) === from && roomOf(arrow.to) === to && !only.includes(arrow.to),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(FLOORS))('has no arrow up inside %s', (folder, floors) => {
    const partOf = (path: string): string =>
      path.startsWith(`${folder}/`) ? (path.slice(folder.length + 1).split('/')[0] ?? '') : '';
    const parts = new Set(program.map(({ path }) => partOf(path)).filter((part) => part !== ''));
    expect([...parts].sort()).toEqual([...floors].sort());
    const up = arrows.filter(
      ({ path, to }) =>
        partOf(path) !== '' && floors.indexOf(partOf(to)) > floors.indexOf(partOf(path)),
    );
    expect(up).toEqual([]);
  });

  it('has no files that load each other in a circle', () => {
    const loads = program.flatMap(({ path, loads: all }) => all.map((to) => ({ path, to })));
    expect(circlesOf(loads)).toEqual([]);
  });

  it('keeps each package where it belongs', () => {
    for (const [name, place] of Object.entries(HOMES)) {
      const users = program.filter(({ imports }) =>
        imports.some((to) => to === name || to.startsWith(`${name}/`)),
      );
      expect(users.length, name).toBeGreaterThan(0);
      expect(users.map(({ path }) => path).filter((path) => !place.test(path))).toEqual([]);
    }
  });

  it('uses every package that it depends on', () => {
    const { dependencies } = JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8'));
    const used = (name: string) =>
      program.some(({ text }) =>
        [`'${name}'`, `'${name}/`, `\`${name}/`].some((n) => text.includes(n)),
      );
    expect(Object.keys(dependencies).filter((name) => !used(name))).toEqual([]);
  });

  it('has no file longer than a reader takes in', () => {
    const long = all.filter(({ text }) => text.split('\n').length > MOST_LINES + 1);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('says of every export what it is', () => {
    const bare = all.flatMap(({ path, text }) =>
      [...text.matchAll(BARE)].map(([line]) => `${path}: ${line}`),
    );
    expect(bare).toEqual([]);
  });

  it('has its generated files as `npm run docs` writes them', async () => {
    for (const { path, text } of await generated())
      expect(readFileSync(path, 'utf8'), `${relative(HOME, path)}: run npm run docs`).toBe(text);
  });

  it.runIf(existsSync(join(HOME, 'README.md')))('lists the commands in the README', () => {
    const readme = readFileSync(join(HOME, 'README.md'), 'utf8');
    expect(readme).toMatch(/<!-- commands -->\n\| command \|[\s\S]+\n<!-- \/commands -->/);
    expect(readme).toMatch(/<!-- program -->\n\| on the[\s\S]+\n<!-- \/program -->/);
  });
});

/** Circles of imports, each once, as "a > b > a". */
function circlesOf(arrows: readonly { readonly path: string; readonly to: string }[]): string[] {
  const next = new Map<string, string[]>();
  for (const { path, to } of arrows) next.set(path, [...(next.get(path) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (at: string, way: readonly string[]): void => {
    if (way.includes(at)) found.push([...way.slice(way.indexOf(at)), at].join(' > '));
    if (way.includes(at) || done.has(at)) return;
    for (const to of next.get(at) ?? []) follow(to, [...way, at]);
    done.add(at);
  };
  for (const at of next.keys()) follow(at, []);
  return found;
}
