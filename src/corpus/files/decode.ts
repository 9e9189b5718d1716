import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { guessEncoding } from './guess.ts';

/** A document's characters, without a byte order mark, and how they were come by. */
export interface Decoded {
  readonly text: string;
  /** The encoding's name when it had to be guessed, otherwise null. */
  readonly guess: string | null;
}

const MARKS: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** First bytes of files that hold no text whatever their name says. */
const MAGIC: readonly string[] = [
  '%PDF-',
  'PK\x03\x04',
  '\x1f\x8b',
  '\x89PNG',
  'GIF8',
  '\xff\xd8\xff',
];

/** The WHATWG Encoding Standard reads these labels as windows-1252. */
const LATIN = /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/i;

const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]+)|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:-]+)/i;

/**
 * Decodes a document: by its byte order mark, as UTF-16 when every other byte is zero, as UTF-8 when it
 * is valid, by what it declares, and last by guessing. null when it is not text at all.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = buffer.toString('latin1', 0, 8);
  if (MAGIC.some((magic) => start.startsWith(magic))) return null;
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => buffer[i] === byte));
  if (marked !== undefined) {
    return checked(iconv.decode(buffer.subarray(marked[1].length), marked[0]), null);
  }
  const wide = wideEncoding(buffer);
  if (wide !== null) return checked(iconv.decode(buffer, wide), wide);
  const strict = strictUtf8(buffer);
  if (strict !== null) return checked(strict, null);
  const declared = declaredEncoding(buffer);
  if (declared !== null) {
    const text = iconv.decode(buffer, declared);
    if (share(text, /[\uFFFD\u0080-\u009F]/g) === 0) return checked(text, null);
  }
  return guessed(buffer);
}

/** null for text that is mostly control characters or replacement characters. */
function checked(text: string, guess: string | null): Decoded | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary data
  const noise = share(text, /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g);
  return noise > 0.02 ? null : { text, guess };
}

const share = (text: string, what: RegExp): number =>
  text.length === 0 ? 0 : (text.match(what)?.length ?? 0) / text.length;

/** UTF-16 without a mark: in English text nearly every high byte is zero. */
function wideEncoding(buffer: Buffer): string | null {
  const sample = buffer.subarray(0, 4096);
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 2 || !sample.includes(0)) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (sample[i] === 0) even += 1;
    if (sample[i + 1] === 0) odd += 1;
  }
  if (odd / pairs > 0.6 && even / pairs < 0.05) return 'utf-16le';
  if (even / pairs > 0.6 && odd / pairs < 0.05) return 'utf-16be';
  return null;
}

const strictUtf8 = (buffer: Buffer): string | null =>
  isUtf8(buffer) ? buffer.toString('utf8') : null;

function declaredEncoding(buffer: Buffer): string | null {
  const match = DECLARED.exec(buffer.toString('latin1', 0, 4096));
  const name = match?.[1] ?? match?.[2];
  if (name === undefined || /^utf-?(?:8|16)/i.test(name) || !iconv.encodingExists(name))
    return null;
  return LATIN.test(name) ? 'windows-1252' : name;
}

/** UTF-8 with a few broken characters, else the encoding that it looks like. */
function guessed(buffer: Buffer): Decoded | null {
  const loose = buffer.toString('utf8');
  const broken = loose.match(/\uFFFD/g)?.length ?? 0;
  const whole = loose.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  if (whole > broken * 2) return checked(loose, 'UTF-8 with broken characters');
  const name = guessEncoding(buffer);
  return checked(iconv.decode(buffer, name), name);
}
