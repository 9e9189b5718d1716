import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** In Latin letters fewer than one character in ten is outside ASCII; in others most are. */
const LATIN_SHARE = 0.1;
/** Below this confidence (percent) a guess is worse than the most common legacy encoding. */
const LEAST_CONFIDENCE = 30;

/** What English with words of other tongues is written in besides, the most likely first. */
const OTHERS = [
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'koi8-r',
  'windows-1253',
  'shift_jis',
];

/** The legacy encoding of a text that declares none: the first in which its letters make words, or most do. */
export function guessEncoding(buffer: Buffer): string {
  const high = buffer.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  const [latin, likely] = [latinEncoding(buffer), likelyEncoding(buffer)];
  const isLatin = high / buffer.length < LATIN_SHARE;
  let best = isLatin ? latin : likely;
  let least = oddIn(iconv.decode(buffer, best));
  for (const name of [...OTHERS, isLatin ? likely : latin]) {
    if (least === 0) break;
    const odd = oddIn(iconv.decode(buffer, name));
    if (odd < least) [best, least] = [name, odd];
  }
  return best;
}

/** Old Macs and Windows put curly quotation marks at different bytes. */
function latinEncoding(buffer: Buffer): string {
  const bytes = buffer.toString('latin1');
  const mac = bytes.match(/[a-z]\xD5[a-z]|\xD2[A-Za-z]|[a-z.,!?]\xD3/g)?.length ?? 0;
  const windows = bytes.match(/[\x91-\x94]/g)?.length ?? 0;
  return mac > windows ? 'macintosh' : 'windows-1252';
}

function likelyEncoding(buffer: Buffer): string {
  const best = analyse(buffer).find(
    ({ name }) => iconv.encodingExists(name) && !/^utf/i.test(name),
  );
  return best !== undefined && best.confidence >= LEAST_CONFIDENCE ? best.name : 'windows-1252';
}

/** What no word has: a sign among its letters, a capital behind a small letter, letters of two scripts, four accents in a row. */
const ODD: readonly RegExp[] = [
  /[\u0080-\u009F\uFFFD\uFF61-\uFF9F]/gu,
  /(?<=\p{L})[^\p{L}\p{M}\p{Nd}\s\0-\x7F’‘–—…](?=\p{L})|[£¥¦¨¬¯±²³´¶¸¹¼½¾](?=\p{L})/gu,
  /\p{Ll}[^\0-\x7F\P{Lu}]|[^\0-\x7F\P{Ll}]\p{Lu}/gu,
  /\p{Script=Latin}(?=[^\P{L}\p{Script=Latin}])|[^\P{L}\p{Script=Latin}](?=\p{Script=Latin})/gu,
  /[^\0-\x7F\P{Script=Latin}]{4}/gu,
];

const oddIn = (text: string): number =>
  ODD.reduce((odd, pattern) => odd + (text.match(pattern)?.length ?? 0), 0);
