import type { Span } from '../../../news/span.ts';

/** Text as bytes: UTF-8, or UTF-16 when it holds lone surrogates, which UTF-8 would replace. */
export function encode(text: string): { coding: 'utf8' | 'utf16le'; bytes: Buffer } {
  const coding = text.isWellFormed() ? 'utf8' : 'utf16le';
  return { coding, bytes: Buffer.from(text, coding) };
}

/** The text of stored bytes, or of a part of them. */
export const decode = (coding: string, bytes: Buffer, from = 0, to = bytes.length): string =>
  bytes.toString(coding === 'utf16le' ? 'utf16le' : 'utf8', from, to);

/** The words at a span of stored text. Only these are decoded: all of it costs three times as much. */
export function decodeAt(coding: string, bytes: Buffer, [start, end]: Span): string {
  if (coding === 'utf16le') return decode(coding, bytes, start * 2, end * 2);
  const from = placeOf(bytes, 0, start);
  return decode(coding, bytes, from, placeOf(bytes, from, end - start));
}

/** Where so many UTF-16 units end that begin at a place of UTF-8. */
function placeOf(bytes: Buffer, from: number, units: number): number {
  let place = from;
  for (let left = units; left > 0 && place < bytes.length; ) {
    const lead = bytes[place] as number;
    // One byte, two or three are one unit; four are two.
    place += lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    left -= lead < 0xf0 ? 1 : 2;
  }
  return place;
}
